// @ts-nocheck
import type { Article } from "../ticket/article.ts";

/*
 * What "the word occurs" means, for every engine (spec D3).
 *
 * A text is normalised (case, accents, typographic variants), cut at white space, and each piece loses the
 * punctuation around it: `«L’Ufficio,»` gives `l'ufficio`. A searched word of three or more characters occurs
 * where it is part of such a piece; a shorter one where it stands alone (`pc` in `pc/notebook`, not in `upc`),
 * because as part of words it would be everywhere. What is only punctuation restricts nothing.
 */

/** Shorter search words must stand alone. In code points. */
const SHORTEST_PART = 3;
/** Search words are cut after this many code points, so that an index may keep long pieces in overlapping parts. */
export const LONGEST_TERM = 128;

/** `plain`: a run of letters and digits, or one symbol; `joined`: with punctuation inside, like an address. */
export type WordKind = "plain" | "joined";

/** One searched word, normalised. It only ever occurs in words of its kind (see `wordsOf`). */
export interface SearchTerm {
  readonly text: string;
  readonly kind: WordKind;
  readonly match: "part" | "alone";
}

/** Most words of most mails: nothing to trim, nothing inside. */
const SIMPLE = /^[a-z0-9]+$/;
const PLAIN = /^(?:[\p{L}\p{N}]+|\p{RI}{2}|\p{So})$/u;
const PLAIN_INSIDE = /[\p{L}\p{N}]+|\p{RI}{2}|\p{So}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is meant whole
const BEYOND_ASCII = /[^\x00-\x7f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is meant whole
const RUN_BEYOND_ASCII = /[^\x00-\x7f]+/g;
const FOREIGN = new Map<string, string>();
const REMEMBERED_RUNS = 2_000;
const REMEMBERED_LENGTH = 8;
const APOSTROPHES = /[‘’ʼ′`]/g;
const COMBINING_OR_INVISIBLE = /[\p{Mn}\p{Cf}\p{Emoji_Modifier}]/gu;
const FOLDED: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i",
};
const FOLDABLE = /[ßæœøđłı]/g;
const SEPARATORS = /[\s\p{Cc}]+/u;
const SURROUNDING = String.raw`[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}.,;:!?…·"'*_<>|~^=]+`;
const LEADING = new RegExp(`^${SURROUNDING}`, "u");
const TRAILING = new RegExp(`${SURROUNDING}$`, "u");

/** The text as it is compared: lower case, without accents, compatibility forms and apostrophes made plain. */
export function normalise(text: string): string {
  const lower = text.toLowerCase().replaceAll("`", "'");
  return BEYOND_ASCII.test(lower) ? lower.replace(RUN_BEYOND_ASCII, foreign) : lower;
}

/** What is not ASCII, folded; the few accented letters of a language are remembered. */
function foreign(run: string): string {
  const known = FOREIGN.get(run);
  if (known !== undefined) return known;
  const folded = run
    .toWellFormed()
    // Alone, the acute accent would come apart into a space.
    .replaceAll("´", "'")
    .normalize("NFKD")
    .toLowerCase()
    .replace(COMBINING_OR_INVISIBLE, "")
    .replace(APOSTROPHES, "'")
    .replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter);
  if (run.length <= REMEMBERED_LENGTH && FOREIGN.size < REMEMBERED_RUNS) FOREIGN.set(run, folded);
  return folded;
}

/** What an index must hold for a text: its pieces, and the plain words inside the joined ones. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const piece of pieces(text)) {
    for (const part of bounded(piece)) words.add(part);
    if (kindOf(piece) === "plain") continue;
    for (const inside of piece.match(PLAIN_INSIDE) ?? []) for (const part of bounded(inside)) words.add(part);
  }
  return words;
}

export const kindOf = (word: string): WordKind =>
  SIMPLE.test(word) || PLAIN.test(word) ? "plain" : "joined";

/** What has to be looked up for the words of a search. Empty when nothing but punctuation was asked for. */
export function searchTerms(words: readonly string[]): readonly SearchTerm[] {
  const texts = new Set(words.flatMap(pieces).map((piece) => [...piece].slice(0, LONGEST_TERM).join("")));
  return Array.from(texts, (text) => ({ text, kind: kindOf(text), match: isShort(text) ? "alone" : "part" }));
}

/** The text of an article that word search looks at. */
export const searchableText = (article: Article): string =>
  [
    article.subject,
    article.from.name,
    article.from.address,
    ...article.attachments.map((attachment) => attachment.filename),
    article.text,
  ].join("\n");

/** Too short to be looked up as part of words. */
export const isShort = (text: string): boolean =>
  text.length < 2 * SHORTEST_PART && [...text].length < SHORTEST_PART;

function pieces(text: string): readonly string[] {
  const found = new Set<string>();
  for (const raw of new Set(normalise(text).split(SEPARATORS))) found.add(SIMPLE.test(raw) ? raw : trim(raw));
  found.delete("");
  return [...found];
}

const trim = (piece: string): string => piece.replace(LEADING, "").replace(TRAILING, "");

/** A piece in overlapping windows, wide enough that every term lies whole in one of them. */
function bounded(piece: string): readonly string[] {
  if (piece.length <= 2 * LONGEST_TERM) return [piece];
  const points = [...piece];
  const windows: string[] = [];
  for (let start = 0; start === 0 || start + LONGEST_TERM < points.length; start += LONGEST_TERM) {
    windows.push(points.slice(start, start + 2 * LONGEST_TERM).join(""));
  }
  return windows;
}
