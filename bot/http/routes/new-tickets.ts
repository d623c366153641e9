import { z } from "zod";
import { NEW_TICKET, type NEW_TICKET_DRAFTS } from "../../../core/people/drafts.ts";
import type { Command } from "../../../core/ticket/commands.ts";
import { phoneMessage } from "../../../core/ticket/writing/phone-message.ts";
import type { ApiDeps } from "../deps.ts";
import type { HttpResponse } from "../exchange.ts";
import type { ProblemCode } from "../problem.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import {
  cc,
  impact,
  key,
  line,
  mailbox,
  nextState,
  operatorAddress,
  priority,
  text,
} from "../schemas/fields.ts";
import { actionSchema } from "../schemas/ticket-schemas.ts";
import { type CommandForm, commandForm, extras, html } from "../tickets/command-form.ts";
import { runCommand } from "../tickets/run-command.ts";

const path = "/api/v1/tickets";
const CREATED = {
  status: 201,
  headers: ({ ticket }: { readonly ticket: { readonly number: string } }) => ({
    location: `${path}/${ticket.number}`,
  }),
};
const REFUSALS: readonly ProblemCode[] = [
  "queue.unknown",
  "queue.not_allowed",
  "owner.not_allowed",
  "field.required",
  "field.invalid",
];

const phoneTicket = z.strictObject({
  customer: z.strictObject({ address: mailbox, name: line.default("") }),
  organisation: key.optional(),
  queue: key,
  subject: line,
  text,
  priority: priority.optional(),
  requestType: key.optional(),
  service: key.optional(),
  sla: key.optional(),
  impact: impact.optional(),
  owner: operatorAddress.optional(),
  ...extras,
  next: nextState.default({ state: "open" }),
});

const mailTicket = phoneTicket.extend({ html, cc: cc.default([]), bcc: cc.default([]) });

type PhoneTicket = z.output<typeof phoneTicket>;

/** New tickets that an operator opens (spec T10). */
export function newTicketsRoutes(deps: ApiDeps): readonly Route[] {
  const facts = {
    method: "POST",
    tag: "tickets",
    isCommand: true,
    responses: { 201: { description: "The new ticket; `Location` names it", schema: actionSchema } },
    refusals: REFUSALS,
  } as const;
  return [
    operatorRoute({
      ...facts,
      path,
      id: "createTicket",
      summary: "New ticket from a phone call; the customer is told by mail",
      body: phoneTicket,
      handle: (call) =>
        create(deps, call, "phone-ticket", ({ subject, text: _text, attachments, ...given }) => ({
          ...given,
          type: "CreateTicket",
          title: subject,
          message: phoneMessage(deps.desk, call.body, attachments),
          answerAutomatically: true,
        })),
    }),
    operatorRoute({
      ...facts,
      path: "/api/v1/mail-tickets",
      id: "createMailTicket",
      summary: "New ticket that begins with a mail to the customer",
      body: mailTicket,
      handle: (call) =>
        create(deps, call, "mail-ticket", ({ subject, ...given }) => ({
          ...given,
          type: "CreateMailTicket",
          title: subject,
        })),
    }),
  ];
}

async function create<B extends PhoneTicket>(
  deps: ApiDeps,
  call: Call<undefined, undefined, B>,
  form: (typeof NEW_TICKET_DRAFTS)[number],
  commandOf: (form: CommandForm<B>) => Command,
): Promise<HttpResponse> {
  const given = await commandForm(deps, call);
  if (!given.ok) return given.error;
  const draftOf = { on: NEW_TICKET, action: form } as const;
  return runCommand(deps, call, null, commandOf(given.value), { ...CREATED, draftOf });
}
