import { z } from "zod";
import { queueOf } from "../../../core/desk/desk.ts";
import { can } from "../../../core/people/policy.ts";
import { fail, ok, type Result } from "../../../core/result.ts";
import type { Command, PassedOnArticle } from "../../../core/ticket/commands.ts";
import type { Rejection } from "../../../core/ticket/rejection.ts";
import type { MailPreviewView } from "../../../core/ticket/views/article-views.ts";
import { forwardMail } from "../../../core/ticket/writing/compose-reply.ts";
import { articleAt, passedOn } from "../../../core/ticket/writing/passed-on.ts";
import { mailSubject } from "../../../core/ticket/writing/subject.ts";
import type { ApiDeps } from "../deps.ts";
import { type HttpResponse, json } from "../exchange.ts";
import type { ProblemCode } from "../problem.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { mailPreviewSchema } from "../schemas/article-schemas.ts";
import { articlePosition, cc, line, nextState, recipients, text, ticketParams } from "../schemas/fields.ts";
import { actionSchema } from "../schemas/ticket-schemas.ts";
import { type CommandForm, commandForm, extras, html, mailWords } from "../tickets/command-form.ts";
import { runCommand } from "../tickets/run-command.ts";
import { rejected, visibleTicket } from "../tickets/ticket-answer.ts";

const path = "/api/v1/tickets/:number";
const REFUSALS: readonly ProblemCode[] = [
  "ticket.not_found",
  "ticket.not_allowed",
  "ticket.locked_by_other",
  "ticket.changed",
  "ticket.wrong_state",
  "article.not_found",
  "field.required",
  "mail.too_large",
];

const position = articlePosition.meta({ description: "Position of the article that is passed on" });
const unlessNext = nextState.optional().meta({ description: "Absent: the state stays as it is" });

const forward = z.strictObject({
  position,
  to: recipients,
  cc: cc.default([]),
  bcc: cc.default([]),
  subject: line.optional(),
  text,
  html,
  withAttachments: z
    .boolean()
    .default(true)
    .meta({ description: "Whether the article's attachments go with it" }),
  ...extras,
  next: unlessNext,
});

const forwardPreview = forward.extend({ to: recipients.default([]), text: text.default("") });

const bounce = z.strictObject({
  position,
  to: recipients,
  inform: text.optional().meta({ description: "What the customer is told; absent: nothing" }),
  next: unlessNext,
});

const phoneCall = z.strictObject({
  direction: z
    .enum(["inbound", "outbound"])
    .meta({ description: "inbound: the customer called; outbound: the operator called him" }),
  subject: line,
  text,
  ...extras,
  next: unlessNext,
});

type Params = z.output<typeof ticketParams>;

/** Mails to others than the customer, and telephone calls (spec T12, T13). */
export function correspondRoutes(deps: ApiDeps): readonly Route[] {
  const facts = { method: "POST", tag: "actions", isCommand: true, params: ticketParams } as const;
  return [
    operatorRoute({
      ...facts,
      path: `${path}/forwards`,
      id: "forwardArticle",
      summary: "Forward an article to a third party; the customer does not see it",
      body: forward,
      responses: { 201: { description: "The ticket with the forward", schema: actionSchema } },
      refusals: REFUSALS,
      handle: (call) =>
        passOn(
          deps,
          call,
          "forward",
          (article, { position: _position, withAttachments, attachments = [], ...form }) => ({
            ...form,
            type: "ForwardArticle",
            article,
            attachments: [...(withAttachments ? article.attachments : []), ...attachments],
          }),
        ),
    }),
    operatorRoute({
      method: "POST",
      path: `${path}/forwards/preview`,
      id: "previewForward",
      summary: "The forward as it would leave; nothing changes",
      tag: "actions",
      params: ticketParams,
      body: forwardPreview,
      responses: { 200: { description: "The mail", schema: mailPreviewSchema } },
      refusals: ["ticket.not_found", "ticket.not_allowed", "ticket.locked_by_other", "article.not_found"],
      handle: (call) => previewForward(deps, call),
    }),
    operatorRoute({
      ...facts,
      path: `${path}/bounces`,
      id: "bounceArticle",
      summary: "Pass a mail on as it came; answers go to who wrote it",
      body: bounce,
      responses: { 201: { description: "The ticket with the bounced mail", schema: actionSchema } },
      refusals: [...REFUSALS, "article.no_mail"],
      handle: (call) =>
        passOn(deps, call, "bounce", (article, { position: _position, ...form }) => ({
          ...form,
          type: "BounceArticle",
          article,
        })),
    }),
    operatorRoute({
      ...facts,
      path: `${path}/phone-calls`,
      id: "addPhoneCall",
      summary: "Note down a telephone call, made or received",
      body: phoneCall,
      responses: { 201: { description: "The ticket with the call", schema: actionSchema } },
      refusals: REFUSALS,
      handle: (call) => addPhoneCall(deps, call),
    }),
  ];
}

