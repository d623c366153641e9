import { type ContractService, serviceToPay } from "../desk/contract.ts";
import { type Desk, queueOf } from "../desk/desk.ts";
import { rulesOf } from "../desk/intake-rules.ts";
import { REQUEST_KINDS, type RequestKind } from "../intake/check/request/request-kinds.ts";
import type { Ticket } from "./ticket.ts";

/** The service that has to be paid for this ticket, where its queue wants to know (spec G2); null for none. */
export function chargeOf(desk: Desk, ticket: Ticket): ContractService | null {
  if (!rulesOf(queueOf(desk, ticket.queue))) return null;
  const organisation = desk.organisations.get(ticket.organisation ?? "") ?? null;
  return serviceToPay(organisation, kindOf(ticket));
}

/** The type an operator chose says more than what a mail sounds like. */
function kindOf({ requestType, intake }: Ticket): RequestKind {
  const chosen = REQUEST_KINDS.find((kind) => kind === requestType && kind !== "other");
  return chosen ?? intake?.request.kind ?? "other";
}
