import { handle } from "../../../core/handle.ts";
import { SYSTEM } from "../../../core/people/actor.ts";
import { SideBySide } from "../archive/side-by-side.ts";
import type { Io } from "../io.ts";
import type { ImportReport } from "./import-report.ts";
import { type ImportDeps, ImportFault } from "./open-desk.ts";
import { readCatalogue } from "./otrs/catalogue.ts";
import { importCustomers, readCustomers } from "./otrs/customers.ts";
import { type MappingFile, mappingOf, NO_MAPPING, readMapping } from "./otrs/mapping.ts";
import { Moments } from "./otrs/moments.ts";
import { countOn, readNumbers } from "./otrs/numbers.ts";
import { openOtrsDatabase } from "./otrs/open-otrs-database.ts";
import type { OtrsDatabase } from "./otrs/otrs-database.ts";
import type { OtrsImport } from "./otrs/otrs-import.ts";
import { homelessQueues, planOf } from "./otrs/plan.ts";
import { ticketRecords } from "./otrs/ticket-records.ts";
import { type OtrsTicket, readTickets } from "./otrs/ticket-rows.ts";
import { Progress } from "./progress.ts";
import { type ImportRun, type Options, runImport } from "./run-import.ts";

const USAGE = `usage: npm run -s desk -- import otrs <mysql://…|postgresql://…> [options]
  --plan                 only print what would be: a mapping file to begin with, and what has no home
  --map <file>           where queues, states, types, … go
  --default-queue <key>  for the tickets of queues without a home
  --articles <folder>    var/article of OTRS, where its attachments are files
  --time-zone <name>     of the moments in the database (default: UTC, as OTRS 6 writes them)
  --report <file>        where to write what could not be taken (default: import-report.json)
`;

/** Read at a time. */
const BATCH = 50;
/** In work at a time: what several commit together costs one wait for the disk. */
const AT_WORK = 25;
/** The same trouble with so many tickets in a row is none of theirs. */
const MAX_IN_A_ROW = 10;

export interface OtrsOptions {
  readonly map: MappingFile;
  readonly defaultQueue: string | null;
  readonly articles: string | null;
  readonly timeZone: string;
}

/** `desk import otrs …`: an OTRS 6 database with its history (spec X6). Exit code 0 unless nothing usable was there. */
export function importOtrs(args: readonly string[], io: Io): Promise<number> {
  const options = {
    plan: { type: "boolean" },
    map: { type: "string" },
    "default-queue": { type: "string" },
    articles: { type: "string" },
    "time-zone": { type: "string" },
    report: { type: "string" },
  } as const;
  return runImport({ args, io, usage: USAGE, options }, async (deps, { values, positionals }, run) => {
    const [url, ...others] = positionals;
    if (!url || others.length > 0) throw new ImportFault(USAGE);
    const how = await optionsOf(values);
    const db = await openOtrsDatabase(url);
    try {
      if (values.plan) io.stdout.write(await planFor(deps, db, how));
      else await importTickets(deps, db, how, run);
      return !values.plan;
    } finally {
      await db.close();
    }
  });
}

const optionsOf = async (values: Options): Promise<OtrsOptions> => ({
  map: values.map === undefined ? NO_MAPPING : await readMapping(String(values.map)),
  defaultQueue: values["default-queue"] === undefined ? null : String(values["default-queue"]),
  articles: values.articles === undefined ? null : String(values.articles),
  timeZone: String(values["time-zone"] ?? "UTC"),
});

export async function planFor({ desk }: ImportDeps, db: OtrsDatabase, { map }: OtrsOptions): Promise<string> {
  const catalogue = await readCatalogue(db);
  return planOf(db, desk, catalogue, mappingOf(desk, catalogue, map), await readNumbers(db));
}

export async function importTickets(
  given: ImportDeps,
  db: OtrsDatabase,
  how: OtrsOptions,
  { report, stderr, signal }: ImportRun,
): Promise<void> {
  const otrs = await prepare(given, db, how, report);
  await importCustomers(otrs);
  const progress = new Progress(stderr, otrs.numbers.size);
  let inARow = 0;
  const take = async (ticket: OtrsTicket) => {
    try {
      await importTicket(otrs, ticket);
      inARow = 0;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      otrs.report.missing("ticket", ticket.row.id, `${ticket.row.tn}: ${why}`);
      if (++inARow >= MAX_IN_A_ROW) throw new ImportFault(`${why}; the same command goes on from here`);
    }
    progress.step();
  };
  for await (const ids of idsToTake(otrs, progress)) {
    if (signal?.aborted) break;
    const together = new SideBySide(AT_WORK);
    for (const ticket of await readTickets(db, ids)) await together.begin(() => take(ticket));
    await together.finish();
  }
  progress.finish();
  await countOn(otrs.deps, otrs.numbers.values());
}

async function prepare(
  given: ImportDeps,
  db: OtrsDatabase,
  how: OtrsOptions,
  report: ImportReport,
): Promise<OtrsImport> {
  const { defaultQueue, articles, timeZone, map } = how;
  const desk = defaultQueue === null ? given.desk : { ...given.desk, defaultQueue };
  const catalogue = await readCatalogue(db);
  const mapping = mappingOf(desk, catalogue, map);
  const wanted = [...mapping.queues.values(), defaultQueue].filter((key) => key !== null);
  const unknown = wanted.filter((key) => !desk.queues.has(key));
  if (unknown.length > 0) throw new ImportFault(`desk.yml has no queue ${[...new Set(unknown)].join(", ")}`);
  const homeless = defaultQueue === null ? await homelessQueues(db, catalogue, mapping) : [];
  if (homeless.length > 0)
    throw new ImportFault(
      `these queues have no home: ${homeless.join(", ")}; see --plan, and name one with --map or --default-queue`,
    );
  const importedAt = given.clock.now();
  return {
    deps: { ...given, desk },
    db,
    catalogue,
    mapping,
    moments: new Moments(timeZone, importedAt),
    report,
    importedAt,
    numbers: await readNumbers(db),
    customers: await readCustomers(db),
    articleFolder: articles,
  };
}

const keyOf = (id: number, tn: string): string => `import:otrs:${id}:${tn}`;

/** Those that are not here yet, so many at a time. */
async function* idsToTake(otrs: OtrsImport, progress: Progress): AsyncGenerator<readonly number[]> {
  let batch: number[] = [];
  for (const [id, tn] of otrs.numbers) {
    if ((await otrs.deps.store.ticketOfRequest(keyOf(id, tn))) !== null) {
      otrs.report.count("tickets taken before");
      progress.step();
      continue;
    }
    batch.push(id);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function importTicket(otrs: OtrsImport, ticket: OtrsTicket): Promise<void> {
  const { deps, report, importedAt } = otrs;
  const { id, tn } = ticket.row;
  const records = await ticketRecords(otrs, ticket);
  const now = records[0]?.at ?? importedAt;
  const ctx = { actor: SYSTEM, now, importedAt, source: "import", requestKey: keyOf(id, tn) } as const;
  const bring = (number: string | null) => handle(deps, null, { type: "ImportTicket", number, records }, ctx);
  let brought = await bring(tn.trim() || null);
  if (!brought.ok && brought.error.code === "ticket.exists") {
    brought = await bring(null);
    if (brought.ok)
      report.changed(
        "ticket",
        id,
        `the number ${tn} is another ticket's: it is ${brought.value.ticket.number} now`,
      );
  }
  if (!brought.ok) {
    report.missing("ticket", id, `${tn}: ${brought.error.code}`);
    return;
  }
  report.count("tickets");
  report.count("articles", brought.value.ticket.articleCount);
}
