import { z } from "zod";
import { SUPPORT_OUTCOMES } from "../../../core/ticket/support.ts";
import type { ApiDeps } from "../deps.ts";
import type { Route } from "../route.ts";
import { text } from "../schemas/fields.ts";
import { actionRoute } from "./action-route.ts";

const question = z.strictObject({
  text: text.meta({ description: "What is to be known" }),
  tried: text.optional().meta({ description: "What was done already" }),
});

const outcome = z.strictObject({
  request: z.string().min(1).max(100),
  outcome: z.enum(SUPPORT_OUTCOMES),
  text,
});

/** Asking the queue's support contact, and what came of it (spec B7). */
export function escalationsRoutes(deps: ApiDeps): readonly Route[] {
  return [
    actionRoute(deps, {
      name: "escalations",
      id: "askSupport",
      summary: "Ask the queue's support contact in a Teams chat",
      body: question,
      refusals: ["support.no_contact", "ticket.wrong_state", "field.required", "field.too_long"],
      draftOf: "escalate",
      command: ({ text: asked, tried }) => ({
        type: "AskSupport",
        text: asked,
        ...(tried !== undefined && { tried }),
      }),
    }),
    actionRoute(deps, {
      name: "escalation-outcomes",
      id: "recordSupportOutcome",
      summary: "Note down what the support contact said",
      body: outcome,
      refusals: ["ticket.wrong_state", "field.required", "field.too_long"],
      command: (form) => ({ type: "RecordSupportOutcome", ...form }),
    }),
  ];
}
