import { useEffect, useRef } from "react";
import type { RoutingHintView } from "../../../../../core/routing/hint-view.ts";
import type { TicketDetailView } from "../../../../../core/ticket/views/ticket-detail-view.ts";
import { ticketPath } from "../../../api/desk-api.ts";
import { useRead } from "../../../api/use-read.ts";

/** Where similar tickets were solved: asked for apart, so that no ticket waits for it; null while nothing is known. */
export function useRoutingHint(ticket: TicketDetailView | null): RoutingHintView["hint"] {
  const canMove = ticket !== null && ticket.choices.moveTargets.length > 0;
  const { value, reload } = useRead<RoutingHintView>(
    canMove ? `${ticketPath(ticket.number)}/routing-hint` : null,
  );
  const about = ticket ? `${ticket.number} ${ticket.queue.key} ${ticket.title} ${ticket.state}` : "";
  const known = useRef(about);
  useEffect(() => {
    if (known.current === about) return;
    const isSameTicket = known.current.split(" ")[0] === about.split(" ")[0];
    known.current = about;
    // Another ticket is another question by itself.
    if (isSameTicket) reload();
  }, [about, reload]);
  const hint = value?.hint ?? null;
  return canMove && hint && hint.queue.key !== ticket.queue.key ? hint : null;
}
