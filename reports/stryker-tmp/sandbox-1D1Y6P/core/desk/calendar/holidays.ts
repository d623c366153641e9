/** A day off that comes back every year. */
// @ts-nocheck

export type Holiday =
  | {
      /** 1 to 12. */
      readonly month: number;
      readonly day: number;
      /** The first year it is one; always when absent. */
      readonly since?: number;
    }
  /** Days after Easter Sunday: 1 is Easter Monday. */
  | { readonly easter: number };

/** Sets of holidays a desk file may name. */
export const HOLIDAY_SETS = {
  /** Law 260/1949, article 2, as amended; Sundays are left to the weekly hours. */
  italy: [
    { month: 1, day: 1 },
    { month: 1, day: 6 },
    { easter: 1 },
    { month: 4, day: 25 },
    { month: 5, day: 1 },
    { month: 6, day: 2 },
    { month: 8, day: 15 },
    // Saint Francis: law 151/2025, in force from 1 January 2026.
    { month: 10, day: 4, since: 2026 },
    { month: 11, day: 1 },
    { month: 12, day: 8 },
    { month: 12, day: 25 },
    { month: 12, day: 26 },
  ],
} as const satisfies Readonly<Record<string, readonly Holiday[]>>;

const MS_A_DAY = 86_400_000;

/** The holidays of a year as dates (`YYYY-MM-DD`). */
export function holidayDates(holidays: readonly Holiday[], year: number): ReadonlySet<string> {
  const dates = new Set<string>();
  for (const holiday of holidays) {
    if ("easter" in holiday) dates.add(isoDate(easterSunday(year) + holiday.easter * MS_A_DAY));
    else if (holiday.since === undefined || year >= holiday.since) {
      dates.add(isoDate(Date.UTC(year, holiday.month - 1, holiday.day)));
    }
  }
  return dates;
}

const isoDate = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/**
 * Easter Sunday of the Gregorian calendar, at midnight UTC in milliseconds (Meeus, Jones, Butcher).
 * The letters are those of the published algorithm.
 */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return Date.UTC(year, month - 1, day);
}
