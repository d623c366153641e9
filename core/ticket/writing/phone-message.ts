import type { Desk } from "../../desk/desk.ts";
import type { MailAddress } from "../../intake/mail.ts";
import type { StoredAttachment } from "../article.ts";
import type { IncomingMessage } from "../commands.ts";

/** What a citizen said on the telephone, as written down by whom he spoke with. */
export interface PhoneCall {
  readonly customer: MailAddress;
  readonly queue: string;
  readonly subject: string;
  readonly text: string;
}

/** The message a call is to the ticket it opens (spec T10): from the customer to the queue's address. */
export function phoneMessage(
  desk: Desk,
  { customer, queue, subject, text }: PhoneCall,
  attachments: readonly StoredAttachment[] = [],
): IncomingMessage {
  const inbox = desk.queues.get(queue)?.address;
  return {
    channel: "phone",
    from: customer,
    to: inbox ? [inbox] : [],
    cc: [],
    subject,
    text,
    html: null,
    attachments,
    messageId: null,
    inReplyTo: null,
    references: [],
    rawDigest: null,
  };
}
