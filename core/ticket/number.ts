import { fail, ok, type Result } from "../result.ts";
import type { TicketNumber } from "./ticket.ts";

const COUNTER_DIGITS = 5;

/**
 * The check digit of OTRS's DateChecksum: digits weighted 1, 2, 1, 2, … from the left, products added whole;
 * 10 minus the sum modulo 10, and 1 where that gives 10 (reference/otrs-behaviour §1).
 */
export function checkDigit(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += Number(digits[i]) * (i % 2 === 0 ? 1 : 2);
  const digit = 10 - (sum % 10);
  return digit === 10 ? 1 : digit;
}

/**
 * A ticket number: day, system id, counter of that day, check digit.
 * @param day `YYYYMMDD` in the desk's time zone
 * @param counter 1 for the first ticket of that day
 */
export function formatTicketNumber(day: string, systemId: string, counter: number): TicketNumber {
  const digits = `${day}${systemId}${String(counter).padStart(COUNTER_DIGITS, "0")}`;
  return `${digits}${checkDigit(digits)}`;
}

/** The counter of a day's tickets. */
export const numberCounter = (day: string): string => `ticket-number:${day}`;

export type NumberFault = "not_digits" | "too_short" | "bad_date" | "other_system" | "bad_check_digit";

/** Whether this could be one of our numbers, and if not, why (spec M5: a wrong check digit is no match). */
export function parseTicketNumber(
  text: string,
  systemId: string,
): Result<{ readonly day: string; readonly counter: number }, NumberFault> {
  if (!/^\d+$/.test(text)) return fail("not_digits");
  if (text.length < 8 + systemId.length + COUNTER_DIGITS + 1) return fail("too_short");
  const day = text.slice(0, 8);
  if (!isCalendarDay(day)) return fail("bad_date");
  if (!text.startsWith(systemId, 8)) return fail("other_system");
  if (checkDigit(text.slice(0, -1)) !== Number(text.at(-1))) return fail("bad_check_digit");
  return ok({ day, counter: Number(text.slice(8 + systemId.length, -1)) });
}

function isCalendarDay(day: string): boolean {
  const iso = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/** Numbers written as `Ticket#N` or `Ticket#: N` in a subject, in order of appearance, unchecked. */
export function numbersInSubject(subject: string): readonly string[] {
  return [...subject.matchAll(/ticket#:? {0,2}(\d{10,40})/gi)].map((match) => match[1] ?? "");
}
