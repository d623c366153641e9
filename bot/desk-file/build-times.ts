import {
  ALWAYS,
  type DayHours,
  type OfficeCalendar,
  type WorkingCalendar,
} from "../../core/desk/calendar/calendar.ts";
import { yearTable } from "../../core/desk/calendar/year-table.ts";
import type { Sla } from "../../core/desk/desk.ts";
import type { ServiceLevel, ServiceTarget } from "../../core/desk/service-level.ts";
import { DUE_KINDS } from "../../core/ticket/ticket.ts";
import type { DeskFault } from "./desk-fault.ts";
import type { DeskFile } from "./schema.ts";

type QueueEntry = DeskFile["queues"][number];
type Targets = Pick<DeskFile["slas"][number], "firstResponse" | "update" | "solution">;
type TargetEntry = NonNullable<Targets["update"]>;

/** The calendar every desk has without writing it: elapsed time. */
const ELAPSED = "always";
const DEFAULT_FIRST_RESPONSE_HOURS = 48;
/** Every day of the week falls on every day of the year, or nearly. */
const LOOKED_AT = Array.from({ length: 11 }, (_, years) => 2026 + years);

/** References of calendars, promises and queues that do not hold. */
export function findTimeFaults(file: DeskFile): readonly DeskFault[] {
  const known = new Set([ELAPSED, ...file.calendars.map(({ key }) => key)]);
  const noCalendar = (path: DeskFault["path"], key: string | undefined): DeskFault[] =>
    key === undefined || known.has(key) ? [] : [{ path, reason: `there is no calendar with key "${key}"` }];
  const inTargets = (path: DeskFault["path"], targets: Targets): DeskFault[] =>
    DUE_KINDS.flatMap((name) => noCalendar([...path, name, "calendar"], targets[name]?.calendar));
  return [
    ...file.calendars.flatMap(({ key }, index) =>
      key === ELAPSED
        ? [{ path: ["calendars", index, "key"], reason: `"${ELAPSED}" is elapsed time and always there` }]
        : [],
    ),
    ...file.calendars.flatMap((entry, index) =>
      worksSometime(file, entry)
        ? []
        : [{ path: ["calendars", index], reason: "it never works: all days with hours are holidays" }],
    ),
    ...(["slas", "queues"] as const).flatMap((list) =>
      file[list].flatMap((entry, index) => [
        ...noCalendar([list, index, "calendar"], entry.calendar),
        ...inTargets([list, index], entry),
      ]),
    ),
    ...file.queues.flatMap((queue, index) => queueFaults(file, queue, ["queues", index])),
  ];
}

function queueFaults({ slas }: DeskFile, queue: QueueEntry, path: DeskFault["path"]): DeskFault[] {
  const faults: DeskFault[] = [];
  if (queue.sla !== undefined && !slas.some(({ key }) => key === queue.sla)) {
    faults.push({ path: [...path, "sla"], reason: `there is no SLA with key "${queue.sla}"` });
  }
  const direct = [...DUE_KINDS, "firstResponseHours" as const].filter((name) => queue[name] !== undefined);
  if (queue.sla !== undefined) {
    for (const name of direct) {
      faults.push({ path: [...path, name], reason: `the SLA "${queue.sla}" says this already: keep one` });
    }
  }
  if (queue.firstResponse !== undefined && queue.firstResponseHours !== undefined) {
    faults.push({
      path: [...path, "firstResponseHours"],
      reason: "firstResponse says this already: keep one",
    });
  }
  return faults;
}

/** Promises on one that never works could not be counted, and no ticket opened. Single days make no difference to that. */
function worksSometime(file: DeskFile, entry: DeskFile["calendars"][number]): boolean {
  const calendar = buildCalendar(file, { ...entry, closures: [], openings: [] });
  return LOOKED_AT.some((year) => yearTable(calendar, year).total > 0);
}

/** The calendars of the desk by key, elapsed time among them. */
export function buildCalendars(file: DeskFile): ReadonlyMap<string, WorkingCalendar> {
  return new Map<string, WorkingCalendar>([
    [ELAPSED, ALWAYS],
    ...file.calendars.map((entry): [string, OfficeCalendar] => [entry.key, buildCalendar(file, entry)]),
  ]);
}

function buildCalendar({ desk }: DeskFile, entry: DeskFile["calendars"][number]): OfficeCalendar {
  const { mon, tue, wed, thu, fri, sat, sun } = entry.hours;
  const closed = entry.closures.flat().map((date): [string, DayHours] => [date, []]);
  const opened = entry.openings.map(({ date, hours }): [string, DayHours] => [date, hours]);
  return {
    kind: "office",
    key: entry.key,
    timeZone: entry.timeZone ?? desk.timeZone,
    week: [mon, tue, wed, thu, fri, sat, sun],
    holidays: entry.holidays.flat(),
    exceptions: new Map([...closed, ...opened]),
  };
}

/**
 * What a queue promises: its SLA's times or its own, never mixed (reference/otrs-behaviour §6). A time counts on
 * its own calendar, else the SLA's, else the queue's, else it is elapsed.
 */
export function buildServiceLevel(
  file: DeskFile,
  calendars: ReadonlyMap<string, WorkingCalendar>,
  queue: QueueEntry,
): ServiceLevel {
  const sla = file.slas.find(({ key }) => key === queue.sla);
  const source: Targets = sla ?? { ...queue, firstResponse: ownFirstResponse(queue) };
  return buildLevel(calendars, source, sla?.calendar ?? queue.calendar);
}

/** The SLAs a ticket may have; a time counts on its own calendar, else the SLA's, else it is elapsed. */
export function buildSlas(
  file: DeskFile,
  calendars: ReadonlyMap<string, WorkingCalendar>,
): ReadonlyMap<string, Sla> {
  return new Map(
    file.slas.map((entry) => {
      const { key, name = key, calendar } = entry;
      return [key, { key, name, level: buildLevel(calendars, entry, calendar) }];
    }),
  );
}

function buildLevel(
  calendars: ReadonlyMap<string, WorkingCalendar>,
  source: Targets,
  ownCalendar: string | undefined,
): ServiceLevel {
  const build = (entry: TargetEntry | null | undefined): ServiceTarget | null => {
    if (!entry) return null;
    const calendar = calendars.get(entry.calendar ?? ownCalendar ?? ELAPSED) ?? ALWAYS;
    const minutes = entry.minutes ?? Math.round((entry.hours ?? 0) * 60);
    return { minutes, notifyPercent: entry.notifyPercent, calendar };
  };
  return {
    firstResponse: build(source.firstResponse),
    update: build(source.update),
    solution: build(source.solution),
  };
}

function ownFirstResponse(queue: QueueEntry): TargetEntry | null {
  if (queue.firstResponse !== undefined) return queue.firstResponse;
  if (queue.firstResponseHours === null) return null;
  return { hours: queue.firstResponseHours ?? DEFAULT_FIRST_RESPONSE_HOURS, notifyPercent: null };
}
