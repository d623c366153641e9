import type { Db } from "mongodb";
import type { ArchiveKind, ArchiveRecord, ArchiveRecordOf } from "../../../core/archive.ts";
import type { Archive } from "../../../core/ports.ts";
import { accessDocument, allAccesses } from "./access-log.ts";
import { entryArchive } from "./archived-entries.ts";
import { ticketArchive } from "./archived-tickets.ts";
import { type Collections, collectionsOf } from "./documents.ts";
import { removeImportMark, setImportMark } from "./import-mark.ts";
import type { KindArchive } from "./kind-archive.ts";

type Kinds = { readonly [K in ArchiveKind]: KindArchive<K> };

/** In the order they are read. */
const kindsIn = (collections: Collections): Kinds => ({
  ticket: ticketArchive(collections),
  entry: entryArchive(collections.entries),
  access: {
    collections: ["accesses"],
    async *read() {
      for await (const access of allAccesses(collections.accesses)) yield { kind: "access", access };
    },
    async write({ access }) {
      await collections.accesses.insertOne(accessDocument(access));
    },
  },
  counter: {
    collections: ["counters"],
    async *read() {
      const counters = collections.counters.find().sort({ _id: 1 });
      for await (const { _id, value } of counters) yield { kind: "counter", name: _id, value };
    },
    async write({ name, value }) {
      await collections.counters.insertOne({ _id: name, value });
    },
  },
});

/**
 * The archive of a desk in MongoDB. Reading sees each ticket as it is when its turn comes, and counters last, so
 * that none is behind its tickets. Writing is marked from its beginning to its end (import-mark.ts).
 */
export class MongoArchive implements Archive {
  readonly #db: Db;
  readonly #collections: Collections;

  constructor(db: Db) {
    this.#db = db;
    this.#collections = collectionsOf(db);
  }

  async *read(): AsyncGenerator<ArchiveRecord> {
    for (const kind of Object.values(kindsIn(this.#collections))) yield* kind.read();
  }

  async write(records: AsyncIterable<ArchiveRecord>): Promise<"written" | "not_empty"> {
    const kinds = kindsIn(this.#collections);
    for (const kind of Object.values(kinds)) {
      if (await this.#collections[kind.collections[0]].findOne({})) return "not_empty";
    }
    if (!(await setImportMark(this.#db))) return "not_empty";
    try {
      for await (const record of records) await write(kinds, record);
    } catch (error) {
      await this.#clear(kinds);
      throw error;
    }
    await removeImportMark(this.#db);
    return "written";
  }

  /** Should this fail too, the mark stays. */
  async #clear(kinds: Kinds): Promise<void> {
    for (const { collections } of Object.values(kinds)) {
      for (const name of collections) await this.#collections[name].deleteMany({});
    }
    await removeImportMark(this.#db);
  }
}

function write<K extends ArchiveKind>(kinds: Kinds, record: ArchiveRecordOf<K>): Promise<void> {
  const kind: KindArchive<K> = kinds[record.kind as K];
  return kind.write(record);
}
