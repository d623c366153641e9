import type { EscalationStep } from "../effects.ts";
import type { MailAddress } from "../intake/mail.ts";
import type { Actor } from "../people/actor.ts";
import type { OperatorAddress } from "../people/operator.ts";
import type { Instant } from "../time.ts";
import type { StoredAttachment } from "./article.ts";
import type { ClosedState, DueKind, Priority, TicketCustomer } from "./ticket.ts";

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

/** The state a ticket should be in after an answer (spec T11). */
export type NextState =
  | { readonly state: "open" }
  | { readonly state: ClosedState }
  | {
      readonly state: "pending reminder" | "pending auto close+" | "pending auto close-";
      readonly until: Instant;
    };

export const MOVE_REASONS = ["other-office", "wrong-queue", "technical", "other"] as const;
export type MoveReason = (typeof MOVE_REASONS)[number];

export const CLOSE_REASONS = ["told", "thanks", "other"] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** Everything that can be asked of a ticket, imperative. One door takes them all: `core/handle.ts`. */
export type Command =
  | {
      readonly type: "CreateTicket";
      readonly queue: string;
      readonly title: string;
      readonly customer: TicketCustomer;
      readonly message: IncomingMessage;
      readonly priority?: Priority;
      readonly requestType?: string;
      /** Assigns and locks to this operator (a phone ticket's "Operatore"). */
      readonly owner?: OperatorAddress;
      readonly next?: NextState;
      /** False when the mail must not be answered automatically (spec M8). */
      readonly answerAutomatically: boolean;
    }
  | {
      readonly type: "AddCustomerMessage";
      readonly message: IncomingMessage;
      /** False for a sender who is not the ticket's customer: the article is then internal (spec M5). */
      readonly fromCustomer: boolean;
      readonly answerAutomatically: boolean;
    }
  | {
      readonly type: "AddNote";
      readonly subject: string;
      readonly text: string;
      readonly visibleToCustomer?: boolean;
    }
  | { readonly type: "TakeTicket" }
  | { readonly type: "LockTicket"; readonly purpose: "reply" | "close" | "pending" | "priority" }
  /** `restoreOwner` is "Annulla": the owner before the lock comes back. */
  | { readonly type: "ReleaseTicket"; readonly restoreOwner?: boolean }
  | {
      readonly type: "AssignTicket";
      readonly owner: OperatorAddress;
      readonly subject: string;
      readonly text: string;
    }
  | {
      readonly type: "MoveTicket";
      readonly queue: string;
      readonly reason: MoveReason;
      readonly text: string;
    }
  | {
      readonly type: "SendReply";
      readonly text: string;
      readonly cc?: readonly MailAddress[];
      readonly next: NextState;
      readonly replyTo: ReplyTarget | null;
      /** The ready courtesy text: the first-response clock stops, the ticket stays open. */
      readonly isCourtesy?: boolean;
    }
  | {
      readonly type: "CloseTicket";
      readonly state: ClosedState;
      readonly why: CloseReason;
      readonly text: string;
      readonly reviewRequired?: boolean;
    }
  | {
      readonly type: "SetPending";
      readonly state: "pending reminder" | "pending auto close+" | "pending auto close-";
      readonly until: Instant;
      readonly subject: string;
      readonly text: string;
    }
  /** Back to open: from a pending ("Riprendi ora") or a closed state. */
  | { readonly type: "ReopenTicket" }
  | { readonly type: "ChangePriority"; readonly priority: Priority; readonly requestType?: string }
  | { readonly type: "UndoAction"; readonly eventSeq: number }
  /**
   * A timer of the outbox: `until` is the moment of the pending it belongs to, the first or that of a repeated
   * reminder, so that an old one does nothing.
   */
  | { readonly type: "ReachPendingTime"; readonly until: Instant }
  /** A timer: the warning of a promised time or the time itself; nothing when that time no longer runs. */
  | {
      readonly type: "ReachEscalation";
      readonly due: DueKind;
      readonly step: EscalationStep;
      readonly dueAt: Instant;
    }
  /** A timer: nothing when the lock is another's by now or work went on under it. */
  | { readonly type: "ReachLockTimeout"; readonly by: OperatorAddress; readonly activeAt: Instant };

export type CommandSource = "teams" | "tab" | "mail" | "phone" | "timer" | "api";

export interface CommandContext {
  readonly actor: Actor;
  readonly now: Instant;
  readonly source: CommandSource;
  /** Makes the entry idempotent: the same key twice changes nothing twice and answers as the first time. */
  readonly requestKey: string;
  /** The version the actor saw. Older than a change that matters to the command: refused with what changed. */
  readonly expectedVersion?: number;
}
