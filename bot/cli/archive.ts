import { readFile } from "node:fs/promises";
import type { Store } from "../../core/ports.ts";
import { readConfig } from "../config.ts";
import { openStore } from "../storage/open-store.ts";
import { ArchiveFault } from "./archive/archive-fault.ts";
import type { Totals } from "./archive/lines.ts";
import { readArchive } from "./archive/read-archive.ts";
import { folderSource, streamSource } from "./archive/sources.ts";
import { folderTarget, streamTarget } from "./archive/targets.ts";
import { tombstonesIn } from "./archive/tombstone-lines.ts";
import { writeArchive } from "./archive/write-archive.ts";
import type { Io } from "./io.ts";
import { openExistingStore } from "./open-existing-store.ts";

const STREAM = "-";

/** `desk export <folder|->`: writes the whole desk, to be imported into any engine. Exit code 0 when all of it is there. */
export function exportDesk(args: readonly string[], io: Io): Promise<number> {
  return withStore("export", args, io, async (store, place) => {
    const target = place === STREAM ? streamTarget(io.stdout) : await folderTarget(place);
    const { missing, ...totals } = await writeArchive(store, target);
    for (const digest of missing) io.stderr.write(`warning: the attachment ${digest} was lost before\n`);
    return `exported ${countsOf(totals)}`;
  });
}

/** `desk import <folder|->`: fills an empty desk from an export. Exit code 0 when all of it is there, else none is. */
export function importDesk(args: readonly string[], io: Io): Promise<number> {
  const [place = "", flag, file] = args;
  const isErasing = flag === "--erasures" && file !== undefined;
  return withStore("import", isErasing ? [place] : args, io, async (store) => {
    const source = place === STREAM ? streamSource(io.stdin) : folderSource(place);
    const erasures = isErasing ? tombstonesIn(await readFile(file, "utf8"), file) : [];
    return `imported ${countsOf(await readArchive(source, store, erasures))}`;
  });
}

/** The desk's store and the place that was named; what is said goes where the archive does not. */
async function withStore(
  command: string,
  args: readonly string[],
  { stderr }: Io,
  work: (store: Store, place: string) => Promise<string>,
): Promise<number> {
  const [place, ...others] = args;
  if (!place || others.length > 0 || (place.startsWith("-") && place !== STREAM)) {
    const more = command === "import" ? " [--erasures <file>]" : "";
    stderr.write(`usage: npm run -s desk -- ${command} <folder|->${more}\n`);
    return 2;
  }
  const config = readConfig();
  if (!config.ok) {
    stderr.write(`${config.error.join("\n")}\n`);
    return 1;
  }
  try {
    const open = command === "export" ? openExistingStore : openStore;
    const store = await open(config.value.storeUrl);
    try {
      stderr.write(`${await work(store, place)}\n`);
      return 0;
    } finally {
      await store.close();
    }
  } catch (error) {
    stderr.write(`${command} of ${place}: ${reasonOf(error)}\n`);
    return 1;
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ArchiveFault || !("code" in error)) return error.message;
  return error.code === "ENOENT" ? "there is no such file or folder" : error.message;
}

function countsOf({ counts }: Totals): string {
  const { ticket = 0, entry = 0, counter = 0, blob = 0, ...others } = counts;
  const named = { tickets: ticket, entries: entry, counters: counter, attachments: blob, ...others };
  return Object.entries(named)
    .map(([name, count]) => `${count} ${name}`)
    .join(", ");
}
