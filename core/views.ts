import type { HistoryView } from "./article-views.ts";
import { type Desk, operatorName, queueOf } from "./desk/desk.ts";
import { type NamedView, type ServiceView, serviceViews, slaViews } from "./desk/desk-views.ts";
import type { EffectKind } from "./effects.ts";
import type { MailAddress } from "./intake/mail.ts";
import type { MailboxOverview } from "./intake/mailbox-state.ts";
import { type IntakeView, intakeView } from "./intake-views.ts";
import type { ChannelObstacle, ChannelOverview } from "./notify/followed-channels.ts";
import type { Operator, OperatorAddress } from "./people/operator.ts";
import { type Action, abilities, moveTargets, possibleOwners } from "./people/policy.ts";
import type { Presence } from "./people/presence.ts";
import type { DashboardList, DashboardScope } from "./search/dashboard.ts";
import { type SupportView, supportView } from "./support-views.ts";
import { shownSuggestion } from "./ticket/suggestion.ts";
import {
  dueTimeOf,
  escalationDueAt,
  IMPACTS,
  type Impact,
  isClosed,
  isFinal,
  type LinkKind,
  type Priority,
  runningDueAt,
  type Ticket,
  type TicketCustomer,
  type TicketState,
} from "./ticket/ticket.ts";
import type { Instant } from "./time.ts";

export interface PersonView {
  readonly address: OperatorAddress;
  readonly name: string;
}

export interface QueueView {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
}

/** A ticket as one operator sees it: codes and instants, with names resolved and what he may do. */
export interface TicketView {
  readonly number: string;
  readonly version: number;
  readonly title: string;
  /** The customer's subject, where the ticket is called otherwise. Optional, like the next, for fixtures only. */
  readonly originalTitle?: string | null;
  /** A better title, where the customer's subject says nothing. */
  readonly suggestedTitle?: string | null;
  readonly state: TicketState;
  readonly priority: Priority;
  readonly requestType: string;
  readonly queue: QueueView;
  readonly customer: TicketCustomer;
  readonly owner: PersonView | null;
  readonly lock: { readonly by: PersonView; readonly since: Instant; readonly mine: boolean } | null;
  readonly pendingUntil: Instant | null;
  readonly firstResponse: { readonly dueAt: Instant | null; readonly metAt: Instant | null };
  /** Null while the ticket waits or is finished. Optional for fixtures only: every answer has both. */
  readonly update?: { readonly dueAt: Instant | null };
  readonly solution?: { readonly dueAt: Instant | null; readonly metAt: Instant | null };
  /** The running due time, null when nothing runs. */
  readonly escalationAt: Instant | null;
  readonly isEscalated: boolean;
  readonly articleCount: number;
  readonly lastCustomerArticleAt: Instant | null;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly closedAt: Instant | null;
  readonly service: NamedView | null;
  readonly sla: NamedView | null;
  readonly impact: Impact | null;
  readonly organisation: NamedView | null;
  /** Whether the viewer watches it. */
  readonly watching: boolean;
  /** The main ticket, for one that was merged. */
  readonly mergedInto: string | null;
  readonly workUnits: number;
  /** The mail that did not arrive, until somebody dealt with it. Optional for fixtures only. */
  readonly deliveryFailure?: {
    readonly recipient: string | null;
    readonly status: string | null;
    readonly reason: string | null;
    readonly isPermanent: boolean;
    readonly at: Instant;
  } | null;
  /**
   * What a list says of it with a small picture: findings of the intake check, files, articles marked as important.
   * Optional for fixtures only.
   */
  readonly flags?: { readonly findings: number; readonly files: number; readonly important: number };
  /** The latest request for support. Optional for fixtures only. */
  readonly support?: SupportView | null;
  /** What is known of the request beside its conversation. Optional for fixtures only. */
  readonly intake?: IntakeView;
  readonly undo: { readonly action: string; readonly eventSeq: number; readonly until: Instant } | null;
  readonly abilities: readonly Action[];
}

