import {
  type DeliveryReport,
  hasReturnedMail,
  hasStatusPart,
  readDeliveryReport,
} from "./delivery-report.ts";
import type { MailClass, ParsedMail } from "./mail.ts";
import { asciiText } from "./mail-bytes.ts";
import {
  autoReplyHeader,
  autoReplyWording,
  autoSubmitted,
  bulkPrecedence,
  hasHeader,
  hasNullReturnPath,
  headerOf,
  isExchange,
  isMailerDaemon,
  isNoReply,
  isSystemRole,
  listHeader,
} from "./mail-signs.ts";

/** What a mail is, why, and what its kind brings along. */
export interface Classification {
  readonly class: MailClass;
  /** Stable code of the sign that decided, for the ticket's history. */
  readonly reason: string;
  /** For a bounce: who could not be reached and which mail it was. */
  readonly report?: DeliveryReport;
  /** For a PEC receipt: its kind (accettazione, avvenuta-consegna, …) and the mail it is about. */
  readonly receipt?: PecReceipt;
}

/** A receipt of certified mail (DM 2 novembre 2005, Regole tecniche, §6.3–6.6). */
export interface PecReceipt {
  readonly kind: string;
  /** True when the receipt says that the mail did not arrive. */
  readonly isFailure: boolean;
  /** Message-ID of our mail, without brackets, or null. */
  readonly originalMessageId: string | null;
}

const PEC_SUBJECTS: readonly (readonly [RegExp, string])[] = [
  [/^accettazione:/i, "accettazione"],
  [/^avviso di non accettazione/i, "non-accettazione"],
  [/^consegna:/i, "avvenuta-consegna"],
  [/^avviso di mancata consegna/i, "errore-consegna"],
  [/^presa in carico:/i, "presa-in-carico"],
];

function pecReceipt(mail: ParsedMail): PecReceipt | null {
  const declared = headerOf(mail, "x-ricevuta");
  const hasCertificate = mail.attachments.some((part) => /^daticert\.xml$/i.test(part.filename));
  const bySubject = PEC_SUBJECTS.find(([pattern]) => pattern.test(mail.subject.trim()))?.[1];
  const kind = declared ?? (hasCertificate && !hasHeader(mail, "x-trasporto") ? bySubject : undefined);
  if (!kind) return null;
  const original = mail.headers["x-riferimento-message-id"]?.[0]?.replace(/[<>\s]/g, "");
  return {
    kind,
    // The first notice, after twelve hours, only says that it takes long (Regole tecniche, §6.3.3.3).
    isFailure: /non-accettazione|errore|virus/.test(kind) && !kind.startsWith("preavviso"),
    originalMessageId: original || mail.inReplyTo[0] || null,
  };
}

const reportType = (mail: ParsedMail): string => {
  const type = headerOf(mail, "content-type") ?? "";
  if (!type.startsWith("multipart/report")) return "";
  return /report-type="?([\w-]{1,40})/.exec(type)?.[1] ?? "";
};

/** Abuse feedback (RFC 5965) and the two providers that invented their own form before it. */
function isFeedback(mail: ParsedMail): boolean {
  if (reportType(mail) === "feedback-report") return true;
  if (mail.attachments.some((part) => part.contentType === "message/feedback-report")) return true;
  return /^complaint about message from\b/i.test(mail.subject) && hasReturnedMail(mail);
}

function calendarMethod(mail: ParsedMail): string | null {
  if (headerOf(mail, "content-class") === "urn:content-classes:calendarmessage") return "calendar-message";
  for (const part of mail.attachments) {
    if (part.contentType !== "text/calendar") continue;
    const method = /^METHOD:(REQUEST|REPLY|CANCEL|COUNTER|DECLINECOUNTER|REFRESH)\b/im.exec(
      asciiText(part.content),
    );
    if (method) return (method[1] as string).toLowerCase();
  }
  return null;
}

const BOUNCE_SUBJECT =
  /(?:undeliver|delivery (?:status notification|failure|fail|has failed|notification|report|status|problem|error)|deliver(?:y|ing) .{0,20}(?:failed|failure|delayed)|(?:mail|message|e-?mail) (?:system error|delivery|could not be|has been (?:returned|blocked|rejected)|you sent blocked|delayed)|returned (?:mail|to sender)|return(?:ed|ing) (?:mail|message|to sender)|failure (?:notice|delivery)|failed (?:mail|delivery|message)|non.?delivery|not delivered|not be delivered|could ?n.t be delivered|delayed mail|mail failure|mail error|message .{0,30}delayed|warning: .{0,60}(?:delayed|not sent|could not)|considered unsolicited|loop alert|mancat[oa] (?:recapito|consegna)|mancato invio|messaggio non (?:recapitato|consegnato)|posta non (?:recapitata|consegnata)|impossibile (?:recapitare|consegnare)|notifica (?:di )?(?:stato|mancato|mancata)|errore di (?:consegna|recapito)|recapito (?:ritardato|non riuscito)|non recapitabil|^ndn:|unzustellbar|non remis|échec de la remise|onbestelbaar|não é possível entregar|falha na entrega|nie można dostarczyć|недоставл|не может быть доставлено|no se (?:puede|pudo|ha podido) entregar)/i;

