import type { Collection } from "mongodb";
import type { EarlierFacts } from "../../../core/ports.ts";
import { concerns, type Fact, type FactQuery } from "../../../core/report/fact.ts";
import type { TicketNumber } from "../../../core/ticket/ticket.ts";
import type { Instant } from "../../../core/time.ts";
import { type FactCells, factOf } from "../fact-cells.ts";
import { factDay, factDays, factEntry, type TicketDocument } from "./documents.ts";

const MS_A_DAY = 86_400_000;
/** So many facts should come together: how many days are read at once follows from how many there were a day. */
const PAGE = 2_000;
const MOST_DAYS = 30;
const MOST_TIMES_MORE = 8;

/**
 * Facts in the documents of their tickets, so that they are there exactly when their commit is. They are read by
 * the day: an engine finds the tickets that have facts of a day, but puts none in order.
 */
export class MongoFacts {
  readonly #tickets: Collection<TicketDocument>;

  constructor(tickets: Collection<TicketDocument>) {
    this.#tickets = tickets;
  }

  /** The latest first. */
  async *read(query: FactQuery): AsyncGenerator<Fact> {
    const asked = query.queues && new Set(query.queues);
    const first = dayOf(query.from);
    let last = Math.min(dayOf(query.before), await this.#lastDay());
    for (let count = 1; last >= first; ) {
      const days = Array.from({ length: Math.min(count, last - first + 1) }, (_, n) => nameOf(last - n));
      const facts = await this.#on(days, query);
      for (const fact of facts) if (!asked || concerns(fact, asked)) yield fact;
      last -= days.length;
      count = Math.min(Math.ceil(days.length * growth(facts.length)), MOST_DAYS);
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
        return nameWithin(seq, kind);
      }),
    );
    const missing = derived.filter(({ seq, kind }) => !known.has(nameWithin(seq, kind)));
    await this.#tickets.updateOne(
      { _id: number, version },
      {
        $set: { facts: [...missing.map(factEntry), ...there], factsKept: true },
        $addToSet: { factDays: { $each: [...factDays(missing)] } },
      },
    );
  }

  /** A ticket has no facts later than its last change. */
  async #lastDay(): Promise<number> {
    const [latest] = await this.#tickets
      .find({})
      .project<Pick<TicketDocument, "changedAt">>({ changedAt: 1 })
      .sort({ changedAt: -1 })
      .limit(1)
      .toArray();
    return latest?.changedAt ? dayOf(latest.changedAt) : Number.NEGATIVE_INFINITY;
  }

  async #on(days: readonly string[], { from, before }: FactQuery): Promise<readonly Fact[]> {
    const tickets = await this.#tickets
      .find({ factDays: { $in: [...days] } })
      .project<Pick<TicketDocument, "_id" | "facts">>({ facts: 1 })
      .toArray();
    const wanted = new Set(days);
    return tickets
      .flatMap(({ _id, facts = [] }) =>
        facts
          .filter(({ at }) => at >= from && at < before && wanted.has(factDay(at)))
          .map(({ at, cells }) => factOf(at, _id, JSON.parse(cells) as FactCells)),
      )
      .toSorted(latestFirst);
  }
}

/** The facts in a ticket's document, the oldest first. */
export const factsOfDocument = ({
  _id,
  facts = [],
}: Pick<TicketDocument, "_id" | "facts">): readonly Fact[] =>
  facts
    .map(({ at, cells }) => factOf(at, _id, JSON.parse(cells) as FactCells))
    .toSorted((one, other) => latestFirst(other, one));

/** Days since 1970, in UTC. */
const dayOf = (at: Instant): number => Math.floor(Date.parse(at) / MS_A_DAY);
const nameOf = (day: number): string => factDay(new Date(day * MS_A_DAY).toISOString());

const growth = (facts: number): number =>
  Math.min(MOST_TIMES_MORE, Math.max(1 / MOST_TIMES_MORE, PAGE / (facts + 1)));

const nameWithin = (seq: number, kind: string): string => `${seq}/${kind}`;

function latestFirst(one: Fact, other: Fact): number {
  if (one.at !== other.at) return one.at < other.at ? 1 : -1;
  if (one.ticket !== other.ticket) return one.ticket < other.ticket ? 1 : -1;
  return one.seq === other.seq ? (one.kind < other.kind ? 1 : -1) : other.seq - one.seq;
}
