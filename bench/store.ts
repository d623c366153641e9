/**
 * Measures the SQLite store on a real file; prints one JSON line per kind of work.
 * usage: node bench/store.ts [tickets=10000] [folder for the files]
 * Times are milliseconds; `ratio` is the median against a bare durable insert of the same bytes in the same run.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openStore } from "../bot/storage/open-store.ts";
import type { Commit, Store } from "../core/ports.ts";
import type { Filter, Sort, TicketQuery } from "../core/search/filter.ts";
import { aNumber } from "../test/support/builders.ts";
import { benchCommit, QUEUES, rareCode, TODAY } from "./store-data.ts";

const tickets = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(process.argv[3] ?? tmpdir(), "sportello-bench-"));
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
const mine: Filter = { field: "owner", in: ["operator7@example.org"] };
const myQueues: Filter = { field: "queue", in: QUEUES.slice(0, 5) };
const reminder: Filter = { all: [state("pending reminder"), { time: "pendingUntil", before: TODAY }] };
const escalated: Filter = { time: "escalationAt", before: TODAY };

const LISTS: Readonly<Record<string, { filter: Filter; by: Sort["by"] }>> = {
  new: { filter: state("new"), by: "createdAt" },
  open: { filter: state("open"), by: "createdAt" },
  reminder: { filter: reminder, by: "pendingUntil" },
  escalated: { filter: escalated, by: "escalationAt" },
};
const SCOPES: Readonly<Record<string, readonly Filter[]>> = {
  all: [],
  queues: [myQueues],
  mine: [mine],
  locked: [{ field: "lockedBy", in: ["operator7@example.org"] }],
};

async function measureLists(store: Store): Promise<void> {
  for (const [list, { filter, by }] of Object.entries(LISTS)) {
    for (const [scope, more] of Object.entries(SCOPES)) {
      await measureFind(store, `list ${list} ${scope}`, { all: [filter, ...more] }, { by, direction: "asc" });
    }
  }
  await measureFind(store, "list open all by change", state("open"), { by: "changedAt", direction: "desc" });
  await measureFind(
    store,
    "list open queues by priority",
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
  const tabs = Object.values(LISTS).flatMap(({ filter }) =>
    Object.values(SCOPES).map((more): Filter => ({ all: [filter, ...more] })),
  );
  print("count 16 tabs", quantiles(await sample(50, () => store.tickets.countEach(tabs))));
  print(
    "count by queue and state, all",
    quantiles(await sample(50, () => store.tickets.countByQueueAndState({ all: [] }))),
  );
  print(
    "count by queue and state, my queues active",
    quantiles(
      await sample(50, () =>
        store.tickets.countByQueueAndState({ all: [myQueues, state("new", "open", "pending reminder")] }),
      ),
    ),
  );
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
