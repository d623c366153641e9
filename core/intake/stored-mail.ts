import type { StoredAttachment } from "../ticket/article.ts";
import type { ParsedMail } from "./mail.ts";

/** A mail whose bytes are already in the blob store. */
export interface StoredMail {
  readonly mail: ParsedMail;
  readonly attachments: readonly StoredAttachment[];
  readonly rawDigest: string;
  /** The mailbox it arrived in. */
  readonly mailbox: string;
  /** Graph's id of the conversation the mailbox holds it in. */
  readonly conversationId?: string;
}
