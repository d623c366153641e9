// @ts-nocheck
import { randomUUID } from "node:crypto";
import type { Cloud } from "../cloud.ts";
import type { Mailbox } from "../directory.ts";
import type { StoredMail } from "../state/mails.ts";
import { addressesIn, headerValues, type MailContent, readMail } from "./mail-content.ts";

/** Headers that say for whom a mail is, the surest first. */
const recipientHeaders = ["Delivered-To", "X-Original-To", "Envelope-To", "Resent-To", "To", "Cc", "Bcc"];

/** What {@link receiveMail} stored. */
export interface ReceivedMail {
  /** The mail's own Message-ID; empty when it has none. */
  readonly messageId: string;
  /** Graph ids, one a mailbox. */
  readonly ids: readonly string[];
}

/**
 * A mail from outside arrives. Its bytes are kept as they came.
 * @param recipients envelope recipients (SMTP); without them the headers decide, else the first mailbox takes it
 */
export async function receiveMail(
  cloud: Cloud,
  raw: Uint8Array,
  recipients?: readonly string[],
): Promise<ReceivedMail> {
  const content = await readMail(raw);
  const addressed = recipients ?? recipientHeaders.flatMap((name) => headerAddresses(content, name));
  const found = mailboxesOf(cloud, addressed);
  const mailboxes = found.length > 0 ? found : cloud.directory.mailboxes.slice(0, 1);
  const copies = cloud.faults.take(["mail"], "", (kind) => kind === "duplicate") ? 2 : 1;
  const stored = store(cloud, mailboxes, raw, content, copies);
  return { messageId: content.messageId, ids: stored.map(({ id }) => id) };
}

/** Every address that a mail is sent to, in lower case, each once. */
export function recipientsOf(content: MailContent): readonly string[] {
  const all = [...content.to, ...content.cc, ...content.bcc].map(({ address }) => address.toLowerCase());
  return [...new Set(all)].filter((address) => address.includes("@"));
}

/**
 * A mail leaves the desk: it is logged, put into the citizens' letter box, and arrives in the desk's own mailboxes that it names.
 * The caller keeps the copy for Sent Items.
 */
export function dispatchMail(cloud: Cloud, raw: Uint8Array, content: MailContent): void {
  const copies = cloud.faults.take(["mail.send", "graph"], "", (kind) => kind === "duplicate") ? 2 : 1;
  const recipients = recipientsOf(content);
  const own = mailboxesOf(cloud, recipients);
  const outside = recipients.filter((address) => !cloud.directory.mailbox(address));
  const delivered = withoutHeader(raw, "bcc");
  const at = cloud.now().toISOString();
  for (let copy = 0; copy < copies; copy += 1) {
    cloud.log.add({ kind: "mail", to: recipients.join(", "), at, payload: logPayload(content) });
    if (outside.length > 0) cloud.letters.add({ at, recipients: outside, content, raw: delivered });
  }
  store(cloud, own, delivered, content, copies);
}

/** Adds the Message-ID and Date that the server gives to a mail without them. */
export function withServerHeaders(cloud: Cloud, raw: Uint8Array, content: MailContent): Uint8Array {
  const missing: string[] = [];
  if (content.messageId === "") missing.push(`Message-ID: <${randomUUID()}@local.outlook.com>`);
  if (content.date === null) missing.push(`Date: ${cloud.now().toUTCString().replace("GMT", "+0000")}`);
  if (missing.length === 0) return raw;
  return Buffer.concat([Buffer.from(`${missing.join("\r\n")}\r\n`), raw]);
}

function store(
  cloud: Cloud,
  mailboxes: readonly Mailbox[],
  raw: Uint8Array,
  content: MailContent,
  copies: number,
): readonly StoredMail[] {
  const at = cloud.now().toISOString();
  const targets = mailboxes.flatMap((mailbox) => Array.from({ length: copies }, () => mailbox.address));
  const stored = cloud.state.transaction(() =>
    targets.map((mailbox) =>
      cloud.mails.add({ mailbox, folder: "inbox", raw, content, at, isRead: false, isDraft: false }),
    ),
  );
  for (const mail of stored) cloud.announce(mail, "created");
  return stored;
}

function mailboxesOf(cloud: Cloud, addresses: readonly string[]): readonly Mailbox[] {
  const found = addresses.flatMap((address) => cloud.directory.mailbox(address) ?? []);
  return [...new Set(found)];
}

function headerAddresses(content: MailContent, name: string): readonly string[] {
  return headerValues(content, name).flatMap(addressesIn);
}

function logPayload(content: MailContent): unknown {
  const addresses = (list: MailContent["to"]) => list.map(({ address }) => address);
  return {
    from: content.from?.address ?? "",
    to: addresses(content.to),
    cc: addresses(content.cc),
    subject: content.subject,
    text: content.text,
    html: content.html,
    headers: headerRecord(content),
    attachments: content.attachments.map(({ filename, size, type }) => ({ filename, size, type })),
  };
}

function headerRecord(content: MailContent): Readonly<Record<string, string>> {
  const record: Record<string, string> = {};
  for (const { name, value } of content.headers) {
    const key = name.toLowerCase();
    const earlier = record[key];
    record[key] = earlier === undefined ? value : `${earlier}\n${value}`;
  }
  return record;
}

/** The mail without one header: what recipients get of a mail with Bcc. */
function withoutHeader(raw: Uint8Array, name: string): Uint8Array {
  const text = Buffer.from(raw).toString("latin1");
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  const head = text.slice(0, end);
  const cut = head.replace(
    new RegExp(`(^|\\n)${name}:[^\\n]*(?:\\n[ \\t][^\\n]*)*(?=\\n|$)\\n?`, "gi"),
    "$1",
  );
  return cut === head ? raw : Buffer.from(cut.replace(/\r?\n$/, "") + text.slice(end), "latin1");
}
