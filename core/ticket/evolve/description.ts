import type { EventOf } from "../events.ts";
import type { Ticket } from "../ticket.ts";

type DescriptionEvent = EventOf<
  | "PriorityChanged"
  | "RequestTypeChanged"
  | "ServiceChanged"
  | "SlaChanged"
  | "ImpactChanged"
  | "TitleChanged"
  | "CustomerChanged"
  | "OrganisationChanged"
>;

/** What a ticket is said to be after one more event. The customer's own subject is kept beside another title. */
export function descriptionChanged(ticket: Ticket, event: DescriptionEvent): Partial<Ticket> {
  switch (event.type) {
    case "PriorityChanged":
      return { priority: event.to };
    case "RequestTypeChanged":
      return { requestType: event.to };
    case "ServiceChanged":
      return { service: event.to };
    case "SlaChanged":
      return { sla: event.to };
    case "ImpactChanged":
      return { impact: event.to };
    case "TitleChanged":
      return { title: event.to, originalTitle: ticket.originalTitle ?? event.from, suggestedTitle: null };
    case "CustomerChanged":
      return { customer: event.to };
    case "OrganisationChanged":
      return { organisation: event.to };
  }
}
