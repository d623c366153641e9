import { useMemo, useRef } from "react";
import type { KeyBinding } from "../../keys/key-map.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { listRoute, placeOf } from "../../list/origin.ts";
import { goBack, navigate } from "../../routes/router.ts";
import { useQuickActions } from "./ticket-actions.ts";
import type { Panel, TicketPage } from "./ticket-page.ts";

const PANEL_KEYS = [
  { key: "r", panel: "reply", needs: "reply", label: "tab.action.reply" },
  { key: "i", panel: "forward", needs: "forward", label: "tab.action.forward" },
  { key: "n", panel: "note", needs: "note", label: "tab.action.note" },
  { key: "w", panel: "pending", needs: "pending", label: "tab.action.pending" },
  { key: "c", panel: "close", needs: "close", label: "tab.action.close" },
  { key: "s", panel: "move", needs: "move", label: "tab.action.move" },
  { key: "p", panel: "priority", needs: "priority", label: "tab.action.priority" },
  { key: "o", panel: "owner", needs: "assign", label: "tab.action.owner" },
] as const satisfies readonly { key: string; panel: Panel; needs: string; label: string }[];

const UNDER = { isUnder: true };

const QUICK_KEYS = [
  { key: "a", does: "take" },
  { key: "l", does: "release" },
  { key: "v", does: "watch" },
  { key: "v", does: "unwatch" },
] as const;

/** Taught in the status bar; the rest is on the page of keys. */
const TAUGHT = ["r", "n", "w", "c", "s", "p"];

export function useTicketKeys(page: TicketPage): void {
  const quick = useQuickActions(page);
  const latest = useRef({ page, quick });
  latest.current = { page, quick };
  const { abilities, number } = page.ticket;
  const can = abilities.join(" ");
  useKeys(
    useMemo(() => {
      const allowed = can.split(" ");
      const place = placeOf(number);
      const goTo = (target: string | null | undefined) => () => {
        if (target) navigate({ screen: "ticket", number: target }, "replace");
      };
      const panels = PANEL_KEYS.filter(({ needs }) => allowed.includes(needs)).map(
        ({ key, panel, label }): KeyBinding => ({
          keys: [key],
          label,
          ...(TAUGHT.includes(key) ? { shown: key.toUpperCase() } : {}),
          run: () => latest.current.page.open(panel),
        }),
      );
      const quickKeys = QUICK_KEYS.filter(({ does }) => allowed.includes(does)).map(
        ({ key, does }): KeyBinding => ({
          keys: [key],
          label: `tab.action.${does}`,
          run: () => latest.current.quick[does](),
        }),
      );
      const renaming: KeyBinding[] = allowed.includes("edit")
        ? [{ keys: ["F2"], label: "tab.action.rename", run: beginRenaming }]
        : [];
      return [
        ...panels,
        ...quickKeys,
        ...renaming,
        { keys: ["j"], label: "tab.keys.nextTicket", run: goTo(place?.next) },
        { keys: ["k"], label: "tab.keys.previousTicket", run: goTo(place?.previous) },
        {
          keys: ["Alt+ArrowUp"],
          shown: "Alt ↑ ↓",
          label: "tab.keys.article",
          run: () => step(latest.current.page, 1),
        },
        { keys: ["Alt+ArrowDown"], run: () => step(latest.current.page, -1) },
        { keys: ["Escape"], shown: "Esc", label: "tab.keys.list", run: () => goBack(listRoute()) },
      ];
    }, [can, number]),
    UNDER,
  );
}

const beginRenaming = (): void => document.querySelector<HTMLElement>("[data-rename]")?.click();

/** Up is newer: the newest stands on top. */
function step({ articles, selected, select }: TicketPage, by: 1 | -1): void {
  const at = articles.findIndex(({ position }) => position === selected?.position);
  const target = articles[at + by];
  if (target) select(target.position);
}
