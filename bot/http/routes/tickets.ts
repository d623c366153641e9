import type { z } from "zod";
import type { ApiDeps } from "../deps.ts";
import type { HttpResponse } from "../exchange.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { ticketPageSchema } from "../schemas/ticket-schemas.ts";
import { refused } from "../tickets/ticket-answer.ts";
import { ticketPage, ticketQuery, ticketQuerySchema } from "../tickets/ticket-search.ts";
import { ownQueues } from "./me.ts";

/** Lists of tickets (spec D1, D3). */
export function ticketsRoutes(deps: ApiDeps): readonly Route[] {
  return [
    operatorRoute({
      method: "GET",
      path: "/api/v1/tickets",
      id: "findTickets",
      summary: "A list of the dashboard, or a search; only in queues the operator may see",
      tag: "tickets",
      query: ticketQuerySchema,
      responses: { 200: { description: "One page", schema: ticketPageSchema } },
      handle: (call) => findTickets(deps, call),
    }),
  ];
}

async function findTickets(
  deps: ApiDeps,
  call: Call<undefined, z.output<typeof ticketQuerySchema>>,
): Promise<HttpResponse> {
  const query = ticketQuery(deps, call, call.query, call.query.list ? await ownQueues(deps, call) : []);
  return query.ok ? ticketPage(deps, call, query.value) : refused(call, query.error);
}
