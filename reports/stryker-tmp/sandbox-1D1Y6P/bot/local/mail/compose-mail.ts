// @ts-nocheck
import MailComposer from "nodemailer/lib/mail-composer";
import { z } from "zod";

const recipientSchema = z.looseObject({
  emailAddress: z.looseObject({ address: z.string().min(1), name: z.string().nullish() }),
});
const recipientsSchema = z.array(recipientSchema).nullish();

/** A file attachment in Graph's JSON. */
export const fileAttachmentSchema = z.looseObject({
  "@odata.type": z.literal("#microsoft.graph.fileAttachment").optional(),
  name: z.string().min(1),
  contentType: z.string().nullish(),
  contentBytes: z.base64(),
  contentId: z.string().nullish(),
  isInline: z.boolean().nullish(),
});

/** The writable part of Graph's `message` that the stand-in can turn into MIME. */
export const messageSchema = z.looseObject({
  subject: z.string().nullish(),
  body: z.looseObject({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish(),
  from: recipientSchema.nullish(),
  sender: recipientSchema.nullish(),
  toRecipients: recipientsSchema,
  ccRecipients: recipientsSchema,
  bccRecipients: recipientsSchema,
  replyTo: recipientsSchema,
  importance: z.string().nullish(),
  internetMessageId: z.string().nullish(),
  internetMessageHeaders: z.array(z.looseObject({ name: z.string(), value: z.string() })).nullish(),
  attachments: z.array(fileAttachmentSchema).nullish(),
});

/** A message as Graph's JSON. */
export type MessageInput = z.infer<typeof messageSchema>;

/** A file to put into a mail. */
export interface FilePart {
  readonly name: string;
  readonly contentType: string;
  readonly contentId: string | null;
  readonly bytes: Uint8Array;
}

/** Turns Graph's JSON message into raw MIME, with Bcc kept for Sent Items. */
export function composeMail(
  message: MessageInput,
  from: { readonly name: string; readonly address: string },
  at: Date,
): Promise<Uint8Array> {
  const isHtml = message.body?.contentType?.toLowerCase() === "html";
  const content = message.body?.content ?? "";
  const own = message.from?.emailAddress;
  const mail = new MailComposer({
    from: { name: own?.name || from.name, address: own?.address ?? from.address },
    to: addresses(message.toRecipients),
    cc: addresses(message.ccRecipients),
    bcc: addresses(message.bccRecipients),
    replyTo: addresses(message.replyTo),
    subject: message.subject ?? "",
    date: at,
    ...(message.internetMessageId ? { messageId: message.internetMessageId } : {}),
    ...(isHtml ? { html: content } : { text: content }),
    headers: (message.internetMessageHeaders ?? []).map(({ name, value }) => ({ key: name, value })),
    attachments: (message.attachments ?? []).map((file) => ({
      filename: file.name,
      content: Buffer.from(file.contentBytes, "base64"),
      ...(file.contentType ? { contentType: file.contentType } : {}),
      ...(file.contentId ? { cid: file.contentId } : {}),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const node = mail.compile();
  node.keepBcc = true;
  return build(node);
}

/** Wraps a raw mail and files into one multipart/mixed mail; the original part keeps its bytes. */
export async function withFiles(raw: Uint8Array, files: readonly FilePart[]): Promise<Uint8Array> {
  if (files.length === 0) return raw;
  const text = Buffer.from(raw).toString("latin1");
  const split = /\r?\n\r?\n/.exec(text);
  const head = text.slice(0, split?.index ?? text.length).replace(/\r?\n/g, "\r\n");
  const body = split ? text.slice(split.index + split[0].length) : "";
  const lines = head.split(/\r\n(?![ \t])/);
  const isContent = (line: string) => /^(content-[\w-]+|mime-version):/i.test(line);
  const boundary = `local_${crypto.randomUUID()}`;
  const parts = files.map((file) => filePart(file, boundary));
  const envelope = [
    ...lines.filter((line) => !isContent(line)),
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
  ];
  const inner = lines.filter((line) => /^content-/i.test(line));
  const first = `--${boundary}\r\n${inner.join("\r\n")}\r\n\r\n${body}\r\n`;
  const whole = `${envelope.join("\r\n")}\r\n\r\n${first}${parts.join("")}--${boundary}--\r\n`;
  return Buffer.from(whole, "latin1");
}

function filePart(file: FilePart, boundary: string): string {
  const name = `=?utf-8?B?${Buffer.from(file.name).toString("base64")}?=`;
  const lines = Buffer.from(file.bytes).toString("base64").replace(/.{76}/g, "$&\r\n");
  const head = [
    `--${boundary}`,
    `Content-Type: ${file.contentType}; name="${name}"`,
    "Content-Transfer-Encoding: base64",
    `Content-Disposition: ${file.contentId === null ? "attachment" : "inline"}; filename="${name}"`,
    ...(file.contentId === null ? [] : [`Content-ID: <${file.contentId}>`]),
  ];
  return `${head.join("\r\n")}\r\n\r\n${lines}\r\n`;
}

function addresses(recipients: MessageInput["toRecipients"]): { name: string; address: string }[] {
  return (recipients ?? []).map(({ emailAddress }) => ({
    name: emailAddress.name ?? "",
    address: emailAddress.address,
  }));
}

function build(node: ReturnType<MailComposer["compile"]>): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    node.build((error, message) => (error ? reject(error) : resolve(message ?? new Uint8Array())));
  });
}
