// @ts-nocheck
import type { ClaimedEffect, Effect } from "../../core/effects.ts";
import { type HandleDeps, handle } from "../../core/handle.ts";
import { SYSTEM } from "../../core/people/actor.ts";
import type { Clock } from "../../core/ports.ts";
import type { Command } from "../../core/ticket/commands.ts";
import type { EffectHandlers } from "./effect-handler.ts";

type TimerKind = Extract<Effect["kind"], `timer.${string}`>;

/**
 * A moment has come: a reminder or a close (spec T4), a promised time (T16), a lock left behind (T7).
 * Each becomes a command that says which moment it is about: late, twice or outdated it changes nothing more.
 */
export function timerHandlers(deps: HandleDeps, clock: Clock): Pick<EffectHandlers, TimerKind> {
  return {
    "timer.pending": ({ until }, claimed) => reach(deps, clock, claimed, { type: "ReachPendingTime", until }),
    "timer.escalation": ({ due, step, dueAt }, claimed) =>
      reach(deps, clock, claimed, { type: "ReachEscalation", due, step, dueAt }),
    "timer.lock": ({ by, activeAt }, claimed) =>
      reach(deps, clock, claimed, { type: "ReachLockTimeout", by, activeAt }),
  };
}

async function reach(
  deps: HandleDeps,
  clock: Clock,
  { id, ticket }: ClaimedEffect,
  command: Command,
): Promise<void> {
  const reached = await handle(deps, ticket, command, {
    actor: SYSTEM,
    now: clock.now(),
    source: "timer",
    requestKey: `timer:${id}`,
  });
  if (!reached.ok) throw new Error(`a timer of ticket ${ticket} was refused: ${reached.error.code}`);
}
