// @ts-nocheck
import { Temporal } from "temporal-polyfill";
import type { DayHours, OfficeCalendar } from "./calendar.ts";
import { holidayDates } from "./holidays.ts";

const MS_A_MINUTE = 60_000;
const MS_A_DAY = 86_400_000;

/** The working stretches of one local year, all in epoch milliseconds, made for binary search. */
export interface YearTable {
  readonly year: number;
  /** The year itself, half-open. */
  readonly from: number;
  readonly before: number;
  /** Each stretch, half-open: `[starts[i], ends[i])`, ascending. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Working milliseconds of the year before stretch i. */
  readonly workedBefore: readonly number[];
  /** Working milliseconds of the whole year. */
  readonly total: number;
}

/** Tables follow from their calendar alone, so remembering them changes no answer. */
const tables = new WeakMap<OfficeCalendar, Map<number, YearTable>>();

export function yearTable(calendar: OfficeCalendar, year: number): YearTable {
  let known = tables.get(calendar);
  if (!known) {
    known = new Map();
    tables.set(calendar, known);
  }
  const found = known.get(year);
  if (found) return found;
  const made = makeTable(calendar, year);
  known.set(year, made);
  return made;
}

/** The table of the local year that contains an instant. */
export function tableAt(calendar: OfficeCalendar, ms: number): YearTable {
  const table = yearTable(calendar, new Date(ms).getUTCFullYear());
  if (ms < table.from) return yearTable(calendar, table.year - 1);
  return ms < table.before ? table : yearTable(calendar, table.year + 1);
}

function makeTable(calendar: OfficeCalendar, year: number): YearTable {
  const holidays = holidayDates(calendar.holidays, year);
  const starts: number[] = [];
  const ends: number[] = [];
  const workedBefore: number[] = [];
  let total = 0;
  const firstDay = Date.UTC(year, 0, 1) / MS_A_DAY;
  const lastDay = Date.UTC(year + 1, 0, 1) / MS_A_DAY;
  const from = startOfDay(firstDay, calendar.timeZone);
  let midnight = from;
  for (let day = firstDay; day < lastDay; day++) {
    const nextMidnight = startOfDay(day + 1, calendar.timeZone);
    for (const { from: opens, to: closes } of hoursOf(calendar, day, holidays)) {
      const start = momentOf(calendar.timeZone, day, midnight, nextMidnight, opens);
      const end = momentOf(calendar.timeZone, day, midnight, nextMidnight, closes);
      if (end <= start) continue;
      starts.push(start);
      ends.push(end);
      workedBefore.push(total);
      total += end - start;
    }
    midnight = nextMidnight;
  }
  return { year, from, before: midnight, starts, ends, workedBefore, total };
}

/** @param day days since 1970-01-01 */
function hoursOf(calendar: OfficeCalendar, day: number, holidays: ReadonlySet<string>): DayHours {
  const date = isoDate(day);
  const exception = calendar.exceptions.get(date);
  if (exception) return exception;
  return holidays.has(date) ? [] : weekdayHours(calendar, day);
}

function weekdayHours(calendar: OfficeCalendar, day: number): DayHours {
  // 1 January 1970 was a Thursday.
  const weekday = (((day + 3) % 7) + 7) % 7;
  return calendar.week[weekday] ?? [];
}

const isoDate = (day: number): string => new Date(day * MS_A_DAY).toISOString().slice(0, 10);

function startOfDay(day: number, timeZone: string): number {
  return Temporal.PlainDate.from(isoDate(day)).toZonedDateTime(timeZone).epochMilliseconds;
}

/**
 * A wall-clock minute of a day. One the clock skips is the moment of the change, one that happens twice is
 * the first: so adjacent spans neither overlap nor leave a gap, and a span around the change has its real length.
 */
function momentOf(
  timeZone: string,
  day: number,
  midnight: number,
  nextMidnight: number,
  minute: number,
): number {
  if (minute >= 1440) return nextMidnight;
  if (nextMidnight - midnight === MS_A_DAY) return midnight + minute * MS_A_MINUTE;
  const wall = Temporal.PlainDateTime.from(isoDate(day)).add({ minutes: minute });
  const zoned = wall.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  if (zoned.toPlainDateTime().equals(wall)) return zoned.epochMilliseconds;
  return (zoned.getTimeZoneTransition("next") ?? zoned).epochMilliseconds;
}
