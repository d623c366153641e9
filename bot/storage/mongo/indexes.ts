import type { CreateIndexesOptions, Db, IndexSpecification } from "mongodb";
import { completeDocuments, markIncomplete } from "./complete-documents.ts";
import { type Collections, collectionsOf } from "./documents.ts";
import { refuseUnfinishedImport } from "./import-mark.ts";

/** Written by this program; a higher number belongs to a newer one. */
const SCHEMA = 4;
/** Documents of an older one lack what completeDocuments gives them. */
const COMPLETE = 2;
/** Incomplete tickets of an older one are not found as such. */
const INCOMPLETE = 4;

interface Index {
  readonly key: IndexSpecification;
  readonly options?: CreateIndexesOptions;
}

/** For lists, their sort comes after the fields they ask for; ties go by number, which is `_id`. */
const INDEXES: Readonly<Partial<Record<keyof Collections, readonly Index[]>>> = {
  tickets: [
    { key: { requests: 1 }, options: { unique: true } },
    { key: { words: 1 } },
    { key: { addressed: 1 } },
    { key: { state: 1, queue: 1, escalationAt: 1, _id: 1 } },
    { key: { queue: 1, state: 1, createdAt: 1, _id: 1 } },
    { key: { createdAt: 1, _id: 1 } },
    { key: { changedAt: 1, _id: 1 } },
    { key: { closedAt: 1, _id: 1 } },
    { key: { pendingUntil: 1, _id: 1 } },
    { key: { escalationAt: 1, _id: 1 } },
    { key: { answerBy: 1, _id: 1 } },
    { key: { priority: 1, _id: 1 } },
    { key: { customer: 1, createdAt: 1 } },
    { key: { owner: 1, state: 1, createdAt: 1 } },
    { key: { lockedBy: 1, state: 1, createdAt: 1 } },
    { key: { watchers: 1, state: 1, createdAt: 1 } },
    { key: { organisation: 1, createdAt: 1 } },
    { key: { service: 1, createdAt: 1 } },
    { key: { sla: 1, createdAt: 1 } },
    { key: { createdIn: 1 } },
    { key: { createdBy: 1 } },
    { key: { factDays: 1 } },
    { key: { factsKept: 1 } },
    { key: { due: 1 } },
    { key: { dead: 1 } },
    { key: { "effects.holder": 1 } },
  ],
  articles: [
    { key: { ticket: 1, position: 1 } },
    { key: { id: 1 } },
    { key: { messageId: 1 } },
    { key: { createdAt: 1, ticket: 1 } },
  ],
  events: [{ key: { ticket: 1, seq: 1 } }],
  words: [{ key: { grams: 1 } }],
  accesses: [
    { key: { at: 1, _id: 1 } },
    { key: { operator: 1, at: 1, _id: 1 } },
    { key: { ticket: 1, at: 1, _id: 1 } },
  ],
};

/**
 * Creates the indexes that are missing and completes documents of an older schema.
 * Throws when the data was written by a newer Sportello or is what an unfinished import has left.
 */
export async function prepare(db: Db): Promise<void> {
  const version = await schemaVersion(db);
  await refuseUnfinishedImport(db);
  const collections = collectionsOf(db);
  for (const [name, indexes] of Object.entries(INDEXES)) {
    const collection = collections[name as keyof Collections];
    for (const { key, options } of indexes) await collection.createIndex(key, options);
  }
  if (version === SCHEMA) return;
  if (version < COMPLETE) await completeDocuments(collections);
  if (version < INCOMPLETE) await markIncomplete(collections);
  await metaOf(db).updateOne({ _id: "schema" }, { $max: { version: SCHEMA } }, { upsert: true });
}

const metaOf = (db: Db) => db.collection<{ _id: string; version: number }>("meta");

/** 0 for an empty database. */
async function schemaVersion(db: Db): Promise<number> {
  const version = (await metaOf(db).findOne({ _id: "schema" }))?.version ?? 0;
  if (version > SCHEMA) {
    throw new Error(
      `it was written by a newer Sportello (schema ${version}, this one knows ${SCHEMA}); update the program`,
    );
  }
  return version;
}
