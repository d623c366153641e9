// @ts-nocheck
import type { Collection } from "mongodb";
import type { KeyedCollection } from "../../../core/ports.ts";
import { prefixEnd } from "../prefix.ts";
import type { EntryDocument } from "./documents.ts";
import { unlessDuplicate, upserting } from "./duplicate.ts";

/** One named collection in MongoDB. Keys are listed in the order of their code points. */
export class MongoCollection<T> implements KeyedCollection<T> {
  readonly #entries: Collection<EntryDocument>;
  readonly #start: string;

  constructor(entries: Collection<EntryDocument>, name: string) {
    this.#entries = entries;
    this.#start = `${encodeURIComponent(name)}/`;
  }

  async get(key: string): Promise<T | null> {
    const entry = await this.#entries.findOne({ _id: this.#start + key });
    return entry ? (JSON.parse(entry.value) as T) : null;
  }

  async put(key: string, value: T): Promise<void> {
    const replacement = { value: JSON.stringify(value) };
    await upserting(() =>
      this.#entries.replaceOne({ _id: this.#start + key }, replacement, { upsert: true }),
    );
  }

  async putAll(entries: ReadonlyMap<string, T>): Promise<void> {
    if (entries.size === 0) return;
    const operations = Array.from(entries, ([key, value]) => ({
      replaceOne: {
        filter: { _id: this.#start + key },
        replacement: { value: JSON.stringify(value) },
        upsert: true,
      },
    }));
    await upserting(() => this.#entries.bulkWrite(operations, { ordered: false }));
  }

  async deleteAll(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    await this.#entries.deleteMany({ _id: { $in: keys.map((key) => this.#start + key) } });
  }

  insert(key: string, value: T): Promise<boolean> {
    const entry = { _id: this.#start + key, value: JSON.stringify(value) };
    return unlessDuplicate(() => this.#entries.insertOne(entry));
  }

  async replace(key: string, before: T, after: T): Promise<boolean> {
    const { matchedCount } = await this.#entries.replaceOne(
      { _id: this.#start + key, value: JSON.stringify(before) },
      { value: JSON.stringify(after) },
    );
    return matchedCount > 0;
  }

  async delete(key: string): Promise<void> {
    await this.#entries.deleteOne({ _id: this.#start + key });
  }

  async list(prefix = "", limit?: number): Promise<readonly { key: string; value: T }[]> {
    const from = this.#start + prefix;
    const before = prefixEnd(from);
    const range = before === null ? { $gte: from } : { $gte: from, $lt: before };
    if (limit === 0) return [];
    const found = this.#entries.find({ _id: range }).sort({ _id: 1 });
    const entries = await (limit === undefined ? found : found.limit(limit)).toArray();
    return entries.map(({ _id, value }) => ({
      key: _id.slice(this.#start.length),
      value: JSON.parse(value) as T,
    }));
  }
}
