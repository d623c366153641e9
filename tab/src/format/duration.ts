import type { Words } from "../i18n/words.ts";

/** `47 min`, `1 h 20`, `22 h`, `1 g 19 h`, `5 g`: as precise as it is useful. */
export function durationWords(t: Words, milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  if (minutes < 60) return t("tab.duration.minutes", { minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 24) {
    const rest = minutes % 60;
    return hours >= 10 || rest === 0
      ? t("tab.duration.hours", { hours })
      : t("tab.duration.hoursMinutes", { hours, minutes: String(rest).padStart(2, "0") });
  }
  const days = Math.floor(hours / 24);
  return days >= 2 || hours % 24 === 0
    ? t("tab.duration.days", { days })
    : t("tab.duration.daysHours", { days, hours: hours % 24 });
}
