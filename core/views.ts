import { type Desk, operatorName, queueOf } from "./desk/desk.ts";
import type { OperatorAddress } from "./people/operator.ts";
import { type Action, abilities, moveTargets, possibleOwners } from "./people/policy.ts";
import { escalationDueAt, type Priority, type Ticket, type TicketCustomer, type TicketState } from "./ticket/ticket.ts";
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
  readonly state: TicketState;
  readonly priority: Priority;
  readonly requestType: string;
  readonly queue: QueueView;
  readonly customer: TicketCustomer;
  readonly owner: PersonView | null;
  readonly lock: { readonly by: PersonView; readonly since: Instant; readonly mine: boolean } | null;
  readonly pendingUntil: Instant | null;
  readonly firstResponse: { readonly dueAt: Instant | null; readonly metAt: Instant | null };
  /** The running due time, null when nothing runs. */
  readonly escalationAt: Instant | null;
  readonly isEscalated: boolean;
  readonly articleCount: number;
  readonly lastCustomerArticleAt: Instant | null;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly closedAt: Instant | null;
  readonly undo: { readonly action: string; readonly eventSeq: number; readonly until: Instant } | null;
  readonly abilities: readonly Action[];
}

export function ticketView(desk: Desk, ticket: Ticket, viewer: OperatorAddress, now: Instant): TicketView {
  const escalationAt = escalationDueAt(ticket);
  const can = abilities(desk, viewer, ticket, now);
  const { undoable } = ticket;
  return {
    number: ticket.number,
    version: ticket.version,
    title: ticket.title,
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
    firstResponse: ticket.firstResponse,
    escalationAt,
    isEscalated: escalationAt !== null && escalationAt <= now,
    articleCount: ticket.articleCount,
    lastCustomerArticleAt: ticket.lastCustomerArticleAt,
    createdAt: ticket.createdAt,
    changedAt: ticket.changedAt,
    closedAt: ticket.closedAt,
    undo:
      undoable && can.includes("undo")
        ? { action: undoable.action, eventSeq: undoable.eventSeq, until: undoable.until }
        : null,
    abilities: can,
  };
}

/** What the forms of a ticket offer: where it may go and to whom. */
export interface ChoicesView {
  readonly moveTargets: readonly QueueView[];
  readonly owners: readonly PersonView[];
}

export function choicesView(desk: Desk, ticket: Ticket, viewer: OperatorAddress): ChoicesView {
  return {
    moveTargets: moveTargets(desk, viewer, ticket.queue).map((key) => queueView(desk, key)),
    owners: possibleOwners(desk, queueOf(desk, ticket.queue).key).map((address) => personView(desk, address)),
  };
}

export const personView = (desk: Desk, address: OperatorAddress): PersonView => ({
  address,
  name: operatorName(desk, address),
});

export function queueView(desk: Desk, key: string): QueueView {
  const queue = queueOf(desk, key);
  return { key: queue.key, name: queue.name, shortName: queue.shortName };
}
