import { useSyncExternalStore } from "react";
import type { MessageKey } from "../../../core/i18n/translate.ts";
import type { Sort } from "../../../core/search/filter.ts";
import type { Layout } from "../frame/layout.ts";
import { forGood, keptJson } from "../keep/browser-keeps.ts";

/** What a list of tickets can show, in the order it stands. Number and title are always there. */
export const COLUMN_NAMES = [
  "due",
  "priority",
  "number",
  "title",
  "state",
  "customer",
  "flags",
  "organisation",
  "type",
  "service",
  "sla",
  "queue",
  "lock",
  "created",
  "changed",
  "age",
  "owner",
] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

interface ColumnFacts {
  readonly label: MessageKey;
  /** Of the grid; as drawn with Segoe UI, a wider typeface gets what it needs. */
  readonly width: string;
  readonly sort?: Sort;
}

const DATE = "max(76px, 12ch)";
const TEXT = "max(102px, 15ch)";

export const COLUMN_FACTS: Readonly<Record<ColumnName, ColumnFacts>> = {
  due: {
    label: "tab.column.due",
    width: "var(--due)",
    sort: { by: "escalationAt", direction: "asc" },
  },
  priority: {
    label: "tab.column.priority",
    width: "16px",
    sort: { by: "priority", direction: "desc" },
  },
  number: { label: "tab.column.number", width: "var(--number)", sort: { by: "number", direction: "desc" } },
  title: { label: "tab.column.title", width: "minmax(0, 3.4fr)" },
  state: { label: "tab.property.state", width: TEXT },
  customer: { label: "tab.column.customer", width: "minmax(0, 1fr)" },
  flags: { label: "lists.column.flags", width: "58px" },
  organisation: { label: "attribute.customerIdExact", width: TEXT },
  type: { label: "tab.property.type", width: TEXT },
  service: { label: "attribute.service", width: TEXT },
  sla: { label: "attribute.sla", width: TEXT },
  queue: { label: "tab.column.queue", width: TEXT },
  lock: { label: "tab.property.lock", width: TEXT },
  created: { label: "attribute.created", width: DATE, sort: { by: "createdAt", direction: "desc" } },
  changed: { label: "attribute.changed", width: DATE, sort: { by: "changedAt", direction: "desc" } },
  age: { label: "tab.column.age", width: "max(54px, 9ch)", sort: { by: "createdAt", direction: "asc" } },
  owner: { label: "tab.column.owner", width: "32px" },
};

export const ALWAYS_SHOWN: ReadonlySet<ColumnName> = new Set(["number", "title"]);

/** As the Cruscotto has them. */
export const USUAL_COLUMNS: readonly ColumnName[] = [
  "due",
  "priority",
  "number",
  "title",
  "customer",
  "flags",
  "queue",
  "age",
  "owner",
];

/** What room there is for: a smaller page leaves out what is said elsewhere. */
export function columnsFor(chosen: readonly ColumnName[], layout: Layout): readonly ColumnName[] {
  if (layout !== "small") return chosen;
  return chosen.filter((name) => name !== "age" && name !== "created" && name !== "changed");
}

/** The grid's columns: first what says unread and, in lists one selects in, the box. */
export const gridTemplate = (columns: readonly ColumnName[], isSelectable: boolean): string =>
  [isSelectable ? "36px" : "14px", ...columns.map((name) => COLUMN_FACTS[name].width)].join(" ");

/** How one list is shown; remembered in this browser. */
export interface ListChoice {
  readonly columns: readonly ColumnName[];
  readonly sort: Sort | null;
}

const KEY = "sportello.list.";
const listeners = new Set<() => void>();
const choices = new Map<string, ListChoice>();
const USUAL: ListChoice = { columns: USUAL_COLUMNS, sort: null };

function load(list: string): ListChoice {
  const kept = keptJson<ListChoice>(forGood, KEY + list);
  if (!Array.isArray(kept?.columns)) return USUAL;
  const columns = COLUMN_NAMES.filter((name) => ALWAYS_SHOWN.has(name) || kept.columns.includes(name));
  return { columns, sort: kept.sort };
}

function choiceOf(list: string): ListChoice {
  const known = choices.get(list) ?? load(list);
  choices.set(list, known);
  return known;
}

export function setListChoice(list: string, changed: Partial<ListChoice>): void {
  const next = { ...choiceOf(list), ...changed };
  choices.set(list, next);
  forGood.setItem(KEY + list, JSON.stringify(next));
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useListChoice = (list: string): ListChoice =>
  useSyncExternalStore(subscribe, () => choiceOf(list));

/** The same column again turns round. */
export const nextSort = (current: Sort, asked: Sort): Sort =>
  current.by === asked.by ? { by: asked.by, direction: current.direction === "asc" ? "desc" : "asc" } : asked;
