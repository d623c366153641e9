import { createHash, randomUUID } from "node:crypto";
import { access, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BlobStore } from "../../../core/ports.ts";

const DIGEST = /^[0-9a-f]{64}$/;

const digestOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Blobs as files `ab/cdef…` named by their SHA-256, below one folder. */
export class FileBlobStore implements BlobStore {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  async put(bytes: Uint8Array): Promise<{ digest: string; size: number }> {
    const digest = digestOf(bytes);
    const path = this.#pathOf(digest);
    if (!(await exists(path))) await this.#write(path, bytes);
    // Also for bytes that were there: whoever wrote them may have died before their name was durable.
    await syncFolders(dirname(path), this.#root, dirname(this.#root));
    return { digest, size: bytes.byteLength };
  }

  async get(digest: string): Promise<Uint8Array | null> {
    if (!DIGEST.test(digest)) return null;
    try {
      return await readFile(this.#pathOf(digest));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  #pathOf(digest: string): string {
    return join(this.#root, digest.slice(0, 2), digest.slice(2));
  }

  async #write(path: string, bytes: Uint8Array): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    const unfinished = `${path}.${randomUUID()}.tmp`;
    try {
      const file = await open(unfinished, "wx");
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }
}

/** Blobs that end with the process. */
export class MemoryBlobStore implements BlobStore {
  readonly #blobs = new Map<string, Uint8Array>();

  async put(bytes: Uint8Array): Promise<{ digest: string; size: number }> {
    const digest = digestOf(bytes);
    this.#blobs.set(digest, Uint8Array.from(bytes));
    return { digest, size: bytes.byteLength };
  }

  async get(digest: string): Promise<Uint8Array | null> {
    return this.#blobs.get(digest) ?? null;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/** Makes names durable. Windows cannot open folders and needs no such thing. */
async function syncFolders(...folders: readonly string[]): Promise<void> {
  if (process.platform === "win32") return;
  for (const folder of folders) {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}
