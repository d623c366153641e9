import type { VolumeView } from "../../../../core/report/report-views.ts";

export interface Slot {
  /** First day of it, `YYYY-MM-DD`. */
  readonly day: string;
  readonly created: number;
  readonly closed: number;
}

/** What a chart draws, in a width in pixels. */
export interface FlowChart {
  readonly slots: readonly Slot[];
  readonly width: number;
}
export interface OpenChart {
  readonly open: readonly { readonly day: string; readonly open: number }[];
  readonly width: number;
}

/** More bars than this cannot be told apart: then a week is a slot. */
const MOST_SLOTS = 31;

/** Created and closed of all queues together, a day or a week at a time. */
export function slotsOf({ days, queues }: VolumeView): {
  readonly slots: readonly Slot[];
  readonly isWeekly: boolean;
} {
  const daily = days.map((day, index) => ({
    day,
    created: queues.reduce((sum, { created }) => sum + (created[index] ?? 0), 0),
    closed: queues.reduce((sum, { closed }) => sum + (closed[index] ?? 0), 0),
  }));
  if (daily.length <= MOST_SLOTS) return { slots: daily, isWeekly: false };
  const slots: Slot[] = [];
  for (let at = 0; at < daily.length; at += 7) {
    const week = daily.slice(at, at + 7);
    slots.push({
      day: week[0]?.day ?? "",
      created: week.reduce((sum, { created }) => sum + created, 0),
      closed: week.reduce((sum, { closed }) => sum + closed, 0),
    });
  }
  return { slots, isWeekly: true };
}

/** How many were left at each day's end; null where nobody counted. */
export function openAtEnd({ days, queues }: VolumeView): readonly { day: string; open: number }[] | null {
  if (queues.some(({ open }) => open === null)) return null;
  return days.map((day, index) => ({
    day,
    open: queues.reduce((sum, { open }) => sum + (open?.[index] ?? 0), 0),
  }));
}

/** `6/11` */
export const shortDay = (day: string): string => {
  const [, month, date] = day.split("-").map(Number);
  return `${date}/${month}`;
};
