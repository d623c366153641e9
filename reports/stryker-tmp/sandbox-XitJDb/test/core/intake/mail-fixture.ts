// @ts-nocheck
import type { MailAttachment, ParsedMail } from "../../../core/intake/mail.ts";

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** An attachment with the given text as its bytes. */
export function attachment(contentType: string, text: string, filename = "part"): MailAttachment {
  const content = ascii(text);
  return { filename, contentType, size: content.length, contentId: null, inline: false, content };
}

/** A citizen's mail, changed where a test says so. Headers are given as one value each. */
export function mail(
  changes: Partial<Omit<ParsedMail, "headers">> & {
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): ParsedMail {
  const { headers = {}, ...fields } = changes;
  return {
    messageId: "1@cittadini.example",
    inReplyTo: [],
    references: [],
    from: { address: "anna.bianchi@cittadini.example", name: "Anna Bianchi" },
    replyTo: [],
    to: [{ address: "assistenza@ente.example", name: "" }],
    cc: [],
    recipients: ["assistenza@ente.example"],
    subject: "Lampione spento in via Roma",
    date: "2026-11-02T08:00:00.000Z",
    text: "Buongiorno, il lampione davanti al civico 5 è spento.",
    html: null,
    attachments: [],
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    ...fields,
  };
}
