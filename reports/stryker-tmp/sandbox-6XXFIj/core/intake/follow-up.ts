// @ts-nocheck
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
  if (threaded) {
    const isThirdParty = await answersThirdPartyMail(store, threaded, mail, new Set(threadIds));
    return { ticket: threaded, by: "thread", fromCustomer: !isThirdParty };
  }
  const quoted = numbersInSubject(mail.subject).filter((number) => parseTicketNumber(number, systemId).ok);
  const ticket = await firstLive(store, quoted);
  if (!ticket) return null;
  const isCustomer = ticket.customer.address.toLowerCase() === mail.from.address.toLowerCase();
  return { ticket, by: "number", fromCustomer: isCustomer };
}

/**
 * Whether somebody else than the customer answers what was never the customer's to read, such as a forward: his
 * answer is internal too (spec T12; OTRS's FollowUpArticleVisibilityCheck).
 */
async function answersThirdPartyMail(
  store: TicketStore,
  ticket: Ticket,
  { from }: ParsedMail,
  threadIds: ReadonlySet<string>,
): Promise<boolean> {
  const sender = from.address.toLowerCase();
  if (sender === ticket.customer.address.toLowerCase()) return false;
  const internal = (await store.articles(ticket.number)).filter(
    ({ channel, sender: by, visibleToCustomer }) =>
      channel === "email" && by === "operator" && !visibleToCustomer,
  );
  return internal.some(
    ({ messageId, to, cc, bcc }) =>
      (messageId !== null && threadIds.has(messageId)) ||
      [...to, ...cc, ...bcc].some(({ address }) => address.toLowerCase() === sender),
  );
}

async function firstLive(store: TicketStore, numbers: readonly string[]): Promise<Ticket | null> {
  for (const number of numbers) {
    const ticket = await leadingTicket(store, number);
    if (ticket && !isFinal(ticket.state)) return ticket;
  }
  return null;
}
