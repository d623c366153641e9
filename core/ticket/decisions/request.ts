import { queueOf } from "../../desk/desk.ts";
import { fieldsInZone } from "../../desk/desk-time.ts";
import { rulesOf } from "../../desk/intake-rules.ts";
import { isReachable } from "../../intake/check/availability/reachable.ts";
import { autoResponseFor } from "../../notify/auto-response.ts";
import { fail, ok, type Result } from "../../result.ts";
import { chargeOf } from "../charge.ts";
import type { CommandOf } from "../commands.ts";
import type { Rejection } from "../rejection.ts";
import { CALLS_BEFORE_CLOSING, NO_CONTACT } from "../request.ts";
import { isActive } from "../ticket.ts";
import type { Decision } from "./decision.ts";
import { giveTo, release } from "./ownership.ts";
import { beforeAction, offerUndo } from "./undo.ts";

/** The organisation pays; said once, and again when another service is to be paid (spec G2). */
export function confirmCharge(decision: Decision): Result<void, Rejection> {
  const service = chargeOf(decision.ctx.desk, decision.ticket);
  if (service === null) return fail({ code: "charge.nothing" });
  if (decision.ticket.charge?.service !== service) decision.record({ type: "ChargeConfirmed", service });
  return ok(undefined);
}

/** Into the ledger; the second call inside his windows proposes to close, or closes where the queue says so (spec G6). */
export function recordFailedCall(decision: Decision, operator: string): Result<void, Rejection> {
  const { desk, now } = decision.ctx;
  const { state, intake, queue } = decision.ticket;
  if (!isActive(state)) return fail({ code: "ticket.wrong_state", state });
  const inWindow = isReachable(intake?.availability ?? [], now, desk.timeZone);
  decision.record({ type: "ContactFailed", inWindow });
  const closesItself = rulesOf(queueOf(desk, queue))?.closeUnreachable ?? false;
  return closesItself && isUnreachable(decision) ? closeUnreachable(decision, operator) : ok(undefined);
}

/** Closes with the published text (spec G6). The mail says so: no other tells of the closing. */
export function closeUnreachable(decision: Decision, operator: string): Result<void, Rejection> {
  if (!isUnreachable(decision)) return fail({ code: "contact.not_tried" });
  const before = beforeAction(decision);
  const from = decision.ticket.state;
  giveTo(decision, operator, "locked");
  autoResponseFor(decision, "unreachable", { values: () => ({ calls: callsText(decision) }) });
  decision.record({
    type: "StateChanged",
    from,
    to: "closed unsuccessful",
    pending: null,
    closeReason: "unreachable",
  });
  release(decision, "closed");
  offerUndo(decision, "close", operator, before);
  return ok(undefined);
}

export function dismissProposal(
  decision: Decision,
  { proposal }: CommandOf<"DismissProposal">,
): Result<void, Rejection> {
  const isThere = proposal === "split" ? Boolean(decision.ticket.newTopic) : isUnreachable(decision);
  if (!isThere) return fail({ code: "proposal.none" });
  decision.record({ type: "ProposalDismissed", proposal });
  return ok(undefined);
}

const isUnreachable = ({ ticket }: Decision): boolean =>
  (ticket.contact?.missed ?? 0) >= CALLS_BEFORE_CLOSING;

/** When he was called, as his clock showed it: "19/03/2019 13:00". */
function callsText({ ctx: { desk }, ticket }: Decision): string {
  const { attempts, missed } = ticket.contact ?? NO_CONTACT;
  return attempts
    .filter(({ inWindow }) => inWindow)
    .slice(-missed)
    .map(({ at }) => {
      const { date, time } = fieldsInZone(at, desk.timeZone);
      return `- ${date.split("-").reverse().join("/")} ${time}`;
    })
    .join("\n");
}
