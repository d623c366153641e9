import { erasedTicket } from "../privacy/erased-content.ts";
import type { Instant } from "../time.ts";
import type { EventOf, RecordedEvent, TicketEvent } from "./events.ts";
import { articleAdded } from "./evolve/article-added.ts";
import { created } from "./evolve/created.ts";
import { descriptionChanged } from "./evolve/description.ts";
import { dueTimesChanged, solved } from "./evolve/due-times.ts";
import { relationsChanged } from "./evolve/relations.ts";
import { requestChanged } from "./evolve/request.ts";
import { supportChanged } from "./evolve/support.ts";
import { isRequestEvent } from "./request-events.ts";
import { dueTimeOf, isClosed, type Ticket } from "./ticket.ts";

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

function changes(
  ticket: Ticket,
  event: Exclude<TicketEvent, EventOf<"TicketCreated">>,
  recorded: RecordedEvent,
): Partial<Ticket> {
  if (isRequestEvent(event)) return requestChanged(ticket, event, recorded);
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
        ...(isClosed(event.to) ? solved(ticket, recorded.at) : {}),
        undoable: null,
      };
    case "PriorityChanged":
    case "RequestTypeChanged":
    case "ServiceChanged":
    case "SlaChanged":
    case "ImpactChanged":
    case "TitleChanged":
    case "CustomerChanged":
    case "OrganisationChanged":
      return descriptionChanged(ticket, event);
    case "WatchingBegun":
      return { watchers: [...ticket.watchers, event.operator] };
    case "WatchingEnded":
      return { watchers: ticket.watchers.filter((operator) => operator !== event.operator) };
    case "ArticleMarked":
      return { important: marked(ticket.important, event) };
    case "TicketLinked":
    case "TicketUnlinked":
    case "TicketMerged":
    case "TicketAbsorbed":
      return relationsChanged(ticket, event);
    case "DeliveryFailed":
      return { deliveryFailure: failureOf(event, recorded.at) };
    case "DeliveryFailureAcknowledged":
    case "MailSent":
      return { deliveryFailure: null };
    case "AutoResponseSuppressed":
    case "HistoryImported":
      return {};
    case "SupportAsked":
    case "SupportChatOpened":
    case "SupportAnswered":
      return supportChanged(ticket, event, recorded.at);
    case "FirstResponseMet":
    case "DueTimesSet":
    case "EscalationWarned":
    case "EscalationReached":
      return dueTimesChanged(ticket, event, recorded.at);
    case "PersonalDataErased":
      return event.isWhole ? erasedTicket(ticket, event.marker) : {};
    case "ReminderReached":
      return event.nextAt && ticket.pending ? { pending: { ...ticket.pending, remindAt: event.nextAt } } : {};
    case "UndoOffered":
      return { undoable: { ...event.undoable, eventSeq: recorded.seq } };
    case "ActionUndone":
      return actionUndone(ticket, event, recorded.at);
  }
}

const failureOf = (
  { type: _type, ...failure }: EventOf<"DeliveryFailed">,
  at: Instant,
): Ticket["deliveryFailure"] => ({ ...failure, at });

const marked = (
  important: Ticket["important"],
  { position, important: isImportant }: EventOf<"ArticleMarked">,
): Ticket["important"] => [
  ...important.filter((other) => other !== position),
  ...(isImportant ? [position] : []),
];

function actionUndone(
  ticket: Ticket,
  { action, before }: EventOf<"ActionUndone">,
  at: Instant,
): Partial<Ticket> {
  const solution = dueTimeOf(ticket, "solution");
  const wasSolvedByIt = action === "close" && solution.metAt !== null && solution.metAt === ticket.closedAt;
  return {
    ...before,
    lock: before.lock && { ...before.lock, activeAt: at },
    closedAt: isClosed(before.state) ? ticket.closedAt : null,
    ...(wasSolvedByIt ? { solution: { ...solution, metAt: null } } : {}),
    undoable: null,
  };
}
