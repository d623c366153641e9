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
export const SHORTEST_PART = 3;
/** Search words are cut after this many code points, so that an engine may keep long pieces in overlapping parts. */
export const LONGEST_TERM = 128;

/** One searched word, normalised. */
export interface SearchTerm {
  readonly text: string;
  readonly match: "part" | "alone";
}

/** Most words of most mails: nothing to trim, nothing inside that could stand alone. */
const PLAIN = /^[a-z0-9]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is meant whole
const BEYOND_ASCII = /[^\x00-\x7f]/;
const COMBINING_OR_INVISIBLE = /[\p{Mn}\p{Cf}\p{Emoji_Modifier}]/gu;
const APOSTROPHES = /[‘’ʼ′`´]/g;
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
const SURROUNDING = String.raw`[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}.,;:!?…·"'\x60*_<>|~^=]+`;
const LEADING = new RegExp(`^${SURROUNDING}`, "u");
const TRAILING = new RegExp(`${SURROUNDING}$`, "u");
const ALONE = /[\p{L}\p{N}]+|\p{RI}{2}|\p{So}/gu;

/** The text as it is compared: lower case, without accents, compatibility forms and quotes made plain. */
export function normalise(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower;
  return lower
    .toWellFormed()
    .replace(APOSTROPHES, "'")
    .normalize("NFKD")
    .replace(COMBINING_OR_INVISIBLE, "")
    .replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter);
}

/** What an index must hold for a text: its words, and the short ones inside them that stand alone. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const piece of pieces(text)) {
    for (const part of bounded(piece)) words.add(part);
    if (PLAIN.test(piece)) continue;
    for (const alone of piece.match(ALONE) ?? []) if (isShort(alone)) words.add(alone);
  }
  return words;
}

/** What has to be looked up for the words of a search. Empty when nothing but punctuation was asked for. */
export function searchTerms(words: readonly string[]): readonly SearchTerm[] {
  const texts = new Set(words.flatMap(pieces).map((piece) => [...piece].slice(0, LONGEST_TERM).join("")));
  return [...texts].map((text) => ({ text, match: isShort(text) ? "alone" : "part" }));
}

/** Whether a word of an index (`wordsOf`) answers a search term. */
export const isHit = (word: string, term: SearchTerm): boolean =>
  term.match === "alone" ? word === term.text : word.includes(term.text);

/** The text of an article that word search looks at. */
export const searchableText = (article: Article): string =>
  [
    article.subject,
    article.from.name,
    article.from.address,
    ...article.attachments.map((attachment) => attachment.filename),
    article.text,
  ].join("\n");

function pieces(text: string): readonly string[] {
  const trimmed = new Set<string>();
  for (const raw of new Set(normalise(text).split(SEPARATORS)))
    trimmed.add(PLAIN.test(raw) ? raw : trim(raw));
  trimmed.delete("");
  return [...trimmed];
}

const trim = (piece: string): string => piece.replace(LEADING, "").replace(TRAILING, "");

const isShort = (text: string): boolean =>
  text.length < 2 * SHORTEST_PART && [...text].length < SHORTEST_PART;

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
