import type { ArchiveRecord } from "../../../core/archive.ts";
import type { Store } from "../../../core/ports.ts";
import { ErasedAgain } from "../../../core/privacy/erased-record.ts";
import { type Tombstone, tombstones } from "../../../core/privacy/tombstones.ts";
import { deleteUnnamed } from "../../../core/privacy/unnamed-blobs.ts";
import { digestOf } from "../../digest-of.ts";
import { ArchiveFault } from "./archive-fault.ts";
import { type ArchiveLine, checkHead, type EndLine, parseLine } from "./format.ts";
import { Tally, type Totals } from "./lines.ts";
import { SideBySide } from "./side-by-side.ts";
import type { ArchiveSource } from "./sources.ts";
import { type NamedBlob, verified } from "./verified.ts";

/**
 * Fills an empty store from an archive, one record at a time; the store keeps it only when all of it was there and
 * undamaged. What was erased since the archive was made comes in erased. Throws an `ArchiveFault` that says what is wrong with the archive or the store.
 */
export async function readArchive(
  source: ArchiveSource,
  store: Store,
  erasures: readonly Tombstone[] = [],
): Promise<Totals> {
  const tally = new Tally();
  const erased = new ErasedAgain(erasures, digestOf);
  try {
    const outcome = await store.archive.write(withoutErased(recordsIn(source, store, tally), erased));
    if (outcome === "written") {
      await deleteUnnamed(store, erased.blobs);
      for (const one of erasures) await tombstones(store).put(one.person ?? one.whole.join(), one);
      return tally.totals();
    }
  } finally {
    await source.close();
  }
  throw new ArchiveFault("the desk to import into is not empty; name an empty one with STORE_URL");
}

async function* withoutErased(
  records: AsyncIterable<ArchiveRecord>,
  erased: ErasedAgain,
): AsyncGenerator<ArchiveRecord> {
  for await (const record of records) {
    const left = erased.read(record);
    if (left) yield left;
  }
}

/** The records of an archive; the blobs between them are kept on the way, before the records count. */
async function* recordsIn(source: ArchiveSource, store: Store, tally: Tally): AsyncGenerator<ArchiveRecord> {
  const keeping = new SideBySide();
  try {
    for await (const record of linesIn(source, tally)) {
      if (record.kind !== "blob") yield record;
      else if (source.isStream) await keep(source, store, record);
      else await keeping.begin(() => keep(source, store, record));
    }
    await keeping.finish();
  } finally {
    await keeping.settle();
  }
}

const keep = (source: ArchiveSource, { blobs }: Store, named: NamedBlob) =>
  blobs.put(verified(named, source.blob(named)));

/** The lines between head and end; throws at the end unless they are those that were written. */
async function* linesIn(source: ArchiveSource, tally: Tally): AsyncGenerator<Exclude<ArchiveLine, EndLine>> {
  const head = (await source.next())?.text ?? "";
  checkHead(head);
  tally.add(`${head}\n`);
  for (let line = await source.next(); line !== null; line = await source.next()) {
    const record = parseLine(line.text, line.at);
    if (record.kind === "end") {
      checkTotals(record, tally.totals());
      if (await source.next()) throw new ArchiveFault("it goes on after its end");
      return;
    }
    tally.add(`${line.text}\n`, record.kind);
    yield record;
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
