import type { BlobStore, OpenBlob } from "../../core/ports.ts";
import { type Bytes, type Kept, keptOf, piecesOf } from "./bytes.ts";

/** Blobs that end with the process. */
export class MemoryBlobStore implements BlobStore {
  readonly #blobs = new Map<string, Uint8Array>();

  async put(bytes: Bytes): Promise<Kept> {
    const pieces: Uint8Array[] = [];
    for await (const piece of piecesOf(bytes)) pieces.push(new Uint8Array(piece));
    const whole = new Uint8Array(Buffer.concat(pieces));
    const kept = keptOf(whole);
    this.#blobs.set(kept.digest, whole);
    return kept;
  }

  async open(digest: string): Promise<OpenBlob | null> {
    const bytes = this.#blobs.get(digest);
    return bytes ? { size: bytes.byteLength, bytes: piecesOf(bytes) } : null;
  }

  async get(digest: string): Promise<Uint8Array | null> {
    return this.#blobs.get(digest) ?? null;
  }

  async delete(digest: string): Promise<void> {
    this.#blobs.delete(digest);
  }

  async *list(): AsyncGenerator<Kept> {
    for (const digest of [...this.#blobs.keys()].toSorted()) {
      yield { digest, size: this.#blobs.get(digest)?.byteLength ?? 0 };
    }
  }
}
