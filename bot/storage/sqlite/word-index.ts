import { type ArticleText, articleText } from "../../../core/search/condition-fields.ts";
import { isShort, kindOf, type SearchTerm, searchableText, wordsOf } from "../../../core/search/normalise.ts";
import type { Article } from "../../../core/ticket/article.ts";
import type { Connection } from "./connection.ts";
import type { Examination } from "./examination.ts";
import { type Condition, FALSE } from "./filter-sql.ts";
import { recordKey, ticketOfKey } from "./record-key.ts";

/** The short fields of an article, and the columns of `article_words` that hold their words. */
export const WORD_COLUMNS: Readonly<Record<Exclude<ArticleText, "body">, string>> = {
  from: "sender",
  to: "recipients",
  cc: "cc",
  bcc: "bcc",
  subject: "subject",
  attachmentName: "attachment",
};
const INSERT_ARTICLE_WORDS = `insert or replace into article_words (rowid, ${Object.values(WORD_COLUMNS).join(", ")})
  values (?, ${Object.keys(WORD_COLUMNS)
    .map(() => "?")
    .join(", ")})`;

/** As many are indexed in one transaction: whoever is killed under way goes on from there, and others get their turn. */
export const RECORDS_AT_ONCE = 250;
/** FTS5 compares every alternative at every step: past this many, one lookup per word is faster. */
const ALTERNATIVES = 64;
/** From here on it is cheaper to look tickets up among the hits than hits among the tickets. */
const MANY_HITS = 3_000;
/** Hits times their share of all tickets, from which on trying beats reading: both were measured. */
const WORTH_TRYING = 2_200;
/** Tickets are neighbours when there are at most so many times as many between the first and the last. */
const NEIGHBOURS = 200;
/** Words whose ids are remembered. */
const REMEMBERED = 50_000;

/**
 * Which records hold which words. What there is to index is only noted: doing many together costs a fraction of
 * doing each. Nobody sees the difference, because whoever searches catches up first, and a crash loses no note.
 */
export class WordIndex {
  readonly #db: Connection;
  readonly #ids = new Map<string, number>();
  /** SQLite's count of what other connections changed, when ids were remembered. */
  #othersChanges: unknown;

  constructor(db: Connection) {
    this.#db = db;
  }

  /** The record's text is new or has changed. Inside a transaction of the caller's. */
  note(recordKey: number): void {
    this.#db.run("insert into word_backlog (key) values (?) on conflict (key) do nothing", recordKey);
  }

  /** Indexes whatever was noted. Before a search. */
  catchUp(): void {
    while (this.isBehind()) this.indexSome();
  }

  isBehind(): boolean {
    return this.#db.first("select 1 from word_backlog") !== undefined;
  }

  /** Some of what was noted, in a transaction of their own. */
  indexSome(): void {
    try {
      this.#db.transaction(() => this.#indexSome());
    } catch (error) {
      // Ids given inside a transaction that failed do not exist.
      this.#ids.clear();
      throw error;
    }
  }

  /** The same inside a transaction of the caller's, which throws this index away when that fails. */
  indexNoted(): void {
    while (this.isBehind()) this.#indexSome();
  }

  /** Takes words away that no record has any more; the others stay. Inside a transaction of the caller's. */
  forget(words: ReadonlySet<string>): void {
    for (const text of words) {
      const id = this.#db.first<{ id: number }>("select id from word where text = ?", text)?.id;
      if (id === undefined || this.#isUsed(id)) continue;
      const parts = `${kindOf(text)}_parts`;
      // A table without content is told what it held.
      if (!isShort(text))
        this.#db.run(`insert into ${parts} (${parts}, rowid, text) values ('delete', ?, ?)`, id, text);
      this.#db.run("delete from word where id = ?", id);
      this.#ids.delete(text);
    }
  }

  #isUsed(id: number): boolean {
    return ["record_words", "article_words"].some(
      (table) =>
        this.#db.first(`select 1 from ${table} where ${table} match ? limit 1`, `"${id}"`) !== undefined,
    );
  }

