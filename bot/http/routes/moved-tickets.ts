import { z } from "zod";
import { visibleQueues } from "../../../core/people/policy.ts";
import { readMovedTickets } from "../../../core/report/read-report.ts";
import type { MovedTicketsView } from "../../../core/report/report-views.ts";
import { MOVE_REASONS } from "../../../core/ticket/commands.ts";
import type { ApiDeps } from "../deps.ts";
import { json } from "../exchange.ts";
import { askedReport, movedTicketsQuery } from "../report-query.ts";
import { operatorRoute, type Route } from "../route.ts";
import { instant } from "../schemas/view-atoms.ts";
import { refused } from "../tickets/ticket-answer.ts";

const schema: z.ZodType<MovedTicketsView> = z
  .strictObject({
    items: z.array(
      z.strictObject({
        number: z.string(),
        title: z.string(),
        at: instant,
        reason: z.enum(MOVE_REASONS),
      }),
    ),
    isWhole: z.boolean(),
  })
  .meta({ id: "MovedTickets" });

/** The tickets behind a cell of the matrix of moves (spec X1). */
export const movedTicketsRoutes = (deps: ApiDeps): readonly Route[] => [
  operatorRoute({
    method: "GET",
    path: "/api/v1/reports/moves/tickets",
    id: "getMovedTickets",
    summary: "The tickets that were moved from one queue to another, the latest move first",
    tag: "reports",
    query: movedTicketsQuery,
    responses: { 200: { description: "At most 100 of those the reader may see", schema } },
    handle: async (call) => {
      const { source, target, ...query } = call.query;
      const asked = askedReport(deps, call, query);
      if (!asked.ok) return refused(call, asked.error);
      const visible = visibleQueues(deps.desk, call.operator.address);
      const fields = Object.entries({ source, target })
        .filter(([, queue]) => !visible.includes(queue))
        .map(([field]) => ({ field, code: "field.invalid" as const }));
      if (fields.length > 0) return refused(call, { code: "query.invalid", fields });
      const reading = { store: deps.store.tickets, desk: deps.desk };
      return json(200, await readMovedTickets(reading, asked.value, source, target));
    },
  }),
];
