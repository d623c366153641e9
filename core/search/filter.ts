import type { Instant } from "../time.ts";

/** Ticket fields a filter may test for equality. */
export type TicketField = "queue" | "state" | "owner" | "lockedBy" | "customer" | "priority" | "requestType";

/** Ticket fields holding an instant. `escalationAt` is the running due time (core/ticket escalationDueAt). */
export type TicketTimeField = "createdAt" | "changedAt" | "closedAt" | "pendingUntil" | "escalationAt";

/** A question about tickets that every engine can answer; nothing of an engine's query language is in it. */
export type Filter =
  | { readonly all: readonly Filter[] }
  | { readonly any: readonly Filter[] }
  | { readonly not: Filter }
  /** An empty list matches nothing. */
  | { readonly field: TicketField; readonly in: readonly (string | number | null)[] }
  /** Half-open: `from` ≤ value < `before`. A ticket without the time never matches. */
  | { readonly time: TicketTimeField; readonly from?: Instant; readonly before?: Instant }
  /** `*` stands for any characters; otherwise the number must be equal. */
  | { readonly number: string }
  /** All words occur in the title or one of the articles, as parts of words (core/search/tokens). */
  | { readonly words: readonly string[] };

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
