import { z } from "zod";
import { fieldsInZone } from "../../../core/desk/desk-time.ts";
import { translate } from "../../../core/i18n/translate.ts";
import { CLOSE_REASONS } from "../../../core/ticket/commands.ts";
import type { Instant } from "../../../core/time.ts";
import type { ApiDeps } from "../deps.ts";
import type { HttpResponse } from "../exchange.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { runCommand } from "../run-command.ts";
import { closedState, instantOf, line, pendingMoment, pendingState, text, ticketParams } from "../schemas.ts";
import { rejected } from "../ticket-answer.ts";
import { actionSchema } from "../view-schemas.ts";
import { actionRoute } from "./organise.ts";

const close = z.strictObject({
  state: closedState.default("closed successful"),
  why: z.enum(CLOSE_REASONS),
  text,
  reviewRequired: z.boolean().optional(),
});

const pending = pendingMoment.extend({
  state: pendingState.default("pending reminder"),
  subject: line.optional(),
  text,
});

/** What state the ticket is in (spec T4, T6). */
export function statesRoutes(deps: ApiDeps): readonly Route[] {
  return [
    actionRoute(deps, {
      name: "close",
      id: "closeTicket",
      summary: "Close without telling the customer, saying why",
      body: close,
      refusals: ["ticket.locked_by_other", "ticket.wrong_state", "field.required"],
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
      refusals: ["ticket.not_found", "ticket.not_allowed", "ticket.locked_by_other", "field.date_past"],
      handle: (call) => setPending(deps, call),
    }),
  ];
}

async function setPending(
  deps: ApiDeps,
  call: Call<z.output<typeof ticketParams>, undefined, z.output<typeof pending>>,
): Promise<HttpResponse> {
  const { state, subject, text } = call.body;
  const until = instantOf(call.body, deps.desk.timeZone);
  if (!until.ok) return rejected(deps, call, until.error);
  return runCommand(deps, call, call.params.number, {
    type: "SetPending",
    state,
    until: until.value,
    subject: subject ?? defaultSubject(deps, until.value),
    text,
  });
}

/** Written into the ticket, so in the desk's language. */
function defaultSubject({ desk }: ApiDeps, until: Instant): string {
  const { date, time } = fieldsInZone(until, desk.timeZone);
  return translate(desk.language, "subject.pending", { date: date.split("-").reverse().join("/"), time });
}
