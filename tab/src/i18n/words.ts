import { fillIn } from "../../../core/i18n/fill-in.ts";
import { type Language, languageOf } from "../../../core/i18n/language.ts";
import type { MessageKey } from "../../../core/i18n/translate.ts";

/** Says a key in the operator's language. */
export type Words = (key: MessageKey, params?: Readonly<Record<string, string | number>>) => string;

type Dictionary = Readonly<Record<MessageKey, string>>;

/** Each language is a file of its own: nobody reads two. */
const LOADERS: Readonly<Record<Language, () => Promise<Dictionary>>> = {
  it: async () => (await import("../../../core/i18n/it/index.ts")).it,
  en: async () => (await import("../../../core/i18n/en/index.ts")).en,
};
const dictionaries = new Map<Language, Dictionary>();

/** Must have come before anything is said in that language. */
export async function loadWords(language: Language): Promise<void> {
  if (!dictionaries.has(language)) dictionaries.set(language, await LOADERS[language]());
}

export const wordsIn =
  (language: Language): Words =>
  (key, params) => {
    const dictionary = dictionaries.get(language);
    if (!dictionary) throw new Error(`the words of ${language} were not loaded`);
    return fillIn(dictionary[key], params);
  };

/** The address asks, then Teams, then the browser. */
export function startLanguage(hostLocale: string | null): Language {
  const asked = new URLSearchParams(location.search).get("lang");
  return languageOf(asked ?? hostLocale ?? navigator.language);
}

/** Whether somebody said a language: otherwise the operator's own is better than the browser's. */
export const isLanguageGiven = (hostLocale: string | null): boolean =>
  hostLocale !== null || new URLSearchParams(location.search).has("lang");
