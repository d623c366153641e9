// @ts-nocheck
import type { ClaimedEffect, Effect, EffectKind } from "../../core/effects.ts";
import type { Clock, Outbox } from "../../core/ports.ts";
import { type Log, reasonOf } from "../log.ts";
import { createWorkerLoop, type WorkerLoop } from "../worker-loop.ts";
import { settlementOf } from "./back-off.ts";
import type { EffectHandlers } from "./effect-handler.ts";

/** An effect not settled within its lease belongs to whoever claims it next; longer than any single call outside. */
const LEASE_SECONDS = 20;
const BATCH = 16;
/** How long to sleep at most when nothing is due; another process may have queued something. */
const LONGEST_SLEEP_MS = 1_000;

/** Works in a loop once started; `wake` after a commit makes it look at once. */
export interface Dispatcher extends WorkerLoop {
  /** Performs everything due, including what that brings about, and stops when nothing is due. For tests. */
  drain(): Promise<void>;
}

export interface DispatcherDeps {
  readonly outbox: Outbox;
  readonly handlers: EffectHandlers;
  readonly clock: Clock;
  readonly log: Log;
  /** This process, as the outbox knows who holds what. */
  readonly holder: string;
  /** In [0, 1); default Math.random. */
  readonly random?: () => number;
}

/** Claims due effects, performs them with their handlers, settles each (architecture §6). */
export function createDispatcher(deps: DispatcherDeps): Dispatcher {
  const loop = createWorkerLoop(async () => {
    try {
      return (await performBatch(deps)) === 0 ? LONGEST_SLEEP_MS : 0;
    } catch (thrown) {
      deps.log.error("outbox: the store did not answer", { reason: reasonOf(thrown) });
      return LONGEST_SLEEP_MS;
    }
  });
  return {
    ...loop,
    async drain() {
      while ((await performBatch(deps)) > 0);
    },
  };
}

/** @returns how many effects were claimed */
async function performBatch(deps: DispatcherDeps): Promise<number> {
  const now = deps.clock.now();
  const leaseUntil = new Date(Date.parse(now) + LEASE_SECONDS * 1000).toISOString();
  const claimed = await deps.outbox.claim(BATCH, now, leaseUntil, deps.holder);
  await Promise.all(claimed.map((effect) => performOne(deps, effect)));
  return claimed.length;
}

async function performOne(
  { outbox, handlers, clock, log, random }: DispatcherDeps,
  claimed: ClaimedEffect,
): Promise<void> {
  const { effect } = claimed;
  try {
    await perform(handlers, effect, claimed);
    await outbox.settle(claimed.id, claimed.attempt, { outcome: "done" });
  } catch (thrown) {
    const settlement = settlementOf(thrown, claimed, clock.now(), (random ?? Math.random)());
    log.warn(`outbox: ${effect.kind} ${settlement.outcome}`, {
      effect: claimed.id,
      attempt: claimed.attempt,
      reason: reasonOf(thrown),
    });
    await outbox.settle(claimed.id, claimed.attempt, settlement);
  }
}

/** Picks the handler of the effect's kind; the table's type guarantees that they fit. */
function perform<K extends EffectKind>(
  handlers: EffectHandlers,
  effect: Extract<Effect, { kind: K }>,
  claimed: ClaimedEffect,
): Promise<void> {
  const handler = handlers[effect.kind] as (effect: Effect, claimed: ClaimedEffect) => Promise<void>;
  return handler(effect, claimed);
}
