import { type FoundExpression, findExpressions } from "./find-expressions.ts";
import { gulpease, PLAIN_ENOUGH } from "./gulpease.ts";

/** What may be said about a text before it is sent (spec X2). It never keeps anybody from sending. */
export interface PlainHint {
  /** 0 to 100, null for a text without words. */
  readonly gulpease: number | null;
  /** Whether the index is what the desk aims at. */
  readonly isPlain: boolean;
  readonly expressions: readonly FoundExpression[];
}

export function plainHint(text: string): PlainHint {
  const index = gulpease(text);
  return {
    gulpease: index,
    isPlain: index === null || index >= PLAIN_ENOUGH,
    expressions: findExpressions(text),
  };
}
