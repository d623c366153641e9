/** A word of a mail as phrases compare it: lower case, no accents; `#` is a number, `"` a quotation mark, `?` itself. */
export interface Token {
  readonly word: string;
  /** Where it stands in the text it was read from. */
  readonly start: number;
  readonly end: number;
}

export type Sentence = readonly Token[];

/** Longer than any request; whoever sends a book is read so far. */
const MOST_TOKENS = 2_500;
const TOKEN = /\p{L}+|\d+(?:[.,:/]\d+)*|[.;!?\n"«»“”]/gu;
/** What is typed on a telephone. */
const SHORT: Readonly<Record<string, string>> = {
  nn: "non",
  x: "per",
  xche: "perche",
  xke: "perche",
  perke: "perche",
  ke: "che",
  qlc: "qualche",
  qnd: "quando",
  grz: "grazie",
};

const fold = (word: string): string => {
  const plain = word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return Object.hasOwn(SHORT, plain) ? (SHORT[plain] as string) : plain;
};

/** The sentences of a text. A line ends one, unless it was broken by a mail program; so does a point, unless of an abbreviation. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Token[][] = [[]];
  let read = 0;
  for (const { 0: mark, index: start } of text.matchAll(TOKEN)) {
    if (++read > MOST_TOKENS) break;
    const last = sentences.at(-1) as Token[];
    if (mark === "?") last.push({ word: mark, start, end: start + 1 });
    if (/^[.;!?\n]$/.test(mark)) {
      if (endsSentence(mark, text, start, last)) sentences.push([]);
    } else last.push({ word: wordOf(mark), start, end: start + mark.length });
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

function wordOf(mark: string): string {
  if (/^\d/.test(mark)) return "#";
  return /^\p{L}/u.test(mark) ? fold(mark) : '"';
}

const WIDE = 45;

function endsSentence(mark: string, text: string, at: number, sentence: Sentence): boolean {
  const next = text.slice(at + 1, at + 3);
  if (mark === "\n") return !/^\p{Ll}/u.test(next) || at - text.lastIndexOf("\n", at - 1) < WIDE;
  if (mark !== ".") return true;
  const isAbbreviation = (sentence.at(-1)?.word.length ?? 0) < 4 && /^ [\p{Ll}\d(]/u.test(next);
  return (next === "" || /^\s/.test(next)) && !isAbbreviation;
}
