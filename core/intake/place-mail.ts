import type { Desk } from "../desk/desk.ts";
import { ownAddresses, queueOf } from "../desk/desk.ts";
import { fieldsInZone } from "../desk/desk-time.ts";
import { rulesOf } from "../desk/intake-rules.ts";
import { translate } from "../i18n/translate.ts";
import { isAbsent } from "../notify/absence.ts";
import { type Actor, SYSTEM } from "../people/actor.ts";
import { customerAddress } from "../people/customer.ts";
import { customerOf } from "../people/customer-book.ts";
import type { OperatorAddress } from "../people/operator.ts";
import { organisationOf } from "../people/organisation-of.ts";
import { PREFERENCES, type Preferences } from "../people/preferences.ts";
import type { Collections, TicketStore } from "../ports.ts";
import type { ReceivedAs } from "../ticket/article.ts";
import type { AutoAnswer, CommandOf, IncomingMessage } from "../ticket/commands.ts";
import type { Ticket, TicketNumber } from "../ticket/ticket.ts";
import { cleanSubject } from "../ticket/writing/subject.ts";
import type { Instant } from "../time.ts";
import { mayAnswerAutomatically, writerOf } from "./auto-answer.ts";
import { type Classification, classifyMail } from "./classify.ts";
import { type Concerned, findConcerned } from "./concerned-ticket.ts";
import { failureIn, filedAs } from "./filed-as.ts";
import { type FollowUp, findFollowUp, isOfCustomer } from "./follow-up.ts";
import { followUpClass } from "./follow-up-class/follow-up-class.ts";
import type { MailAddress, ParsedMail } from "./mail.ts";
import { type DeskWriter, deskWriterOf } from "./own-mail.ts";
import { customerText, findSolicited } from "./solicited-ticket.ts";
import type { StoredMail } from "./stored-mail.ts";
import { isThanks } from "./thanks.ts";

/** Where a mail belongs and what that does to the ticket. */
export interface Placement {
  /** What it is: a class of `classifyMail`, or more of it than that. */
  readonly as: ReceivedAs | "message";
  /** Null opens a ticket. */
  readonly ticket: Ticket | null;
  readonly command:
    | CommandOf<"AddCustomerMessage">
    | CommandOf<"FileMail">
    | CommandOf<"FileOperatorMail">
    | CommandOf<"CreateTicket">;
  readonly actor: Actor;
}

export interface PlacingDeps {
  readonly store: TicketStore;
  readonly allStore: Collections;
  readonly desk: Desk;
}

/**
 * Decides what a mail is to the desk (spec M3, M5, M8, M10): a machine's is filed with the ticket it is about, an
 * operator's with the one he answered, anybody else's continues a ticket; what belongs to none opens one.
 * @param conversation the ticket whose mails the mailbox holds together with this one
 */
export async function placeMail(
  deps: PlacingDeps,
  stored: StoredMail,
  now: Instant,
  conversation: TicketNumber | null,
): Promise<Placement> {
  const { store, desk } = deps;
  const { mail } = stored;
  const verdict = classifyMail(mail);
  const hints = { systemId: desk.systemId, conversation };
  const machine = filedAs(mail, verdict);
  if (machine) {
    const concerned = await findConcerned(store, mail, verdict, hints);
    return concerned ? filing(stored, machine, verdict, concerned) : opening(desk, stored);
  }
  const followUp = (await findFollowUp(store, mail, hints)) ?? (await findSolicited(deps, mail));
  if (!followUp) return withCandidates(deps, opening(desk, stored), mail);
  const isFromElsewhere = !isOfCustomer(followUp.ticket, mail);
  const writer = isFromElsewhere ? (stored.archived?.writer ?? deskWriterOf(desk, mail)) : null;
  return writer ? answered(stored, followUp.ticket, writer) : joining(deps, stored, followUp, now);
}

/** A new ticket, also for what nobody can answer: nothing is dropped. */
export function opening(desk: Desk, stored: StoredMail, followUpOf?: TicketNumber): Placement {
  const { mail, archived } = stored;
  const sent = sentByDesk(stored);
  const writer = sent?.addressee ?? writerOf(mail);
  const organisation = organisationOf(desk, writer.address);
  const verdict = classifyMail(mail);
  const machine = filedAs(mail, verdict);
  const isReport = ["bounce", "arf-feedback", "pec-receipt"].includes(verdict.class);
  return {
    as: machine ?? (sent ? "outlook" : "message"),
    ticket: null,
    actor: sent ? SYSTEM : customerActor(mail),
    command: {
      type: "CreateTicket",
      queue: archived?.queue ?? (isReport ? desk.defaultQueue : queueForRecipients(desk, mail.recipients)),
      title: cleanSubject(mail.subject) || translate(desk.language, "mail.no_subject"),
      customer: { address: writer.address.toLowerCase(), name: writer.name },
      ...(organisation !== null && { organisation }),
      ...(followUpOf !== undefined && { followUpOf }),
      message: messageOf(stored, machine ?? (sent ? "outlook" : null)),
      ...(sent && { writer: sent.operator }),
      ...autoAnswer(desk, mail),
    },
  };
}

