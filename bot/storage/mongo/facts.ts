import type { Collection } from "mongodb";
import type { EarlierFacts } from "../../../core/ports.ts";
import { concerns, type Fact, type FactQuery } from "../../../core/report/fact.ts";
import type { TicketNumber } from "../../../core/ticket/ticket.ts";
import type { Instant } from "../../../core/time.ts";
import { type FactCells, factOf } from "../fact-cells.ts";
import { factEntry, type TicketDocument } from "./documents.ts";

/** A stretch of time should hold about so many facts: the next is made longer or shorter by what one held. */
const PAGE = 2_000;
const FIRST_STRETCH_MS = 86_400_000;
const LONGEST_STRETCH_MS = 30 * FIRST_STRETCH_MS;
const MOST_TIMES_LONGER = 8;

/**
 * Facts in the documents of their tickets, so that they are there exactly when their commit is. They are read one
 * stretch of time after another: an engine finds the tickets that have facts in it, but puts none in order.
 */
export class MongoFacts {
  readonly #tickets: Collection<TicketDocument>;

  constructor(tickets: Collection<TicketDocument>) {
    this.#tickets = tickets;
  }

  /** The latest first. */
  async *read({ from, before, queues }: FactQuery): AsyncGenerator<Fact> {
    const asked = queues && new Set(queues);
    let stretch = FIRST_STRETCH_MS;
    let end = earlier(before, await this.#end());
    while (end > from) {
      const begin = later(from, instant(Date.parse(end) - stretch));
      const facts = await this.#between(begin, end);
      for (const fact of facts) if (!asked || concerns(fact, asked)) yield fact;
      stretch = Math.min(LONGEST_STRETCH_MS, stretch * growth(facts.length));
      end = begin;
    }
  }

  /** Some tickets whose earlier facts are not there. */
  async owed(limit: number): Promise<readonly TicketNumber[]> {
    const tickets = await this.#tickets
      .find({ factsKept: null as unknown as boolean })
      .project<Pick<TicketDocument, "_id">>({ _id: 1 })
      .limit(limit)
      .toArray();
    return tickets.map(({ _id }) => _id);
  }

  async addEarlier(derived: readonly EarlierFacts[]): Promise<void> {
    for (const { ticket, facts } of derived) await this.#addTo(ticket, facts);
  }

  /** Does nothing when the ticket changes meanwhile: it is still owed them. */
  async #addTo(number: TicketNumber, derived: readonly Fact[]): Promise<void> {
    const ticket = await this.#tickets.findOne<Pick<TicketDocument, "version" | "facts" | "factsKept">>(
      { _id: number },
      { projection: { version: 1, facts: 1, factsKept: 1 } },
    );
    if (!ticket || ticket.factsKept) return;
    const { version, facts: there = [] } = ticket;
    const known = new Set(
      there.map(({ cells }) => {
        const [seq, kind] = JSON.parse(cells) as FactCells;
        return nameOf(seq, kind);
      }),
    );
    const missing = derived.filter(({ seq, kind }) => !known.has(nameOf(seq, kind)));
    await this.#tickets.updateOne(
      { _id: number, version },
      { $set: { facts: [...missing.map(factEntry), ...there], factsKept: true } },
    );
  }

  /** All facts are before this: a ticket has none later than its last change. */
  async #end(): Promise<Instant> {
    const [latest] = await this.#tickets
      .find({})
      .project<Pick<TicketDocument, "changedAt">>({ changedAt: 1 })
      .sort({ changedAt: -1 })
      .limit(1)
      .toArray();
    return latest?.changedAt ? instant(Date.parse(latest.changedAt) + 1) : "";
  }

  async #between(from: string, before: string): Promise<readonly Fact[]> {
    const tickets = await this.#tickets
      .find({ facts: { $elemMatch: { at: { $gte: from, $lt: before } } } })
      .project<Pick<TicketDocument, "_id" | "facts">>({ facts: 1 })
      .toArray();
    return tickets
      .flatMap(({ _id, facts = [] }) =>
        facts
          .filter(({ at }) => at >= from && at < before)
          .map(({ at, cells }) => factOf(at, _id, JSON.parse(cells) as FactCells)),
      )
      .toSorted(latestFirst);
  }
}

const instant = (ms: number): Instant => new Date(ms).toISOString();
const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other);
const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);

const growth = (facts: number): number =>
  Math.min(MOST_TIMES_LONGER, Math.max(1 / MOST_TIMES_LONGER, PAGE / (facts + 1)));

/** Within a ticket. */
const nameOf = (seq: number, kind: string): string => `${seq}/${kind}`;

function latestFirst(one: Fact, other: Fact): number {
  if (one.at !== other.at) return one.at < other.at ? 1 : -1;
  if (one.ticket !== other.ticket) return one.ticket < other.ticket ? 1 : -1;
  return one.seq === other.seq ? (one.kind < other.kind ? 1 : -1) : other.seq - one.seq;
}
