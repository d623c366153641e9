import type { OperatorAddress } from "../../people/operator.ts";
import type { EventOf } from "../events.ts";
import type { Decision } from "./decision.ts";

type WhyOwner = EventOf<"OwnerChanged">["why"];
type WhyReleased = EventOf<"TicketReleased">["why"];

/** Whose it is changes, not who works on it now: the lock stays. */
export function giveTo(decision: Decision, owner: OperatorAddress | null, why: WhyOwner): void {
  const from = decision.ticket.owner;
  if (from !== owner) decision.record({ type: "OwnerChanged", from, to: owner, why });
}

/** Locks to the operator and makes him owner; the owner before is kept for a cancel (spec T7). */
export function lockTo(decision: Decision, operator: OperatorAddress, why: WhyOwner): void {
  const { lock, owner } = decision.ticket;
  if (lock?.by !== operator) {
    decision.record({
      type: "TicketLocked",
      lock: { by: operator, since: decision.ctx.now, previousOwner: owner },
    });
  }
  giveTo(decision, operator, why);
}

/** Whoever worked on it stays its owner; nothing to record where nobody did. */
export function release(decision: Decision, why: WhyReleased): void {
  if (decision.ticket.lock) decision.record({ type: "TicketReleased", why });
}

/** A ticket somebody began to work on is no longer new. */
export function openIfNew(decision: Decision): void {
  if (decision.ticket.state === "new")
    decision.record({ type: "StateChanged", from: "new", to: "open", pending: null });
}
