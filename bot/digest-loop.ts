import { type Log, reasonOf } from "./log.ts";
import { createWorkerLoop, type WorkerLoop } from "./worker-loop.ts";

/** Digests are due on the minute. */
const LOOK_EVERY_MS = 30_000;

/** Looks now and then whether a digest is due; a restart changes nothing, since what was sent is in the store. */
export const createDigestLoop = (sendDigests: () => Promise<void>, log: Log): WorkerLoop =>
  createWorkerLoop(async () => {
    try {
      await sendDigests();
    } catch (thrown) {
      log.error("digests: the store did not answer", { reason: reasonOf(thrown) });
    }
    return LOOK_EVERY_MS;
  });
