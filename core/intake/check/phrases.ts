/**
 * Phrases as people write them, looked for word by word in a sentence. `stem*` is any ending, `*ate` any beginning, `a/b` either, `~word`
 * a word that may be missing, `..` up to six words, `@class` the words of a class, `#` a number, `"` a quotation mark, `?` a question.
 * Each word is looked at a bounded number of times: no text makes it slow, which of a long regular expression nobody can say.
 */
import type { Sentence } from "./sentences.ts";

interface Element {
  /** Exact words, and parts of words with their star; none for a gap. */
  readonly words: readonly string[];
  readonly isGap: boolean;
  readonly isOptional: boolean;
  readonly matches: (word: string) => boolean;
}

type Phrase = readonly Element[];
export type WordClasses = Readonly<Record<string, string>>;

interface Entry {
  readonly name: string;
  readonly phrase: Phrase;
}

/** Named groups of phrases, found by the word they begin with. */
export interface PhraseBook {
  readonly names: readonly string[];
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly byStem: ReadonlyMap<string, readonly Entry[]>;
  readonly longestStem: number;
}

/** Where a phrase begins and ends, in characters of the text its sentence was read from. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const GAP = 6;

/** @param groups by name, phrases separated by `|`; @param classes by the name that `@` refers to, words separated by blanks */
export function phraseBook(groups: Readonly<Record<string, string>>, classes: WordClasses): PhraseBook {
  const byWord = new Map<string, Entry[]>();
  const byStem = new Map<string, Entry[]>();
  for (const [name, source] of Object.entries(groups)) {
    for (const phrase of source.split("|").map((one) => phraseOf(one.trim(), classes))) {
      for (const word of firstWords(phrase)) {
        const [map, key] = word.endsWith("*") ? [byStem, word.slice(0, -1)] : [byWord, word];
        map.set(key, [...(map.get(key) ?? []), { name, phrase }]);
      }
    }
  }
  const longestStem = Math.max(0, ...[...byStem.keys()].map(({ length }) => length));
  return { names: Object.keys(groups), byWord, byStem, longestStem };
}

const phraseOf = (source: string, classes: WordClasses): Phrase =>
  source.split(/\s+/).map((part) => elementOf(part, classes));

/** The words it can begin with: a missing word leaves that to the next. */
function firstWords(phrase: Phrase): readonly string[] {
  const needed = phrase.findIndex(({ isOptional }) => !isOptional);
  return phrase.slice(0, needed + 1).flatMap(({ words }) => words);
}

function elementOf(part: string, classes: WordClasses): Element {
  const words = part
    .replace("~", "")
    .split("/")
    .flatMap((word) => (word.startsWith("@") ? (classes[word.slice(1)] ?? "").trim().split(/\s+/) : [word]));
  return { words, isGap: part === "..", isOptional: part.startsWith("~"), matches: matcherOf(words) };
}

function matcherOf(words: readonly string[]): Element["matches"] {
  const exact = new Set(words.filter((word) => !word.includes("*")));
  const stems = words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  const ends = words.filter((word) => word.startsWith("*")).map((word) => word.slice(1));
  return (word) =>
    exact.has(word) || stems.some((stem) => word.startsWith(stem)) || ends.some((end) => word.endsWith(end));
}

/** Which groups a sentence says something of, and where first. */
export function saidOf(sentence: Sentence, book: PhraseBook): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  for (const [at, { word, start }] of sentence.entries()) {
    for (const { name, phrase } of beginningWith(word, book)) {
      if (found.has(name)) continue;
      const end = endOf(sentence, at, phrase, 0);
      if (end > at) found.set(name, { start, end: sentence[end - 1]?.end ?? start });
    }
  }
  return found;
}

function* beginningWith(word: string, { byWord, byStem, longestStem }: PhraseBook): Generator<Entry> {
  yield* byWord.get(word) ?? [];
  for (let length = 1; length <= Math.min(word.length, longestStem); length++)
    yield* byStem.get(word.slice(0, length)) ?? [];
}

/** The token after the phrase's last, or -1. */
function endOf(sentence: Sentence, at: number, phrase: Phrase, element: number): number {
  const wanted = phrase[element];
  if (wanted === undefined) return at;
  if (wanted.isGap) {
    for (let next = at; next <= at + GAP && next < sentence.length; next++) {
      const end = endOf(sentence, next, phrase, element + 1);
      if (end >= 0) return end;
    }
    return -1;
  }
  const word = sentence[at]?.word;
  const end = word !== undefined && wanted.matches(word) ? endOf(sentence, at + 1, phrase, element + 1) : -1;
  return end < 0 && wanted.isOptional ? endOf(sentence, at, phrase, element + 1) : end;
}
