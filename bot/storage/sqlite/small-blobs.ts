import type { BlobStore, OpenBlob } from "../../../core/ports.ts";
import { type Bytes, type Kept, keptOf } from "../bytes.ts";
import type { Connection } from "./connection.ts";

/** A mail without attachments, and its pictures: to give each a file of its own costs ten times its writing. */
const SMALL = 64 * 1024;

interface Row {
  readonly bytes: Uint8Array;
}

/**
 * Small blobs together in one database file, the others where they were. Which of the two holds a blob is nobody
 * else's business: one that was kept as a file before it counted as small is found there.
 */
export class SmallBlobStore implements BlobStore {
  readonly #db: Connection;
  readonly #large: BlobStore;

  /** @param db a database of its own: moving and backing up the desk's is quicker without them */
  constructor(db: Connection, large: BlobStore) {
    this.#db = db;
    this.#large = large;
    db.script("create table if not exists blob (digest text primary key, bytes blob not null) strict");
  }

  async put(bytes: Bytes): Promise<Kept> {
    if (!(bytes instanceof Uint8Array) || bytes.byteLength > SMALL) return this.#large.put(bytes);
    const kept = keptOf(bytes);
    const sql = "insert into blob (digest, bytes) values (?, ?) on conflict (digest) do nothing";
    await this.#db.write(() => this.#db.run(sql, kept.digest, bytes));
    return kept;
  }

  async open(digest: string): Promise<OpenBlob | null> {
    const bytes = this.#get(digest);
    return bytes ? { size: bytes.byteLength, bytes: inOnePiece(bytes) } : this.#large.open(digest);
  }

  async get(digest: string): Promise<Uint8Array | null> {
    return this.#get(digest) ?? this.#large.get(digest);
  }

  async delete(digest: string): Promise<void> {
    this.#db.script("pragma secure_delete = on");
    await this.#db.write(() => this.#db.run("delete from blob where digest = ?", digest));
    this.#db.script("pragma wal_checkpoint(truncate)");
    await this.#large.delete(digest);
  }

  /** Both are in the order of digests, and so is this; what both have comes once. */
  async *list(): AsyncGenerator<Kept> {
    let after = "";
    for await (const large of this.#large.list()) {
      for (const small of this.#after(after, large.digest)) yield small;
      yield large;
      after = large.digest;
    }
    yield* this.#after(after, "g");
  }

  *#after(digest: string, end: string): Generator<Kept> {
    const sql =
      "select digest, length(bytes) size from blob where digest > ? and digest < ? order by digest limit 500";
    for (let from = digest; ; ) {
      const page = this.#db.all<Kept>(sql, from, end);
      yield* page;
      const last = page.at(-1);
      if (!last) return;
      from = last.digest;
    }
  }

  #get(digest: string): Uint8Array | null {
    return this.#db.first<Row>("select bytes from blob where digest = ?", digest)?.bytes ?? null;
  }
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
