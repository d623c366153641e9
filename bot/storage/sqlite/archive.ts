import type { ArchiveKind, ArchiveRecord, ArchiveRecordOf } from "../../../core/archive.ts";
import type { Archive } from "../../../core/ports.ts";
import { addAccess, allAccesses } from "./access-log.ts";
import { ticketArchive } from "./archived-tickets.ts";
import type { Connection } from "./connection.ts";
import type { KindArchive } from "./kind-archive.ts";

type Kinds = { readonly [K in ArchiveKind]: KindArchive<K> };

/** In the order they are read. */
const kindsIn = (db: Connection): Kinds => ({
  ticket: ticketArchive(db),
  entry: {
    table: "entry",
    *read() {
      const rows = db.each<{ collection: string; key: string; value: string }>(
        "select collection, key, value from entry order by collection, key",
      );
      for (const { value, ...row } of rows) yield { kind: "entry", ...row, value: JSON.parse(value) };
    },
    write: ({ collection, key, value }) => {
      const sql = "insert into entry (collection, key, value) values (?, ?, ?)";
      db.run(sql, collection, key, JSON.stringify(value));
    },
  },
  access: {
    table: "access",
    *read() {
      for (const access of allAccesses(db)) yield { kind: "access", access };
    },
    write: ({ access }) => addAccess(db, access),
  },
  counter: {
    table: "counter",
    *read() {
      const rows = db.each<{ name: string; value: number }>("select name, value from counter order by name");
      for (const row of rows) yield { kind: "counter", ...row };
    },
    write: ({ name, value }) => {
      db.run("insert into counter (name, value) values (?, ?)", name, value);
    },
  },
});

/**
 * The archive of a desk in SQLite. Reading sees one moment, whatever is committed meanwhile; writing is one
 * transaction.
 */
export class SqliteArchive implements Archive {
  readonly #source: Connection | (() => Connection);

  /** @param source opens a second connection to the file; or the one there is, when it is in memory */
  constructor(source: Connection | (() => Connection)) {
    this.#source = source;
  }

  async *read(): AsyncGenerator<ArchiveRecord> {
    if (typeof this.#source !== "function") return yield* everything(this.#source);
    const db = this.#source();
    try {
      // Sorting all request keys must not need the memory for all of them.
      db.script("pragma temp_store = file");
      // The first look begins the moment that is seen to the end.
      db.run("begin");
      yield* everything(db);
    } finally {
      db.close();
    }
  }

  async write(records: AsyncIterable<ArchiveRecord>): Promise<"written" | "not_empty"> {
    if (typeof this.#source !== "function") return fill(this.#source, records);
    const db = this.#source();
    try {
      return await fill(db, records);
    } finally {
      db.close();
    }
  }
}

function* everything(db: Connection): Generator<ArchiveRecord> {
  for (const kind of Object.values(kindsIn(db))) yield* kind.read();
}

const fill = (db: Connection, records: AsyncIterable<ArchiveRecord>): Promise<"written" | "not_empty"> =>
  db.longTransaction(async () => {
    const kinds = kindsIn(db);
    const all = Object.values(kinds);
    if (all.some(({ table }) => db.first(`select 1 from ${table}`) !== undefined)) return "not_empty";
    for await (const record of records) write(kinds, record);
    for (const kind of all) kind.finish?.();
    return "written";
  });

function write<K extends ArchiveKind>(kinds: Kinds, record: ArchiveRecordOf<K>): void {
  const kind: KindArchive<K> = kinds[record.kind as K];
  kind.write(record);
}
