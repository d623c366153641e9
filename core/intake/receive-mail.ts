import { ownAddresses } from "../desk/desk.ts";
import { type HandleDeps, handle } from "../handle.ts";
import { rememberCustomer } from "../people/customer-book.ts";
import type { Collections } from "../ports.ts";
import { ok, type Result } from "../result.ts";
import type { ReceivedAs } from "../ticket/article.ts";
import type { Rejection } from "../ticket/rejection.ts";
import { isClosed, type Ticket, type TicketNumber } from "../ticket/ticket.ts";
import type { Instant } from "../time.ts";
import { writerOf } from "./auto-answer.ts";
import { conversationOf, rememberConversation } from "./conversations.ts";
import { isOfCustomer } from "./follow-up.ts";
import { holdsMail, mailKeys, ticketOfOwnCopy } from "./known-mail.ts";
import { deskWriterOf } from "./own-mail.ts";
import { opening, type Placement, placeMail, sentByDesk } from "./place-mail.ts";
import type { StoredMail } from "./stored-mail.ts";

export interface MailReception {
  readonly now: Instant;
  /** The Graph message id: known again before anything of the mail is read. */
  readonly requestKey: string;
  /** Of a mail out of an archive, which came at `now`. */
  readonly importedAt?: Instant;
}

/** Where tickets and the people who write them are kept. */
export interface IntakeDeps extends HandleDeps {
  readonly allStore: Collections;
}

/** What became of a mail, for the log of whoever read it. */
export type Received =
  /** It opened the ticket, continues it, or is kept beside its conversation. */
  | {
      readonly outcome: "ticket" | "joined" | "filed";
      readonly ticket: Ticket;
      readonly as: ReceivedAs | "message";
    }
  /** It is on the ticket already: read before, or sent by the desk itself. */
  | {
      readonly outcome: "ignored";
      readonly ticket: Ticket | null;
      readonly reason: "read-before" | "duplicate" | "own-copy";
    };

/** Puts a mail on the one ticket it belongs to, once, whatever it is and however often it comes (spec M2–M8, M10). */
export async function receiveMail(
  deps: IntakeDeps,
  stored: StoredMail,
  reception: MailReception,
): Promise<Result<Received, Rejection>> {
  const { store, desk } = deps;
  const before = await store.ticketOfRequest(reception.requestKey);
  if (before !== null) return ignored(deps, before, "read-before");
  const copyOf = deskWriterOf(desk, stored.mail) && (await ticketOfOwnCopy(store, stored.mail));
  if (copyOf) return ignored(deps, copyOf, "own-copy");
  let holder: TicketNumber | null = null;
  for (const key of mailKeys(stored, reception.requestKey)) {
    holder = await store.ticketOfRequest(key);
    if (holder === null) {
      const received = await takeIn(deps, stored, reception, key);
      if (received !== "repeated") return received;
      // Another process was faster.
      holder = await store.ticketOfRequest(key);
    }
    if (holder !== null && (await holdsMail(store, holder, stored))) break;
    // Another mail that bears the same Message-ID: this one has its own place.
  }
  return ignored(deps, holder, "duplicate");
}

async function ignored(
  { store }: IntakeDeps,
  number: TicketNumber | null,
  reason: Extract<Received, { outcome: "ignored" }>["reason"],
): Promise<Result<Received, Rejection>> {
  const ticket = number === null ? null : await store.load(number);
  return ok({ outcome: "ignored", ticket, reason });
}

async function takeIn(
  deps: IntakeDeps,
  stored: StoredMail,
  reception: MailReception,
  requestKey: string,
): Promise<Result<Received, Rejection> | "repeated"> {
  const conversation = await conversationOf(deps.allStore, stored);
  const placement = await placeMail(deps, stored, reception.now, conversation);
  await rememberSender(deps, stored, placement, reception.now);
  const first = await carryOut(deps, placement, reception, requestKey);
  // The ticket may have been merged or closed since it was found: the mail must not be lost.
  const instead = first.ok || !placement.ticket ? null : await openingInstead(deps, stored, placement.ticket);
  const done = instead ? await carryOut(deps, instead, reception, requestKey) : first;
  if (!done.ok) return done;
  const { ticket, repeated } = done.value;
  if (repeated) return "repeated";
  if (conversation === null) await rememberConversation(deps.allStore, stored, ticket.number);
  const { command, as } = instead ?? placement;
  return ok({ outcome: OUTCOMES[command.type], ticket, as });
}

const OUTCOMES = {
  CreateTicket: "ticket",
  AddCustomerMessage: "joined",
  FileOperatorMail: "joined",
  FileMail: "filed",
} as const;

const carryOut = (
  deps: IntakeDeps,
  { ticket, command, actor }: Placement,
  { requestKey: alsoKnownAs, importedAt, ...reception }: MailReception,
  requestKey: string,
) =>
  handle(deps, ticket?.number ?? null, command, {
    ...reception,
    actor,
    requestKey,
    alsoKnownAs,
    ...(importedAt === undefined ? { source: "mail" } : { source: "import", importedAt }),
  });

/** A new ticket; linked to the one that was refused, where that one is closed for good (spec M6). */
async function openingInstead(
  { store, desk }: IntakeDeps,
  stored: StoredMail,
  { number }: Ticket,
): Promise<Placement> {
  const refused = await store.load(number);
  return opening(desk, stored, refused && isClosed(refused.state) ? number : undefined);
}

/**
 * Before the ticket, not after it: a mail read again after a crash is passed over once its ticket is there.
 * Machines, ourselves and strangers in somebody's ticket are no citizens.
 */
async function rememberSender(
  { desk, allStore }: IntakeDeps,
  stored: StoredMail,
  { ticket, command, as }: Placement,
  now: Instant,
): Promise<void> {
  const { mail } = stored;
  const writer = sentByDesk(stored)?.addressee ?? writerOf(mail);
  if (command.type !== "CreateTicket" && command.type !== "AddCustomerMessage") return;
  if (REPORTS.has(as) || ownAddresses(desk).includes(writer.address.toLowerCase())) return;
  if (ticket === null || isOfCustomer(ticket, mail)) await rememberCustomer(allStore, writer, now);
}

const REPORTS: ReadonlySet<Placement["as"]> = new Set(["bounce", "delay", "receipt", "feedback"]);
