import type { Clock, Collections, KeyedCollection } from "../../core/ports.ts";
import { type Instant, plusMinutes } from "../../core/time.ts";
import { type Log, reasonOf } from "../log.ts";
import { createWorkerLoop, type WorkerLoop } from "../worker-loop.ts";

/** What one process has told the others lately. */
interface Sheet<T> {
  /** All it ever told. */
  readonly count: number;
  /** The latest of it. */
  readonly latest: readonly T[];
  readonly at: Instant;
}

/** Tells the other processes on the store what happened in this one, and hears of them. */
export interface Bulletin<T> extends WorkerLoop {
  /** Told at the next turn, with all that came since the last. */
  tell(item: T): void;
}

export interface BulletinDeps<T> {
  readonly store: Collections;
  readonly clock: Clock;
  readonly log: Log;
  /** This process, by a name no other has. */
  readonly holder: string;
  /** What others told, in the order of each; null when there was more than they remember. */
  readonly onHeard: (items: readonly T[] | null) => void;
}

const TURN_MS = 700;
/** After a failure. */
const REST_MS = 5_000;
/** On a sheet: it is read whole by everybody at every turn. */
const LATEST = 100;
/** A process that has told nothing for so long may be gone, and nobody misses its sheet. */
const FORGOTTEN_MINUTES = 60;

/**
 * A sheet a process, in one collection that everybody reads at every turn: one read whatever their number, no write
 * while nothing happens, and no more asked of the store than a keyed collection. It is a hint, as everything that is
 * told: who hears nothing loses nothing.
 */
export function createBulletin<T>(deps: BulletinDeps<T>): Bulletin<T> {
  const sheets: KeyedCollection<Sheet<T>> = deps.store.collection("bulletin");
  const heard = new Map<string, number>();
  let told: Sheet<T> = { count: 0, latest: [], at: deps.clock.now() };
  let waiting: readonly T[] = [];
  let isFirst = true;

  const write = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const latest = [...told.latest, ...waiting].slice(-LATEST);
    const next = { count: told.count + waiting.length, latest, at: deps.clock.now() };
    waiting = [];
    // Kept before it is written: what fails now is told with the next.
    told = next;
    await sheets.put(deps.holder, next);
  };

  const read = async (): Promise<void> => {
    for (const { key, value } of await sheets.list()) {
      if (key === deps.holder) continue;
      const missed = value.count - (heard.get(key) ?? (isFirst ? value.count : 0));
      heard.set(key, value.count);
      if (missed > value.latest.length) deps.onHeard(null);
      else if (missed > 0) deps.onHeard(value.latest.slice(-missed));
      if (plusMinutes(value.at, FORGOTTEN_MINUTES) < deps.clock.now()) await sheets.delete(key);
    }
    isFirst = false;
  };

  const loop = createWorkerLoop(async () => {
    try {
      await write();
      await read();
      return TURN_MS;
    } catch (thrown) {
      deps.log.warn("instances: the store did not answer", { reason: reasonOf(thrown) });
      return REST_MS;
    }
  });
  return {
    ...loop,
    tell(item) {
      waiting = [...waiting, item];
    },
    async stop() {
      await loop.stop();
      await sheets.delete(deps.holder).catch(() => undefined);
    },
  };
}
