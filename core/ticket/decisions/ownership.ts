import type { OperatorAddress } from "../../people/operator.ts";
import type { EventOf } from "../events.ts";
import type { Draft } from "./draft.ts";

type WhyOwner = EventOf<"OwnerChanged">["why"];
type WhyReleased = EventOf<"TicketReleased">["why"];

export function giveTo(draft: Draft, owner: OperatorAddress | null, why: WhyOwner): void {
  const from = draft.ticket.owner;
  if (from !== owner) draft.record({ type: "OwnerChanged", from, to: owner, why });
}

/** Locks to the operator and makes him owner; the owner before is kept for a cancel (spec T7). */
export function lockTo(draft: Draft, operator: OperatorAddress, why: WhyOwner): void {
  const { lock, owner } = draft.ticket;
  if (lock?.by !== operator) {
    draft.record({
      type: "TicketLocked",
      lock: { by: operator, since: draft.ctx.now, previousOwner: owner },
    });
  }
  giveTo(draft, operator, why);
}

export function release(draft: Draft, why: WhyReleased): void {
  if (draft.ticket.lock) draft.record({ type: "TicketReleased", why });
}

/** A ticket somebody began to work on is no longer new. */
export function openIfNew(draft: Draft): void {
  if (draft.ticket.state === "new")
    draft.record({ type: "StateChanged", from: "new", to: "open", pending: null });
}
