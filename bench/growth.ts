/**
 * How what people ask of a desk in SQLite grows with its tickets: medians of every list, count and search, the time of a
 * commit, the size of the files, and the memory of a whole desk that serves them.
 * usage: npm run bench -- growth [sizes, such as 1000 10000 100000 1000000] [--folder=<where the files go>] [--json]
 * Tickets are written through the archive, as `desk import` writes them, each with a mail of 300 characters, one
 * operator for 2,000 of them.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../bot/storage/open-store.ts";
import type { ArchivedTicket } from "../core/archive.ts";
import type { Store } from "../core/ports.ts";
import { desksMemory } from "./desk-memory.ts";
import { quantiles, sample, timed } from "./figures.ts";
import { COUNTED_WORD, COUNTS, DASHBOARD, OTHER_LISTS, searches } from "./questions.ts";
import { benchCommit } from "./store-data.ts";
import { printer } from "./table.ts";

const TEXT_LENGTH = 300;
/** As the desk of ten million tickets and 5,000 operators: what one operator owns and watches stays as it is. */
const TICKETS_AN_OPERATOR = 2_000;
/** The questions are the fourth one's. */
const FEWEST_OPERATORS = 4;
const ASKED = 20;
const COMMITS = 300;

const sizes = process.argv.slice(2).flatMap((word) => (/^\d+$/.test(word) ? [Number(word)] : []));
const parent =
  process.argv.find((word) => word.startsWith("--folder="))?.slice("--folder=".length) ?? tmpdir();
const { print, table } = printer(process.argv.includes("--json"));

const shapeOf = (tickets: number) => ({
  textLength: TEXT_LENGTH,
  operators: Math.max(FEWEST_OPERATORS, Math.round(tickets / TICKETS_AN_OPERATOR)),
});

async function* archived(tickets: number): AsyncGenerator<ArchivedTicket> {
  for (let n = 1; n <= tickets; n++) {
    const { ticket, events, articles, facts, requestKey } = benchCommit(n, shapeOf(tickets));
    // Nothing waits: the desk is quiet while it is measured.
    yield { kind: "ticket", ticket, history: events, articles, facts, requests: [requestKey], effects: [] };
  }
}

async function measure(store: Store, tickets: number): Promise<ReadonlyMap<string, number>> {
  const medians = new Map<string, number>();
  for (const { name, ask } of [...DASHBOARD, ...OTHER_LISTS, ...COUNTS, ...searches(tickets), COUNTED_WORD]) {
    const { median } = quantiles(await sample(ASKED, () => ask(store)));
    // The rare words are others at each size.
    medians.set(name, median);
    print({ bench: "growth", work: name, tickets, median });
  }
  const change = (i: number) => benchCommit(tickets + i + 1, shapeOf(tickets));
  const { median } = quantiles(await sample(COMMITS, (i) => store.tickets.commit(change(i))));
  medians.set("commit", median);
  print({ bench: "growth", work: "commit", tickets, median });
  return medians;
}

async function ofSize(tickets: number): Promise<ReadonlyMap<string, number>> {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "sportello-growth-"));
  const storeUrl = `sqlite:${join(folder, "desk.db")}`;
  try {
    let store = await openStore(storeUrl);
    const seconds = (await timed(() => store.archive.write(archived(tickets)))) / 1000;
    await store.close();
    store = await openStore(storeUrl);
    const medians = new Map(await measure(store, tickets));
    await store.close();
    const megabytes = sizeOf(folder) / 1e6;
    const memory = await desksMemory(storeUrl);
    for (const [name, value] of [
      ["written in s", seconds],
      ["files in MB", megabytes],
      ["memory of a desk in MB", memory],
    ] as const) {
      medians.set(name, Math.round(value));
      print({ bench: "growth", work: name, tickets, value: Math.round(value) });
    }
    return medians;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const sizeOf = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

const results: (readonly [number, ReadonlyMap<string, number>])[] = [];
for (const tickets of sizes.length > 0 ? sizes : [1_000, 10_000])
  results.push([tickets, await ofSize(tickets)]);
const names = [...(results[0]?.[1].keys() ?? [])];
table(
  ["growth, medians in ms", ...results.map(([tickets]) => String(tickets))],
  names.map((name) => [name, ...results.map(([, medians]) => medians.get(name) ?? "")]),
);
