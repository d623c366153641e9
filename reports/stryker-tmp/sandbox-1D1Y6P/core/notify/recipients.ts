// @ts-nocheck
import type { Desk } from "../desk/desk.ts";
import type { NoticeKind } from "../effects.ts";
import type { OperatorAddress } from "../people/operator.ts";
import { canSeeQueue, hasRole } from "../people/policy.ts";
import { myQueues, type Preferences } from "../people/preferences.ts";

/** Who may have to be told that a ticket of the queue escalates; `isToldOf` says of each when it is sent. */
export const escalationCandidates = (desk: Desk, queue: string): readonly OperatorAddress[] =>
  [...desk.operators.keys()].filter((operator) => canSeeQueue(desk, operator, queue));

/** Notices to a queue rather than to a person. */
const TO_THE_QUEUE: ReadonlySet<NoticeKind> = new Set(["escalation", "escalation-warning"]);

/**
 * Whether a notice still is this operator's: escalations are told to who works on the queue fully and to who
 * chose it (reference/otrs-behaviour §7), as both are at the moment of sending.
 */
export function isToldOf(
  desk: Desk,
  notice: NoticeKind,
  operator: OperatorAddress,
  queue: string,
  chosen: Preferences | null,
): boolean {
  if (!TO_THE_QUEUE.has(notice)) return true;
  return hasRole(desk, operator, queue, "rw") || myQueues(desk, operator, chosen).includes(queue);
}
