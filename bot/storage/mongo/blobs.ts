import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { type Collection, type Db, GridFSBucket, type ObjectId } from "mongodb";
import type { BlobStore } from "../../../core/ports.ts";
import type { BlobDocument } from "./documents.ts";
import { unlessDuplicate } from "./duplicate.ts";

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

  async put(bytes: Uint8Array): Promise<{ digest: string; size: number }> {
    const digest = createHash("sha256").update(bytes).digest("hex");
    const size = bytes.byteLength;
    if (await this.#blobs.findOne({ _id: digest })) return { digest, size };
    const file = await this.#upload(digest, bytes);
    const isOurs = await unlessDuplicate(() => this.#blobs.insertOne({ _id: digest, size, file }));
    if (!isOurs) await this.#bucket.delete(file);
    return { digest, size };
  }

  async get(digest: string): Promise<Uint8Array | null> {
    const blob = await this.#blobs.findOne({ _id: digest });
    return blob ? buffer(this.#bucket.openDownloadStream(blob.file)) : null;
  }

  async #upload(digest: string, bytes: Uint8Array): Promise<ObjectId> {
    const upload = this.#bucket.openUploadStream(digest);
    await pipeline(Readable.from([bytes], { objectMode: false }), upload);
    return upload.id;
  }
}
