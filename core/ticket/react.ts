import { type Desk, queueOf } from "../desk/desk.ts";
import type { Effect, NoticeKind, PendingEffect } from "../effects.ts";
import { escalationCandidates } from "../notify/recipients.ts";
import type { OperatorAddress } from "../people/operator.ts";
import type { Instant } from "../time.ts";
import type { Article } from "./article.ts";
import type { EventOf, RecordedEvent } from "./events.ts";
import { announcements } from "./react/announce.ts";
import { dueTimer, lockTimer, lockTimerFrom, type Reaction, urgencyChange } from "./react/timers.ts";
import {
  isClosed,
  type LinkKind,
  lockActiveAt,
  mirrored,
  type Pending,
  type Ticket,
  type TicketNumber,
} from "./ticket.ts";

/** What must happen outside because of these events. Pure; ids derive from ticket and event. */
export function react(
  before: Ticket | null,
  events: readonly RecordedEvent[],
  after: Ticket,
  desk: Desk,
): readonly PendingEffect[] {
  const last = events.at(-1);
  if (!last) return [];
  const others = events.flatMap((recorded) =>
    reactionsTo(recorded, after, desk).map((reaction) => ({ reaction, recorded })),
  );
  const ofTheWhole = [
    { effect: SYNC, notBefore: shownAt(events, last, others) },
    ...urgencyChange(events, after, desk).map((notBefore) => ({ effect: SYNC, notBefore })),
    ...dueTimer(before, after),
    ...lockTimer(last, after, desk),
    ...announcements(events, after),
  ].map((reaction: Reaction) => ({ reaction, recorded: last }));
  return [...others, ...ofTheWhole].map(({ reaction, recorded }, index) => ({
    id: `${after.number}.${recorded.seq}.${index}`,
    ticket: after.number,
    effect: reaction.effect,
    notBefore: reaction.notBefore ?? recorded.at,
  }));
}

/**
 * What is still to happen to a ticket that was brought in: a wait that ends after the import, and a
 * lock that is left behind. Its cards come with its
 * next change, and whatever it should have told anybody was told where it was before.
 */
export function reactToImport(after: Ticket, desk: Desk, importedAt: Instant): readonly PendingEffect[] {
  const { number, version, pending, lock } = after;
  const waiting = pending && pending.until > importedAt ? [pendingTimer(pending)] : [];
  const locked = lock && lockActiveAt(lock) === importedAt ? lockTimerFrom(after, desk) : [];
  return [...waiting, ...locked].map(({ effect, notBefore = importedAt }, index) => ({
    id: `${number}.${version}.${index}`,
    ticket: number,
    effect,
    notBefore,
  }));
}

/** Once for the whole change. */
const SYNC: Effect = { kind: "card.sync" };

/** Changes that follow one another within this time are shown together (spec B8). */
const SHOWN_TOGETHER_MS = 1_000;

/**
 * When the others' cards show a change; who made it has his answer at once. What was done on a card shows at once: an
 * edit a second later would close the form its operator has opened meanwhile. So does what sends a mail, which would
 * hold the ticket's effects while it leaves.
 */
function shownAt(
  events: readonly RecordedEvent[],
  last: RecordedEvent,
  others: readonly { readonly reaction: Reaction }[],
): Instant {
  const isNew = events.some(({ event }) => event.type === "TicketCreated");
  const isAtOnce =
    isNew || last.source === "teams" || others.some(({ reaction }) => reaction.effect.kind === "mail.send");
  return isAtOnce ? last.at : new Date(Date.parse(last.at) + SHOWN_TOGETHER_MS).toISOString();
}

