import { lastDays } from "../../core/desk/desk-time.ts";
import { queueView } from "../../core/desk/named-views.ts";
import { visibleQueues } from "../../core/people/policy.ts";
import {
  DASHBOARD_LISTS,
  type DashboardList,
  type DashboardScope,
  type DashboardViewer,
  dashboardFilter,
  dashboardSort,
  toolbarFilter,
} from "../../core/search/dashboard.ts";
import type { DashboardView, QueueCountsView } from "../../core/search/dashboard-view.ts";
import type { Filter } from "../../core/search/filter.ts";
import { IS_INCOMPLETE, incompleteFilter } from "../../core/search/incomplete.ts";
import { ticketView } from "../../core/ticket/views/ticket-view.ts";
import type { Instant } from "../../core/time.ts";
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

/** The whole Cruscotto: one round trip for all figures, one for each list and its tickets by queue (spec D1). */
export async function dashboardView(
  deps: ApiDeps,
  viewer: DashboardViewer,
  { scopes, limit }: DashboardRequest,
  now: Instant,
): Promise<DashboardView> {
  const figures = new Figures();
  const locked = figures.of(toolbarFilter("mine", viewer));
  const watched = figures.of(toolbarFilter("watched", viewer));
  const incomplete = incompleteFigures(figures, { field: "queue", in: viewer.visible }, now);
  const week = weekFigures(deps, figures, { field: "queue", in: viewer.visible }, now);
  const boxes = DASHBOARD_LISTS.map((list) => ({
    list,
    mine: figures.of(dashboardFilter(list, "mine", viewer, now)),
    watched: figures.of(dashboardFilter(list, "watched", viewer, now)),
  }));
  const [lists, byQueue] = await Promise.all([
    perList((list) => firstOf(deps, viewer, list, scopes[list], limit, now)),
    perList((list) => countByQueue(deps, dashboardFilter(list, "all", viewer, now))),
    figures.count(deps),
  ]);
  const countsOf = ({ list, mine, watched: ofWatched }: (typeof boxes)[number]) => ({
    mine: mine(),
    watched: ofWatched(),
    "my-queues": total(byQueue[list], (queue) => viewer.mine.includes(queue)),
    all: total(byQueue[list]),
  });
  const views = boxes.map((box) => {
    const { list } = box;
    return [list, { scope: scopes[list], counts: countsOf(box), items: lists[list] }];
  });
  const filledLists = Object.fromEntries(views) as DashboardView["lists"];
  const reminders = filledLists.reminder.counts;
  return {
    at: now,
    lists: filledLists,
    queues: matrixView(deps, viewer, byQueue),
    toolbar: {
      locked: { total: locked(), reminder: reminders.mine },
      watched: { total: watched(), reminder: reminders.watched },
    },
    incomplete: incomplete(),
    week: week(),
  };
}

type PerList<T> = Readonly<Record<DashboardList, T>>;

async function perList<T>(ask: (list: DashboardList) => Promise<T>): Promise<PerList<T>> {
  const answers = await Promise.all(DASHBOARD_LISTS.map(async (list) => [list, await ask(list)] as const));
  return Object.fromEntries(answers) as Record<DashboardList, T>;
}

type CountByQueue = ReadonlyMap<string, number>;

async function countByQueue({ store }: ApiDeps, filter: Filter): Promise<CountByQueue> {
  const counts = new Map<string, number>();
  for (const { queue, count } of await store.tickets.countByQueueAndState(filter))
    counts.set(queue, (counts.get(queue) ?? 0) + count);
  return counts;
}

const total = (counts: CountByQueue, counted: (queue: string) => boolean = () => true): number =>
  [...counts].reduce((sum, [queue, count]) => (counted(queue) ? sum + count : sum), 0);

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

/** What waits for its customer, and where he has let the time pass (spec G1). */
function incompleteFigures(figures: Figures, visible: Filter, now: Instant) {
  const total = figures.of({ all: [visible, IS_INCOMPLETE] });
  const overdue = figures.of({ all: [visible, incompleteFilter("overdue", now)] });
  return () => ({ total: total(), overdue: overdue() });
}

function weekFigures({ desk }: ApiDeps, figures: Figures, visible: Filter, now: Instant) {
  const days = lastDays(now, WEEK_DAYS, desk.timeZone).map(({ day, from, before }) => ({
    day,
    created: figures.of({ all: [visible, { time: "createdAt", from, before }] }),
    closed: figures.of({ all: [visible, { time: "closedAt", from, before }] }),
  }));
  return () => days.map(({ day, created, closed }) => ({ day, created: created(), closed: closed() }));
}

/** The matrix, own queues first, each group in the desk's order. */
function matrixView(
  { desk }: ApiDeps,
  viewer: DashboardViewer,
  byQueue: PerList<CountByQueue>,
): readonly QueueCountsView[] {
  const views = viewer.visible.map((key) => {
    const count = (list: DashboardList) => byQueue[list].get(key) ?? 0;
    return {
      queue: queueView(desk, key),
      mine: viewer.mine.includes(key),
      new: count("new"),
      open: count("open"),
      reminder: count("reminder"),
      escalated: count("escalated"),
    };
  });
  return [...views.filter(({ mine }) => mine), ...views.filter(({ mine }) => !mine)];
}

/** Whose dashboard: what he may see and what he wants to be told about. */
export const viewerOf = ({ desk }: ApiDeps, operator: string, mine: readonly string[]): DashboardViewer => ({
  operator,
  visible: visibleQueues(desk, operator),
  mine,
});
