// @ts-nocheck
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { FileBlobStore } from "../../storage/file-blobs.ts";
import { syncFolders } from "../../storage/sync-folders.ts";
import { SideBySide } from "./side-by-side.ts";
import { type NamedBlob, verified } from "./verified.ts";

/** Where an export goes. */
export interface ArchiveTarget {
  line(text: string): Promise<void>;
  /** After the line that names it. What goes wrong may be told later, by `finish` at the latest. */
  blob(named: NamedBlob, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** All of it has arrived. */
  finish(): Promise<void>;
  /** It broke off. */
  abandon(): Promise<void>;
}

/** A folder's files. */
export const LINES = "desk.jsonl";
export const BLOBS = "blobs";

/** A blob goes over a stream in pieces no larger. */
const PIECE = 48 * 1024;

/**
 * A folder with `desk.jsonl` and `blobs/`. The file has its name only once it is whole; an earlier export in the
 * folder stays until then, and blobs it has already are not written again.
 */
export async function folderTarget(folder: string): Promise<ArchiveTarget> {
  await mkdir(folder, { recursive: true });
  const unfinished = join(folder, `${LINES}.unfinished`);
  const file = await open(unfinished, "w");
  const blobs = new FileBlobStore(join(folder, BLOBS));
  const writing = new SideBySide();
  return {
    line: (text) => file.writeFile(text),
    blob: (named, bytes) => writing.begin(() => blobs.put(verified(named, bytes))),
    async finish() {
      await writing.finish();
      await file.sync();
      await file.close();
      await rename(unfinished, join(folder, LINES));
      await syncFolders(folder);
    },
    async abandon() {
      await writing.settle();
      await file.close();
      await rm(unfinished, { force: true });
    },
  };
}

/** One stream of lines, the bytes of each blob after the line that names it. */
export function streamTarget(stream: Writable): ArchiveTarget {
  // Told to whoever writes; without a listener it would end the process as well.
  stream.on("error", () => undefined);
  const write = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
  return {
    line: write,
    async blob(named, bytes) {
      for await (const piece of verified(named, bytes)) {
        for (let at = 0; at < piece.byteLength; at += PIECE) {
          const part = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).subarray(at, at + PIECE);
          await write(`${JSON.stringify({ bytes: part.toString("base64") })}\n`);
        }
      }
    },
    finish: async () => undefined,
    abandon: async () => undefined,
  };
}
