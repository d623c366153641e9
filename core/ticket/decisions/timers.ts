import { nextWorkingDay } from "../../desk/calendar/working-time.ts";
import { calendarOf, queueOf } from "../../desk/desk.ts";
import { fieldsInZone, instantInZone } from "../../desk/desk-time.ts";
import { ok, type Result } from "../../result.ts";
import type { Instant } from "../../time.ts";
import type { Command } from "../commands.ts";
import type { Rejection } from "../rejection.ts";
import { dueTimeOf, isPending, lockActiveAt, runningDueAt, type TicketState } from "../ticket.ts";
import type { Draft } from "./draft.ts";
import { release } from "./ownership.ts";
import { applyNextState } from "./state.ts";

type Of<T extends Command["type"]> = Extract<Command, { type: T }>;

const STATE_AFTER: Partial<Record<TicketState, "closed successful" | "closed unsuccessful">> = {
  "pending auto close+": "closed successful",
  "pending auto close-": "closed unsuccessful",
};

/** A timer that no longer belongs to the ticket's pending time changes nothing. */
export function reachPendingTime(draft: Draft, command: Of<"ReachPendingTime">): Result<void, Rejection> {
  const { state, pending } = draft.ticket;
  if (!isPending(state) || !pending) return ok(undefined);
  if ((pending.remindAt ?? pending.until) !== command.until) return ok(undefined);
  const closed = STATE_AFTER[state];
  if (closed) return applyNextState(draft, { state: closed });
  draft.record({
    type: "ReminderReached",
    until: command.until,
    operator: pending.setBy,
    nextAt: nextReminder(draft, pending.until),
  });
  return ok(undefined);
}

/** The same desk time on the next working day of the ticket's queue (spec T4). */
function nextReminder(draft: Draft, until: Instant): Instant {
  const { desk, now } = draft.ctx;
  const calendar = calendarOf(queueOf(desk, draft.ticket.queue));
  const today = fieldsInZone(now, desk.timeZone).date;
  const { time } = fieldsInZone(until, desk.timeZone);
  return instantInZone(nextWorkingDay(calendar, today), time, desk.timeZone) ?? now;
}

/** Told once for each due time; a warning that comes too late is the escalation. */
export function reachEscalation(draft: Draft, command: Of<"ReachEscalation">): Result<void, Rejection> {
  const { due, dueAt, step } = command;
  if (runningDueAt(draft.ticket, due) !== dueAt) return ok(undefined);
  const told = dueTimeOf(draft.ticket, due).told ?? null;
  if (step === "escalation" || draft.ctx.now >= dueAt) {
    if (told !== "escalation") draft.record({ type: "EscalationReached", due, dueAt });
  } else if (told === null) {
    draft.record({ type: "EscalationWarned", due, dueAt });
  }
  return ok(undefined);
}

/** The owner stays: he only is no longer believed to work on it now (spec T7). */
export function reachLockTimeout(draft: Draft, command: Of<"ReachLockTimeout">): Result<void, Rejection> {
  const { lock } = draft.ticket;
  if (lock?.by === command.by && lockActiveAt(lock) === command.activeAt) release(draft, "timeout");
  return ok(undefined);
}
