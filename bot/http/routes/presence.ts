import { personView } from "../../../core/desk/named-views.ts";
import { can } from "../../../core/people/policy.ts";
import { endPresence, notePresence, type Presence, presentAt } from "../../../core/people/presence.ts";
import type { PresenceView } from "../../../core/people/presence-view.ts";
import type { ApiDeps } from "../deps.ts";
import { json } from "../exchange.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { presenceBody, presencesSchema } from "../schemas/channel-schemas.ts";
import { ticketParams } from "../schemas/fields.ts";
import { rejected, visibleTicket } from "../tickets/ticket-answer.ts";

const path = "/api/v1/tickets/:number/presence";
const others = { 200: { description: "The others who are there", schema: presencesSchema } };

/** Who is reading or answering (spec X5). A page says it every 20 s and learns of the others; 45 s of silence end it. */
export function presenceRoutes(deps: ApiDeps): readonly Route[] {
  return [
    operatorRoute({
      method: "GET",
      path: "/api/v1/presence",
      id: "getPresence",
      summary: "Who else is at which ticket, of those you can see",
      tag: "tickets",
      responses: others,
      handle: async (call) => {
        const present = await presentAt(deps.store, call.now);
        const visible = await Promise.all(present.map((one) => isVisible(deps, call, one)));
        return othersAnswer(
          deps,
          call,
          present.filter((_, n) => visible[n]),
        );
      },
    }),
    operatorRoute({
      method: "PUT",
      path,
      id: "putPresence",
      summary: "You have the ticket before you; the others who do",
      tag: "tickets",
      params: ticketParams,
      body: presenceBody,
      responses: others,
      refusals: ["ticket.not_found"],
      handle: async (call) => {
        const ticket = await visibleTicket(deps, call, call.params.number);
        if (!ticket.ok) return rejected(deps, call, ticket.error);
        const { number } = ticket.value;
        const { operator, now, body } = call;
        await notePresence(deps.store, { ticket: number, operator: operator.address, at: now, ...body });
        return othersAnswer(deps, call, await presentAt(deps.store, now, number));
      },
    }),
    operatorRoute({
      method: "DELETE",
      path,
      id: "deletePresence",
      summary: "You have the ticket before you no longer",
      tag: "tickets",
      params: ticketParams,
      responses: { 204: { description: "Noted" } },
      refusals: ["ticket.not_found"],
      handle: async (call) => {
        const ticket = await visibleTicket(deps, call, call.params.number);
        if (!ticket.ok) return rejected(deps, call, ticket.error);
        await endPresence(deps.store, ticket.value.number, call.operator.address);
        return { status: 204 };
      },
    }),
  ];
}

async function isVisible(
  { store, desk }: ApiDeps,
  { operator }: Call,
  { ticket }: Presence,
): Promise<boolean> {
  const known = await store.tickets.load(ticket);
  return known !== null && can(desk, operator.address, "view", known).ok;
}

function othersAnswer({ desk }: ApiDeps, { operator }: Call, present: readonly Presence[]) {
  const items: PresenceView[] = present
    .filter((one) => one.operator !== operator.address)
    .map(({ ticket, operator: address, doing, at }) => ({
      ticket,
      by: personView(desk, address),
      doing,
      at,
    }));
  return json(200, { items });
}
