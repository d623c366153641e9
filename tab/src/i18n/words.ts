import { type Language, languageOf } from "../../../core/i18n/language.ts";
import { type MessageKey, translate } from "../../../core/i18n/translate.ts";

/** Says a key in the operator's language. */
export type Words = (key: MessageKey, params?: Readonly<Record<string, string | number>>) => string;

export const wordsIn =
  (language: Language): Words =>
  (key, params) =>
    translate(language, key, params);

/** The address asks, then Teams, then the browser. */
export function startLanguage(hostLocale: string | null): Language {
  const asked = new URLSearchParams(location.search).get("lang");
  return languageOf(asked ?? hostLocale ?? navigator.language);
}

/** Whether somebody said a language: otherwise the operator's own is better than the browser's. */
export const isLanguageGiven = (hostLocale: string | null): boolean =>
  hostLocale !== null || new URLSearchParams(location.search).has("lang");
