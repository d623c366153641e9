import type { z } from "zod";
import { type TicketPageView, ticketView } from "../../../core/views.ts";
import type { ApiDeps } from "../deps.ts";
import { type HttpResponse, json } from "../exchange.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { refused } from "../ticket-answer.ts";
import { ticketQuery, ticketQuerySchema } from "../ticket-search.ts";
import { ticketPageSchema } from "../view-schemas.ts";
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
