import type { Desk } from "../../../core/desk/desk.ts";
import { mailboxStates } from "../../../core/intake/mailbox-state.ts";
import type { Store } from "../../../core/ports.ts";
import type { ApiDeps } from "../deps.ts";
import { json } from "../exchange.ts";
import type { Route } from "../route.ts";

/** A desk whose mail does not come is at work all the same: the figures are for whoever watches it. */
async function mailboxesIn(store: Store, { mailboxes }: Desk): Promise<{ ok: number; failing: number }> {
  const states = await Promise.all(mailboxes.map(({ address }) => mailboxStates(store).get(address)));
  const failing = states.filter((state) => state?.trouble).length;
  return { ok: states.length - failing, failing };
}

/** Whether the process lives, and whether it can do its work. */
export function healthRoutes({ store, desk, log }: ApiDeps): readonly Route[] {
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
          return json(200, { status: "ok", mailboxes: await mailboxesIn(store, desk) });
        } catch (error) {
          log.error("the store does not answer", { requestId: id, error: String(error) });
          return json(503, { status: "store unavailable" });
        }
      },
    },
  ];
}
