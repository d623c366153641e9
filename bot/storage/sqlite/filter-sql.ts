import type { Filter, TicketField, TicketTimeField } from "../../../core/search/filter.ts";
import { type SearchTerm, searchTerms } from "../../../core/search/normalise.ts";
import type { Value } from "./connection.ts";
import { prefixEnd } from "./prefix.ts";

/** A condition on `ticket t`: SQL with placeholders, and what they stand for. Null counts as false. */
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
};

const TIMES: Readonly<Record<TicketTimeField, string>> = {
  createdAt: "t.created_at",
  changedAt: "t.changed_at",
  closedAt: "t.closed_at",
  pendingUntil: "t.pending_until",
  escalationAt: "t.escalation_at",
};

/** The fields a ticket may be without; a null asked of another matches nothing. */
const OPTIONAL: ReadonlySet<TicketField> = new Set(["owner", "lockedBy"]);

/** Longer lists travel as one JSON parameter: SQLite limits placeholders, and each length is its own statement. */
const PLACEHOLDERS = 64;

const TRUE: Condition = { sql: "1", values: [] };
export const FALSE: Condition = { sql: "0", values: [] };

/** How a word is looked up. */
export type TermCondition = (term: SearchTerm) => Condition;

/** The filter as a condition. Values are only ever parameters. */
export function conditionOf(filter: Filter, occurs: TermCondition): Condition {
  const inner = (part: Filter) => conditionOf(part, occurs);
  if ("all" in filter) return joined(filter.all.map(inner), " and ", TRUE);
  if ("any" in filter) return joined(filter.any.map(inner), " or ", FALSE);
  if ("not" in filter) return negated(inner(filter.not));
  if ("field" in filter) return oneOf(filter.field, filter.in);
  if ("time" in filter) return within(TIMES[filter.time], filter.from, filter.before);
  if ("number" in filter) return numbered(filter.number);
  return joined(searchTerms(filter.words).map(occurs), " and ", TRUE);
}

function joined(parts: readonly Condition[], operator: string, none: Condition): Condition {
  if (parts.length === 0) return none;
  return {
    sql: `(${parts.map((part) => part.sql).join(operator)})`,
    values: parts.flatMap((part) => part.values),
  };
}

/** A comparison with null is null in SQL and would stay null under `not`: here it is false, so its negation is true. */
const negated = (inner: Condition): Condition => ({
  sql: `not ifnull(${inner.sql}, 0)`,
  values: inner.values,
});

function oneOf(field: TicketField, wanted: readonly (string | number | null)[]): Condition {
  const column = FIELDS[field];
  // SQLite would find priority 3 for "3"; other engines would not.
  const type = field === "priority" ? "number" : "string";
  const values = wanted.filter((value) => typeof value === type);
  const alternatives = [
    ...(values.length > 0 ? [equalToOne(column, values)] : []),
    ...(OPTIONAL.has(field) && wanted.includes(null) ? [{ sql: `${column} is null`, values: [] }] : []),
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

function numbered(pattern: string): Condition {
  if (!pattern.includes("*")) return { sql: "t.number = ?", values: [pattern] };
  const prefix = pattern.slice(0, pattern.indexOf("*"));
  const glob = { sql: "t.number glob ?", values: [pattern.replace(/[?[]/g, "[$&]").replace(/\*+/g, "*")] };
  const end = prefixEnd(prefix);
  if (end === null) return glob;
  // The range lets the index find the start, which `glob` with a parameter does not.
  return joined([{ sql: "t.number >= ? and t.number < ?", values: [prefix, end] }, glob], " and ", TRUE);
}
