import type { AccessLog } from "./access/access.ts";
import type { ArchiveRecord } from "./archive.ts";
import type { Attempt, ClaimedEffect, DeadLetter, PendingEffect, Settlement } from "./effects.ts";
import type { ErasedContent } from "./privacy/erased-content.ts";
import type { Fact, FactQuery } from "./report/fact.ts";
import type { Filter, Page, TicketQuery } from "./search/filter.ts";
import type { Article } from "./ticket/article.ts";
import type { HistoryRecord } from "./ticket/events.ts";
import type { Ticket, TicketNumber } from "./ticket/ticket.ts";
import type { Instant } from "./time.ts";

/**
 * One change of one ticket, written whole or not at all: the snapshot, what happened, what must happen
 * outside, and the request that asked for it. Only `handle()` makes these.
 */
export interface Commit {
  readonly ticket: Ticket;
  /** The version the change was decided on; 0 for a new ticket. */
  readonly expectedVersion: number;
  readonly events: readonly HistoryRecord[];
  readonly articles: readonly Article[];
  readonly effects: readonly PendingEffect[];
  /** What reports will count of it. */
  readonly facts: readonly Fact[];
  /**
   * Articles and events that are there already, as they are from now on; every one that changes, by position and `seq`.
   * What was in their place is gone for good, from search and from the engine's files too, and so are effects that
   * waited (docs/adr/0035).
   */
  readonly rewritten?: ErasedContent;
  readonly requestKey: string;
  /** Found by `ticketOfRequest` as well; `requestKey` alone makes a repetition. */
  readonly alsoKnownAs?: readonly string[];
}

/** The facts that a ticket's history tells. */
export interface EarlierFacts {
  readonly ticket: TicketNumber;
  readonly facts: readonly Fact[];
}

/** `conflict`: someone was faster, load and decide again. `repeated`: this request key was committed before. */
export type CommitOutcome = "committed" | "conflict" | "repeated";

/** Where tickets live. Every engine passes the same suite (test/contract). */
export interface TicketStore {
  load(number: TicketNumber): Promise<Ticket | null>;
  commit(change: Commit): Promise<CommitOutcome>;
  /** The ticket a request key changed, or null when the key is new. */
  ticketOfRequest(requestKey: string): Promise<TicketNumber | null>;
  /**
   * The next number of a counter, from 1, never the same twice, also between processes. What is committed with it keeps it;
   * one with which nothing was, before the power failed, may be given again.
   */
  nextCounter(name: string): Promise<number>;
  /** Forgets the counters whose names end so. */
  forgetCounters(ending: string): Promise<void>;

  find(query: TicketQuery): Promise<Page<Ticket>>;
  /** One figure per filter, in order, in one round trip. */
  countEach(filters: readonly Filter[]): Promise<readonly number[]>;
  /** Tickets per queue and state. */
  countByQueueAndState(filter: Filter): Promise<readonly { queue: string; state: string; count: number }[]>;

  /** Oldest first. */
  articles(number: TicketNumber): Promise<readonly Article[]>;
  article(id: string): Promise<Article | null>;
  /** The tickets whose articles carry one of these Message-IDs, in the order of the ids. */
  ticketsOfMessageIds(messageIds: readonly string[]): Promise<readonly TicketNumber[]>;
  /** Oldest first, from the event after `afterSeq`. */
  history(number: TicketNumber, afterSeq?: number): Promise<readonly HistoryRecord[]>;

  /**
   * What reports are counted from, the latest first; of the same instant by ticket number, event and kind, all
   * descending. Read in pages while others write: what is written meanwhile may be there or not.
   */
  facts(query: FactQuery): AsyncIterable<Fact>;
  /** Up to `limit` tickets that were stored before there were facts and still have to be given theirs. */
  ticketsWithoutFacts(limit: number): Promise<readonly TicketNumber[]>;
  /** Gives such tickets the facts of their history. Those they have already stay, and so do those of other tickets. */
  addEarlierFacts(derived: readonly EarlierFacts[]): Promise<void>;
}

/** How much waits in the outbox, in tickets: what concerns one ticket is done one by one. */
export interface OutboxDepth {
  /** Tickets of which something is due. */
  readonly due: number;
  /** Tickets of which nothing is due yet. */
  readonly later: number;
  /** Tickets of which something was given up on. */
  readonly dead: number;
  /** Since when the longest waiting has been due; null when nothing is. */
  readonly oldestDue: Instant | null;
}

