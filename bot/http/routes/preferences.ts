import { z } from "zod";
import { visibleQueues } from "../../../core/people/policy.ts";
import { PREFERENCES, type Preferences } from "../../../core/people/preferences.ts";
import type { PreferencesView } from "../../../core/views.ts";
import type { ApiDeps } from "../deps.ts";
import { json } from "../exchange.ts";
import { operatorRoute, type Route } from "../route.ts";
import { key } from "../schemas.ts";
import { rejected } from "../ticket-answer.ts";
import { preferencesSchema } from "../view-schemas.ts";
import { ownQueues } from "./me.ts";

const MAX_QUEUES = 1_000;
const path = "/api/v1/preferences";
const body = z.strictObject({ myQueues: z.array(key).max(MAX_QUEUES) });

/** What an operator chose for himself (spec P5). */
export function preferencesRoutes(deps: ApiDeps): readonly Route[] {
  const { desk, store } = deps;
  return [
    operatorRoute({
      method: "GET",
      path,
      id: "getPreferences",
      summary: "The operator's own queues",
      tag: "people",
      responses: { 200: { description: "The preferences", schema: preferencesSchema } },
      handle: async (call) => json(200, { myQueues: await ownQueues(deps, call) } satisfies PreferencesView),
    }),
    operatorRoute({
      method: "PUT",
      path,
      id: "putPreferences",
      summary: "Choose the queues to be told about, among those that can be seen",
      tag: "people",
      body,
      responses: { 200: { description: "The preferences as saved", schema: preferencesSchema } },
      refusals: ["queue.unknown", "queue.not_allowed"],
      handle: async (call) => {
        const { address } = call.operator;
        const visible = visibleQueues(desk, address);
        const refused = call.body.myQueues.find((queue) => !visible.includes(queue));
        if (refused !== undefined) {
          const code = desk.queues.has(refused) ? "queue.not_allowed" : "queue.unknown";
          return rejected(deps, call, { code, queue: refused });
        }
        const chosen: Preferences = { myQueues: [...new Set(call.body.myQueues)] };
        await store.collection<Preferences>(PREFERENCES).put(address, chosen);
        return json(200, { myQueues: await ownQueues(deps, call) } satisfies PreferencesView);
      },
    }),
  ];
}