interface PassingOn {
  readonly position: number;
}

async function passOn<B extends PassingOn>(
  deps: ApiDeps,
  call: Call<Params, undefined, B>,
  action: "forward" | "bounce",
  commandOf: (article: PassedOnArticle, form: CommandForm<B>) => Command,
): Promise<HttpResponse> {
  const article = await articleToPassOn(deps, call);
  if (!article.ok) return rejected(deps, call, article.error);
  const form = await commandForm(deps, call);
  if (!form.ok) return form.error;
  const { number } = call.params;
  const command = commandOf(article.value, form.value);
  return runCommand(deps, call, number, command, { status: 201, draftOf: { on: number, action } });
}

async function previewForward(
  deps: ApiDeps,
  call: Call<Params, undefined, z.output<typeof forwardPreview>>,
): Promise<HttpResponse> {
  const { desk } = deps;
  const { operator, body } = call;
  const ticket = await visibleTicket(deps, call, call.params.number);
  if (!ticket.ok) return rejected(deps, call, ticket.error);
  const allowed = can(desk, operator.address, "forward", ticket.value);
  if (!allowed.ok) return rejected(deps, call, allowed.error);
  const article = await articleToPassOn(deps, call);
  if (!article.ok) return rejected(deps, call, article.error);
  const preview: MailPreviewView = {
    from: queueOf(desk, ticket.value.queue).address,
    to: body.to,
    cc: body.cc,
    bcc: body.bcc,
    subject: mailSubject(ticket.value, body.subject),
    ...forwardMail(desk, ticket.value, operator.address, mailWords(deps, body), article.value),
  };
  return json(200, preview);
}

/** Read from the store: a client cannot make up what is passed on. */
async function articleToPassOn(
  deps: ApiDeps,
  call: Call<Params, undefined, PassingOn>,
): Promise<Result<PassedOnArticle, Rejection>> {
  const ticket = await visibleTicket(deps, call, call.params.number);
  if (!ticket.ok) return ticket;
  const { tickets, blobs } = deps.store;
  const article = articleAt(await tickets.articles(ticket.value.number), call.body.position);
  if (!article.ok) return fail(article.error);
  const { rawDigest } = article.value;
  const raw = rawDigest === null ? null : await blobs.open(rawDigest);
  return ok(passedOn(article.value, raw?.size ?? null));
}

async function addPhoneCall(
  deps: ApiDeps,
  call: Call<Params, undefined, z.output<typeof phoneCall>>,
): Promise<HttpResponse> {
  const form = await commandForm(deps, call);
  if (!form.ok) return form.error;
  const { number } = call.params;
  const command = { type: "AddPhoneCall" as const, ...form.value };
  return runCommand(deps, call, number, command, {
    status: 201,
    draftOf: { on: number, action: "phone-call" },
  });
}
