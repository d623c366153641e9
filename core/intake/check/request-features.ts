import { checkBooking } from "./booking-check.ts";
import type { MailParts } from "./mail-parts.ts";
import { COURTESY, isAsking, SMALL_WORDS, wordsOf } from "./mail-words.ts";
import { type PhraseBook, phraseBook, saidOf } from "./phrases.ts";
import { type Clue, ERROR_CLUES, OTHER_CLUE, SUPPORT_CLUES, TRAINING_CLUES } from "./request-clues.ts";
import { REQUEST_WORDS } from "./request-words.ts";
import { sentencesOf } from "./sentences.ts";
import { ERROR_SIGNALS } from "./signals-of-error.ts";
import { OTHER_SIGNALS, SUBJECT_SIGNALS, TRAINING_SIGNALS } from "./signals-of-others.ts";
import { SUPPORT_SIGNALS } from "./signals-of-support.ts";
import { tailOf } from "./signature-check.ts";

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

type Gathered = { readonly values: Map<string, number>; readonly evidence: Map<string, string> };

/** Reads the signs of a request (spec G2). What each is worth: `request-weights.ts`. */
export function requestFeatures(parts: MailParts): RequestFeatures {
  const found: Gathered = { values: new Map(), evidence: new Map() };
  const body = bodyOf(parts);
  readClues(`${parts.subject}.\n${body}`.replace(/[^\S\n]+/g, " ").slice(0, 20_000), found);
  readSigns(parts.subject, SUBJECT_BOOK, found);
  readSigns(`${parts.subject}\n${body}`, BOOK, found);
  const booking = checkBooking(parts);
  if (booking) note("booked", booking.evidence, found);
  const words = sentencesOf(body).reduce((sum, { length }) => sum + length, 0);
  const together = keepToItsAim(found)
    ? []
    : [...countsOf(found), ...togetherOf(found, words, tellingOf(body))];
  for (const [name, value] of together) if (value > 0) found.values.set(name, value);
  return found;
}

