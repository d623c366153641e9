import { z } from "zod";
import type { ApiDeps } from "../deps.ts";
import { operatorRoute, type Route } from "../route.ts";
import { articleParams, key, line, mailbox } from "../schemas/fields.ts";
import { actionSchema } from "../schemas/ticket-schemas.ts";
import { runCommand } from "../tickets/run-command.ts";
import { actionRoute } from "./action-route.ts";

const nothing = z.strictObject({});
const title = z.strictObject({ title: line });
const customer = z.strictObject({
  customer: z.strictObject({ address: mailbox, name: line.default("") }),
  organisation: key.nullable().optional(),
});
const mark = z.strictObject({ important: z.boolean() });

/** What the ticket is about, whose it is and who follows it (spec T13). */
export function describeRoutes(deps: ApiDeps): readonly Route[] {
  return [
    actionRoute(deps, {
      name: "title",
      id: "changeTitle",
      summary: "Give the ticket another title; the citizen's subject stays on his mail",
      body: title,
      refusals: ["ticket.locked_by_other", "ticket.wrong_state", "field.required", "field.too_long"],
      command: (body) => ({ type: "ChangeTitle", ...body }),
    }),
    actionRoute(deps, {
      name: "customer",
      id: "changeCustomer",
      summary: "Give the ticket to another customer or organisation",
      body: customer,
      refusals: ["ticket.locked_by_other", "ticket.wrong_state", "field.invalid"],
      command: (body) => ({ type: "ChangeCustomer", ...body }),
    }),
    actionRoute(deps, {
      name: "watch",
      id: "watchTicket",
      summary: "Follow the ticket: be told what happens to it",
      body: nothing,
      refusals: ["ticket.wrong_state"],
      command: () => ({ type: "WatchTicket" }),
    }),
    actionRoute(deps, {
      name: "unwatch",
      id: "unwatchTicket",
      summary: "Follow the ticket no longer",
      body: nothing,
      refusals: [],
      command: () => ({ type: "UnwatchTicket" }),
    }),
    actionRoute(deps, {
      name: "acknowledge-delivery-failure",
      id: "acknowledgeDeliveryFailure",
      summary: "Say that the mail that did not arrive was dealt with",
      body: nothing,
      refusals: ["ticket.wrong_state"],
      command: () => ({ type: "AcknowledgeDeliveryFailure" }),
    }),
    operatorRoute({
      method: "POST",
      path: "/api/v1/tickets/:number/articles/:position/mark",
      id: "markArticle",
      summary: "Mark an article as important, for everybody, or take the mark away",
      tag: "actions",
      isCommand: true,
      params: articleParams,
      body: mark,
      responses: { 200: { description: "The ticket as it now is", schema: actionSchema } },
      refusals: ["ticket.not_found", "ticket.not_allowed", "ticket.wrong_state", "article.not_found"],
      handle: (call) =>
        runCommand(deps, call, call.params.number, {
          type: "MarkArticle",
          position: call.params.position,
          important: call.body.important,
        }),
    }),
  ];
}
