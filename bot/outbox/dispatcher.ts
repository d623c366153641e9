import type { ClaimedEffect, Effect, EffectKind, Settlement } from "../../core/effects.ts";
import type { Clock, Outbox } from "../../core/ports.ts";
import type { Instant } from "../../core/time.ts";
import { type Log, reasonOf } from "../log.ts";
import { underRequest } from "../log-context.ts";
import { createWorkerLoop, type WorkerLoop } from "../worker-loop.ts";
import { settlementOf } from "./back-off.ts";
import type { EffectHandlers } from "./effect-handler.ts";

/** An effect not settled within its lease belongs to whoever claims it next; one in hand has it renewed. */
const LEASE_SECONDS = 20;
const RENEWAL_MS = 5_000;
/** Effects in hand at once. What takes minutes, such as a large upload, leaves the other places free. */
const PLACES = 16;
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
  /**
   * Told of an effect that is given up on, before it is a dead letter: told again when that cannot be written.
   * What it throws is the effect's failure to be tried again.
   */
  readonly onGivenUp?: (claimed: ClaimedEffect, reason: string) => Promise<void>;
  /** Told how each try ended, and how long it took. */
  readonly onTried?: (kind: EffectKind, outcome: Settlement["outcome"], seconds: number) => void;
}

/** Claims due effects, performs them with their handlers, settles each (architecture §6). */
export function createDispatcher(deps: DispatcherDeps): Dispatcher {
  const inHand = new Set<Promise<void>>();
  const claimFree = async (): Promise<number> => {
    const claimed = inHand.size < PLACES ? await claim(deps, PLACES - inHand.size) : [];
    for (const effect of claimed) {
      const performing = underRequest(effect.effect.cause ?? effect.id, () => performOne(deps, effect))
        .catch((thrown: unknown) => notAnswered(deps, thrown))
        .finally(() => {
          inHand.delete(performing);
          loop.wake();
        });
      inHand.add(performing);
    }
    return claimed.length;
  };
  const loop = createWorkerLoop(async () => {
    try {
      await claimFree();
    } catch (thrown) {
      notAnswered(deps, thrown);
    }
    // Whatever ends, and whatever is committed, wakes the loop.
    return LONGEST_SLEEP_MS;
  });
  return {
    ...loop,
    async stop() {
      await loop.stop();
      await Promise.all(inHand);
    },
    async drain() {
      while ((await claimFree()) > 0 || inHand.size > 0) await Promise.all(inHand);
    },
  };
}

const notAnswered = ({ log }: DispatcherDeps, thrown: unknown): void =>
  log.error("outbox: the store did not answer", { reason: reasonOf(thrown) });

function claim({ outbox, clock, holder }: DispatcherDeps, limit: number): Promise<readonly ClaimedEffect[]> {
  const now = clock.now();
  return outbox.claim(limit, now, leaseFrom(now), holder);
}

const leaseFrom = (now: Instant): Instant => new Date(Date.parse(now) + LEASE_SECONDS * 1000).toISOString();

async function performOne(deps: DispatcherDeps, claimed: ClaimedEffect): Promise<void> {
  const stopRenewing = keepLease(deps, claimed);
  const startedAt = performance.now();
  const tried = (outcome: Settlement["outcome"]) =>
    deps.onTried?.(claimed.effect.kind, outcome, (performance.now() - startedAt) / 1000);
  try {
    await perform(deps.handlers, claimed.effect, claimed);
    await deps.outbox.settle(claimed, { outcome: "done" });
    tried("done");
  } catch (thrown) {
    tried(await settleFailure(deps, claimed, thrown));
  } finally {
    stopRenewing();
  }
}

async function settleFailure(
  deps: DispatcherDeps,
  claimed: ClaimedEffect,
  thrown: unknown,
): Promise<Settlement["outcome"]> {
  const { outbox, clock, log, random = Math.random, onGivenUp } = deps;
  const settlement = settlementOf(thrown, claimed, clock.now(), random());
  const { outcome } = settlement;
  const told = { effect: claimed.id, attempt: claimed.attempt, reason: reasonOf(thrown) };
  if (outcome === "postpone") log.debug(`outbox: ${claimed.effect.kind} ${outcome}`, told);
  else log.warn(`outbox: ${claimed.effect.kind} ${outcome}`, told);
  if (settlement.outcome === "dead") await onGivenUp?.(claimed, settlement.reason);
  await outbox.settle(claimed, settlement);
  return outcome;
}

/** Renews the lease until the function returned is called. */
function keepLease({ outbox, clock, log }: DispatcherDeps, claimed: ClaimedEffect): () => void {
  const timer = setInterval(() => {
    outbox.extend(claimed, leaseFrom(clock.now())).catch((thrown: unknown) => {
      log.warn("outbox: a lease was not renewed", { effect: claimed.id, reason: reasonOf(thrown) });
    });
  }, RENEWAL_MS);
  timer.unref();
  return () => clearInterval(timer);
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
