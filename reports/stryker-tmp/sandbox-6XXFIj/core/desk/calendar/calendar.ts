// @ts-nocheck
import type { Holiday } from "./holidays.ts";

/** A stretch of a day in minutes since midnight on the wall clock, half-open: `[510, 780)` is 8:30 to 13:00. */
export interface DaySpan {
  readonly from: number;
  /** At most 1440, the end of the day. */
  readonly to: number;
}

/** The hours of one day: ascending, not overlapping; empty when nobody works. */
export type DayHours = readonly DaySpan[];

/** The hours of a week, Monday first. */
export type WeekHours = readonly [DayHours, DayHours, DayHours, DayHours, DayHours, DayHours, DayHours];

/** When an office works (spec T16): weekly hours, less holidays, with single days that are different. */
export interface OfficeCalendar {
  readonly kind: "office";
  readonly key: string;
  /** IANA zone the hours are meant in. */
  readonly timeZone: string;
  readonly week: WeekHours;
  readonly holidays: readonly Holiday[];
  /** Hours of single days by date (`YYYY-MM-DD`) in place of week and holidays; empty hours are a closure. */
  readonly exceptions: ReadonlyMap<string, DayHours>;
}

/** Elapsed time: every minute counts. */
export interface AlwaysCalendar {
  readonly kind: "always";
}

export type WorkingCalendar = OfficeCalendar | AlwaysCalendar;

export const ALWAYS: AlwaysCalendar = { kind: "always" };
