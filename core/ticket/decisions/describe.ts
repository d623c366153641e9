import { type Desk, slasFor } from "../../desk/desk.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { CommandOf } from "../commands.ts";
import { requireSubject, requireText } from "../fields.ts";
import type { Rejection } from "../rejection.ts";
import { IMPACTS, type Ticket } from "../ticket.ts";
import { settleOrganisation } from "./check-intake.ts";
import type { Draft } from "./draft.ts";
import { applyNextState, checkNextState } from "./state.ts";

const MAX_NAME = 250;

type Described = Pick<Ticket, "priority" | "requestType" | "service" | "sla" | "impact">;

/** The handbook's form: type, service, SLA, next state, impact and priority, without a note (spec T5). */
export function changePriority(draft: Draft, command: CommandOf<"ChangePriority">): Result<void, Rejection> {
  const { ticket, ctx } = draft;
  const { priority, requestType, service, sla, impact } = ticket;
  const wanted = { priority, requestType, service, sla, impact, ...given(command) };
  const checked = checkDescription(ctx.desk, wanted);
  if (!checked.ok) return checked;
  const next = checkNextState(draft, command.next);
  if (!next.ok) return next;
  recordDescription(draft, wanted);
  return applyNextState(draft, command.next);
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

function recordDescription(draft: Draft, wanted: Described): void {
  const { priority, requestType, service, sla, impact } = draft.ticket;
  if (wanted.priority !== priority)
    draft.record({ type: "PriorityChanged", from: priority, to: wanted.priority });
  if (wanted.requestType !== requestType)
    draft.record({ type: "RequestTypeChanged", from: requestType, to: wanted.requestType });
  if (wanted.service !== service) draft.record({ type: "ServiceChanged", from: service, to: wanted.service });
  if (wanted.sla !== sla) draft.record({ type: "SlaChanged", from: sla, to: wanted.sla });
  if (wanted.impact !== impact) draft.record({ type: "ImpactChanged", from: impact, to: wanted.impact });
}

export function changeTitle(draft: Draft, command: CommandOf<"ChangeTitle">): Result<void, Rejection> {
  const title = requireSubject(command.title);
  if (!title.ok) return fail({ ...title.error, field: "title" } as Rejection);
  const from = draft.ticket.title;
  if (title.value !== from) draft.record({ type: "TitleChanged", from, to: title.value });
  return ok(undefined);
}

/** From now on answers go to this customer; what was said stays with who said it. */
export function changeCustomer(draft: Draft, command: CommandOf<"ChangeCustomer">): Result<void, Rejection> {
  const { customer, organisation } = draft.ticket;
  const address = requireText("customer", command.customer.address, MAX_NAME);
  if (!address.ok) return address;
  const to = { address: address.value, name: command.customer.name.trim().slice(0, MAX_NAME) };
  const wanted = command.organisation === undefined ? organisation : command.organisation;
  if (wanted !== null && !draft.ctx.desk.organisations.has(wanted))
    return fail({ code: "field.invalid", field: "organisation" });
  if (to.address !== customer.address || to.name !== customer.name)
    draft.record({ type: "CustomerChanged", from: customer, to });
  if (wanted !== organisation) draft.record({ type: "OrganisationChanged", from: organisation, to: wanted });
  if (command.organisation !== undefined) settleOrganisation(draft);
  return ok(undefined);
}

export function watchTicket(draft: Draft, operator: string): Result<void, Rejection> {
  if (!draft.ticket.watchers.includes(operator)) draft.record({ type: "WatchingBegun", operator });
  return ok(undefined);
}

export function unwatchTicket(draft: Draft, operator: string): Result<void, Rejection> {
  if (draft.ticket.watchers.includes(operator)) draft.record({ type: "WatchingEnded", operator });
  return ok(undefined);
}

/** For everybody who reads the ticket, not for the operator alone (handbook: "Contrassegna come importante"). */
export function markArticle(draft: Draft, command: CommandOf<"MarkArticle">): Result<void, Rejection> {
  const { articleCount, important: marked } = draft.ticket;
  const { position, important } = command;
  if (!(Number.isInteger(position) && position >= 1 && position <= articleCount))
    return fail({ code: "article.not_found", position });
  if (marked.includes(position) !== important) draft.record({ type: "ArticleMarked", position, important });
  return ok(undefined);
}
