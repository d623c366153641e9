import { clausesOf } from "./clauses.ts";
import { WORKING_DAYS } from "./days.ts";
import { type Group, groupsOf } from "./groups.ts";
import type { Span } from "./said.ts";

/** When somebody can be reached (spec G6). */
export interface AvailabilityWindow {
  /** ISO weekdays, 1 is Monday, in order; the working days where none are said. */
  readonly days: readonly number[];
  /** `HH:mm` in the desk's time zone; null from the day's beginning. */
  readonly from: string | null;
  /** `HH:mm`; null to the day's end. */
  readonly to: string | null;
}

/** The windows a mail names. @param today ISO weekday of the mail's day; null when nobody knows */
export function availabilityIn(text: string, today: number | null): readonly AvailabilityWindow[] {
  const windows = groupsOf(clausesOf(text), today).flatMap(windowsOf);
  return together(
    windows.filter(
      (one, index) =>
        windows.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index &&
        !(
          isAnyTime(one) && windows.some((other) => other !== one && String(other.days) === String(one.days))
        ),
    ),
  );
}

/** "Il martedì mattina e il venerdì mattina" is one window of two days, where these have no other. */
function together(windows: readonly AvailabilityWindow[]): readonly AvailabilityWindow[] {
  const isAlone = ({ days }: AvailabilityWindow): boolean =>
    days.every((day) => windows.filter((other) => other.days.includes(day)).length === 1);
  const joined: AvailabilityWindow[] = [];
  for (const next of windows) {
    const last = joined.at(-1);
    const isSame = last?.from === next.from && last.to === next.to;
    if (last && isSame && isAlone(last) && isAlone(next))
      joined.splice(-1, 1, { ...last, days: [...last.days, ...next.days].sort((a, b) => a - b) });
    else joined.push(next);
  }
  return joined;
}

/** "In settimana", where hours of the same days follow, says nothing. */
const isAnyTime = ({ from, to }: AvailabilityWindow): boolean => from === null && to === null;

function windowsOf({ days, excluded, spans, breaks }: Group): readonly AvailabilityWindow[] {
  const named = (days.length > 0 ? days : WORKING_DAYS).filter((day) => !excluded.includes(day));
  const unique = [...new Set(named)].sort((a, b) => a - b);
  const joined = breaks.reduce(cut, joinParts(spans));
  if (unique.length === 0) return [];
  if (joined.length === 0)
    return days.length > 0 || excluded.length > 0 ? [{ days: unique, from: null, to: null }] : [];
  // "Tutto il giorno" of no day says nothing.
  if (days.length + excluded.length === 0 && joined.every(({ from, to }) => from === null && to === null))
    return [];
  return joined.map(({ from, to }) => ({ days: unique, from: clock(from), to: clock(to) }));
}

/** "Il pomeriggio dopo le 15": the part and the hours beside it are one; of two times the hours are more exact. */
function joinParts(spans: Group["spans"]): readonly Span[] {
  const joined: Group["spans"] = [];
  for (const one of spans) {
    const before = joined.at(-1);
    const both = before && before.kind !== one.kind ? common(before.span, one.span) : null;
    const exact = [before, one].find((each) => each?.kind === "hours")?.span;
    if (both && exact)
      joined.splice(-1, 1, { kind: "hours", span: exact.from !== null && exact.to !== null ? exact : both });
    else if (before && goesTo(before.span, one.span))
      joined.splice(-1, 1, { kind: "hours", span: { from: before.span.from, to: one.span.to } });
    else joined.push(one);
  }
  const exact = joined.filter(({ span }) => span.from !== null || span.to !== null);
  return (exact.length > 0 ? exact : joined).map(({ span }) => span);
}

/** "Dopo le 9, non oltre le 13". */
const goesTo = (a: Span, b: Span): boolean =>
  a.from !== null && a.to === null && b.from === null && b.to !== null && a.from < b.to;

function common(a: Span, b: Span): Span | null {
  const from = Math.max(a.from ?? 0, b.from ?? 0);
  const to = Math.min(a.to ?? 24 * 60, b.to ?? 24 * 60);
  return from < to ? { from, to: to === 24 * 60 ? null : to } : null;
}

/** "Dalle 8 alle 17 con pausa dalle 13 alle 14" are two. */
const cut = (spans: readonly Span[], { from, to }: Span): readonly Span[] =>
  spans.flatMap((span) => {
    const isInside = from !== null && to !== null && (span.from ?? 0) < from && to < (span.to ?? 24 * 60);
    return isInside
      ? [
          { from: span.from, to: from },
          { from: to, to: span.to },
        ]
      : [span];
  });

const clock = (minutes: number | null): string | null =>
  minutes === null
    ? null
    : `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
