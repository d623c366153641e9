import { type Desk, slasFor } from "../../desk/desk.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { CommandOf } from "../commands.ts";
import { requireSubject, requireText } from "../fields.ts";
import type { Rejection } from "../rejection.ts";
import { IMPACTS, type Ticket } from "../ticket.ts";
import { settleOrganisation } from "./check-intake.ts";
import type { Decision } from "./decision.ts";
import { applyNextState, checkNextState } from "./state.ts";

const MAX_NAME = 250;

type Described = Pick<Ticket, "priority" | "requestType" | "service" | "sla" | "impact">;

/** The handbook's form: type, service, SLA, next state, impact and priority, without a note (spec T5). */
export function changePriority(
  decision: Decision,
  command: CommandOf<"ChangePriority">,
): Result<void, Rejection> {
  const { ticket, ctx } = decision;
  const { priority, requestType, service, sla, impact } = ticket;
  const wanted = { priority, requestType, service, sla, impact, ...given(command) };
  const checked = checkDescription(ctx.desk, wanted);
  if (!checked.ok) return checked;
  const next = checkNextState(decision, command.next);
  if (!next.ok) return next;
  recordDescription(decision, wanted);
  return applyNextState(decision, command.next);
}

/** The fields that were given; null is a value. */
function given(command: CommandOf<"ChangePriority">): Partial<Described> {
  const { priority, requestType, service, sla, impact } = command;
  return {
    ...(priority !== undefined && { priority }),
    ...(requestType !== undefined && { requestType }),
    ...(service !== undefined && { service }),
    ...(sla !== undefined && { sla }),
    ...(impact !== undefined && { impact }),
  };
}

/** Every key is in the desk's configuration, and the SLA one of the service's. */
export function checkDescription(desk: Desk, wanted: Described): Result<void, Rejection> {
  const invalid = (field: string) => fail({ code: "field.invalid" as const, field });
  const { priority, requestType, service, sla, impact } = wanted;
  if (![1, 2, 3, 4, 5].includes(priority)) return invalid("priority");
  if (!desk.requestTypes.some(({ key }) => key === requestType)) return invalid("requestType");
  if (service !== null && !desk.services.has(service)) return invalid("service");
  const agreed = slasFor(desk, service === null ? undefined : desk.services.get(service));
  if (sla !== null && !agreed.includes(sla)) return invalid("sla");
  return impact === null || IMPACTS.includes(impact) ? ok(undefined) : invalid("impact");
}

function recordDescription(decision: Decision, wanted: Described): void {
  const { priority, requestType, service, sla, impact } = decision.ticket;
  if (wanted.priority !== priority)
    decision.record({ type: "PriorityChanged", from: priority, to: wanted.priority });
  if (wanted.requestType !== requestType)
    decision.record({ type: "RequestTypeChanged", from: requestType, to: wanted.requestType });
  if (wanted.service !== service)
    decision.record({ type: "ServiceChanged", from: service, to: wanted.service });
  if (wanted.sla !== sla) decision.record({ type: "SlaChanged", from: sla, to: wanted.sla });
  if (wanted.impact !== impact) decision.record({ type: "ImpactChanged", from: impact, to: wanted.impact });
}

export function changeTitle(decision: Decision, command: CommandOf<"ChangeTitle">): Result<void, Rejection> {
  const title = requireSubject(command.title);
  if (!title.ok) return fail({ ...title.error, field: "title" } as Rejection);
  const from = decision.ticket.title;
  if (title.value !== from) decision.record({ type: "TitleChanged", from, to: title.value });
  return ok(undefined);
}

/** From now on answers go to this customer; what was said stays with who said it. */
export function changeCustomer(
  decision: Decision,
  command: CommandOf<"ChangeCustomer">,
): Result<void, Rejection> {
  const { customer, organisation } = decision.ticket;
  const address = requireText("customer", command.customer.address, MAX_NAME);
  if (!address.ok) return address;
  const to = { address: address.value, name: command.customer.name.trim().slice(0, MAX_NAME) };
  const wanted = command.organisation === undefined ? organisation : command.organisation;
  if (wanted !== null && !decision.ctx.desk.organisations.has(wanted))
    return fail({ code: "field.invalid", field: "organisation" });
  if (to.address !== customer.address || to.name !== customer.name)
    decision.record({ type: "CustomerChanged", from: customer, to });
  if (wanted !== organisation)
    decision.record({ type: "OrganisationChanged", from: organisation, to: wanted });
  if (command.organisation !== undefined) settleOrganisation(decision);
  return ok(undefined);
}

export function watchTicket(decision: Decision, operator: string): Result<void, Rejection> {
  if (!decision.ticket.watchers.includes(operator)) decision.record({ type: "WatchingBegun", operator });
  return ok(undefined);
}

export function unwatchTicket(decision: Decision, operator: string): Result<void, Rejection> {
  if (decision.ticket.watchers.includes(operator)) decision.record({ type: "WatchingEnded", operator });
  return ok(undefined);
}

/** For everybody who reads the ticket, not for the operator alone (handbook: "Contrassegna come importante"). */
export function markArticle(decision: Decision, command: CommandOf<"MarkArticle">): Result<void, Rejection> {
  const { articleCount, important: marked } = decision.ticket;
  const { position, important } = command;
  if (!(Number.isInteger(position) && position >= 1 && position <= articleCount))
    return fail({ code: "article.not_found", position });
  if (marked.includes(position) !== important)
    decision.record({ type: "ArticleMarked", position, important });
  return ok(undefined);
}
