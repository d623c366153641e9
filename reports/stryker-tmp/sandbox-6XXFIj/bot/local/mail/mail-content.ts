// @ts-nocheck
import PostalMime, { type Address, type Attachment, decodeWords, type Email } from "postal-mime";

/** A display name and an address, as in a header. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** What an attachment is, without its bytes. */
export interface MailAttachment {
  readonly filename: string;
  readonly type: string;
  readonly size: number;
  readonly contentId: string | null;
  readonly inline: boolean;
}

/** A mail decoded for reading; the raw bytes are kept beside it and stay the truth. */
export interface MailContent {
  readonly subject: string;
  readonly from: MailAddress | null;
  readonly sender: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly bcc: readonly MailAddress[];
  readonly replyTo: readonly MailAddress[];
  /** ISO instant of the Date header, or null when there is none that parses. */
  readonly date: string | null;
  /** With its angle brackets; empty when the mail has none. */
  readonly messageId: string;
  readonly references: readonly string[];
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly MailAttachment[];
}

/** Decodes raw MIME. A mail that cannot be parsed still yields its header lines: nothing is refused. */
export async function readMail(raw: Uint8Array): Promise<MailContent> {
  const email = await parse(raw);
  return {
    subject: email.subject ?? "",
    from: flatten(email.from)[0] ?? null,
    sender: flatten(email.sender)[0] ?? null,
    to: flattenAll(email.to),
    cc: flattenAll(email.cc),
    bcc: flattenAll(email.bcc),
    replyTo: flattenAll(email.replyTo),
    date: isoDate(email.date),
    messageId: email.messageId?.trim() ?? "",
    references: messageIds(`${email.references ?? ""} ${email.inReplyTo ?? ""}`),
    headers: email.headers.map(({ originalKey, value }) => ({
      name: originalKey,
      value: decodeWords(value),
    })),
    text: email.text ?? "",
    html: email.html ?? "",
    attachments: email.attachments.map(describe),
  };
}

/** The attachments of a raw mail with their bytes, in the order of {@link MailContent.attachments}. */
export async function readAttachments(
  raw: Uint8Array,
): Promise<readonly (MailAttachment & { readonly bytes: Uint8Array })[]> {
  const email = await parse(raw);
  return email.attachments.map((attachment, index) => ({
    ...describe(attachment, index),
    bytes: bytesOf(attachment),
  }));
}

/** All header values of a name, in order. */
export function headerValues(content: MailContent, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return content.headers.filter((header) => header.name.toLowerCase() === wanted).map(({ value }) => value);
}

/** Every `local@domain` in a text, in lower case: enough to route by a header of any quality. */
export function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(/[^\s<>,;:"'()[\]]+@[^\s<>,;:"'()[\]]+/g)].map(([found]) => found.toLowerCase());
}

async function parse(raw: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(raw);
  } catch {
    return parseHeadersOnly(raw);
  }
}

function parseHeadersOnly(raw: Uint8Array): Email {
  const source = new TextDecoder("latin1").decode(raw.subarray(0, 65_536));
  const head = source.split(/\r?\n\r?\n/, 1)[0]?.replace(/\r?\n[ \t]+/g, " ") ?? "";
  const headers = head.split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(":");
    if (colon < 1) return [];
    const originalKey = line.slice(0, colon);
    return [{ key: originalKey.toLowerCase(), originalKey, value: line.slice(colon + 1).trim() }];
  });
  const first = (key: string) => headers.find((header) => header.key === key)?.value;
  const addresses = (key: string) => addressesIn(first(key) ?? "").map((address) => ({ name: "", address }));
  return {
    headers,
    headerLines: [],
    from: addresses("from")[0],
    to: addresses("to"),
    cc: addresses("cc"),
    subject: first("subject"),
    messageId: first("message-id"),
    text: source.slice(head.length).trimStart(),
    attachments: [],
  };
}

function flatten(address: Address | undefined): readonly MailAddress[] {
  if (!address) return [];
  const members = address.group ?? [address];
  return members
    .filter((member) => member.address !== undefined && member.address !== "")
    .map(({ name, address: mail }) => ({ name, address: mail }));
}

function flattenAll(addresses: readonly Address[] | undefined): readonly MailAddress[] {
  return (addresses ?? []).flatMap(flatten);
}

function messageIds(text: string): readonly string[] {
  return [...new Set(text.match(/<[^<>\s]+>/g) ?? [])];
}

function isoDate(date: string | undefined): string | null {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function bytesOf(attachment: Attachment): Uint8Array {
  const { content } = attachment;
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function describe(attachment: Attachment, index: number): MailAttachment {
  return {
    filename: attachment.filename ?? `part-${index + 1}`,
    type: attachment.mimeType,
    size: bytesOf(attachment).byteLength,
    contentId: attachment.contentId?.replace(/^<|>$/g, "") ?? null,
    inline: attachment.disposition === "inline" || attachment.related === true,
  };
}
