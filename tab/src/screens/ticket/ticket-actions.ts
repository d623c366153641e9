import { useCallback } from "react";
import type { Proposal } from "../../../../core/ticket/request.ts";
import { failureWords, useAct, useSettle } from "../../actions/use-act.ts";
import { type ActionBodies, articlesPath } from "../../api/desk-api.ts";
import { useSession } from "../../app/session.ts";
import { showToast } from "../../ui/toasts.ts";
import type { TicketPage } from "./ticket-page.ts";

type QuickAction =
  | "take"
  | "release"
  | "reopen"
  | "watch"
  | "unwatch"
  | "acknowledge-delivery-failure"
  | "charge"
  | "unreachable";

/** Actions that need no form. */
export function useQuickActions({ ticket }: Pick<TicketPage, "ticket">) {
  const session = useSession();
  const act = useAct();
  const { t } = session;
  const { number, version } = ticket;
  const attempt = (doing: Promise<unknown>) =>
    void doing.catch((error: unknown) => {
      showToast({ tone: "error", text: failureWords(session, error) });
      session.live.refresh();
    });
  const run = (action: QuickAction, said: string) => () =>
    attempt(act(number, action, {} as ActionBodies[QuickAction], { version, said }));
  return {
    take: run("take", t("tab.said.taken", { number })),
    release: run("release", t("tab.said.released", { number })),
    reopen: run("reopen", t("tab.said.reopened", { number })),
    watch: run("watch", t("tab.said.watched")),
    unwatch: run("unwatch", t("tab.said.unwatched")),
    acknowledge: run("acknowledge-delivery-failure", t("history.DeliveryFailureAcknowledged")),
    confirmCharge: run("charge", t("hints.said.charge")),
    closeUnreachable: run("unreachable", t("hints.said.unreachable", { number })),
    // Said whatever happened meanwhile: it only adds a line to the ledger.
    failedCall: () => attempt(act(number, "failed-calls", {}, { said: t("hints.said.failedCall") })),
    dismiss: (proposal: Proposal) =>
      attempt(act(number, "dismissals", { proposal }, { version, said: t("hints.said.dismissed") })),
    rename: (title: string) =>
      attempt(act(number, "title", { title }, { version, said: t("tab.said.renamed") })),
  };
}

/** Marks an article as important for everybody, or no longer. */
export function useMark(number: string): (position: number, important: boolean) => Promise<void> {
  const session = useSession();
  const settle = useSettle();
  return useCallback(
    async (position, important) => {
      const { api, live, t } = session;
      try {
        const answer = await api.mark(number, position, important);
        settle(answer, t(important ? "tab.said.important" : "tab.said.notImportant"));
        live.refresh(articlesPath(number));
      } catch (error) {
        showToast({ tone: "error", text: failureWords(session, error) });
      }
    },
    [number, session, settle],
  );
}

/** Takes a link away, on both tickets. */
export function useUnlink(number: string): (other: string) => Promise<void> {
  const session = useSession();
  const settle = useSettle();
  return useCallback(
    async (other) => {
      try {
        settle(await session.api.unlink(number, other), session.t("tab.said.unlinked"));
      } catch (error) {
        showToast({ tone: "error", text: failureWords(session, error) });
      }
    },
    [number, session, settle],
  );
}
