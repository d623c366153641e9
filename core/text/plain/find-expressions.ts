import { expressionPattern } from "./expression-pattern.ts";
import { EXPRESSIONS } from "./expressions.ts";

/** A bureaucratic expression in a text. */
export interface FoundExpression {
  /** As it appears, on one line. */
  readonly text: string;
  /** Where it begins and how long it is in the text, in UTF-16 units. */
  readonly at: number;
  readonly length: number;
  /** What to say instead: ways of saying it, the best first; empty where it is best left out. */
  readonly plainer: readonly string[];
}

/** The plainer ways that can stand in its place; "(basta il verbo che segue)" says what to do instead. */
export const sayable = ({ plainer }: FoundExpression): readonly string[] =>
  plainer.filter((way) => !way.startsWith("("));

interface ExpressionPattern {
  readonly pattern: RegExp;
  readonly plainer: readonly string[];
}

let patterns: readonly ExpressionPattern[] | null = null;

/** Made when a text is first looked at: the hundreds of them would take a fifth of a desk's start. */
function expressionPatterns(): readonly ExpressionPattern[] {
  patterns ??= EXPRESSIONS.map(([expression, plainer]) => ({
    pattern: expressionPattern(expression),
    plainer: plainer.split("; ").filter(Boolean),
  }));
  return patterns;
}

/** Texts are letters, not books: what is beyond is not looked at. */
const MAX_TEXT = 50_000;

/** The bureaucratic expressions of a text, in order; of those that overlap the longest. */
export function findExpressions(text: string): readonly FoundExpression[] {
  const found = expressionPatterns().flatMap(({ pattern, plainer }) =>
    Array.from(text.slice(0, MAX_TEXT).matchAll(pattern), ({ 0: match, index }) => ({
      text: match.replace(/\s+/g, " "),
      at: index,
      length: match.length,
      plainer,
    })),
  );
  const kept: FoundExpression[] = [];
  const isTaken = ({ at, length }: FoundExpression): boolean =>
    kept.some((other) => at < other.at + other.length && other.at < at + length);
  for (const one of found.toSorted((a, b) => b.length - a.length || a.at - b.at)) {
    if (!isTaken(one)) kept.push(one);
  }
  return kept.toSorted((a, b) => a.at - b.at);
}
