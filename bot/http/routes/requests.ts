import { z } from "zod";
import { PROPOSALS } from "../../../core/ticket/request.ts";
import type { ApiDeps } from "../deps.ts";
import type { Route } from "../route.ts";
import { actionRoute } from "./action-route.ts";

const nothing = z.strictObject({});
const dismissal = z.strictObject({ proposal: z.enum(PROPOSALS) });

/** What is done about a request beside its conversation (spec G2, G4, G6). A split is accepted by `POST …/split`. */
export function requestsRoutes(deps: ApiDeps): readonly Route[] {
  return [
    actionRoute(deps, {
      name: "charge",
      id: "confirmCharge",
      summary: "Confirm that the organisation pays for work its contract does not include",
      body: nothing,
      refusals: ["charge.nothing", "ticket.locked_by_other", "ticket.wrong_state"],
      command: () => ({ type: "ConfirmCharge" }),
    }),
    actionRoute(deps, {
      name: "failed-calls",
      id: "recordFailedCall",
      summary: "Note down that the customer was called and did not answer",
      body: nothing,
      refusals: ["ticket.locked_by_other", "ticket.wrong_state"],
      command: () => ({ type: "RecordFailedCall" }),
    }),
    actionRoute(deps, {
      name: "unreachable",
      id: "closeUnreachable",
      summary: "Close the ticket of a customer two calls did not reach, and tell him by mail",
      body: nothing,
      refusals: ["contact.not_tried", "ticket.locked_by_other", "ticket.wrong_state"],
      command: () => ({ type: "CloseUnreachable" }),
    }),
    actionRoute(deps, {
      name: "dismissals",
      id: "dismissProposal",
      summary: "Wave away what the desk proposes: to split the ticket, or to close it",
      body: dismissal,
      refusals: ["proposal.none", "ticket.wrong_state"],
      command: (form) => ({ type: "DismissProposal", ...form }),
    }),
  ];
}
