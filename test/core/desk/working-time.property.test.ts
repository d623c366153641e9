import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALWAYS, type WorkingCalendar } from "../../../core/desk/calendar/calendar.ts";
import {
  addWorkingMinutes,
  isWorkingTime,
  nextWorkingMoment,
  workingMinutesBetween,
} from "../../../core/desk/calendar/working-time.ts";
import { processorMs } from "../../support/processor-time.ts";
import { runs } from "../../support/runs.ts";
import { OFFICE, ROUND_THE_CLOCK } from "./calendar-fixtures.ts";

const FIRST = Date.parse("2018-12-30T00:00:00Z");
const LAST = Date.parse("2031-01-02T00:00:00Z");

const anInstant = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }).map((ms) => new Date(ms).toISOString()),
  // Around both clock changes and the year's end.
  fc
    .tuple(
      fc.constantFrom("2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z", "2026-12-31T23:00:00Z"),
      fc.integer({ min: -180, max: 180 }),
    )
    .map(([day, minutes]) => new Date(Date.parse(day) + minutes * 60_000).toISOString()),
);
const aCalendar: fc.Arbitrary<WorkingCalendar> = fc.constantFrom(OFFICE, ROUND_THE_CLOCK, ALWAYS);
const minutes = fc.integer({ min: 0, max: 300_000 });

describe("T16 laws of working time", () => {
  it("T16 adding twice is adding the sum", () => {
    fc.assert(
      fc.property(aCalendar, anInstant, minutes, minutes, (calendar, at, one, other) => {
        expect(addWorkingMinutes(calendar, addWorkingMinutes(calendar, at, one), other)).toBe(
          addWorkingMinutes(calendar, at, one + other),
        );
      }),
      runs(2_000),
    );
  });

  it("T16 what was added is what lies between, forwards and backwards", () => {
    fc.assert(
      fc.property(
        aCalendar,
        anInstant,
        fc.integer({ min: -300_000, max: 300_000 }),
        (calendar, at, added) => {
          expect(workingMinutesBetween(calendar, at, addWorkingMinutes(calendar, at, added))).toBe(added);
        },
      ),
      runs(2_000),
    );
  });

  it("T16 time between adds up over any third moment, and turned round it is negative", () => {
    fc.assert(
      fc.property(aCalendar, anInstant, anInstant, anInstant, (calendar, a, b, c) => {
        const between = (from: string, to: string) => workingMinutesBetween(calendar, from, to);
        expect(between(a, b) + between(b, c)).toBeCloseTo(between(a, c), 6);
        expect(between(a, b) + between(b, a)).toBe(0);
      }),
      runs(2_000),
    );
  });

  it("T16 later begins later ends, more minutes end later, and never before they began", () => {
    fc.assert(
      fc.property(aCalendar, anInstant, anInstant, minutes, minutes, (calendar, a, b, one, other) => {
        const [early, late] = [a, b].toSorted() as [string, string];
        const [few, many] = [one, other].toSorted((x, y) => x - y) as [number, number];
        expect(addWorkingMinutes(calendar, early, many) <= addWorkingMinutes(calendar, late, many)).toBe(
          true,
        );
        expect(addWorkingMinutes(calendar, a, few) <= addWorkingMinutes(calendar, a, many)).toBe(true);
        expect(addWorkingMinutes(calendar, a, few) >= a).toBe(true);
      }),
      runs(2_000),
    );
  });

  it("T16 the next working moment is working time, and nothing is worked before it", () => {
    fc.assert(
      fc.property(aCalendar, anInstant, (calendar, at) => {
        const next = nextWorkingMoment(calendar, at);
        expect(isWorkingTime(calendar, next)).toBe(true);
        expect(workingMinutesBetween(calendar, at, next)).toBe(0);
      }),
      runs(2_000),
    );
  });

  it("T16 ten years are as quick as a day: thousands a second", async () => {
    const ms = await processorMs(() => {
      for (let n = 0; n < 5_000; n++) {
        const at = new Date(FIRST + n * 61_000).toISOString();
        addWorkingMinutes(OFFICE, at, 1_000_000 + n);
        workingMinutesBetween(OFFICE, at, "2030-11-16T09:00:00.000Z");
      }
    });
    expect(ms).toBeLessThan(2_000);
  });
});
