import type { Language } from "../i18n/language.ts";
import { translate } from "../i18n/translate.ts";
import { type ConditionReading, sayCondition } from "./condition-words.ts";
import type { ConditionOptions } from "./grammar.ts";

/** Says a condition back in words, in a language. */
export const explainCondition = (
  language: Language,
  text: string,
  options: ConditionOptions,
): ConditionReading => sayCondition((key, params) => translate(language, key, params), text, options);
