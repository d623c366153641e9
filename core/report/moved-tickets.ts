import type { MoveReason } from "../ticket/commands.ts";
import type { TicketNumber } from "../ticket/ticket.ts";
import type { Instant } from "../time.ts";
import type { Tally } from "./tally.ts";

/** A ticket behind a cell of the matrix of moves. */
export interface MovedTicket {
  readonly ticket: TicketNumber;
  /** Its latest such move, and why it was made. */
  readonly at: Instant;
  readonly reason: MoveReason;
}

/** The tickets that were moved from one queue to another, the latest move first, each once (spec X1). */
export function movedTicketsTally(from: string, to: string): Tally<readonly MovedTicket[]> {
  const moved = new Map<TicketNumber, MovedTicket>();
  return {
    add(fact) {
      // Facts come backwards: the first of a ticket is its latest.
      if (fact.kind !== "moved" || fact.queue !== from || fact.to !== to || moved.has(fact.ticket)) return;
      moved.set(fact.ticket, { ticket: fact.ticket, at: fact.at, reason: fact.reason });
    },
    result: () => [...moved.values()],
  };
}
