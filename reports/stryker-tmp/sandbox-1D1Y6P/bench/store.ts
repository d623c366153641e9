/**
 * Measures the SQLite store on a real file; prints one JSON line per kind of work.
 * usage: node bench/store.ts [tickets=10000] [folder for the files]
 * Times are milliseconds; `ratio` is the median against a bare durable insert of the same bytes in the same run.
 */
// @ts-nocheck

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openStore } from "../bot/storage/open-store.ts";
import type { Commit, Store } from "../core/ports.ts";
import {
  DASHBOARD_LISTS,
  DASHBOARD_SCOPES,
  type DashboardViewer,
  dashboardFilter,
  dashboardSort,
} from "../core/search/dashboard.ts";
import type { Filter, Sort, TicketQuery } from "../core/search/filter.ts";
import { aNumber } from "../test/support/builders.ts";
import { benchCommit, QUEUES, rareCode, TODAY } from "./store-data.ts";

const tickets = Number(process.argv[2] ?? 10_000);
const parent = process.argv[3] ?? tmpdir();
mkdirSync(parent, { recursive: true });
const folder = mkdtempSync(join(parent, "sportello-bench-"));
const SAMPLES = 300;

function quantiles(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const pick = (q: number) => Number((sorted[Math.floor((sorted.length - 1) * q)] ?? 0).toFixed(3));
  return { median: pick(0.5), p95: pick(0.95), max: pick(1), samples: sorted.length };
}

const print = (work: string, figures: object) => console.log(JSON.stringify({ work, tickets, ...figures }));

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function sample(count: number, work: (i: number) => unknown): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) times.push(await timed(() => work(i)));
  return times;
}

/** Commits and bare inserts of the same bytes take turns, so that both meet the same machine. */
async function measureCommits(store: Store): Promise<void> {
  const bare = new DatabaseSync(join(folder, "bare.db"));
  bare.exec(
    "pragma journal_mode = wal; pragma synchronous = full; create table t (id integer primary key, body text)",
  );
  const insert = bare.prepare("insert into t (body) values (?)");
  const commits: number[] = [];
  const inserts: number[] = [];
  for (let i = 1; i <= tickets; i++) {
    const change = benchCommit(i);
    const body = bytesOf(change);
    commits.push(await timed(() => store.tickets.commit(change)));
    inserts.push(await timed(() => insert.run(body)));
  }
  bare.close();
  const last = Math.min(tickets, 2_000);
  const commit = quantiles(commits.slice(-last));
  const insertion = quantiles(inserts.slice(-last));
  print("bare insert", insertion);
  print("commit", { ...commit, ratio: Number((commit.median / insertion.median).toFixed(2)) });
}

const bytesOf = (change: Commit): string => JSON.stringify(change);

const state = (...states: string[]): Filter => ({ field: "state", in: states });
const operator = "operator7@example.org";
const viewer: DashboardViewer = { operator, visible: QUEUES, mine: QUEUES.slice(0, 5) };
const owned: Filter = { field: "owner", in: [operator] };
const myQueues: Filter = { field: "queue", in: viewer.mine };

async function measureLists(store: Store): Promise<void> {
  const tabs = DASHBOARD_LISTS.flatMap((list) => DASHBOARD_SCOPES.map((scope) => ({ list, scope })));
  for (const { list, scope } of tabs) {
    await measureFind(
      store,
      `list ${list} ${scope}`,
      dashboardFilter(list, scope, viewer, TODAY),
      dashboardSort(list),
    );
  }
  await measureFind(
    store,
    "list open without due time",
    { all: [state("open"), myQueues, { not: { time: "escalationAt" } }] },
    dashboardSort("open"),
  );
  await measureFind(store, "list open owned", { all: [state("open"), owned] }, dashboardSort("open"));
  await measureFind(store, "list open by creation", state("open"), { by: "createdAt", direction: "asc" });
  await measureFind(store, "list open by change", state("open"), { by: "changedAt", direction: "desc" });
  await measureFind(
    store,
    "list open my-queues by priority",
    { all: [state("open"), myQueues] },
    { by: "priority", direction: "desc" },
  );
  await measureFind(store, "list everything by change", { all: [] }, { by: "changedAt", direction: "desc" });
  await measureFind(
    store,
    "number 2019*42*155*",
    { number: "2019*42*155*" },
    { by: "createdAt", direction: "desc" },
  );
  const filters = tabs.map(({ list, scope }) => dashboardFilter(list, scope, viewer, TODAY));
  print("count 16 tabs", quantiles(await sample(50, () => store.tickets.countEach(filters))));
  const active = { all: [myQueues, state("new", "open", "pending reminder")] };
  for (const [name, filter] of [
    ["all", { all: [] }],
    ["my queues, active", active],
  ] as const) {
    const times = await sample(50, () => store.tickets.countByQueueAndState(filter));
    print(`count by queue and state, ${name}`, quantiles(times));
  }
}

async function measureFind(store: Store, name: string, filter: Filter, sort: Sort): Promise<void> {
  const query: TicketQuery = { filter, sort, limit: 40 };
  let hits = 0;
  const times = await sample(50, async () => {
    hits = (await store.tickets.find(query)).items.length;
  });
  print(name, { ...quantiles(times), page: hits });
}

async function measureSearches(store: Store): Promise<void> {
  const newest: Sort = { by: "createdAt", direction: "desc" };
  const searches: Readonly<Record<string, readonly string[]>> = {
    "frequent word": ["rimborso"],
    "two frequent words": ["rimborso", "stampante"],
    "part of a word": ["imbor"],
    "three letters": ["con"],
    "short word": ["pc"],
    "middling word": ["lemma300x"],
    "uncommon word": ["lemma7000x"],
    "rare code": [rareCode(Math.ceil(tickets / 2))],
    "frequent and rare": ["rimborso", rareCode(Math.ceil(tickets / 2))],
    nothing: ["inesistente"],
  };
  for (const [name, words] of Object.entries(searches)) {
    await measureFind(store, `search ${name}`, { words }, newest);
    await measureFind(
      store,
      `search ${name}, open, by change`,
      { all: [state("open"), { words }] },
      { by: "changedAt", direction: "desc" },
    );
  }
  print(
    "count frequent word",
    quantiles(await sample(10, () => store.tickets.countEach([{ words: ["rimborso"] }]))),
  );
}

const store = await openStore(`sqlite:${join(folder, "desk.db")}`);
try {
  await measureCommits(store);
  print(
    "load",
    quantiles(await sample(SAMPLES, (i) => store.tickets.load(aNumber(1 + ((i * 7919) % tickets))))),
  );
  print(
    "articles",
    quantiles(await sample(SAMPLES, (i) => store.tickets.articles(aNumber(1 + ((i * 7919) % tickets))))),
  );
  await measureLists(store);
  await measureSearches(store);
} finally {
  await store.close();
  if (!process.env.KEEP) rmSync(folder, { recursive: true });
  else console.error(folder);
}
