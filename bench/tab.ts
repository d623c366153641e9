/**
 * Measures the desk as the tab meets it. Prints JSON lines; times are milliseconds.
 * usage: node bench/tab.ts [tickets=100000] [folder for the files]
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../bot/storage/open-store.ts";
import { benchCommit } from "./store-data.ts";
import { measureServer } from "./tab-server.ts";

const tickets = Number(process.argv[2] ?? 100_000);
const parent = process.argv[3] ?? tmpdir();
mkdirSync(parent, { recursive: true });
const folder = mkdtempSync(join(parent, "sportello-tab-"));
const print = (work: string, figures: object) => console.log(JSON.stringify({ work, tickets, ...figures }));

const store = await openStore(`sqlite:${join(folder, "desk.db")}`);
try {
  for (let n = 1; n <= tickets; n += 100) {
    await Promise.all(Array.from({ length: 100 }, (_, i) => store.tickets.commit(benchCommit(n + i))));
  }
  await measureServer(store, tickets, print);
} finally {
  await store.close();
  rmSync(folder, { recursive: true });
}
