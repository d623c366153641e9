import type { Desk } from "../desk/desk.ts";
import type { OperatorAddress } from "./operator.ts";
import { hasRole, visibleQueues } from "./policy.ts";

/** Collection of `Store.collection` that holds them, by operator's address. */
export const PREFERENCES = "preferences";

/** What an operator chose for himself (spec P5). */
export interface Preferences {
  /** "Le mie code": queues he wants to be told about. */
  readonly myQueues: readonly string[];
}

/** The operator's own queues: those he chose and may still see, or where he works fully while he chose none. */
export function myQueues(
  desk: Desk,
  operator: OperatorAddress,
  chosen: Preferences | null,
): readonly string[] {
  return visibleQueues(desk, operator).filter((key) =>
    chosen ? chosen.myQueues.includes(key) : hasRole(desk, operator, key, "rw"),
  );
}
