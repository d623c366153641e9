import type { EventOf } from "../events.ts";
import type { Ticket, TicketLink } from "../ticket.ts";
import { addUnits } from "./work-units.ts";

type RelationEvent = EventOf<"TicketLinked" | "TicketUnlinked" | "TicketMerged" | "TicketAbsorbed">;

/** What a ticket keeps of other tickets after one more event. */
export function relationsChanged(ticket: Ticket, event: RelationEvent): Partial<Ticket> {
  switch (event.type) {
    case "TicketLinked":
      return {
        links: withLinks(ticket.links, [event.link]),
        // What was proposed is done: the other matter has a ticket.
        ...(event.link.kind === "child" && ticket.newTopic ? { newTopic: null } : {}),
      };
    case "TicketUnlinked":
      return { links: ticket.links.filter(({ number }) => number !== event.link.number) };
    case "TicketMerged":
      return { mergedInto: event.into, undoable: null, ...(ticket.incomplete ? { incomplete: null } : {}) };
    case "TicketAbsorbed":
      return absorbed(ticket, event);
  }
}

/** One link a ticket: the first stays. */
const withLinks = (links: readonly TicketLink[], more: readonly TicketLink[]): readonly TicketLink[] => [
  ...links,
  ...more.filter(({ number }) => !links.some((link) => link.number === number)),
];

function absorbed(ticket: Ticket, event: EventOf<"TicketAbsorbed">): Partial<Ticket> {
  const links = event.links.filter(({ number }) => number !== ticket.number);
  return {
    watchers: [...new Set([...ticket.watchers, ...event.watchers])],
    links: withLinks(ticket.links, links),
    workUnits: addUnits(ticket.workUnits, event.workUnits),
  };
}