  /** Another process may have forgotten a word whose id is remembered here. */
  #forgetOthers(): void {
    const [changes] = Object.values(this.#db.first("pragma data_version") ?? {});
    if (changes !== this.#othersChanges) this.#ids.clear();
    this.#othersChanges = changes;
  }

  #indexSome(): void {
    this.#forgetOthers();
    const noted = this.#db.all<{ key: number }>(
      "select key from word_backlog order by key limit ?",
      RECORDS_AT_ONCE,
    );
    for (const { key } of noted) this.#index(key);
    this.#db.run("delete from word_backlog where key <= ?", noted.at(-1)?.key ?? 0);
  }

  #index(key: number): void {
    const article = this.#articleOf(key);
    const text = article ? searchableText(article) : this.#titleOf(key);
    this.#db.run("insert or replace into record_words (rowid, ids) values (?, ?)", key, this.#idsIn(text));
    if (!article) return;
    const fields = Object.keys(WORD_COLUMNS) as (keyof typeof WORD_COLUMNS)[];
    this.#db.run(
      INSERT_ARTICLE_WORDS,
      key,
      ...fields.map((field) => this.#idsIn(articleText(article, field))),
    );
  }

  #idsIn(text: string): string {
    return text === "" ? "" : this.#idsOf(wordsOf(text)).join(" ");
  }

  #articleOf(key: number): Article | null {
    const row = this.#db.first<{ body: string }>("select body from article where key = ?", key);
    return row ? (JSON.parse(row.body) as Article) : null;
  }

  #titleOf(key: number): string {
    const ticket = this.#db.first<{ title: string }>(
      `select title from listing where id = ${ticketOfKey("?")}`,
      key,
    );
    return ticket?.title ?? "";
  }

  #idsOf(words: ReadonlySet<string>): readonly number[] {
    if (this.#ids.size > REMEMBERED) this.#ids.clear();
    const unknown = [...words].filter((word) => !this.#ids.has(word));
    const stored =
      unknown.length === 0
        ? []
        : this.#db.all<{ text: string; id: number | null }>(
            "select j.value text, w.id from json_each(?) j left join word w on w.text = j.value",
            JSON.stringify(unknown),
          );
    for (const { text, id } of stored) this.#ids.set(text, id ?? this.#add(text));
    return Array.from(words, (word) => this.#ids.get(word) ?? this.#add(word));
  }

  #add(text: string): number {
    const id = this.#db.insert("insert into word (text) values (?)", text);
    if (id === null) throw new Error("SQLite inserted no row for a new word");
    if (!isShort(text))
      this.#db.run(`insert into ${kindOf(text)}_parts (rowid, text) values (?, ?)`, id, text);
    return id;
  }

  /** A condition on `listing t`: the term occurs in its title or one of its articles. Call `catchUp` first. */
  condition(term: SearchTerm): Condition {
    const ids = this.#idsMatching(term);
    if (ids.length === 0) return FALSE;
    return this.among(recordsWith(ids, "record_words"), MANY_HITS);
  }

  /** The same as a test of single tickets, where so many hold the term that a page is soon full; else null. */
  examination(term: SearchTerm): Examination | null {
    const ids = this.#idsMatching(term);
    if (ids.length === 0 || ids.length > ALTERNATIVES) return null;
    if (!this.isDense(recordsWith(ids, "record_words"))) return null;
    // Numbers reach SQLite as floating point, which FTS5 takes for no bound at all.
    const range = "r.rowid >= cast(? as integer) and r.rowid < cast(? as integer)";
    const only = `${range} and ${ticketOfKey("r.rowid")} in (select value from json_each(?))`;
    const { sql, values } = recordsWith(ids, "record_words", { only });
    const holders = (tickets: readonly number[]) => {
      const bounds = [recordKey(Math.min(...tickets), 0), recordKey(Math.max(...tickets) + 1, 0)];
      return this.#db.all<{ ticket: number }>(sql, ...values, ...bounds, JSON.stringify(tickets));
    };
    return (tickets) => {
      if (Math.max(...tickets) - Math.min(...tickets) > NEIGHBOURS * tickets.length)
        return (id) => holders([id]).length > 0;
      // A lookup costs as much as passing over hundreds of hits: neighbours are looked up together.
      const holding = new Set(holders(tickets).map(({ ticket }) => ticket));
      return (id) => holding.has(id);
    };
  }

  /**
   * The ticket is one of those a select gives. SQLite cannot know how many that are. With `many` it must walk
   * the list's own order and look each ticket up among them (the plus keeps it from starting at them and
   * sorting them all).
   */
  among(tickets: Condition, many: number): Condition {
    const isMany =
      this.#db.first(`${tickets.sql} limit 1 offset ?`, ...tickets.values, many - 1) !== undefined;
    return { sql: `${isMany ? "+" : ""}t.id in (${tickets.sql})`, values: tickets.values };
  }

  /**
   * Whether so many tickets are among those a select gives that trying one after the other fills a page sooner
   * than reading them all. Told from how far the first of them reach.
   */
  isDense(tickets: Condition): boolean {
    const sample = this.#db.first<{ ticket: number }>(
      `${tickets.sql} limit 1 offset ?`,
      ...tickets.values,
      MANY_HITS - 1,
    );
    const total = this.#db.first<{ total: number }>("select max(id) total from ticket")?.total ?? 0;
    return sample !== undefined && (MANY_HITS / sample.ticket) ** 2 * total > WORTH_TRYING;
  }

  #idsMatching(term: SearchTerm): readonly number[] {
    if (term.match === "part") return this.idsContaining(term);
    return this.#db
      .all<{ id: number }>("select id from word where text = ?", term.text)
      .map((word) => word.id);
  }

  /** The ids of the words a term of three or more characters is part of. */
  idsContaining({ kind, text }: SearchTerm): readonly number[] {
    const sql = `select rowid id from ${kind}_parts where ${kind}_parts match ?`;
    return this.#db.all<{ id: number }>(sql, `"${text.replaceAll('"', '""')}"`).map((word) => word.id);
  }

  /** The ids of the words a shorter text is part of, looking at each word there is; null when more than `most`. */
  idsContainingShort(text: string, most: number): readonly number[] | null {
    const sql = "select id from word where instr(text, ?) > 0 limit ?";
    const words = this.#db.all<{ id: number }>(sql, text, most + 1);
    return words.length > most ? null : words.map((word) => word.id);
  }
}

/**
 * SQL giving the tickets of the records that hold one of the words.
 * @param columns of `article_words`, when not all count
 * @param only a condition on `r.rowid`, the record key
 */
export function recordsWith(
  ids: readonly number[],
  table: "record_words" | "article_words",
  { columns = [], only = "" }: { readonly columns?: readonly string[]; readonly only?: string } = {},
): Condition {
  const select = `select ${ticketOfKey("r.rowid")} ticket`;
  const restriction = only === "" ? "" : ` and ${only}`;
  const scope = columns.length === 0 ? "" : `{${columns.join(" ")}} : `;
  if (ids.length > ALTERNATIVES) {
    return {
      sql: `${select} from json_each(?) w cross join ${table} r where r.${table} match w.value${restriction}`,
      values: [JSON.stringify(ids.map((id) => `${scope}"${id}"`))],
    };
  }
  const words = ids.map((id) => `"${id}"`).join(" OR ");
  return {
    sql: `${select} from ${table} r where r.${table} match ?${restriction}`,
    values: [scope === "" ? words : `${scope}(${words})`],
  };
}
