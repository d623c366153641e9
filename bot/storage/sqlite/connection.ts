import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { setImmediate } from "node:timers";

export type Value = SQLInputValue;
type Row = Record<string, unknown>;

/** Filters make SQL of many shapes; this many statements stay prepared. */
const PREPARED = 300;
/** Another process holding the write lock (an export, a second server) is waited for this long. */
const BUSY_MS = 5_000;

/** The disk has it before a commit returns, also when the power fails. */
const WITH_FLUSH = "pragma synchronous = full";
/** It is in the log before whatever is committed later, and the disk has it no later than that. */
const WITHOUT_FLUSH = "pragma synchronous = normal";

/** Some work that waits to be written together with others'. */
interface Queued {
  readonly isDurable: boolean;
  readonly work: () => unknown;
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

/** One SQLite database with its prepared statements. Synchronous, as `node:sqlite` is. */
export class Connection {
  readonly #db: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();
  #queued: Queued[] = [];

  /** @param path a file, or `:memory:`. Throws SQLite's error when it cannot be opened. */
  constructor(path: string) {
    this.#db = new DatabaseSync(path, { timeout: BUSY_MS, enableForeignKeyConstraints: true });
    this.script(WITH_FLUSH);
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

  /**
   * Inserts one row; its integer key, or null when it was not inserted. Not `insert … returning`: that opens a
   * savepoint, at which every full-text table written in the transaction writes out what it had gathered.
   */
  insert(sql: string, ...values: readonly Value[]): number | null {
    const { changes, lastInsertRowid } = this.#prepare(sql).run(...values);
    return Number(changes) === 0 ? null : Number(lastInsertRowid);
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

  /**
   * The same, together with whatever else is asked for in this turn of the event loop: making many changes durable
   * costs hardly more than making one. Durable when it resolves. Work that throws fails alone, for it `work`
   * may be called twice: nothing but the database may remember the first time.
   */
  write<R>(work: () => R): Promise<R> {
    return this.#enqueue(work, true);
  }

  /**
   * The same for what means nothing until something is committed that follows from it, and is durable together with that.
   * Killing the process loses none of it; when the power fails it may be as if it had never been asked for.
   */
  writeWithoutFlush<R>(work: () => R): Promise<R> {
    return this.#enqueue(work, false);
  }

  #enqueue<R>(work: () => R, isDurable: boolean): Promise<R> {
    return new Promise((resolve, reject) => {
      if (this.#queued.push({ work, isDurable, resolve, reject }) === 1)
        setImmediate(() => this.#writeQueued());
    });
  }

  #writeQueued(): void {
    const group = this.#queued;
    this.#queued = [];
    if (group.length > 1 && this.#writeTogether(group)) return;
    for (const { work, isDurable, resolve, reject } of group) {
      try {
        resolve(this.#transact(work, isDurable) as never);
      } catch (error) {
        reject(error);
      }
    }
  }

  /** False when somebody's work threw and nothing was written. */
  #writeTogether(group: readonly Queued[]): boolean {
    try {
      const isDurable = group.some((queued) => queued.isDurable);
      const results = this.#transact(() => group.map(({ work }) => work()), isDurable);
      for (const [index, { resolve }] of group.entries()) resolve(results[index] as never);
      return true;
    } catch {
      return false;
    }
  }

  #transact<R>(work: () => R, isDurable: boolean): R {
    if (isDurable) return this.transaction(work);
    this.script(WITHOUT_FLUSH);
    try {
      return this.transaction(work);
    } finally {
      this.script(WITH_FLUSH);
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
    if (this.#queued.length > 0) this.#writeQueued();
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
