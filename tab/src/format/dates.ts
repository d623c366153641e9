import type { Instant } from "../../../core/time.ts";

interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Instants as people of the desk's zone write them: `8:42`, `21/11 8:42`. */
export interface DeskDates {
  readonly timeZone: string;
  /** `2026-11-21`: for comparing days and for date boxes. */
  day(at: Instant): string;
  /** `8:42` */
  time(at: Instant): string;
  /** `08:42`, for time boxes. */
  timeField(at: Instant): string;
  /** `10:42:07` */
  seconds(at: Instant): string;
  /** `21/11`, with the year when it is not this one. */
  date(at: Instant, now: Instant): string;
  /** A wall-clock moment as an instant, null when either is no date or time. */
  instant(date: string, time: string): Instant | null;
}

const two = (value: number) => String(value).padStart(2, "0");

export function deskDates(timeZone: string): DeskDates {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    hourCycle: "h23",
  });

  const fields = (milliseconds: number): Fields => {
    const found: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(milliseconds)) found[type] = Number(value);
    return found as unknown as Fields;
  };
  const of = (at: Instant) => fields(Date.parse(at));
  const asUtc = (f: Fields) => Date.UTC(f.year, f.month - 1, f.day, f.hour, f.minute, f.second);

  return {
    timeZone,
    day(at) {
      const f = of(at);
      return `${f.year}-${two(f.month)}-${two(f.day)}`;
    },
    time(at) {
      const f = of(at);
      return `${f.hour}:${two(f.minute)}`;
    },
    timeField(at) {
      const f = of(at);
      return `${two(f.hour)}:${two(f.minute)}`;
    },
    seconds(at) {
      const f = of(at);
      return `${f.hour}:${two(f.minute)}:${two(f.second)}`;
    },
    date(at, now) {
      const f = of(at);
      const short = `${f.day}/${f.month}`;
      return f.year === of(now).year ? short : `${short}/${f.year}`;
    },
    instant(date, time) {
      const wall = Date.parse(`${date}T${time}:00Z`);
      if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^\d\d:\d\d$/.test(time) || Number.isNaN(wall)) return null;
      /** Two steps: the offset of the guess is right except across a change of clock, where the second step is. */
      const first = wall - (asUtc(fields(wall)) - wall);
      return new Date(wall - (asUtc(fields(first)) - first)).toISOString();
    },
  };
}