function reactionsTo({ event, actor }: RecordedEvent, after: Ticket, desk: Desk): readonly Reaction[] {
  switch (event.type) {
    case "ArticleAdded":
      return articleReactions(event.article, after);
    case "OwnerChanged": {
      const isOthersDoing = actor.kind !== "operator" || actor.address !== event.to;
      return event.why === "assigned" && isOthersDoing ? notice("assigned", event.to) : [];
    }
    case "TicketReleased":
      return event.why === "timeout" ? notice("lock-timeout", after.owner) : [];
    case "StateChanged":
      return event.pending ? [pendingTimer(event.pending)] : [];
    case "ActionUndone":
      return event.before.pending ? [pendingTimer(event.before.pending)] : [];
    case "TicketCreated":
      return originLinks(event);
    case "InformationAsked":
      return overdueAnswer(event.answerBy);
    case "DeliveryFailed":
      return [...new Set([event.author ?? null, after.owner])].flatMap((operator) =>
        notice("delivery-failure", operator),
      );
    case "TicketLinked":
      return event.side === "origin" ? [linkOf(event.link.number, mirrored(event.link.kind))] : [];
    case "TicketUnlinked":
      return event.side === "origin" ? [{ effect: { kind: "ticket.unlink", from: event.link.number } }] : [];
    case "TicketMerged":
      return [{ effect: { kind: "ticket.absorb", into: event.into } }];
    case "ReminderReached":
      return [...notice("reminder", event.operator), ...(event.nextAt ? [timerAt(event.nextAt)] : [])];
    case "EscalationWarned":
      return escalationNotices("escalation-warning", after, desk);
    case "EscalationReached":
      return escalationNotices("escalation", after, desk);
    case "SupportAsked":
    case "SupportAnswered":
      return [{ effect: { kind: "support.chat", request: event.request } }];
    case "SupportChatOpened":
      return toBeOpened(event, after);
    default:
      return [];
  }
}

/** From then on the card says that the answer is overdue, and who has to do with the ticket is reminded once. */
const overdueAnswer = (answerBy: Instant): readonly Reaction[] =>
  [SYNC, { kind: "notice.spread", notice: "reminder", by: null } as const].map((effect) => ({
    effect,
    notBefore: answerBy,
  }));

const originLinks = ({ splitFrom, followUpOf }: EventOf<"TicketCreated">): readonly Reaction[] => [
  ...(splitFrom ? [linkOf(splitFrom, "child")] : []),
  ...(followUpOf ? [linkOf(followUpOf, "normal")] : []),
];

/** `is`: what this ticket is to the other. */
const linkOf = (to: TicketNumber, is: LinkKind): Reaction => ({ effect: { kind: "ticket.link", to, is } });

const notice = (kind: NoticeKind, operator: OperatorAddress | null): readonly Reaction[] =>
  operator ? [{ effect: { kind: "notice.send", notice: kind, operator } }] : [];

const escalationNotices = (kind: NoticeKind, after: Ticket, desk: Desk): readonly Reaction[] =>
  escalationCandidates(desk, queueOf(desk, after.queue).key).flatMap((operator) => notice(kind, operator));

/** Who asked opens the chat that the desk may not open. */
const toBeOpened = ({ chat }: EventOf<"SupportChatOpened">, { support }: Ticket): readonly Reaction[] =>
  chat.id === null ? notice("support-link", support?.askedBy ?? null) : [];

const pendingTimer = ({ remindAt, until }: Pending): Reaction => timerAt(remindAt ?? until);

const timerAt = (until: Instant): Reaction => ({
  effect: { kind: "timer.pending", until },
  notBefore: until,
});

function articleReactions(article: Article, after: Ticket): readonly Reaction[] {
  // What a merged ticket brings was sent and announced there.
  if (article.mergedFrom) return [];
  const isMail = article.channel === "email";
  if (article.sender !== "customer") {
    // What came in has left already.
    const leaves = isMail && !article.receivedAs;
    return leaves ? [{ effect: { kind: "mail.send", articleId: article.id } }] : [];
  }
  if (article.position === 1) return [];
  const thread: Effect = { kind: "thread.follow-up", articleId: article.id };
  // Where the ticket stays closed, nothing else brings it before anybody's eyes.
  const staysClosed = isMail && isClosed(after.state);
  const kind = article.receivedAs === "thanks" ? "thanks" : "follow-up";
  return [{ effect: thread }, ...(staysClosed ? notice(kind, after.owner) : [])];
}
