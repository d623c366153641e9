/**
 * Measures the routing hint on SQLite: how long it reads solved tickets, how long other work waits meanwhile, what it
 * keeps in memory and how long a question takes; prints one JSON line per kind of work.
 * usage: node --expose-gc bench/routing.ts [tickets=100000] [folder for the file]
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { createRouting } from "../bot/routing.ts";
import { openStore } from "../bot/storage/open-store.ts";
import { plusMinutes } from "../core/time.ts";
import { aCommit, aNumber, anArticle, aTicket, NOON } from "../test/support/builders.ts";
import { SAMPLE_DESK } from "../test/support/sample-desk.ts";
import { chance, routingLine } from "./routing-data.ts";

const tickets = Number(process.argv[2] ?? 100_000);
const parent = process.argv[3] ?? tmpdir();
mkdirSync(parent, { recursive: true });
const folder = mkdtempSync(join(parent, "sportello-bench-"));
const print = (work: string, figures: object) => console.log(JSON.stringify({ work, ...figures }));
const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);
const random = chance(7);
/** Names and places that no other letter has, so that there are as many words as in real ones. */
const rareWords = () =>
  Array.from(
    { length: 25 },
    () => `${"bcdfglmnprst"[Math.floor(random() * 12)]}ome${Math.floor(30_000 * random() ** 3).toString(36)}`,
  ).join(" ");

const queues = [...SAMPLE_DESK.queues.keys()];
const names = new Map<string, string>();

/** A ticket as it is when it has been solved. */
function solved(index: number) {
  const line = routingLine(index, random, ["first", "second"]);
  if (!names.has(line.final_queue)) names.set(line.final_queue, queues[names.size % queues.length] as string);
  const at = plusMinutes(NOON, index * 5);
  const fields = {
    title: line.subject,
    queue: names.get(line.final_queue) ?? "",
    createdAt: at,
    changedAt: at,
  };
  const ticket = aTicket({ number: aNumber(index + 1), ...fields, state: "closed successful", closedAt: at });
  const article = anArticle({
    id: `a${index}`,
    subject: line.subject,
    text: `${line.text}\n${rareWords()}`,
    createdAt: at,
  });
  return aCommit(ticket, { articles: [article], expectedVersion: 0 });
}

const store = await openStore(`sqlite:${join(folder, "desk.sqlite")}`);
try {
  for (let index = 0; index < tickets; index++) await store.tickets.commit(solved(index));
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const memory = createRouting(store.tickets, SAMPLE_DESK);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  await memory.catchUp();
  const used = process.cpuUsage(cpu);
  delay.disable();
  print("read", {
    tickets,
    seconds: Math.round(performance.now() - start) / 1000,
    cpu: Math.round((used.user + used.system) / 1000) / 1000,
    othersWait: { p50: delay.percentile(50) / 1e6, p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 },
  });
  globalThis.gc?.();
  print("memory", { MB: megabytes(process.memoryUsage().heapUsed - before) });
  const times: number[] = [];
  for (let n = 0; n < 200; n++) {
    const ticket = await store.tickets.load(aNumber(1 + ((n * 7919) % tickets)));
    const began = performance.now();
    if (ticket) await memory.hintFor({ ...ticket, queue: "" }, NOON, () => true);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  print("question", { p50: times[100], p95: times[190] });
} finally {
  await store.close();
  rmSync(folder, { recursive: true });
}
