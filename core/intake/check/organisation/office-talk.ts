import { type PhraseBook, phraseBook, saidOf } from "../phrases.ts";
import { sentencesOf } from "../sentences.ts";
import { CLASSES, FAINT, HINTS, OWN_MATTER, TELLING } from "./office-words.ts";

/** Each phrase by itself, so that different ones can be counted. */
const bookOf = (source: string): PhraseBook => {
  const phrases = source.split("|").map((one) => one.trim().replaceAll(/\s+/g, " "));
  return phraseBook(Object.fromEntries(phrases.map((one) => [one, one])), CLASSES);
};

const OWN = bookOf(OWN_MATTER);
/** What a phrase counts; so much together tells. */
const BOOKS: readonly (readonly [book: PhraseBook, points: number])[] = [
  [bookOf(TELLING), 4],
  [bookOf(HINTS), 2],
  [bookOf(FAINT), 1],
];
const ENOUGH = 4;

/** Whether a text speaks of a body's work as only who does it can: "il riaccertamento", "la distinta dei mandati" (spec G5). */
export function speaksOfOfficeWork(text: string): boolean {
  const sentences = sentencesOf(text);
  const saidIn = (book: PhraseBook): number =>
    new Set(sentences.flatMap((sentence) => [...saidOf(sentence, book).keys()])).size;
  if (saidIn(OWN) > 0) return false;
  let points = 0;
  for (const [book, each] of BOOKS) points += each * saidIn(book);
  return points >= ENOUGH;
}
