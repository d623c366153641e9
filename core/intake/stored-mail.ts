import type { StoredAttachment } from "../ticket/article.ts";
import type { MailAddress, ParsedMail } from "./mail.ts";
import type { DeskWriter } from "./own-mail.ts";

/** A mail whose bytes are already in the blob store. */
export interface StoredMail {
  readonly mail: ParsedMail;
  readonly attachments: readonly StoredAttachment[];
  readonly rawDigest: string;
  /** The mailbox it arrived in. */
  readonly mailbox: string;
  /** Graph's id of the conversation the mailbox holds it in. */
  readonly conversationId?: string;
  /** Of a mail out of an archive. */
  readonly archived?: ArchivedMail;
}

/** What an import says of a mail that the mail does not. */
export interface ArchivedMail {
  /** Where it opens a ticket, whatever its recipients. */
  readonly queue: string;
  /** Who of the desk wrote it; null for everybody else. */
  readonly writer: DeskWriter | null;
  /** Whose ticket it opens when the desk wrote it; null where nobody outside the desk got it. */
  readonly addressee: MailAddress | null;
}
