// @ts-nocheck
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildDesk } from "../../../bot/desk-file/build-desk.ts";
import { parseDeskFile } from "../../../bot/desk-file/read-desk-file.ts";
import { addWorkingMinutes, isWorkingDay } from "../../../core/desk/calendar/working-time.ts";
import { calendarOf, type Desk, type Queue, queueOf, serviceLevelOf } from "../../../core/desk/desk.ts";
import type { ServiceLevel } from "../../../core/desk/service-level.ts";

const SAMPLE = readFileSync(new URL("../../../desk.yml", import.meta.url), "utf8");

const lineOf = (text: string, wanted: string): number =>
  text.split("\n").findIndex((line) => line.includes(wanted)) + 1;

/** The sample with one text replaced by another. */
function changed(from: string, to: string): string {
  if (!SAMPLE.includes(from)) throw new Error(`the sample has no ${from}`);
  return SAMPLE.replace(from, to);
}

function deskIn(text: string): Desk {
  const file = parseDeskFile(text);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return buildDesk(file.value, new Map());
}

const queueIn = (text: string): Queue => queueOf(deskIn(text), "contact-center");
const levelIn = (text: string): ServiceLevel =>
  serviceLevelOf(deskIn(text), { queue: "contact-center", sla: null });

describe("P6 T16 calendars and promised times in desk.yml", () => {
  it("T16 the sample promises a first response within 48 elapsed hours, the rest in office time", () => {
    const queue = queueIn(SAMPLE);
    const level = levelIn(SAMPLE);
    expect(queue.unlockTimeoutMinutes).toBe(120);
    expect(level.firstResponse).toMatchObject({
      minutes: 2880,
      notifyPercent: 80,
      calendar: { kind: "always" },
    });
    expect(level.update).toMatchObject({ minutes: 1440, calendar: { kind: "office", key: "uffici" } });
    expect(level.solution).toMatchObject({ minutes: 4800, notifyPercent: 90 });
  });

  it("T16 the sample's office keeps Italy's holidays, Rome's day and its own days", () => {
    const office = calendarOf(queueIn(SAMPLE));
    const closed = ["2026-04-06", "2026-06-29", "2027-10-04", "2026-08-13", "2026-08-14", "2026-11-22"];
    expect(closed.filter((day) => isWorkingDay(office, day))).toEqual([]);
    expect(addWorkingMinutes(office, "2026-12-24T10:00:00.000Z", 61)).toBe("2026-12-28T07:31:00.000Z");
  });

  it("T16 a queue without an SLA has its own times, on its own calendar", () => {
    const own = changed(
      "sla: standard",
      "firstResponse: { minutes: 90, notifyPercent: 50 }\n    update: { hours: 1.5, calendar: always }",
    );
    expect(levelIn(own)).toMatchObject({
      firstResponse: { minutes: 90, notifyPercent: 50, calendar: { key: "uffici" } },
      update: { minutes: 90, notifyPercent: null, calendar: { kind: "always" } },
      solution: null,
    });
  });

  it("T16 a desk file without calendars promises 48 elapsed hours, as before", () => {
    const bare = SAMPLE.replace(/^calendars:[\s\S]*?^queues:/m, "queues:")
      .replaceAll("    calendar: uffici\n", "")
      .replaceAll("    sla: standard\n", "");
    const withoutTimes = bare.replaceAll("    unlockTimeoutMinutes: 120\n", "");
    expect(levelIn(withoutTimes)).toEqual({
      firstResponse: { minutes: 2880, notifyPercent: null, calendar: { kind: "always" } },
      update: null,
      solution: null,
    });
    expect(queueIn(withoutTimes).unlockTimeoutMinutes).toBeNull();
  });

  it.each([
    ["hours that are none", 'fri: ["08:30-13:30"]', 'fri: ["8.30-13"]', 'hours are written "08:30-13:00"'],
    ["hours that end too early", 'fri: ["08:30-13:30"]', 'fri: ["13:30-08:30"]', "end before they begin"],
    [
      "hours that overlap",
      'fri: ["08:30-13:30"]',
      'fri: ["08:30-13:30", "13:00-14:00"]',
      "in order and not overlap",
    ],
    [
      "an unknown holiday",
      'holidays: [italy, "06-29"]',
      'holidays: [italia, "06-29"]',
      "neither a set (italy)",
    ],
    ["a holiday of no calendar", 'holidays: [italy, "06-29"]', 'holidays: [italy, "06-31"]', "neither a set"],
    ["a date that does not exist", 'date: "2026-12-24"', 'date: "2026-02-30"', "not a date of the calendar"],
    [
      "a zone that does not exist",
      "timeZone: Europe/Rome\n    hours",
      "timeZone: Europe/Roma\n    hours",
      "IANA",
    ],
    ["a closure of years", "2026-08-13/2026-08-14", "2026-08-13/2062-08-14", "more than a year"],
    [
      "hours and minutes",
      "update: { hours: 24,",
      "update: { hours: 24, minutes: 3,",
      "either hours or minutes",
    ],
    [
      "a warning after the time",
      "solution: { hours: 80, notifyPercent: 90",
      "solution: { hours: 80, notifyPercent: 100",
      "<100",
    ],
    [
      "an unknown calendar",
      "    calendar: uffici\n    sla",
      "    calendar: ufficio\n    sla",
      'no calendar with key "ufficio"',
    ],
    ["an unknown SLA", "sla: standard", "sla: gold", 'no SLA with key "gold"'],
    ["a time said twice", "sla: standard", "sla: standard\n    firstResponseHours: 12", "keep one"],
    ["its own always", "key: uffici", "key: always", "elapsed time and always there"],
  ])("P6 refuses %s, with its line and why", (_what, from, to, reason) => {
    const text = changed(from, to);
    const desk = parseDeskFile(text);
    const faults = desk.ok ? [] : desk.error;
    const near = lineOf(text, to.split("\n")[0]!.trim());
    expect(faults.map((fault) => fault.reason).join("; ")).toContain(reason.replace("<100", "99"));
    expect(faults.some(({ line }) => Math.abs(line - near) <= 1)).toBe(true);
  });

  it("P6 refuses a calendar that never works: nothing would ever be due", () => {
    const text = SAMPLE.replace(/^ {6}(mon|tue|wed|thu|fri): .*\n/gm, "").replace(
      "    hours:\n",
      "    hours: {}\n",
    );
    const desk = parseDeskFile(text);
    expect(desk).toMatchObject({
      ok: false,
      error: [{ where: "calendars[0].hours", reason: "a week without any hours" }],
    });
  });
});
