import type { Pattern } from "../../../core/search/condition.ts";
import {
  type ConditionFilter,
  type Filter,
  NUMBER_FIELDS,
  OPTIONAL_FIELDS,
  type Sort,
  type TicketField,
  type TicketTimeField,
} from "../../../core/search/filter.ts";
import { type SearchTerm, searchTerms } from "../../../core/search/normalise.ts";
import { prefixEnd } from "../prefix.ts";
import type { Value } from "./connection.ts";
import { ticketOfKey } from "./record-key.ts";

/** A condition on `listing t`: SQL with placeholders, and what they stand for. Null counts as false. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
}

const FIELDS: Readonly<Record<TicketField, string>> = {
  queue: "t.queue",
  state: "t.state",
  owner: "t.owner",
  lockedBy: "t.locked_by",
  customer: "t.customer",
  priority: "t.priority",
  requestType: "t.request_type",
  organisation: "t.organisation",
  service: "t.service",
  sla: "t.sla",
  impact: "t.impact",
};

const TIMES: Readonly<Record<TicketTimeField, string>> = {
  createdAt: "t.created_at",
  changedAt: "t.changed_at",
  closedAt: "t.closed_at",
  pendingUntil: "t.pending_until",
  escalationAt: "t.escalation_at",
  answerBy: "t.answer_by",
};

/** Longer lists travel as one JSON parameter: SQLite limits placeholders, and each length is its own statement. */
const PLACEHOLDERS = 64;

export const TRUE: Condition = { sql: "1", values: [] };
export const FALSE: Condition = { sql: "0", values: [] };

/** How texts are looked up. */
export interface TextLookup {
  /** The word occurs. */
  readonly term: (term: SearchTerm) => Condition;
  /** A text meets the condition. */
  readonly condition: (filter: ConditionFilter) => Condition;
}

/** The filters that must all hold. */
export const conjuncts = (filter: Filter): readonly Filter[] =>
  "all" in filter ? filter.all.flatMap(conjuncts) : [filter];

/**
 * The filter as a condition. Values are only ever parameters.
 * @param beside what must hold too: asked of the same table it leaves fewer tickets to look up
 */
export function conditionOf(filter: Filter, lookup: TextLookup, beside: readonly Filter[] = []): Condition {
  if ("all" in filter) {
    const parts = conjuncts(filter);
    return joined(
      parts.map((part) => conditionOf(part, lookup, parts)),
      " and ",
      TRUE,
    );
  }
  const inner = (part: Filter) => conditionOf(part, lookup);
  if ("any" in filter) return joined(filter.any.map(inner), " or ", FALSE);
  if ("not" in filter) return negated(inner(filter.not));
  if ("field" in filter) return oneOf(filter.field, filter.in);
  if ("time" in filter) return within(TIMES[filter.time], filter.from, filter.before);
  if ("number" in filter) return numbered(filter.number);
  if ("condition" in filter) return lookup.condition(filter);
  if ("created" in filter) return began(filter);
  if ("articleTime" in filter) return articleWithin(filter.from, filter.before);
  if ("watchedBy" in filter) return watched(filter.watchedBy, beside);
  return joined(searchTerms(filter.words).map(lookup.term), " and ", TRUE);
}

export function joined(parts: readonly Condition[], operator: string, none: Condition): Condition {
  if (parts.length === 0) return none;
  return {
    sql: `(${parts.map((part) => part.sql).join(operator)})`,
    values: parts.flatMap((part) => part.values),
  };
}

/** A comparison with null is null in SQL and would stay null under `not`: here it is false, so its negation is true. */
export const negated = (inner: Condition): Condition => ({
  sql: `not ifnull(${inner.sql}, 0)`,
  values: inner.values,
});

const BEGAN = { queue: "t.began_in", by: "t.began_by" } as const;

function began(filter: Extract<Filter, { readonly created: string }>): Condition {
  const of = BEGAN[filter.created];
  const values = filter.in.filter((value) => value !== null);
  const alternatives = [
    ...(values.length > 0 ? [equalToOne(of, values)] : []),
    ...(filter.created === "by" && filter.in.includes(null) ? [{ sql: `${of} is null`, values: [] }] : []),
  ];
  return joined(alternatives, " or ", FALSE);
}

