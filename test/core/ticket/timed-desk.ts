import { type Desk, type Queue, queueOf } from "../../../core/desk/desk.ts";
import type { PendingEffect } from "../../../core/effects.ts";
import { USUAL_FINDINGS } from "../../../core/intake/check/finding.ts";
import type { Command } from "../../../core/ticket/commands.ts";
import { evolve } from "../../../core/ticket/evolve.ts";
import { react } from "../../../core/ticket/react.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import type { Outcome } from "../../support/given.ts";
import { SAMPLE_DESK } from "../../support/sample-desk.ts";
import { OFFICE } from "../desk/calendar-fixtures.ts";

const withTimes = (key: string, times: Partial<Queue>): [string, Queue] => [
  key,
  { ...queueOf(SAMPLE_DESK, key), ...times },
];

/** The sample desk with office hours and promises: a working day, half of one, and five; locks last an hour. */
export const TIMED_DESK: Desk = {
  ...SAMPLE_DESK,
  queues: new Map([
    ...SAMPLE_DESK.queues,
    withTimes("contact-center", {
      calendar: OFFICE,
      unlockTimeoutMinutes: 60,
      serviceLevel: {
        firstResponse: { minutes: 480, notifyPercent: 50, calendar: OFFICE },
        update: { minutes: 240, notifyPercent: 75, calendar: OFFICE },
        solution: { minutes: 2400, notifyPercent: null, calendar: OFFICE },
      },
    }),
    withTimes("viabilita", {
      intake: { mode: "ask", findings: USUAL_FINDINGS, closeUnreachable: true },
      calendar: OFFICE,
      serviceLevel: {
        firstResponse: null,
        update: null,
        solution: { minutes: 960, notifyPercent: null, calendar: OFFICE },
      },
    }),
  ]),
};

/** What an accepted command brings about outside. */
export function effectsOf({ before, result }: Outcome): readonly PendingEffect[] {
  if (!result.ok) throw new Error(result.error.code);
  const after = result.value.reduce<Ticket | null>(evolve, before);
  return after ? react(before, result.value, after, TIMED_DESK) : [];
}

/** The command a timer of the outbox gives; null for other effects. */
export function commandOf({ effect }: PendingEffect): Command | null {
  switch (effect.kind) {
    case "timer.pending":
      return { type: "ReachPendingTime", until: effect.until };
    case "timer.escalation":
      return { type: "ReachEscalation", due: effect.due, step: effect.step, dueAt: effect.dueAt };
    case "timer.lock":
      return { type: "ReachLockTimeout", by: effect.by, activeAt: effect.activeAt };
    default:
      return null;
  }
}
