import type { Filter, Page, Sort, TicketQuery } from "../../../core/search/filter.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { cursorAfter, type Position, positionOf } from "../cursor.ts";
import type { Connection } from "./connection.ts";
import { type Condition, conditionOf } from "./filter-sql.ts";
import type { WordIndex } from "./word-index.ts";

const COLUMNS: Readonly<Record<Sort["by"], string>> = {
  createdAt: "t.created_at",
  changedAt: "t.changed_at",
  pendingUntil: "t.pending_until",
  escalationAt: "t.escalation_at",
  number: "t.number",
  priority: "t.priority",
};

/** What a ticket may be without. */
const OPTIONAL: ReadonlySet<Sort["by"]> = new Set(["pendingUntil", "escalationAt"]);

/** Questions about tickets, asked of SQLite. */
export class TicketQueries {
  readonly #db: Connection;
  readonly #words: WordIndex;

  constructor(db: Connection, words: WordIndex) {
    this.#db = db;
    this.#words = words;
  }

  /** One page of tickets. Throws a RangeError for a cursor of another query. */
  find(query: TicketQuery): Page<Ticket> {
    const { sort, limit } = query;
    const filter = this.#condition(query.filter);
    const after = query.cursor === undefined ? null : positionOf(query.cursor, sort);
    const wanted = limit + 1;
    // With and without a value are read apart: SQLite sorts nulls by its own rule, and each part is an index range.
    const valued = after?.value === null ? [] : readValued(this.#db, { filter, sort, after, limit: wanted });
    const rest = wanted - valued.length;
    const valueless =
      OPTIONAL.has(sort.by) && rest > 0
        ? readValueless(this.#db, { filter, sort, after: after?.value === null ? after : null, limit: rest })
        : [];
    const found = [...valued, ...valueless];
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return { items, next: found.length > limit && last ? cursorAfter(last, sort) : null };
  }

  /** One figure per filter, in order. */
  countEach(filters: readonly Filter[]): readonly number[] {
    return filters.map((filter) => {
      const { sql, values } = this.#condition(filter);
      const row = this.#db.first<{ count: number }>(
        `select count(*) count from ticket t where ${sql}`,
        ...values,
      );
      return row?.count ?? 0;
    });
  }

  countByQueueAndState(filter: Filter): readonly { queue: string; state: string; count: number }[] {
    const { sql, values } = this.#condition(filter);
    return this.#db
      .all<{ queue: string; state: string; count: number }>(
        `select t.queue, t.state, count(*) count from ticket t where ${sql} group by t.queue, t.state`,
        ...values,
      )
      .map((row) => ({ ...row }));
  }

  #condition(filter: Filter): Condition {
    if (asksForWords(filter)) this.#words.catchUp();
    return conditionOf(filter, (term) => this.#words.condition(term));
  }
}

function asksForWords(filter: Filter): boolean {
  if ("all" in filter) return filter.all.some(asksForWords);
  if ("any" in filter) return filter.any.some(asksForWords);
  return "not" in filter ? asksForWords(filter.not) : "words" in filter;
}

interface Part {
  readonly filter: Condition;
  readonly sort: Sort;
  readonly after: Position | null;
  readonly limit: number;
}

function readValued(db: Connection, { filter, sort, after, limit }: Part): readonly Ticket[] {
  const column = COLUMNS[sort.by];
  const keyset = after === null ? "" : ` and (${column}, t.number) ${beyond(sort)} (?, ?)`;
  return read(db, {
    where: `${filter.sql} and ${column} is not null${keyset}`,
    values: [...filter.values, ...(after === null ? [] : [after.value, after.number])],
    order: `${column} ${sort.direction}, t.number ${sort.direction}`,
    limit,
  });
}

function readValueless(db: Connection, { filter, sort, after, limit }: Part): readonly Ticket[] {
  return read(db, {
    where: `${filter.sql} and ${COLUMNS[sort.by]} is null${after === null ? "" : ` and t.number ${beyond(sort)} ?`}`,
    values: [...filter.values, ...(after === null ? [] : [after.number])],
    order: `t.number ${sort.direction}`,
    limit,
  });
}

const beyond = (sort: Sort): string => (sort.direction === "asc" ? ">" : "<");

interface Reading {
  readonly where: string;
  readonly values: Condition["values"];
  readonly order: string;
  readonly limit: number;
}

function read(db: Connection, { where, values, order, limit }: Reading): readonly Ticket[] {
  // Ids first, snapshots for the page alone: a sort must not carry every candidate's snapshot.
  const ids = db.all<{ id: number }>(
    `select t.id from ticket t where ${where} order by ${order} limit ?`,
    ...values,
    limit,
  );
  return ids.map(({ id }) => {
    const row = db.first<{ body: string }>("select body from ticket_body where id = ?", id);
    if (!row) throw new Error(`ticket row ${id} has no snapshot`);
    return JSON.parse(row.body) as Ticket;
  });
}