export function ticketView(desk: Desk, ticket: Ticket, viewer: OperatorAddress, now: Instant): TicketView {
  const escalationAt = escalationDueAt(ticket);
  const intake = intakeView(desk, ticket, now);
  const can = abilities(desk, viewer, ticket, now);
  const { undoable } = ticket;
  const solution = dueTimeOf(ticket, "solution");
  return {
    number: ticket.number,
    version: ticket.version,
    title: ticket.title,
    originalTitle: ticket.originalTitle ?? null,
    suggestedTitle: shownSuggestion(desk, ticket),
    state: ticket.state,
    priority: ticket.priority,
    requestType: ticket.requestType,
    queue: queueView(desk, ticket.queue),
    customer: ticket.customer,
    owner: ticket.owner ? personView(desk, ticket.owner) : null,
    lock: ticket.lock
      ? { by: personView(desk, ticket.lock.by), since: ticket.lock.since, mine: ticket.lock.by === viewer }
      : null,
    pendingUntil: ticket.pending?.until ?? null,
    firstResponse: {
      // What is promised to who owes an answer is promised from his answer on.
      dueAt: ticket.incomplete ? null : ticket.firstResponse.dueAt,
      metAt: ticket.firstResponse.metAt,
    },
    update: { dueAt: runningDueAt(ticket, "update") },
    solution: {
      dueAt: isClosed(ticket.state) || isFinal(ticket.state) || ticket.incomplete ? null : solution.dueAt,
      metAt: solution.metAt,
    },
    escalationAt,
    isEscalated: escalationAt !== null && escalationAt <= now,
    articleCount: ticket.articleCount,
    lastCustomerArticleAt: ticket.lastCustomerArticleAt,
    createdAt: ticket.createdAt,
    changedAt: ticket.changedAt,
    closedAt: ticket.closedAt,
    service: namedView(desk.services, ticket.service),
    sla: namedView(desk.slas, ticket.sla),
    impact: ticket.impact,
    organisation: namedView(desk.organisations, ticket.organisation),
    watching: ticket.watchers.includes(viewer),
    mergedInto: ticket.mergedInto,
    workUnits: ticket.workUnits,
    deliveryFailure: failureView(ticket),
    flags: {
      findings: intake.findings.filter(({ kind }) => kind === "missing").length,
      files: ticket.fileCount ?? 0,
      important: ticket.important.length,
    },
    support: supportView(desk, ticket.support ?? null),
    intake,
    undo:
      undoable && can.includes("undo")
        ? { action: undoable.action, eventSeq: undoable.eventSeq, until: undoable.until }
        : null,
    abilities: can,
  };
}

function failureView({ deliveryFailure }: Ticket): TicketView["deliveryFailure"] {
  if (!deliveryFailure) return null;
  const { recipient, status, reason, isPermanent, at } = deliveryFailure;
  return { recipient, status, reason, isPermanent, at };
}

/** What the forms of a ticket offer: where it may go, to whom, and how it may be described. */
export interface ChoicesView {
  readonly moveTargets: readonly QueueView[];
  readonly owners: readonly PersonView[];
  readonly services: readonly ServiceView[];
  readonly slas: readonly NamedView[];
  readonly impacts: readonly Impact[];
}

export function choicesView(desk: Desk, ticket: Ticket, viewer: OperatorAddress): ChoicesView {
  return {
    moveTargets: moveTargets(desk, viewer, ticket.queue).map((key) => queueView(desk, key)),
    owners: possibleOwners(desk, queueOf(desk, ticket.queue).key).map((address) => personView(desk, address)),
    services: serviceViews(desk),
    slas: slaViews(desk),
    impacts: IMPACTS,
  };
}

/** What left the configuration keeps its key for a name. */
export const namedView = (known: ReadonlyMap<string, NamedView>, key: string | null): NamedView | null =>
  key === null ? null : { key, name: known.get(key)?.name ?? key };

export const personView = (desk: Desk, address: OperatorAddress): PersonView => ({
  address,
  name: operatorName(desk, address),
});

export function queueView(desk: Desk, key: string): QueueView {
  const queue = queueOf(desk, key);
  return { key: queue.key, name: queue.name, shortName: queue.shortName };
}

/** `GET /api/v1/me`: the operator, the desk and what he may do in its queues. */
export interface MeView {
  readonly operator: Operator;
  readonly desk: { readonly name: string; readonly timeZone: string };
  readonly queues: readonly (QueueView & {
    readonly address: MailAddress;
    readonly canCreate: boolean;
    /** Among "Le mie code". */
    readonly mine: boolean;
    readonly salutation: string;
    readonly signature: string;
    /** Whether what is written there is looked at for plainer words: as the queue and the operator want. */
    readonly plainLanguage: boolean;
  })[];
  readonly requestTypes: readonly { readonly key: string; readonly name: string }[];
  /** What he may do beside tickets. */
  readonly may: { readonly runDesk: boolean; readonly editFaq: boolean; readonly editCustomers: boolean };
}

