import { dayInZone } from "../../core/desk/desk-time.ts";
import type { Instant } from "../../core/time.ts";
import { type CardContext, say } from "./context.ts";

type TimeContext = Pick<CardContext, "desk" | "language" | "now">;

const LOCALES = { it: "it-IT", en: "en-GB" } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Building a format costs more than a card: one for each language, zone and shape. */
function format(ctx: TimeContext, shape: "day" | "clock", options: Intl.DateTimeFormatOptions) {
  const key = `${ctx.language} ${ctx.desk.timeZone} ${shape}${"weekday" in options} ${"year" in options}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALES[ctx.language], { timeZone: ctx.desk.timeZone, ...options });
  formats.set(key, made);
  return made;
}

/** "13:00" in the desk's zone. */
export function clockText(ctx: TimeContext, at: Instant): string {
  return format(ctx, "clock", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(at));
}

/** "19 mar", with the year when it is another one. */
export function dayText(ctx: TimeContext, at: Instant): string {
  return dayWith(ctx, at, {});
}

/** A past moment, without weekday: "19 mar, 13:00". */
export function pastText(ctx: TimeContext, at: Instant): string {
  return `${dayText(ctx, at)}, ${clockText(ctx, at)}`;
}

/** A due moment, which never ages: "gio 21 mar, 13:00". */
export function dueText(ctx: TimeContext, at: Instant): string {
  return `${dayWith(ctx, at, { weekday: "short" })}, ${clockText(ctx, at)}`;
}

/** A day with its weekday: "gio 21 mar". */
export const weekdayText = (ctx: TimeContext, at: Instant): string => dayWith(ctx, at, { weekday: "short" });

/** "oggi, 13:00" for a moment of the card's own day, else nothing. Only for cards made when they are read. */
export function todayText(ctx: TimeContext, at: Instant): string | null {
  return isSameDay(ctx, at, ctx.now) ? say(ctx, "card.today", { time: clockText(ctx, at) }) : null;
}

export function isSameDay(ctx: TimeContext, one: Instant, other: Instant): boolean {
  return dayInZone(one, ctx.desk.timeZone) === dayInZone(other, ctx.desk.timeZone);
}

/** Whole hours from one moment to another. */
export const hoursBetween = (from: Instant, to: Instant): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 3_600_000);

function dayWith(ctx: TimeContext, at: Instant, options: Intl.DateTimeFormatOptions): string {
  const zone = ctx.desk.timeZone;
  const isThisYear = dayInZone(at, zone).slice(0, 4) === dayInZone(ctx.now, zone).slice(0, 4);
  const year = isThisYear ? {} : ({ year: "numeric" } as const);
  const parts = format(ctx, "day", { ...options, ...year, day: "numeric", month: "short" }).formatToParts(
    new Date(at),
  );
  return parts
    .filter(({ type }) => type !== "literal")
    .map(({ value }) => value)
    .join(" ");
}
