import type { OperatorAddress } from "../../people/operator.ts";
import type { Instant } from "../../time.ts";
import type { ClosedState, Impact, PendingState, Priority, TicketCustomer } from "../ticket.ts";
import type { ArticleExtras, NextState } from "./messages.ts";

export const MOVE_REASONS = ["other-office", "wrong-queue", "technical", "other"] as const;
export type MoveReason = (typeof MOVE_REASONS)[number];

export const CLOSE_REASONS = ["told", "thanks", "other"] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];
/** Why a ticket was closed without an answer: `unreachable` is said by its own command, never in a form. */
export type ClosedBecause = CloseReason | "unreachable";

/** Forms that lock the ticket when they are opened (spec T7). */
export const LOCK_PURPOSES = [
  "reply",
  "forward",
  "bounce",
  "close",
  "pending",
  "priority",
  "merge",
  "phone-call",
] as const;
type LockPurpose = (typeof LOCK_PURPOSES)[number];

/** Who has the ticket and where it is. */
export type OrganiseCommand =
  | { readonly type: "TakeTicket" }
  | { readonly type: "LockTicket"; readonly purpose: LockPurpose }
  /** `restoreOwner` is "Annulla": the owner before the lock comes back. */
  | { readonly type: "ReleaseTicket"; readonly restoreOwner?: boolean }
  | (ArticleExtras & {
      readonly type: "AssignTicket";
      readonly owner: OperatorAddress;
      readonly subject: string;
      readonly text: string;
    })
  | {
      readonly type: "MoveTicket";
      readonly queue: string;
      readonly reason: MoveReason;
      readonly text: string;
    }
  | { readonly type: "UndoAction"; readonly eventSeq: number };

/** What state the ticket is in. */
export type StateCommand =
  | (ArticleExtras & {
      readonly type: "CloseTicket";
      readonly state: ClosedState;
      readonly why: CloseReason;
      /** Says the reason when absent. */
      readonly subject?: string;
      readonly text: string;
      readonly reviewRequired?: boolean;
    })
  | (ArticleExtras & {
      readonly type: "SetPending";
      readonly state: PendingState;
      readonly until: Instant;
      readonly subject: string;
      readonly text: string;
    })
  /** Back to open: from a pending ("Riprendi ora") or a closed state. */
  | { readonly type: "ReopenTicket" };

/** What the ticket is about. Absent fields stay as they are; null empties one. */
export type DescribeCommand =
  /** The handbook's "Priorità" form (spec T5). */
  | {
      readonly type: "ChangePriority";
      readonly priority?: Priority;
      readonly requestType?: string;
      readonly service?: string | null;
      readonly sla?: string | null;
      readonly impact?: Impact | null;
      readonly next?: NextState;
    }
  | { readonly type: "ChangeTitle"; readonly title: string }
  | {
      readonly type: "ChangeCustomer";
      readonly customer: TicketCustomer;
      readonly organisation?: string | null;
    }
  | { readonly type: "WatchTicket" }
  | { readonly type: "UnwatchTicket" }
  /** `position` of an article; false takes the mark away. */
  | { readonly type: "MarkArticle"; readonly position: number; readonly important: boolean };
