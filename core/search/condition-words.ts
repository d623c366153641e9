import type { MessageKey } from "../i18n/translate.ts";
import type { Condition, Pattern } from "./condition.ts";
import { type ConditionFault, type ConditionOptions, readCondition } from "./grammar.ts";

/** What a condition was understood to be: words to show under the box, and the mistake if there is one. */
export interface ConditionReading {
  readonly text: string;
  readonly fault: ConditionFault | null;
}

/** Says a key in the reader's language. */
export type Say = (key: MessageKey, params?: Readonly<Record<string, string | number>>) => string;

/** Says a condition back in words: `contains “a” and does not contain “b”`. */
export function sayCondition(say: Say, text: string, options: ConditionOptions): ConditionReading {
  const read = readCondition(text, options);
  if (!read.ok) return { text: faultText(say, read.error), fault: read.error };
  const words = read.value === "everything" ? say("search.everything") : inWords(say, read.value);
  return { text: words, fault: null };
}

/** What is wrong with a condition, for people: they count characters from 1. */
const faultText = (say: Say, { code, at }: ConditionFault): string =>
  say(`search.fault.${code}`, { at: at + 1 });

function inWords(say: Say, condition: Condition): string {
  if ("and" in condition) return together(say, condition.and, "search.and");
  if ("or" in condition) return together(say, condition.or, "search.or");
  if ("like" in condition) return patternInWords(say, condition.like, false);
  const { not } = condition;
  if ("like" in not) return patternInWords(say, not.like, true);
  return say("search.not", { condition: inWords(say, not) });
}

function together(say: Say, parts: readonly Condition[], joint: "search.and" | "search.or"): string {
  const texts = parts.map((part) => {
    const text = inWords(say, part);
    return "and" in part || "or" in part ? `(${text})` : text;
  });
  return texts.join(` ${say(joint)} `);
}

function patternInWords(say: Say, pattern: Pattern, isNegated: boolean): string {
  const key = `search.${isNegated ? "not-" : ""}${shapeOf(pattern)}` as const;
  const isSimple = pattern.filter((piece) => piece !== "").length === 1;
  return say(key, { text: isSimple ? pattern.join("") : pattern.join("*") });
}

function shapeOf(pattern: Pattern): "is" | "contains" | "begins" | "ends" | "like" {
  if (pattern.length === 1) return "is";
  const [first, last] = [pattern[0], pattern.at(-1)];
  if (pattern.length === 3 && first === "" && last === "") return "contains";
  if (pattern.length > 2) return "like";
  return last === "" ? "begins" : first === "" ? "ends" : "like";
}
