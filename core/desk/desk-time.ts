import { Temporal } from "temporal-polyfill";
import type { Instant } from "../time.ts";

/** The calendar day of an instant in a zone, `YYYYMMDD`. */
export function dayInZone(at: Instant, timeZone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString().replaceAll("-", "");
}

/**
 * A wall-clock moment in a zone as an instant. A time the clock skips moves forward, one that happens twice is the first.
 * @param date `YYYY-MM-DD`
 * @param time `HH:mm`
 * @returns null when either is no date or time
 */
export function instantInZone(date: string, time: string, timeZone: string): Instant | null {
  try {
    const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone);
    return new Date(zoned.epochMilliseconds).toISOString();
  } catch {
    return null;
  }
}

/** Date and time fields of an instant in a zone, for input boxes: `YYYY-MM-DD` and `HH:mm`. */
export function fieldsInZone(
  at: Instant,
  timeZone: string,
): { readonly date: string; readonly time: string } {
  const zoned = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  return {
    date: zoned.toPlainDate().toString(),
    time: zoned.toPlainTime().toString({ smallestUnit: "minute" }),
  };
}
