import { z } from "zod";
import { relateTickets } from "../../../core/relate-tickets.ts";
import { splitTicket } from "../../../core/split-ticket.ts";
import { LINK_KINDS } from "../../../core/ticket/ticket.ts";
import type { ApiDeps } from "../deps.ts";
import type { HttpResponse } from "../exchange.ts";
import type { ProblemCode } from "../problem.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import {
  articlePosition,
  key,
  line,
  linkParams,
  mailAddress,
  nextState,
  operatorAddress,
  priority,
  text,
  ticketNumber,
  ticketParams,
  workUnits,
} from "../schemas/fields.ts";
import { actionSchema } from "../schemas/ticket-schemas.ts";
import { commandForm } from "../tickets/command-form.ts";
import { runRequest } from "../tickets/run-command.ts";

const path = "/api/v1/tickets/:number";
const BOTH: readonly ProblemCode[] = [
  "ticket.not_found",
  "ticket.not_allowed",
  "ticket.wrong_state",
  "other_ticket.not_found",
  "other_ticket.not_allowed",
];

const link = z.strictObject({
  number: ticketNumber,
  kind: z
    .enum(LINK_KINDS)
    .default("normal")
    .meta({ description: "What the other ticket is to this one: parent, child, or neither" }),
});

const merge = z.strictObject({ into: ticketNumber });

const split = z.strictObject({
  position: articlePosition,
  queue: key.optional(),
  title: line.optional(),
  text: text.optional(),
  customer: mailAddress.optional(),
  organisation: key.optional(),
  priority: priority.optional(),
  requestType: key.optional(),
  service: key.optional(),
  sla: key.optional(),
  owner: operatorAddress.optional(),
  workUnits: workUnits.optional(),
  next: nextState.optional(),
});

/** What concerns two tickets (spec T13). */
export function relateRoutes(deps: ApiDeps): readonly Route[] {
  const facts = { tag: "actions", isCommand: true, params: ticketParams } as const;
  const done = { 200: { description: "The ticket as it now is", schema: actionSchema } };
  return [
    operatorRoute({
      ...facts,
      method: "POST",
      path: `${path}/links`,
      id: "linkTicket",
      summary: "Link with another ticket, which gets the same link",
      body: link,
      responses: done,
      refusals: [...BOTH, "link.itself", "link.exists", "link.too_many"],
      handle: (call) =>
        runRequest(deps, call, (handleDeps, context) =>
          relateTickets(handleDeps, call.params.number, { type: "LinkTicket", ...call.body }, context),
        ),
    }),
    operatorRoute({
      ...facts,
      method: "DELETE",
      path: `${path}/links/:other`,
      id: "unlinkTicket",
      summary: "Take a link away, on both tickets",
      params: linkParams,
      responses: done,
      refusals: BOTH,
      handle: (call) =>
        runRequest(deps, call, (handleDeps, context) => {
          const { number, other } = call.params;
          return relateTickets(handleDeps, number, { type: "UnlinkTicket", number: other }, context);
        }),
    }),
    operatorRoute({
      ...facts,
      method: "POST",
      path: `${path}/merge`,
      id: "mergeTicket",
      summary:
        "Merge into another ticket: articles, watchers and links go there, and mails that quote this number",
      body: merge,
      responses: done,
      refusals: [...BOTH, "ticket.locked_by_other", "merge.itself"],
      handle: (call) =>
        runRequest(
          deps,
          call,
          (handleDeps, context) =>
            relateTickets(handleDeps, call.params.number, { type: "MergeTicket", ...call.body }, context),
          { draftOf: { on: call.params.number, action: "merge" } },
        ),
    }),
    operatorRoute({
      ...facts,
      method: "POST",
      path: `${path}/split`,
      id: "splitTicket",
      summary: "Make an article a ticket of its own, child of this one",
      body: split,
      responses: { 201: { description: "The new ticket; `Location` names it", schema: actionSchema } },
      refusals: [
        "ticket.not_found",
        "article.not_found",
        "queue.unknown",
        "queue.not_allowed",
        "field.required",
      ],
      handle: (call) => splitOff(deps, call),
    }),
  ];
}

async function splitOff(
  deps: ApiDeps,
  call: Call<z.output<typeof ticketParams>, undefined, z.output<typeof split>>,
): Promise<HttpResponse> {
  const form = await commandForm(deps, call);
  if (!form.ok) return form.error;
  return runRequest(
    deps,
    call,
    (handleDeps, context) => splitTicket(handleDeps, call.params.number, form.value, context),
    {
      status: 201,
      draftOf: { on: call.params.number, action: "split" },
      headers: ({ ticket }) => ({ location: `/api/v1/tickets/${ticket.number}` }),
    },
  );
}
