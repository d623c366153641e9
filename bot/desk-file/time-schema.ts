import { z } from "zod";
import type { DayHours, DaySpan } from "../../core/desk/calendar/calendar.ts";
import { HOLIDAY_SETS, type Holiday } from "../../core/desk/calendar/holidays.ts";
import { key } from "./key.ts";

/** Longest promise: about a year of working hours. */
const MAX_HOURS = 10_000;
const MS_A_DAY = 86_400_000;
/** A closure longer than this is a mistyped year. */
const MAX_CLOSED_DAYS = 366;

export const timeZone = z.string().refine(isTimeZone, "not an IANA time zone, for example Europe/Rome");

function isTimeZone(zone: string): boolean {
  try {
    // An offset such as +01:00 is one too, and knows no summer.
    return /^[A-Za-z]/.test(zone) && Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false;
  }
}

const SPAN = /^([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|(24):(00))$/;

const span = z
  .string()
  .regex(SPAN, 'hours are written "08:30-13:00"; the day ends at 24:00')
  .transform(spanOf)
  .refine(({ from, to }) => from < to, "the hours end before they begin");

function spanOf(text: string): DaySpan {
  const [, fromHour, fromMinute, toHour, toMinute, lastHour] = SPAN.exec(text) ?? [];
  return {
    from: Number(fromHour) * 60 + Number(fromMinute),
    to: Number(toHour ?? lastHour) * 60 + Number(toMinute ?? 0),
  };
}

const dayHours = z
  .array(span)
  .refine(isAscending, "the hours of a day must be in order and not overlap")
  .transform((hours): DayHours => hours);

function isAscending(hours: readonly DaySpan[]): boolean {
  return hours.every(({ from }, index) => index === 0 || from >= (hours[index - 1]?.to ?? 0));
}

const date = z.string().refine(isDate, "not a date of the calendar, for example 2026-12-24");

function isDate(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

const HOLIDAY_NAMES = Object.keys(HOLIDAY_SETS).join(", ");
const YEARLY = /^(\d{2})-(\d{2})(?: since (\d{4}))?$/;
const EASTER = /^easter([+-]\d{1,2})?$/;

const holiday = z.string().transform((text, context): readonly Holiday[] => {
  const found = holidaysOf(text);
  if (found) return found;
  context.addIssue({
    code: "custom",
    message: `neither a set (${HOLIDAY_NAMES}) nor a day such as "06-29", "06-29 since 2026" or "easter+1"`,
  });
  return z.NEVER;
});

function holidaysOf(text: string): readonly Holiday[] | null {
  if (isHolidaySet(text)) return HOLIDAY_SETS[text];
  const easter = EASTER.exec(text);
  if (easter) return [{ easter: Number(easter[1] ?? 0) }];
  const [, month, day, since] = YEARLY.exec(text) ?? [];
  // A leap year, so that 29 February can be a holiday.
  if (!month || !day || !isDate(`2024-${month}-${day}`)) return null;
  return [{ month: Number(month), day: Number(day), ...(since ? { since: Number(since) } : {}) }];
}

const isHolidaySet = (text: string): text is keyof typeof HOLIDAY_SETS => Object.hasOwn(HOLIDAY_SETS, text);

/** One day, or the first and the last of several: `2026-08-13/2026-08-14`. */
const closure = z.string().transform((text, context): readonly string[] => {
  const [from = "", to = from, ...rest] = text.split("/");
  const fault = closureFault(from, to, rest.length);
  if (fault === null) return daysOf(from, to);
  context.addIssue({ code: "custom", message: fault });
  return z.NEVER;
});

function closureFault(from: string, to: string, more: number): string | null {
  if (more > 0 || !isDate(from) || !isDate(to))
    return "neither a date nor two with a slash between them: 2026-08-13/2026-08-14";
  if (from > to) return "the closure ends before it begins";
  return daysBetween(from, to) < MAX_CLOSED_DAYS ? null : "a closure of more than a year";
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / MS_A_DAY;

const daysOf = (from: string, to: string): readonly string[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, day) =>
    new Date(Date.parse(from) + day * MS_A_DAY).toISOString().slice(0, 10),
  );

const noHours: DayHours = [];

export const calendar = z.strictObject({
  key,
  timeZone: timeZone.optional(),
  hours: z
    .strictObject({
      mon: dayHours.default(noHours),
      tue: dayHours.default(noHours),
      wed: dayHours.default(noHours),
      thu: dayHours.default(noHours),
      fri: dayHours.default(noHours),
      sat: dayHours.default(noHours),
      sun: dayHours.default(noHours),
    })
    .refine((week) => Object.values(week).some((hours) => hours.length > 0), "a week without any hours"),
  holidays: z.array(holiday).default([]),
  closures: z.array(closure).default([]),
  openings: z.array(z.strictObject({ date, hours: dayHours })).default([]),
});

/** A promised time: hours or minutes of a calendar, and after how much of it a warning is sent. */
export const target = z
  .strictObject({
    hours: z.number().positive().max(MAX_HOURS).optional(),
    minutes: z
      .int()
      .positive()
      .max(MAX_HOURS * 60)
      .optional(),
    notifyPercent: z.int().min(1).max(99).nullable().default(null),
    calendar: key.optional(),
  })
  .refine(
    ({ hours, minutes }) => (hours === undefined) !== (minutes === undefined),
    "either hours or minutes",
  );

const targets = {
  firstResponse: target.nullable().optional(),
  update: target.nullable().optional(),
  solution: target.nullable().optional(),
};

export const sla = z.strictObject({
  key,
  name: z.string().min(1).optional(),
  calendar: key.optional(),
  ...targets,
});

/** The fields of a queue that are about time. */
export const queueTimes = {
  calendar: key.optional(),
  sla: key.optional(),
  ...targets,
  /** The short form of `firstResponse`; 48 where nothing else is said, null for no promise. */
  firstResponseHours: z.number().positive().max(MAX_HOURS).nullable().optional(),
  unlockTimeoutMinutes: z
    .int()
    .positive()
    .max(MAX_HOURS * 60)
    .nullable()
    .default(null),
};
