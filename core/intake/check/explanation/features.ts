import { MODULES, wordsOf } from "../mail-words.ts";
import { phraseBook, saidOf } from "../phrases.ts";
import { sentencesOf } from "../sentences.ts";
import { isNamed } from "./named-words.ts";
import { UNSAID_CLASSES, UNSAID_SIGNALS } from "./signals.ts";

/** What is weighed of a mail. */
export interface Said {
  /** Without who signs, telephones and addresses. */
  readonly body: string;
  /** Its words that are not of any letter. */
  readonly telling: readonly string[];
  /** Empty where it says nothing. */
  readonly subject: string;
  /** Whether files came with it. */
  readonly shows: boolean;
}

const BOOK = phraseBook(UNSAID_SIGNALS, UNSAID_CLASSES);
/** "Cedolino" and "cedolini" are one thing. */
const SAME = 6;
/** Amounts, dates, numbers of papers: what only who has a matter writes. */
const NUMBER = /\d[.,/]\d|\bn(?:r|um)?[.°] ?\d|\d ?[€%]/giu;
const MARK = /["«»“”]/gu;
/** So far from "non" stands what fails: "la stampa non parte", "non mi funziona più la notifica". */
const [BEFORE, AFTER] = [2, 6];

/**
 * What speaks for a mail that explains nothing (`+`) and what against it (`-`), each 1. Those of little said count apart where
 * nothing is named: many words then are words about the writer.
 */
export function unsaidFeatures(said: Said): ReadonlySet<string> {
  const { body, subject } = said;
  const things = namedIn(body).size;
  const exact = exactIn(body);
  const module = wordsOf(body).some((word) => MODULES.has(word)) ? 1 : 0;
  const signs = signsOf(body);
  const telling = things + exact + module > 0 ? "-tells" : "-tells, names nothing";
  return new Set([
    ...steps("-names", things, [1, 2, 3, 4]),
    ...steps("-exact", exact, [1, 2]),
    ...steps("-module", module, [1]),
    ...steps(telling, new Set(said.telling).size, [1, 2, 3, 4, 6, 9]),
    ...(subject === "" ? ["+subject says nothing"] : ["-subject"]),
    ...(subject === "" && telling !== "-tells" ? ["+neither says anything"] : []),
    ...steps("-subject names", namedIn(subject).size, [1, 2]),
    ...steps("-plainly tells", plainlyTold(said), [1, 2, 3, 5]),
    ...(said.shows ? ["-shows"] : []),
    ...(namesWhatFails(body) ? ["-names what fails"] : []),
    ...signs.map((name) => `+${name}`),
    ...steps("+signs", signs.length, [1, 2, 3]),
    ...around(things, signs, wordsOf(body).length),
  ]);
}

/** Signs weigh more where little or nothing is named. */
function around(things: number, signs: readonly string[], words: number): readonly string[] {
  if (things > 1) return [];
  const hardly = [
    ...signs.map((name) => `+${name}, names hardly a thing`),
    ...steps("+signs, names hardly a thing", signs.length, [2, 3]),
    ...steps("+words, names hardly a thing", words, [25, 50]),
  ];
  if (things > 0) return hardly;
  return [
    ...hardly,
    ...signs.map((name) => `+${name}, names nothing`),
    ...steps("+words, names nothing", words, [12, 25, 40]),
  ];
}

const namedIn = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => isNamed(word) && !MODULES.has(word))
      .map((word) => word.slice(0, SAME)),
  );

/** Numbers, codes, and words quoted as they stood on a screen. */
function exactIn(text: string): number {
  const codes = wordsOf(text).filter((word) => /\d/.test(word)).length;
  const quotes = Math.floor((text.match(MARK)?.length ?? 0) / 2);
  return codes + quotes + (text.match(NUMBER)?.length ?? 0);
}

const namesWhatFails = (text: string): boolean =>
  sentencesOf(text).some((sentence) =>
    sentence.some(({ word }, at) => {
      const around = sentence.slice(Math.max(0, at - BEFORE), at + AFTER);
      return word === "non" && around.some((one) => isNamed(one.word));
    }),
  );

/** How many telling words stand in sentences without any sign. */
function plainlyTold({ body, telling }: Said): number {
  const plain = sentencesOf(body).filter((sentence) => saidOf(sentence, BOOK).size === 0);
  const words = new Set(plain.flat().map(({ word }) => word));
  return new Set(telling.filter((word) => words.has(word))).size;
}

const signsOf = (text: string): readonly string[] => [
  ...new Set(sentencesOf(text).flatMap((sentence) => [...saidOf(sentence, BOOK).keys()])),
];

const steps = (name: string, value: number, from: readonly number[]): readonly string[] =>
  from.filter((each) => value >= each).map((each) => `${name} ${each}`);
