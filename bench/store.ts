/**
 * Measures the SQLite store on a real file; prints one JSON line per kind of work.
 * usage: node bench/store.ts [tickets=10000] [folder for the files]
 * Times are milliseconds; `ratio` is the median against a bare durable insert of the same bytes in the same run.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openStore } from "../bot/storage/open-store.ts";
import type { Commit, Store } from "../core/ports.ts";
import { aNumber } from "../test/support/builders.ts";
import { quantiles, sample, timed } from "./figures.ts";
import { COUNTED_WORD, COUNTS, DASHBOARD, OTHER_LISTS, type Question, searches } from "./questions.ts";
import { benchCommit } from "./store-data.ts";

const tickets = Number(process.argv[2] ?? 10_000);
const parent = process.argv[3] ?? tmpdir();
mkdirSync(parent, { recursive: true });
const folder = mkdtempSync(join(parent, "sportello-bench-"));
const SAMPLES = 300;

const print = (work: string, figures: object) => console.log(JSON.stringify({ work, tickets, ...figures }));

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

async function measure(store: Store, { name, ask }: Question, count = 50): Promise<void> {
  let hits: number | null = null;
  const times = await sample(count, async () => {
    hits = await ask(store);
  });
  print(name, { ...quantiles(times), ...(hits !== null && { page: hits }) });
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
  for (const question of [...DASHBOARD, ...OTHER_LISTS, ...COUNTS, ...searches(tickets)])
    await measure(store, question);
  await measure(store, COUNTED_WORD, 10);
} finally {
  await store.close();
  if (!process.env.KEEP) rmSync(folder, { recursive: true });
  else console.error(folder);
}