export interface DashboardListView {
  readonly scope: DashboardScope;
  readonly counts: Readonly<Record<DashboardScope, number>>;
  readonly items: readonly TicketView[];
}

export interface QueueCountsView {
  readonly queue: QueueView;
  readonly mine: boolean;
  readonly new: number;
  readonly open: number;
  readonly reminder: number;
  readonly escalated: number;
}

export interface ToolbarCountView {
  readonly total: number;
  /** Those whose reminder is due. */
  readonly reminder: number;
}

/** `GET /api/v1/dashboard`: the whole Cruscotto in one answer. */
export interface DashboardView {
  readonly at: Instant;
  readonly lists: Readonly<Record<DashboardList, DashboardListView>>;
  readonly queues: readonly QueueCountsView[];
  /** What the viewer has locked, and what he watches, in any state. */
  readonly toolbar: { readonly locked: ToolbarCountView; readonly watched: ToolbarCountView };
  /** Tickets of all visible queues that wait for what their customer was asked, and those where he is late. */
  readonly incomplete: { readonly total: number; readonly overdue: number };
  /** Seven desk days, oldest first: tickets created and closed. */
  readonly week: readonly { readonly day: string; readonly created: number; readonly closed: number }[];
}

/** Another ticket and what it is to this one. */
export interface TicketLinkView {
  readonly kind: LinkKind;
  readonly number: string;
  readonly title: string;
  readonly state: TicketState;
}

/** A ticket with what its forms offer: `GET /api/v1/tickets/{number}`. */
export interface TicketDetailView extends TicketView {
  readonly watchers: readonly PersonView[];
  /** Only to tickets the viewer may see. */
  readonly links: readonly TicketLinkView[];
  readonly choices: ChoicesView;
}

/**
 * What an operator gets instead of the ticket after an action of his own took it out of his sight (spec P3):
 * enough to take the action back while that is possible.
 */
export interface LostAccessView {
  readonly number: string;
  readonly lostAccess: true;
  readonly undo: TicketView["undo"];
}

export interface TicketPageView {
  readonly items: readonly TicketView[];
  readonly next: string | null;
}

/** Every refused request: RFC 9457 problem details with a stable code. */
export interface ProblemView {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  /** One entry per field that is wrong. */
  readonly errors?: readonly { readonly field: string; readonly code: string; readonly detail: string }[];
  /** With `ticket.changed`: what others did since the version the reader saw, oldest first. */
  readonly changes?: readonly HistoryView[];
}

/** What became of each ticket of a selection: `POST /api/v1/bulk`. */
export interface BulkView {
  readonly items: readonly {
    readonly number: string;
    /** Actions carried out. */
    readonly done: number;
    /** The ticket's version now; null where something was refused. */
    readonly version: number | null;
    readonly problem: ProblemView | null;
    /** How the operator may take it back, also where he sees the ticket no more. */
    readonly undo: TicketView["undo"];
  }[];
}

/** `GET /api/v1/mailboxes`. */
export interface MailboxView extends Omit<MailboxOverview, "trouble"> {
  readonly trouble: (NonNullable<MailboxOverview["trouble"]> & { readonly sentence: string }) | null;
}

/** `GET /api/v1/channels`. */
export interface ChannelView extends Omit<ChannelOverview, "queues" | "obstacles"> {
  readonly queues: readonly {
    readonly key: string;
    readonly name: string;
    readonly boundBy: PersonView;
    readonly boundAt: Instant;
  }[];
  readonly isReachable: boolean;
  readonly obstacles: readonly {
    readonly what: ChannelObstacle;
    readonly since: Instant;
    readonly sentence: string;
  }[];
}

/** Somebody at a ticket: `PUT /api/v1/tickets/{number}/presence`. */
export interface PresenceView extends Omit<Presence, "operator"> {
  readonly by: PersonView;
}

/** An effect given up on: `GET /api/v1/dead-letters`. */
export interface DeadLetterView {
  readonly id: string;
  readonly ticket: string;
  readonly kind: EffectKind;
  readonly attempts: number;
  readonly reason: string;
  readonly at: Instant;
}
