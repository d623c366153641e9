import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { Sort } from "../../../core/search/filter.ts";
import type { SearchAttributes } from "../../../core/search/search-request.ts";
import type { SearchPageView } from "../../../core/search/search-views.ts";
import { newKey } from "../api/desk-api.ts";
import { Problem } from "../api/problem.ts";
import { useSession } from "../app/session.ts";
import { useLiveState } from "../live/use-live.ts";
import { afterRefresh, type Found, NOTHING_YET, withNextPage } from "./found.ts";

const PAGE = 100;
/** A change of the desk is looked at once it is over. */
const SETTLE = 400;
const KEPT = 12;

/** What was found last, by what was asked: coming back to a list shows it at once, as far as it was read. */
const remembered = new Map<string, Found>();

function remember(key: string, found: Found): void {
  remembered.delete(key);
  remembered.set(key, found);
  for (const oldest of remembered.keys()) {
    if (remembered.size <= KEPT) return;
    remembered.delete(oldest);
  }
}

export interface Asked {
  readonly attributes: SearchAttributes;
  readonly sort: Sort;
  /** Whether it becomes the operator's last search. */
  readonly keep: boolean;
}

/** Tickets found, page by page, and kept true while they are on the screen. Null asks nothing. */
export function useFound(asked: Asked | null) {
  const { api } = useSession();
  const key = asked ? JSON.stringify([asked.attributes, asked.sort]) : "";
  const [, again] = useReducer((n: number) => n + 1, 0);
  const latest = useRef({ key, asked });
  latest.current = { key, asked };
  const isAsking = useRef(false);
  const found = remembered.get(key) ?? NOTHING_YET;

  const update = useCallback((forKey: string, change: (before: Found) => Found) => {
    remember(forKey, change(remembered.get(forKey) ?? NOTHING_YET));
    if (latest.current.key === forKey) again();
  }, []);

  const ask = useCallback(
    async (cursor: string | null, keep: boolean, limit = PAGE): Promise<void> => {
      const { key: forKey, asked: wanted } = latest.current;
      if (!wanted) return;
      const { attributes, sort } = wanted;
      const body = { attributes, sort, limit, keep, ...(cursor && { cursor }) };
      const started = performance.now();
      try {
        const page = await api.client.send<SearchPageView>("/search", body, { key: newKey() });
        const ms = Math.round(performance.now() - started);
        update(forKey, (before) => (cursor ? withNextPage(before, page) : afterRefresh(before, page, ms)));
      } catch (error) {
        if (!(error instanceof Problem)) return update(forKey, (before) => ({ ...before, isLost: true }));
        /** A cursor the desk no longer knows: what is shown is all there is for now. */
        update(forKey, (before) => (cursor ? { ...before, next: null } : { ...before, problem: error }));
      }
    },
    [api, update],
  );

  useCount(api, asked, key, update);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when the question changes
  useEffect(() => {
    if (key !== "") void ask(null, asked?.keep ?? false);
  }, [key, ask]);
  useOnChange(
    useCallback(() => {
      const shown = remembered.get(latest.current.key)?.hits.length ?? 0;
      void ask(null, false, Math.min(200, Math.max(PAGE, shown)));
    }, [ask]),
  );

  const loadMore = useCallback(async () => {
    const next = remembered.get(latest.current.key)?.next ?? null;
    if (next === null || isAsking.current) return;
    isAsking.current = true;
    await ask(next, false);
    isAsking.current = false;
  }, [ask]);
  const reload = useCallback(() => void ask(null, false), [ask]);
  return useMemo(() => ({ ...found, loadMore, reload }), [found, loadMore, reload]);
}

type Update = (key: string, change: (before: Found) => Found) => void;

/** How many there are in all: a list of many pages says so before they are read. */
function useCount(
  api: ReturnType<typeof useSession>["api"],
  asked: Asked | null,
  key: string,
  update: Update,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when the question changes
  useEffect(() => {
    if (!asked) return;
    const body = { searches: [asked.attributes] };
    api.client.send<{ counts: readonly number[] }>("/search/count", body, { key: newKey() }).then(
      ({ counts: [total = 0] }) => update(key, (before) => ({ ...before, total })),
      () => {
        /* A figure that does not come is not shown. */
      },
    );
  }, [key, api, update]);
}

/** After something changed at the desk, once it has settled. */
function useOnChange(look: () => void): void {
  const state = useLiveState();
  const changedAt = state.kind === "live" ? state.changedAt : null;
  const isFirst = useRef(true);
  useEffect(() => {
    if (changedAt === null) return;
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const timer = setTimeout(look, SETTLE);
    return () => clearTimeout(timer);
  }, [changedAt, look]);
}
