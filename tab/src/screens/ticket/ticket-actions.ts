import { useCallback } from "react";
import { failureWords, useAct, useSettle } from "../../actions/use-act.ts";
import { type ActionBodies, articlesPath } from "../../api/desk-api.ts";
import { useSession } from "../../app/session.ts";
import { showToast } from "../../ui/toasts.ts";
import type { TicketPage } from "./ticket-page.ts";

type QuickAction = "take" | "release" | "reopen" | "watch" | "unwatch" | "acknowledge-delivery-failure";

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
