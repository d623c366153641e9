/**
 * A whole desk under mixed load for a while: citizens who write, operators who reply, note, move, close and click.
 * usage: npm run bench -- soak [minutes=30] [ease=4] [first of three ports]
 * Prints a JSON line a minute: the desk's memory and processor, and how long the dashboard, a ticket and a note took,
 * medians of that minute; every fifth minute what its objects hold once the garbage is collected (`liveMB`), which tells
 * what grows from what V8 and the store keep for later. `ease` is how many times longer people rest than they need.
 */
import { setTimeout as pause } from "node:timers/promises";
import { COLLECTED } from "../test/crash/desk-use.ts";
import { Ledger } from "../test/crash/ledger.ts";
import { Load } from "../test/crash/load.ts";
import { startWorld, type World } from "../test/crash/world.ts";
import { generator } from "../test/support/mutated-mails.ts";
import { MARTA } from "../test/support/running-desk.ts";
import { quantiles, timed } from "./figures.ts";

const [minutes = 30, ease = 4, port] = process.argv.slice(2).map(Number);
const MINUTE_MS = 60_000;
const PROBE_EVERY_MS = 1_000;
/** Collecting the garbage more often would keep memory smaller than it is. */
const COLLECTED_EVERY = 5;
const SEED = 1;
const print = (figures: object) => console.log(JSON.stringify(figures));

/** Asks as a tab does, and remembers how long it took, until told otherwise. */
function probe(world: World, isOver: () => boolean) {
  const times: Record<"dashboard" | "ticket" | "note", number[]> = { dashboard: [], ticket: [], note: [] };
  const work = async (): Promise<void> => {
    for (let n = 0; !isOver(); n++) {
      await pause(PROBE_EVERY_MS);
      times.dashboard.push(await timed(() => world.api(MARTA, "GET", "/dashboard")));
      const list = await world.api(MARTA, "GET", "/tickets?queue=contact-center&limit=1");
      const number = (list.body.items as readonly { number: string }[])[0]?.number;
      if (!number) continue;
      times.ticket.push(await timed(() => world.api(MARTA, "GET", `/tickets/${number}/articles`)));
      const note = { body: { subject: "Nota", text: "Prova." }, key: `probe-${n}` };
      times.note.push(await timed(() => world.api(MARTA, "POST", `/tickets/${number}/notes`, note)));
    }
  };
  const medians = () =>
    Object.fromEntries(
      Object.entries(times).map(([name, each]) => {
        const { median, p95 } = quantiles(each.splice(0));
        return [name, { median, p95 }];
      }),
    );
  return { working: work(), medians };
}

const world = await startWorld({ ports: port === undefined ? undefined : [port, port + 1, port + 2] });
try {
  await world.startDesk();
  const ledger = new Ledger();
  const load = new Load(world, ledger, generator(SEED), ease);
  let isOver = false;
  const { working, medians } = probe(world, () => isOver);
  load.start();
  let before = (await world.deskUse()).cpuMs;
  for (let minute = 1; minute <= minutes; minute++) {
    await pause(MINUTE_MS);
    const { rss, cpuMs } = await world.deskUse();
    const deeds = Object.values(ledger.count()).reduce((sum, count) => sum + count, 0);
    const live = minute % COLLECTED_EVERY === 0 ? (await world.deskUse(0, COLLECTED)).live : null;
    print({
      work: "soak",
      minute,
      rssMB: Math.round(rss / 1e6),
      ...(live !== null && { liveMB: Math.round(live / 1e6) }),
      cpuMs: cpuMs - before,
      deeds,
      ...medians(),
    });
    before = cpuMs;
  }
  isOver = true;
  await Promise.all([load.stop(), working]);
} finally {
  await world.killDesk();
  await world.stop();
  world.removeFiles();
}
