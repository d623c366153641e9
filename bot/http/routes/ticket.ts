import { historyView } from "../../../core/ticket/history/history-view.ts";
import type { ApiDeps } from "../deps.ts";
import { json } from "../exchange.ts";
import { recordRead } from "../record-read.ts";
import { operatorRoute, type Route } from "../route.ts";
import { historySchema } from "../schemas/article-schemas.ts";
import { ticketParams } from "../schemas/fields.ts";
import { ticketDetailSchema } from "../schemas/ticket-schemas.ts";
import { rejected, ticketResponse, visibleTicket } from "../tickets/ticket-answer.ts";

const path = "/api/v1/tickets/:number";

/** One ticket and what happened to it (spec D2, T13). */
export function ticketRoutes(deps: ApiDeps): readonly Route[] {
  return [
    operatorRoute({
      method: "GET",
      path,
      id: "getTicket",
      summary: "The ticket, what may be done with it and what its forms offer",
      tag: "tickets",
      params: ticketParams,
      responses: { 200: { description: "The ticket; `ETag` is its version", schema: ticketDetailSchema } },
      refusals: ["ticket.not_found"],
      handle: async (call) => {
        const ticket = await visibleTicket(deps, call, call.params.number);
        if (!ticket.ok) return rejected(deps, call, ticket.error);
        recordRead(deps, call, "opened", ticket.value.number);
        return ticketResponse(deps, call, ticket.value);
      },
    }),
    operatorRoute({
      method: "GET",
      path: `${path}/history`,
      id: "getHistory",
      summary: "What happened, who did it and from where, oldest first",
      tag: "tickets",
      params: ticketParams,
      responses: { 200: { description: "The history", schema: historySchema } },
      refusals: ["ticket.not_found"],
      handle: async (call) => {
        const ticket = await visibleTicket(deps, call, call.params.number);
        if (!ticket.ok) return rejected(deps, call, ticket.error);
        const records = await deps.store.tickets.history(ticket.value.number);
        return json(200, { items: historyView(deps.desk, call.language, records) });
      },
    }),
  ];
}
