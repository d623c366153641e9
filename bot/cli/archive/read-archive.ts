import type { ArchiveRecord } from "../../../core/archive.ts";
import type { Store } from "../../../core/ports.ts";
import { ArchiveFault } from "./archive-fault.ts";
import { checkHead, parseLine } from "./format.ts";
import { Tally, type Totals } from "./lines.ts";
import type { ArchiveSource } from "./sources.ts";
import { verified } from "./verified.ts";

/**
 * Fills an empty store from an archive, one record at a time; the store keeps it only when all of it was there and
 * undamaged. Throws an `ArchiveFault` that says what is wrong with the archive or the store.
 */
export async function readArchive(source: ArchiveSource, store: Store): Promise<Totals> {
  const tally = new Tally();
  try {
    const outcome = await store.archive.write(recordsIn(source, store, tally));
    if (outcome === "written") return tally.totals();
  } finally {
    await source.close();
  }
  throw new ArchiveFault("the desk to import into is not empty; name an empty one with STORE_URL");
}

/** The records of an archive; the blobs between them are kept on the way, before the records count. */
async function* recordsIn(
  source: ArchiveSource,
  { blobs }: Store,
  tally: Tally,
): AsyncGenerator<ArchiveRecord> {
  const head = await source.next();
  checkHead(head?.text ?? "");
  tally.add(`${head?.text}\n`);
  for (let line = await source.next(); line !== null; line = await source.next()) {
    const record = parseLine(line.text, line.at);
    if (record.kind === "end") {
      checkTotals(record, tally.totals());
      if (await source.next()) throw new ArchiveFault("it goes on after its end");
      return;
    }
    tally.add(`${line.text}\n`, record.kind);
    if (record.kind === "blob") await blobs.put(verified(record, source.blob(record)));
    else yield record;
  }
  throw new ArchiveFault("its end is missing: the export it comes from did not finish");
}

function checkTotals(announced: Totals, found: Totals): void {
  const kinds = new Set([...Object.keys(announced.counts), ...Object.keys(found.counts)]);
  for (const kind of kinds) {
    const [should, is] = [announced.counts[kind] ?? 0, found.counts[kind] ?? 0];
    if (should !== is)
      throw new ArchiveFault(`it has ${is} lines of kind ${kind} where its end counts ${should}`);
  }
  if (announced.digest !== found.digest) throw new ArchiveFault("its lines are not those that were written");
}
