import { setImmediate as pause } from "node:timers/promises";
import type { Commit, CommitOutcome, EarlierFacts, TicketStore } from "../../../core/ports.ts";
import type { FactQuery } from "../../../core/report/fact.ts";
import type { Filter, TicketQuery } from "../../../core/search/filter.ts";
import type { Article } from "../../../core/ticket/article.ts";
import type { HistoryRecord } from "../../../core/ticket/events.ts";
import type { Ticket, TicketNumber } from "../../../core/ticket/ticket.ts";
import { namesOf } from "../request-names.ts";
import { noteChange } from "./change-log.ts";
import type { Connection } from "./connection.ts";
import { addEarlierFacts, addFact, readFacts, ticketsWithoutFacts } from "./facts.ts";
import { LateWork } from "./late-work.ts";
import { enqueue } from "./outbox.ts";
import { recordKey, ticketOfKey } from "./record-key.ts";
import { forgetWords, rewrite, wordsBefore } from "./rewriting.ts";
import { asksForWords, TicketQueries } from "./ticket-query.ts";
import { addArticle, addEvent, addRequest, insertTicket } from "./ticket-records.ts";

/** Tickets in SQLite. A commit is one transaction, durable when it resolves. */
export class SqliteTicketStore implements TicketStore {
  readonly #db: Connection;
  readonly #late: LateWork;
  readonly #queries: TicketQueries;

  constructor(db: Connection) {
    this.#db = db;
    this.#late = new LateWork(db);
    this.#queries = new TicketQueries(db, this.#late);
  }

  /** Before the connection is closed. */
  stop(): void {
    this.#late.stop();
  }

  async load(number: TicketNumber): Promise<Ticket | null> {
    const row = this.#db.first<{ body: string }>("select body from ticket where number = ?", number);
    return row ? (JSON.parse(row.body) as Ticket) : null;
  }

  async commit(change: Commit): Promise<CommitOutcome> {
    const outcome = await this.#db.write(() => this.#write(change));
    if (outcome === "committed") this.#late.keepShort(change.articles.length);
    return outcome;
  }

  async ticketOfRequest(requestKey: string): Promise<TicketNumber | null> {
    return (
      this.#db.first<{ ticket: string }>("select ticket from request where key = ?", requestKey)?.ticket ??
      null
    );
  }

  async nextCounter(name: string): Promise<number> {
    const row = await this.#db.writeWithoutFlush(() =>
      this.#db.first<{ value: number }>(
        `insert into counter (name, value) values (?, 1)
          on conflict (name) do update set value = value + 1 returning value`,
        name,
      ),
    );
    if (!row) throw new Error(`counter ${name} returned no value`);
    return row.value;
  }

  async forgetCounters(ending: string): Promise<void> {
    await this.#db.write(() =>
      this.#db.run("delete from counter where substr(name, -length(?1)) = ?1", ending),
    );
  }

  async find(query: TicketQuery) {
    return this.#queries.find(query);
  }

  /** Figures of texts take their time: other requests come between them. Those of the lists are of one moment. */
  async countEach(filters: readonly Filter[]) {
    const counts: number[] = [];
    for (const [before, filter] of filters.entries()) {
      const asksForTexts = asksForWords(filter);
      if (before > 0 && asksForTexts) await pause();
      counts.push(asksForTexts ? await this.#queries.countTexts(filter) : this.#queries.count(filter));
    }
    return counts;
  }

  async countByQueueAndState(filter: Filter) {
    return this.#queries.countByQueueAndState(filter);
  }

  async articles(number: TicketNumber): Promise<readonly Article[]> {
    return this.#recordsOf<Article>("article", number, 0);
  }

  async article(id: string): Promise<Article | null> {
    const row = this.#db.first<{ body: string }>("select body from article where id = ?", id);
    return row ? (JSON.parse(row.body) as Article) : null;
  }

  async ticketsOfMessageIds(messageIds: readonly string[]): Promise<readonly TicketNumber[]> {
    const rows = this.#db.all<{ number: string }>(
      `select t.number from json_each(?) wanted
        cross join article a on a.message_id = wanted.value
        cross join ticket t on t.id = ${ticketOfKey("a.key")}
        order by wanted.key, a.key`,
      JSON.stringify(messageIds),
    );
    return [...new Set(rows.map((row) => row.number))];
  }

  async history(number: TicketNumber, afterSeq = 0): Promise<readonly HistoryRecord[]> {
    return this.#recordsOf<HistoryRecord>("event", number, afterSeq);
  }

  facts(query: FactQuery) {
    return readFacts(this.#db, query);
  }

  async ticketsWithoutFacts(limit: number): Promise<readonly TicketNumber[]> {
    return ticketsWithoutFacts(this.#db, limit);
  }

  async addEarlierFacts(derived: readonly EarlierFacts[]): Promise<void> {
    addEarlierFacts(this.#db, derived);
    await pause();
  }

  #recordsOf<R>(table: "article" | "event", number: TicketNumber, after: number): readonly R[] {
    const id = this.#idOf(number);
    if (id === undefined) return [];
    const rows = this.#db.all<{ body: string }>(
      `select body from ${table} where key > ? and key < ? order by key`,
      recordKey(id, after),
      recordKey(id + 1, 0),
    );
    return rows.map((row) => JSON.parse(row.body) as R);
  }

  #write(change: Commit): CommitOutcome {
    const { ticket, requestKey } = change;
    if (this.#db.first("select 1 from request where key = ?", requestKey)) return "repeated";
    const id =
      change.expectedVersion === 0
        ? insertTicket(this.#db, ticket)
        : this.#update(ticket, change.expectedVersion);
    if (id === null) return "conflict";
    const words = change.rewritten && wordsBefore(this.#db, id);
    if (change.rewritten) rewrite(this.#db, id, change.rewritten);
    for (const event of change.events) addEvent(this.#db, id, event);
    for (const article of change.articles) addArticle(this.#db, id, article);
    noteChange(
      this.#db,
      id,
      [...(change.rewritten?.articles ?? []), ...change.articles].map(({ position }) => position),
    );
    for (const effect of change.effects) enqueue(this.#db, effect);
    for (const fact of change.facts) addFact(this.#db, fact);
    for (const key of namesOf(change)) addRequest(this.#db, key, ticket.number);
    if (words) forgetWords(this.#late, words);
    return "committed";
  }

  #idOf(number: TicketNumber): number | undefined {
    return this.#db.first<{ id: number }>("select id from ticket where number = ?", number)?.id;
  }

  #update(ticket: Ticket, version: number): number | null {
    const id = this.#idOf(ticket.number);
    if (id === undefined) return null;
    const sql = "update ticket set version = ?, body = ? where id = ? and version = ?";
    const updated = this.#db.run(sql, ticket.version, JSON.stringify(ticket), id, version);
    return updated === 0 ? null : id;
  }
}