/** Without the signature: "Ufficio Protocollo" asks for nothing. */
function bodyOf(parts: MailParts): string {
  const body = parts.lines.slice(0, tailOf(parts).start);
  return body.length > 0 ? body.join("\n") : parts.fresh;
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

/** What is asked beside a price, a lesson or help kept for later is how the program fails or is used: no sign of what is wanted. */
const AIMS: Readonly<Record<string, (has: (name: string) => boolean) => boolean>> = {
  booking: (has) => has("booked") || ((has("subject-keep-help") || has("keep-help")) && has("no-need-yet")),
  teaching: (has) =>
    (has("meeting-to-learn") && has("learn") && !FAILS.some(has)) ||
    (has("subject-teach") && (has("course") || has("learn") || has("sessions") || has("meeting-to-learn"))),
  price: (has) => has("price") && has("subject-price"),
  thanks: (has) => has("thanks") && has("subject-thanks"),
};

function keepToItsAim({ values, evidence }: Gathered): boolean {
  const aim = Object.entries(AIMS).find(([, is]) => is((name) => values.has(name)))?.[0];
  if (aim === undefined) return false;
  const beside = [
    ...FAILING,
    ...HELPING,
    ...[...values.keys()].filter((name) => /^(?:error|support) clue/.test(name)),
  ];
  for (const name of beside.filter((one) => one !== "keep-help" && one !== "no-need-yet")) {
    values.delete(name);
    evidence.delete(name);
  }
  values.set(`aims at ${aim}`, 1);
  return true;
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

const FAILS = "inert rejects does-not cannot stuck shows slow wrong-value missing quotation".split(" ");
const MISTAKEN = ["own-mistake", "own-deed"];
const MENDED = ["asks-to-put-right", "subject-put-right", "may-one", "how"];
const ASKS =
  "own-mistake own-deed asks-to-put-right asks-to-set-up account-trouble how may-one where keep-help subject-put-right subject-set-up subject-keep-help".split(
    " ",
  );
const TEACHES = ["sessions", "course", "learn", "meeting-to-learn", "subject-teach"];
const ELSE = "price commercial thanks complaint information notice vague subject-other".split(" ");

/** How many words say what it is about. */
const tellingOf = (body: string): number =>
  new Set(
    wordsOf(body).filter(
      (word) =>
        word.length > 2 &&
        !/\d/.test(word) &&
        !SMALL_WORDS.has(word) &&
        !COURTESY.has(word) &&
        !isAsking(word),
    ),
  ).size;

/** In words, signature included. */
const [SHORT, VERY_SHORT] = [20, 10];

/** What signs mean together is not what each means alone. */
function togetherOf(
  { values }: Gathered,
  words: number,
  telling: number,
): readonly (readonly [string, number])[] {
  const any = (names: readonly string[]): boolean => names.some((name) => values.has(name));
  const [fails, asks, teaches, other] = [any(FAILS), any(ASKS), any(TEACHES), any(ELSE)];
  const [digital, desk] = [values.has("digital"), values.has("desk")];
  const subject = any(["subject-put-right", "subject-set-up"]);
  const together = {
    "only told": !other && !asks && !teaches,
    "nothing fails": !fails,
    "fails, nothing asked": fails && !asks,
    "asked, nothing fails": asks && !fails && !teaches,
    "how, nothing fails": values.has("how") && !fails && !teaches,
    "put right, nothing fails": values.has("asks-to-put-right") && !fails,
    "question, nothing fails": values.has("question") && !fails,
    "own mistake to be mended": any(MISTAKEN) && any(MENDED),
    "other, nothing else": other && !fails && !asks,
    "teaching, nothing fails": teaches && !fails,
    "asked in subject and text": subject && any(["asks-to-put-right", "asks-to-set-up"]),
    "short, nothing said": words < SHORT && !fails && !asks && !teaches,
    "very short, nothing said": words < VERY_SHORT && !fails && !asks && !teaches,
    "somebody's access fails":
      any(["gets-in", "account-trouble"]) && any(["cannot", "stuck", "shows", "rejects"]),
    "question, nothing digital": values.has("question") && !digital && !fails,
    "question of the digital": values.has("question") && digital && !fails,
    "asks, neither digital nor of the desk": asks && !digital && !desk,
    "asks in the digital, nothing fails": asks && digital && !fails,
    "asks of the desk, nothing fails": asks && desk && !fails,
    "fails, neither digital nor of the desk": fails && !digital && !desk,
    "fails in the digital": fails && digital && !asks,
    "rights, nothing digital": values.has("rights") && !digital,
    "rights of citizens": values.has("rights") && any(["citizen", "family", "dues"]),
    "own mistake, something fails": any(MISTAKEN) && fails,
    "fails, to be put right": fails && values.has("asks-to-put-right") && !any(MISTAKEN),
    "own matter, asked": values.has("own-matter") && asks,
    "own matter, nothing fails": values.has("own-matter") && !any(["rejects", "quotation", "shows", "stuck"]),
    "dues, no program": values.has("dues") && !any(["program", "quotation", "shows", "cannot"]),
    "citizen, no program":
      any(["citizen", "family", "dues"]) && !any(["program", "quotation", "shows", "cannot"]),
    "citizen, fails": any(["citizen", "family", "dues"]) && any(["rejects", "quotation", "shows", "stuck"]),
    "citizen asks":
      any(["citizen", "family", "dues"]) && values.has("question") && !any(["shows", "quotation"]),
    "firm, fails": values.has("practice") && any(["rejects", "quotation", "shows", "stuck"]),
    "price asked": values.has("price") && !fails,
    waits: any(["waiting", "complaint"]) && !any(["rejects", "shows", "cannot"]),
    "vague, little told": values.has("vague") && telling < 8,
    "hardly anything told": telling < 5,
    "little told": telling < 9,
  };
  return Object.entries(together).map(([name, is]) => [name, is ? 1 : 0]);
}
