import { Temporal } from "temporal-polyfill";
import type { Instant } from "../time.ts";

/** Clocks are put forward and back on the quarter hour. */
const QUARTER_MS = 900_000;
/** Zones and quarters remembered: to ask the calendar costs more than all else a mail's answer is made of. */
const REMEMBERED = 2_000;
const offsets = new Map<string, number>();

/** What the clocks of a zone show at an instant, written as if it were UTC. */
function clockInZone(at: Instant, timeZone: string): string {
  const ms = Date.parse(at);
  const key = `${timeZone} ${Math.floor(ms / QUARTER_MS)}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1_000_000;
    if (offsets.size >= REMEMBERED) offsets.clear();
    offsets.set(key, offset);
  }
  return new Date(ms + offset).toISOString();
}

/** The calendar day of an instant in a zone, `YYYYMMDD`. */
export function dayInZone(at: Instant, timeZone: string): string {
  return clockInZone(at, timeZone).slice(0, 10).replaceAll("-", "");
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
  const clock = clockInZone(at, timeZone);
  return { date: clock.slice(0, 10), time: clock.slice(11, 16) };
}

/** A calendar day in a zone as a half-open range of instants. */
export interface DeskDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly from: Instant;
  readonly before: Instant;
}

/** The days in a zone from one to another (`YYYY-MM-DD`), both included, oldest first; none when the first is later. */
export function daysBetween(first: string, last: string, timeZone: string): readonly DeskDay[] {
  const [start, end] = [Temporal.PlainDate.from(first), Temporal.PlainDate.from(last)];
  const count = Math.max(start.until(end).days + 1, 0);
  return Array.from({ length: count }, (_, index) => deskDay(start.add({ days: index }), timeZone));
}

function deskDay(date: Temporal.PlainDate, timeZone: string): DeskDay {
  const startOf = (one: Temporal.PlainDate): Instant =>
    new Date(one.toZonedDateTime(timeZone).epochMilliseconds).toISOString();
  return { day: date.toString(), from: startOf(date), before: startOf(date.add({ days: 1 })) };
}

/** The last `count` days in a zone, oldest first, ending with the day of `at`. */
export function lastDays(at: Instant, count: number, timeZone: string): readonly DeskDay[] {
  const today = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate();
  return Array.from({ length: count }, (_, index) =>
    deskDay(today.subtract({ days: count - 1 - index }), timeZone),
  );
}
