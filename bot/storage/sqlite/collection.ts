import type { KeyedCollection } from "../../../core/ports.ts";
import { prefixEnd } from "../prefix.ts";
import type { Connection } from "./connection.ts";

/** SQLite's word for no limit. */
const EVERYTHING = -1;

interface Entry {
  readonly key: string;
  readonly value: string;
}

/** One named collection in SQLite. Keys are listed in the order of their code points. */
export class SqliteCollection<T> implements KeyedCollection<T> {
  readonly #db: Connection;
  readonly #name: string;

  constructor(db: Connection, name: string) {
    this.#db = db;
    this.#name = name;
  }

  async get(key: string): Promise<T | null> {
    const row = this.#db.first<Entry>(
      "select value from entry where collection = ? and key = ?",
      this.#name,
      key,
    );
    return row ? (JSON.parse(row.value) as T) : null;
  }

  async put(key: string, value: T): Promise<void> {
    await this.#db.write(() => this.#put(key, value));
  }

  async putAll(entries: ReadonlyMap<string, T>): Promise<void> {
    if (entries.size === 0) return;
    await this.#db.write(() => {
      for (const [key, value] of entries) this.#put(key, value);
    });
  }

  async deleteAll(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    const given = JSON.stringify(keys);
    await this.#write(
      "delete from entry where collection = ? and key in (select value from json_each(?))",
      given,
    );
  }

  /** The number of entries changed. The statement's first parameter is the collection. */
  #write(sql: string, ...values: readonly string[]): Promise<number> {
    return this.#db.write(() => this.#db.run(sql, this.#name, ...values));
  }

  #put(key: string, value: T): void {
    this.#db.run(
      `insert into entry (collection, key, value) values (?, ?, ?)
        on conflict (collection, key) do update set value = excluded.value`,
      this.#name,
      key,
      JSON.stringify(value),
    );
  }

  async insert(key: string, value: T): Promise<boolean> {
    const added = await this.#write(
      "insert into entry (collection, key, value) values (?, ?, ?) on conflict (collection, key) do nothing",
      key,
      JSON.stringify(value),
    );
    return added > 0;
  }

  async replace(key: string, before: T, after: T): Promise<boolean> {
    const changed = await this.#write(
      "update entry set value = ?4 where collection = ?1 and key = ?2 and value = ?3",
      key,
      JSON.stringify(before),
      JSON.stringify(after),
    );
    return changed > 0;
  }

  async delete(key: string): Promise<void> {
    await this.#write("delete from entry where collection = ? and key = ?", key);
  }

  async list(prefix = "", limit?: number): Promise<readonly { key: string; value: T }[]> {
    const end = prefixEnd(prefix);
    const rows = this.#db.all<Entry>(
      `select key, value from entry where collection = ? and key >= ? ${end === null ? "" : "and key < ?"}
        order by key limit ?`,
      this.#name,
      prefix,
      ...(end === null ? [] : [end]),
      limit ?? EVERYTHING,
    );
    return rows.map((row) => ({ key: row.key, value: JSON.parse(row.value) as T }));
  }
}
