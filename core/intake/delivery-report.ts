import type { MailAttachment, ParsedMail } from "./mail.ts";
import { asciiText } from "./mail-bytes.ts";

/** What a delivery report says about the mail it reports on. Null where it says nothing. */
export interface DeliveryReport {
  /** The address that could not be reached, lower case. */
  readonly recipient: string | null;
  /** RFC 3464 §2.3.3: failed, delayed, delivered, relayed, expanded. */
  readonly action: string | null;
  /** RFC 3463 status such as `5.1.1`. */
  readonly status: string | null;
  /** The remote server's own words, on one line. */
  readonly diagnostic: string | null;
  /** Message-IDs of the mail that came back, without brackets: they lead to its ticket. */
  readonly originalMessageIds: readonly string[];
  /** Its subjects, as far as they are ASCII: they may quote a ticket's number. */
  readonly originalSubjects: readonly string[];
}

const isStatusPart = (part: MailAttachment): boolean =>
  /^message\/(?:global-)?delivery-status$/.test(part.contentType);

const isReturnedMail = (part: MailAttachment): boolean =>
  /^(?:message\/(?:rfc822|global|rfc822-headers|partial)|text\/rfc822-headers?)/.test(part.contentType);

/** RFC 5965 §3.2 lets a complaint name the mail in its own fields. */
const isComplaint = ({ contentType }: MailAttachment): boolean => contentType === "message/feedback-report";

/** True when the mail carries a machine-readable delivery report (RFC 3464). */
export const hasStatusPart = (mail: ParsedMail): boolean => mail.attachments.some(isStatusPart);

/** True when the mail brings another mail, or its headers, along. */
export const hasReturnedMail = (mail: ParsedMail): boolean => mail.attachments.some(isReturnedMail);

const unfold = (text: string): string => text.replace(/\r?\n[ \t]+/g, " ");

function fieldOf(text: string, name: string): string | null {
  const value = new RegExp(`^${name}[ \\t]*:[ \\t]*(.{1,1000})`, "im").exec(text)?.[1]?.trim();
  return value || null;
}

const ADDRESS = /[\w.!#$%&'*+/=?^{|}~-]{1,64}@[\w.-]{1,253}[\w-]/;

/** The first address in a value such as `rfc822; <a@b>`, lower case. */
export function addressIn(value: string | null): string | null {
  return value ? (ADDRESS.exec(value)?.[0].toLowerCase() ?? null) : null;
}

function failingRecipient(mail: ParsedMail, status: string, text: string): string | null {
  const fields = ["Final-Recipient", "Original-Recipient", "X-Actual-Recipient"];
  for (const field of fields) {
    const address = addressIn(fieldOf(status, field));
    if (address) return address;
  }
  const failed = addressIn(mail.headers["x-failed-recipients"]?.[0] ?? null);
  if (failed) return failed;
  for (const field of fields) {
    const address = addressIn(fieldOf(text, field));
    if (address) return address;
  }
  // A line that is an address and no more, the way qmail, exim and sendmail list the failures.
  const own = new Set([mail.from.address.toLowerCase(), ...mail.recipients]);
  for (const match of text.matchAll(
    /^[ \t>]{0,8}<?([\w.!#$%&'*+/=?^{|}~-]{1,64}@[\w.-]{1,253}[\w-])>?[:.,]?[ \t]*$/gm,
  )) {
    const address = (match[1] as string).toLowerCase();
    if (!own.has(address)) return address;
  }
  return null;
}

function diagnosticIn(status: string, text: string): string | null {
  const field = fieldOf(status, "Diagnostic-Code") ?? fieldOf(text, "Diagnostic-Code");
  if (field) return field.replace(/^[\w-]{1,20}[ \t]*;[ \t]*/, "");
  return /^.{0,80}?\b[45]\d\d[ -](?:#?[45]\.\d{1,3}\.\d{1,3}[ ,:])?.{3,300}/m.exec(text)?.[0]?.trim() ?? null;
}

function messageIdsIn(source: string): string[] {
  const ids: string[] = [];
  for (const match of source.matchAll(/^[ \t>]{0,8}message-id[ \t]*:[ \t]*<([^<>\s]{1,998})>/gim)) {
    ids.push(match[1] as string);
  }
  return ids;
}

const Q_WORD = /=\?[\w-]{1,40}\?q\?([^?]{0,500})\?=/gi;

/** Encoded words as far as a number needs them (RFC 2047 §4.2); core has no charset decoder. */
const decodeAscii = (subject: string): string =>
  subject.replace(Q_WORD, (_whole, word: string) =>
    word
      .replaceAll("_", " ")
      .replace(/=([2-7][0-9A-F])/gi, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );

const subjectsIn = (source: string): string[] =>
  [...source.matchAll(/^[ \t>]{0,8}subject[ \t]*:[ \t]*(.{1,998})/gim)].map((match) =>
    decodeAscii(match[1] ?? ""),
  );

/** The mail a read receipt is about (RFC 8098 §3.2.5), without brackets; null when it does not say. */
export function readMessageId(mail: ParsedMail): string | null {
  const part = mail.attachments.find(({ contentType }) => contentType === "message/disposition-notification");
  const id = part && fieldOf(unfold(asciiText(part.content)), "Original-Message-ID");
  return id?.replace(/[<>\s]/g, "") || null;
}

/** Reads a bounce: its status part where there is one, else what its text says. */
export function readDeliveryReport(mail: ParsedMail): DeliveryReport {
  const status = unfold(
    mail.attachments
      .filter(isStatusPart)
      .map((part) => asciiText(part.content))
      .join("\n"),
  );
  const written = mail.text.slice(0, 20_000);
  const text = unfold(written);
  // The returned mail may be in the status part, behind a wrong boundary, or indented in the text as a whole.
  const sources = [
    ...mail.attachments
      .filter((part) => isReturnedMail(part) || isStatusPart(part) || isComplaint(part))
      .map((part) => unfold(asciiText(part.content, 16_384))),
    text,
    written,
  ];
  const code = fieldOf(status, "Status") ?? fieldOf(text, "Status") ?? text;
  return {
    recipient: failingRecipient(mail, status, text),
    action: (fieldOf(status, "Action") ?? fieldOf(text, "Action"))?.toLowerCase().split(/[\s(]/)[0] ?? null,
    status: /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(code)?.[0] ?? null,
    diagnostic: diagnosticIn(status, text),
    originalMessageIds: [
      ...new Set([...sources.flatMap(messageIdsIn), ...mail.inReplyTo, ...mail.references]),
    ],
    originalSubjects: sources.flatMap(subjectsIn),
  };
}
