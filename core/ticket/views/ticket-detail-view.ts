import { type Desk, queueOf } from "../../desk/desk.ts";
import { type ServiceView, serviceViews, slaViews } from "../../desk/desk-views.ts";
import {
  type NamedView,
  type PersonView,
  personView,
  type QueueView,
  queueView,
} from "../../desk/named-views.ts";
import type { OperatorAddress } from "../../people/operator.ts";
import { moveTargets, possibleOwners } from "../../people/policy.ts";
import { IMPACTS, type Impact, type LinkKind, type Ticket, type TicketState } from "../ticket.ts";
import type { TicketView } from "./ticket-view.ts";

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

/** What the forms of a ticket offer: where it may go, to whom, and how it may be described. */
export interface ChoicesView {
  readonly moveTargets: readonly QueueView[];
  readonly owners: readonly PersonView[];
  readonly services: readonly ServiceView[];
  readonly slas: readonly NamedView[];
  readonly impacts: readonly Impact[];
}

/** Only what the viewer may choose; the door refuses the rest as well. */
export function choicesView(desk: Desk, ticket: Ticket, viewer: OperatorAddress): ChoicesView {
  return {
    moveTargets: moveTargets(desk, viewer, ticket.queue).map((key) => queueView(desk, key)),
    owners: possibleOwners(desk, queueOf(desk, ticket.queue).key).map((address) => personView(desk, address)),
    services: serviceViews(desk),
    slas: slaViews(desk),
    impacts: IMPACTS,
  };
}
