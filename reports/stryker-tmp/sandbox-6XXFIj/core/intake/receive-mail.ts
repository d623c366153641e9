// @ts-nocheck
import type { Desk } from "../desk/desk.ts";
import { type HandleDeps, type Handled, handle } from "../handle.ts";
import { translate } from "../i18n/translate.ts";
import { rememberCustomer } from "../people/customer-book.ts";
import { organisationOf } from "../people/organisation-of.ts";
import type { Store } from "../ports.ts";
import type { Result } from "../result.ts";
import type { StoredAttachment } from "../ticket/article.ts";
import type { Command, IncomingMessage } from "../ticket/commands.ts";
import type { Rejection } from "../ticket/rejection.ts";
import { cleanSubject } from "../ticket/subject.ts";
import type { Instant } from "../time.ts";
import { mayAnswerAutomatically } from "./auto-answer.ts";
import { classifyMail } from "./classify.ts";
import { type FollowUp, findFollowUp } from "./follow-up.ts";
import type { ParsedMail } from "./mail.ts";

/** A mail whose bytes are already in the blob store. */
export interface StoredMail {
  readonly mail: ParsedMail;
  readonly attachments: readonly StoredAttachment[];
  readonly rawDigest: string;
  /** The mailbox it arrived in. */
  readonly mailbox: string;
}

export interface MailReception {
  readonly now: Instant;
  /** The Graph message id, so that the same mail delivered twice is one ticket. */
  readonly requestKey: string;
}

/** Where tickets and the people who write them are kept. */
export interface IntakeDeps extends HandleDeps {
  readonly allStore: Pick<Store, "collection">;
}

/** Turns a mail into a new ticket or into a message of the ticket it continues (spec M2, M5, M6). */
export async function receiveMail(
  deps: IntakeDeps,
  stored: StoredMail,
  reception: MailReception,
): Promise<Result<Handled, Rejection>> {
  const { mail } = stored;
  const ctx = {
    ...reception,
    actor: { kind: "customer", address: mail.from.address } as const,
    source: "mail" as const,
  };
  const followUp = await findFollowUp(deps.store, deps.desk.systemId, mail);
  if (!followUp || isOfCustomer(mail, followUp)) await rememberSender(deps, mail, reception.now);
  if (followUp) {
    const joined = await handle(
      deps,
      followUp.ticket.number,
      joiningCommand(deps.desk, stored, followUp),
      ctx,
    );
    // The ticket may have been merged or removed since it was found: the mail must not be lost.
    if (joined.ok) return joined;
  }
  return handle(deps, null, openingCommand(deps.desk, stored), ctx);
}

const isOfCustomer = (mail: ParsedMail, { ticket }: FollowUp): boolean =>
  mail.from.address.toLowerCase() === ticket.customer.address;

/**
 * Before the ticket, not after it: a mail read again after a crash is passed over once its ticket is there.
 * Machines and ourselves are no citizens.
 */
async function rememberSender({ desk, allStore }: IntakeDeps, mail: ParsedMail, now: Instant): Promise<void> {
  const isReport = ["bounce", "arf-feedback", "pec-receipt"].includes(classifyMail(mail).class);
  if (isReport || ownAddresses(desk).includes(mail.from.address.toLowerCase())) return;
  await rememberCustomer(allStore, mail.from, now);
}

/** The queue of the first recipient address that belongs to one, else the default queue (spec M2). */
export function queueForRecipients(desk: Desk, recipients: readonly string[]): string {
  const byAddress = new Map([...desk.queues.values()].map((queue) => [queue.address.address, queue.key]));
  for (const address of recipients) {
    const key = byAddress.get(address.toLowerCase());
    if (key) return key;
  }
  return desk.defaultQueue;
}

/** Addresses that are ours: never answered automatically, never a customer's copy. */
export function ownAddresses(desk: Desk): readonly string[] {
  return [
    ...desk.mailboxes.map(({ address }) => address.toLowerCase()),
    ...[...desk.queues.values()].map(({ address }) => address.address.toLowerCase()),
  ];
}

function openingCommand(desk: Desk, stored: StoredMail): Command {
  const { mail } = stored;
  const organisation = organisationOf(desk, mail.from.address);
  return {
    type: "CreateTicket",
    queue: queueForRecipients(desk, mail.recipients),
    title: cleanSubject(mail.subject) || translate(desk.language, "mail.no_subject"),
    customer: { address: mail.from.address.toLowerCase(), name: mail.from.name },
    ...(organisation !== null && { organisation }),
    message: messageOf(stored),
    answerAutomatically: mayAnswerAutomatically(mail, ownAddresses(desk)).allowed,
  };
}

function joiningCommand(desk: Desk, stored: StoredMail, followUp: FollowUp): Command {
  return {
    type: "AddCustomerMessage",
    message: messageOf(stored),
    fromCustomer: followUp.fromCustomer,
    answerAutomatically: mayAnswerAutomatically(stored.mail, ownAddresses(desk)).allowed,
  };
}

function messageOf({ mail, attachments, rawDigest }: StoredMail): IncomingMessage {
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
  };
}
