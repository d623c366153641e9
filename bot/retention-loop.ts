import { applyRetention } from "../core/privacy/retention.ts";
import { digestOf } from "./digest-of.ts";
import type { Foundation } from "./foundation.ts";
import type { Lease } from "./instances/lease.ts";
import { reasonOf } from "./log.ts";
import { createWorkerLoop, type WorkerLoop } from "./worker-loop.ts";

/** Days are counted: more often than that nothing changes. */
const LOOK_EVERY_MS = 6 * 3_600_000;

/** Erases what queues keep no longer, a few times a day; of several processes one at a time. */
export const createRetentionLoop = (
  { store, desk, newId, clock, log }: Foundation,
  lease: Lease,
): WorkerLoop =>
  createWorkerLoop(async () => {
    try {
      const done = await lease.whileOurs(() => applyRetention({ store, desk, newId, digestOf }, clock.now()));
      if (done && done.result > 0) log.info("retention: tickets erased", { tickets: done.result });
    } catch (thrown) {
      log.error("retention: the store did not answer", { reason: reasonOf(thrown) });
    }
    return LOOK_EVERY_MS;
  });
