import type { OperatorAddress } from "../people/operator.ts";
import type { MoveReason } from "../ticket/commands.ts";
import type { DueKind, Priority, TicketNumber } from "../ticket/ticket.ts";
import type { Instant } from "../time.ts";

/** What every fact says: when, of which ticket, and what the ticket was at that moment. */
export interface FactFields {
  readonly at: Instant;
  readonly ticket: TicketNumber;
  /** Of the event it tells of. Ticket, `seq` and `kind` name a fact: told twice it is the same one. */
  readonly seq: number;
  /** Where the ticket was when it happened; for `moved` the queue it left. */
  readonly queue: string;
  readonly requestType: string;
  readonly organisation: string | null;
  readonly service: string | null;
  readonly priority: Priority;
  /** Who did it; null for customers, timers and the desk itself. */
  readonly operator: OperatorAddress | null;
}

/** How long something took since the ticket was made. */
export interface TimeTaken {
  /** Whole minutes on the clock. */
  readonly minutes: number;
  /** Whole minutes of the promise's calendar; of the queue's where nothing was promised. */
  readonly workingMinutes: number;
  /** Whether it was done before its due time; null when nothing was promised. */
  readonly kept: boolean | null;
}

/** `isOpen` of a fact: whether somebody still had to do something when it happened (core/ticket isActive). */
type Telling =
  | { readonly kind: "created" }
  /** The first answer the customer sees; none for a ticket that began with the operator's own mail. */
  | ({ readonly kind: "firstResponse" } & TimeTaken)
  /** The first close: solved once is solved, also when the ticket opens again. */
  | ({ readonly kind: "solved" } & TimeTaken)
  /** From a state in which something was to do to a closed one. */
  | { readonly kind: "closed" }
  | { readonly kind: "reopened" }
  | { readonly kind: "moved"; readonly to: string; readonly reason: MoveReason; readonly isOpen: boolean }
  | { readonly kind: "merged"; readonly isOpen: boolean }
  | { readonly kind: "escalated"; readonly due: DueKind }
  /** An operator's message that the customer sees. */
  | { readonly kind: "answered" }
  | { readonly kind: "worked"; readonly units: number }
  /** Somebody confirmed that the organisation pays for work its contract does not include (spec G2). */
  | { readonly kind: "charged" }
  /** An operator answered or solved what has to be paid and nobody had confirmed: shown, and never in the way (spec G2). */
  | { readonly kind: "unconfirmed" }
  /** Type, organisation, service or priority are different from now on: the fact carries the new ones. */
  | { readonly kind: "reclassified" }
  /** The last move or close of the ticket was taken back to the queue `to`: for reports it never was (spec X4). */
  | { readonly kind: "undone"; readonly action: "move" | "close"; readonly to: string };

/** One thing that happened, small and flat: what reports are counted from (spec D6). */
export type Fact = FactFields & Telling;

export type FactKind = Fact["kind"];

/** The fact of that kind. */
export type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: K }>;

/** What a fact says beside the fields that all have. */
export type TellingOf<K extends FactKind> = Extract<Telling, { readonly kind: K }>;

/** Facts of a half-open time; with `queues` only those that `concern` them. */
export interface FactQuery {
  readonly from: Instant;
  readonly before: Instant;
  /** All when absent. */
  readonly queues?: readonly string[];
}

/** They say something about what the ticket did before, wherever it was then. */
export const FAR_REACHING: readonly FactKind[] = ["reopened", "reclassified"];

/** Whether a report on these queues needs the fact: the ticket is in one or on its way there, or it is far-reaching. */
export const concerns = (fact: Fact, queues: ReadonlySet<string>): boolean =>
  queues.has(fact.queue) || ("to" in fact && queues.has(fact.to)) || FAR_REACHING.includes(fact.kind);
