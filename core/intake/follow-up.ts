import { leadingTicket } from "../merged-tickets.ts";
import type { TicketStore } from "../ports.ts";
import { numbersInSubject, parseTicketNumber } from "../ticket/number.ts";
import { isFinal, type Ticket, type TicketNumber } from "../ticket/ticket.ts";
import { hasReplyPrefix } from "../ticket/writing/subject.ts";
import { writerOf } from "./auto-answer.ts";
import type { ParsedMail } from "./mail.ts";

/** A ticket an incoming mail belongs to. */
export interface FollowUp {
  readonly ticket: Ticket;
  /**
   * `thread`: the mail answers one of ours. `conversation`: the mailbox holds it with mails of the ticket.
   * `number`: it quotes a number, which anybody can. `matter`: it asks for news of it and of nothing else.
   */
  readonly by: "thread" | "conversation" | "number" | "matter";
  /** False for a stranger, and for a third party who answers what the customer never saw (spec M5, T12). */
  readonly fromCustomer: boolean;
}

/** What is known beside the mail itself. */
export interface FollowUpHints {
  /** Of the desk: part of every number. */
  readonly systemId: string;
  /** The ticket whose mails Graph holds in the same conversation. */
  readonly conversation?: TicketNumber | null;
}

/**
 * Which ticket a mail continues, if any: our Message-IDs in In-Reply-To and References from the latest back, then
 * the mailbox's conversation, then a number in the subject whose check digit is right (spec M5). Renaming the
 * subject breaks none but the last; Outlook's Thread-Index is not asked, a client makes it up as it likes.
 */
export async function findFollowUp(
  store: TicketStore,
  mail: ParsedMail,
  hints: FollowUpHints,
): Promise<FollowUp | null> {
  const threadIds = [...mail.inReplyTo, ...[...mail.references].reverse()];
  const byThread = threadIds.length > 0 ? await store.ticketsOfMessageIds([...new Set(threadIds)]) : [];
  const threaded = await firstLive(store, byThread);
  if (threaded) {
    const isThirdParty = await answersThirdPartyMail(store, threaded, mail, new Set(threadIds));
    return { ticket: threaded, by: "thread", fromCustomer: !isThirdParty };
  }
  const conversing = await firstLive(store, hints.conversation && isReply(mail) ? [hints.conversation] : []);
  if (conversing) {
    const fromCustomer = await takesPart(store, conversing, mail);
    return { ticket: conversing, by: "conversation", fromCustomer };
  }
  const ticket = await firstLive(store, quotedNumbers([mail.subject], hints.systemId));
  return ticket && { ticket, by: "number", fromCustomer: isOfCustomer(ticket, mail) };
}

export const isOfCustomer = ({ customer }: Ticket, mail: ParsedMail): boolean =>
  customer.address.toLowerCase() === writerOf(mail).address.toLowerCase();

/** Numbers of ours in these subjects: a wrong check digit or another desk's number is none. */
export const quotedNumbers = (subjects: readonly string[], systemId: string): readonly TicketNumber[] =>
  subjects.flatMap(numbersInSubject).filter((number) => parseTicketNumber(number, systemId).ok);

/** Exchange also puts mails together that merely have the same subject; those begin something new. */
const isReply = ({ inReplyTo, references, subject }: ParsedMail): boolean =>
  inReplyTo.length + references.length > 0 || hasReplyPrefix(subject);

/** Whether the sender wrote or received what the customer sees of the ticket. */
async function takesPart(store: TicketStore, ticket: Ticket, mail: ParsedMail): Promise<boolean> {
  if (isOfCustomer(ticket, mail)) return true;
  const sender = mail.from.address.toLowerCase();
  return (await store.articles(ticket.number)).some(
    ({ visibleToCustomer, from, to, cc }) =>
      visibleToCustomer && [from, ...to, ...cc].some(({ address }) => address.toLowerCase() === sender),
  );
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

/** The first that still takes articles; a merged one leads to its main ticket. */
export async function firstLive(store: TicketStore, numbers: readonly string[]): Promise<Ticket | null> {
  for (const number of numbers) {
    const ticket = await leadingTicket(store, number);
    if (ticket && !isFinal(ticket.state)) return ticket;
  }
  return null;
}
