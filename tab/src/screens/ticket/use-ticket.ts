import { useEffect, useMemo, useRef, useState } from "react";
import type { HistoryView } from "../../../../core/ticket/history/history-view.ts";
import type { ArticleView } from "../../../../core/ticket/views/article-views.ts";
import type { TicketDetailView } from "../../../../core/ticket/views/ticket-detail-view.ts";
import { articlesPath, ticketPath } from "../../api/desk-api.ts";
import type { Problem } from "../../api/problem.ts";
import { useSession } from "../../app/session.ts";
import { useLive } from "../../live/use-live.ts";

export interface LoadedTicket {
  readonly ticket: TicketDetailView | null;
  readonly articles: readonly ArticleView[] | null;
  readonly problem: Problem | null;
}

/** The ticket and its articles, kept true. */
export function useTicket(number: string): LoadedTicket {
  const { value: ticket, problem } = useLive<TicketDetailView>(ticketPath(number));
  const { value } = useLive<{ readonly items: readonly ArticleView[] }>(articlesPath(number));
  return { ticket, articles: value?.items ?? null, problem };
}

/**
 * A ticket that went where he may not see it stays before who was writing, as it last was and with nothing to do to it:
 * his words must not go with it. Otherwise what was loaded.
 */
export function useWhileWriting(
  loaded: LoadedTicket,
  number: string,
  isWriting: boolean,
): LoadedTicket & { readonly isLost: boolean } {
  const { ticket, articles, problem } = loaded;
  const last = useRef<LoadedTicket>(loaded);
  if (ticket && articles) last.current = loaded;
  const isLost = problem !== null && isWriting && last.current.ticket?.number === number;
  return useMemo(() => {
    const known = last.current.ticket;
    if (!isLost || !known) return { ticket, articles, problem, isLost: false };
    return { ...last.current, ticket: { ...known, abilities: [] }, isLost };
  }, [isLost, ticket, articles, problem]);
}

export function useHistory(ticket: TicketDetailView): readonly HistoryView[] | null {
  const { api } = useSession();
  const { number, version } = ticket;
  const [history, setHistory] = useState<readonly HistoryView[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is another history
  useEffect(() => {
    let isCurrent = true;
    api.history(number).then(
      (found) => {
        if (isCurrent) setHistory(found);
      },
      () => {
        /* The line's state is said elsewhere; the last history stays. */
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [api, number, version]);
  return history;
}

/** What a reader wants first: the customer's latest words. */
export function defaultArticle(articles: readonly ArticleView[]): ArticleView | null {
  return (
    articles.findLast(({ sender }) => sender === "customer") ??
    articles.findLast(({ sender }) => sender !== "system") ??
    articles.at(-1) ??
    null
  );
}
