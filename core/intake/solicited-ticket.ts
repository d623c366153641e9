import { type Desk, queueOf } from "../desk/desk.ts";
import { rulesOf } from "../desk/intake-rules.ts";
import type { TicketStore } from "../ports.ts";
import type { Article } from "../ticket/article.ts";
import { isActive, TICKET_STATES, type Ticket } from "../ticket/ticket.ts";
import { writerOf } from "./auto-answer.ts";
import type { FollowUp } from "./follow-up.ts";
import { isSolicitationOf } from "./follow-up-class/follow-up-class.ts";
import type { ParsedMail } from "./mail.ts";

/** Open tickets of one customer that a request for news is compared with. */
const MAX_COMPARED = 20;
/** Of what he wrote, the beginning says what it is about. */
const MAX_TEXT = 10_000;

/**
 * The one open ticket of his that a new mail asks for news of, without answering anything (spec G7); null when it brings a
 * matter of its own, or fits several. Queues that are off take every mail for a new request.
 */
export async function findSolicited(
  { store, desk }: { readonly store: TicketStore; readonly desk: Desk },
  mail: ParsedMail,
): Promise<FollowUp | null> {
  // Hardly a mail does: what asks for no news is compared with nothing.
  if (!isSolicitationOf(mail, null)) return null;
  const solicited: Ticket[] = [];
  for (const ticket of await openTicketsOf(store, writerOf(mail).address.toLowerCase())) {
    if (!rulesOf(queueOf(desk, ticket.queue))) continue;
    const text = customerText(await store.articles(ticket.number));
    if (isSolicitationOf(mail, { subject: ticket.title, text })) solicited.push(ticket);
  }
  const [only] = solicited;
  return only && solicited.length === 1 ? { ticket: only, by: "matter", fromCustomer: true } : null;
}

async function openTicketsOf(store: TicketStore, customer: string): Promise<readonly Ticket[]> {
  if (customer === "") return [];
  const { items } = await store.find({
    filter: {
      all: [
        { field: "customer", in: [customer] },
        { field: "state", in: TICKET_STATES.filter(isActive) },
      ],
    },
    sort: { by: "changedAt", direction: "desc" },
    limit: MAX_COMPARED,
  });
  return items;
}

/** What the customer wrote in a ticket. */
export const customerText = (articles: readonly Article[]): string =>
  articles
    .filter(({ sender }) => sender === "customer")
    .map(({ text }) => text)
    .join("\n")
    .slice(0, MAX_TEXT);
