// @ts-nocheck
import type { Instant } from "../../time.ts";
import { instantInZone } from "../desk-time.ts";
import type { OfficeCalendar, WorkingCalendar } from "./calendar.ts";
import { tableAt, type YearTable, yearTable } from "./year-table.ts";

const MS_A_MINUTE = 60_000;
const MS_A_DAY = 86_400_000;
/** A calendar that does not work within so many years never will; desk files with such are refused. */
const MAX_YEARS = 1_000;

const toInstant = (ms: number): Instant => new Date(ms).toISOString();

/**
 * The earliest instant by which so many working minutes have passed since `at`; for negative minutes the
 * latest instant from which so many still lie before `at`. Zero minutes later is `at` itself, working or not.
 */
export function addWorkingMinutes(calendar: WorkingCalendar, at: Instant, minutes: number): Instant {
  const ms = Date.parse(at);
  const amount = Math.round(minutes * MS_A_MINUTE);
  if (calendar.kind === "always" || amount === 0) return toInstant(ms + amount);
  return toInstant(amount > 0 ? forward(calendar, ms, amount) : backward(calendar, ms, -amount));
}

/** Working minutes from one instant to another; negative when `to` is the earlier. */
export function workingMinutesBetween(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  if (calendar.kind === "always") return (end - start) / MS_A_MINUTE;
  const worked = start <= end ? workedBetween(calendar, start, end) : -workedBetween(calendar, end, start);
  return worked / MS_A_MINUTE;
}

/** Whether somebody works at this instant; the closing minute no longer counts. */
export function isWorkingTime(calendar: WorkingCalendar, at: Instant): boolean {
  if (calendar.kind === "always") return true;
  const ms = Date.parse(at);
  const table = tableAt(calendar, ms);
  const end = table.ends[lastAtMost(table.starts, ms)];
  return end !== undefined && ms < end;
}

/** This instant when somebody works at it, else the next opening. */
export function nextWorkingMoment(calendar: WorkingCalendar, at: Instant): Instant {
  if (calendar.kind === "always" || isWorkingTime(calendar, at)) return at;
  const ms = Date.parse(at);
  let table = tableAt(calendar, ms);
  for (const limit = table.year + MAX_YEARS; table.year < limit; ) {
    const start = table.starts[lastAtMost(table.starts, ms) + 1];
    if (start !== undefined) return toInstant(start);
    table = yearTable(calendar, table.year + 1);
  }
  throw new Error(`calendar ${calendar.key} never works`);
}

/** Whether somebody works at any hour of the day (`YYYY-MM-DD`). */
export function isWorkingDay(calendar: WorkingCalendar, date: string): boolean {
  if (calendar.kind === "always") return true;
  const midnight = instantInZone(date, "00:00", calendar.timeZone);
  const next = instantInZone(dayAfter(date), "00:00", calendar.timeZone);
  return midnight !== null && next !== null && workingMinutesBetween(calendar, midnight, next) > 0;
}

/** The first working day after a date (`YYYY-MM-DD`). */
export function nextWorkingDay(calendar: WorkingCalendar, date: string): string {
  let day = dayAfter(date);
  for (let tried = 0; tried < MAX_YEARS; tried++, day = dayAfter(day)) {
    if (isWorkingDay(calendar, day)) return day;
  }
  throw new Error("no working day within a thousand days");
}

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + MS_A_DAY).toISOString().slice(0, 10);

function forward(calendar: OfficeCalendar, ms: number, amount: number): number {
  let table = tableAt(calendar, ms);
  let wanted = workedUntil(table, ms) + amount;
  for (const limit = table.year + MAX_YEARS; wanted > table.total; ) {
    if (table.year >= limit) throw new Error(`calendar ${calendar.key} never works that long`);
    wanted -= table.total;
    table = yearTable(calendar, table.year + 1);
  }
  // The stretch in which the last wanted millisecond lies.
  return momentWorked(table, lastAtMost(table.workedBefore, wanted - 1), wanted);
}

function backward(calendar: OfficeCalendar, ms: number, amount: number): number {
  let table = tableAt(calendar, ms);
  let wanted = workedUntil(table, ms) - amount;
  for (const limit = table.year - MAX_YEARS; wanted < 0; ) {
    if (table.year <= limit) throw new Error(`calendar ${calendar.key} never worked that long`);
    table = yearTable(calendar, table.year - 1);
    wanted += table.total;
  }
  return momentWorked(table, lastAtMost(table.workedBefore, wanted), wanted);
}

const momentWorked = (table: YearTable, index: number, worked: number): number =>
  (table.starts[index] ?? table.from) + worked - (table.workedBefore[index] ?? 0);

function workedBetween(calendar: OfficeCalendar, start: number, end: number): number {
  let table = tableAt(calendar, start);
  const last = tableAt(calendar, end);
  let worked = -workedUntil(table, start);
  while (table.year < last.year) {
    worked += table.total;
    table = yearTable(calendar, table.year + 1);
  }
  return worked + workedUntil(last, end);
}

/** Working milliseconds from the year's beginning to an instant in it. */
function workedUntil(table: YearTable, ms: number): number {
  const index = lastAtMost(table.starts, ms);
  const start = table.starts[index];
  if (start === undefined) return 0;
  return (table.workedBefore[index] ?? 0) + Math.min(ms, table.ends[index] ?? start) - start;
}

/** The index of the last of ascending values that is at most `limit`; -1 when there is none. */
function lastAtMost(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
