import type { Instant } from "../../time.ts";
import type { EventOf } from "../events.ts";
import type { SupportRequest } from "../support.ts";
import type { Ticket } from "../ticket.ts";

type SupportEvent = EventOf<"SupportAsked" | "SupportChatOpened" | "SupportAnswered">;

/** The ticket keeps its latest request for support; what is heard of an earlier one stays in the history. */
export function supportChanged(ticket: Ticket, event: SupportEvent, at: Instant): Partial<Ticket> {
  switch (event.type) {
    case "SupportAsked":
      return { support: askedSupport(event, at) };
    case "SupportChatOpened":
      return ofLatest(ticket, event.request, { chat: event.chat });
    case "SupportAnswered":
      return ofLatest(ticket, event.request, { outcome: event.outcome });
  }
}

function askedSupport(
  { request, contact, operators }: EventOf<"SupportAsked">,
  askedAt: Instant,
): SupportRequest {
  const [askedBy = ""] = operators;
  return { id: request, contact, askedBy, askedAt, operators, chat: null, outcome: null };
}

const ofLatest = ({ support }: Ticket, request: string, changed: Partial<SupportRequest>): Partial<Ticket> =>
  support?.id === request ? { support: { ...support, ...changed } } : {};
