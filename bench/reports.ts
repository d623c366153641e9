/**
 * Measures the reports on SQLite: a year of a desk, read whole; prints one JSON line per kind of work.
 * usage: node bench/reports.ts [tickets=100000] [folder for the file]
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../bot/storage/open-store.ts";
import { daysBetween } from "../core/desk/desk-time.ts";
import type { Commit } from "../core/ports.ts";
import type { Fact, FactKind, TellingOf } from "../core/report/fact.ts";
import {
  type ReportDeps,
  readBreakdown,
  readEscalations,
  readMoves,
  readTimes,
  readVolume,
  readWorkload,
} from "../core/report/read-report.ts";
import type { ReportScope } from "../core/report/scope.ts";
import { plusMinutes } from "../core/time.ts";
import { NOON } from "../test/support/builders.ts";
import { SAMPLE_DESK } from "../test/support/sample-desk.ts";
import { aFact, benchCommit } from "./store-data.ts";

const tickets = Number(process.argv[2] ?? 100_000);
const parent = process.argv[3] ?? tmpdir();
mkdirSync(parent, { recursive: true });
const folder = mkdtempSync(join(parent, "sportello-bench-"));
const MINUTES_A_YEAR = 525_600;
const QUEUES = [...SAMPLE_DESK.queues.keys()];
const taken = { minutes: 300, workingMinutes: 120, kept: true };
/** What happens to a ticket, with the minutes until it does. */
const LIFE: readonly (readonly [number, TellingOf<FactKind>])[] = [
  [0, { kind: "created" }],
  [90, { kind: "moved", to: "tributi", reason: "other-office", isOpen: true }],
  [300, { kind: "firstResponse", ...taken }],
  [300, { kind: "answered" }],
  [400, { kind: "worked", units: 0.5 }],
  [2_000, { kind: "closed" }],
  [2_000, { kind: "solved", ...taken }],
];

const print = (work: string, figures: object) => console.log(JSON.stringify({ work, tickets, ...figures }));

/** The n-th ticket as it is after its life, with all of its facts: its mail is of no interest here. */
function livedCommit(n: number): Commit {
  const change = benchCommit(n);
  const start = plusMinutes(NOON, (n / tickets) * MINUTES_A_YEAR);
  const ticket = {
    ...change.ticket,
    queue: QUEUES[n % QUEUES.length] ?? "",
    state: "closed successful" as const,
  };
  const facts: readonly Fact[] = LIFE.map(([minutes, telling], index) =>
    aFact(ticket, telling, index + 1, plusMinutes(start, minutes)),
  );
  return { ...change, ticket, articles: [], facts };
}

async function measure(work: string, read: () => Promise<unknown>): Promise<void> {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  await read();
  const { user, system } = process.cpuUsage(cpu);
  print(work, { ms: Math.round(performance.now() - wall), cpuMs: Math.round((user + system) / 1_000) });
}

const file = join(folder, "desk.db");
const store = await openStore(`sqlite:${file}`);
try {
  await measure("commits", async () => {
    for (let n = 1; n <= tickets; n++) await store.tickets.commit(livedCommit(n));
  });
  print("file", { bytes: statSync(file).size, facts: tickets * LIFE.length });
  const deps: ReportDeps = { store: store.tickets, desk: SAMPLE_DESK };
  const scope = (queues: readonly string[]): ReportScope => ({
    days: daysBetween("2019-03-19", "2020-03-19", SAMPLE_DESK.timeZone),
    queues,
    visible: new Set(queues),
    requestTypes: null,
    organisations: null,
  });
  const whole = scope(QUEUES);
  await measure("volume", () => readVolume(deps, whole));
  await measure("times", () => readTimes(deps, whole));
  await measure("escalations", () => readEscalations(deps, whole));
  await measure("moves", () => readMoves(deps, whole));
  await measure("workload", () => readWorkload(deps, whole));
  await measure("breakdown", () => readBreakdown(deps, whole, "it"));
  await measure("volume of one queue", () => readVolume(deps, scope(["viabilita"])));
} finally {
  await store.close();
  if (!process.env.KEEP) rmSync(folder, { recursive: true });
}