/** Effects waiting to be performed. They enter with the commit that caused them. */
export interface Outbox {
  /**
   * Adds work that no change of the ticket brings about: a channel came back. Ignored when an effect of that id waits,
   * and for a ticket that is not there.
   */
  enqueue(pending: PendingEffect): Promise<void>;
  /**
   * Up to `limit` effects due at `now`, oldest first and at most one per ticket, none of a ticket whose
   * effect somebody holds; they belong to `holder` until `leaseUntil`.
   */
  claim(limit: number, now: Instant, leaseUntil: Instant, holder: string): Promise<readonly ClaimedEffect[]>;
  /** Ignored unless the attempt is the latest: a worker whose lease ran out no longer decides. */
  settle(attempt: Attempt, settlement: Settlement): Promise<void>;
  /** Keeps an effect in hand for longer. False when the attempt is no longer the latest: somebody else has it. */
  extend(attempt: Attempt, leaseUntil: Instant): Promise<boolean>;
  /**
   * Lets the leases of an earlier life of this holder, which was killed, end at `at` unless they end before. Not at
   * once: what it asked outside may still be under way, and not be found yet by who looks whether it was done.
   */
  releaseHeldBy(holder: string, at: Instant): Promise<void>;
  /** When there is something to look at next: an effect falls due or a lease ends; null when nothing waits. */
  nextDue(): Promise<Instant | null>;
  depth(now: Instant): Promise<OutboxDepth>;
  deadLetters(limit: number): Promise<readonly DeadLetter[]>;
  /** Puts a dead letter back; false when there is none of that id. */
  redrive(effectId: string, now: Instant): Promise<boolean>;
}

/** Small things by key: conversation references, card ids, drafts, delta links. Values are plain JSON. */
export interface KeyedCollection<T> {
  get(key: string): Promise<T | null>;
  put(key: string, value: T): Promise<void>;
  /** Many at once, for a fraction of what each alone would cost; a crash may leave some of them undone. */
  putAll(entries: ReadonlyMap<string, T>): Promise<void>;
  deleteAll(keys: readonly string[]): Promise<void>;
  /** Writes only when the key is absent; false when it is there already. */
  insert(key: string, value: T): Promise<boolean>;
  /** Writes only over `before`, which is what `get` gave; false when somebody was faster or the key is gone. */
  replace(key: string, before: T, after: T): Promise<boolean>;
  delete(key: string): Promise<void>;
  /** Entries whose key starts with `prefix`, by key; the first `limit` of them. */
  list(prefix?: string, limit?: number): Promise<readonly { key: string; value: T }[]>;
}

/** The bytes of one blob, to be read from the beginning, piece by piece. */
export interface OpenBlob {
  readonly size: number;
  /** Nothing is held open before the first piece is asked for, nor after the last. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Bytes by their SHA-256, in hexadecimal: attachments and raw mails. */
export interface BlobStore {
  /**
   * Durable when it resolves; the same bytes are kept once. Of an iterable, only the piece in hand is in memory;
   * rejects with what it throws, and nothing of it is kept.
   */
  put(
    bytes: Uint8Array | AsyncIterable<Uint8Array>,
  ): Promise<{ readonly digest: string; readonly size: number }>;
  /** Null when there is no such blob. */
  open(digest: string): Promise<OpenBlob | null>;
  /** Whole, for what cannot go on without all of it. */
  get(digest: string): Promise<Uint8Array | null>;
  /** Forgets a blob that nothing names any more. */
  delete(digest: string): Promise<void>;
  /** Every blob, by digest. */
  list(): AsyncIterable<{ readonly digest: string; readonly size: number }>;
}

/** A whole desk but for the bytes of its blobs, in a form that no engine decides: to move it and to keep it. */
export interface Archive {
  /**
   * Every record: tickets by number, entries by collection and key, counters by name, from every engine alike.
   * Each is whole and of one moment; of which moment all of them are is for the engine to say (docs/adr/0013).
   */
  read(): AsyncIterable<ArchiveRecord>;
  /**
   * Fills an empty store. When `records` throws, so does this, and the store is empty again; when the process dies,
   * the store does not pass for a whole desk afterwards. `not_empty`: nothing was read and nothing changed.
   */
  write(records: AsyncIterable<ArchiveRecord>): Promise<"written" | "not_empty">;
}

/** Everything one engine provides. */
export interface Store {
  readonly tickets: TicketStore;
  readonly outbox: Outbox;
  readonly blobs: BlobStore;
  readonly archive: Archive;
  readonly accesses: AccessLog;
  collection<T>(name: string): KeyedCollection<T>;
  /** Does work after which what it deleted or rewrote is not left in the engine's own files either, as far as it can. */
  leavingNothing<R>(work: () => Promise<R>): Promise<R>;
  /** Resolves when the engine answers; rejects when it does not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** All that who only keeps small things by key needs of a store. */
export type Collections = Pick<Store, "collection">;

export interface Clock {
  now(): Instant;
}

export type NewId = () => string;
