import { nextWorkingDay } from "../../desk/calendar/working-time.ts";
import { calendarOf, queueOf } from "../../desk/desk.ts";
import { fieldsInZone, instantInZone } from "../../desk/desk-time.ts";
import { ok, type Result } from "../../result.ts";
import type { Instant } from "../../time.ts";
import type { Command } from "../commands.ts";
import type { Rejection } from "../rejection.ts";
import { dueTimeOf, isPending, lockActiveAt, runningDueAt, type TicketState } from "../ticket.ts";
import type { Decision } from "./decision.ts";
import { release } from "./ownership.ts";
import { applyNextState } from "./state.ts";

type Of<T extends Command["type"]> = Extract<Command, { type: T }>;

const STATE_AFTER: Partial<Record<TicketState, "closed successful" | "closed unsuccessful">> = {
  "pending auto close+": "closed successful",
  "pending auto close-": "closed unsuccessful",
};

/** A timer that no longer belongs to the ticket's pending time changes nothing. */
export function reachPendingTime(
  decision: Decision,
  command: Of<"ReachPendingTime">,
): Result<void, Rejection> {
  const { state, pending } = decision.ticket;
  if (!isPending(state) || !pending) return ok(undefined);
  if ((pending.remindAt ?? pending.until) !== command.until) return ok(undefined);
  const closed = STATE_AFTER[state];
  if (closed) return applyNextState(decision, { state: closed });
  decision.record({
    type: "ReminderReached",
    until: command.until,
    operator: pending.setBy,
    nextAt: nextReminder(decision, pending.until),
  });
  return ok(undefined);
}

/** The same desk time on the next working day of the ticket's queue (spec T4). */
function nextReminder(decision: Decision, until: Instant): Instant {
  const { desk, now } = decision.ctx;
  const calendar = calendarOf(queueOf(desk, decision.ticket.queue));
  const today = fieldsInZone(now, desk.timeZone).date;
  const { time } = fieldsInZone(until, desk.timeZone);
  return instantInZone(nextWorkingDay(calendar, today), time, desk.timeZone) ?? now;
}

/** Told once for each due time; a warning that comes too late is the escalation. */
export function reachEscalation(decision: Decision, command: Of<"ReachEscalation">): Result<void, Rejection> {
  const { due, dueAt, step } = command;
  if (runningDueAt(decision.ticket, due) !== dueAt) return ok(undefined);
  const told = dueTimeOf(decision.ticket, due).told ?? null;
  if (step === "escalation" || decision.ctx.now >= dueAt) {
    if (told !== "escalation") decision.record({ type: "EscalationReached", due, dueAt });
  } else if (told === null) {
    decision.record({ type: "EscalationWarned", due, dueAt });
  }
  return ok(undefined);
}

/** The owner stays: he only is no longer believed to work on it now (spec T7). */
export function reachLockTimeout(
  decision: Decision,
  command: Of<"ReachLockTimeout">,
): Result<void, Rejection> {
  const { lock } = decision.ticket;
  if (lock?.by === command.by && lockActiveAt(lock) === command.activeAt) release(decision, "timeout");
  return ok(undefined);
}
