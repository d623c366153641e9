import type { MailAddress } from "../../intake/mail.ts";
import type { SuppressionReason } from "../../notify/suppression.ts";
import type { Instant } from "../../time.ts";
import type { ReceivedAs, StoredAttachment } from "../article.ts";
import type { ClosedState, PendingState } from "../ticket.ts";

/** What a person wrote and where it came from; `decide` turns it into an article. */
export interface IncomingMessage {
  readonly channel: "email" | "phone";
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly attachments: readonly StoredAttachment[];
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly rawDigest: string | null;
  readonly receivedAs?: ReceivedAs;
}

/** Whether the desk may answer a message by itself, and why it must not (spec M8). */
export interface AutoAnswer {
  readonly answerAutomatically: boolean;
  /** Absent where nobody would expect an answer: nothing is recorded then. */
  readonly noAnswerReason?: SuppressionReason;
}

/** The article an answer is about: gives the thread headers and the quoted text. */
export interface ReplyTarget {
  readonly articleId: string;
  readonly from: MailAddress;
  readonly text: string;
  readonly messageId: string | null;
  readonly references: readonly string[];
  readonly at: Instant;
}

/** The article that is passed on to somebody else. */
export interface PassedOnArticle {
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly StoredAttachment[];
  /** The mail as it came, ready to be attached; null for what was never a mail. */
  readonly original: StoredAttachment | null;
  readonly at: Instant;
}

/** Whom a mail goes to. */
export interface Recipients {
  readonly to: readonly MailAddress[];
  readonly cc?: readonly MailAddress[];
  readonly bcc?: readonly MailAddress[];
}

/** What every article an operator writes may have beside its text. */
export interface ArticleExtras {
  readonly attachments?: readonly StoredAttachment[];
  /** Work units it took (spec T15): not negative, to a hundredth. */
  readonly workUnits?: number;
}

/** What an operator wrote into a mail. */
export interface MailWords {
  readonly text: string;
  /** The same with its form, already sanitised; `text` was made from it. */
  readonly html?: string;
}

/** The state a ticket should be in after an action (spec T11). */
export type NextState =
  | { readonly state: "open" }
  | { readonly state: ClosedState }
  | { readonly state: PendingState; readonly until: Instant };
