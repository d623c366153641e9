import { z } from "zod";
import type { DeadLetterView } from "../../../core/dead-letter-view.ts";
import type { DeadLetter } from "../../../core/effects.ts";
import type { ApiDeps } from "../deps.ts";
import { json } from "../exchange.ts";
import { mayRunDesk } from "../may-run-desk.ts";
import { operatorRoute, type Route } from "../route.ts";
import { deadLettersSchema } from "../schemas/dead-letter-schemas.ts";
import { refused } from "../tickets/ticket-answer.ts";

const path = "/api/v1/dead-letters";
const MAX_LIMIT = 500;
const query = z.strictObject({ limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(100) });
const params = z.object({ id: z.string().min(1).max(100) });

/** What could not be delivered, for those who run the desk (spec D7). */
export function deadLettersRoutes(deps: ApiDeps): readonly Route[] {
  const { outbox } = deps.store;
  return [
    operatorRoute({
      method: "GET",
      path,
      id: "getDeadLetters",
      summary: "Deliveries given up on",
      tag: "operations",
      query,
      responses: { 200: { description: "The dead letters", schema: deadLettersSchema } },
      refusals: ["desk.not_allowed"],
      handle: async (call) => {
        if (!mayRunDesk(deps, call)) return refused(call, { code: "desk.not_allowed" });
        const letters = await outbox.deadLetters(call.query.limit);
        return json(200, { items: letters.map(deadLetterView) });
      },
    }),
    operatorRoute({
      method: "POST",
      path: `${path}/:id/redrive`,
      id: "redriveDeadLetter",
      summary: "Try a delivery again",
      tag: "operations",
      params,
      responses: { 204: { description: "Waiting to be delivered again" } },
      refusals: ["desk.not_allowed", "dead_letter.not_found"],
      handle: async (call) => {
        if (!mayRunDesk(deps, call)) return refused(call, { code: "desk.not_allowed" });
        const isBack = await outbox.redrive(call.params.id, call.now);
        return isBack ? { status: 204 } : refused(call, { code: "dead_letter.not_found" });
      },
    }),
  ];
}

const deadLetterView = ({ id, ticket, effect, attempts, reason, at }: DeadLetter): DeadLetterView => ({
  id,
  ticket,
  kind: effect.kind,
  attempts,
  reason,
  at,
});
