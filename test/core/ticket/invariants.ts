import { isDeepStrictEqual } from "node:util";
import { type Desk, serviceLevelOf } from "../../../core/desk/desk.ts";
import { dueFrom } from "../../../core/desk/service-level.ts";
import { canSeeQueue } from "../../../core/people/policy.ts";
import type { Article } from "../../../core/ticket/article.ts";
import type { RecordedEvent, TicketEvent } from "../../../core/ticket/events.ts";
import { replay } from "../../../core/ticket/evolve.ts";
import {
  DUE_KINDS,
  escalationDueAt,
  isClosed,
  isFinal,
  isPending,
  isRunning,
  lockActiveAt,
  TICKET_STATES,
  type Ticket,
} from "../../../core/ticket/ticket.ts";
import { type Instant, plusMinutes } from "../../../core/time.ts";

/** A ticket with all that happened to it, decision by decision. */
export interface Lived {
  readonly ticket: Ticket;
  readonly decisions: readonly (readonly RecordedEvent[])[];
  readonly desk: Desk;
}

type Of<T extends TicketEvent["type"]> = Extract<TicketEvent, { type: T }>;

/** What is true of every ticket after every change: the state it may be in, said once. */
const INVARIANTS: Readonly<Record<string, (lived: Lived) => boolean>> = {
  // What it is
  "T1 it is created once, and keeps its number": ({ ticket, decisions }) => {
    const creations = eventsOf(decisions, "TicketCreated");
    return creations.length === 1 && creations[0]?.seq === 1 && creations[0].event.number === ticket.number;
  },
  "T13 its version is the number of its events, which are numbered from 1": ({ ticket, decisions }) => {
    const log = decisions.flat();
    return ticket.version === log.length && log.every(({ seq }, index) => seq === index + 1);
  },
  "T13 events follow one another in time, and the last is when it changed": ({ ticket, decisions }) => {
    const log = decisions.flat();
    const inOrder = log.every(({ at }, index) => at >= (log[index - 1]?.at ?? at));
    return inOrder && ticket.changedAt === log.at(-1)?.at && ticket.createdAt === log[0]?.at;
  },
  "T2 T5 it is in a state, with a priority, type, service, SLA and impact that there are": ({
    ticket,
    desk,
  }) => {
    const { service, sla, organisation, impact } = ticket;
    const agreed = (service !== null && desk.services.get(service)?.slas) || [];
    return (
      TICKET_STATES.includes(ticket.state) &&
      [1, 2, 3, 4, 5].includes(ticket.priority) &&
      desk.requestTypes.some(({ key }) => key === ticket.requestType) &&
      (service === null || desk.services.has(service)) &&
      (sla === null || (desk.slas.has(sla) && (agreed.length === 0 || agreed.includes(sla)))) &&
      (organisation === null || desk.organisations.has(organisation)) &&
      (impact === null || [1, 2, 3, 4, 5].includes(impact))
    );
  },

  // State
  "T4 it waits for a moment exactly while it is pending": ({ ticket: { state, pending } }) =>
    isPending(state) === (pending !== null),
  "T4 what it waits for was to come when it was set aside": ({ decisions }) =>
    eventsOf(decisions, "StateChanged").every(({ at, event: { pending } }) => !pending || pending.until > at),
  "T4 a reminder comes again later than it came": ({ decisions }) =>
    eventsOf(decisions, "ReminderReached").every(
      ({ at, event: { nextAt } }) => nextAt !== undefined && nextAt > at,
    ),
  "T6 it has the moment of its last closing exactly while it is closed": ({ ticket, decisions }) => {
    const closings = eventsOf(decisions, "StateChanged").filter(({ event }) => isClosed(event.to));
    return ticket.closedAt === (isClosed(ticket.state) ? closings.at(-1)?.at : null);
  },
  "M5 T13 it leads to another ticket exactly when it was merged, and to no other than that": ({
    ticket,
    decisions,
  }) => {
    const into = eventsOf(decisions, "TicketMerged").map(({ event }) => event.into);
    return (
      into.length <= 1 &&
      ticket.mergedInto === (into[0] ?? null) &&
      (ticket.state === "merged") === (into.length === 1) &&
      ticket.mergedInto !== ticket.number
    );
  },
  "T13 merged it is nobody's work: not locked, not waiting, not to be taken back": ({ ticket }) =>
    !isFinal(ticket.state) || (ticket.lock === null && ticket.pending === null && ticket.undoable === null),
  "T13 merging links it with the ticket it went into": ({ decisions }) =>
    decisions.every((decision) => {
      const [merged] = eventsOf([decision], "TicketMerged");
      const links = ticketAfter(decisions, decision)?.links ?? [];
      return !merged || links.some(({ number }) => number === merged.event.into);
    }),
  "T13 once merged, it is only linked, unlinked, erased and no longer watched, and hears of its last mails":
    ({ decisions }) => {
      const log = decisions.flat();
      const merged = log.findIndex(({ event }) => event.type === "TicketMerged");
      const allowed = [
        "DeliveryFailed",
        "MailSent",
        "PersonalDataErased",
        "TicketLinked",
        "TicketUnlinked",
        "WatchingEnded",
      ];
      return merged < 0 || log.slice(merged + 1).every(({ event }) => allowed.includes(event.type));
    },

  // Lock and owner
  "T7 who holds the lock is the owner": ({ ticket: { lock, owner } }) => !lock || lock.by === owner,
  "T7 a lock is worked under since it was set, and not later than now": ({ ticket: { lock, changedAt } }) =>
    !lock || (lock.since <= lockActiveAt(lock) && lockActiveAt(lock) <= changedAt),
  "P3 the owner can see the queue the ticket is in": ({ ticket: { owner, queue }, desk }) =>
    owner === null || canSeeQueue(desk, owner, queue),
  "T6 T7 T9 what closes, sets aside, moves or merges leaves no lock": ({ decisions }) =>
    decisions.every((decision) => {
      const ends = decision.some(({ event }) =>
        event.type === "StateChanged"
          ? isClosed(event.to) || isPending(event.to)
          : event.type === "TicketMoved" || event.type === "TicketMerged",
      );
      return !ends || ticketAfter(decisions, decision)?.lock === null;
    }),
  "T9 before a move somebody says inside why": ({ decisions }) =>
    decisions.every((decision) => {
      const moved = decision.findIndex(({ event }) => event.type === "TicketMoved");
      if (moved < 0) return true;
      const [first] = articlesOf([decision.slice(0, moved)]);
      return first?.channel === "note" && !first.visibleToCustomer && first.text.trim() !== "";
    }),

  // Support
  "B7 it knows the latest request for support, where it is talked about and what came of it": ({
    ticket: { support = null },
    decisions,
  }) => {
    const asked = eventsOf(decisions, "SupportAsked").at(-1);
    if (!asked) return support === null;
    const { request } = asked.event;
    const later = (seq: number) => seq > asked.seq;
    const chat = eventsOf(decisions, "SupportChatOpened").findLast(
      ({ seq, event }) => later(seq) && event.request === request,
    );
    const answer = eventsOf(decisions, "SupportAnswered").findLast(
      ({ seq, event }) => later(seq) && event.request === request,
    );
    return (
      support?.id === request &&
      isDeepStrictEqual(support.chat, chat?.event.chat ?? null) &&
      support.outcome === (answer?.event.outcome ?? null) &&
      !support.operators.includes(support.contact.address)
    );
  },
  "B7 what is asked of a contact and what he says are notes no citizen sees": ({ decisions }) =>
    decisions.every((decision) => {
      const isSupport = decision.some(
        ({ event }) => event.type === "SupportAsked" || event.type === "SupportAnswered",
      );
      const [note] = articlesOf([decision]);
      return !isSupport || (note?.channel === "note" && !note.visibleToCustomer && note.text.trim() !== "");
    }),

  // Articles
  "T13 its articles are numbered from 1 without gaps, each with an id of its own": ({
    ticket,
    decisions,
  }) => {
    const articles = articlesOf(decisions);
    return (
      ticket.articleCount === articles.length &&
      articles.every(({ position }, index) => position === index + 1) &&
      new Set(articles.map(({ id }) => id)).size === articles.length
    );
  },
  "T13 important are articles it has, each once": ({ ticket: { important, articleCount } }) =>
    new Set(important).size === important.length &&
    important.every((position) => Number.isInteger(position) && position >= 1 && position <= articleCount),
  "T3 a note is inside unless an operator showed it": ({ decisions }) =>
    own(decisions).every(({ channel, visibleToCustomer, sender }) =>
      channel === "note" && visibleToCustomer ? sender === "operator" : true,
    ),
  "T11 T12 what goes out is an operator's or the desk's own, has somebody to go to and a name in the thread":
    ({ decisions }) =>
      own(decisions).every(({ sender, author, channel, to, messageId, purpose }) => {
        if (purpose !== undefined && (sender !== "operator" || author.kind !== "operator")) return false;
        if (sender === "operator" && author.kind === "customer") return false;
        if (sender === "system" && author.kind !== "system") return false;
        return channel !== "email" || sender === "customer" || (to.length > 0 && messageId !== null);
      }),
  "T11 only a mail an operator wrote has a form of the desk's own, and it always has a text too": ({
    decisions,
  }) =>
    own(decisions).every(
      ({ sender, html, purpose, text }) =>
        sender === "customer" ||
        html === null ||
        (text.trim() !== "" && purpose !== undefined && purpose !== "bounce"),
    ),
  "T15 its work units are those of its articles and of the tickets it took over": ({ ticket, decisions }) => {
    const written = own(decisions).map(({ workUnits = 0 }) => workUnits);
    const taken = eventsOf(decisions, "TicketAbsorbed").map(({ event }) => event.workUnits);
    const hundredths = [...written, ...taken].reduce((sum, units) => sum + Math.round(units * 100), 0);
    return ticket.workUnits === hundredths / 100 && ticket.workUnits >= 0;
  },
  "D2 it knows when the customer last wrote and who wrote last": ({ ticket, decisions }) => {
    const times = articlesOf(decisions)
      .filter(({ sender }) => sender === "customer")
      .map(({ createdAt }) => createdAt);
    const last = own(decisions).findLast(({ sender }) => sender !== "system");
    return (
      ticket.lastCustomerArticleAt === (times.sort().at(-1) ?? null) && ticket.lastWriter === last?.sender
    );
  },

  // Beside the conversation
  "T13 it is linked with another ticket once, and never with itself": ({ ticket: { links, number } }) =>
    new Set(links.map((link) => link.number)).size === links.length &&
    links.every((link) => link.number !== number),
  "T13 nobody watches it twice": ({ ticket: { watchers } }) => new Set(watchers).size === watchers.length,

  // Promises
  "T16 it was first answered when an operator first wrote what the customer sees": ({
    ticket,
    decisions,
  }) => {
    const answer = eventsOf(decisions, "ArticleAdded").find(
      ({ event: { article } }) => article.sender === "operator" && article.visibleToCustomer,
    );
    return ticket.firstResponse.metAt === (answer?.at ?? null);
  },
  "T16 closed it is solved, not later than it was closed": ({ ticket: { closedAt, solution } }) =>
    closedAt === null || (solution?.metAt != null && solution.metAt <= closedAt),
  "T16 it escalates only while somebody is at work on it": ({ ticket }) =>
    (isRunning(ticket.state) && !ticket.incomplete) || escalationDueAt(ticket) === null,
  "T16 it is told of only while it runs, a warning before its time": ({ decisions }) => {
    const log = decisions.flat();
    return [...eventsOf(decisions, "EscalationWarned"), ...eventsOf(decisions, "EscalationReached")].every(
      ({ seq, at, event }) => {
        const before = replay(log.slice(0, seq - 1));
        const runs =
          before !== null &&
          isRunning(before.state) &&
          !before.incomplete &&
          before[event.due]?.metAt === null;
        return (
          runs &&
          before[event.due]?.dueAt === event.dueAt &&
          (event.type !== "EscalationWarned" || at < event.dueAt)
        );
      },
    );
  },
  "T16 while somebody is at work on it, what is not yet kept is promised by its SLA or its queue": ({
    ticket,
    decisions,
    desk,
  }) => {
    const level = serviceLevelOf(desk, ticket);
    return DUE_KINDS.every((due) => {
      const { dueAt = null, warnAt = null, metAt = null } = ticket[due] ?? {};
      if (!isRunning(ticket.state) || ticket.incomplete || metAt !== null) return true;
      const settledAt = eventsOf(decisions, "InformationSettled").at(-1)?.at ?? ticket.createdAt;
      const since = due === "update" ? waitsSince(ticket, decisions) : ticket.createdAt;
      const from = since > settledAt ? since : settledAt;
      const { importedAt = from } = ticket;
      return isDeepStrictEqual({ dueAt, warnAt }, dueFrom(level[due], from > importedAt ? from : importedAt));
    });
  },
  "T16 a promised time has its warning before it": ({ ticket }) =>
    DUE_KINDS.every((due) => {
      const { dueAt = null, warnAt = null } = ticket[due] ?? {};
      return warnAt === null || (dueAt !== null && warnAt <= dueAt);
    }),

  // Taking back
  "X4 only the last move, close or assignment can be taken back, for ten minutes, by who did it": ({
    ticket,
    decisions,
  }) => {
    const offered = eventsOf(decisions, "UndoOffered").at(-1);
    const goesOn = [
      "TicketLocked",
      "OwnerChanged",
      "TicketMoved",
      "StateChanged",
      "TicketMerged",
      "ActionUndone",
    ];
    const after = offered ? decisions.flat().slice(offered.seq) : [];
    if (!offered || after.some(({ event }) => goesOn.includes(event.type))) return ticket.undoable === null;
    const { by, until } = offered.event.undoable;
    return (
      isDeepStrictEqual(ticket.undoable, { ...offered.event.undoable, eventSeq: offered.seq }) &&
      until === plusMinutes(offered.at, 10) &&
      offered.actor.kind === "operator" &&
      offered.actor.address === by
    );
  },
  "G1 of what a mail lacks there is only ever less, and the ticket shows the last of it": ({
    ticket,
    decisions,
  }) => {
    const notes = eventsOf(decisions, "IntakeChecked").map(({ event }) => event.note);
    // The store rewrites the history with the ticket; here it stays as it was decided.
    const isErased = eventsOf(decisions, "PersonalDataErased").some(({ event }) => event.isWhole);
    return (
      (isErased || isDeepStrictEqual(ticket.intake, notes.at(-1))) &&
      notes.every(({ findings }, index) => {
        const before = notes[index - 1]?.findings ?? findings;
        return findings.every((finding) => before.some((one) => isDeepStrictEqual(one, finding)));
      })
    );
  },
  "G1 it is incomplete from the mail that asks, sent once, until nothing is missing or somebody works on it":
    ({ ticket, decisions }) => {
      const asked = eventsOf(decisions, "InformationAsked");
      const settled = eventsOf(decisions, "InformationSettled");
      const mails = own(decisions).filter(({ autoResponse }) => autoResponse === "incomplete");
      const waits = asked.length > settled.length;
      return (
        asked.length <= 1 &&
        mails.length === asked.length &&
        settled.length <= asked.length &&
        Boolean(ticket.incomplete) === (waits && !isFinal(ticket.state)) &&
        (!ticket.incomplete || (isRunning(ticket.state) && ticket.lock === null))
      );
    },
  "G6 the calls that count are those inside his hours since he was last heard of": ({
    ticket,
    decisions,
  }) => {
    const log = decisions.flat();
    const heard = log.findLastIndex(
      ({ event }) =>
        (event.type === "ProposalDismissed" && event.proposal === "close") ||
        (event.type === "ArticleAdded" &&
          !event.article.mergedFrom &&
          event.article.sender !== "system" &&
          (event.article.sender === "customer" || event.article.channel === "phone")),
    );
    const calls = log
      .slice(heard + 1)
      .filter(({ event }) => event.type === "ContactFailed" && event.inWindow);
    return (ticket.contact?.missed ?? 0) === calls.length;
  },
  "G6 nobody is given up on before the second call": ({ decisions }) =>
    decisions.every((decision) => {
      const closed = eventsOf([decision], "StateChanged").find(
        ({ event }) => event.closeReason === "unreachable",
      );
      if (!closed) return true;
      const before = replay(decisions.flat().slice(0, closed.seq - 1));
      return (before?.contact?.missed ?? 0) >= 2;
    }),
  "G7 a request for news is counted and raises nothing": ({ ticket, decisions }) =>
    (ticket.solicitations?.count ?? 0) === eventsOf(decisions, "TicketSolicited").length &&
    decisions.every(
      (decision) =>
        eventsOf([decision], "TicketSolicited").length === 0 ||
        eventsOf([decision], "PriorityChanged").length === 0,
    ),
  "G4 another matter is in an article the customer wrote": ({ ticket, decisions }) => {
    const { newTopic } = ticket;
    return (
      !newTopic ||
      articlesOf(decisions).some(
        ({ position, sender }) => position === newTopic.position && sender === "customer",
      )
    );
  },
  "X4 taken back, it is where it was, whose it was and in the state it was in": ({ decisions }) =>
    eventsOf(decisions, "ActionUndone").every(({ seq }) => {
      const offered = eventsOf(decisions, "UndoOffered").findLast((one) => one.seq < seq);
      const done = decisions.findIndex((decision) => decision.some((event) => event === offered));
      const before = replay(decisions.slice(0, done).flat());
      const after = replay(decisions.flat().slice(0, seq));
      return isDeepStrictEqual(whereItIs(before), whereItIs(after));
    }),
};

