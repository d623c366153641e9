/**
 * Measures the desk as the tab meets it, first the answers and then the tab in a real Chromium. Prints JSON lines, the first with the
 * machine's state: on a busy one every time is too long, the bytes are not. Times are milliseconds. Needs `npm run build`.
 * usage: node bench/tab.ts [tickets=100000] [folder for the files] [server|browser]
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../bot/storage/open-store.ts";
import { benchCommit } from "./store-data.ts";
import { measureBrowser } from "./tab-browser.ts";
import { startTabDesk } from "./tab-desk.ts";
import { measureServer } from "./tab-server.ts";

const tickets = Number(process.argv[2] ?? 100_000);
const parent = process.argv[3] ?? tmpdir();
const only = process.argv[4];
mkdirSync(parent, { recursive: true });
const folder = mkdtempSync(join(parent, "sportello-tab-"));
const print = (work: string, figures: object) => console.log(JSON.stringify({ work, tickets, ...figures }));
const printMachine = (work: string) =>
  print(work, {
    cpus: cpus().length,
    cpu: cpus()[0]?.model,
    load: loadavg().map((one) => Number(one.toFixed(1))),
  });

printMachine("machine before");
const store = await openStore(`sqlite:${join(folder, "desk.db")}`);
try {
  for (let n = 1; n <= tickets; n += 100) {
    await Promise.all(Array.from({ length: 100 }, (_, i) => store.tickets.commit(benchCommit(n + i))));
  }
  // What so many commits left for later would be done while the answers are timed.
  await store.tickets.countEach([{ words: ["settled"] }]);
  const desk = await startTabDesk(store);
  try {
    if (only !== "browser") await measureServer(desk, tickets, print);
    if (only !== "server") await measureBrowser(desk, tickets, print);
  } finally {
    await desk.stop();
  }
} finally {
  await store.close();
  rmSync(folder, { recursive: true });
}
printMachine("machine after");
