// @ts-nocheck
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

/** A calendar day in a zone as a half-open range of instants. */
export interface DeskDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly from: Instant;
  readonly before: Instant;
}

/** The last `count` days in a zone, oldest first, ending with the day of `at`. */
export function lastDays(at: Instant, count: number, timeZone: string): readonly DeskDay[] {
  const today = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate();
  const startOf = (date: Temporal.PlainDate): Instant =>
    new Date(date.toZonedDateTime(timeZone).epochMilliseconds).toISOString();
  return Array.from({ length: count }, (_, index) => {
    const date = today.subtract({ days: count - 1 - index });
    return { day: date.toString(), from: startOf(date), before: startOf(date.add({ days: 1 })) };
  });
}
