// @ts-nocheck
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
    this.#put(key, value);
  }

  async putAll(entries: ReadonlyMap<string, T>): Promise<void> {
    if (entries.size === 0) return;
    this.#db.transaction(() => {
      for (const [key, value] of entries) this.#put(key, value);
    });
  }

  async deleteAll(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    this.#db.run(
      "delete from entry where collection = ? and key in (select value from json_each(?))",
      this.#name,
      JSON.stringify(keys),
    );
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
    const added = this.#db.run(
      "insert into entry (collection, key, value) values (?, ?, ?) on conflict (collection, key) do nothing",
      this.#name,
      key,
      JSON.stringify(value),
    );
    return added > 0;
  }

  async replace(key: string, before: T, after: T): Promise<boolean> {
    const changed = this.#db.run(
      "update entry set value = ? where collection = ? and key = ? and value = ?",
      JSON.stringify(after),
      this.#name,
      key,
      JSON.stringify(before),
    );
    return changed > 0;
  }

  async delete(key: string): Promise<void> {
    this.#db.run("delete from entry where collection = ? and key = ?", this.#name, key);
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
