import type { ActionBodies, NextStateInput } from "../../../api/desk-api.ts";
import { parseAddresses } from "./addresses.ts";

/** Fields of a mail, named as the API names them. */
export type MailFields = Record<
  | "to"
  | "cc"
  | "bcc"
  | "subject"
  | "text"
  | "html"
  | "state"
  | "date"
  | "time"
  | "withAttachments"
  | "files"
  | "workUnits",
  string
>;

interface MailToSend {
  readonly fields: MailFields;
  /** What the form began with: what is still so, the desk fills in itself. */
  readonly initial: MailFields;
  readonly position: number;
  readonly rest: {
    readonly next?: NextStateInput;
    readonly attachments?: readonly string[];
    readonly workUnits?: number;
  };
}

function wordsOf({ fields, initial, rest }: MailToSend) {
  const cc = parseAddresses(fields.cc);
  const bcc = parseAddresses(fields.bcc);
  return {
    text: fields.text,
    ...(fields.html ? { html: fields.html } : {}),
    ...(cc.length > 0 ? { cc } : {}),
    ...(bcc.length > 0 ? { bcc } : {}),
    ...(fields.subject.trim() === initial.subject.trim() ? {} : { subject: fields.subject }),
    ...rest,
  };
}

export const replyBody = (
  mail: MailToSend & { readonly replyTo: number | null | undefined },
): ActionBodies["replies"] => ({
  ...wordsOf(mail),
  ...(mail.fields.to.trim() === mail.initial.to.trim() ? {} : { to: parseAddresses(mail.fields.to) }),
  ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
});

export const forwardBody = (mail: MailToSend): ActionBodies["forwards"] => ({
  ...wordsOf(mail),
  position: mail.position,
  to: parseAddresses(mail.fields.to),
  withAttachments: mail.fields.withAttachments !== "",
});
