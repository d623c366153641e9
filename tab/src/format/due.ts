import type { TicketView } from "../../../core/ticket/views/ticket-view.ts";
import type { Instant } from "../../../core/time.ts";
import type { Words } from "../i18n/words.ts";
import type { DeskDates } from "./dates.ts";
import { durationWords } from "./duration.ts";

/** How pressing a due time is; each has its colour, weight and icon. */
export type DueTone = "late" | "soon" | "reminder" | "today" | "later" | "none";

export interface Due {
  readonly tone: DueTone;
  readonly text: string;
  readonly at: Instant | null;
}

export interface DueContext {
  readonly t: Words;
  readonly dates: DeskDates;
  readonly now: Instant;
}

const HOUR = 3_600_000;

/** When something is due, in a word: "scaduto 1 h 20", "tra 25 min", "oggi 13:02", "21/11 8:42". */
export function dueOf(ticket: Pick<TicketView, "escalationAt" | "pendingUntil">, context: DueContext): Due {
  const { t, dates, now } = context;
  const { escalationAt, pendingUntil } = ticket;
  if (escalationAt) {
    const left = Date.parse(escalationAt) - Date.parse(now);
    if (left <= 0) {
      const time = durationWords(t, Math.max(60_000, -left));
      return { tone: "late", text: t("tab.due.late", { time }), at: escalationAt };
    }
    if (left <= HOUR) {
      /** Half a minute is still "tra 1 min": zero would say it is over. */
      const time = durationWords(t, Math.max(60_000, left));
      return { tone: "soon", text: t("tab.due.soon", { time }), at: escalationAt };
    }
    return { ...dayOrToday(escalationAt, context), at: escalationAt };
  }
  if (pendingUntil) {
    const { text, tone } = dayOrToday(pendingUntil, context);
    return { tone: pendingUntil <= now ? "reminder" : tone, text, at: pendingUntil };
  }
  return { tone: "none", text: "–", at: null };

  function dayOrToday(at: Instant, { t }: DueContext): { tone: DueTone; text: string } {
    return dates.day(at) === dates.day(now)
      ? { tone: "today", text: t("tab.due.today", { time: dates.time(at) }) }
      : { tone: "later", text: `${dates.date(at, now)} ${dates.time(at)}` };
  }
}

/** A past moment as a reader wants it: "oggi 9:58", "ieri 12:31", "18/11 15:20". */
export function momentWords(at: Instant, { t, dates, now }: DueContext): string {
  const day = dates.day(at);
  if (day === dates.day(now)) return t("tab.moment.today", { time: dates.time(at) });
  const yesterday = new Date(Date.parse(now) - 24 * HOUR).toISOString();
  if (day === dates.day(yesterday)) return t("tab.moment.yesterday", { time: dates.time(at) });
  return `${dates.date(at, now)} ${dates.time(at)}`;
}
