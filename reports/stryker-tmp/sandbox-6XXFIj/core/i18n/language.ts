// @ts-nocheck
export const LANGUAGES = ["it", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The dictionary for a BCP 47 tag such as `it-IT` or `en-US`; Italian when we speak neither. */
export function languageOf(tag: string | undefined | null): Language {
  return tag?.toLowerCase().startsWith("en") ? "en" : "it";
}
