import type { MailAttachment } from "../../../core/intake/mail.ts";
import { htmlToText } from "../html-text.ts";
import { decodeWords } from "./encoded-words.ts";
import { enrichedToText } from "./enriched.ts";
import type { MimePart } from "./mime-tree.ts";

/**
 * Which parts are the body and which are attachments: the algorithm of RFC 8621 §4.1.4, except that a
 * picture is always an attachment (the HTML refers to it by `cid:`) and a multipart without a single part
 * is read as text, because its words would be lost otherwise.
 */
export interface MailBody {
  readonly text: string;
  readonly html: string | null;
  readonly attachments: readonly MailAttachment[];
}

interface Bodies {
  text: MimePart[] | null;
  html: MimePart[] | null;
}

const isTextBody = (part: MimePart): boolean => part.type === "text/plain" || part.type === "text/html";

/** A multipart whose boundary never occurs holds all its text before the first part. */
const isEmptyMultipart = (part: MimePart): boolean => part.multipart !== null && part.children.length === 0;

function isInline(part: MimePart, index: number, parent: string): boolean {
  if (part.disposition === "attachment") return false;
  if (isEmptyMultipart(part)) return true;
  return isTextBody(part) && (index === 0 || (parent !== "related" && part.filename === null));
}

function placeInline(part: MimePart, parent: string, inAlternative: boolean, bodies: Bodies): void {
  if (parent === "alternative") {
    (part.type === "text/html" ? bodies.html : bodies.text)?.push(part);
    return;
  }
  if (inAlternative) {
    if (part.type === "text/html") bodies.text = null;
    else bodies.html = null;
  }
  bodies.text?.push(part);
  bodies.html?.push(part);
}

/** An alternative that offers one form only serves for both. */
function fillOtherForm(bodies: Bodies, textBefore: number, htmlBefore: number): void {
  if (!bodies.text || !bodies.html) return;
  const newText = bodies.text.slice(textBefore);
  const newHtml = bodies.html.slice(htmlBefore);
  if (newText.length === 0) bodies.text.push(...newHtml);
  if (newHtml.length === 0) bodies.html.push(...newText);
}

function walk(
  parts: readonly MimePart[],
  parent: string,
  inAlternative: boolean,
  bodies: Bodies,
  attachments: MimePart[],
): void {
  const textBefore = bodies.text?.length ?? 0;
  const htmlBefore = bodies.html?.length ?? 0;
  for (const [index, part] of parts.entries()) {
    if (part.multipart !== null && part.children.length > 0) {
      // Null marks "this form ended" inside one branch only; what was collected so far must survive it.
      const branch: Bodies = { text: bodies.text, html: bodies.html };
      walk(
        part.children,
        part.multipart,
        inAlternative || part.multipart === "alternative",
        branch,
        attachments,
      );
    } else if (isInline(part, index, parent)) {
      placeInline(part, parent, inAlternative, bodies);
    } else if (part.multipart === null) {
      attachments.push(part);
    }
  }
  if (parent === "alternative") fillOtherForm(bodies, textBefore, htmlBefore);
}

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/\r?\n/g, "<br>\n");

const renderText = (part: MimePart): string =>
  part.type === "text/html" ? htmlToText(part.text()) : part.text();

const renderHtml = (part: MimePart): string =>
  part.type === "text/html" ? part.text() : `<div>${escapeHtml(part.text())}</div>`;

const EXTENSIONS: Readonly<Record<string, string>> = {
  "message/rfc822": "eml",
  "message/global": "eml",
  "message/delivery-status": "txt",
  "text/plain": "txt",
  "text/html": "html",
  "text/calendar": "ics",
  "text/rfc822-headers": "txt",
  "image/jpeg": "jpg",
  "image/svg+xml": "svg",
  "application/pdf": "pdf",
  "application/ms-tnef": "dat",
  "application/pkcs7-mime": "p7m",
  "application/pkcs7-signature": "p7s",
};

function nameFor(part: MimePart, index: number): string {
  if (part.filename) return part.filename;
  const extension = EXTENSIONS[part.type] ?? (/^image\/(\w{2,5})$/.exec(part.type)?.[1] || "bin");
  if (extension === "eml") {
    const head = Buffer.from(
      part.content.buffer,
      part.content.byteOffset,
      Math.min(part.content.length, 16_384),
    );
    const subject = /^subject:[ \t]*(.{1,200})/im.exec(head.toString("utf8"))?.[1];
    const words = decodeWords(subject ?? "")
      .replace(/[^\p{L}\p{N} ._()-]+/gu, " ")
      .trim()
      .slice(0, 80);
    if (words) return `${words}.eml`;
  }
  return `attachment-${index + 1}.${extension}`;
}

const toAttachment = (part: MimePart, index: number): MailAttachment => ({
  filename: nameFor(part, index),
  contentType: part.type,
  size: part.content.byteLength,
  contentId: part.contentId,
  inline: part.disposition === "inline" || (part.disposition === "" && part.contentId !== null),
  content: part.content,
});

const isEnriched = ({ type }: MimePart): boolean => type === "text/enriched" || type === "text/richtext";

/** Text that is data for a program, or told of elsewhere. */
const DATA = new Set([
  "calendar",
  "vcard",
  "x-vcard",
  "directory",
  "rfc822-headers",
  "csv",
  "css",
  "xml",
  "rtf",
]);

/** RFC 2046 §4.1.4: text of a kind one does not know is plain text. */
const isUnknownText = ({ type, disposition }: MimePart): boolean =>
  type.startsWith("text/") && !DATA.has(type.slice(5)) && disposition !== "attachment";

/** What mailers write above the first part for readers without MIME. */
const NOTICE = /\bMIME\b|multi-?part/i;

/** Words above the first part, which no reader shows (RFC 2046 §5.1.1), in a mail that has none elsewhere. */
function preambleOf(root: MimePart): string {
  if (root.multipart === null || root.children.length === 0) return "";
  const text = root.text().trim();
  return NOTICE.test(text.slice(0, 500)) ? "" : text;
}

/** A text kept as attachment, or above the parts, that is nevertheless all the mail says. */
function lastResortText(root: MimePart, attachments: readonly MimePart[]): string {
  if (root.multipart === null && isTextBody(root)) return renderText(root);
  const enriched = attachments.find(isEnriched);
  if (enriched) return enrichedToText(enriched.text());
  return attachments.find(isUnknownText)?.text() ?? preambleOf(root);
}

/** Splits a parsed mail into text, HTML and attachments. */
export function bodyOf(root: MimePart): MailBody {
  const bodies: Bodies = { text: [], html: [] };
  const attachments: MimePart[] = [];
  const text = bodies.text ?? [];
  const html = bodies.html ?? [];
  walk([root], "mixed", false, bodies, attachments);
  const join = (parts: readonly MimePart[], render: (part: MimePart) => string): string =>
    parts.map(render).join("\n").replaceAll("\0", "").replace(/\r\n?/g, "\n");
  const joinedHtml = html.some((part) => part.type === "text/html") ? join(html, renderHtml) : null;
  // Mailers that write HTML only often add an empty text part to look polite.
  const joined = join(text, renderText).trimEnd() || (joinedHtml ? htmlToText(joinedHtml) : "");
  return {
    text: joined.trim() === "" ? lastResortText(root, attachments).replace(/\r\n?/g, "\n") : joined,
    html: joinedHtml,
    attachments: attachments.map(toAttachment),
  };
}