const BOUNCE_TEXT =
  /(?:could not be delivered|did not reach the following|couldn't be delivered|cannot be delivered|was not delivered|not able to deliver|unable to deliver|undeliverable|delivery (?:to the following|has failed|failed|of your message|attempt)|had permanent fatal errors|had transient non-fatal errors|following address(?:es)? (?:failed|had)|permanent(?:ly)? (?:error|failure|fail)|user unknown|unknown user|no such user|mailbox (?:is )?(?:full|unavailable)|over quota|recipient (?:address )?rejected|does not exist|host unknown|returned to sender|non (?:[eè] stato possibile|pu[oò] essere) (?:recapit|consegn)|non (?:[eè] stato )?(?:recapitat|consegnat)|impossibile (?:recapitare|consegnare)|recapito non (?:[eè] )?riuscito|casella (?:di posta )?piena|utente sconosciuto|bounceType|duplicated message-id|could not send|mail that you sent|failed recipient|no valid recipients|was blocked by|kan niet worden bezorgd|falha na entrega|échec de la remise)/i;

const SMTP_REPLY = /\b(?:[45]\.\d{1,3}\.\d{1,3}\b|[45]\d\d[ -](?:[45]\.\d|[A-Z#<]))/;

const RETURNED_IN_TEXT =
  /(?:original (?:message|mail)|returned message|copy of (?:the|your) message|message header|unsent message|messaggio originale|^return-path:|^received: )/im;

/** How much the sender looks like a mail system: its address, its name, its reverse path. */
function systemSenderScore(mail: ParsedMail): number {
  const { address, name } = mail.from;
  const path = headerOf(mail, "return-path")?.replace(/[<>]/g, "") ?? "";
  let score = hasNullReturnPath(mail) || isMailerDaemon(path) ? 1 : 0;
  if (isMailerDaemon(address) || /mailer-daemon/i.test(name)) score += 3;
  // It also tells that a mailbox is nearly full.
  else if (isExchange(address)) score += 2;
  else if (isSystemRole(address) || address === "" || /mail[ .]delivery/i.test(`${name} ${address}`))
    score += 1;
  else if (isNoReply(address)) score += 1;
  return score;
}

/**
 * Weighs the signs of a bounce that has no machine-readable report; three points make one. Without a
 * system's sender there is none: a citizen who forwards the bounce he got is a person with a question.
 */
function bounceScore(mail: ParsedMail): number {
  let score = systemSenderScore(mail);
  if (score === 0) return 0;
  const text = mail.text.slice(0, 6000);
  if (BOUNCE_SUBJECT.test(mail.subject.slice(0, 300))) score += 1.5;
  if (BOUNCE_TEXT.test(text)) score += 1;
  if (SMTP_REPLY.test(text)) score += 0.5;
  if (hasReturnedMail(mail)) score += 1;
  else if (RETURNED_IN_TEXT.test(text)) score += 0.5;
  return score;
}

const SUCCESS_ACTIONS = new Set(["delivered", "relayed", "expanded"]);

function deliveryReport(mail: ParsedMail): Classification | null {
  const type = reportType(mail);
  if (type === "disposition-notification") return { class: "auto-reply", reason: "read-receipt" };
  if (type !== "delivery-status" && !hasStatusPart(mail)) return null;
  const report = readDeliveryReport(mail);
  if (report.action && SUCCESS_ACTIONS.has(report.action)) {
    return { class: "auto-reply", reason: "delivery-success", report };
  }
  return { class: "bounce", reason: "delivery-report", report };
}

/** Amazon SES reports bounces as JSON through its notification service. */
function sesNotification(mail: ParsedMail): Classification | null {
  const text = mail.text.slice(0, 6000);
  if (!text.trimStart().startsWith("{")) return null;
  const kind = /\\?"notificationType\\?"\s{0,5}:\s{0,5}\\?"(Bounce|Complaint)\\?"/.exec(text)?.[1];
  if (!kind) return null;
  return { class: "bounce", reason: `ses-${kind.toLowerCase()}`, report: readDeliveryReport(mail) };
}

function bounceByOtherSigns(mail: ParsedMail): Classification | null {
  const isDeclared = hasHeader(mail, "x-failed-recipients");
  if (!isDeclared && bounceScore(mail) < 3) return null;
  return {
    class: "bounce",
    reason: isDeclared ? "x-failed-recipients" : "bounce-signs",
    report: readDeliveryReport(mail),
  };
}

function autoReply(mail: ParsedMail): Classification | null {
  const submitted = autoSubmitted(mail);
  if (submitted) return { class: "auto-reply", reason: `auto-submitted-${submitted.slice(0, 40)}` };
  const header = autoReplyHeader(mail);
  if (header) return { class: "auto-reply", reason: header };
  return /^auto[-_]?reply/.test(bulkPrecedence(mail) ?? "")
    ? { class: "auto-reply", reason: "precedence" }
    : null;
}

/**
 * Tells what a mail is (spec M3, M8): structure and headers first (RFC 3464, 5965, 3834, 2369, 5545, the PEC
 * rules), wording in Italian and English last. Total: what shows no sign of a machine is a person's mail.
 */
export function classifyMail(mail: ParsedMail): Classification {
  const known = classified.get(mail);
  if (known) return known;
  const classification = classify(mail);
  classified.set(mail, classification);
  return classification;
}

/** Asked several times on a mail's way. */
const classified = new WeakMap<ParsedMail, Classification>();

function classify(mail: ParsedMail): Classification {
  const receipt = pecReceipt(mail);
  if (receipt) return { class: "pec-receipt", reason: receipt.kind, receipt };
  if (isFeedback(mail)) return { class: "arf-feedback", reason: "feedback-report" };
  const reported = deliveryReport(mail);
  if (reported) return reported;
  const method = calendarMethod(mail);
  if (method) return { class: "calendar", reason: method };
  const decided = sesNotification(mail) ?? bounceByOtherSigns(mail) ?? autoReply(mail);
  if (decided) return decided;
  const list = listHeader(mail) ?? (bulkPrecedence(mail) ? "precedence" : null);
  if (list) return { class: "list", reason: list };
  const wording = autoReplyWording(mail);
  if (wording) return { class: "auto-reply", reason: `wording-${wording}` };
  return { class: "person", reason: "no-machine-signs" };
}
