import { ALWAYS } from "../../desk/calendar/calendar.ts";
import { addWorkingMinutes } from "../../desk/calendar/working-time.ts";
import { calendarOf, type Desk, queueOf, serviceLevelOf } from "../../desk/desk.ts";
import type { Effect, EscalationStep } from "../../effects.ts";
import type { Instant } from "../../time.ts";
import type { RecordedEvent, TicketEvent } from "../events.ts";
import {
  AT_RISK_MINUTES,
  DUE_KINDS,
  type DueKind,
  dueTimeOf,
  isRunning,
  lockActiveAt,
  runningDueAt,
  type Ticket,
} from "../ticket.ts";

/** Work that a change brings about. */
export interface Reaction {
  readonly effect: Effect;
  /** Now when absent. */
  readonly notBefore?: Instant;
}

/**
 * The timer of the next warning or promised time, where this change made it another. What it reaches makes it another
 * again: of a ticket's timers one is always the right one, and the others change nothing.
 */
export function dueTimer(before: Ticket | null, after: Ticket): readonly Reaction[] {
  const next = nextDueStep(after);
  if (!next) return [];
  const { due, step, dueAt, at } = next;
  const earlier = before && nextDueStep(before);
  const isSame = earlier?.due === due && earlier.step === step && earlier.dueAt === dueAt;
  return isSame ? [] : [{ effect: { kind: "timer.escalation", due, step, dueAt }, notBefore: at }];
}

interface DueStep {
  readonly due: DueKind;
  readonly step: EscalationStep;
  readonly dueAt: Instant;
  /** When it is reached. */
  readonly at: Instant;
}

const nextDueStep = (ticket: Ticket): DueStep | null =>
  DUE_KINDS.reduce<DueStep | null>((first, due) => {
    const step = nextStepOf(ticket, due);
    return step && (!first || step.at < first.at) ? step : first;
  }, null);

function nextStepOf(ticket: Ticket, due: DueKind): DueStep | null {
  const dueAt = runningDueAt(ticket, due);
  const { warnAt, told } = dueTimeOf(ticket, due);
  if (dueAt === null || told === "escalation") return null;
  const isToWarn = warnAt && !told && warnAt < dueAt;
  return isToWarn
    ? { due, step: "warning", dueAt, at: warnAt }
    : { due, step: "escalation", dueAt, at: dueAt };
}

/** When the ticket will be at risk, if this change says so anew and it is not already. */
export function urgencyChange(
  events: readonly RecordedEvent[],
  after: Ticket,
  desk: Desk,
): readonly Instant[] {
  const last = events.at(-1);
  if (!last || begun(events).length === 0) return [];
  const riskAt = atRiskFrom(desk, after);
  return riskAt !== null && riskAt > last.at ? [riskAt] : [];
}

/** From when the ticket is "at risk": so many working minutes before the first promised time runs out (spec T16). */
export function atRiskFrom(desk: Desk, ticket: Ticket): Instant | null {
  const level = serviceLevelOf(desk, ticket);
  return DUE_KINDS.reduce<Instant | null>((first, due) => {
    const dueAt = runningDueAt(ticket, due);
    if (dueAt === null) return first;
    const riskAt = addWorkingMinutes(level[due]?.calendar ?? ALWAYS, dueAt, -AT_RISK_MINUTES);
    return first === null || riskAt < first ? riskAt : first;
  }, null);
}

/** The timer of a lock that was set or worked under in this change; older timers find that it went on. */
export function lockTimer(last: RecordedEvent, after: Ticket, desk: Desk): readonly Reaction[] {
  return after.lock && lockActiveAt(after.lock) === last.at ? lockTimerFrom(after, desk) : [];
}

/** The timer of the ticket's lock, from the last sign of work. */
export function lockTimerFrom(after: Ticket, desk: Desk): readonly Reaction[] {
  const queue = queueOf(desk, after.queue);
  if (!after.lock || !queue.unlockTimeoutMinutes) return [];
  const activeAt = lockActiveAt(after.lock);
  return [
    {
      effect: { kind: "timer.lock", by: after.lock.by, activeAt },
      notBefore: addWorkingMinutes(calendarOf(queue), activeAt, queue.unlockTimeoutMinutes),
    },
  ];
}

/** The promised times a change starts: the new ones, and all of a ticket that comes back from waiting or closed. */
function begun(events: readonly RecordedEvent[]): readonly DueKind[] {
  return DUE_KINDS.filter((kind) => events.some(({ event }) => begins(event, kind)));
}

function begins(event: TicketEvent, kind: DueKind): boolean {
  switch (event.type) {
    case "TicketCreated":
      return kind === "firstResponse";
    case "DueTimesSet":
      return event.due[kind] !== undefined;
    case "InformationSettled":
      return true;
    case "StateChanged":
      return !isRunning(event.from) && isRunning(event.to);
    default:
      return event.type === "ActionUndone";
  }
}
