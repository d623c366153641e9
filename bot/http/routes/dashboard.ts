import { z } from "zod";
import { DASHBOARD_SCOPES } from "../../../core/search/dashboard.ts";
import { DEFAULT_SCOPES, dashboardView, viewerOf } from "../dashboard-view.ts";
import type { ApiDeps } from "../deps.ts";
import { FreshAnswers } from "../fresh-answers.ts";
import { operatorRoute, type Route } from "../route.ts";
import { dashboardSchema } from "../schemas/dashboard-schema.ts";
import { ownQueues } from "./me.ts";

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 100;
const scope = z.enum(DASHBOARD_SCOPES);

const query = z.strictObject({
  reminder: scope.default(DEFAULT_SCOPES.reminder),
  escalated: scope.default(DEFAULT_SCOPES.escalated),
  new: scope.default(DEFAULT_SCOPES.new),
  open: scope.default(DEFAULT_SCOPES.open),
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(DEFAULT_LIMIT),
});

/** The Cruscotto in one answer (spec D1). */
export function dashboardRoutes(deps: ApiDeps): readonly Route[] {
  const answers = new FreshAnswers(deps.changes);
  return [
    operatorRoute({
      method: "GET",
      path: "/api/v1/dashboard",
      id: "getDashboard",
      summary: "Lists with their counts, queue matrix and the last seven days",
      tag: "tickets",
      query,
      responses: {
        200: { description: "The dashboard; `ETag` stays while it says the same", schema: dashboardSchema },
        304: { description: "It says the same as the one of `If-None-Match`" },
      },
      handle: async (call) => {
        const { limit, ...scopes } = call.query;
        const viewer = viewerOf(deps, call.operator.address, await ownQueues(deps, call));
        const question = JSON.stringify([viewer, scopes, limit]);
        return answers.of(question, call.request, call.now, () =>
          dashboardView(deps, viewer, { scopes, limit }, call.now),
        );
      },
    }),
  ];
}
