import { z } from "zod";
import type { Desk } from "../../../core/desk/desk.ts";
import { fieldsInZone } from "../../../core/desk/desk-time.ts";
import { translate } from "../../../core/i18n/translate.ts";
import { CLOSE_REASONS } from "../../../core/ticket/commands.ts";
import type { Instant } from "../../../core/time.ts";
import type { ApiDeps } from "../deps.ts";
import type { HttpResponse } from "../exchange.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import {
  closedState,
  impact,
  instantOf,
  key,
  line,
  nextState,
  pendingMoment,
  pendingState,
  priority,
  text,
  ticketParams,
} from "../schemas/fields.ts";
import { actionSchema } from "../schemas/ticket-schemas.ts";
import { commandForm, extras } from "../tickets/command-form.ts";
import { runCommand } from "../tickets/run-command.ts";
import { rejected } from "../tickets/ticket-answer.ts";
import { actionRoute } from "./action-route.ts";

const close = z.strictObject({
  state: closedState.default("closed successful"),
  why: z.enum(CLOSE_REASONS),
  subject: line.optional(),
  text,
  reviewRequired: z.boolean().optional(),
  ...extras,
});

const pending = pendingMoment.extend({
  state: pendingState.default("pending reminder"),
  subject: line.optional(),
  text,
  ...extras,
});

const priorityForm = z.strictObject({
  priority: priority.optional(),
  requestType: key.optional(),
  service: key.nullable().optional(),
  sla: key.nullable().optional(),
  impact: impact.nullable().optional(),
  next: nextState.optional().meta({ description: "Absent: the state stays as it is" }),
});

/** What state the ticket is in and how pressing it is (spec T4, T5, T6). */
export function statesRoutes(deps: ApiDeps): readonly Route[] {
  return [
    actionRoute(deps, {
      name: "close",
      id: "closeTicket",
      summary: "Close without telling the customer, saying why",
      body: close,
      refusals: ["ticket.locked_by_other", "ticket.wrong_state", "field.required"],
      draftOf: "close",
      command: (body) => ({ type: "CloseTicket", ...body }),
    }),
    actionRoute(deps, {
      name: "reopen",
      id: "reopenTicket",
      summary: "Back to open, from pending or closed",
      body: z.strictObject({}),
      refusals: ["ticket.locked_by_other", "ticket.wrong_state"],
      command: () => ({ type: "ReopenTicket" }),
    }),
    actionRoute(deps, {
      name: "priority",
      id: "changePriority",
      summary: "Priority, type, service, SLA, impact and next state; absent fields stay as they are",
      body: priorityForm,
      refusals: ["ticket.locked_by_other", "ticket.wrong_state", "field.invalid"],
      draftOf: "priority",
      command: (form) => ({ type: "ChangePriority", ...form }),
    }),
    operatorRoute({
      method: "POST",
      path: "/api/v1/tickets/:number/pending",
      id: "setPending",
      summary: "Wait until an instant, or until date and time on the desk's clock",
      tag: "actions",
      isCommand: true,
      params: ticketParams,
      body: pending,
      responses: { 200: { description: "The ticket as it now is", schema: actionSchema } },
      refusals: [
        "ticket.not_found",
        "ticket.not_allowed",
        "ticket.locked_by_other",
        "field.date_past",
        "field.date_far",
      ],
      handle: (call) => setPending(deps, call),
    }),
  ];
}

async function setPending(
  deps: ApiDeps,
  call: Call<z.output<typeof ticketParams>, undefined, z.output<typeof pending>>,
): Promise<HttpResponse> {
  const until = instantOf(call.body, deps.desk.timeZone);
  if (!until.ok) return rejected(deps, call, until.error);
  const form = await commandForm(deps, call);
  if (!form.ok) return form.error;
  const { state, subject, text, attachments, workUnits } = form.value;
  const { number } = call.params;
  const command = {
    type: "SetPending" as const,
    state,
    until: until.value,
    subject: subject ?? defaultPendingSubject(deps.desk, until.value),
    text,
    ...(attachments && { attachments }),
    ...(workUnits !== undefined && { workUnits }),
  };
  return runCommand(deps, call, number, command, { draftOf: { on: number, action: "pending" } });
}

/** Written into the ticket, so in the desk's language. */
export function defaultPendingSubject(desk: Desk, until: Instant): string {
  const { date, time } = fieldsInZone(until, desk.timeZone);
  return translate(desk.language, "subject.pending", { date: date.split("-").reverse().join("/"), time });
}
