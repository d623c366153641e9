// @ts-nocheck
import type { MailAddress } from "../../intake/mail.ts";
import type { ArticleExtras, IncomingMessage, NextState, PassedOnArticle, Recipients, ReplyTarget } from "./messages.ts";

/** What is said: to the customer, about him, among operators. */
export type ConverseCommand = {
  readonly type: "AddCustomerMessage";
  readonly message: IncomingMessage;
  /** False for a sender who is not the ticket's customer: the article is then internal (spec M5). */
  readonly fromCustomer: boolean;
  readonly answerAutomatically: boolean;
} | ArticleExtras & {
  readonly type: "AddNote";
  readonly subject: string;
  readonly text: string;
  readonly visibleToCustomer?: boolean;
} | ArticleExtras & Partial<Recipients> & {
  readonly type: "SendReply";
  /** `[Ticket#N] title` when absent; the number is always in front. */
  readonly subject?: string;
  readonly text: string;
  readonly next: NextState;
  readonly replyTo: ReplyTarget | null;
  /** The ready courtesy text: the first-response clock stops, the ticket stays open. */
  readonly isCourtesy?: boolean;
} | ArticleExtras & Recipients & {
  readonly type: "ForwardArticle";
  readonly article: PassedOnArticle;
  readonly subject?: string;
  readonly text: string;
  readonly next?: NextState;
} | {
  readonly type: "BounceArticle";
  readonly article: PassedOnArticle;
  readonly to: readonly MailAddress[];
  /** What the sender is told, or nothing. */
  readonly inform?: string;
  readonly next?: NextState;
}
/** `inbound`: the customer called. `outbound`: the operator called him. */ | ArticleExtras & {
  readonly type: "AddPhoneCall";
  readonly direction: "inbound" | "outbound";
  readonly subject: string;
  readonly text: string;
  readonly next?: NextState;
} /** To a third party; the customer does not see it. The state stays unless `next` says otherwise (spec T12). */

/** Passes a mail on whole, to be answered by who receives it ("Rispedisci"). */;