import { setTimeout as pause } from "node:timers/promises";
import { generator } from "../support/mutated-mails.ts";
import { CHIARA, DAVIDE, ELENA, MARTA } from "../support/running-desk.ts";
import { compare, type Differences } from "./compare.ts";
import { Ledger } from "./ledger.ts";
import { Load, type Random, TOMMASO } from "./load.ts";
import { lookAtWork } from "./waiting-work.ts";
import { startWorld, type World } from "./world.ts";

export interface CrashRun {
  readonly kills: number;
  readonly seed: number;
  readonly ports?: readonly number[] | undefined;
  /** SQLite when absent. */
  readonly storeUrl?: string | undefined;
  /** Processes of the desk, of which one at a time is killed; default 1. More than one need MongoDB. */
  readonly instances?: number;
  /** How many times longer everybody rests between two deeds than he need; default 1. */
  readonly ease?: number;
  /** Told of how it goes; one JSON object each. */
  readonly print: (line: object) => void;
}

/** The longest life of a desk after it was ready. */
const LIFE_MS = 1_600;
/** One kill in so many strikes a desk that is still starting, and takes up what the last one left. */
const YOUNG = 4;
const YOUNG_MS = 1_500;
/** With nothing done in so long what waits will never be done. */
const STUCK_MS = 600_000;
/** The mailbox is looked at every 5 s. */
const QUIET_MS = 7_000;
const QUIET_LOOK_MS = 2_000;
const EVERY = 20;

/** Kills a desk under load at random moments, lets the last one finish, and compares what everybody holds. */
export async function crashRun({
  kills,
  seed,
  ports,
  storeUrl,
  instances = 1,
  ease = 1,
  print,
}: CrashRun): Promise<Differences> {
  const random = generator(seed);
  const world = await startWorld({ ports, storeUrl, instances });
  const ledger = new Ledger();
  const all = Array.from({ length: instances }, (_, which) => which);
  print({ work: "crash", kills, seed, instances, engine: world.storeUrl.split(":")[0] });
  try {
    // One after the other: the first makes what the others find.
    for (const which of all) await world.startDesk(which);
    await settleIn(world);
    if (instances === 1) await world.killDesk();
    const load = new Load(world, ledger, random, ease);
    load.start();
    const startedAt = performance.now();
    for (let n = 1; n <= kills; n++) {
      await liveAndDie(world, random, instances);
      if (n % EVERY === 0 || n === kills)
        print({ kills: n, seconds: Math.round((performance.now() - startedAt) / 1000), ...ledger.count() });
    }
    if (instances === 1) await world.startDesk();
    await load.stop();
    await quiet(world);
    await world.stop();
    const differences = await compare(world, ledger);
    print({ ...ledger.count(), ...differences });
    world.removeFiles();
    return differences;
  } finally {
    for (const which of all) await world.killDesk(which);
    await world.stop();
  }
}

/** One process comes to life and dies; where there are several, it dies first, while the others live. */
async function liveAndDie(world: World, random: Random, instances: number): Promise<void> {
  const which = random(instances);
  const isYoung = random(YOUNG) === 0;
  if (instances > 1) {
    await pause(random(LIFE_MS));
    await world.killDesk(which);
  }
  const started = world.startDesk(which);
  if (!isYoung) await started;
  if (instances === 1 || isYoung) {
    await pause(random(isYoung ? YOUNG_MS : LIFE_MS));
    await world.killDesk(which);
  }
  await started;
  if (instances > 1 && isYoung) await world.startDesk(which);
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

/**
 * Until no mail waits to be taken in and nothing that is due, or was tried before, waits to be done: after hundreds of kills
 * Teams takes the cards that are owed for the better part of an hour.
 */
async function quiet({ storeUrl }: World): Promise<void> {
  const work = await lookAtWork(storeUrl);
  try {
    let [least, fewerAt, restlessAt] = [Number.POSITIVE_INFINITY, Date.now(), Date.now()];
    while (Date.now() - restlessAt <= QUIET_MS) {
      const waiting = await work.count();
      if (waiting < least) [least, fewerAt] = [waiting, Date.now()];
      if (waiting > 0) restlessAt = Date.now();
      if (Date.now() - fewerAt > STUCK_MS && waiting > 0) throw new Error(`${waiting} deeds are never done`);
      await pause(QUIET_LOOK_MS);
    }
  } finally {
    await work.close();
  }
}
