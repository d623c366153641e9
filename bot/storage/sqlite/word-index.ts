import { isShort, kindOf, type SearchTerm, searchableText, wordsOf } from "../../../core/search/normalise.ts";
import type { Article } from "../../../core/ticket/article.ts";
import type { Connection } from "./connection.ts";
import { type Condition, FALSE } from "./filter-sql.ts";
import { ticketOfKey } from "./record-key.ts";

/** As many records wait for their words before a commit takes the time to index them together. */
const BACKLOG = 32;
/** FTS5 compares every alternative at every step: past this many, one lookup per word is faster. */
const ALTERNATIVES = 64;
/** From here on it is cheaper to look tickets up among the hits than hits among the tickets. */
const MANY_HITS = 3_000;
/** Words whose ids are remembered. */
const REMEMBERED = 50_000;

/**
 * Which records hold which words. A commit only notes, in its own transaction, what there is to index: doing
 * many together costs a fraction of doing each. Nobody sees the difference, because whoever searches catches
 * up first, and a crash loses no note.
 */
export class WordIndex {
  readonly #db: Connection;
  readonly #ids = new Map<string, number>();

  constructor(db: Connection) {
    this.#db = db;
  }

  /** The record's text is new or has changed. Inside the commit's transaction. */
  note(recordKey: number): void {
    this.#db.run("insert into word_backlog (key) values (?) on conflict (key) do nothing", recordKey);
  }

  /** Keeps the backlog short. After a commit, which it must not fail: whoever searches next hears of trouble. */
  keepShort(): void {
    try {
      const waiting =
        this.#db.first<{ count: number }>("select count(*) count from word_backlog")?.count ?? 0;
      if (waiting >= BACKLOG) this.catchUp();
    } catch {
      // The notes are still there.
    }
  }

  /** Indexes whatever was noted. Before a search. */
  catchUp(): void {
    if (this.#db.first("select 1 from word_backlog") === undefined) return;
    try {
      this.#db.transaction(() => {
        const noted = this.#db.all<{ key: number }>("select key from word_backlog order by key");
        for (const { key } of noted) this.#index(key);
        this.#db.run("delete from word_backlog");
      });
    } catch (error) {
      // Ids given inside a transaction that failed do not exist.
      this.#ids.clear();
      throw error;
    }
  }

  #index(key: number): void {
    const ids = this.#idsOf(wordsOf(this.#textOf(key))).join(" ");
    this.#db.run("insert or replace into record_words (rowid, ids) values (?, ?)", key, ids);
  }

  #textOf(key: number): string {
    const article = this.#db.first<{ body: string }>("select body from article where key = ?", key);
    if (article) return searchableText(JSON.parse(article.body) as Article);
    const ticket = this.#db.first<{ title: string }>(
      `select body ->> '$.title' title from ticket_body where id = ${ticketOfKey("?")}`,
      key,
    );
    return ticket?.title ?? "";
  }

  #idsOf(words: ReadonlySet<string>): readonly number[] {
    if (this.#ids.size > REMEMBERED) this.#ids.clear();
    const unknown = [...words].filter((word) => !this.#ids.has(word));
    const stored = this.#db.all<{ text: string; id: number | null }>(
      "select j.value text, w.id from json_each(?) j left join word w on w.text = j.value",
      JSON.stringify(unknown),
    );
    for (const { text, id } of stored) this.#ids.set(text, id ?? this.#add(text));
    return Array.from(words, (word) => this.#ids.get(word) ?? this.#add(word));
  }

  #add(text: string): number {
    const added = this.#db.first<{ id: number }>("insert into word (text) values (?) returning id", text);
    if (!added) throw new Error("SQLite returned no id for a new word");
    if (!isShort(text)) {
      this.#db.run(`insert into ${kindOf(text)}_parts (rowid, text) values (?, ?)`, added.id, text);
    }
    return added.id;
  }

  /** A condition on `ticket t`: the term occurs in its title or one of its articles. Call `catchUp` first. */
  condition(term: SearchTerm): Condition {
    const ids = this.#idsMatching(term);
    if (ids.length === 0) return FALSE;
    const records = recordsWith(ids);
    // SQLite cannot know how many hits there are. With many it must walk the list's own order and look each
    // ticket up among the hits (the plus keeps it from starting at the hits and sorting them all).
    const many = this.#db.all(`${records.sql} limit ?`, ...records.values, MANY_HITS).length === MANY_HITS;
    return { sql: `${many ? "+" : ""}t.id in (${records.sql})`, values: records.values };
  }

  #idsMatching(term: SearchTerm): readonly number[] {
    const sql =
      term.match === "alone"
        ? "select id from word where text = ?"
        : `select rowid id from ${term.kind}_parts where ${term.kind}_parts match ?`;
    const value = term.match === "alone" ? term.text : `"${term.text.replaceAll('"', '""')}"`;
    return this.#db.all<{ id: number }>(sql, value).map((word) => word.id);
  }
}

/** SQL giving the tickets of the records that hold one of the words. */
function recordsWith(ids: readonly number[]): Condition {
  const ticket = ticketOfKey("r.rowid");
  if (ids.length > ALTERNATIVES) {
    return {
      sql: `select ${ticket} from json_each(?) w cross join record_words r where r.record_words match w.value`,
      values: [JSON.stringify(ids.map((id) => `"${id}"`))],
    };
  }
  return {
    sql: `select ${ticket} from record_words r where r.record_words match ?`,
    values: [ids.map((id) => `"${id}"`).join(" OR ")],
  };
}
