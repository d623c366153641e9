import type { Ticket } from "../../../core/ticket/ticket.ts";
import { type Change, changes, forgetChanges, hasChanges } from "./change-log.ts";
import type { Connection } from "./connection.ts";
import { insertRow, updateRow } from "./listing-row.ts";
import { recordKey } from "./record-key.ts";
import type { WordIndex } from "./word-index.ts";

/** With when the ticket is due; the row of the ticket keeps that up to date. */
const WATCH = `insert into watcher (operator, ticket, pending_until, escalation_at)
  select ?, id, pending_until, escalation_at from listing where id = ?`;

/** As many changes are taken over in one transaction: others get their turn. */
export const CHANGES_AT_ONCE = 250;

/**
 * The rows and indexes that lists, counts and searches read. A commit only notes what it changed: bringing the rows up
 * to date for many commits costs a fraction of doing it in each. Nobody sees the difference, because whoever
 * lists catches up first, and a crash loses no note.
 */
export class Listings {
  readonly #db: Connection;
  readonly #words: WordIndex;

  constructor(db: Connection, words: WordIndex) {
    this.#db = db;
    this.#words = words;
  }

  /** Takes over whatever was noted. Before a list. */
  catchUp(): void {
    while (this.isBehind()) this.takeSome();
  }

  isBehind(): boolean {
    return hasChanges(this.#db);
  }

  /** The oldest of what was noted, in a transaction of their own. */
  takeSome(): void {
    this.#db.transaction(() => this.#takeSome());
  }

  /** All that was noted, inside a transaction of the caller's. */
  takeNoted(): void {
    while (this.isBehind()) this.#takeSome();
  }

  #takeSome(): void {
    const noted = changes(this.#db, CHANGES_AT_ONCE);
    for (const id of new Set(noted.map(({ ticket }) => ticket))) this.#list(id);
    for (const change of noted) this.#listArticles(change);
    const last = noted.at(-1);
    if (last) forgetChanges(this.#db, last);
  }

  #list(id: number): void {
    const ticket = this.#ticketOf(id);
    const before = this.#db.first<{ title: string }>("select title from listing where id = ?", id);
    if (before) updateRow(this.#db, id, ticket);
    else insertRow(this.#db, id, ticket);
    if (before?.title !== ticket.title) this.#words.note(recordKey(id, 0));
    this.#setWatchers(id, ticket.watchers);
  }

  #listArticles({ ticket, articles }: Change): void {
    for (const position of articles) {
      const key = recordKey(ticket, position);
      this.#db.run(
        "insert or ignore into article_time (created_at, key) select body ->> '$.createdAt', key from article where key = ?",
        key,
      );
      this.#words.note(key);
    }
  }

  #ticketOf(id: number): Ticket {
    const row = this.#db.first<{ body: string }>("select body from ticket where id = ?", id);
    if (!row) throw new Error(`a change is noted of ticket ${id}, which is not there`);
    return JSON.parse(row.body) as Ticket;
  }

  #setWatchers(ticketId: number, watchers: Ticket["watchers"]): void {
    const before = this.#db
      .all<{ operator: string }>("select operator from watcher where ticket = ?", ticketId)
      .map(({ operator }) => operator);
    for (const operator of before.filter((one) => !watchers.includes(one)))
      this.#db.run("delete from watcher where operator = ? and ticket = ?", operator, ticketId);
    for (const operator of watchers.filter((one) => !before.includes(one)))
      this.#db.run(WATCH, operator, ticketId);
  }
}
