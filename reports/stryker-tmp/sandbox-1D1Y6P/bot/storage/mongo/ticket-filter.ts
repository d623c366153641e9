// @ts-nocheck
import type { Filter as MongoFilter } from "mongodb";
import type { Filter, TicketField } from "../../../core/search/filter.ts";
import { type SearchTerm, searchTerms } from "../../../core/search/normalise.ts";
import { prefixEnd } from "../prefix.ts";
import type { TextRange, TicketDocument } from "./documents.ts";

/** A condition on a ticket's document. */
export type Condition = MongoFilter<TicketDocument>;

/** What had to be looked up before a filter can be said as a condition. */
export interface LookedUp {
  /** For each term, the stored words that hold it. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly leaves: ReadonlyMap<LeafFilter, Condition>;
}

/** What the ticket's document alone does not answer. */
export type LeafFilter = Extract<Filter, { readonly condition: unknown } | { readonly articleTime: string }>;

const TRUE: Condition = {};
const FALSE: Condition = { _id: { $in: [] } };

/** The fields a ticket may be without; a null asked of another matches nothing. */
const OPTIONAL: ReadonlySet<TicketField> = new Set(["owner", "lockedBy"]);

/** The filter as a condition. `known` has every part `leavesOf` names. */
export function conditionOf(filter: Filter, known: LookedUp): Condition {
  const inner = (part: Filter) => conditionOf(part, known);
  if ("all" in filter) return every(filter.all.map(inner));
  if ("any" in filter) return some(filter.any.map(inner));
  // Unlike $not, $nor also takes what lacks the field.
  if ("not" in filter) return { $nor: [inner(filter.not)] };
  if ("field" in filter) return oneOf(filter.field, filter.in);
  if ("time" in filter) return { [filter.time]: rangeOf(filter) } as Condition;
  if ("number" in filter) return numbered(filter.number);
  if ("condition" in filter || "articleTime" in filter) return known.leaves.get(filter) ?? FALSE;
  if ("created" in filter) return began(filter);
  return every(
    searchTerms(filter.words).map(
      ({ text }): Condition => ({ words: { $in: [...(known.words.get(text) ?? [])] } }),
    ),
  );
}

/** The parts of a filter that are looked up first. */
export function leavesOf(filter: Filter): {
  readonly terms: readonly SearchTerm[];
  readonly leaves: readonly LeafFilter[];
} {
  const parts =
    "all" in filter ? filter.all : "any" in filter ? filter.any : "not" in filter ? [filter.not] : [];
  const inner = parts.map(leavesOf);
  return {
    terms: "words" in filter ? searchTerms(filter.words) : inner.flatMap(({ terms }) => terms),
    leaves:
      "condition" in filter || "articleTime" in filter ? [filter] : inner.flatMap(({ leaves }) => leaves),
  };
}

/** All of them. */
export function every(parts: readonly Condition[]): Condition {
  const wanted = parts.filter((part) => part !== TRUE);
  const [only] = wanted;
  if (only === undefined) return TRUE;
  return wanted.length === 1 ? only : { $and: wanted };
}

/** One of them. */
export function some(parts: readonly Condition[]): Condition {
  if (parts.includes(TRUE)) return TRUE;
  const [only] = parts;
  if (only === undefined) return FALSE;
  return parts.length === 1 ? only : { $or: [...parts] };
}

function oneOf(field: TicketField, wanted: readonly (string | number | null)[]): Condition {
  const type = field === "priority" ? "number" : "string";
  const values = wanted.filter((value) => typeof value === type || (value === null && OPTIONAL.has(field)));
  return { [field]: { $in: values } } as Condition;
}

function began(filter: Extract<Filter, { readonly created: string }>): Condition {
  if (filter.created === "by") return { createdBy: { $in: [...filter.in] } };
  return { createdIn: { $in: [...filter.in] } };
}

/** A comparison with a text never takes a null. */
export function rangeOf({ from, before }: { readonly from?: string; readonly before?: string }): TextRange {
  if (from === undefined && before === undefined) return { $gte: "" };
  return { ...(from === undefined ? {} : { $gte: from }), ...(before === undefined ? {} : { $lt: before }) };
}

const numbered = (pattern: string): Condition => numberLike(pattern.split("*"));

/** Numbers that consist of these pieces in order, with anything between them. */
export function numberLike(pieces: readonly string[]): Condition {
  const [prefix = "", ...rest] = pieces;
  if (rest.length === 0) return { _id: prefix };
  const like = { $regex: `^${pieces.map(literal).join(".*")}$`, $options: "s" };
  const end = prefixEnd(prefix);
  // The range lets the index find the start whatever characters it holds.
  return end === null ? { _id: like } : { _id: { $gte: prefix, $lt: end, ...like } };
}

/** In a regular expression: the text itself. Every engine's dialect knows this form. */
const literal = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^A-Za-z0-9]/gu, (char) => String.raw`\x{${(char.codePointAt(0) ?? 0).toString(16)}}`);
