import { ALWAYS } from "../desk/calendar/calendar.ts";
import { workingMinutesBetween } from "../desk/calendar/working-time.ts";
import { calendarOf, type Desk, queueOf, serviceLevelOf } from "../desk/desk.ts";
import { dueFrom } from "../desk/service-level.ts";
import type { Article, ArticleHead } from "../ticket/article.ts";
import { chargeOf } from "../ticket/charge.ts";
import type { EventOf, EventRecord, HistoryRecord, RecordedEvent } from "../ticket/events.ts";
import { evolve } from "../ticket/evolve.ts";
import { dueTimeOf, isActive, isClosed, type Ticket } from "../ticket/ticket.ts";
import type { Fact, FactKind, TellingOf, TimeTaken } from "./fact.ts";

type Telling = TellingOf<FactKind>;
/** What reports will count of these events. Pure: told again from the history, the same facts follow. */
export function factsOf(
  before: Ticket | null,
  events: readonly RecordedEvent[],
  desk: Desk,
): readonly Fact[] {
  const facts: Fact[] = [];
  let ticket = before;
  for (const recorded of events) {
    const after = evolve(ticket, recorded);
    const tellings = tellingsOf(ticket ?? after, recorded, desk);
    for (const telling of [...tellings, ...unconfirmedTellings(ticket ?? after, recorded, desk)]) {
      facts.push({ ...fieldsOf(after, recorded), queue: ticket?.queue ?? after.queue, ...telling });
    }
    ticket = after;
  }
  return facts;
}

/** The facts of a whole history, for tickets stored before there were any. */
export const factsOfHistory = (history: readonly HistoryRecord[], desk: Desk): readonly Fact[] =>
  factsOf(null, history.map(recordedAgain), desk);

const fieldsOf = (ticket: Ticket, { at, seq, actor }: EventRecord<unknown>) => ({
  at,
  ticket: ticket.number,
  seq,
  requestType: ticket.requestType,
  organisation: ticket.organisation,
  service: ticket.service,
  priority: ticket.priority,
  operator: actor.kind === "operator" ? actor.address : null,
});

/** @param ticket before the event; after it for the first */
function tellingsOf(ticket: Ticket, { event, at }: RecordedEvent, desk: Desk): readonly Telling[] {
  switch (event.type) {
    case "TicketCreated":
      return [{ kind: "created" }];
    case "FirstResponseMet":
      // Nobody waited for the mail an operator began the ticket with.
      return at === ticket.createdAt
        ? []
        : [{ kind: "firstResponse", ...timeTaken(ticket, "firstResponse", at, desk) }];
    case "StateChanged":
      return stateTellings(ticket, event, at, desk);
    case "TicketMoved":
      return [{ kind: "moved", to: event.to, reason: event.reason, isOpen: isActive(ticket.state) }];
    case "EscalationReached":
      return [{ kind: "escalated", due: event.due }];
    case "ChargeConfirmed":
      return [{ kind: "charged" }];
    case "ArticleAdded":
      return articleTellings(event.article);
    case "RequestTypeChanged":
    case "OrganisationChanged":
    case "ServiceChanged":
    case "PriorityChanged":
      return [{ kind: "reclassified" }];
    case "ActionUndone":
      return event.action === "assign"
        ? []
        : [{ kind: "undone", action: event.action, to: event.before.queue }];
    default:
      return [];
  }
}

function stateTellings(
  ticket: Ticket,
  { from, to }: EventOf<"StateChanged">,
  at: string,
  desk: Desk,
): readonly Telling[] {
  if (to === "merged") return [{ kind: "merged", isOpen: isActive(from) }];
  if (isClosed(from) && isActive(to)) return [{ kind: "reopened" }];
  if (!isActive(from) || !isClosed(to)) return [];
  const isFirst = dueTimeOf(ticket, "solution").metAt === null;
  return [
    { kind: "closed" },
    ...(isFirst ? [{ kind: "solved", ...timeTaken(ticket, "solution", at, desk) } as const] : []),
  ];
}

/** What another system took in was not to be confirmed here. */
function unconfirmedTellings(
  ticket: Ticket,
  { event, actor }: RecordedEvent,
  desk: Desk,
): readonly Telling[] {
  if (actor.kind !== "operator" || ticket.importedAt !== undefined) return [];
  const isDone =
    event.type === "StateChanged"
      ? isActive(event.from) && event.to === "closed successful"
      : event.type === "ArticleAdded" && !event.article.mergedFrom && isAnswer(event.article);
  const service = isDone ? chargeOf(desk, ticket) : null;
  return service === null || ticket.charge?.service === service ? [] : [{ kind: "unconfirmed" }];
}

const isAnswer = ({ sender, visibleToCustomer }: Pick<Article, "sender" | "visibleToCustomer">): boolean =>
  sender === "operator" && visibleToCustomer;

function articleTellings(article: Article) {
  const { workUnits = 0, mergedFrom } = article;
  // What a merged ticket brings was told there.
  if (mergedFrom) return [];
  return [
    ...(isAnswer(article) ? [{ kind: "answered" } as const] : []),
    ...(workUnits > 0 ? [{ kind: "worked", units: workUnits } as const] : []),
  ];
}

function timeTaken(ticket: Ticket, due: "firstResponse" | "solution", at: string, desk: Desk): TimeTaken {
  const { createdAt, queue } = ticket;
  const target = serviceLevelOf(desk, ticket)[due];
  // A ticket that is closed as it is made never runs, so its due time was not set.
  const isAtOnce = at === createdAt;
  const dueAt = dueTimeOf(ticket, due).dueAt ?? (isAtOnce ? dueFrom(target, createdAt).dueAt : null);
  const calendar = target?.calendar ?? calendarOf(queueOf(desk, queue));
  return {
    minutes: Math.round(workingMinutesBetween(ALWAYS, createdAt, at)),
    workingMinutes: Math.round(workingMinutesBetween(calendar, createdAt, at)),
    // As everywhere: at its due time a ticket is escalated.
    kept: dueAt === null ? null : at < dueAt,
  };
}

function recordedAgain(record: HistoryRecord): RecordedEvent {
  const { event } = record;
  return event.type === "ArticleAdded"
    ? { ...record, event: { type: "ArticleAdded", article: articleAgain(event.article, record) } }
    : { ...record, event };
}

/** An article as far as the history tells of it. */
const articleAgain = ({ fromName, ...head }: ArticleHead, { at, actor }: HistoryRecord): Article => ({
  ...head,
  author: actor,
  from: { address: "", name: fromName },
  to: [],
  cc: [],
  bcc: [],
  text: "",
  html: null,
  attachments: [],
  messageId: null,
  inReplyTo: null,
  references: [],
  rawDigest: null,
  createdAt: at,
});
