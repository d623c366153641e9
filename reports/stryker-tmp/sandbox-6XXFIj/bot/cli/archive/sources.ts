// @ts-nocheck
import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { FileBlobStore } from "../../storage/file-blobs.ts";
import { ArchiveFault } from "./archive-fault.ts";
import { parseBytes } from "./format.ts";
import { linesIn } from "./lines.ts";
import { BLOBS, LINES } from "./targets.ts";
import type { NamedBlob } from "./verified.ts";

/** A line and its number, from 1. */
export interface NumberedLine {
  readonly text: string;
  readonly at: number;
}

/** Where an import comes from. */
export interface ArchiveSource {
  /** The next line; null after the last. */
  next(): Promise<NumberedLine | null>;
  /** Whether the bytes come between the lines: they must then be read before the next line. */
  readonly isStream: boolean;
  /** The bytes of the blob that the latest line names. */
  blob(named: NamedBlob): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** The folder of an export. */
export function folderSource(folder: string): ArchiveSource {
  const blobs = new FileBlobStore(join(folder, BLOBS));
  return {
    ...numbered(linesIn(readLazily(join(folder, LINES)))),
    isStream: false,
    async *blob({ digest }) {
      const blob = await blobs.open(digest);
      if (!blob) throw new ArchiveFault(`the attachment ${digest} is missing`);
      yield* blob.bytes;
    },
  };
}

/** A file that is not there is heard of where it is read. */
async function* readLazily(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path);
}

/** An export as one stream. */
export function streamSource(stream: Readable): ArchiveSource {
  const lines = numbered(linesIn(stream));
  return {
    ...lines,
    isStream: true,
    async *blob({ digest, size }) {
      for (let read = 0; read < size; ) {
        const line = await lines.next();
        if (!line) throw new ArchiveFault(`it ends in the middle of the attachment ${digest}`);
        const piece = parseBytes(line.text, line.at);
        if (piece.length === 0) throw new ArchiveFault(`line ${line.at} should hold bytes of an attachment`);
        read += piece.length;
        yield piece;
      }
    },
  };
}

function numbered(lines: AsyncGenerator<string>): Pick<ArchiveSource, "next" | "close"> {
  let at = 0;
  return {
    async next() {
      const { done, value } = await lines.next();
      at += 1;
      return done ? null : { text: value, at };
    },
    async close() {
      await lines.return(undefined);
    },
  };
}
