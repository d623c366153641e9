import type { FileHandle } from "node:fs/promises";

/** Where a mail is in a file. */
export interface Extent {
  readonly offset: number;
  readonly length: number;
}

const PIECE = 1024 * 1024;
/** `From anna@example.org Tue Mar 19 10:00:00 2019`, with or without a zone, as every mail program writes it. */
const SEPARATOR = /^From \S.*\b\d{1,2}:\d\d\b.*\b\d{4}\b/;
/** No mail program writes a longer one. */
const LONGEST_LINE = 1000;
const LF = 0x0a;
const CR = 0x0d;
const MARK = Buffer.from("\nFrom ");

/**
 * The mails of an mbox file (RFC 4155, mboxo, mboxrd), separator lines left out. A separator stands at the beginning or
 * after an empty line and bears a date; every other line that begins with "From " belongs to a mail. Of the file, one
 * piece is in memory.
 */
export async function* mailsIn(file: FileHandle): AsyncGenerator<Extent> {
  const { size } = await file.stat();
  let start: number | null = null;
  for await (const { at, end } of separatorsIn(file)) {
    if (start !== null && at > start) yield { offset: start, length: at - start };
    start = end;
  }
  if (start !== null && size > start) yield { offset: start, length: size - start };
}

interface Separator {
  readonly at: number;
  /** Where the mail after it begins. */
  readonly end: number;
}

async function* separatorsIn(file: FileHandle): AsyncGenerator<Separator> {
  // As if an empty line stood before the file, so that its first line is looked at like the others.
  let held = Buffer.from("\n\n");
  let base = -held.length;
  for await (const piece of pieces(file, 0, Number.POSITIVE_INFINITY)) {
    held = Buffer.concat([held, piece]);
    const kept = yield* separatorsOf(held, base, false);
    base += kept;
    held = held.subarray(kept);
  }
  yield* separatorsOf(held, base, true);
}

/** @returns how many bytes need not be looked at again */
function* separatorsOf(held: Buffer, base: number, isLast: boolean): Generator<Separator, number> {
  let from = 0;
  for (;;) {
    const found = held.indexOf(MARK, from);
    // What may be the beginning of a mark, and the empty line before it.
    if (found < 0) return Math.max(0, held.length - MARK.length - 2);
    const feed = held.indexOf(LF, found + 1);
    if (feed < 0 && !isLast && held.length - found < LONGEST_LINE) return Math.max(0, found - 2);
    const end = feed < 0 ? held.length : feed + 1;
    const line = held.toString("latin1", found + 1, Math.min(end, found + LONGEST_LINE));
    if (isAfterEmptyLine(held, found) && SEPARATOR.test(line))
      yield { at: base + found + 1, end: base + end };
    from = found + 1;
  }
}

const isAfterEmptyLine = (held: Buffer, feed: number): boolean =>
  held[feed - 1] === LF || (held[feed - 1] === CR && held[feed - 2] === LF);

/** The bytes of a mail as they were before they went into the file: one `>` less before every quoted "From ". */
export async function readMail(file: FileHandle, { offset, length }: Extent): Promise<Uint8Array> {
  const bytes = Buffer.alloc(length);
  await file.read(bytes, 0, length, offset);
  return unquoted(bytes);
}

/** `>From `, `>>From `, …: as mboxrd writes it; of what mboxo writes the same comes out unless the mail quoted it itself. */
function unquoted(bytes: Buffer): Buffer {
  if (bytes.indexOf("From ") < 0) return bytes;
  const text = bytes.toString("latin1");
  return Buffer.from(text.replace(/^>(>*From )/gm, "$1"), "latin1");
}

/** The bytes of an extent as they stand, for what is too large to be held. */
export async function* pieces(file: FileHandle, offset: number, length: number): AsyncGenerator<Buffer> {
  for (let at = offset, left = length; left > 0; ) {
    const buffer = Buffer.alloc(Math.min(PIECE, left));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
    left -= bytesRead;
  }
}
