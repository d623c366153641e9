// @ts-nocheck
import { createHash } from "node:crypto";
import { ArchiveFault } from "./archive-fault.ts";

/** A blob as an archive names it. */
export interface NamedBlob {
  readonly digest: string;
  readonly size: number;
}

/** The bytes on their way; throws at their end when they are not those the digest names. */
export async function* verified(
  { digest, size }: NamedBlob,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  let read = 0;
  for await (const piece of bytes) {
    hash.update(piece);
    read += piece.byteLength;
    yield piece;
  }
  if (read === size && hash.digest("hex") === digest) return;
  throw new ArchiveFault(`the attachment ${digest} is damaged`);
}
