// @ts-nocheck
import type { Collection, Sort as MongoSort } from "mongodb";
import type { Filter, Page, Sort, TicketQuery } from "../../../core/search/filter.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { cursorAfter, type Position, positionOf } from "../cursor.ts";
import type { ConditionLookup } from "./condition-lookup.ts";
import type { TicketDocument } from "./documents.ts";
import { type Condition, conditionOf, every, type LeafFilter, leavesOf } from "./ticket-filter.ts";
import type { WordIndex } from "./word-index.ts";

/** What a ticket may be without. */
const OPTIONAL: ReadonlySet<Sort["by"]> = new Set(["pendingUntil", "escalationAt"]);

/** Questions about tickets, asked of MongoDB. */
export class TicketQueries {
  readonly #tickets: Collection<TicketDocument>;
  readonly #words: WordIndex;
  readonly #conditions: ConditionLookup;

  constructor(tickets: Collection<TicketDocument>, words: WordIndex, conditions: ConditionLookup) {
    this.#tickets = tickets;
    this.#words = words;
    this.#conditions = conditions;
  }

  /** One page of tickets. Throws a RangeError for a cursor of another query. */
  async find(query: TicketQuery): Promise<Page<Ticket>> {
    const { sort, limit } = query;
    const after = query.cursor === undefined ? null : positionOf(query.cursor, sort);
    const filter = await this.#condition(query.filter);
    const found = await this.#read({ filter, sort, after, limit: limit + 1 });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return { items, next: found.length > limit && last ? cursorAfter(last, sort) : null };
  }

  /** One figure per filter, in order. */
  countEach(filters: readonly Filter[]): Promise<readonly number[]> {
    return Promise.all(
      filters.map(async (filter) => this.#tickets.countDocuments(await this.#condition(filter))),
    );
  }

  async countByQueueAndState(
    filter: Filter,
  ): Promise<readonly { queue: string; state: string; count: number }[]> {
    const groups = await this.#tickets
      .aggregate<{ _id: { queue: string; state: string }; count: number }>([
        { $match: await this.#condition(filter) },
        { $group: { _id: { queue: "$queue", state: "$state" }, count: { $sum: 1 } } },
      ])
      .toArray();
    return groups.map(({ _id, count }) => ({ queue: _id.queue, state: _id.state, count }));
  }

  async #condition(filter: Filter): Promise<Condition> {
    const asked = leavesOf(filter);
    const words = await this.#words.lookUp(asked.terms);
    const leaves = new Map<LeafFilter, Condition>();
    for (const leaf of asked.leaves) leaves.set(leaf, await this.#conditions.resolve(leaf));
    return conditionOf(filter, { words, leaves });
  }

  /** With and without a value are read apart: MongoDB puts nulls first, and a null has no place in a range. */
  async #read({ filter, sort, after, limit }: Part): Promise<readonly Ticket[]> {
    if (!OPTIONAL.has(sort.by)) return this.#page(every([filter, beyond(sort, after)]), sort, limit);
    const isPastValues = after !== null && after.value === null;
    const valued = isPastValues
      ? []
      : await this.#page(
          every([filter, { [sort.by]: { $gte: "" } } as Condition, beyond(sort, after)]),
          sort,
          limit,
        );
    if (valued.length === limit) return valued;
    const byNumber: Sort = { by: "number", direction: sort.direction };
    const rest = every([
      filter,
      { [sort.by]: null } as Condition,
      beyond(byNumber, isPastValues ? after : null),
    ]);
    return [...valued, ...(await this.#page(rest, byNumber, limit - valued.length))];
  }

  async #page(condition: Condition, sort: Sort, limit: number): Promise<readonly Ticket[]> {
    const direction = sort.direction === "asc" ? 1 : -1;
    const order: MongoSort =
      sort.by === "number" ? { _id: direction } : { [sort.by]: direction, _id: direction };
    const documents = await this.#tickets
      .find(condition)
      .project<Pick<TicketDocument, "body">>({ body: 1 })
      .sort(order)
      .limit(limit)
      .toArray();
    return documents.map(({ body }) => JSON.parse(body) as Ticket);
  }
}

interface Part {
  readonly filter: Condition;
  readonly sort: Sort;
  readonly after: Position | null;
  readonly limit: number;
}

/** What comes after a position in the order of the sort. */
function beyond(sort: Sort, after: Position | null): Condition {
  if (after === null) return every([]);
  const past = sort.direction === "asc" ? "$gt" : "$lt";
  if (sort.by === "number") return { _id: { [past]: after.number } };
  return {
    $or: [{ [sort.by]: { [past]: after.value } }, { [sort.by]: after.value, _id: { [past]: after.number } }],
  } as Condition;
}
