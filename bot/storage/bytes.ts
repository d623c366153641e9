import { hash } from "node:crypto";

/** What a blob store takes. */
export type Bytes = Uint8Array | AsyncIterable<Uint8Array>;

/** What a blob store says of a blob. */
export interface Kept {
  readonly digest: string;
  readonly size: number;
}

/** What the bytes are kept as. */
export const keptOf = (bytes: Uint8Array): Kept => ({
  digest: hash("sha256", bytes),
  size: bytes.byteLength,
});

export async function* piecesOf(bytes: Bytes): AsyncGenerator<Uint8Array> {
  if (bytes instanceof Uint8Array) yield bytes;
  else yield* bytes;
}
