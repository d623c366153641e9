import { type RefObject, useMemo, useRef } from "react";
import type { SearchHitView } from "../../../core/search/search-views.ts";
import { failureWords, useAct } from "../actions/use-act.ts";
import { useSession } from "../app/session.ts";
import type { KeyBinding } from "../keys/key-map.ts";
import { useKeys } from "../keys/use-keys.ts";
import { showToast } from "../ui/toasts.ts";
import { listKeys } from "./list-keys.ts";
import type { Selection } from "./selection.ts";

interface GridKeysOptions {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly hits: readonly SearchHitView[];
  readonly selection: Selection;
  readonly scrollTo: (index: number) => void;
  readonly setTabStop: (number: string) => void;
}

/** The keys of every list, and those that choose: X, Maiusc J and K, Ctrl A, Home and End. */
export function useGridKeys(options: GridKeysOptions): void {
  const session = useSession();
  const act = useAct();
  const latest = useRef(options);
  latest.current = options;
  const { scroller } = options;
  useKeys(
    useMemo(() => {
      const common = listKeys({
        root: () => scroller.current,
        find: (number) => latest.current.hits.find(({ ticket }) => ticket.number === number)?.ticket,
        take: ({ number, version }) => {
          const said = session.t("tab.said.taken", { number });
          act(number, "take", {}, { version, said }).catch((error: unknown) =>
            showToast({ tone: "error", text: failureWords(session, error) }),
          );
        },
      });
      return [...common, ...selectionKeys(common, latest), ...jumpKeys(latest)];
    }, [act, scroller, session]),
  );
}

type Latest = { readonly current: GridKeysOptions };

const numberInFocus = (): string | null =>
  document.activeElement?.closest<HTMLElement>("[data-row]")?.dataset.ticket ?? null;

function selectionKeys(common: readonly KeyBinding[], latest: Latest): readonly KeyBinding[] {
  const move = (key: string) => common.find(({ keys }) => keys.includes(key));
  const extend = (key: "j" | "k") => (event: KeyboardEvent) => {
    const before = numberInFocus();
    const { selection } = latest.current;
    if (before !== null && !selection.numbers.has(before)) selection.toggle(before, false);
    move(key)?.run(event);
    const after = numberInFocus();
    if (after !== null && after !== before && !selection.numbers.has(after)) selection.toggle(after, false);
  };
  return [
    {
      keys: ["x"],
      shown: "X",
      label: "lists.key.select",
      run: () => {
        const number = numberInFocus();
        if (number !== null) latest.current.selection.toggle(number, false);
      },
    },
    { keys: ["Shift+j", "Shift+ArrowDown"], label: "lists.key.extendDown", run: extend("j") },
    { keys: ["Shift+k", "Shift+ArrowUp"], label: "lists.key.extendUp", run: extend("k") },
    { keys: ["Ctrl+a"], shown: "Ctrl A", label: "lists.key.all", run: () => latest.current.selection.all() },
    { keys: ["Escape"], label: "lists.key.none", run: () => latest.current.selection.clear() },
  ];
}

/** To the first and the last row read. */
function jumpKeys(latest: Latest): readonly KeyBinding[] {
  const jump = (to: "first" | "last") => () => {
    const { hits, scrollTo, setTabStop, scroller } = latest.current;
    const index = to === "first" ? 0 : hits.length - 1;
    const number = hits[index]?.ticket.number;
    if (number === undefined) return;
    setTabStop(number);
    scrollTo(index);
    requestAnimationFrame(() =>
      scroller.current
        ?.querySelector<HTMLElement>(`[data-ticket="${number}"]`)
        ?.focus({ preventScroll: true }),
    );
  };
  return [
    { keys: ["Home"], label: "lists.key.first", run: jump("first") },
    { keys: ["End"], label: "lists.key.last", run: jump("last") },
  ];
}
