import { z } from "zod";
import { type TicketPageView, ticketView } from "../../../core/views.ts";
import type { ApiDeps } from "../deps.ts";
import { type HttpResponse, json } from "../exchange.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { runCommand } from "../run-command.ts";
import { key, line, mailbox, nextState, nextStateOf, operatorAddress, priority, text } from "../schemas.ts";
import { refused, rejected } from "../ticket-answer.ts";
import { ticketQuery, ticketQuerySchema } from "../ticket-search.ts";
import { actionSchema, ticketPageSchema } from "../view-schemas.ts";
import { ownQueues } from "./me.ts";

const path = "/api/v1/tickets";

const phoneTicket = z.strictObject({
  customer: z.strictObject({ address: mailbox, name: line.default("") }),
  queue: key,
  subject: line,
  text,
  priority: priority.optional(),
  requestType: key.optional(),
  owner: operatorAddress.optional(),
  next: nextState.default({ state: "open" }),
});

/** Tickets together: search, and a new one from a phone call (spec D1, D3, T10). */
export function ticketsRoutes(deps: ApiDeps): readonly Route[] {
  return [
    operatorRoute({
      method: "GET",
      path,
      id: "findTickets",
      summary: "A list of the dashboard, or a search; only in queues the operator may see",
      tag: "tickets",
      query: ticketQuerySchema,
      responses: { 200: { description: "One page", schema: ticketPageSchema } },
      handle: (call) => findTickets(deps, call),
    }),
    operatorRoute({
      method: "POST",
      path,
      id: "createTicket",
      summary: "New ticket from a phone call; the customer is told by mail",
      tag: "tickets",
      isCommand: true,
      body: phoneTicket,
      responses: { 201: { description: "The new ticket; `Location` names it", schema: actionSchema } },
      refusals: ["queue.unknown", "queue.not_allowed", "owner.not_allowed", "field.required"],
      handle: (call) => createTicket(deps, call),
    }),
  ];
}

async function findTickets(
  deps: ApiDeps,
  call: Call<undefined, z.output<typeof ticketQuerySchema>>,
): Promise<HttpResponse> {
  const { store, desk } = deps;
  const query = ticketQuery(deps, call, call.query, call.query.list ? await ownQueues(deps, call) : []);
  if (!query.ok) return refused(call, query.error);
  try {
    const { items, next } = await store.tickets.find(query.value);
    const views = items.map((ticket) => ticketView(desk, ticket, call.operator.address, call.now));
    return json(200, { items: views, next } satisfies TicketPageView);
  } catch (error) {
    // The store's word for a cursor of another search, or of nobody's.
    if (!(error instanceof RangeError && call.query.cursor !== undefined)) throw error;
    return refused(call, { code: "query.invalid", fields: [{ field: "cursor", code: "field.invalid" }] });
  }
}

async function createTicket(
  deps: ApiDeps,
  call: Call<undefined, undefined, z.output<typeof phoneTicket>>,
): Promise<HttpResponse> {
  const { customer, queue, subject, text, next: asked, ...given } = call.body;
  const next = nextStateOf(asked, deps.desk.timeZone);
  if (!next.ok) return rejected(deps, call, next.error);
  const inbox = deps.desk.queues.get(queue)?.address;
  const message = {
    channel: "phone" as const,
    from: customer,
    to: inbox ? [inbox] : [],
    cc: [],
    subject,
    text,
    html: null,
    attachments: [],
    messageId: null,
    inReplyTo: null,
    references: [],
    rawDigest: null,
  };
  const command = {
    type: "CreateTicket" as const,
    queue,
    title: subject,
    customer,
    message,
    ...given,
    next: next.value,
    answerAutomatically: true,
  };
  return runCommand(deps, call, null, command, {
    status: 201,
    headers: ({ ticket }) => ({ location: `${path}/${ticket.number}` }),
  });
}
