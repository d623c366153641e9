import type { Language } from "../../../i18n/language.ts";
import { isMessageKey, translate } from "../../../i18n/translate.ts";
import type { AvailabilityWindow } from "./availability.ts";

/** A window as people say it: "lunedì, mercoledì, 09:00–12:00". */
export function availabilityText(language: Language, { days, from, to }: AvailabilityWindow): string {
  return translate(language, "intake.availability.window", {
    days: days.map((day) => dayText(language, day)).join(", "),
    hours: hoursText(language, from, to),
  });
}

function dayText(language: Language, day: number): string {
  const key = `intake.weekday.${day}`;
  return isMessageKey(key) ? translate(language, key) : String(day);
}

function hoursText(language: Language, from: string | null, to: string | null): string {
  if (from !== null && to !== null) return translate(language, "intake.availability.between", { from, to });
  if (from !== null) return translate(language, "intake.availability.after", { from });
  return to === null
    ? translate(language, "intake.availability.all-day")
    : translate(language, "intake.availability.before", { to });
}
