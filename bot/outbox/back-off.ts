import type { ClaimedEffect, Settlement } from "../../core/effects.ts";
import type { Instant } from "../../core/time.ts";
import { Postponed } from "../postponed.ts";

/** After these many tries an effect is a dead letter: about nine hours at the delays below. */
const MAX_ATTEMPTS = 20;
const FIRST_DELAY_SECONDS = 1;
const LONGEST_DELAY_SECONDS = 3600;

/** HTTP statuses that say the request itself is wrong: no repetition mends it. */
const HOPELESS: ReadonlySet<number> = new Set([400, 404, 410, 413, 422]);

/** What adapters put on the errors they throw: the status of the answer, how long it said to wait, that it is the last. */
interface OutsideFailure {
  readonly isFinal?: boolean;
  readonly status?: number;
  readonly retryAfterSeconds?: number | null;
}

/**
 * What becomes of an effect whose handler threw: exponential back-off with jitter, the other side's
 * `Retry-After` where it gave one, a dead letter when repetition cannot help or did not; no attempt is counted
 * for what was only put off.
 * @param random in [0, 1)
 */
export function settlementOf(
  thrown: unknown,
  claimed: ClaimedEffect,
  now: Instant,
  random: number,
): Settlement {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  if (thrown instanceof Postponed) return { outcome: "postpone", at: thrown.until, reason };
  const { isFinal, status, retryAfterSeconds } = (thrown ?? {}) as OutsideFailure;
  if (isFinal || claimed.attempt >= MAX_ATTEMPTS || (status !== undefined && HOPELESS.has(status))) {
    return { outcome: "dead", at: now, reason };
  }
  const ceiling = Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** (claimed.attempt - 1));
  const delay = Math.max(ceiling * (0.5 + random / 2), retryAfterSeconds ?? 0);
  return { outcome: "retry", at: inSeconds(now, delay), reason };
}

const inSeconds = (now: Instant, seconds: number): Instant =>
  new Date(Date.parse(now) + seconds * 1000).toISOString();
