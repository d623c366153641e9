import type { Filter, Page, TicketQuery, TicketTimeField } from "../../../core/search/filter.ts";
import { type SearchTerm, searchTerms } from "../../../core/search/normalise.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { cursorAfter, type Position, positionOf } from "../cursor.ts";
import { ConditionLookup, type Lookup } from "./condition-lookup.ts";
import type { Connection } from "./connection.ts";
import type { Examination } from "./examination.ts";
import {
  type Condition,
  conditionOf,
  conjuncts,
  joined,
  type TextLookup,
  TRUE,
  watchedInOrder,
} from "./filter-sql.ts";
import type { LateWork } from "./late-work.ts";
import { kindsOf, type Row, readRows } from "./listed-rows.ts";
import type { Listings } from "./listings.ts";
import { Stretches } from "./stretches.ts";
import type { WordIndex } from "./word-index.ts";

/** Questions about tickets, asked of SQLite. */
export class TicketQueries {
  readonly #db: Connection;
  readonly #listings: Listings;
  readonly #words: WordIndex;
  readonly #conditions: ConditionLookup;

  constructor(db: Connection, { listings, words }: LateWork) {
    this.#db = db;
    this.#listings = listings;
    this.#words = words;
    this.#conditions = new ConditionLookup(db, words);
  }

  /** One page of tickets. Throws a RangeError for a cursor of another query. */
  async find(query: TicketQuery): Promise<Page<Ticket>> {
    this.#listings.catchUp();
    const { sort, limit } = query;
    const after = query.cursor === undefined ? null : positionOf(query.cursor, sort);
    const found = await this.#collect(query, after, limit + 1);
    const items = found.slice(0, limit).map(({ id }) => snapshotOf(this.#db, id));
    const last = items.at(-1);
    return { items, next: found.length > limit && last ? cursorAfter(last, sort) : null };
  }

  /**
   * Candidates in order, examined one by one until the page is full, however many there are. Other requests come between
   * them: what changes its place meanwhile is found once.
   */
  async #collect(
    { filter, sort }: TicketQuery,
    after: Position | null,
    wanted: number,
  ): Promise<readonly Row[]> {
    const found = new Map<number, Row>();
    const stretches = new Stretches();
    let plan = this.#plan(filter, true);
    const [kinds, watched] = [kindsOf(filter, sort), watchedInOrder(filter, sort)];
    let position = after;
    let limit = plan.examinations.length === 0 ? wanted : wanted * FIRST_CANDIDATES;
    for (;;) {
      const candidates = readRows(this.#db, {
        filter: plan.candidates,
        sort,
        kinds,
        watched,
        after: position,
        limit,
      });
      for (let from = 0; from < candidates.length; from += TOGETHER) {
        for (const row of passing(plan, candidates.slice(from, from + TOGETHER))) found.set(row.id, row);
        if (found.size >= wanted) return [...found.values()].slice(0, wanted);
        await stretches.rest();
      }
      if (candidates.length < limit) return [...found.values()];
      position = candidates.at(-1) ?? null;
      // The words that most tickets have are rare together: from here on the index decides.
      if (plan.examinations.length > 0 && found.size * FEW < wanted) plan = this.#plan(filter, false);
      limit = Math.min(limit * MORE_CANDIDATES, MOST_CANDIDATES);
    }
  }

  /** How many tickets there are, in one piece. */
  count(filter: Filter): number {
    this.#listings.catchUp();
    const condition = this.#condition(filter);
    return isTallied(filter)
      ? this.#figure("ifnull(sum(tickets), 0) figure from tally", condition)
      : this.#figure("count(*) figure from listing", condition);
  }

  /** The same where texts may have to be looked at: other requests come between them. */
  async countTexts(filter: Filter): Promise<number> {
    this.#listings.catchUp();
    const plan = this.#plan(filter, false);
    if (plan.examinations.length === 0) return this.#figure("count(*) figure from listing", plan.candidates);
    const { sql, values } = plan.candidates;
    const next = `select t.id from listing t where t.id > ? and ${sql} order by t.id limit ${MOST_CANDIDATES}`;
    const stretches = new Stretches();
    let count = 0;
    for (let after: number | undefined = 0; after !== undefined; ) {
      const candidates: readonly { id: number }[] = this.#db.all(next, after, ...values);
      for (let from = 0; from < candidates.length; from += TOGETHER) {
        count += passing(plan, candidates.slice(from, from + TOGETHER)).length;
        await stretches.rest();
      }
      after = candidates.at(-1)?.id;
    }
    return count;
  }

