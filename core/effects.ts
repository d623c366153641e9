import type { OperatorAddress } from "./people/operator.ts";
import type { DueKind, LinkKind, TicketNumber } from "./ticket/ticket.ts";
import type { Instant } from "./time.ts";

/** Why an operator is told something (spec N1). */
export type NoticeKind =
  | "assigned"
  | "reminder"
  | "follow-up"
  | "thanks"
  | "delivery-failure"
  | "lock-timeout"
  | "escalation"
  | "escalation-warning"
  | "new-ticket"
  | "note"
  | "move"
  | "support-answered"
  | "support-link";

/** What is told to more than one operator. */
export type SpreadKind = Extract<
  NoticeKind,
  "new-ticket" | "follow-up" | "note" | "move" | "support-answered" | "reminder"
>;

export type EscalationStep = "warning" | "escalation";

type EffectBody =
  /** Every bound channel shows the ticket's current card. */
  | { readonly kind: "card.sync" }
  /** The customer's new message is announced in the thread of the ticket's card. */
  | { readonly kind: "thread.follow-up"; readonly articleId: string }
  /** The article leaves as a mail. */
  | { readonly kind: "mail.send"; readonly articleId: string }
  | { readonly kind: "notice.send"; readonly notice: NoticeKind; readonly operator: OperatorAddress }
  /** Told to everybody it concerns when it is sent, but not to who did it (reference/otrs-behaviour §7). */
  | { readonly kind: "notice.spread"; readonly notice: SpreadKind; readonly by: OperatorAddress | null }
  /** The chat of a request for support is there, and its dossier shows how it stands. */
  | { readonly kind: "support.chat"; readonly request: string }
  /** The main ticket takes over what this merged one had. */
  | { readonly kind: "ticket.absorb"; readonly into: TicketNumber }
  /** The other ticket gets the same link; `is` says what this ticket is to it. */
  | { readonly kind: "ticket.link"; readonly to: TicketNumber; readonly is: LinkKind }
  | { readonly kind: "ticket.unlink"; readonly from: TicketNumber }
  /** A pending time to be reached; not before `notBefore`. */
  | { readonly kind: "timer.pending"; readonly until: Instant }
  /** A promised time to be warned of or reached; not before `notBefore`. */
  | {
      readonly kind: "timer.escalation";
      readonly due: DueKind;
      readonly step: EscalationStep;
      readonly dueAt: Instant;
    }
  /** A lock to be released unless work went on under it; not before `notBefore`. */
  | { readonly kind: "timer.lock"; readonly by: OperatorAddress; readonly activeAt: Instant };

/**
 * Work outside the ticket, as data holding ids. Written in the same commit as the change, performed after it,
 * safe to perform twice: handlers read the current view and look up what is already there.
 */
export type Effect = EffectBody & {
  /** Id of the request that brought it about, for logs; absent where nobody asked. */
  readonly cause?: string;
};

export type EffectKind = Effect["kind"];

/** An effect waiting in the outbox. */
export interface PendingEffect {
  /** Derived from ticket and event, so that the same change never queues it twice. */
  readonly id: string;
  readonly ticket: TicketNumber;
  readonly effect: Effect;
  readonly notBefore: Instant;
}

/** An effect handed to a worker under a lease. */
export interface ClaimedEffect extends PendingEffect {
  /** 1 at the first try. */
  readonly attempt: number;
}

/** What tells a worker's turn at an effect from all other turns at it. */
export type Attempt = Pick<ClaimedEffect, "id" | "ticket" | "attempt">;

export type Settlement =
  | { readonly outcome: "done" }
  | { readonly outcome: "retry"; readonly at: Instant; readonly reason: string }
  /** Nothing was tried yet, and it is not its turn: this claim does not count as an attempt. */
  | { readonly outcome: "postpone"; readonly at: Instant; readonly reason: string }
  | { readonly outcome: "dead"; readonly at: Instant; readonly reason: string };

/** An effect given up on, for people to look at and drive again. */
export interface DeadLetter extends PendingEffect {
  readonly attempts: number;
  readonly reason: string;
  readonly at: Instant;
}
