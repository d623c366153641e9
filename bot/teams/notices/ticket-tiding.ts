import type { ClaimedEffect, NoticeKind } from "../../../core/effects.ts";
import { beginningOf, noticeSentence } from "../../../core/notify/notice-text.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import type { NoticeDeps, Tiding } from "./notice.ts";
import { noticeCardOf } from "./notice-card-of.ts";
import type { Reader } from "./reader.ts";

/** The activity types of the app's manifest. */
export const FEED_TYPES: Readonly<Record<NoticeKind, string>> = {
  "new-ticket": "newTicket",
  "follow-up": "followUp",
  thanks: "thanks",
  reminder: "reminder",
  note: "note",
  move: "move",
  assigned: "assigned",
  "lock-timeout": "lockTimeout",
  escalation: "escalation",
  "escalation-warning": "escalationWarning",
  "delivery-failure": "deliveryFailure",
  "support-answered": "supportAnswered",
  "support-link": "supportLink",
};

/** One ticket, one reason: number, kind, link, and only the beginning of what was written (spec N2). */
export function tidingOf(
  deps: NoticeDeps,
  { ticket, kind, claimed }: { ticket: Ticket; kind: NoticeKind; claimed: ClaimedEffect },
  reader: Reader,
): Tiding {
  const { operator, language } = reader;
  const { number } = ticket;
  const told = noticeSentence(language, kind, ticket);
  const chatUrl = kind === "support-link" ? ticket.support?.chat?.url : undefined;
  return {
    id: claimed.id,
    operator,
    card: async () => ({
      card: await noticeCardOf(deps, ticket, kind, reader, claimed.id),
      summary: `Ticket#${number}: ${told}`,
    }),
    mail: () =>
      deps.mailNotice({
        ticket,
        kind,
        operator,
        language,
        link: chatUrl ?? deps.links.ticket(number),
        claimed,
      }),
    feed: {
      type: FEED_TYPES[kind],
      parameters: { number },
      topic: `Ticket#${number}`,
      link: chatUrl ?? deps.teamsLinks.ticket(number),
      preview: async () => beginningOf(await deps.store.articles(number)),
    },
  };
}
