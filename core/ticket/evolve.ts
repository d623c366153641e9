import type { Article } from "./article.ts";
import type { EventRecord, RecordedEvent, TicketEvent } from "./events.ts";
import { isClosed, type Ticket } from "./ticket.ts";

type Of<T extends TicketEvent["type"]> = Extract<TicketEvent, { type: T }>;

/** The ticket after one more event. The first event of a ticket is `TicketCreated`; anything else first is a bug. */
export function evolve(ticket: Ticket | null, recorded: RecordedEvent): Ticket {
  const { event } = recorded;
  if (event.type === "TicketCreated") return created(event, recorded);
  if (!ticket) throw new Error(`${event.type} before TicketCreated`);
  return { ...ticket, ...changes(ticket, event, recorded), version: recorded.seq, changedAt: recorded.at };
}

/** The ticket told by a log from its beginning; null for an empty log. */
export function replay(log: readonly RecordedEvent[]): Ticket | null {
  return log.reduce<Ticket | null>(evolve, null);
}

function created(event: Of<"TicketCreated">, recorded: EventRecord<TicketEvent>): Ticket {
  return {
    number: event.number,
    version: recorded.seq,
    title: event.title,
    queue: event.queue,
    state: "new",
    priority: event.priority,
    requestType: event.requestType,
    customer: event.customer,
    owner: null,
    lock: null,
    pending: null,
    firstResponse: { dueAt: event.firstResponseDueAt, metAt: null },
    articleCount: 0,
    lastCustomerArticleAt: null,
    createdAt: recorded.at,
    changedAt: recorded.at,
    closedAt: null,
    undoable: null,
  };
}

function changes(
  ticket: Ticket,
  event: Exclude<TicketEvent, Of<"TicketCreated">>,
  recorded: RecordedEvent,
): Partial<Ticket> {
  switch (event.type) {
    case "ArticleAdded":
      return articleAdded(ticket, event.article);
    case "TicketLocked":
      return { lock: event.lock, undoable: null };
    case "TicketReleased":
      return { lock: null };
    case "OwnerChanged":
      return { owner: event.to, undoable: null };
    case "TicketMoved":
      return { queue: event.to, undoable: null };
    case "StateChanged":
      return {
        state: event.to,
        pending: event.pending,
        closedAt: isClosed(event.to) ? recorded.at : null,
        undoable: null,
      };
    case "PriorityChanged":
      return { priority: event.to };
    case "RequestTypeChanged":
      return { requestType: event.to };
    case "FirstResponseMet":
      return { firstResponse: { ...ticket.firstResponse, metAt: recorded.at } };
    case "ReminderReached":
      return {};
    case "UndoOffered":
      return { undoable: { ...event.undoable, eventSeq: recorded.seq } };
    case "ActionUndone":
      return {
        ...event.before,
        closedAt: isClosed(event.before.state) ? ticket.closedAt : null,
        undoable: null,
      };
  }
}

function articleAdded(ticket: Ticket, article: Article): Partial<Ticket> {
  return {
    articleCount: article.position,
    lastCustomerArticleAt: article.sender === "customer" ? article.createdAt : ticket.lastCustomerArticleAt,
  };
}
