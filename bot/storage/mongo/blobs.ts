import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { type Collection, type Db, GridFSBucket, type GridFSBucketWriteStream, type ObjectId } from "mongodb";
import type { BlobStore, OpenBlob } from "../../../core/ports.ts";
import { type Bytes, type Kept, keptOf, piecesOf } from "../bytes.ts";
import type { BlobDocument } from "./documents.ts";
import { unlessDuplicate } from "./duplicate.ts";

/** What a file is called in GridFS: its digest is known only at its end, and `blob` finds it by id. */
const NAME = "blob";

/**
 * Blobs in GridFS. A blob exists once its digest names a file: a crash during an upload leaves chunks that
 * nothing refers to, and of two uploads of the same bytes one stays.
 */
export class GridFsBlobStore implements BlobStore {
  readonly #bucket: GridFSBucket;
  readonly #blobs: Collection<BlobDocument>;

  constructor(db: Db, blobs: Collection<BlobDocument>) {
    this.#bucket = new GridFSBucket(db, { bucketName: "blob" });
    this.#blobs = blobs;
  }

  async put(bytes: Bytes): Promise<Kept> {
    if (bytes instanceof Uint8Array) {
      const kept = keptOf(bytes);
      if (await this.#blobs.findOne({ _id: kept.digest })) return kept;
    }
    const { file, ...kept } = await this.#upload(piecesOf(bytes));
    const isOurs = await unlessDuplicate(() =>
      this.#blobs.insertOne({ _id: kept.digest, size: kept.size, file }),
    );
    if (!isOurs) await this.#bucket.delete(file);
    return kept;
  }

  async open(digest: string): Promise<OpenBlob | null> {
    const blob = await this.#blobs.findOne({ _id: digest });
    return blob && { size: blob.size, bytes: this.#readPieces(blob.file) };
  }

  async get(digest: string): Promise<Uint8Array | null> {
    const blob = await this.#blobs.findOne({ _id: digest });
    return blob ? buffer(this.#bucket.openDownloadStream(blob.file)) : null;
  }

  /** The name first: what has none is read by nobody. */
  async delete(digest: string): Promise<void> {
    const blob = await this.#blobs.findOneAndDelete({ _id: digest });
    if (blob) await this.#bucket.delete(blob.file);
  }

  async *list(): AsyncGenerator<Kept> {
    for await (const { _id, size } of this.#blobs.find().sort({ _id: 1 })) yield { digest: _id, size };
  }

  /** Asks the server when it is read, not before. */
  async *#readPieces(file: ObjectId): AsyncGenerator<Uint8Array> {
    yield* this.#bucket.openDownloadStream(file);
  }

  async #upload(pieces: AsyncIterable<Uint8Array>): Promise<Kept & { readonly file: ObjectId }> {
    const hash = createHash("sha256");
    let size = 0;
    const upload = this.#bucket.openUploadStream(NAME);
    // What goes wrong is told to whoever writes; without a listener it would end the process as well.
    upload.on("error", () => undefined);
    try {
      for await (const piece of pieces) {
        hash.update(piece);
        size += piece.byteLength;
        await written(upload, piece);
      }
      await ended(upload);
    } catch (error) {
      await discard(upload);
      throw error;
    }
    return { digest: hash.digest("hex"), size, file: upload.id };
  }
}

const written = (upload: GridFSBucketWriteStream, piece: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    upload.write(piece, (error) => (error ? reject(error) : resolve()));
  });

const ended = (upload: GridFSBucketWriteStream): Promise<void> =>
  new Promise((resolve, reject) => {
    upload.once("error", reject);
    upload.end(resolve);
  });

/** Takes back the chunks of a broken upload; should that fail too, nothing refers to them. */
async function discard(upload: GridFSBucketWriteStream): Promise<void> {
  try {
    await upload.abort();
  } catch {
    // The reason of the upload's end is the one to tell.
  }
}
