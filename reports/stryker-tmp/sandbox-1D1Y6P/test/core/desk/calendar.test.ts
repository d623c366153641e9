// @ts-nocheck
import { describe, expect, it } from "vitest";
import { ALWAYS, type OfficeCalendar } from "../../../core/desk/calendar/calendar.ts";
import { easterSunday, HOLIDAY_SETS, holidayDates } from "../../../core/desk/calendar/holidays.ts";
import {
  addWorkingMinutes,
  isWorkingDay,
  isWorkingTime,
  nextWorkingDay,
  nextWorkingMoment,
  workingMinutesBetween,
} from "../../../core/desk/calendar/working-time.ts";
import { instantInZone } from "../../../core/desk/desk-time.ts";
import { OFFICE, ROUND_THE_CLOCK, span } from "./calendar-fixtures.ts";

/** `2026-11-20 08:30` on Rome's clock. */
function rome(text: string): string {
  const [date = "", time = ""] = text.split(" ");
  const at = instantInZone(date, time, "Europe/Rome");
  if (!at) throw new Error(text);
  return at;
}

describe("T16 holidays", () => {
  it.each([
    [1818, "03-22"],
    [1943, "04-25"],
    [1954, "04-18"],
    [2000, "04-23"],
    [2008, "03-23"],
    [2019, "04-21"],
    [2024, "03-31"],
    [2025, "04-20"],
    [2026, "04-05"],
    [2027, "03-28"],
    [2038, "04-25"],
    [2285, "03-22"],
  ])("T16 Easter of %i is %s", (year, day) => {
    expect(new Date(easterSunday(year)).toISOString().slice(0, 10)).toBe(`${year}-${day}`);
  });

  it("T16 Italy's holidays of 2026, Saint Francis from that year on", () => {
    expect([...holidayDates(HOLIDAY_SETS.italy, 2026)].sort()).toEqual(
      // biome-ignore format: a calendar reads best in one piece
      ["01-01", "01-06", "04-06", "04-25", "05-01", "06-02", "08-15", "10-04", "11-01", "12-08", "12-25", "12-26"]
        .map((day) => `2026-${day}`),
    );
    expect(holidayDates(HOLIDAY_SETS.italy, 2025).has("2025-10-04")).toBe(false);
  });

  it.each(["2026-04-06", "2025-04-21", "2019-04-22", "2026-06-29", "2027-10-04", "2026-12-08"])(
    "T16 nobody works on %s",
    (day) => {
      expect(isWorkingDay(OFFICE, day)).toBe(false);
    },
  );

  it("T16 a single day may be closed, shortened or opened", () => {
    expect(isWorkingDay(OFFICE, "2026-08-14")).toBe(false);
    expect(isWorkingTime(OFFICE, rome("2026-12-24 11:59"))).toBe(true);
    expect(isWorkingTime(OFFICE, rome("2026-12-24 12:00"))).toBe(false);
    expect(isWorkingTime(OFFICE, rome("2026-11-28 09:00"))).toBe(true);
  });
});

