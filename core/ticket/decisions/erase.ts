import { fail, ok, type Result } from "../../result.ts";
import type { CommandOf } from "../commands.ts";
import type { Rejection } from "../rejection.ts";
import { isActive } from "../ticket.ts";
import type { Decision } from "./decision.ts";

/**
 * Records that what was written is gone; `core/handle.ts` has the store rewrite it in the same commit. Not while
 * somebody still has to do something: his request would be lost with his words.
 */
export function erasePersonalData(
  decision: Decision,
  { reason, address, marker }: CommandOf<"ErasePersonalData">,
): Result<void, Rejection> {
  const { state, customer } = decision.ticket;
  if (isActive(state)) return fail({ code: "ticket.wrong_state", state });
  const isWhole = address === null || customer.address.toLowerCase() === address;
  decision.record({ type: "PersonalDataErased", reason, isWhole, marker });
  return ok(undefined);
}
