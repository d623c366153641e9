import type { Clock, Collections } from "../../core/ports.ts";
import { type Instant, plusSeconds } from "../../core/time.ts";

/** Who does something now, as all processes on the store see it. */
interface Hold {
  readonly holder: string;
  /** Whoever died with it leaves it to the others then. */
  readonly until: Instant;
}

/** Work that only one process on the store does at a time, such as reading a mailbox. */
export interface Lease {
  /**
   * Does the work while nobody else does it, and lets go of it afterwards; null when somebody else is at it.
   * @param work is given the question whether it is still ours: a process that slept too long has lost it
   */
  whileOurs<T>(work: (isOurs: () => boolean) => Promise<T>): Promise<{ readonly result: T } | null>;
}

export type Leases = (name: string) => Lease;

const LEASE_SECONDS = 20;
const RENEWAL_MS = 5_000;

/** For a store that one process alone has: nobody needs to be asked. */
export const soleLeases: Leases = () => ({
  whileOurs: async (work) => ({ result: await work(() => true) }),
});

/** @param deps.holder this process, by a name no other has */
export function sharedLeases(deps: {
  readonly store: Collections;
  readonly clock: Clock;
  readonly holder: string;
}): Leases {
  return (name) => ({
    async whileOurs(work) {
      const hold = new OwnHold(deps, name);
      if (!(await hold.take())) return null;
      const timer = setInterval(() => void hold.renew(), RENEWAL_MS);
      timer.unref();
      try {
        return { result: await work(() => hold.isOurs) };
      } finally {
        clearInterval(timer);
        await hold.letGo();
      }
    },
  });
}

class OwnHold {
  readonly #holds;
  readonly #clock: Clock;
  readonly #holder: string;
  readonly #name: string;
  #mine: Hold | null = null;
  /** One write at a time, each over the one before. */
  #writing: Promise<void> = Promise.resolve();

  constructor({ store, clock, holder }: Parameters<typeof sharedLeases>[0], name: string) {
    this.#holds = store.collection<Hold>("leases");
    this.#clock = clock;
    this.#holder = holder;
    this.#name = name;
  }

  get isOurs(): boolean {
    return this.#mine !== null && this.#mine.until > this.#clock.now();
  }

  async take(): Promise<boolean> {
    const now = this.#clock.now();
    const before = await this.#holds.get(this.#name);
    if (before && before.until > now) return false;
    const mine = this.#next(now);
    const isTaken = before
      ? await this.#holds.replace(this.#name, before, mine)
      : await this.#holds.insert(this.#name, mine);
    if (isTaken) this.#mine = mine;
    return isTaken;
  }

  /** Never throws: what cannot be renewed runs out. */
  renew(): Promise<void> {
    return this.#write(() => this.#next(this.#clock.now()));
  }

  /** For whoever comes next, at once. */
  async letGo(): Promise<void> {
    await this.#write((mine) => ({ ...mine, until: this.#clock.now() }));
    this.#mine = null;
  }

  #next(now: Instant): Hold {
    return { holder: this.#holder, until: plusSeconds(now, LEASE_SECONDS) };
  }

  #write(change: (mine: Hold) => Hold): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      if (!this.#mine) return;
      const after = change(this.#mine);
      const isMine = await this.#holds.replace(this.#name, this.#mine, after).catch(() => null);
      // Without an answer nobody knows whether it was written: it is ours no longer than it was.
      if (isMine !== null) this.#mine = isMine ? after : null;
    });
    return this.#writing;
  }
}
