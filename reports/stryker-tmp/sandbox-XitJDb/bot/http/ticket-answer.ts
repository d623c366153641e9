// @ts-nocheck
import { can } from "../../core/people/policy.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { Rejection } from "../../core/ticket/rejection.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { choicesView, type LostAccessView, type TicketDetailView, ticketView } from "../../core/views.ts";
import type { ApiDeps } from "./deps.ts";
import { etagOf } from "./entity-tag.ts";
import { type HttpResponse, json } from "./exchange.ts";
import { type Problem, problemResponse } from "./problem.ts";
import { rejectionProblem } from "./rejection-problem.ts";
import type { Call } from "./route.ts";

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

export function detailView({ desk }: ApiDeps, { operator, now }: Call, ticket: Ticket): TicketDetailView {
  return {
    ...ticketView(desk, ticket, operator.address, now),
    choices: choicesView(desk, ticket, operator.address),
  };
}

/** What the caller of an action sees of the ticket afterwards, which may be no more than how to undo it (spec P3). */
export function actionView(deps: ApiDeps, call: Call, ticket: Ticket): TicketDetailView | LostAccessView {
  if (can(deps.desk, call.operator.address, "view", ticket).ok) return detailView(deps, call, ticket);
  const { undo } = ticketView(deps.desk, ticket, call.operator.address, call.now);
  return { number: ticket.number, lostAccess: true, undo };
}

export function ticketResponse(deps: ApiDeps, call: Call, ticket: Ticket): HttpResponse {
  return json(200, detailView(deps, call, ticket), { etag: etagOf(ticket) });
}

/** The answer to what the desk refused. */
export function rejected({ desk }: ApiDeps, { language, now }: Call, rejection: Rejection): HttpResponse {
  return problemResponse(language, rejectionProblem(desk, language, rejection, now));
}

/** The answer to what the edge refused. */
export const refused = ({ language }: Call, problem: Problem): HttpResponse =>
  problemResponse(language, problem);
