// @ts-nocheck
import type { ParsedMail } from "../../../core/intake/mail.ts";
import { signedContent } from "./smime.ts";

/**
 * Mails that carry the citizen's mail inside: PEC transport envelopes, opaque S/MIME signatures, and mails
 * whose only part is another mail. Receipts are not opened: what they carry is our own mail coming back.
 */

/**
 * The enclosed mail to show instead of its envelope, or null. For PEC: `X-Trasporto` says posta-certificata
 * (or errore, when an ordinary mail entered a PEC mailbox) and the original is `postacert.eml`
 * (DM 2 novembre 2005, Regole tecniche, §6.4 and §6.5).
 */
export function enclosedMail(mail: ParsedMail): Uint8Array | null {
  if (mail.headers["x-ricevuta"]) return null;
  if (mail.headers["x-trasporto"]) {
    return mail.attachments.find((part) => /^postacert\.eml$/i.test(part.filename))?.content ?? null;
  }
  const [only] = mail.attachments;
  if (!only || mail.attachments.length > 1 || mail.text.trim() !== "" || mail.html !== null) return null;
  const type = mail.headers["content-type"]?.[0]?.toLowerCase() ?? "";
  if (type.startsWith("message/rfc822")) return only.content;
  return /^application\/(?:x-)?pkcs7-mime/.test(type) ? signedContent(only.content) : null;
}

/**
 * The enclosed mail's content under the envelope's identity: the envelope's Message-ID and headers (they are
 * what the mailbox and the loop checks see), the citizen's name, subject, text and attachments. The
 * envelope's own parts stay attached, `daticert.xml` and `postacert.eml` have legal value.
 */
export function openEnvelope(envelope: ParsedMail, enclosed: ParsedMail): ParsedMail {
  const isKnownSender = enclosed.from.address !== "";
  return {
    ...envelope,
    inReplyTo: [...new Set([...enclosed.inReplyTo, ...envelope.inReplyTo])],
    references: [...new Set([...enclosed.references, ...envelope.references])],
    from: isKnownSender ? enclosed.from : envelope.from,
    replyTo: isKnownSender ? enclosed.replyTo : envelope.replyTo,
    cc: envelope.cc.length > 0 ? envelope.cc : enclosed.cc,
    subject: enclosed.subject || envelope.subject,
    date: envelope.date ?? enclosed.date,
    text: enclosed.text || envelope.text,
    html: enclosed.html,
    attachments: [...enclosed.attachments, ...envelope.attachments],
  };
}
