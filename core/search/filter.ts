import type { OperatorAddress } from "../people/operator.ts";
import type { Instant } from "../time.ts";
import type { Condition } from "./condition.ts";
import type { ConditionField } from "./condition-fields.ts";

/** Ticket fields a filter may test for equality. */
export type TicketField =
  | "queue"
  | "state"
  | "owner"
  | "lockedBy"
  | "customer"
  | "organisation"
  | "priority"
  | "requestType"
  | "service"
  | "sla"
  | "impact";

/** The fields a ticket may be without: there null is a value. A null asked of another field matches nothing. */
export const OPTIONAL_FIELDS: ReadonlySet<TicketField> = new Set([
  "owner",
  "lockedBy",
  "organisation",
  "service",
  "sla",
  "impact",
]);

/** The fields that are numbers; the others are texts. A value of the other kind matches nothing. */
export const NUMBER_FIELDS: ReadonlySet<TicketField> = new Set(["priority", "impact"]);

/**
 * Ticket fields holding an instant. `escalationAt` is the running due time (core/ticket escalationDueAt); `answerBy` is when
 * the answer of an incomplete ticket's customer is overdue: no other ticket has it.
 */
export type TicketTimeField =
  | "createdAt"
  | "changedAt"
  | "closedAt"
  | "pendingUntil"
  | "escalationAt"
  | "answerBy";

/** A question about tickets that every engine can answer; nothing of an engine's query language is in it. */
export type Filter =
  | { readonly all: readonly Filter[] }
  | { readonly any: readonly Filter[] }
  | { readonly not: Filter }
  /** An empty list matches nothing. */
  | { readonly field: TicketField; readonly in: readonly (string | number | null)[] }
  /** One of these operators is among the ticket's watchers. An empty list matches nothing. */
  | { readonly watchedBy: readonly OperatorAddress[] }
  /** Half-open: `from` ≤ value < `before`. A ticket without the time never matches. */
  | { readonly time: TicketTimeField; readonly from?: Instant; readonly before?: Instant }
  /** `*` stands for any characters; otherwise the number must be equal. */
  | { readonly number: string }
  /** All words occur in the title or one of the articles, as parts of words (core/search/tokens). */
  | { readonly words: readonly string[] }
  /**
   * One of the texts the ticket has there (`ticketTexts`, `articleTexts` in core/search/condition-fields) meets
   * the whole condition by itself: of two words joined with `and`, both are in the same field of the same
   * article. So is `not`: `!a` asks for a text without a, not for a ticket without it. A ticket that has no text
   * there never matches. `testOf` in core/search/condition is the definition.
   */
  | { readonly condition: Condition; readonly on: ConditionField }
  /**
   * How the ticket began, whatever became of it: the queue of its first event, and the operator who made it
   * (null when the system or a customer did). An empty list matches nothing.
   */
  | { readonly created: "queue"; readonly in: readonly string[] }
  | { readonly created: "by"; readonly in: readonly (string | null)[] }
  /** One article was written in that time. Half-open as `time`; a ticket without articles never matches. */
  | { readonly articleTime: "createdAt"; readonly from?: Instant; readonly before?: Instant };

/** The kind a condition answers. */
export type ConditionFilter = Extract<Filter, { readonly condition: Condition }>;

export const EVERYTHING: Filter = { all: [] };

export interface Sort {
  readonly by: "createdAt" | "changedAt" | "pendingUntil" | "escalationAt" | "number" | "priority";
  readonly direction: "asc" | "desc";
}

export interface TicketQuery {
  readonly filter: Filter;
  /** Ties are broken by ticket number in the same direction. Tickets without the value come last. */
  readonly sort: Sort;
  readonly limit: number;
  /** From the previous page; the page after it is stable under writes (keyset). */
  readonly cursor?: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Null on the last page. */
  readonly next: string | null;
}
