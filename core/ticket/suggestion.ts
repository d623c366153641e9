import { type Desk, queueOf } from "../desk/desk.ts";
import { hintsOf } from "../desk/queue-hints.ts";
import { isActive, type Ticket } from "./ticket.ts";

/** The better title to be offered (spec X3): on tickets somebody has work with, where the queue wants it. */
export const shownSuggestion = (desk: Desk, ticket: Ticket): string | null =>
  isActive(ticket.state) && hintsOf(queueOf(desk, ticket.queue)).title
    ? (ticket.suggestedTitle ?? null)
    : null;
