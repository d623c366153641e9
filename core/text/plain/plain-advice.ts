import { detectLanguage } from "../detect-language.ts";
import type { FoundExpression } from "./find-expressions.ts";
import { plainHint } from "./plain-hint.ts";

/** What an operator is told of his text before he sends it (spec X2). */
export interface PlainAdvice {
  /** How easy it is; null while it is too short for the index to say anything. */
  readonly readability: { readonly gulpease: number; readonly isPlain: boolean } | null;
  readonly expressions: readonly FoundExpression[];
}

/** In a shorter text one long word makes the difference between hard and easy. */
const FEWEST_WORDS = 10;

/** Null where nothing can be said: the index and the expressions are Italian. */
export function plainAdvice(text: string): PlainAdvice | null {
  if (text.trim() === "" || detectLanguage(text) === "en") return null;
  const { gulpease, isPlain, expressions } = plainHint(text);
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const readability = gulpease === null || words < FEWEST_WORDS ? null : { gulpease, isPlain };
  return readability === null && expressions.length === 0 ? null : { readability, expressions };
}
