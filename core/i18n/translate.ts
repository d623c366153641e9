import { en } from "./en/index.ts";
import { fillIn } from "./fill-in.ts";
import { it } from "./it/index.ts";
import type { Language } from "./language.ts";

/** Italian is the reference: a key exists when it exists there, and English must have them all. */
export type MessageKey = keyof typeof it;

const DICTIONARIES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { it, en };

/** The text of a key in a language, with `{name}` filled from `params`. */
export function translate(
  language: Language,
  key: MessageKey,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fillIn(DICTIONARIES[language][key], params);
}

/** Whether a text computed at run time is a key of the dictionaries. */
export const isMessageKey = (key: string): key is MessageKey => key in it;
