import { z } from "zod";
import { type RoutingHintView, routingHintView } from "../../../core/routing/hint-view.ts";
import { shownHint } from "../../../core/routing/shown-hint.ts";
import type { ApiDeps } from "../deps.ts";
import { json } from "../exchange.ts";
import { operatorRoute, type Route } from "../route.ts";
import { ticketParams } from "../schemas/fields.ts";
import { queueSchema } from "../schemas/name-schemas.ts";
import { count } from "../schemas/view-atoms.ts";
import { rejected, visibleTicket } from "../tickets/ticket-answer.ts";

const hintSchema: z.ZodType<RoutingHintView> = z
  .strictObject({
    hint: z
      .strictObject({
        queue: queueSchema,
        n: count,
        m: count,
        words: z.array(z.string()),
        cases: z.array(z.strictObject({ number: z.string(), title: z.string() })),
        text: z.string(),
      })
      .nullable(),
  })
  .meta({ id: "RoutingHint" });

/** Where similar tickets were solved (spec X1): only queues the operator may move this one to. */
export const routingHintRoutes = (deps: ApiDeps): readonly Route[] => [
  operatorRoute({
    method: "GET",
    path: "/api/v1/tickets/:number/routing-hint",
    id: "getRoutingHint",
    summary: "Where similar tickets were solved, or null when nothing is worth saying",
    tag: "tickets",
    params: ticketParams,
    responses: {
      200: { description: "The hint, with the words and tickets it rests on", schema: hintSchema },
    },
    refusals: ["ticket.not_found"],
    handle: async (call) => {
      const ticket = await visibleTicket(deps, call, call.params.number);
      if (!ticket.ok) return rejected(deps, call, ticket.error);
      const { desk, store, routing } = deps;
      const { operator, now, language } = call;
      const hintDeps = { routing, desk, store: store.tickets };
      const hint = await shownHint(hintDeps, ticket.value, operator.address, now, "learn first");
      return json(200, routingHintView(desk, language, hint));
    },
  }),
];
