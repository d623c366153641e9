// @ts-nocheck
import type { ArchiveRecord } from "../../../core/archive.ts";
import type { Store } from "../../../core/ports.ts";
import { ArchiveFault } from "./archive-fault.ts";
import { HEAD } from "./format.ts";
import { lineOf, Tally, type Totals } from "./lines.ts";
import type { ArchiveTarget } from "./targets.ts";

export interface Exported extends Totals {
  /** Attachments that tickets name and the store does not have: they were lost before. */
  readonly missing: readonly string[];
}

/** As many missing attachments are named. */
const NAMED = 100;

/**
 * Writes a whole desk, one record at a time. Blobs are listed after the tickets: whatever a ticket names was kept
 * before its commit.
 */
export async function writeArchive(store: Store, target: ArchiveTarget): Promise<Exported> {
  try {
    const exported = await writeAll(store, target);
    await target.finish();
    return exported;
  } catch (error) {
    await target.abandon();
    throw error;
  }
}

async function writeAll(store: Store, target: ArchiveTarget): Promise<Exported> {
  const tally = new Tally();
  const missing = new Set<string>();
  const write = async (value: object, kind?: string) => {
    const line = lineOf(value);
    tally.add(line, kind);
    await target.line(line);
  };
  await write(HEAD);
  for await (const record of store.archive.read()) {
    await write(record, record.kind);
    if (missing.size < NAMED) for (const digest of await missingFrom(store, record)) missing.add(digest);
  }
  if (Object.keys(tally.totals().counts).length === 0)
    throw new ArchiveFault("there is nothing in this desk");
  for await (const named of store.blobs.list()) {
    const blob = await store.blobs.open(named.digest);
    if (!blob) throw new ArchiveFault(`the attachment ${named.digest} went away meanwhile`);
    await write({ kind: "blob", ...named }, "blob");
    await target.blob(named, blob.bytes);
  }
  const totals = tally.totals();
  await target.line(lineOf({ kind: "end", ...totals }));
  return { ...totals, missing: [...missing] };
}

async function missingFrom({ blobs }: Store, record: ArchiveRecord): Promise<readonly string[]> {
  if (record.kind !== "ticket") return [];
  const named = record.articles.flatMap(({ rawDigest, attachments }) => [
    ...(rawDigest === null ? [] : [rawDigest]),
    ...attachments.map(({ digest }) => digest),
  ]);
  const lost = [];
  for (const digest of named) if (!(await blobs.open(digest))) lost.push(digest);
  return lost;
}
