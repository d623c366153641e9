// @ts-nocheck
import { createHash, randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import type { BlobStore } from "../../core/ports.ts";
import { collect } from "../support/collect.ts";
import type { OpenedStore } from "./harness.ts";

const PIECE = 256 * 1024;
const LARGE = 40 * 1024 * 1024;
/** Bytes come back in pieces no larger than this. */
const LARGEST_PIECE = 512 * 1024;

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

async function* inPieces(bytes: Uint8Array, size = PIECE): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function* cutOff(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield* inPieces(bytes);
  throw new Error("the sender went away");
}

const digestsOf = async (blobs: BlobStore): Promise<readonly string[]> =>
  (await collect(blobs.list())).map(({ digest }) => digest);

async function readAll(blobs: BlobStore, digest: string): Promise<Buffer | null> {
  const blob = await blobs.open(digest);
  return blob && Buffer.concat(await collect(blob.bytes));
}

export function blobContract(current: () => OpenedStore): void {
  it("keeps bytes by digest, the same bytes once, also when they come at the same time and in pieces", async () => {
    const { store, reopen } = current();
    const bytes = Uint8Array.from({ length: 300_000 }, (_, n) => n % 251);
    const other = await reopen();
    const puts = await Promise.all([
      store.blobs.put(bytes),
      other.blobs.put(bytes),
      store.blobs.put(inPieces(bytes, 7_000)),
      other.blobs.put(inPieces(bytes)),
    ]);
    const expected = { digest: sha256(bytes), size: 300_000 };
    expect(puts).toEqual([expected, expected, expected, expected]);
    expect(await store.blobs.put(inPieces(bytes))).toEqual(expected);
    expect(await collect(store.blobs.list())).toEqual([expected]);
    expect(Buffer.compare((await store.blobs.get(expected.digest))!, bytes)).toBe(0);
    expect(Buffer.compare((await readAll(other.blobs, expected.digest))!, bytes)).toBe(0);
  });

  it("R3 streams 40 MB in and out a piece at a time", { timeout: 120_000 }, async () => {
    const { blobs } = current().store;
    // One buffer, filled anew for each piece: whoever keeps a piece instead of taking it in gets other bytes.
    const buffer = Buffer.alloc(PIECE);
    const hash = createHash("sha256");
    const seed = randomBytes(PIECE);
    const source = async function* () {
      for (let n = 0; n < LARGE / PIECE; n++) {
        seed.copy(buffer);
        buffer.writeUInt32BE(n);
        hash.update(buffer);
        yield buffer;
      }
    };
    const { digest, size } = await blobs.put(source());
    expect({ digest, size }).toEqual({ digest: hash.digest("hex"), size: LARGE });
    const blob = await blobs.open(digest);
    const received = createHash("sha256");
    let total = 0;
    let largest = 0;
    for await (const piece of blob!.bytes) {
      received.update(piece);
      total += piece.length;
      largest = Math.max(largest, piece.length);
    }
    expect([blob?.size, total, received.digest("hex")]).toEqual([LARGE, LARGE, digest]);
    expect(largest).toBeLessThanOrEqual(LARGEST_PIECE);
  });

  it("R1 keeps nothing of an upload that breaks off, and takes the same bytes afterwards", async () => {
    const { blobs } = current().store;
    const bytes = randomBytes(700_000);
    await expect(blobs.put(cutOff(bytes))).rejects.toThrow("the sender went away");
    expect(await blobs.open(sha256(bytes))).toBeNull();
    expect(await digestsOf(blobs)).toEqual([]);
    await blobs.put(inPieces(bytes));
    await expect(blobs.put(cutOff(bytes))).rejects.toThrow("the sender went away");
    expect(Buffer.compare((await readAll(blobs, sha256(bytes)))!, bytes)).toBe(0);
  });

  it("R1 keeps the bytes of one upload when another of the same breaks off beside it", async () => {
    const { blobs } = current().store;
    const bytes = randomBytes(700_000);
    const [whole, broken] = await Promise.allSettled([blobs.put(inPieces(bytes)), blobs.put(cutOff(bytes))]);
    expect([whole.status, broken.status]).toEqual(["fulfilled", "rejected"]);
    expect(Buffer.compare((await readAll(blobs, sha256(bytes)))!, bytes)).toBe(0);
  });

  it("keeps the empty blob, whole or in no pieces", async () => {
    const { blobs } = current().store;
    const empty = { digest: sha256(new Uint8Array()), size: 0 };
    expect(await blobs.put(new Uint8Array())).toEqual(empty);
    expect(await blobs.put(inPieces(new Uint8Array()))).toEqual(empty);
    expect(await blobs.get(empty.digest)).toHaveLength(0);
    expect((await blobs.open(empty.digest))?.size).toBe(0);
    expect(await readAll(blobs, empty.digest)).toHaveLength(0);
  });

  it("can be read by several at a time, and left in the middle", async () => {
    const { blobs } = current().store;
    const bytes = randomBytes(1_000_000);
    const { digest } = await blobs.put(bytes);
    const blob = await blobs.open(digest);
    for await (const piece of blob!.bytes) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    const both = await Promise.all([readAll(blobs, digest), readAll(blobs, digest)]);
    expect(both.map((read) => sha256(read!))).toEqual([digest, digest]);
  });

  it("lists every blob by digest", async () => {
    const { blobs } = current().store;
    expect(await digestsOf(blobs)).toEqual([]);
    const puts = await Promise.all(Array.from({ length: 40 }, (_, n) => blobs.put(randomBytes(n))));
    expect(await collect(blobs.list())).toEqual(puts.toSorted((a, b) => (a.digest < b.digest ? -1 : 1)));
  });

  it("R2 answers null for a digest it does not have, or that is none", async () => {
    const { blobs } = current().store;
    for (const digest of ["0".repeat(64), "", "../desk.db", "..", "/etc/passwd", "A".repeat(64)]) {
      expect(await blobs.get(digest)).toBeNull();
      expect(await blobs.open(digest)).toBeNull();
    }
  });
}
