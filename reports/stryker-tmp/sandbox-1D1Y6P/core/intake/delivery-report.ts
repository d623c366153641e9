// @ts-nocheck
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
}

const isStatusPart = (part: MailAttachment): boolean =>
  /^message\/(?:global-)?delivery-status$/.test(part.contentType);

const isReturnedMail = (part: MailAttachment): boolean =>
  /^(?:message\/(?:rfc822|global|rfc822-headers|partial)|text\/rfc822-headers?)/.test(part.contentType);

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

/** `rfc822; <a@b>` or a bare address. */
function addressIn(value: string | null): string | null {
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

/** Reads a bounce: its status part where there is one, else what its text says. */
export function readDeliveryReport(mail: ParsedMail): DeliveryReport {
  const status = unfold(
    mail.attachments
      .filter(isStatusPart)
      .map((part) => asciiText(part.content))
      .join("\n"),
  );
  const text = unfold(mail.text.slice(0, 20_000));
  const returned = mail.attachments
    .filter(isReturnedMail)
    .map((part) => unfold(asciiText(part.content, 16_384)));
  const code = fieldOf(status, "Status") ?? fieldOf(text, "Status") ?? text;
  return {
    recipient: failingRecipient(mail, status, text),
    action: (fieldOf(status, "Action") ?? fieldOf(text, "Action"))?.toLowerCase().split(/[\s(]/)[0] ?? null,
    status: /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(code)?.[0] ?? null,
    diagnostic: diagnosticIn(status, text),
    originalMessageIds: [
      ...new Set([...[...returned, text].flatMap(messageIdsIn), ...mail.inReplyTo, ...mail.references]),
    ],
  };
}
