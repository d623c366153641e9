// @ts-nocheck
import type { Collection } from "mongodb";
import { prefixEnd } from "../prefix.ts";
import { MongoCollection } from "./collection.ts";
import type { EntryDocument } from "./documents.ts";
import type { KindArchive } from "./kind-archive.ts";

/** Keyed collections, in and out of the one that holds them all. */
export const entryArchive = (entries: Collection<EntryDocument>): KindArchive<"entry"> => ({
  collections: ["entries"],
  async *read() {
    for (const collection of (await namesIn(entries)).toSorted()) {
      for await (const { _id, value } of entriesOf(entries, startOf(collection))) {
        const key = _id.slice(startOf(collection).length);
        yield { kind: "entry", collection, key, value: JSON.parse(value) };
      }
    }
  },
  async write({ collection, key, value }) {
    if (await new MongoCollection<unknown>(entries, collection).insert(key, value)) return;
    throw new Error(`the entry ${key} of ${collection} is there twice`);
  },
});

/** Their ids are sorted by the names as written in them, which is not the names' own order. */
async function namesIn(entries: Collection<EntryDocument>): Promise<readonly string[]> {
  const names: string[] = [];
  for (let from: string | null = ""; from !== null; ) {
    const next: EntryDocument | null = await entries.findOne({ _id: { $gte: from } }, { sort: { _id: 1 } });
    if (!next) break;
    const name = decodeURIComponent(next._id.slice(0, next._id.indexOf("/")));
    names.push(name);
    from = prefixEnd(startOf(name));
  }
  return names;
}

function entriesOf(entries: Collection<EntryDocument>, start: string) {
  const end = prefixEnd(start);
  return entries.find({ _id: end === null ? { $gte: start } : { $gte: start, $lt: end } }).sort({ _id: 1 });
}

const startOf = (collection: string): string => `${encodeURIComponent(collection)}/`;
