import { randomUUID } from "node:crypto";
import type { Clock, Store } from "../core/ports.ts";
import type { Config } from "./config.ts";
import type { ChangeFeed, TicketChange } from "./http/change-feed.ts";
import { createBulletin } from "./instances/bulletin.ts";
import { type Leases, sharedLeases, soleLeases } from "./instances/lease.ts";
import type { Log } from "./log.ts";
import type { WorkerLoop } from "./worker-loop.ts";

/** This process among those on the same store (docs/adr/0036). */
export interface Instances {
  /** Its name, which no other has while it lives. */
  readonly holder: string;
  readonly leases: Leases;
  /** Lets the others know, soon. */
  tell(change: TicketChange): void;
  /** Hears what others tell, once started, and adds it to the feed. */
  readonly hearing: WorkerLoop;
}

/** An embedded store has one process, which takes up after a restart what it held; elsewhere leases run out. */
const EMBEDDED = "embedded";

export function composeInstances(
  { storeUrl }: Config,
  deps: { readonly store: Store; readonly clock: Clock; readonly log: Log; readonly changes: ChangeFeed },
): Instances {
  if (storeUrl.startsWith("sqlite:"))
    return { holder: EMBEDDED, leases: soleLeases, tell: () => undefined, hearing: NOTHING_TO_HEAR };
  const holder = randomUUID();
  const bulletin = createBulletin<TicketChange>({
    ...deps,
    holder,
    onHeard: (heard) => {
      if (heard === null) deps.changes.lose();
      else for (const change of heard) deps.changes.add(change);
    },
  });
  return {
    holder,
    leases: sharedLeases({ ...deps, holder }),
    tell: (change) => bulletin.tell(change),
    hearing: bulletin,
  };
}

const NOTHING_TO_HEAR: WorkerLoop = {
  start: () => undefined,
  wake: () => undefined,
  stop: async () => undefined,
};
