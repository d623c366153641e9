// @ts-nocheck
import type { Preferences } from "../people/preferences.ts";

/**
 * Whether an operator is away on a day (spec P5).
 * @param day on the desk's calendar, `YYYY-MM-DD`
 */
export function isAbsent(chosen: Preferences | null, day: string): boolean {
  const absence = chosen?.absence;
  return absence ? absence.from <= day && day <= absence.until : false;
}
