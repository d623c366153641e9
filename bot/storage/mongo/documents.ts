import type { Collection, Db, ObjectId } from "mongodb";
import type { Access } from "../../../core/access/access.ts";
import type { PendingEffect } from "../../../core/effects.ts";
import type { Fact } from "../../../core/report/fact.ts";
import type { TicketField, TicketTimeField } from "../../../core/search/filter.ts";
import type { HistoryRecord } from "../../../core/ticket/events.ts";
import { escalationDueAt, type Ticket } from "../../../core/ticket/ticket.ts";
import type { Instant } from "../../../core/time.ts";
import { cellsOf } from "../fact-cells.ts";

/*
 * What the collections hold. Whatever the engine never looks into is kept as JSON text (`body`): it comes back
 * exactly as it was given, and keys with dots or dollars in it are nobody's business.
 */

/** What filters, sorts and counts ask for. */
type Columns = Readonly<Record<Exclude<TicketField, "priority" | "impact">, string | null>> &
  Readonly<Record<TicketTimeField, Instant | null>> & {
    readonly priority: number;
    readonly impact: number | null;
    readonly watchers: readonly string[];
  };

/** One ticket: a commit is one insert or one update of this document. */
export interface TicketDocument extends Columns {
  /** The ticket's number. */
  readonly _id: string;
  readonly version: number;
  readonly title: string;
  /** The snapshot. */
  readonly body: string;
  /** The latest events; older ones are in `event` (history.ts). */
  readonly events: readonly EventEntry[];
  /** How many events are here. */
  readonly tail: number;
  /** Documents of `article` that belong to the ticket: one that is not listed does not exist. */
  readonly articles: readonly ObjectId[];
  /** The words of title and articles. */
  readonly words: readonly string[];
  /** The words of the articles' addressees. */
  readonly addressed: readonly string[];
  /** How it began: the queue, and the operator who made it. */
  readonly createdIn: string | null;
  readonly createdBy: string | null;
  /** What reports count of it, in no order that matters; see facts.ts. */
  readonly facts?: readonly FactEntry[];
  /** The days they are of, in UTC: what they are looked up by. */
  readonly factDays?: readonly string[];
  /** Whether those of its beginning are there; absent for a ticket stored before there were facts. */
  readonly factsKept?: boolean;
  /** Every request key that was committed. A unique index keeps each to one ticket. */
  readonly requests: readonly string[];
  readonly effects: readonly EffectEntry[];
  /** Never after the earliest `notBefore` of a waiting effect; absent or null when none waits. */
  readonly due?: Instant | null;
  /** When the latest dead letter died; absent or null when there is none. */
  readonly dead?: Instant | null;
  /** Counts the outbox's changes of this document, as `version` counts those of commits. */
  readonly turn: number;
}

export interface EventEntry {
  readonly seq: number;
  readonly body: string;
}

export interface FactEntry {
  readonly at: Instant;
  /** The rest of it (fact-cells.ts). */
  readonly cells: string;
}

export interface EffectEntry {
  readonly id: string;
  readonly ticket: string;
  readonly body: string;
  readonly notBefore: Instant;
  /** Grows with time: the order in which effects of different tickets came. */
  readonly stamp: string;
  readonly attempt: number;
  readonly holder: string | null;
  readonly leaseUntil: Instant | null;
  readonly reason: string | null;
  readonly deadAt: Instant | null;
}

export interface ArticleDocument {
  /** New at every attempt to commit, so that the remains of a failed one are in nobody's way. */
  readonly _id: ObjectId;
  readonly id: string;
  readonly ticket: string;
  readonly position: number;
  readonly messageId: string | null;
  readonly createdAt: Instant;
  readonly body: string;
}

export interface EventDocument extends EventEntry {
  /** Ticket and sequence number. */
  readonly _id: string;
  readonly ticket: string;
}

export interface WordDocument {
  readonly _id: string;
  /** `plain` or `joined`. */
  readonly kind: string;
  /** Every three neighbouring characters; empty for words too short to be found in part. */
  readonly grams: readonly string[];
}

export interface CounterDocument {
  readonly _id: string;
  readonly value: number;
}

export interface EntryDocument {
  /** Collection and key. */
  readonly _id: string;
  readonly value: string;
}

/** That somebody read or changed something; its id grows with time. */
export interface AccessDocument extends Pick<Access, "at" | "operator" | "ticket" | "kind"> {
  readonly _id: ObjectId;
  /** The rest of it. */
  readonly body: string;
}

export interface BlobDocument {
  /** The digest. */
  readonly _id: string;
  readonly size: number;
  /** The file in GridFS. */
  readonly file: ObjectId;
}

/** Half-open. */
export interface TextRange {
  readonly $gte?: string;
  readonly $lt?: string;
}

export interface Collections {
  readonly tickets: Collection<TicketDocument>;
  readonly articles: Collection<ArticleDocument>;
  readonly events: Collection<EventDocument>;
  readonly words: Collection<WordDocument>;
  readonly counters: Collection<CounterDocument>;
  readonly entries: Collection<EntryDocument>;
  readonly accesses: Collection<AccessDocument>;
  readonly blobs: Collection<BlobDocument>;
}

/** The collections of one desk. */
export const collectionsOf = (db: Db): Collections => ({
  tickets: db.collection("ticket"),
  articles: db.collection("article"),
  events: db.collection("event"),
  words: db.collection("word"),
  counters: db.collection("counter"),
  entries: db.collection("entry"),
  accesses: db.collection("access"),
  blobs: db.collection("blob"),
});

/** What a commit sets anew: the snapshot and what is asked for of it. */
export const snapshotOf = (ticket: Ticket) => ({
  version: ticket.version,
  title: ticket.title,
  queue: ticket.queue,
  state: ticket.state,
  owner: ticket.owner,
  lockedBy: ticket.lock?.by ?? null,
  customer: ticket.customer.address,
  priority: ticket.priority,
  requestType: ticket.requestType,
  createdAt: ticket.createdAt,
  changedAt: ticket.changedAt,
  closedAt: ticket.closedAt,
  pendingUntil: ticket.pending?.until ?? null,
  escalationAt: escalationDueAt(ticket),
  service: ticket.service,
  sla: ticket.sla,
  organisation: ticket.organisation,
  impact: ticket.impact,
  answerBy: ticket.incomplete?.answerBy ?? null,
  watchers: ticket.watchers,
  body: JSON.stringify(ticket),
});

/** How a ticket began, by its first event. */
export function beginningOf(first: HistoryRecord | undefined) {
  return {
    createdIn: first?.event.type === "TicketCreated" ? first.event.queue : null,
    createdBy: first?.actor.kind === "operator" ? first.actor.address : null,
  };
}

export const eventEntry = (record: HistoryRecord): EventEntry => ({
  seq: record.seq,
  body: JSON.stringify(record),
});

export const factEntry = (fact: Fact): FactEntry => ({ at: fact.at, cells: JSON.stringify(cellsOf(fact)) });

export const factDay = (at: Instant): string => at.slice(0, 10);

/** The days of facts, each once. */
export const factDays = (facts: readonly Pick<Fact, "at">[]): readonly string[] => [
  ...new Set(facts.map(({ at }) => factDay(at))),
];

/** An effect that waits for its first attempt. */
export const effectEntry = (pending: PendingEffect, stamp: string): EffectEntry => ({
  id: pending.id,
  ticket: pending.ticket,
  body: JSON.stringify(pending.effect),
  notBefore: pending.notBefore,
  stamp,
  attempt: 0,
  holder: null,
  leaseUntil: null,
  reason: null,
  deadAt: null,
});
