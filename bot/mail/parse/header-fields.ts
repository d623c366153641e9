import type { MailAddress, ParsedMail } from "../../../core/intake/mail.ts";
import { oneLine, readAddresses, withoutComments } from "./addresses.ts";
import { decodeWords } from "./encoded-words.ts";

/** Raw header values by lower-case name, in the order of the mail. */
export type RawHeaders = ReadonlyMap<string, readonly string[]>;

/** Groups a part's headers by name. Lines that are no header (no name, blanks in it) are left out. */
export function groupHeaders(
  headers: readonly { readonly key: string; readonly value: string }[],
): RawHeaders {
  const grouped = new Map<string, string[]>();
  for (const { key, value } of headers) {
    if (!/^[!-9;-~]+$/.test(key)) continue;
    const values = grouped.get(key);
    if (values) values.push(value);
    else grouped.set(key, [value]);
  }
  return grouped;
}

/** The decoded headers, for whoever judges the mail. No prototype: names come from strangers. */
function decodedHeaders(headers: RawHeaders): Record<string, readonly string[]> {
  const out: Record<string, readonly string[]> = Object.create(null);
  for (const [key, values] of headers) out[key] = values.map((value) => oneLine(decodeWords(value)));
  return out;
}

/** First value of a header, decoded, on one line; empty when absent. */
function textOf(headers: RawHeaders, name: string): string {
  return oneLine(decodeWords(headers.get(name)?.[0] ?? ""));
}

/** The addresses of every header of that name, groups flattened. */
const addressesOf = (headers: RawHeaders, name: string, limit?: number): MailAddress[] =>
  readAddresses((headers.get(name) ?? []).join(", "), limit);

const NOBODY: MailAddress = { address: "", name: "" };

/** From; where it is missing or empty, the nearest header that tells who sent it. */
function senderOf(headers: RawHeaders): MailAddress {
  for (const name of ["from", "sender", "resent-from", "return-path"]) {
    const first = addressesOf(headers, name, 5000)[0];
    if (first) return first;
  }
  const name = textOf(headers, "from").replace(/[<>"]/g, "").trim();
  return name ? { address: "", name } : NOBODY;
}

const RECIPIENT_HEADERS = ["resent-to", "envelope-to", "to", "cc", "delivered-to", "x-original-to"];

/** Every address the mail was sent to, lower case, without repetitions, in OTRS's order (spec M2). */
function recipientsOf(headers: RawHeaders): string[] {
  const all = RECIPIENT_HEADERS.flatMap((name) => addressesOf(headers, name));
  return [...new Set(all.map((entry) => entry.address.toLowerCase()))];
}

/** Message ids (RFC 5322 §3.6.4) without brackets; bare words where a mailer forgot the brackets. */
function idsOf(headers: RawHeaders, name: string): string[] {
  const value = (headers.get(name) ?? []).join(" ").slice(0, 100_000);
  const bracketed = [...value.matchAll(/<([^<>]{1,998})>/g)].map((match) => (match[1] as string).trim());
  const ids = bracketed.length > 0 ? bracketed : value.split(/[\s,]+/).filter((word) => word.includes("@"));
  return [...new Set(ids.filter(Boolean))];
}

/** Between the brackets; a quoted left part may hold any character (RFC 5322 §3.6.4, §4.5.4). */
const ID = /<((?:"[^"]{1,200}"|[^<>"])+)>/;

/** The mail's own id, without the blanks and comments old mailers fold into it; without brackets as it stands. */
function messageIdOf(headers: RawHeaders): string {
  const value = textOf(headers, "message-id").slice(0, 998);
  const id = ID.exec(value)?.[1] ?? value.replace(/[<>]/g, "");
  return withoutComments(id)
    .replace(/\s*([@.])\s*/g, "$1")
    .trim();
}

/** The Date header as ISO 8601 UTC, null when absent or unreadable (RFC 5322 §3.3, comments allowed). */
function dateOf(headers: RawHeaders): string | null {
  const value = (headers.get("date")?.[0] ?? "")
    .slice(0, 200)
    .replace(/\([^()]*\)/g, " ")
    .trim();
  if (!/\d/.test(value)) return null;
  for (const candidate of [
    value,
    value.replace(/^[^\d]*?,\s*/, ""),
    value.replace(/\s+[A-Z]{2,5}$/i, " +0000"),
  ]) {
    const date = new Date(candidate);
    if (!Number.isNaN(date.getTime())) return date.toISOString();
  }
  return null;
}

/** All that a mail's headers say, whether its body could be read or not. */
export function headerFieldsOf(headers: RawHeaders): Omit<ParsedMail, "text" | "html" | "attachments"> {
  return {
    messageId: messageIdOf(headers),
    inReplyTo: idsOf(headers, "in-reply-to"),
    references: idsOf(headers, "references"),
    from: senderOf(headers),
    replyTo: addressesOf(headers, "reply-to"),
    to: addressesOf(headers, "to"),
    cc: addressesOf(headers, "cc"),
    recipients: recipientsOf(headers),
    subject: textOf(headers, "subject"),
    date: dateOf(headers),
    headers: decodedHeaders(headers),
  };
}
