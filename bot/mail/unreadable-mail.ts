import type { Language } from "../../core/i18n/language.ts";
import { translate } from "../../core/i18n/translate.ts";
import type { ParsedMail } from "../../core/intake/mail.ts";

/** As much of a subject as nothing can choke on. */
const SUBJECT = 200;

/**
 * A mail in place of one the desk cannot take in: from whom it came and whether a person wrote it, and everything
 * else in the mail itself, attached as it came (spec M3).
 */
export function unreadableMail(mail: ParsedMail, raw: Uint8Array, language: Language): ParsedMail {
  return {
    ...mail,
    cc: [],
    subject: mail.subject.slice(0, SUBJECT),
    text: translate(language, "mail.unreadable"),
    html: null,
    attachments: [
      {
        filename: "mail.eml",
        contentType: "message/rfc822",
        size: raw.byteLength,
        contentId: null,
        inline: false,
        content: raw,
      },
    ],
  };
}
