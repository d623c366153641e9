import type { ClosedState, PendingState } from "../../../../core/ticket/ticket.ts";
import type { DeskDates } from "../../format/dates.ts";

export const PENDING_STATES = [
  "pending reminder",
  "pending auto close+",
  "pending auto close-",
] as const satisfies readonly PendingState[];
export const CLOSED_STATES = [
  "closed successful",
  "closed unsuccessful",
] as const satisfies readonly ClosedState[];

const DAY = 86_400_000;

/** Nine in the morning, so many working days from now: where a date box begins. */
export function inWorkingDays(from: Date, days: number, dates: DeskDates): { date: string; time: string } {
  let at = from.getTime();
  for (let left = days; left > 0; ) {
    at += DAY;
    const weekday = new Date(`${dates.day(new Date(at).toISOString())}T12:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return { date: dates.day(new Date(at).toISOString()), time: "09:00" };
}
