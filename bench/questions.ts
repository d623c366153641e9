import type { Store } from "../core/ports.ts";
import {
  DASHBOARD_LISTS,
  DASHBOARD_SCOPES,
  type DashboardViewer,
  dashboardFilter,
  dashboardSort,
} from "../core/search/dashboard.ts";
import type { Filter, Sort } from "../core/search/filter.ts";
import { QUEUES, rareCode, TODAY } from "./store-data.ts";

/** Something people ask of a store, again and again. */
export interface Question {
  readonly name: string;
  /** How many tickets were on the page; null for counts. */
  readonly ask: (store: Store) => Promise<number | null>;
}

const state = (...states: string[]): Filter => ({ field: "state", in: states });
const operator = "operator3@example.org";
const viewer: DashboardViewer = { operator, visible: QUEUES, mine: QUEUES.slice(0, 5) };
const owned: Filter = { field: "owner", in: [operator] };
const myQueues: Filter = { field: "queue", in: viewer.mine };
const newest: Sort = { by: "createdAt", direction: "desc" };
const TABS = DASHBOARD_LISTS.flatMap((list) => DASHBOARD_SCOPES.map((scope) => ({ list, scope })));

const page = (name: string, filter: Filter, sort: Sort): Question => ({
  name,
  ask: async (store) => (await store.tickets.find({ filter, sort, limit: 40 })).items.length,
});

const figure = (name: string, ask: (store: Store) => Promise<unknown>): Question => ({
  name,
  ask: async (store) => {
    await ask(store);
    return null;
  },
});

/** The sixteen lists of the dashboard. */
export const DASHBOARD: readonly Question[] = TABS.map(({ list, scope }) =>
  page(`list ${list} ${scope}`, dashboardFilter(list, scope, viewer, TODAY), dashboardSort(list)),
);

export const OTHER_LISTS: readonly Question[] = [
  page(
    "list open without due time",
    { all: [state("open"), myQueues, { not: { time: "escalationAt" } }] },
    dashboardSort("open"),
  ),
  page("list open owned", { all: [state("open"), owned] }, dashboardSort("open")),
  page("list open by creation", state("open"), { by: "createdAt", direction: "asc" }),
  page("list open by change", state("open"), { by: "changedAt", direction: "desc" }),
  page(
    "list open my-queues by priority",
    { all: [state("open"), myQueues] },
    { by: "priority", direction: "desc" },
  ),
  page("list watched by one", { watchedBy: [operator] }, newest),
  page("list of one service", { field: "service", in: ["service-3"] }, newest),
  page("list of organisations like", { condition: { like: ["ente-1", ""] }, on: "organisation" }, newest),
  page("list everything by change", { all: [] }, { by: "changedAt", direction: "desc" }),
  page("number 2019*42*155*", { number: "2019*42*155*" }, newest),
];

const TAB_FILTERS = TABS.map(({ list, scope }) => dashboardFilter(list, scope, viewer, TODAY));
const active: Filter = { all: [myQueues, state("new", "open", "pending reminder")] };

export const COUNTS: readonly Question[] = [
  figure("count 16 tabs", (store) => store.tickets.countEach(TAB_FILTERS)),
  figure("count by queue and state, all", (store) => store.tickets.countByQueueAndState({ all: [] })),
  figure("count by queue and state, my queues, active", (store) =>
    store.tickets.countByQueueAndState(active),
  ),
];

export const COUNTED_WORD: Question = figure("count frequent word", (store) =>
  store.tickets.countEach([{ words: ["rimborso"] }]),
);

/** @param tickets how many there are: the rare word is the one in the middle */
export function searches(tickets: number): readonly Question[] {
  const words: Readonly<Record<string, readonly string[]>> = {
    "frequent word": ["rimborso"],
    "two frequent words": ["rimborso", "stampante"],
    "part of a word": ["imbor"],
    "three letters": ["con"],
    "short word": ["pc"],
    "middling word": ["lemma300x"],
    "uncommon word": ["lemma7000x"],
    "rare code": [rareCode(Math.ceil(tickets / 2))],
    "frequent and rare": ["rimborso", rareCode(Math.ceil(tickets / 2))],
    nothing: ["inesistente"],
  };
  return Object.entries(words).flatMap(([name, asked]) => [
    page(`search ${name}`, { words: asked }, newest),
    page(
      `search ${name}, open, by change`,
      { all: [state("open"), { words: asked }] },
      { by: "changedAt", direction: "desc" },
    ),
  ]);
}
