import type { MeView } from "../../../../core/people/me-view.ts";
import type { SearchAttributes } from "../../../../core/search/search-request.ts";
import type { DeskDates } from "../../format/dates.ts";
import type { ReportRoute } from "../../routes/route.ts";

export const PERIODS = [7, 14, 30, 90] as const;
const USUAL = 14;
const DAY = 86_400_000;
export const REPORT_VIEWS = ["andamento", "operatori", "tipi", "scalati"] as const;
export type ReportViewName = (typeof REPORT_VIEWS)[number];

/** What a report is about, with every gap of the address filled. */
export interface ReportScope {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Keys; null for all one may see. */
  readonly queues: readonly string[] | null;
  readonly type: string | null;
  /** The period just before, as long; null without comparison. */
  readonly before: { readonly from: string; readonly to: string } | null;
  readonly view: ReportViewName;
}

const A_DAY = /^\d{4}-\d\d-\d\d$/;
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY).toISOString().slice(0, 10);
export const daysIn = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / DAY) + 1;

export function reportScope(query: ReportRoute, me: MeView, dates: DeskDates, now: string): ReportScope {
  const today = dates.day(now);
  const to = query.to && A_DAY.test(query.to) && query.to <= today ? query.to : today;
  const asked = query.from && A_DAY.test(query.from) && query.from <= to ? query.from : null;
  const from = asked ?? addDays(to, 1 - USUAL);
  const length = daysIn(from, to);
  return {
    from,
    to,
    queues: queuesOf(query.queue, me),
    type: query.type ?? null,
    before: query.compare === "no" ? null : { from: addDays(from, -length), to: addDays(from, -1) },
    view: REPORT_VIEWS.find((one) => one === query.view) ?? "andamento",
  };
}

/** `mie` are one's own; who has none sees all. */
function queuesOf(asked: string | undefined, me: MeView): readonly string[] | null {
  if (asked === "tutte") return null;
  const known = new Set(me.queues.map(({ key }) => key));
  if (asked !== undefined && asked !== "mie") {
    const keys = asked.split(",").filter((key) => known.has(key));
    return keys.length > 0 ? keys : null;
  }
  const mine = me.queues.filter((queue) => queue.mine).map(({ key }) => key);
  return asked === "mie" && mine.length > 0 ? mine : null;
}

export function reportPath(
  name: string,
  scope: ReportScope,
  days: { readonly from: string; readonly to: string } = scope,
): string {
  const asked: [string, string][] = [
    ["from", days.from],
    ["to", days.to],
    ...(scope.queues ?? []).map((key): [string, string] => ["queue", key]),
    ...(scope.type ? ([["type", scope.type]] as [string, string][]) : []),
  ];
  return `/reports/${name}?${new URLSearchParams(asked)}`;
}

/** The tickets behind a figure of the period, in queues or all the report covers. */
export function behind(
  scope: ReportScope,
  what: "created" | "closed",
  queue?: string,
  more: SearchAttributes = {},
): SearchAttributes {
  const queues = queue ? [queue] : scope.queues;
  const where = what === "created" ? "createdInQueue" : "queue";
  return {
    [what]: { from: scope.from, to: scope.to },
    ...(queues && { [where]: queues }),
    ...(scope.type && { type: [scope.type] }),
    ...more,
  };
}
