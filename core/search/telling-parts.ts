import { type Condition, foldPiece, type Pattern } from "./condition.ts";
import { type SearchTerm, searchTerms } from "./normalise.ts";

/*
 * What of a condition is worth looking up. Each word costs an index as many entries as there are texts with it, and whoever
 * pastes a page into a search asks for a hundred: a few rare ones leave hardly more to examine.
 */

/** Of what must all hold, as much is looked up; the texts are asked for the rest. */
const MOST_TOGETHER = 8;
/** With more alternatives than this every ticket is examined: that costs once what each of them costs. */
const MOST_ALTERNATIVES = 64;

type Either = Extract<Condition, { readonly or: unknown }>;

/** A word that whoever meets the condition has somewhere, or alternatives of which he meets one. */
export type Requirement = SearchTerm | Either;

/** What leaves fewest texts to examine, as far as words tell: long ones are rare. Each once; none when nothing is certain. */
export function tellingParts(condition: Condition): readonly Requirement[] {
  const known = new Map(requirementsOf(condition).map((one) => [JSON.stringify(one), one]));
  return [...known.values()]
    .toSorted((one, other) => certainLength(other) - certainLength(one))
    .slice(0, MOST_TOGETHER);
}

/** The alternatives, each once; null when there are so many that looking at everything is less work. */
export function alternativesOf({ or }: Either): readonly Condition[] | null {
  const known = new Map(or.map((part) => [JSON.stringify(part), part]));
  return known.size > MOST_ALTERNATIVES ? null : [...known.values()];
}

function requirementsOf(condition: Condition): readonly Requirement[] {
  if ("not" in condition) return [];
  if ("or" in condition) return [condition];
  return "and" in condition ? condition.and.flatMap(requirementsOf) : longTerms(condition.like);
}

/** The words a pattern asks for as parts of words: those an index knows. */
export const longTerms = (pattern: Pattern): readonly SearchTerm[] =>
  searchTerms(pattern.map(foldPiece)).filter(({ match }) => match === "part");

/** Of the longest word that is certainly there; 0 where there is none. */
const certainLength = (part: Requirement): number =>
  "or" in part
    ? Math.min(...part.or.map((one) => Math.max(0, ...requirementsOf(one).map(certainLength))))
    : part.text.length;
