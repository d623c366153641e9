import type { BlobStore } from "../core/ports.ts";
import type { CustomerDossier } from "../core/privacy/customer-dossier.ts";
import { type ZipFile, zip } from "./zip.ts";

/** A dossier as an archive: `data.json`, and the files it speaks of under the tickets' numbers. */
export function dossierArchive(
  blobs: Pick<BlobStore, "open">,
  dossier: CustomerDossier,
): AsyncGenerator<Uint8Array> {
  const data: ZipFile = { path: "data.json", bytes: inOnePiece(JSON.stringify(dossier, null, 2)) };
  const files = dossier.files.map(({ path, digest }) => ({ path, bytes: bytesOf(blobs, digest) }));
  return zip([data, ...files]);
}

async function* inOnePiece(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** Nothing of a blob that was lost. */
async function* bytesOf(blobs: Pick<BlobStore, "open">, digest: string): AsyncGenerator<Uint8Array> {
  const blob = await blobs.open(digest);
  if (blob) yield* blob.bytes;
}
