import type { ClaimedEffect, Settlement } from "../../core/effects.ts";
import type { Instant } from "../../core/time.ts";
import { PermanentFailure, RetryLater } from "./effect-handler.ts";

/** After these many tries an effect is a dead letter: about nine hours at the delays below. */
const MAX_ATTEMPTS = 20;
const FIRST_DELAY_SECONDS = 1;
const LONGEST_DELAY_SECONDS = 3600;

/**
 * What becomes of an effect whose handler threw: exponential back-off with jitter, the other side's
 * `Retry-After` when it is longer, a dead letter when it cannot or did not work.
 * @param random in [0, 1)
 */
export function settlementOf(
  thrown: unknown,
  claimed: ClaimedEffect,
  now: Instant,
  random: number,
): Settlement {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  if (thrown instanceof PermanentFailure) return { outcome: "dead", reason };
  if (thrown instanceof RetryLater)
    return { outcome: "retry", at: inSeconds(now, thrown.afterSeconds), reason };
  if (claimed.attempt >= MAX_ATTEMPTS) return { outcome: "dead", reason };
  const ceiling = Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** (claimed.attempt - 1));
  return { outcome: "retry", at: inSeconds(now, ceiling * (0.5 + random / 2)), reason };
}

const inSeconds = (now: Instant, seconds: number): Instant =>
  new Date(Date.parse(now) + seconds * 1000).toISOString();
