import { setTimeout as pause } from "node:timers/promises";

/**
 * What another process must reach, looked at until it has: the answer as soon as it is truthy. A look that throws saw
 * something half done and is no answer yet. For processes we cannot hook into; fails with `what` when the deadline
 * passes, and with what the last look threw as its cause.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T> | T,
  deadlineMs = 15_000,
  everyMs = 25,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + deadlineMs;
  for (;;) {
    let cause: unknown;
    try {
      const found = await look();
      if (found) return found;
    } catch (thrown) {
      cause = thrown;
    }
    if (Date.now() > deadline) throw new Error(`not within ${deadlineMs} ms: ${what}`, { cause });
    await pause(everyMs);
  }
}
