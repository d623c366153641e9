import { queueView } from "../../../core/desk/named-views.ts";
import { hintsOf } from "../../../core/desk/queue-hints.ts";
import { preferencesOf } from "../../../core/people/choose-preferences.ts";
import type { MeView } from "../../../core/people/me-view.ts";
import {
  canEditCustomers,
  canEditFaq,
  hasRole,
  rolesIn,
  visibleQueues,
} from "../../../core/people/policy.ts";
import {
  myQueues,
  PREFERENCES,
  type Preferences,
  preferencesView,
} from "../../../core/people/preferences.ts";
import type { ApiDeps } from "../deps.ts";
import { json } from "../exchange.ts";
import { mayRunDesk } from "../may-run-desk.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { meSchema } from "../schemas/me-schema.ts";

/** Who I am and what I may do here. */
export function meRoutes(deps: ApiDeps): readonly Route[] {
  return [
    operatorRoute({
      method: "GET",
      path: "/api/v1/me",
      id: "getMe",
      summary: "The operator, the desk and what he may do in its queues",
      tag: "people",
      responses: { 200: { description: "The operator", schema: meSchema } },
      handle: async (call) => json(200, await meView(deps, call)),
    }),
  ];
}

/** The keys of the operator's own queues, chosen or by default. */
export async function ownQueues({ store, desk }: ApiDeps, { operator }: Call): Promise<readonly string[]> {
  const chosen = await store.collection<Preferences>(PREFERENCES).get(operator.address);
  return myQueues(desk, operator.address, chosen);
}

async function meView(deps: ApiDeps, call: Call): Promise<MeView> {
  const { desk } = deps;
  const { operator, language } = call;
  const chosen = await preferencesOf(deps.store, operator.address);
  const mine = new Set(myQueues(desk, operator.address, chosen));
  const { plainLanguage } = preferencesView(desk, operator.address, chosen);
  const visible = new Set(visibleQueues(desk, operator.address));
  const queues = [...desk.queues.values()].map((queue) => ({
    ...queueView(desk, queue.key),
    address: queue.address,
    roles: rolesIn(desk, operator.address, queue.key),
    canCreate: hasRole(desk, operator.address, queue.key, "create"),
    mine: mine.has(queue.key),
    salutation: queue.salutation,
    signature: queue.signature,
    plainLanguage: plainLanguage && hintsOf(queue).plainLanguage,
  }));
  return {
    operator: { address: operator.address, name: operator.name, language },
    desk: { name: desk.name, timeZone: desk.timeZone },
    queues: queues.filter(({ key, canCreate }) => canCreate || visible.has(key)),
    requestTypes: desk.requestTypes.map(({ key, name }) => ({ key, name: name[language] })),
    may: {
      runDesk: mayRunDesk(deps, call),
      editFaq: canEditFaq(desk, operator.address),
      editCustomers: canEditCustomers(desk, operator.address),
    },
  };
}
