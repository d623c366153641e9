import { z } from "zod";
import { queueOf } from "../../../core/desk/desk.ts";
import { can } from "../../../core/people/policy.ts";
import { fail, ok, type Result } from "../../../core/result.ts";
import type { ReplyTarget } from "../../../core/ticket/commands.ts";
import type { Rejection } from "../../../core/ticket/rejection.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import type { MailPreviewView } from "../../../core/ticket/views/article-views.ts";
import { replyMail } from "../../../core/ticket/writing/compose-reply.ts";
import { latestReplyTarget, replyTargetAt } from "../../../core/ticket/writing/reply-target.ts";
import { mailSubject } from "../../../core/ticket/writing/subject.ts";
import type { ApiDeps } from "../deps.ts";
import { type HttpResponse, json } from "../exchange.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { mailPreviewSchema } from "../schemas/article-schemas.ts";
import { cc, line, nextState, recipients, text, ticketParams } from "../schemas/fields.ts";
import { actionSchema } from "../schemas/ticket-schemas.ts";
import { commandForm, extras, html, mailWords } from "../tickets/command-form.ts";
import { runCommand } from "../tickets/run-command.ts";
import { rejected, visibleTicket } from "../tickets/ticket-answer.ts";

const path = "/api/v1/tickets/:number";

const note = z.strictObject({
  subject: line,
  text,
  visibleToCustomer: z.boolean().optional(),
  ...extras,
});

const reply = z.strictObject({
  to: recipients.optional().meta({ description: "The customer when absent" }),
  cc: cc.default([]),
  bcc: cc.default([]),
  subject: line.optional().meta({ description: "The title when absent; the number is put in front" }),
  text,
  html,
  ...extras,
  next: nextState.default({ state: "open" }),
  replyTo: z.int().min(1).nullable().optional().meta({
    description: "Position of the article answered; by default the customer's latest mail, null: none",
  }),
});

const replyPreview = reply.extend({ text: text.default("") });

type Params = z.output<typeof ticketParams>;

/** Notes and answers (spec T3, T11). */
export function converseRoutes(deps: ApiDeps): readonly Route[] {
  return [
    operatorRoute({
      method: "POST",
      path: `${path}/notes`,
      id: "addNote",
      summary: "Add an internal note",
      tag: "actions",
      isCommand: true,
      params: ticketParams,
      body: note,
      responses: { 201: { description: "The ticket with the note", schema: actionSchema } },
      refusals: [
        "ticket.not_found",
        "ticket.not_allowed",
        "ticket.wrong_state",
        "field.required",
        "field.too_long",
      ],
      handle: (call) => addNote(deps, call),
    }),
    operatorRoute({
      method: "POST",
      path: `${path}/replies`,
      id: "sendReply",
      summary: "Answer the customer by mail",
      tag: "actions",
      isCommand: true,
      params: ticketParams,
      body: reply,
      responses: { 201: { description: "The ticket with the answer", schema: actionSchema } },
      refusals: [
        "ticket.not_found",
        "ticket.not_allowed",
        "ticket.locked_by_other",
        "ticket.changed",
        "mail.too_large",
      ],
      handle: (call) => sendReply(deps, call),
    }),
    operatorRoute({
      method: "POST",
      path: `${path}/replies/preview`,
      id: "previewReply",
      summary: "The mail as it would leave; nothing changes",
      tag: "actions",
      params: ticketParams,
      body: replyPreview,
      responses: { 200: { description: "The mail", schema: mailPreviewSchema } },
      refusals: ["ticket.not_found", "ticket.not_allowed", "ticket.locked_by_other"],
      handle: (call) => previewReply(deps, call),
    }),
  ];
}

async function addNote(
  deps: ApiDeps,
  call: Call<Params, undefined, z.output<typeof note>>,
): Promise<HttpResponse> {
  const { number } = call.params;
  const form = await commandForm(deps, call);
  if (!form.ok) return form.error;
  const command = { type: "AddNote" as const, ...form.value };
  return runCommand(deps, call, number, command, { status: 201, draftOf: { on: number, action: "note" } });
}

async function sendReply(
  deps: ApiDeps,
  call: Call<Params, undefined, z.output<typeof reply>>,
): Promise<HttpResponse> {
  const context = await replyContext(deps, call);
  if (!context.ok) return rejected(deps, call, context.error);
  const form = await commandForm(deps, call);
  if (!form.ok) return form.error;
  const { ticket, target } = context.value;
  const command = { ...form.value, type: "SendReply" as const, replyTo: target };
  const draftOf = { on: ticket.number, action: call.body.replyTo === null ? "mail" : "reply" } as const;
  return runCommand(deps, call, ticket.number, command, { status: 201, draftOf });
}

async function previewReply(
  deps: ApiDeps,
  call: Call<Params, undefined, z.output<typeof replyPreview>>,
): Promise<HttpResponse> {
  const { desk } = deps;
  const { operator, body } = call;
  const context = await replyContext(deps, call);
  if (!context.ok) return rejected(deps, call, context.error);
  const { ticket, target } = context.value;
  const allowed = can(desk, operator.address, "reply", ticket);
  if (!allowed.ok) return rejected(deps, call, allowed.error);
  const preview: MailPreviewView = {
    from: queueOf(desk, ticket.queue).address,
    to: body.to ?? [ticket.customer],
    cc: body.cc,
    bcc: body.bcc,
    subject: mailSubject(ticket, body.subject),
    ...replyMail(desk, ticket, operator.address, mailWords(deps, body), target),
  };
  return json(200, preview);
}

/** The ticket and the article answered, read from the store: a client cannot make up what is quoted. */
async function replyContext(
  deps: ApiDeps,
  call: Call<Params, undefined, { readonly replyTo?: number | null | undefined }>,
): Promise<Result<{ readonly ticket: Ticket; readonly target: ReplyTarget | null }, Rejection>> {
  const ticket = await visibleTicket(deps, call, call.params.number);
  if (!ticket.ok) return ticket;
  const articles = await deps.store.tickets.articles(call.params.number);
  const { replyTo } = call.body;
  if (replyTo === null) return ok({ ticket: ticket.value, target: null });
  const target = replyTo === undefined ? ok(latestReplyTarget(articles)) : replyTargetAt(articles, replyTo);
  return target.ok ? ok({ ticket: ticket.value, target: target.value }) : fail(target.error);
}
