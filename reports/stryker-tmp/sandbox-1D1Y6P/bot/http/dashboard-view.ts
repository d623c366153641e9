// @ts-nocheck
import { lastDays } from "../../core/desk/desk-time.ts";
import { visibleQueues } from "../../core/people/policy.ts";
import {
  DASHBOARD_LISTS,
  DASHBOARD_SCOPES,
  type DashboardList,
  type DashboardScope,
  type DashboardViewer,
  dashboardFilter,
  dashboardSort,
} from "../../core/search/dashboard.ts";
import type { Filter } from "../../core/search/filter.ts";
import type { Instant } from "../../core/time.ts";
import { type DashboardView, type QueueCountsView, queueView, ticketView } from "../../core/views.ts";
import type { ApiDeps } from "./deps.ts";

/** As OTRS: reminders are one's own, the other lists everybody's (spec D1). */
export const DEFAULT_SCOPES: Readonly<Record<DashboardList, DashboardScope>> = {
  reminder: "mine",
  escalated: "all",
  new: "all",
  open: "all",
};

const WEEK_DAYS = 7;

export interface DashboardRequest {
  readonly scopes: Readonly<Record<DashboardList, DashboardScope>>;
  /** Tickets per list. */
  readonly limit: number;
}

/** Figures asked for one by one, counted by the store all at once. */
class Figures {
  readonly filters: Filter[] = [];
  #counts: readonly number[] = [];

  /** Gives the figure once `count` has run. */
  of(filter: Filter): () => number {
    const index = this.filters.push(filter) - 1;
    return () => this.#counts[index] ?? 0;
  }

  async count({ store }: ApiDeps): Promise<void> {
    this.#counts = await store.tickets.countEach(this.filters);
  }
}

/** The whole Cruscotto: one round trip for all figures, one for each list, one for the matrix (spec D1). */
export async function dashboardView(
  deps: ApiDeps,
  viewer: DashboardViewer,
  { scopes, limit }: DashboardRequest,
  now: Instant,
): Promise<DashboardView> {
  const visible: Filter = { field: "queue", in: viewer.visible };
  const figures = new Figures();
  const locked = figures.of({ all: [visible, { field: "lockedBy", in: [viewer.operator] }] });
  const week = weekFigures(deps, figures, visible, now);
  const matrix = queueFigures(deps, figures, viewer, now);
  const boxes = DASHBOARD_LISTS.map((list) => ({
    list,
    counts: DASHBOARD_SCOPES.map(
      (scope) => [scope, figures.of(dashboardFilter(list, scope, viewer, now))] as const,
    ),
  }));
  const [lists, states] = await Promise.all([
    Promise.all(DASHBOARD_LISTS.map((list) => firstOf(deps, viewer, list, scopes[list], limit, now))),
    deps.store.tickets.countByQueueAndState(visible),
    figures.count(deps),
  ]);
  const views = boxes.map(({ list, counts }, index) => {
    const filled = Object.fromEntries(counts.map(([scope, count]) => [scope, count()]));
    return [list, { scope: scopes[list], counts: filled, items: lists[index] ?? [] }];
  });
  return {
    at: now,
    lists: Object.fromEntries(views) as DashboardView["lists"],
    queues: matrix(states),
    lockedByMe: locked(),
    week: week(),
  };
}

async function firstOf(
  { store, desk }: ApiDeps,
  viewer: DashboardViewer,
  list: DashboardList,
  scope: DashboardScope,
  limit: number,
  now: Instant,
) {
  const filter = dashboardFilter(list, scope, viewer, now);
  const { items } = await store.tickets.find({ filter, sort: dashboardSort(list), limit });
  return items.map((ticket) => ticketView(desk, ticket, viewer.operator, now));
}

function weekFigures({ desk }: ApiDeps, figures: Figures, visible: Filter, now: Instant) {
  const days = lastDays(now, WEEK_DAYS, desk.timeZone).map(({ day, from, before }) => ({
    day,
    created: figures.of({ all: [visible, { time: "createdAt", from, before }] }),
    closed: figures.of({ all: [visible, { time: "closedAt", from, before }] }),
  }));
  return () => days.map(({ day, created, closed }) => ({ day, created: created(), closed: closed() }));
}

type StateCounts = readonly { readonly queue: string; readonly state: string; readonly count: number }[];

/** The matrix, own queues first, each group in the desk's order. */
function queueFigures({ desk }: ApiDeps, figures: Figures, viewer: DashboardViewer, now: Instant) {
  const inQueue = (list: DashboardList, queue: string): Filter => ({
    all: [dashboardFilter(list, "all", viewer, now), { field: "queue", in: [queue] }],
  });
  const rows = viewer.visible.map((key) => ({
    key,
    reminder: figures.of(inQueue("reminder", key)),
    escalated: figures.of(inQueue("escalated", key)),
  }));
  return (states: StateCounts): readonly QueueCountsView[] => {
    const inState = (key: string, state: string) =>
      states.find((row) => row.queue === key && row.state === state)?.count ?? 0;
    const views = rows.map(({ key, reminder, escalated }) => ({
      queue: queueView(desk, key),
      mine: viewer.mine.includes(key),
      new: inState(key, "new"),
      open: inState(key, "open"),
      reminder: reminder(),
      escalated: escalated(),
    }));
    return [...views.filter(({ mine }) => mine), ...views.filter(({ mine }) => !mine)];
  };
}

/** Whose dashboard: what he may see and what he wants to be told about. */
export const viewerOf = ({ desk }: ApiDeps, operator: string, mine: readonly string[]): DashboardViewer => ({
  operator,
  visible: visibleQueues(desk, operator),
  mine,
});
