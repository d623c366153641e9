import type { HistoryRecord } from "../events.ts";
import type { SupportRequest } from "../support.ts";

/** A request with what was asked, which only the history keeps. */
export type AskedSupport = SupportRequest & { readonly question: string; readonly tried: string };

/** A request as the history tells it, also one that a later one took the place of; null for an unknown id. */
export const supportInHistory = (history: readonly HistoryRecord[], id: string): AskedSupport | null =>
  history.reduce<AskedSupport | null>((request, record) => afterRecord(request, record, id), null);

function afterRecord(
  request: AskedSupport | null,
  { at, event }: HistoryRecord,
  id: string,
): AskedSupport | null {
  if (event.type === "SupportAsked" && event.request === id) {
    const { contact, operators, question, tried } = event;
    const [askedBy = ""] = operators;
    return { id, contact, askedBy, askedAt: at, operators, chat: null, outcome: null, question, tried };
  }
  if (!request) return null;
  if (event.type === "SupportChatOpened" && event.request === id) return { ...request, chat: event.chat };
  if (event.type === "SupportAnswered" && event.request === id) return { ...request, outcome: event.outcome };
  return request;
}