/** What somebody of the desk began himself, out of an archive: the ticket is whose it went to. */
export function sentByDesk({
  archived,
}: StoredMail): { readonly addressee: MailAddress; readonly operator: OperatorAddress | null } | null {
  if (!archived?.writer || !archived.addressee) return null;
  return { addressee: archived.addressee, operator: archived.writer.operator };
}

/** The queue of the first recipient address that belongs to one, else the default queue (spec M2). */
function queueForRecipients(desk: Desk, recipients: readonly string[]): string {
  const byAddress = new Map([...desk.queues.values()].map((queue) => [queue.address.address, queue.key]));
  for (const address of recipients) {
    const key = byAddress.get(address.toLowerCase());
    if (key) return key;
  }
  return desk.defaultQueue;
}

function filing(
  stored: StoredMail,
  as: ReceivedAs,
  verdict: Classification,
  { ticket, articleId }: Concerned,
): Placement {
  const failure = failureIn(stored.mail, verdict);
  const about = articleId === null ? {} : { articleId };
  return {
    as,
    ticket,
    actor: SYSTEM,
    command: {
      type: "FileMail",
      message: messageOf(stored, as),
      ...(failure && { failure: { ...failure, ...about } }),
    },
  };
}

/** What went past the customer is not shown as said to him. */
function answered(stored: StoredMail, ticket: Ticket, { operator }: DeskWriter): Placement {
  const { to, cc } = stored.mail;
  const visibleToCustomer = [...to, ...cc].some(
    ({ address }) => address.toLowerCase() === ticket.customer.address,
  );
  return {
    as: "outlook",
    ticket,
    actor: SYSTEM,
    command: {
      type: "FileOperatorMail",
      message: messageOf(stored, "outlook"),
      author: operator,
      visibleToCustomer,
    },
  };
}

async function joining(
  deps: PlacingDeps,
  stored: StoredMail,
  { ticket, by, fromCustomer }: FollowUp,
  now: Instant,
): Promise<Placement> {
  const { mail } = stored;
  const as = by !== "thread" && !fromCustomer ? "unconfirmed" : null;
  const absentOwner = await absentOwnerOf(deps, ticket, now);
  return {
    as: as ?? "message",
    ticket,
    actor: customerActor(mail),
    command: {
      type: "AddCustomerMessage",
      message: messageOf(stored, as),
      fromCustomer,
      ...(absentOwner && { absentOwner }),
      ...(fromCustomer && (await classOf(deps, ticket, mail))),
      ...(isOfCustomer(ticket, mail)
        ? { isThanks: isThanks(mail, ticket.title), ...autoAnswer(deps.desk, mail) }
        : { answerAutomatically: false, noAnswerReason: "not-the-customer" }),
    },
  };
}

/** What it is to the ticket, where its queue wants to know (spec G4, G7). */
async function classOf({ store, desk }: PlacingDeps, ticket: Ticket, mail: ParsedMail) {
  if (!rulesOf(queueOf(desk, ticket.queue))) return {};
  const text = customerText(await store.articles(ticket.number));
  return { followUp: followUpClass(mail, { subject: ticket.title, text }) };
}

/** For which of several organisations he may be writing (spec G5): those the desk knows him to work for. */
async function withCandidates(
  { allStore }: PlacingDeps,
  placement: Placement,
  mail: ParsedMail,
): Promise<Placement> {
  const { command } = placement;
  if (command.type !== "CreateTicket") return placement;
  const address = customerAddress(writerOf(mail).address);
  const { organisations = [] } = (address && (await customerOf(allStore, address))) || {};
  const [only] = organisations;
  if (organisations.length > 1) return { ...placement, command: { ...command, candidates: organisations } };
  if (only === undefined || command.organisation !== undefined) return placement;
  return { ...placement, command: { ...command, organisation: only } };
}

/** Only a lock is at stake: without one nobody is asked. */
async function absentOwnerOf(
  { allStore, desk }: PlacingDeps,
  { owner, lock }: Ticket,
  now: Instant,
): Promise<OperatorAddress | null> {
  if (owner === null || lock === null) return null;
  const chosen = await allStore.collection<Preferences>(PREFERENCES).get(owner);
  return isAbsent(chosen, fieldsInZone(now, desk.timeZone).date) ? owner : null;
}

const customerActor = (mail: ParsedMail): Actor => ({ kind: "customer", address: mail.from.address });

function autoAnswer(desk: Desk, mail: ParsedMail): AutoAnswer {
  const verdict = mayAnswerAutomatically(mail, ownAddresses(desk));
  return verdict.allowed
    ? { answerAutomatically: true }
    : { answerAutomatically: false, noAnswerReason: verdict.reason };
}

function messageOf(
  { mail, attachments, rawDigest }: StoredMail,
  receivedAs: ReceivedAs | null,
): IncomingMessage {
  return {
    channel: "email",
    from: mail.from,
    to: mail.to,
    cc: mail.cc,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    attachments,
    messageId: mail.messageId || null,
    inReplyTo: mail.inReplyTo[0] ?? null,
    references: mail.references,
    rawDigest,
    ...(receivedAs && { receivedAs }),
  };
}
