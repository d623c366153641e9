import { sentencesOf } from "../sentences.ts";

/** Where a text is easy for readers with the lower school leaving certificate; what the desk aims at. */
export const PLAIN_ENOUGH = 60;

const WORD = /[\p{L}\p{N}]+(?:[.,:/@_-][\p{L}\p{N}]+)*/gu;
const LETTER = /[\p{L}\p{N}]/gu;
/** A web address is read as one word, and nobody spells it. */
const LINK = /(?:https?:\/\/|www\.)\S*[\p{L}\p{N}/]|(?<!\S)[^\s@]+@\S+\.\p{L}+/gu;

/**
 * The Gulpease index of a text: 89 + (300 · sentences − 10 · letters) / words, from 0 (hard) to 100 (easy), to the
 * nearest whole number; null for a text without words. Made for Italian.
 * Source: P. Lucisano, M. E. Piemontese, "GULPEASE: una formula per la predizione della difficoltà dei testi in lingua
 * italiana", Scuola e città 3 (1988), of the Gruppo Universitario Linguistico Pedagogico (GULP), Roma.
 */
export function gulpease(text: string): number | null {
  const readable = text.replace(LINK, "link");
  const words = readable.match(WORD)?.length ?? 0;
  if (words === 0) return null;
  const letters = readable.match(LETTER)?.length ?? 0;
  const sentences = Math.max(sentencesOf(readable).length, 1);
  const index = 89 + (300 * sentences - 10 * letters) / words;
  return Math.round(Math.min(Math.max(index, 0), 100));
}
