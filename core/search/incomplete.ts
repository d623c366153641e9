import type { Instant } from "../time.ts";
import type { Filter } from "./filter.ts";

/** Of "incompleto" (spec G1): its customer still has time, has let it pass; nothing is awaited of him. */
export const INCOMPLETE = ["waiting", "overdue", "no"] as const;

/** Tickets that wait for what their customer was asked. */
export const IS_INCOMPLETE: Filter = { time: "answerBy" };

export function incompleteFilter(which: unknown, now: Instant): Filter {
  if (which === "waiting") return { time: "answerBy", from: now };
  return which === "overdue" ? { time: "answerBy", before: now } : { not: IS_INCOMPLETE };
}
