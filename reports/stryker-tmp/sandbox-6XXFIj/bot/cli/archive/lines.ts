// @ts-nocheck
import { createHash, type Hash } from "node:crypto";
import { ArchiveFault } from "./archive-fault.ts";

const LINE_FEED = 0x0a;

/** One line of the file: JSON with its keys sorted, the same for the same content whatever engine it comes from. */
export const lineOf = (value: unknown): string => `${JSON.stringify(value, sortedKeys)}\n`;

/** For JSON.stringify. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Lines without their ends; only the one in hand is in memory. Line feeds alone end a line: texts hold the others. */
export async function* linesIn(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let begun: Uint8Array[] = [];
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(LINE_FEED); end !== -1; end = piece.indexOf(LINE_FEED, start)) {
      yield Buffer.concat([...begun, piece.subarray(start, end)]).toString();
      begun = [];
      start = end + 1;
    }
    if (start < piece.length) begun.push(Uint8Array.from(piece.subarray(start)));
  }
  if (begun.length > 0) throw new ArchiveFault("it ends in the middle of a line");
}

/** How many records of each kind, and a digest over the lines. */
export interface Totals {
  readonly counts: Readonly<Record<string, number>>;
  readonly digest: string;
}

/** Counts and digests lines on their way. */
export class Tally {
  readonly #hash: Hash = createHash("sha256");
  readonly #counts: Record<string, number> = {};

  /** @param line with its end @param kind of the record in it, if any */
  add(line: string, kind?: string): void {
    this.#hash.update(line);
    if (kind !== undefined) this.#counts[kind] = (this.#counts[kind] ?? 0) + 1;
  }

  totals(): Totals {
    return { counts: { ...this.#counts }, digest: this.#hash.copy().digest("hex") };
  }
}
