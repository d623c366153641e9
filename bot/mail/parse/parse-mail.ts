import type { Language } from "../../../core/i18n/language.ts";
import type { MailAttachment, ParsedMail } from "../../../core/intake/mail.ts";
import { htmlToText } from "../html-text.ts";
import { bodyOf } from "./body.ts";
import { calendarText } from "./calendar.ts";
import { enclosedMail, openEnvelope } from "./envelopes.ts";
import { separateBody } from "./header-block.ts";
import { trimStart } from "./header-bytes.ts";
import { groupHeaders, headerFieldsOf } from "./header-fields.ts";
import { type MimePart, parseTree } from "./mime-tree.ts";
import { readTnef } from "./tnef.ts";
import { readUnparseable } from "./unreadable.ts";
import { takeUuFiles } from "./uuencode.ts";

/** A PEC envelope inside an envelope is a forward; deeper than this is nobody's mail. */
const MAX_ENVELOPES = 3;

function toMail(root: MimePart, language: Language): ParsedMail {
  const mail = { ...headerFieldsOf(groupHeaders(root.headers)), ...bodyOf(root) };
  return withInvitation(withUuFiles(withoutTnef(mail)), language);
}

/** Files written into the text, as before MIME, with the other attachments. */
function withUuFiles(mail: ParsedMail): ParsedMail {
  const { text, files } = takeUuFiles(mail.text);
  if (files.length === 0) return mail;
  const found = files.map(({ filename, content }) => ({
    filename: filename || "attachment.bin",
    contentType: "application/octet-stream",
    size: content.byteLength,
    contentId: null,
    inline: false,
    content,
  }));
  return { ...mail, text, attachments: [...mail.attachments, ...found] };
}

const isTnef = ({ contentType, filename }: MailAttachment): boolean =>
  /^application\/(?:vnd\.)?ms-tnef$/.test(contentType) || /^winmail\.dat$/i.test(filename);

/**
 * What Outlook hid in `winmail.dat` in its place, and its text where the mail has no other. It stays where it may hold
 * more than could be read.
 */
function withoutTnef(mail: ParsedMail): ParsedMail {
  const hidden = mail.attachments.find(isTnef);
  const content = hidden && readTnef(hidden.content);
  if (!content) return mail;
  const isSilent = mail.text.trim() === "" && mail.html === null;
  const html = isSilent ? content.html : mail.html;
  const text = isSilent ? content.text || htmlToText(html ?? "") : mail.text;
  const isAllRead = content.attachments.length > 0 && text.trim() !== "";
  const attachments = mail.attachments.flatMap((one) =>
    one === hidden ? [...content.attachments, ...(isAllRead ? [] : [hidden])] : [one],
  );
  return { ...mail, html, text, attachments };
}

/** An invitation in words above the text, for a reader who has no calendar to put it in (RFC 5545, RFC 6047). */
function withInvitation(mail: ParsedMail, language: Language): ParsedMail {
  const calendar = mail.attachments.find(({ contentType }) => contentType === "text/calendar");
  const words = calendar ? calendarText(calendar.content, language) : "";
  return words === "" ? mail : { ...mail, text: `${words}\n\n${mail.text}`.trimEnd() };
}

async function parseAt(raw: Uint8Array, depth: number, language: Language): Promise<ParsedMail> {
  const mail = toMail(await parseTree(separateBody(trimStart(raw))), language);
  const enclosed = depth < MAX_ENVELOPES ? enclosedMail(mail) : null;
  return enclosed ? openEnvelope(mail, await parseAt(enclosed, depth + 1, language)) : mail;
}

/**
 * Parses a mail as it came (RFC 5322, MIME RFC 2045–2049, 2231, 3676; PEC envelopes opened).
 *
 * Never throws. A mail past the parser's limits, or one it chokes on, comes back with its own headers and
 * its source as text. The raw bytes are the caller's to keep: they are the only complete copy.
 * @param language of the words about an invitation
 */
export async function parseMail(raw: Uint8Array, language: Language = "it"): Promise<ParsedMail> {
  try {
    return await parseAt(raw, 0, language);
  } catch {
    return readUnparseable(trimStart(raw));
  }
}
