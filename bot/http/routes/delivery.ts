import { z } from "zod";
import { DELIVERY_REASONS, deliveryHealthOf } from "../../../core/notify/delivery-health.ts";
import { type DeliveryView, deliveryView } from "../../../core/notify/delivery-views.ts";
import { preferencesOf } from "../../../core/people/choose-preferences.ts";
import type { Operator } from "../../../core/people/operator.ts";
import { preferencesView, WAYS_TO_TELL } from "../../../core/people/preferences.ts";
import type { ApiDeps } from "../deps.ts";
import { json } from "../exchange.ts";
import { mayRunDesk } from "../may-run-desk.ts";
import { type Call, operatorRoute, type Route } from "../route.ts";
import { instant } from "../schemas/view-atoms.ts";
import { refused } from "../tickets/ticket-answer.ts";

const way = z.enum(WAYS_TO_TELL);

const deliverySchema: z.ZodType<DeliveryView> = z
  .strictObject({
    operator: z.strictObject({ address: z.string(), name: z.string() }),
    ways: z.array(z.strictObject({ way, isFailing: z.boolean() })),
    lastDelivered: z.strictObject({ way, at: instant }).nullable(),
    lastFailure: z
      .strictObject({
        way,
        at: instant,
        reason: z.enum(DELIVERY_REASONS),
        sentence: z.string().meta({ description: "What is wrong, to be read" }),
      })
      .nullable(),
    mailInstead: z.boolean().meta({ description: "Mail comes instead of a way that fails" }),
  })
  .meta({ id: "Delivery" });

const deliveriesSchema = z.strictObject({ items: z.array(deliverySchema) }).meta({ id: "Deliveries" });

/** How notices reach operators (spec N3, D7). */
export function deliveryRoutes(deps: ApiDeps): readonly Route[] {
  return [
    operatorRoute({
      method: "GET",
      path: "/api/v1/me/delivery",
      id: "getMyDelivery",
      summary: "How notices reach the operator: the last one, the last failure and why",
      tag: "people",
      responses: { 200: { description: "The operator's delivery", schema: deliverySchema } },
      handle: async (call) => json(200, await viewOf(deps, call, call.operator)),
    }),
    operatorRoute({
      method: "GET",
      path: "/api/v1/delivery",
      id: "getDelivery",
      summary: "The same of every operator, for those who run the desk",
      tag: "operations",
      responses: { 200: { description: "Every operator's delivery", schema: deliveriesSchema } },
      refusals: ["desk.not_allowed"],
      handle: async (call) => {
        if (!mayRunDesk(deps, call)) return refused(call, { code: "desk.not_allowed" });
        const everybody = [...deps.desk.operators.values()];
        return json(200, { items: await Promise.all(everybody.map((one) => viewOf(deps, call, one))) });
      },
    }),
  ];
}

async function viewOf(
  { store, desk }: ApiDeps,
  { language }: Call,
  operator: Operator,
): Promise<DeliveryView> {
  const chosen = await preferencesOf(store, operator.address);
  const health = await deliveryHealthOf(store, operator.address);
  return deliveryView(operator, preferencesView(desk, operator.address, chosen), health, language);
}
