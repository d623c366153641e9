import type { Desk } from "../../desk/desk.ts";
import {
  type NamedView,
  namedView,
  type PersonView,
  personView,
  type QueueView,
  queueView,
} from "../../desk/named-views.ts";
import type { OperatorAddress } from "../../people/operator.ts";
import { type Action, abilities } from "../../people/policy.ts";
import type { Instant } from "../../time.ts";
import { shownSuggestion } from "../suggestion.ts";
import {
  dueTimeOf,
  escalationDueAt,
  type Impact,
  isClosed,
  isFinal,
  type Priority,
  runningDueAt,
  type Ticket,
  type TicketCustomer,
  type TicketState,
} from "../ticket.ts";
import { type IntakeView, intakeView } from "./intake-view.ts";
import { type SupportView, supportView } from "./support-view.ts";

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

export interface TicketPageView {
  readonly items: readonly TicketView[];
  readonly next: string | null;
}

/** The ticket for one operator, at a moment: what is due, late or possible is so `now`. */
export function ticketView(desk: Desk, ticket: Ticket, viewer: OperatorAddress, now: Instant): TicketView {
  const escalationAt = escalationDueAt(ticket);
  const intake = intakeView(desk, ticket, now);
  const can = abilities(desk, viewer, ticket, now);
  const { undoable } = ticket;
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
    ...promisesView(ticket),
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

/** What is promised to who owes an answer is promised from his answer on. */
function promisesView(ticket: Ticket): Pick<TicketView, "firstResponse" | "update" | "solution"> {
  const { firstResponse, incomplete, state } = ticket;
  const solution = dueTimeOf(ticket, "solution");
  const isOver = isClosed(state) || isFinal(state);
  return {
    firstResponse: { dueAt: incomplete ? null : firstResponse.dueAt, metAt: firstResponse.metAt },
    update: { dueAt: runningDueAt(ticket, "update") },
    solution: { dueAt: isOver || incomplete ? null : solution.dueAt, metAt: solution.metAt },
  };
}

function failureView({ deliveryFailure }: Ticket): TicketView["deliveryFailure"] {
  if (!deliveryFailure) return null;
  const { recipient, status, reason, isPermanent, at } = deliveryFailure;
  return { recipient, status, reason, isPermanent, at };
}
