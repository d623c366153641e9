import { erasedTicket } from "../privacy/erased-content.ts";
import type { Instant } from "../time.ts";
import type { Article } from "./article.ts";
import type { EventRecord, RecordedEvent, TicketEvent } from "./events.ts";
import { dueTimesChanged, isDueEvent, solved } from "./evolve-due-times.ts";
import { heardOf, requestChanged } from "./evolve-request.ts";
import { isRequestEvent } from "./request-events.ts";
import type { SupportRequest } from "./support.ts";
import { dueTimeOf, isClosed, type Ticket, type TicketLink, type Turn } from "./ticket.ts";

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

const firstLinks = ({ splitFrom, followUpOf }: Of<"TicketCreated">): readonly TicketLink[] => [
  ...(splitFrom ? [{ kind: "parent", number: splitFrom } as const] : []),
  ...(followUpOf ? [{ kind: "normal", number: followUpOf } as const] : []),
];

function changes(
  ticket: Ticket,
  event: Exclude<TicketEvent, Of<"TicketCreated">>,
  recorded: RecordedEvent,
): Partial<Ticket> {
  if (isRequestEvent(event)) return requestChanged(ticket, event, recorded);
  if (isDueEvent(event)) return dueTimesChanged(ticket, event, recorded.at);
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
    case "WatchingBegun":
      return { watchers: [...ticket.watchers, event.operator] };
    case "WatchingEnded":
      return { watchers: ticket.watchers.filter((operator) => operator !== event.operator) };
    case "ArticleMarked":
      return { important: marked(ticket.important, event) };
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
    case "DeliveryFailed":
      return { deliveryFailure: failureOf(event, recorded.at) };
    case "DeliveryFailureAcknowledged":
    case "MailSent":
      return { deliveryFailure: null };
    case "AutoResponseSuppressed":
    case "HistoryImported":
      return {};
    case "SupportAsked":
      return { support: askedSupport(event, recorded.at) };
    case "SupportChatOpened":
      return supportChanged(ticket, event.request, { chat: event.chat });
    case "SupportAnswered":
      return supportChanged(ticket, event.request, { outcome: event.outcome });
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

function articleAdded(ticket: Ticket, article: Article): Partial<Ticket> {
  const { sender, createdAt } = article;
  const files = article.attachments.filter(({ inline }) => !inline).length;
  const counted = {
    articleCount: article.position,
    ...(files > 0 && { fileCount: (ticket.fileCount ?? 0) + files }),
    lastCustomerArticleAt:
      sender === "customer" ? later(createdAt, ticket.lastCustomerArticleAt) : ticket.lastCustomerArticleAt,
    // What came from a merged ticket is in the sum that came with it.
    workUnits: article.mergedFrom ? ticket.workUnits : addUnits(ticket.workUnits, article.workUnits ?? 0),
  };
  if (sender === "system" || article.mergedFrom) return counted;
  return {
    ...counted,
    ...(article.visibleToCustomer ? { turn: turnAfter(ticket.turn, sender, createdAt) } : {}),
    ...(isAnswer(article) && ticket.deliveryFailure ? { deliveryFailure: null } : {}),
    ...(sender === "customer" || article.channel === "phone" ? heardOf(ticket.contact) : {}),
    lastWriter: sender,
    lock: lockAfter(ticket, article),
  };
}

/** Whoever answers again has seen that the mail before did not arrive. */
const isAnswer = ({ sender, channel, visibleToCustomer }: Article): boolean =>
  sender === "operator" && channel === "email" && visibleToCustomer;

const failureOf = (
  { type: _type, ...failure }: Of<"DeliveryFailed">,
  at: Instant,
): Ticket["deliveryFailure"] => ({ ...failure, at });

function askedSupport({ request, contact, operators }: Of<"SupportAsked">, askedAt: Instant): SupportRequest {
  const [askedBy = ""] = operators;
  return { id: request, contact, askedBy, askedAt, operators, chat: null, outcome: null };
}

/** What is heard of an earlier request stays in the history. */
const supportChanged = (
  { support }: Ticket,
  request: string,
  changed: Partial<SupportRequest>,
): Partial<Ticket> => (support?.id === request ? { support: { ...support, ...changed } } : {});

const later = (at: Instant, other: Instant | null): Instant => (other !== null && other > at ? other : at);

/** Work units go to a hundredth: sums must not show what floating point makes of them. */
const addUnits = (sum: number, units: number): number => Math.round((sum + units) * 100) / 100;

const marked = (
  important: Ticket["important"],
  { position, important: isImportant }: Of<"ArticleMarked">,
): Ticket["important"] => [
  ...important.filter((other) => other !== position),
  ...(isImportant ? [position] : []),
];

/** One link a ticket: the first stays. */
const withLinks = (links: readonly TicketLink[], more: readonly TicketLink[]): readonly TicketLink[] => [
  ...links,
  ...more.filter(({ number }) => !links.some((link) => link.number === number)),
];

function absorbed(ticket: Ticket, event: Of<"TicketAbsorbed">): Partial<Ticket> {
  const links = event.links.filter(({ number }) => number !== ticket.number);
  return {
    watchers: [...new Set([...ticket.watchers, ...event.watchers])],
    links: withLinks(ticket.links, links),
    workUnits: addUnits(ticket.workUnits, event.workUnits),
  };
}

/** The customer's uninterrupted messages count from the first, the operator's from the last. */
const turnAfter = (turn: Turn | undefined, by: Turn["by"], at: Instant): Turn =>
  by === "customer" && turn?.by === "customer" ? turn : { by, since: at };

/** Work under a lock: the holder writes, or the customer answers what an operator wrote. */
function lockAfter({ lock, lastWriter }: Ticket, { author, sender, createdAt }: Article): Ticket["lock"] {
  if (!lock) return null;
  const isHolders = author.kind === "operator" && author.address === lock.by;
  const isReaction = sender === "customer" && lastWriter === "operator";
  return isHolders || isReaction ? { ...lock, activeAt: createdAt } : lock;
}

function actionUndone(ticket: Ticket, { action, before }: Of<"ActionUndone">, at: Instant): Partial<Ticket> {
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
