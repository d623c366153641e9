import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { generator } from "../support/mutated-mails.ts";
import { CHIARA, DAVIDE, ELENA, MARTA } from "../support/running-desk.ts";
import { until } from "../support/until.ts";
import { compare, type Differences } from "./compare.ts";
import { Ledger } from "./ledger.ts";
import { Load, type Random, TOMMASO } from "./load.ts";
import { startWorld, type World } from "./world.ts";

export interface CrashRun {
  readonly kills: number;
  readonly seed: number;
  readonly ports?: readonly number[];
  /** Told of how it goes; one JSON object each. */
  readonly print: (line: object) => void;
}

/** The longest life of a desk after it was ready. */
const LIFE_MS = 1_600;
/** One kill in so many strikes a desk that is still starting, and takes up what the last one left. */
const YOUNG = 4;
const YOUNG_MS = 1_500;
const QUIET_MS = 600_000;
const EVERY = 20;

/** Kills a desk under load at random moments, lets the last one finish, and compares what everybody holds. */
export async function crashRun({ kills, seed, ports, print }: CrashRun): Promise<Differences> {
  const random = generator(seed);
  const world = await startWorld({ ports });
  const ledger = new Ledger();
  print({ work: "crash", kills, seed });
  try {
    await world.startDesk();
    await settleIn(world);
    await world.killDesk();
    const load = new Load(world, ledger, random);
    load.start();
    const startedAt = performance.now();
    for (let n = 1; n <= kills; n++) {
      await liveAndDie(world, random);
      if (n % EVERY === 0 || n === kills)
        print({ kills: n, seconds: Math.round((performance.now() - startedAt) / 1000), ...ledger.count() });
    }
    await world.startDesk();
    await load.stop();
    await quiet(world);
    await world.stop();
    const differences = await compare(world, ledger);
    print({ ...ledger.count(), ...differences });
    world.removeFiles();
    return differences;
  } finally {
    await world.killDesk();
    await world.stop();
  }
}

async function liveAndDie(world: World, random: Random): Promise<void> {
  const isYoung = random(YOUNG) === 0;
  const started = world.startDesk();
  if (!isYoung) await started;
  await pause(random(isYoung ? YOUNG_MS : LIFE_MS));
  await world.killDesk();
  await started;
}

/** Channels follow queues, and operators have a chat with the desk. */
async function settleIn(world: World): Promise<void> {
  const say = (conversation: string, from: string, text: string) =>
    world.outside("/teams/say", { conversation, from, text });
  await say("Contact Center", MARTA, "@Sportello segui contact center");
  await say("Viabilità", ELENA, "@Sportello segui viabilità");
  await say("General", TOMMASO, "@Sportello segui tributi");
  for (const operator of [MARTA, DAVIDE, ELENA, TOMMASO, CHIARA]) await say("personal", operator, "ciao");
}

/** Until no mail waits to be taken in and nothing that is due, or was tried before, waits to be done. */
async function quiet({ deskData }: World): Promise<void> {
  const db = new DatabaseSync(join(deskData, "desk.db"), { readOnly: true, timeout: 5_000 });
  const waiting = db.prepare(
    `select (select count(*) from effect
         where dead_at is null and (attempt > 0 or reason is not null or not_before <= ?))
       + (select count(*) from entry where collection = 'mail-waiting') n`,
  );
  let since = Date.now();
  try {
    await until(
      "everything is done",
      () => {
        if (Number(waiting.get(new Date().toISOString())?.n) > 0) since = Date.now();
        // The mailbox is looked at every 5 s.
        return Date.now() - since > 7_000;
      },
      QUIET_MS,
    );
  } finally {
    db.close();
  }
}
