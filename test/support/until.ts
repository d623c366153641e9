import { setTimeout as pause } from "node:timers/promises";

/**
 * What another process must reach, looked at until it has: the answer as soon as it is truthy.
 * For processes we cannot hook into; fails with `what` when the deadline passes.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T> | T,
  deadlineMs = 15_000,
  everyMs = 25,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + deadlineMs;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`not within ${deadlineMs} ms: ${what}`);
    await pause(everyMs);
  }
}
