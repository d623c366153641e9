import { useMemo, useRef } from "react";
import { failureWords, useAct } from "../../actions/use-act.ts";
import { useSession } from "../../app/session.ts";
import type { KeyBinding } from "../../keys/key-map.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { listRoute, placeOf } from "../../list/origin.ts";
import { goBack, navigate } from "../../routes/router.ts";
import { showToast } from "../../ui/toasts.ts";
import type { Panel, TicketPage } from "./ticket-page.ts";

const PANEL_KEYS = [
  { key: "r", panel: "reply", needs: "reply", label: "tab.action.reply" },
  { key: "n", panel: "note", needs: "note", label: "tab.action.note" },
  { key: "w", panel: "pending", needs: "pending", label: "tab.action.pending" },
  { key: "c", panel: "close", needs: "close", label: "tab.action.close" },
  { key: "s", panel: "move", needs: "move", label: "tab.action.move" },
  { key: "p", panel: "priority", needs: "priority", label: "tab.action.priority" },
  { key: "o", panel: "owner", needs: "assign", label: "tab.action.owner" },
] as const satisfies readonly { key: string; panel: Panel; needs: string; label: string }[];

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
      const quickKeys: KeyBinding[] = [
        { keys: ["a"], label: "tab.action.take", run: () => latest.current.quick.take() },
        { keys: ["l"], label: "tab.action.release", run: () => latest.current.quick.release() },
      ];
      return [
        ...panels,
        ...quickKeys.filter(({ label }) =>
          allowed.includes(label === "tab.action.take" ? "take" : "release"),
        ),
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
  );
}

/** Up is newer: the newest stands on top. */
function step({ articles, selected, select }: TicketPage, by: 1 | -1): void {
  const at = articles.findIndex(({ position }) => position === selected?.position);
  const target = articles[at + by];
  if (target) select(target.position);
}

/** Actions that need no form. */
export function useQuickActions({ ticket }: Pick<TicketPage, "ticket">) {
  const session = useSession();
  const act = useAct();
  const { number, version } = ticket;
  const run = (action: "take" | "release" | "reopen" | "acknowledge-delivery-failure", said: string) => () =>
    void act(number, action, {}, { version, said }).catch((error: unknown) => {
      showToast({ tone: "error", text: failureWords(session, error) });
      session.live.refresh();
    });
  return {
    take: run("take", session.t("tab.said.taken", { number })),
    release: run("release", session.t("tab.said.released", { number })),
    reopen: run("reopen", session.t("tab.said.reopened", { number })),
    acknowledge: run("acknowledge-delivery-failure", session.t("history.DeliveryFailureAcknowledged")),
  };
}
