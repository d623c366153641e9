// @ts-nocheck
import type { Instant } from "../time.ts";
import type { WorkingCalendar } from "./calendar/calendar.ts";
import { addWorkingMinutes } from "./calendar/working-time.ts";

/** One promised time. */
export interface ServiceTarget {
  /** Working minutes of `calendar`. */
  readonly minutes: number;
  /** After how much of the time a warning is sent, 1 to 99; null for none. */
  readonly notifyPercent: number | null;
  readonly calendar: WorkingCalendar;
}

/** What citizens are promised (OTRS's SLA or queue times; spec T16). Null where nothing is. */
export interface ServiceLevel {
  readonly firstResponse: ServiceTarget | null;
  readonly update: ServiceTarget | null;
  readonly solution: ServiceTarget | null;
}

/** Until when something promised is due, and when its warning goes out. */
export interface DueAndWarning {
  readonly dueAt: Instant | null;
  readonly warnAt: Instant | null;
}

/** The due time of a promise that runs from an instant. */
export function dueFrom(target: ServiceTarget | null, from: Instant): DueAndWarning {
  if (!target) return { dueAt: null, warnAt: null };
  const { minutes, notifyPercent, calendar } = target;
  return {
    dueAt: addWorkingMinutes(calendar, from, minutes),
    warnAt:
      notifyPercent === null ? null : addWorkingMinutes(calendar, from, (minutes * notifyPercent) / 100),
  };
}
