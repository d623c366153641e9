import { leadingTicket } from "../merged-tickets.ts";
import type { TicketStore } from "../ports.ts";
import { numbersInSubject, parseTicketNumber } from "../ticket/number.ts";
import { isFinal, type Ticket } from "../ticket/ticket.ts";
import type { ParsedMail } from "./mail.ts";

/** A ticket an incoming mail belongs to. */
export interface FollowUp {
  readonly ticket: Ticket;
  /** `thread`: the mail answers one of ours. `number`: it quotes a number, which anybody can. */
  readonly by: "thread" | "number";
  /** False for a stranger who quotes a number: not shown as the customer's (spec M5). */
  readonly fromCustomer: boolean;
}

/**
 * Which ticket a mail continues, if any: our Message-IDs in In-Reply-To and References from the latest back,
 * then a number in the subject whose check digit is right (spec M5).
 */
export async function findFollowUp(
  store: TicketStore,
  systemId: string,
  mail: ParsedMail,
): Promise<FollowUp | null> {
  const threadIds = [...mail.inReplyTo, ...[...mail.references].reverse()];
  const byThread = threadIds.length > 0 ? await store.ticketsOfMessageIds([...new Set(threadIds)]) : [];
  const threaded = await firstLive(store, byThread);
  if (threaded) return { ticket: threaded, by: "thread", fromCustomer: true };
  const quoted = numbersInSubject(mail.subject).filter((number) => parseTicketNumber(number, systemId).ok);
  const ticket = await firstLive(store, quoted);
  if (!ticket) return null;
  const isCustomer = ticket.customer.address.toLowerCase() === mail.from.address.toLowerCase();
  return { ticket, by: "number", fromCustomer: isCustomer };
}

async function firstLive(store: TicketStore, numbers: readonly string[]): Promise<Ticket | null> {
  for (const number of numbers) {
    const ticket = await leadingTicket(store, number);
    if (ticket && !isFinal(ticket.state)) return ticket;
  }
  return null;
}
