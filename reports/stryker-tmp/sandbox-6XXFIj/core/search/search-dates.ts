// @ts-nocheck
import { instantInZone, lastDays } from "../desk/desk-time.ts";
import { type Instant, plusMinutes } from "../time.ts";

/** How a time is asked for in a search (spec D3). Days are the desk's, first and last included. */
export type TimeQuestion =
  | { readonly from?: string; readonly to?: string }
  | {
      readonly relative: (typeof RELATIONS)[number];
      readonly count: number;
      readonly unit: TimeUnit;
    };

/** Within the last n, within the next n, more than n ago, in more than n. */
export const RELATIONS = ["last", "next", "ago", "in"] as const;

/** As the incumbent counts them: a month has 30 days, a year 365, a day 24 hours. */
const MINUTES = { minute: 1, hour: 60, day: 1_440, week: 10_080, month: 43_200, year: 525_600 } as const;
export type TimeUnit = keyof typeof MINUTES;
export const isTimeUnit = (unit: unknown): unit is TimeUnit =>
  typeof unit === "string" && Object.hasOwn(MINUTES, unit);

/** Half-open. */
export interface TimeRange {
  readonly from?: Instant;
  readonly before?: Instant;
}

/** The instants a question means, or null when a day of it is none of the calendar. */
export function timeRange(question: TimeQuestion, now: Instant, timeZone: string): TimeRange | null {
  if ("relative" in question)
    return relativeRange(question.relative, question.count * MINUTES[question.unit], now);
  const from = question.from === undefined ? undefined : instantInZone(question.from, "00:00", timeZone);
  const before = question.to === undefined ? undefined : endOfDay(question.to, timeZone);
  if (from === null || before === null) return null;
  return { ...(from !== undefined && { from }), ...(before !== undefined && { before }) };
}

function relativeRange(relation: (typeof RELATIONS)[number], minutes: number, now: Instant): TimeRange {
  const [past, future] = [plusMinutes(now, -minutes), plusMinutes(now, minutes)];
  switch (relation) {
    case "last":
      return { from: past, before: justAfter(now) };
    case "next":
      return { from: now, before: justAfter(future) };
    case "ago":
      return { before: justAfter(past) };
    case "in":
      return { from: future };
  }
}

/** Ranges end before their end: one that is to include a moment ends a millisecond later. */
const justAfter = (at: Instant): Instant => new Date(Date.parse(at) + 1).toISOString();

/** Midnight after a day; the zone's calendar knows how long that day is. */
function endOfDay(day: string, timeZone: string): Instant | null {
  const noon = instantInZone(day, "12:00", timeZone);
  return noon === null ? null : (lastDays(noon, 1, timeZone)[0]?.before ?? null);
}

/** Counts beyond make no sense to anybody. */
const MAX_COUNT = 999;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A question as it came in, or null when it is none: `{from, to}` with one of them, or `{relative, count, unit}`. */
export function readTimeQuestion(value: unknown): TimeQuestion | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const { from, to, relative, count, unit, ...others } = value as Readonly<Record<string, unknown>>;
  if (Object.keys(others).length > 0) return null;
  if (relative === undefined && count === undefined && unit === undefined) return daysOf(from, to);
  const relation = RELATIONS.find((one) => one === relative);
  const isCount = Number.isInteger(count) && Number(count) >= 1 && Number(count) <= MAX_COUNT;
  if (from !== undefined || to !== undefined || !relation || !isCount || !isTimeUnit(unit)) return null;
  return { relative: relation, count: Number(count), unit };
}

function daysOf(from: unknown, to: unknown): TimeQuestion | null {
  if (from === undefined && to === undefined) return null;
  if (!isDayOrAbsent(from) || !isDayOrAbsent(to)) return null;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

const isDayOrAbsent = (day: unknown): day is string | undefined =>
  day === undefined || (typeof day === "string" && DAY.test(day));