  #figure(selected: string, { sql, values }: Condition): number {
    return this.#db.first<{ figure: number }>(`select ${selected} t where ${sql}`, ...values)?.figure ?? 0;
  }

  countByQueueAndState(filter: Filter): readonly { queue: string; state: string; count: number }[] {
    this.#listings.catchUp();
    const { sql, values } = this.#condition(filter);
    const counts = isTallied(filter)
      ? `select t.queue, t.state, t.tickets count from tally t where t.tickets > 0 and ${sql}`
      : `select t.queue, t.state, count(*) count from listing t ${groupingIndex(filter)} where ${sql} group by t.queue, t.state`;
    return this.#db
      .all<{ queue: string; state: string; count: number }>(counts, ...values)
      .map((row) => ({ ...row }));
  }

  #condition(filter: Filter, beside: readonly Filter[] = []): Condition {
    if (asksForWords(filter)) this.#words.catchUp();
    const lookup: TextLookup = {
      term: (term) => this.#words.condition(term),
      condition: (asked) => this.#conditions.sqlOf(asked),
    };
    return conditionOf(filter, lookup, beside);
  }

  #termStep(term: SearchTerm): Step {
    const examination = this.#words.examination(term);
    return { candidates: examination ? TRUE : this.#words.condition(term), examination };
  }

  #examined({ candidates, examination }: Lookup): Step {
    if (!examination) return { candidates, examination: null };
    const { sql, values } = examination;
    const one = `select 1 from listing t where t.id = ? and ${sql}`;
    return { candidates, examination: () => (id) => this.#db.first(one, id, ...values) !== undefined };
  }

  /** What must hold anyway and takes a look at texts is left for the end: SQLite would examine all before it sorts. */
  #plan(filter: Filter, forPage: boolean): Plan {
    if (asksForWords(filter)) this.#words.catchUp();
    const all = conjuncts(filter);
    const parts = all.flatMap((part): readonly Step[] => {
      if ("condition" in part) return [this.#examined(this.#conditions.lookup(part, forPage))];
      if ("words" in part && forPage) return searchTerms(part.words).map((term) => this.#termStep(term));
      return [{ candidates: this.#condition(part, all), examination: null }];
    });
    return {
      candidates: joined(
        parts.map(({ candidates }) => candidates),
        " and ",
        TRUE,
      ),
      examinations: parts.flatMap(({ examination }) => (examination ? [examination] : [])),
    };
  }
}

function passing<R extends { readonly id: number }>(
  { examinations }: Plan,
  candidates: readonly R[],
): readonly R[] {
  const ids = candidates.map(({ id }) => id);
  const tests = examinations.map((examine) => examine(ids));
  return candidates.filter(({ id }) => tests.every((passes) => passes(id)));
}

/** A filter in two steps, see `Lookup`. */
interface Plan {
  readonly candidates: Condition;
  readonly examinations: readonly Examination[];
}

/** One conjunct of a plan. */
interface Step {
  readonly candidates: Condition;
  readonly examination: Examination | null;
}

/** How many candidates are read for a page at first, and how many more each time that was not enough. */
const FIRST_CANDIDATES = 8;
/** Where the candidates gave less than this part of a page, trying the next ones takes too long. */
const FEW = 8;
const MORE_CANDIDATES = 4;
const MOST_CANDIDATES = 10_000;
/** How many of them are examined together: about a page. */
const TOGETHER = 50;

/** Whether texts are looked at. */
export function asksForWords(filter: Filter): boolean {
  if ("all" in filter) return filter.all.some(asksForWords);
  if ("any" in filter) return filter.any.some(asksForWords);
  return "not" in filter ? asksForWords(filter.not) : "words" in filter || "condition" in filter;
}

/** What is due in some queues is in the order of the groups there; SQLite would read it in the order of time and sort. */
function groupingIndex(filter: Filter): string {
  const parts = conjuncts(filter);
  // Of no queue at all SQLite would find no way to use it.
  const isOfQueues = parts.some((part) => "field" in part && part.field === "queue" && part.in.length > 0);
  const due = parts.find(
    (part) => "time" in part && part.before !== undefined && part.time in GROUPING_INDEXES,
  );
  return isOfQueues && due && "time" in due ? `indexed by ${GROUPING_INDEXES[due.time]}` : "";
}

const GROUPING_INDEXES: Partial<Record<TicketTimeField, string>> = {
  pendingUntil: "listing_pending_in_queue",
  escalationAt: "listing_escalation_in_queue",
};

/** Asks for nothing but what `tally` has. */
function isTallied(filter: Filter): boolean {
  if ("all" in filter) return filter.all.every(isTallied);
  if ("any" in filter) return filter.any.every(isTallied);
  if ("not" in filter) return isTallied(filter.not);
  return "field" in filter && (filter.field === "queue" || filter.field === "state");
}

function snapshotOf(db: Connection, id: number): Ticket {
  const row = db.first<{ body: string }>("select body from ticket where id = ?", id);
  if (!row) throw new Error(`ticket ${id} is listed but not there`);
  return JSON.parse(row.body) as Ticket;
}
