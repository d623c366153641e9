import { z } from "zod";
import type { ArchiveKind, ArchiveRecord } from "../../../core/archive.ts";
import { parseJson } from "../parse-json.ts";
import { ArchiveFault } from "./archive-fault.ts";

/*
 * The lines of `desk.jsonl`: a head, one record a line (docs/adr/0013), the blobs there are, an end with counts and
 * a digest. On a stream a blob's line is followed by its bytes, in lines of their own that the end does not count.
 */

const FORMAT = "sportello-desk";
const VERSION = 1;

export const HEAD = { format: FORMAT, version: VERSION } as const;

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
const text = z.string();

/** Enough to say what a line is; a record's inside was checked when the desk first took it in. */
const RECORDS: Readonly<Record<ArchiveKind, z.ZodType>> = {
  ticket: z.strictObject({
    kind: z.literal("ticket"),
    ticket: z.looseObject({
      number: text.min(1),
      version: z.int().min(1),
      title: text,
      queue: text,
      state: text,
    }),
    history: z.array(z.looseObject({ seq: z.int().min(1), event: z.looseObject({ type: text }) })),
    articles: z.array(z.looseObject({ id: text.min(1), position: z.int().min(1), text })),
    facts: z.array(z.looseObject({ kind: text, at: text, seq: z.int().min(1) })).optional(),
    requests: z.array(text).min(1),
    effects: z.array(
      z.strictObject({
        id: text.min(1),
        effect: z.looseObject({ kind: text }),
        notBefore: text,
        attempt: count,
        reason: text.nullable(),
        deadAt: text.nullable(),
      }),
    ),
  }),
  entry: z.strictObject({ kind: z.literal("entry"), collection: text.min(1), key: text, value: z.unknown() }),
  access: z.strictObject({
    kind: z.literal("access"),
    access: z.looseObject({ at: text.min(1), operator: text.min(1), kind: text.min(1) }),
  }),
  counter: z.strictObject({ kind: z.literal("counter"), name: text.min(1), value: count }),
};

const blob = z.strictObject({ kind: z.literal("blob"), digest, size: count });
const end = z.strictObject({ kind: z.literal("end"), counts: z.record(text, count), digest });
const LINES: ReadonlyMap<unknown, z.ZodType> = new Map(Object.entries({ ...RECORDS, blob, end }));
const bytes = z.strictObject({ bytes: z.base64() });
const head = z.looseObject({ format: z.literal(FORMAT), version: z.int() });

type BlobLine = z.output<typeof blob>;
export type EndLine = z.output<typeof end>;
export type ArchiveLine = ArchiveRecord | BlobLine | EndLine;

/** Throws unless the archive begins as one of a version this program reads. */
export function checkHead(given: string): void {
  const parsed = head.safeParse(parseJson(given));
  if (!parsed.success) throw new ArchiveFault("it is not an export of a desk");
  const { version } = parsed.data;
  if (version > VERSION) {
    throw new ArchiveFault(
      `it was written by a newer Sportello (format ${version}, this one knows ${VERSION}); update the program`,
    );
  }
}

/** What a line after the head says. Throws when it says nothing this program knows. */
export function parseLine(given: string, at: number): ArchiveLine {
  const value = parseJson(given) as ArchiveLine | null | undefined;
  // The value as it is, not what a schema makes of it.
  if (value && LINES.get(value.kind)?.safeParse(value).success) return value;
  throw new ArchiveFault(`line ${at} is not readable`);
}

/** A piece of a blob. Throws when the line holds none. */
export function parseBytes(given: string, at: number): Uint8Array {
  const parsed = bytes.safeParse(parseJson(given));
  if (parsed.success) return Buffer.from(parsed.data.bytes, "base64");
  throw new ArchiveFault(`line ${at} should hold bytes of an attachment`);
}
