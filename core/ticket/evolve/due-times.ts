import type { Instant } from "../../time.ts";
import type { EventOf } from "../events.ts";
import { DUE_KINDS, type DueTime, dueTimeOf, type Ticket } from "../ticket.ts";

type DueEvent = EventOf<"FirstResponseMet" | "DueTimesSet" | "EscalationWarned" | "EscalationReached">;

/** What a ticket keeps of its promised times after one more event. */
export function dueTimesChanged(ticket: Ticket, event: DueEvent, at: Instant): Partial<Ticket> {
  switch (event.type) {
    case "FirstResponseMet":
      return { firstResponse: { ...ticket.firstResponse, metAt: at } };
    case "DueTimesSet":
      return dueTimesSet(ticket, event);
    case "EscalationWarned":
      return { [event.due]: { ...dueTimeOf(ticket, event.due), told: "warning" } };
    case "EscalationReached":
      return { [event.due]: { ...dueTimeOf(ticket, event.due), told: "escalation" } };
  }
}

/** Solved once is solved, also when the ticket opens again. */
export const solved = (ticket: Ticket, at: Instant): Pick<Ticket, "solution"> => {
  const solution = dueTimeOf(ticket, "solution");
  return { solution: { ...solution, metAt: solution.metAt ?? at } };
};

/** What was told belongs to a due time: another due time is told again. */
function dueTimesSet(ticket: Ticket, { due }: EventOf<"DueTimesSet">): Partial<Ticket> {
  const after: { -readonly [K in keyof Ticket]?: Ticket[K] } = {};
  for (const kind of DUE_KINDS) {
    const set = due[kind];
    if (!set) continue;
    const before = dueTimeOf(ticket, kind);
    const told = before.dueAt === set.dueAt ? (before.told ?? null) : null;
    after[kind] = { ...before, ...set, told } satisfies DueTime;
  }
  return after;
}
