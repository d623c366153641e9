import { useCallback, useEffect, useRef, useState } from "react";
import type { TicketPageView, TicketView } from "../../../core/views.ts";
import { type TicketListQuery, ticketsPath } from "../api/desk-api.ts";
import { Problem } from "../api/problem.ts";
import { useSession } from "../app/session.ts";
import { useLive } from "../live/use-live.ts";

export interface Pages {
  /** Null until the first answer. */
  readonly tickets: readonly TicketView[] | null;
  readonly problem: Problem | null;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly loadMore: () => void;
}

/** A list page by page: the first kept true while it is shown, the others as they were read. */
export function usePages(query: TicketListQuery): Pages {
  const { api } = useSession();
  const path = ticketsPath(query);
  const { value: first, problem } = useLive<TicketPageView>(path);
  const [rest, setRest] = useState<{ readonly path: string; readonly page: TicketPageView } | null>(null);
  const [isLoading, setLoading] = useState(false);
  const asked = useRef(query);
  asked.current = query;
  const more = rest?.path === path ? rest.page : null;
  const next = more ? more.next : (first?.next ?? null);

  useEffect(() => setLoading(false), []);
  const loadMore = useCallback(async () => {
    if (!next || isLoading) return;
    setLoading(true);
    try {
      const page = await api.tickets({ ...asked.current, cursor: next });
      setRest((before) => ({
        path,
        page: {
          items: [...(before?.path === path ? before.page.items : []), ...page.items],
          next: page.next,
        },
      }));
    } catch (error) {
      if (!(error instanceof Problem)) return;
      /** A cursor the desk no longer knows: what is shown is all there is for now. */
      setRest((before) => before && { ...before, page: { ...before.page, next: null } });
    } finally {
      setLoading(false);
    }
  }, [api, path, next, isLoading]);

  const known = new Set(first?.items.map(({ number }) => number));
  const tickets = first && [
    ...first.items,
    ...(more?.items ?? []).filter(({ number }) => !known.has(number)),
  ];
  return { tickets, problem, hasMore: next !== null, isLoading, loadMore: () => void loadMore() };
}
