// @ts-nocheck
import { classifyMail } from "./classify.ts";
import type { MailClass, ParsedMail } from "./mail.ts";
import {
  autoReplyHeader,
  autoSubmitted,
  bulkPrecedence,
  hasHeader,
  hasNullReturnPath,
  headerOf,
  isNoReply,
  isSystemRole,
  listHeader,
} from "./mail-signs.ts";

/** Why a mail gets no automatic answer (spec M8). Recorded on the ticket, so the codes are stable. */
export type NoAnswerReason =
  | "no-sender"
  | "own-address"
  | "system-address"
  | "no-reply-address"
  | "null-return-path"
  | "auto-submitted"
  | "auto-response-suppress"
  | "precedence"
  | "mailing-list"
  | "loop-header"
  | "auto-reply"
  | "bounce"
  | "feedback-report"
  | "pec-receipt"
  | "calendar";

/** The verdict on answering a mail automatically. */
export type AutoAnswerVerdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: NoAnswerReason };

const CLASS_REASONS: Readonly<Record<Exclude<MailClass, "person">, NoAnswerReason>> = {
  "auto-reply": "auto-reply",
  bounce: "bounce",
  "arf-feedback": "feedback-report",
  "pec-receipt": "pec-receipt",
  calendar: "calendar",
  list: "mailing-list",
};

const LOOP_HEADERS = [
  "x-loop",
  "x-no-loop",
  "x-otrs-loop",
  "x-zammad-loop",
  "x-sportello-loop",
  "x-beenthere",
];

/** A header that says no does not say loop. */
const isSet = (mail: ParsedMail, name: string): boolean =>
  hasHeader(mail, name) && !/^(?:no|false)$/.test(headerOf(mail, name) ?? "");

/** [MS-OXCMAIL] §2.1.3.2.20: which automatic answers the sender suppresses; DR, NDR, RN and NRN are not ours. */
const suppressesAnswers = (mail: ParsedMail): boolean =>
  /\b(?:all|autoreply|oof)\b/.test(headerOf(mail, "x-auto-response-suppress") ?? "");

function byHeaders(mail: ParsedMail): NoAnswerReason | null {
  if (autoSubmitted(mail)) return "auto-submitted";
  if (suppressesAnswers(mail)) return "auto-response-suppress";
  if (LOOP_HEADERS.some((name) => isSet(mail, name))) return "loop-header";
  if (autoReplyHeader(mail)) return "auto-reply";
  if (listHeader(mail)) return "mailing-list";
  if (bulkPrecedence(mail)) return "precedence";
  return hasNullReturnPath(mail) ? "null-return-path" : null;
}

function bySender(mail: ParsedMail, ownAddresses: readonly string[]): NoAnswerReason | null {
  const from = mail.from.address.toLowerCase();
  const target = (mail.replyTo[0]?.address ?? mail.from.address).toLowerCase();
  const own = new Set(ownAddresses.map((address) => address.toLowerCase()));
  if (!target.includes("@")) return "no-sender";
  if (own.has(from) || own.has(target)) return "own-address";
  if (isSystemRole(from) || isSystemRole(target)) return "system-address";
  // A web form writes from no-reply@ and puts the citizen into Reply-To: he is answered.
  return isNoReply(target) ? "no-reply-address" : null;
}

/**
 * Whether a mail may be answered by a machine. Stricter than OTRS 6, which looks at neither Return-Path,
 * List-*, X-Auto-Response-Suppress nor at reports (`docs`: otrs-behaviour §3); the rules are RFC 3834 §2.
 * The count per address and day is kept elsewhere: it needs a clock.
 *
 * @param ownAddresses every address the desk receives or sends mail with.
 */
export function mayAnswerAutomatically(mail: ParsedMail, ownAddresses: readonly string[]): AutoAnswerVerdict {
  const { class: kind } = classifyMail(mail);
  const reason =
    (kind === "bounce" || kind === "pec-receipt" || kind === "arf-feedback" ? CLASS_REASONS[kind] : null) ??
    bySender(mail, ownAddresses) ??
    byHeaders(mail) ??
    (kind === "person" ? null : CLASS_REASONS[kind]);
  return reason ? { allowed: false, reason } : { allowed: true };
}
