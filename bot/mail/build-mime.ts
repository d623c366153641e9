import type { MailAddress } from "../../core/intake/mail.ts";
import type { Article } from "../../core/ticket/article.ts";

/** Told to every mail system that a machine wrote this (RFC 3834 §5, MS-OXCMAIL X-Auto-Response-Suppress). */
const AUTOMATIC_HEADERS = {
  "X-Auto-Response-Suppress": "All",
  Precedence: "bulk",
  "X-Loop": "yes",
} as const;

/** What of an article leaves as a mail; a notice is nobody's article. */
export interface OutgoingMail
  extends Pick<
    Article,
    | "from"
    | "to"
    | "cc"
    | "bcc"
    | "replyTo"
    | "subject"
    | "text"
    | "html"
    | "messageId"
    | "inReplyTo"
    | "references"
    | "createdAt"
  > {
  readonly autoResponse: Article["autoResponse"] | "notice";
}

/** The bytes of an attachment of an outgoing article. */
export interface LoadedAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** Mail programs write in a serif of their own where nobody says otherwise. */
const htmlDocument = (html: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"></head>` +
  `<body style="font-family: 'Segoe UI', Calibri, Arial, sans-serif; font-size: 11pt">${html}</body></html>`;

async function createComposer() {
  const { createTransport } = await import("nodemailer");
  return createTransport({ streamTransport: true, buffer: true, newline: "windows" });
}
let composer: ReturnType<typeof createComposer> | undefined;

/** An outgoing article as a MIME message with threading headers, CRLF line ends. */
export async function buildMime(
  article: OutgoingMail,
  attachments: readonly LoadedAttachment[],
): Promise<Uint8Array> {
  composer ??= createComposer();
  const { message } = await (await composer).sendMail({
    from: toHeader(article.from),
    to: article.to.map(toHeader),
    cc: article.cc.map(toHeader),
    bcc: article.bcc.map(toHeader),
    ...(article.replyTo && { replyTo: toHeader(article.replyTo) }),
    subject: article.subject,
    text: article.text,
    ...(article.html !== null && { html: htmlDocument(article.html) }),
    messageId: `<${article.messageId}>`,
    inReplyTo: article.inReplyTo ? `<${article.inReplyTo}>` : undefined,
    references: article.references.map((id) => `<${id}>`),
    date: new Date(article.createdAt),
    headers: automaticHeaders(article.autoResponse),
    attachments: attachments.map(({ filename, contentType, content }) => ({
      filename,
      contentType,
      content: Buffer.from(content),
    })),
    // Nothing in an article may make this process read a file or open a connection.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return message as Buffer;
}

/** What answers no single mail but tells what happened at the desk (RFC 3834 §5.1). */
const GENERATED: ReadonlySet<OutgoingMail["autoResponse"]> = new Set(["update", "closing", "notice"]);

function automaticHeaders(kind: OutgoingMail["autoResponse"]): Record<string, string> {
  if (kind === null) return {};
  return { ...AUTOMATIC_HEADERS, "Auto-Submitted": GENERATED.has(kind) ? "auto-generated" : "auto-replied" };
}

const toHeader = ({ address, name }: MailAddress) => ({ address, name });
