import type { ClaimedEffect, NoticeKind } from "../effects.ts";
import type { Language } from "../i18n/language.ts";
import type { Operator } from "../people/operator.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { Instant } from "../time.ts";

/* What the desk writes to its own operators by mail (spec N3); who tells and who sends know each other by it. */

/** Something about a ticket. */
export interface NoticeMail {
  readonly ticket: Ticket;
  readonly kind: NoticeKind;
  readonly operator: Operator;
  readonly language: Language;
  /** Opens the ticket. */
  readonly link: string;
  /** The effect it is: the same notice is one mail. */
  readonly claimed: ClaimedEffect;
}

/** A mail from the desk to one of its operators. */
export interface OperatorMail {
  readonly operator: Operator;
  /** Whose address it comes from; the first level's when absent. */
  readonly queue?: string;
  readonly subject: string;
  /** Paragraphs; empty ones are left out. */
  readonly lines: readonly string[];
  /** The same id is one mail, however often it is sent. */
  readonly id: string;
  /** From the second on, it may have left already. */
  readonly attempt: number;
  readonly at: Instant;
}
