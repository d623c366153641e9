import { describe, expect, test } from "vitest";
import { deskDates } from "../../tab/src/format/dates.ts";
import { dueOf, momentWords } from "../../tab/src/format/due.ts";
import { durationWords } from "../../tab/src/format/duration.ts";
import { wordsIn } from "../../tab/src/i18n/words.ts";

const t = wordsIn("it");
const dates = deskDates("Europe/Rome");
/** 10:42 in Rome. */
const now = "2026-11-19T09:42:00.000Z";
const context = { t, dates, now };
const minutes = (count: number) => new Date(Date.parse(now) + count * 60_000).toISOString();
const due = (escalationAt: string | null, pendingUntil: string | null = null) =>
  dueOf({ escalationAt, pendingUntil }, context);

describe("D1 urgency is a word", () => {
  test.each([
    [-80, "late", "scaduto 1 h 20"],
    [-35, "late", "scaduto 35 min"],
    [0, "late", "scaduto 1 min"],
    [-43 * 60, "late", "scaduto 1 g 19 h"],
    [25, "soon", "tra 25 min"],
    [60, "soon", "tra 1 h"],
    [0.4, "soon", "tra 1 min"],
    [140, "today", "oggi 13:02"],
    [26 * 60, "later", "20/11 12:42"],
    [60 * 24 * 60, "later", "18/1/2027 10:42"],
  ])("due in %d minutes is %s: %s", (left, tone, text) => {
    expect(due(minutes(left))).toMatchObject({ tone, text });
  });

  test("a reminder reached says the time it was for", () => {
    expect(due(null, minutes(-5))).toMatchObject({ tone: "reminder", text: "oggi 10:37" });
  });

  test("a reminder to come is no urgency", () => {
    expect(due(null, minutes(48 * 60))).toMatchObject({ tone: "later", text: "21/11 10:42" });
  });

  test("nothing due is a dash", () => {
    expect(due(null)).toEqual({ tone: "none", text: "–", at: null });
  });

  test("in English", () => {
    const english = { ...context, t: wordsIn("en") };
    expect(dueOf({ escalationAt: minutes(-80), pendingUntil: null }, english).text).toBe("1 h 20 late");
    expect(dueOf({ escalationAt: minutes(25), pendingUntil: null }, english).text).toBe("in 25 min");
  });
});

describe("durations are as precise as useful", () => {
  test.each([
    [0, "0 min"],
    [59, "59 min"],
    [65, "1 h 05"],
    [120, "2 h"],
    [22 * 60 + 40, "22 h"],
    [43 * 60, "1 g 19 h"],
    [24 * 60, "1 g"],
    [5 * 24 * 60 + 300, "5 g"],
  ])("%d minutes: %s", (count, text) => {
    expect(durationWords(t, count * 60_000)).toBe(text);
  });
});

describe("moments on the desk's clock", () => {
  test.each([
    [-44, "oggi 9:58"],
    [-24 * 60, "ieri 10:42"],
    [-3 * 24 * 60, "16/11 10:42"],
  ])("%d minutes from now: %s", (count, text) => {
    expect(momentWords(minutes(count), context)).toBe(text);
  });

  test("a wall clock becomes an instant, summer and winter", () => {
    expect(dates.instant("2026-11-23", "09:30")).toBe("2026-11-23T08:30:00.000Z");
    expect(dates.instant("2026-07-01", "09:30")).toBe("2026-07-01T07:30:00.000Z");
  });

  test("on the days the clock changes", () => {
    expect(dates.instant("2026-03-29", "01:30")).toBe("2026-03-29T00:30:00.000Z");
    expect(dates.instant("2026-03-29", "03:30")).toBe("2026-03-29T01:30:00.000Z");
    expect(dates.instant("2026-10-25", "04:00")).toBe("2026-10-25T03:00:00.000Z");
  });

  test("what is no date or time is null", () => {
    expect(dates.instant("2026-13-40", "09:30")).toBeNull();
    expect(dates.instant("", "09:30")).toBeNull();
    expect(dates.instant("2026-11-23", "9")).toBeNull();
  });
});
