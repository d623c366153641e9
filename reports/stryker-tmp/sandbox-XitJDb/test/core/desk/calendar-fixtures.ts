// @ts-nocheck
import type { DayHours, OfficeCalendar } from "../../../core/desk/calendar/calendar.ts";
import { HOLIDAY_SETS } from "../../../core/desk/calendar/holidays.ts";

export const span = (from: string, to: string) => ({ from: minuteOf(from), to: minuteOf(to) });

const minuteOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
};

const LONG: DayHours = [span("08:30", "13:00"), span("14:00", "17:30")];
const SHORT: DayHours = [span("08:30", "13:30")];

/** The office of the tests: eight hours from Monday to Thursday, five on Friday, Italian holidays and Rome's own. */
export const OFFICE: OfficeCalendar = {
  kind: "office",
  key: "office",
  timeZone: "Europe/Rome",
  week: [LONG, LONG, LONG, LONG, SHORT, [], []],
  holidays: [...HOLIDAY_SETS.italy, { month: 6, day: 29 }],
  exceptions: new Map([
    ["2026-12-24", [span("08:30", "12:00")]],
    ["2026-08-14", []],
    ["2026-11-28", [span("09:00", "13:00")]],
  ]),
};

/** Somebody is always there, in Rome: every minute of the clock, through both changes. */
export const ROUND_THE_CLOCK: OfficeCalendar = {
  kind: "office",
  key: "round-the-clock",
  timeZone: "Europe/Rome",
  week: Array.from({ length: 7 }, () => [
    span("00:00", "02:30"),
    span("02:30", "24:00"),
  ]) as unknown as OfficeCalendar["week"],
  holidays: [],
  exceptions: new Map(),
};
