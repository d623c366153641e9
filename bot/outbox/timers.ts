import type { ClaimedEffect } from "../../core/effects.ts";
import { type HandleDeps, handle } from "../../core/handle.ts";
import { SYSTEM } from "../../core/people/actor.ts";
import type { Instant } from "../../core/time.ts";

/** A pending time has come: a reminder, or a ticket that closes by itself (spec T4). Twice is once. */
export async function reachPendingTime(
  deps: HandleDeps,
  claimed: ClaimedEffect,
  until: Instant,
  now: Instant,
): Promise<void> {
  const reached = await handle(
    deps,
    claimed.ticket,
    { type: "ReachPendingTime", until },
    { actor: SYSTEM, now, source: "timer", requestKey: `timer:${claimed.id}` },
  );
  if (!reached.ok)
    throw new Error(`the timer of ticket ${claimed.ticket} was refused: ${reached.error.code}`);
}
