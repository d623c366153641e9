import type { Desk } from "../../../core/desk/desk.ts";
import { mailboxStates } from "../../../core/intake/mailbox-state.ts";
import type { Store } from "../../../core/ports.ts";
import type { ApiDeps } from "../deps.ts";
import { json } from "../exchange.ts";
import type { Route } from "../route.ts";

/** What the desk depends on, and why one of it is not there: codes, never what the other side said. */
interface Readiness {
  readonly status: "ok" | "degraded" | "unavailable";
  readonly store: "ok" | "unavailable";
  readonly mailboxes: { readonly ok: number; readonly failing: number };
  /** By kind of trouble: how many mailboxes have it (`GET /api/v1/mailboxes` says which). */
  readonly troubles: Readonly<Record<string, number>>;
}

/** A desk whose mail does not come is at work all the same, and stays ready: it is for whoever watches it to see. */
async function readinessOf(store: Store, { mailboxes }: Desk): Promise<Readiness> {
  await store.ping();
  const states = await Promise.all(mailboxes.map(({ address }) => mailboxStates(store).get(address)));
  const kinds = states.flatMap((state) => state?.trouble?.kind ?? []);
  const troubles = Object.fromEntries(
    [...new Set(kinds)].map((kind) => [kind, kinds.filter((each) => each === kind).length]),
  );
  const failing = kinds.length;
  const status = failing > 0 ? "degraded" : "ok";
  return { status, store: "ok", mailboxes: { ok: states.length - failing, failing }, troubles };
}

const NOT_READY = { status: "unavailable", store: "unavailable" } as const;

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
          return json(200, await readinessOf(store, desk));
        } catch (error) {
          log.error("the store does not answer", { requestId: id, error: String(error) });
          return json(503, NOT_READY);
        }
      },
    },
  ];
}
