import fc from "fast-check";
import type { PendingEffect } from "../../../core/effects.ts";
import type { Actor } from "../../../core/people/actor.ts";
import type { Result } from "../../../core/result.ts";
import type { Command } from "../../../core/ticket/commands.ts";
import { decide } from "../../../core/ticket/decide.ts";
import type { DecisionContext } from "../../../core/ticket/decisions/decision.ts";
import type { RecordedEvent } from "../../../core/ticket/events.ts";
import { evolve } from "../../../core/ticket/evolve.ts";
import { react } from "../../../core/ticket/react.ts";
import type { Rejection } from "../../../core/ticket/rejection.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { type Instant, plusMinutes } from "../../../core/time.ts";
import { NOON } from "../../support/builders.ts";
import { type Asked, aBeginning, aimedAt, anyTurn, THE_TICKET } from "./any-command.ts";
import { TIMED_DESK } from "./timed-desk.ts";

/** One thing that was asked, and what came of it. */
export interface Step {
  readonly command: Command;
  /** As often as it is called, the context the command was decided in, ids from the same one on. */
  readonly context: () => DecisionContext;
  readonly before: Ticket | null;
  readonly result: Result<readonly RecordedEvent[], Rejection>;
  readonly after: Ticket | null;
  readonly effects: readonly PendingEffect[];
}

/** Everything asked of one ticket, in order; what is asked before it exists is refused like all the rest. */
export function live(everything: readonly Asked[]): readonly Step[] {
  const steps: Step[] = [];
  let now = NOON;
  let ticket: Ticket | null = null;
  for (const [index, one] of everything.entries()) {
    const { command, actor, minutes, from } = aimedAt(ticket, one);
    now = plusMinutes(now, minutes);
    if (from > now) now = from;
    const context = contextAt(now, actor, index);
    const result = decide(ticket, command, context());
    const after: Ticket | null = result.ok ? result.value.reduce<Ticket | null>(evolve, ticket) : ticket;
    const effects = result.ok && after ? react(ticket, result.value, after, TIMED_DESK) : [];
    steps.push({ command, context, before: ticket, result, after, effects });
    ticket = after;
  }
  return steps;
}

function contextAt(now: Instant, actor: Actor, index: number): () => DecisionContext {
  return () => {
    let serial = 0;
    return {
      actor,
      now,
      source: "api",
      requestKey: `request-${index}`,
      desk: TIMED_DESK,
      newId: () => `id-${index}-${++serial}`,
      newNumber: THE_TICKET,
    };
  };
}

/** What happened, decision by decision. */
export const decisionsOf = (steps: readonly Step[]): readonly (readonly RecordedEvent[])[] =>
  steps.flatMap(({ result }) => (result.ok && result.value.length > 0 ? [result.value] : []));

/** A beginning and what may follow it. */
export const whatIsAsked = (maxLength: number): fc.Arbitrary<readonly Asked[]> =>
  fc
    .tuple(aBeginning, fc.array(anyTurn, { minLength: 1, maxLength, size: "max" }))
    .map(([beginning, rest]) => [beginning, ...rest.flat()]);
