import type { Finding } from "../finding.ts";
import type { MailParts } from "../mail-parts.ts";
import { isCommonWord, wordsOf } from "../mail-words.ts";
import { type PhraseBook, phraseBook, saidOf } from "../phrases.ts";
import { sentencesOf } from "../sentences.ts";
import type { Tail } from "../signature/signature-check.ts";
import { keepToItsAim } from "./aims.ts";
import { type Clue, ERROR_CLUES, OTHER_CLUE, SUPPORT_CLUES, TRAINING_CLUES } from "./clues.ts";
import { ERROR_SIGNALS } from "./signals-of-error.ts";
import { OTHER_SIGNALS, SUBJECT_SIGNALS, TRAINING_SIGNALS } from "./signals-of-others.ts";
import { SUPPORT_SIGNALS } from "./signals-of-support.ts";
import { type Gathered, togetherOf } from "./together.ts";
import { REQUEST_WORDS } from "./words.ts";

const BOOK = phraseBook(
  { ...TRAINING_SIGNALS, ...ERROR_SIGNALS, ...SUPPORT_SIGNALS, ...OTHER_SIGNALS },
  REQUEST_WORDS,
);
const SUBJECT_BOOK = phraseBook(SUBJECT_SIGNALS, REQUEST_WORDS);

/** What a mail shows of its request: features with their values, and the words of those that rest on words. */
export interface RequestFeatures {
  readonly values: ReadonlyMap<string, number>;
  readonly evidence: ReadonlyMap<string, string>;
}

/**
 * Reads the signs of a request (spec G2). What each is worth: `weights.ts`.
 * @param tail where the mail stops saying something: "Ufficio Protocollo" in a signature asks for nothing
 * @param booking what the check found of help that is booked
 */
export function requestFeatures(parts: MailParts, tail: Tail, booking: Finding | null): RequestFeatures {
  const found: Gathered = { values: new Map(), evidence: new Map() };
  const body = parts.lines.slice(0, tail.start).join("\n") || parts.fresh;
  readClues(`${parts.subject}.\n${body}`.replace(/[^\S\n]+/g, " ").slice(0, 20_000), found);
  readSigns(parts.subject, SUBJECT_BOOK, found);
  readSigns(`${parts.subject}\n${body}`, BOOK, found);
  if (booking) note("booked", booking.evidence, found);
  const words = sentencesOf(body).reduce((sum, { length }) => sum + length, 0);
  const together = keepToItsAim(found)
    ? []
    : [...countsOf(found), ...togetherOf(found, words, tellingOf(body))];
  for (const [name, value] of together) if (value > 0) found.values.set(name, value);
  return found;
}

function readSigns(text: string, book: PhraseBook, { values, evidence }: Gathered): void {
  for (const sentence of sentencesOf(text)) {
    for (const [name, { start, end }] of saidOf(sentence, book)) {
      values.set(name, 1);
      if (!evidence.has(name)) evidence.set(name, text.slice(start, end));
    }
  }
}

const CLUES: Readonly<Record<string, readonly Clue[]>> = {
  training: TRAINING_CLUES,
  error: ERROR_CLUES,
  support: SUPPORT_CLUES,
  other: [[1, OTHER_CLUE]],
};
/** A mail full of signs is worth about one. */
const CLUES_WEIGHT = 8;

function readClues(text: string, { values, evidence }: Gathered): void {
  for (const [kind, clues] of Object.entries(CLUES)) {
    for (const [index, [weight, pattern]] of clues.entries()) {
      const words = pattern.exec(text)?.[0];
      if (words === undefined) continue;
      values.set(`${kind} clue ${index + 1}`, 1);
      values.set(`${kind} clues`, (values.get(`${kind} clues`) ?? 0) + weight / CLUES_WEIGHT);
      evidence.set(`${kind} clue ${index + 1}`, words);
    }
  }
}

function note(name: string, words: string, { values, evidence }: Gathered): void {
  values.set(name, 1);
  evidence.set(name, words);
}

const FAILING = Object.keys(ERROR_SIGNALS);
const HELPING = Object.keys(SUPPORT_SIGNALS);
/** Of about twenty signs four are many. */
const MANY = 4;

function countsOf({ values }: Gathered): readonly (readonly [string, number])[] {
  const failing = FAILING.filter((name) => values.has(name)).length;
  const helping = HELPING.filter((name) => values.has(name)).length;
  return [
    ["signs of error", failing / MANY],
    ["signs of support", helping / MANY],
    ["no sign of error", failing === 0 ? 1 : 0],
    ["no sign of support", helping === 0 ? 1 : 0],
  ];
}

/** How many words say what it is about. */
const tellingOf = (body: string): number =>
  new Set(wordsOf(body).filter((word) => word.length > 2 && !/\d/.test(word) && !isCommonWord(word))).size;
