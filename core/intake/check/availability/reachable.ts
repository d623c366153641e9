import { fieldsInZone } from "../../../desk/desk-time.ts";
import type { Instant } from "../../../time.ts";
import type { AvailabilityWindow } from "./availability.ts";
import { weekdayOf } from "./weekday.ts";

/** Whether an instant is inside what somebody said of when he can be reached; who has not said can be always. */
export function isReachable(windows: readonly AvailabilityWindow[], at: Instant, timeZone: string): boolean {
  const { date, time } = fieldsInZone(at, timeZone);
  const day = weekdayOf(date) ?? 0;
  return (
    windows.length === 0 ||
    windows.some(
      ({ days, from, to }) =>
        days.includes(day) && (from === null || from <= time) && (to === null || time < to),
    )
  );
}
