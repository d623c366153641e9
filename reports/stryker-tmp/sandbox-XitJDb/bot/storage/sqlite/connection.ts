// @ts-nocheck
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";

export type Value = SQLInputValue;
type Row = Record<string, unknown>;

/** Filters make SQL of many shapes; this many statements stay prepared. */
const PREPARED = 300;
/** Another process holding the write lock (an export, a second server) is waited for this long. */
const BUSY_MS = 5_000;

/** One SQLite database with its prepared statements. Synchronous, as `node:sqlite` is. */
export class Connection {
  readonly #db: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  /** @param path a file, or `:memory:`. Throws SQLite's error when it cannot be opened. */
  constructor(path: string) {
    this.#db = new DatabaseSync(path, { timeout: BUSY_MS, enableForeignKeyConstraints: true });
  }

  /** A function of text that statements may call. The same arguments must always give the same answer. */
  define(name: string, test: (...texts: string[]) => boolean): void {
    this.#db.function(name, { deterministic: true, varargs: true }, (...texts) =>
      test(...texts.map(String)) ? 1 : 0,
    );
  }

  /** Several statements, no parameters, no result. */
  script(sql: string): void {
    this.#db.exec(sql);
  }

  /** The number of rows changed. */
  run(sql: string, ...values: readonly Value[]): number {
    return Number(this.#prepare(sql).run(...values).changes);
  }

  first<R = Row>(sql: string, ...values: readonly Value[]): R | undefined {
    return this.#prepare(sql).get(...values) as R | undefined;
  }

  all<R = Row>(sql: string, ...values: readonly Value[]): readonly R[] {
    return this.#prepare(sql).all(...values) as unknown as readonly R[];
  }

  /** Row by row, as they are asked for. The same statement must not be run meanwhile. */
  each<R = Row>(sql: string, ...values: readonly Value[]): IterableIterator<R> {
    return this.#prepare(sql).iterate(...values) as unknown as IterableIterator<R>;
  }

  /** Everything `work` writes becomes durable together, or nothing does when it throws. */
  transaction<R>(work: () => R): R {
    this.run("begin immediate");
    try {
      const result = work();
      this.run("commit");
      return result;
    } catch (error) {
      // A full disk has rolled back already; rolling back again would hide why.
      if (this.#db.isTransaction) this.run("rollback");
      throw error;
    }
  }

  /** The same for work that waits for others. Nobody else may use this connection meanwhile. */
  async longTransaction<R>(work: () => Promise<R>): Promise<R> {
    this.run("begin immediate");
    try {
      const result = await work();
      this.run("commit");
      return result;
    } catch (error) {
      if (this.#db.isTransaction) this.run("rollback");
      throw error;
    }
  }

  close(): void {
    this.#prepared.clear();
    if (this.#db.isOpen) this.#db.close();
  }

  #prepare(sql: string): StatementSync {
    const known = this.#prepared.get(sql);
    if (known) return known;
    if (this.#prepared.size >= PREPARED) this.#dropOldest();
    const statement = this.#db.prepare(sql);
    this.#prepared.set(sql, statement);
    return statement;
  }

  #dropOldest(): void {
    for (const sql of this.#prepared.keys()) {
      this.#prepared.delete(sql);
      return;
    }
  }
}