describe("T16 working time to the minute", () => {
  it.each([
    ["within a span", "2026-11-16 09:00", 60, "2026-11-16 10:00"],
    ["to the closing minute", "2026-11-16 12:00", 60, "2026-11-16 13:00"],
    ["over lunch", "2026-11-16 12:00", 61, "2026-11-16 14:01"],
    ["over night", "2026-11-16 17:00", 60, "2026-11-17 09:00"],
    ["from before opening", "2026-11-16 03:12", 1, "2026-11-16 08:31"],
    ["over the weekend and past the Saturday that is open", "2026-11-27 13:00", 60, "2026-11-28 09:30"],
    ["over a weekend", "2026-11-20 13:00", 60, "2026-11-23 09:00"],
    ["over Easter Monday", "2026-04-03 13:00", 60, "2026-04-07 09:00"],
    ["over Rome's day", "2026-06-26 13:00", 60, "2026-06-30 09:00"],
    ["over the year's end", "2026-12-31 17:00", 60, "2027-01-04 09:00"],
    ["over Christmas", "2026-12-24 11:00", 90, "2026-12-28 09:00"],
    ["a working week", "2026-11-16 08:30", 4 * 480 + 300, "2026-11-20 13:30"],
    ["backwards over night", "2026-11-17 09:00", -60, "2026-11-16 17:00"],
    ["backwards to an opening", "2026-11-17 09:00", -30, "2026-11-17 08:30"],
  ])("T16 %s", (_what, from, minutes, to) => {
    expect(addWorkingMinutes(OFFICE, rome(from), minutes)).toBe(rome(to));
    expect(workingMinutesBetween(OFFICE, rome(from), rome(to))).toBe(minutes);
  });

  it("T16 an office that is closed has no working time", () => {
    expect(workingMinutesBetween(OFFICE, rome("2026-11-20 13:30"), rome("2026-11-23 08:30"))).toBe(0);
    expect(isWorkingTime(OFFICE, rome("2026-11-16 13:00"))).toBe(false);
    expect(isWorkingTime(OFFICE, rome("2026-11-16 12:59"))).toBe(true);
    expect(nextWorkingMoment(OFFICE, rome("2026-12-31 17:30"))).toBe(rome("2027-01-04 08:30"));
    expect(nextWorkingMoment(OFFICE, rome("2026-11-16 09:15"))).toBe(rome("2026-11-16 09:15"));
    expect(nextWorkingDay(OFFICE, "2026-04-03")).toBe("2026-04-07");
  });

  it("T16 elapsed time counts every minute", () => {
    expect(addWorkingMinutes(ALWAYS, "2026-12-31T23:30:00.000Z", 60)).toBe("2027-01-01T00:30:00.000Z");
    expect(workingMinutesBetween(ALWAYS, "2026-12-31T23:30:00.000Z", "2027-01-01T00:30:00.000Z")).toBe(60);
    expect(nextWorkingDay(ALWAYS, "2026-12-24")).toBe("2026-12-25");
  });

  it("T16 a calendar without hours says so instead of searching for ever", () => {
    const never: OfficeCalendar = { ...OFFICE, week: [[], [], [], [], [], [], []], exceptions: new Map() };
    expect(() => addWorkingMinutes(never, rome("2026-11-16 09:00"), 1)).toThrow("never works");
    expect(() => nextWorkingMoment(never, rome("2026-11-16 09:00"))).toThrow("never works");
  });
});

describe("T16 when the clock changes", () => {
  it("T16 the office opens at half past eight on both sides of the change", () => {
    expect(addWorkingMinutes(OFFICE, rome("2026-03-27 13:00"), 60)).toBe("2026-03-30T07:00:00.000Z");
    expect(addWorkingMinutes(OFFICE, rome("2026-10-23 13:00"), 60)).toBe("2026-10-26T08:00:00.000Z");
  });

  it.each([
    ["2026-03-29", 23],
    ["2026-10-25", 25],
    ["2026-10-26", 24],
  ])("T16 round the clock, %s has %i hours", (day, hours) => {
    const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    expect(workingMinutesBetween(ROUND_THE_CLOCK, rome(`${day} 00:00`), rome(`${next} 00:00`))).toBe(
      hours * 60,
    );
  });

  it("T16 a night shift is as long as the night was", () => {
    const nights: OfficeCalendar = {
      ...ROUND_THE_CLOCK,
      week: ROUND_THE_CLOCK.week.map(() => [
        span("00:00", "02:30"),
        span("03:00", "06:00"),
      ]) as unknown as OfficeCalendar["week"],
    };
    const worked = (day: string) => workingMinutesBetween(nights, rome(`${day} 00:00`), rome(`${day} 12:00`));
    expect(worked("2026-03-28")).toBe(330);
    // The half hour from 2:00 is skipped; 3:00 comes at once.
    expect(worked("2026-03-29")).toBe(300);
    // Up to the first 2:30; from 3:00 on as always.
    expect(worked("2026-10-25")).toBe(330);
  });
});
