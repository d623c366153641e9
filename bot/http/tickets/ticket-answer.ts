import { personView } from "../../../core/desk/named-views.ts";
import { can } from "../../../core/people/policy.ts";
import { fail, ok, type Result } from "../../../core/result.ts";
import type { Rejection } from "../../../core/ticket/rejection.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import {
  choicesView,
  type LostAccessView,
  type TicketDetailView,
  type TicketLinkView,
} from "../../../core/ticket/views/ticket-detail-view.ts";
import { ticketView } from "../../../core/ticket/views/ticket-view.ts";
import type { ApiDeps } from "../deps.ts";
import { type HttpResponse, json } from "../exchange.ts";
import { type Problem, problemResponse } from "../problem.ts";
import { rejectionProblem } from "../rejection-problem.ts";
import type { Call } from "../route.ts";
import { etagOf } from "../wire/entity-tag.ts";

/** Links shown of a ticket. */
const MAX_LINKS = 200;

/** The ticket, for an operator who may see it; otherwise it does not exist. */
export async function visibleTicket(
  { store, desk }: ApiDeps,
  { operator }: Call,
  number: string,
): Promise<Result<Ticket, Rejection>> {
  const ticket = await store.tickets.load(number);
  return ticket && can(desk, operator.address, "view", ticket).ok
    ? ok(ticket)
    : fail({ code: "ticket.not_found" });
}

async function detailView(deps: ApiDeps, call: Call, ticket: Ticket): Promise<TicketDetailView> {
  const { desk } = deps;
  const { operator, now } = call;
  return {
    ...ticketView(desk, ticket, operator.address, now),
    watchers: ticket.watchers.map((address) => personView(desk, address)),
    links: await linkViews(deps, call, ticket),
    choices: choicesView(desk, ticket, operator.address),
  };
}

/** One question for all linked tickets; in the order they were linked. */
async function linkViews(
  { store, desk }: ApiDeps,
  { operator }: Call,
  { links }: Ticket,
): Promise<readonly TicketLinkView[]> {
  if (links.length === 0) return [];
  const shown = links.slice(0, MAX_LINKS);
  const filter = { any: shown.map(({ number }) => ({ number })) };
  const sort = { by: "number", direction: "asc" } as const;
  const { items } = await store.tickets.find({ filter, sort, limit: MAX_LINKS });
  const visible = items.filter((ticket) => can(desk, operator.address, "view", ticket).ok);
  const known = new Map(visible.map((ticket) => [ticket.number, ticket]));
  return shown.flatMap(({ kind, number }) => {
    const other = known.get(number);
    return other ? [{ kind, number, title: other.title, state: other.state }] : [];
  });
}

/** What the caller of an action sees of the ticket afterwards, which may be no more than how to undo it (spec P3). */
export async function actionView(
  deps: ApiDeps,
  call: Call,
  ticket: Ticket,
): Promise<TicketDetailView | LostAccessView> {
  if (can(deps.desk, call.operator.address, "view", ticket).ok) return detailView(deps, call, ticket);
  const { undo } = ticketView(deps.desk, ticket, call.operator.address, call.now);
  return { number: ticket.number, lostAccess: true, undo };
}

export async function ticketResponse(deps: ApiDeps, call: Call, ticket: Ticket): Promise<HttpResponse> {
  return json(200, await detailView(deps, call, ticket), { etag: etagOf(ticket) });
}

/** The answer to what the desk refused. */
export function rejected({ desk }: ApiDeps, { language, now }: Call, rejection: Rejection): HttpResponse {
  return problemResponse(language, rejectionProblem(desk, language, rejection, now));
}

/** The answer to what the edge refused. */
export const refused = ({ language }: Call, problem: Problem): HttpResponse =>
  problemResponse(language, problem);
