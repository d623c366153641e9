// @ts-nocheck
import type { ApiDeps } from "../deps.ts";
import { json } from "../exchange.ts";
import type { Route } from "../route.ts";

/** Whether the process lives, and whether it can do its work. */
export function healthRoutes({ store, log }: ApiDeps): readonly Route[] {
  return [
    {
      method: "GET",
      path: "/healthz",
      access: "public",
      id: "getHealth",
      summary: "The process is alive",
      tag: "operations",
      responses: { 200: { description: "Alive" } },
      handle: async () => json(200, { status: "ok" }),
    },
    {
      method: "GET",
      path: "/readyz",
      access: "public",
      id: "getReadiness",
      summary: "The store answers",
      tag: "operations",
      responses: { 200: { description: "Ready" }, 503: { description: "Not ready" } },
      handle: async ({ request: { id } }) => {
        try {
          await store.ping();
          return json(200, { status: "ok" });
        } catch (error) {
          log.error("the store does not answer", { requestId: id, error: String(error) });
          return json(503, { status: "store unavailable" });
        }
      },
    },
  ];
}
