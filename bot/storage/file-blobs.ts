import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BlobStore, OpenBlob } from "../../core/ports.ts";
import { type Bytes, type Kept, keptOf, piecesOf } from "./bytes.ts";
import { syncFolders } from "./sync-folders.ts";

const DIGEST = /^[0-9a-f]{64}$/;
/** Where uploads are until their digest is known. */
const UNFINISHED = "unfinished";

/** Blobs as files `ab/cdef…` named by their SHA-256, below one folder. */
export class FileBlobStore implements BlobStore {
  readonly #root: string;
  /** Folders whose own names were made durable before: they never go away. */
  readonly #durable = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  async put(bytes: Bytes): Promise<Kept> {
    const kept = await this.#keep(bytes);
    // Also for bytes that were there: whoever wrote them may have died before their name was durable.
    const folder = dirname(this.#pathOf(kept.digest));
    await syncFolders(folder);
    if (!this.#durable.has(folder)) await syncFolders(this.#root, dirname(this.#root));
    this.#durable.add(folder);
    return kept;
  }

  async open(digest: string): Promise<OpenBlob | null> {
    const path = this.#pathOf(digest);
    const size = DIGEST.test(digest) ? await unlessMissing(async () => (await stat(path)).size) : null;
    return size === null ? null : { size, bytes: readPieces(path) };
  }

  async get(digest: string): Promise<Uint8Array | null> {
    return DIGEST.test(digest) ? unlessMissing(() => readFile(this.#pathOf(digest))) : null;
  }

  async delete(digest: string): Promise<void> {
    if (DIGEST.test(digest)) await rm(this.#pathOf(digest), { force: true });
  }

  async *list(): AsyncGenerator<Kept> {
    for (const start of await namesIn(this.#root)) {
      for (const rest of await namesIn(join(this.#root, start))) {
        const digest = start + rest;
        if (DIGEST.test(digest)) yield { digest, size: (await stat(this.#pathOf(digest))).size };
      }
    }
  }

  #pathOf(digest: string): string {
    return join(this.#root, digest.slice(0, 2), digest.slice(2));
  }

  async #keep(bytes: Bytes): Promise<Kept> {
    if (bytes instanceof Uint8Array) {
      const kept = keptOf(bytes);
      if (await exists(this.#pathOf(kept.digest))) return kept;
    }
    const folder = join(this.#root, UNFINISHED);
    await mkdir(folder, { recursive: true });
    const unfinished = join(folder, randomUUID());
    try {
      const kept = await writeDurably(unfinished, piecesOf(bytes));
      const path = this.#pathOf(kept.digest);
      if (await exists(path)) return kept;
      await mkdir(dirname(path), { recursive: true });
      await rename(unfinished, path);
      return kept;
    } finally {
      await rm(unfinished, { force: true });
    }
  }
}

/** Opens the file when it is read, not before. */
async function* readPieces(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path);
}

async function writeDurably(path: string, pieces: AsyncIterable<Uint8Array>): Promise<Kept> {
  const hash = createHash("sha256");
  let size = 0;
  const file = await open(path, "wx");
  try {
    for await (const piece of pieces) {
      hash.update(piece);
      size += piece.byteLength;
      await file.writeFile(piece);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { digest: hash.digest("hex"), size };
}

const exists = async (path: string): Promise<boolean> =>
  (await unlessMissing(async () => {
    await access(path);
    return true;
  })) ?? false;

/** In order; none when there is no such folder. */
const namesIn = async (folder: string): Promise<readonly string[]> =>
  ((await unlessMissing(() => readdir(folder))) ?? []).toSorted();

async function unlessMissing<R>(look: () => Promise<R>): Promise<R | null> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
