import type { ClosedState, PendingState } from "../../../../core/ticket/ticket.ts";
import type { NextStateInput } from "../../api/desk-api.ts";
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

/** The state chosen in a form; empty where it stays as it is. */
export interface NextStateChoice {
  readonly state: string;
  readonly date: string;
  readonly time: string;
}

export const isWaiting = ({ state }: Pick<NextStateChoice, "state">): boolean => state.startsWith("pending");

/** The choice as an action's body has it; null when it waits for a moment that is over or none. */
export function nextOf(
  { state, date, time }: NextStateChoice,
  dates: DeskDates,
  now: number,
): { readonly next?: NextStateInput } | null {
  if (state === "") return {};
  const chosen = state as NextStateInput["state"];
  if (!isWaiting({ state })) return { next: { state: chosen } };
  const until = dates.instant(date, time);
  return until && Date.parse(until) > now ? { next: { state: chosen, until } } : null;
}
