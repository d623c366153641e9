import type { ClaimedEffect, NoticeKind } from "../../../core/effects.ts";
import { translate } from "../../../core/i18n/translate.ts";
import { can } from "../../../core/people/policy.ts";
import type { Ticket, TicketNumber } from "../../../core/ticket/ticket.ts";
import { ticketListCard } from "../../cards/desk/ticket-list-card.ts";
import type { NoticeDeps, Tiding } from "./notice.ts";
import { contextOf, type Reader } from "./reader.ts";
import { tidingOf } from "./ticket-tiding.ts";

/** Rows of the mail; the card has its own. */
const MAX_MAIL_ROWS = 30;

/** Many of one kind as one: how many, and the first of them (spec N1). One alone is told as usual. */
export async function summaryOf(
  deps: NoticeDeps,
  kind: NoticeKind,
  reader: Reader,
  numbers: readonly TicketNumber[],
  claimed: ClaimedEffect,
): Promise<Tiding> {
  const { operator, language } = reader;
  const tickets = await visible(deps, numbers, reader);
  const [only] = tickets;
  if (only && tickets.length === 1) return tidingOf(deps, { ticket: only, kind, claimed }, reader);
  const title = translate(language, `chat.many.${kind}`, { n: tickets.length });
  return {
    id: claimed.id,
    operator,
    card: async () => ({
      card: ticketListCard(contextOf(deps, reader), { title, tickets, total: tickets.length }),
      summary: title,
    }),
    mail: () =>
      deps.mailOperator({
        operator,
        subject: title,
        lines: [
          title,
          tickets
            .slice(0, MAX_MAIL_ROWS)
            .map(({ number, title: about }) => `Ticket#${number}: ${about}\n${deps.links.ticket(number)}`)
            .join("\n\n"),
          deps.links.dashboard(),
        ],
        id: claimed.id,
        attempt: claimed.attempt,
        at: claimed.notBefore,
      }),
    feed: {
      type: "manyTickets",
      parameters: { what: title },
      topic: title,
      link: deps.teamsLinks.dashboard(),
      preview: async () => tickets.map(({ number }) => number).join(", "),
    },
  };
}

async function visible(
  { store, desk }: NoticeDeps,
  numbers: readonly TicketNumber[],
  { operator }: Reader,
): Promise<readonly Ticket[]> {
  const tickets = await Promise.all(numbers.map((number) => store.load(number)));
  return tickets.filter(
    (ticket) => ticket !== null && can(desk, operator.address, "view", ticket).ok,
  ) as Ticket[];
}
