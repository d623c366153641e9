// @ts-nocheck
import type { Language } from "../i18n/language.ts";
import { translate } from "../i18n/translate.ts";
import type { Condition, Pattern } from "./condition.ts";
import { type ConditionFault, type ConditionOptions, readCondition } from "./grammar.ts";

/** What a condition was understood to be: words to show under the box, and the mistake if there is one. */
export interface ConditionReading {
  readonly text: string;
  readonly fault: ConditionFault | null;
}

/** Says a condition back in words: `contains “a” and does not contain “b”`. */
export function explainCondition(
  language: Language,
  text: string,
  options: ConditionOptions,
): ConditionReading {
  const read = readCondition(text, options);
  if (!read.ok) return { text: faultText(language, read.error), fault: read.error };
  const words =
    read.value === "everything" ? translate(language, "search.everything") : inWords(language, read.value);
  return { text: words, fault: null };
}

/** What is wrong with a condition, for people: they count characters from 1. */
export const faultText = (language: Language, { code, at }: ConditionFault): string =>
  translate(language, `search.fault.${code}`, { at: at + 1 });

function inWords(language: Language, condition: Condition): string {
  if ("and" in condition) return together(language, condition.and, "search.and");
  if ("or" in condition) return together(language, condition.or, "search.or");
  if ("like" in condition) return patternInWords(language, condition.like, false);
  const { not } = condition;
  if ("like" in not) return patternInWords(language, not.like, true);
  return translate(language, "search.not", { condition: inWords(language, not) });
}

function together(
  language: Language,
  parts: readonly Condition[],
  joint: "search.and" | "search.or",
): string {
  const texts = parts.map((part) => {
    const text = inWords(language, part);
    return "and" in part || "or" in part ? `(${text})` : text;
  });
  return texts.join(` ${translate(language, joint)} `);
}

function patternInWords(language: Language, pattern: Pattern, isNegated: boolean): string {
  const key = `search.${isNegated ? "not-" : ""}${shapeOf(pattern)}` as const;
  const isSimple = pattern.filter((piece) => piece !== "").length === 1;
  return translate(language, key, { text: isSimple ? pattern.join("") : pattern.join("*") });
}

function shapeOf(pattern: Pattern): "is" | "contains" | "begins" | "ends" | "like" {
  if (pattern.length === 1) return "is";
  const [first, last] = [pattern[0], pattern.at(-1)];
  if (pattern.length === 3 && first === "" && last === "") return "contains";
  if (pattern.length > 2) return "like";
  return last === "" ? "begins" : first === "" ? "ends" : "like";
}