/** The invariants that do not hold, as the sentences that say them. */
export const brokenInvariants = (lived: Lived): readonly string[] =>
  Object.entries(INVARIANTS).flatMap(([sentence, holds]) => (holds(lived) ? [] : [sentence]));

function eventsOf<T extends TicketEvent["type"]>(
  decisions: Lived["decisions"],
  type: T,
): readonly (RecordedEvent & { readonly event: Of<T> })[] {
  return decisions.flat().filter((one): one is RecordedEvent & { event: Of<T> } => one.event.type === type);
}

const articlesOf = (decisions: Lived["decisions"]): readonly Article[] =>
  eventsOf(decisions, "ArticleAdded").map(({ event }) => event.article);

/** Articles written here, not those of merged tickets. */
const own = (decisions: Lived["decisions"]): readonly Article[] =>
  articlesOf(decisions).filter(({ mergedFrom }) => mergedFrom === undefined);

/** The operator's last message, else the first of the customer's since (reference/otrs-behaviour §6, Update). */
function waitsSince(ticket: Ticket, decisions: Lived["decisions"]): Instant {
  const seen = own(decisions).filter(
    ({ visibleToCustomer, sender }) => visibleToCustomer && sender !== "system",
  );
  if (seen.at(-1)?.sender === "operator") return seen.at(-1)?.createdAt ?? "";
  const answered = seen.findLastIndex(({ sender }) => sender === "operator");
  return answered < 0 ? ticket.createdAt : (seen[answered + 1]?.createdAt ?? "");
}

const ticketAfter = (decisions: Lived["decisions"], decision: readonly RecordedEvent[]): Ticket | null =>
  replay(decisions.slice(0, decisions.indexOf(decision) + 1).flat());

const whereItIs = (ticket: Ticket | null) =>
  ticket && {
    queue: ticket.queue,
    state: ticket.state,
    owner: ticket.owner,
    lockedBy: ticket.lock?.by,
    pending: ticket.pending,
    closedAt: ticket.closedAt,
    solvedAt: ticket.solution?.metAt,
  };
