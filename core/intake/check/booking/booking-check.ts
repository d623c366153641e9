import { evidenceOf, type Finding } from "../finding.ts";
import type { MailParts } from "../mail-parts.ts";
import { markEveryName } from "../people/named-person-words.ts";
import { senderWords } from "../people/person-name.ts";
import { type PhraseBook, saidOf } from "../phrases.ts";
import { plainWords } from "../plain-words.ts";
import { type Sentence, sentencesOf } from "../sentences.ts";
import { BEING_THERE, KEEPING, NOTHING_YET, PERHAPS } from "./booking-phrases.ts";
import {
  ALL_WELL,
  BOOKED_OUTRIGHT,
  CONTINGENT,
  HELP_KEPT,
  IF_EVER,
  KEPT_FOR_US,
  NEED_NOW,
  SOMEBODY_THERE,
  TICKET_AHEAD,
} from "./booking-words.ts";

const LONGEST = 8_000;
/** The writer's own readiness, or words of course: no help is asked for. */
const COURSE =
  /\b(?:(?:rest|riman|sono|siamo|rimarr|rester)\w*(?: \w+){0,2} a (?:vostra )?disposizione|eventuali? (?:\w+ )?(?:chiariment|informazion|costi|comunicazion|spese)\w*|(?<!\bin )preventivo|se (?:vi |ti |le )?(?:serve|occorre|utile),? (?:vi |ve |le )?(?:mand|invi|alleg|gir|pass)\w*)/gu;

/** "Prenotazione di assistenza": help booked against a day when it might be needed, with no need today (spec G3). */
export function checkBooking({ subject, lines, mail }: MailParts): Finding | null {
  const written = `${subject}.\n${lines.join("\n")}`.normalize("NFC").slice(0, LONGEST);
  const text = plainWords(written).replace(COURSE, (words) => " ".repeat(words.length));
  if (NEED_NOW.test(text.replace(CONTINGENT, " "))) return null;
  const at = bookedAt(text) ?? bookedInWords(text, markEveryName(written, text, senderWords(mail.from)));
  return at === null ? null : { code: "booking_without_need", evidence: evidenceOf(written.slice(...at)) };
}

type Stretch = readonly [start: number, end: number];

/** Where help is booked: outright, or kept for what may come, said in the sentence itself or beside it. */
function bookedAt(text: string): Stretch | null {
  const outright = BOOKED_OUTRIGHT.exec(text) ?? TICKET_AHEAD.exec(text);
  if (outright) return [outright.index, outright.index + outright[0].length];
  const sentences = stretchesOf(text);
  for (const [index, [start, end]] of sentences.entries()) {
    const own = text.slice(start, end);
    const around = text.slice(sentences[index - 1]?.[0] ?? start, sentences[index + 1]?.[1] ?? end);
    const isKept = KEPT_FOR_US.test(own) || HELP_KEPT.test(own);
    if (isKept && (IF_EVER.test(around) || ALL_WELL.test(around))) return [start, end];
    if (SOMEBODY_THERE.test(own) && (IF_EVER.test(own) || ALL_WELL.test(around))) return [start, end];
  }
  return null;
}

/** How many sentences lie between a booking and what it is for. */
const AROUND = 2;

/** The same, word by word: people have many words for keeping somebody free. */
function bookedInWords(text: string, named: string): Stretch | null {
  const sentences = sentencesOf(named);
  for (const [index, sentence] of sentences.entries()) {
    const near = sentences.slice(Math.max(0, index - AROUND), index + AROUND + 1);
    const isWell = near.some((one) => says(one, NOTHING_YET)) || ALL_WELL.test(wordsOf(text, near));
    const isPerhaps = (those: readonly Sentence[]): boolean =>
      those.some((one) => says(one, PERHAPS)) || IF_EVER.test(wordsOf(text, those));
    const isMeant =
      (says(sentence, KEEPING) && (isWell || isPerhaps(near))) ||
      (says(sentence, BEING_THERE) && (isWell || isPerhaps([sentence])));
    if (isMeant) return boundsOf(sentence);
  }
  return null;
}

const says = (sentence: Sentence, book: PhraseBook): boolean => saidOf(sentence, book).size > 0;

const boundsOf = (sentence: Sentence): Stretch => [sentence[0]?.start ?? 0, sentence.at(-1)?.end ?? 0];

const wordsOf = (text: string, near: readonly Sentence[]): string =>
  near.map((one) => text.slice(...boundsOf(one))).join(". ");

function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { 0: words, index } of text.matchAll(/[^.;!?\n]{3,}/gu))
    stretches.push([index, index + words.length]);
  return stretches;
}
