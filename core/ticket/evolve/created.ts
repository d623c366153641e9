import type { EventOf, EventRecord, TicketEvent } from "../events.ts";
import type { Ticket, TicketLink } from "../ticket.ts";

/** A ticket at its beginning: new, nobody's, and the desk's turn since its customer wrote. */
export function created(event: EventOf<"TicketCreated">, recorded: EventRecord<TicketEvent>): Ticket {
  return {
    number: event.number,
    version: recorded.seq,
    title: event.title,
    queue: event.queue,
    state: "new",
    priority: event.priority,
    requestType: event.requestType,
    service: event.service ?? null,
    sla: event.sla ?? null,
    impact: event.impact ?? null,
    customer: event.customer,
    organisation: event.organisation ?? null,
    owner: null,
    watchers: [],
    links: firstLinks(event),
    mergedInto: null,
    important: [],
    workUnits: 0,
    lock: null,
    pending: null,
    firstResponse: { dueAt: event.firstResponseDueAt, metAt: null },
    update: { dueAt: null, metAt: null },
    solution: { dueAt: null, metAt: null },
    turn: { by: "customer", since: recorded.at },
    articleCount: 0,
    lastCustomerArticleAt: null,
    createdAt: recorded.at,
    changedAt: recorded.at,
    closedAt: null,
    undoable: null,
    ...(event.suggestedTitle && { suggestedTitle: event.suggestedTitle }),
    ...(event.language && { language: event.language }),
    ...(event.importedAt && { importedAt: event.importedAt }),
    ...(event.noAutoResponses && { noAutoResponses: event.noAutoResponses }),
  };
}

const firstLinks = ({ splitFrom, followUpOf }: EventOf<"TicketCreated">): readonly TicketLink[] => [
  ...(splitFrom ? [{ kind: "parent", number: splitFrom } as const] : []),
  ...(followUpOf ? [{ kind: "normal", number: followUpOf } as const] : []),
];