function articleWithin(from: string | undefined, before: string | undefined): Condition {
  const { sql, values } = within("a.created_at", from, before);
  return { sql: `t.id in (select ${ticketOfKey("a.key")} from article_time a where ${sql})`, values };
}

const WATCHED_TIMES: Partial<Record<TicketTimeField, string>> = {
  pendingUntil: "w.pending_until",
  escalationAt: "w.escalation_at",
};

function watched(operators: readonly string[], beside: readonly Filter[]): Condition {
  if (operators.length === 0) return FALSE;
  const { sql, values } = watchersRows(operators, beside);
  return { sql: `t.id in (select w.ticket from watcher w where ${sql})`, values };
}

/** As a condition on `watcher w`. A watcher's row has the times of its ticket. */
function watchersRows(operators: readonly string[], beside: readonly Filter[]): Condition {
  const due = beside.flatMap((part) => {
    if (!("time" in part)) return [];
    const column = WATCHED_TIMES[part.time];
    return column === undefined ? [] : [within(column, part.from, part.before)];
  });
  return joined([equalToOne("w.operator", operators), ...due], " and ", TRUE);
}

/** What one operator watches, by a time that his rows are in the order of. */
export interface WatchedInOrder {
  /** On `watcher w`. */
  readonly rows: Condition;
  readonly column: string;
}

/** Null when the filter leaves more than what one operator watches, or the order is another. */
export function watchedInOrder(filter: Filter, { by }: Sort): WatchedInOrder | null {
  const column = by === "pendingUntil" || by === "escalationAt" ? WATCHED_TIMES[by] : undefined;
  const parts = conjuncts(filter);
  const operators = parts.find((part) => "watchedBy" in part && part.watchedBy.length === 1);
  if (column === undefined || !operators || !("watchedBy" in operators)) return null;
  return { rows: watchersRows(operators.watchedBy, parts), column };
}

function oneOf(field: TicketField, wanted: readonly (string | number | null)[]): Condition {
  const column = FIELDS[field];
  // SQLite would find priority 3 for "3"; other engines would not.
  const type = NUMBER_FIELDS.has(field) ? "number" : "string";
  const values = wanted.filter((value) => typeof value === type);
  const alternatives = [
    ...(values.length > 0 ? [equalToOne(column, values)] : []),
    ...(OPTIONAL_FIELDS.has(field) && wanted.includes(null)
      ? [{ sql: `${column} is null`, values: [] }]
      : []),
  ];
  return joined(alternatives, " or ", FALSE);
}

function equalToOne(column: string, values: readonly Value[]): Condition {
  if (values.length === 1) return { sql: `${column} = ?`, values };
  if (values.length > PLACEHOLDERS) {
    return { sql: `${column} in (select value from json_each(?))`, values: [JSON.stringify(values)] };
  }
  return { sql: `${column} in (${values.map(() => "?").join(", ")})`, values };
}

function within(column: string, from: string | undefined, before: string | undefined): Condition {
  const bounds = [
    ...(from === undefined ? [] : [{ sql: `${column} >= ?`, values: [from] }]),
    ...(before === undefined ? [] : [{ sql: `${column} < ?`, values: [before] }]),
  ];
  return joined(bounds, " and ", { sql: `${column} is not null`, values: [] });
}

const numbered = (pattern: string): Condition => {
  const [first = "", ...rest] = pattern.split("*");
  return numberLike([first, ...rest]);
};

/** The ticket's number as a pattern of core/search/condition, as it is. */
export function numberLike(pattern: Pattern): Condition {
  const [prefix, ...rest] = pattern;
  if (rest.length === 0) return { sql: "t.number = ?", values: [prefix] };
  // Two stars would make SQLite try every division of what lies between.
  const pieces = [prefix, ...rest.slice(0, -1).filter((piece) => piece !== ""), rest.at(-1) ?? ""];
  const glob = pieces.map((piece) => piece.replace(/[*?[]/g, "[$&]")).join("*");
  const like = { sql: "t.number glob ?", values: [glob] };
  const end = prefixEnd(prefix);
  if (end === null) return like;
  // The range lets the index find the start, which `glob` with a parameter does not.
  return joined([{ sql: "t.number >= ? and t.number < ?", values: [prefix, end] }, like], " and ", TRUE);
}
