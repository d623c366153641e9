import type { Access } from "./access/access.ts";
import type { PendingEffect } from "./effects.ts";
import type { Fact } from "./report/fact.ts";
import type { Article } from "./ticket/article.ts";
import type { HistoryRecord } from "./ticket/events.ts";
import type { Ticket } from "./ticket/ticket.ts";
import type { Instant } from "./time.ts";

/*
 * What a desk is made of, for moves between engines and for backups (spec R4). What an engine makes for itself
 * (word indexes, keys, leases) is not in it. A new kind of record is a member of `ArchiveRecord`; the compiler then
 * asks each engine how to read and write it, and the command line how to recognise it.
 */

/** An effect nobody holds: one that was in somebody's hands waits again, with the attempt that was begun counted. */
export interface ArchivedEffect extends Omit<PendingEffect, "ticket"> {
  /** 0 before the first. */
  readonly attempt: number;
  /** Why the latest attempt failed. */
  readonly reason: string | null;
  /** When it was given up on; null while it waits. */
  readonly deadAt: Instant | null;
}

/** One ticket with all that belongs to it: what its commits have written. */
export interface ArchivedTicket {
  readonly kind: "ticket";
  readonly ticket: Ticket;
  /** Oldest first. */
  readonly history: readonly HistoryRecord[];
  /** Oldest first. */
  readonly articles: readonly Article[];
  /** Oldest first; absent while they have still to be told from the history (core/report/earlier-facts). */
  readonly facts?: readonly Fact[];
  /** The keys of every request that changed it, sorted. */
  readonly requests: readonly string[];
  /** In the order they came. */
  readonly effects: readonly ArchivedEffect[];
}

/** One value of a keyed collection. */
interface ArchivedEntry {
  readonly kind: "entry";
  readonly collection: string;
  readonly key: string;
  readonly value: unknown;
}

/** That somebody read or changed something; the oldest come first. */
export interface ArchivedAccess {
  readonly kind: "access";
  readonly access: Access;
}

/** The latest number a counter gave. */
interface ArchivedCounter {
  readonly kind: "counter";
  readonly name: string;
  readonly value: number;
}

export type ArchiveRecord = ArchivedTicket | ArchivedEntry | ArchivedAccess | ArchivedCounter;
export type ArchiveKind = ArchiveRecord["kind"];
/** The records of one kind. */
export type ArchiveRecordOf<K extends ArchiveKind> = Extract<ArchiveRecord, { readonly kind: K }>;
