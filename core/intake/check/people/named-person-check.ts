import { evidenceOf, type Finding } from "../finding.ts";
import type { MailParts } from "../mail-parts.ts";
import { type Place, saidOf } from "../phrases.ts";
import { plainWords } from "../plain-words.ts";
import { type Sentence, sentencesOf } from "../sentences.ts";
import { ASKED_FOR_PHRASES } from "./named-person-phrases.ts";
import { WANTED_BY_NAME, WANTED_BY_PRONOUN } from "./named-person-wanted.ts";
import { ASKED_FOR, markEveryName } from "./named-person-words.ts";
import { senderWords } from "./person-name.ts";

const LONGEST = 8_000;
const BEFORE = 30;

/** Somebody of the desk asked for by name, or the one of the last time; asking for him does not assign to him (spec G3). */
export function checkNamedPerson({ subject, lines, mail }: MailParts): Finding | null {
  const written = `${subject}\n${lines.join("\n")}`.normalize("NFC").slice(0, LONGEST);
  const text = markEveryName(written, plainWords(written), senderWords(mail.from));
  for (const [start, end] of placesIn(text, written)) {
    if (!SPOKE_BEFORE.test(text.slice(Math.max(0, start - BEFORE), end)))
      return { code: "named_person", evidence: evidenceOf(written.slice(start, end)) };
  }
  return null;
}

function* placesIn(text: string, written: string): Generator<readonly [start: number, end: number]> {
  for (const pattern of ASKED_FOR) {
    const match = pattern.exec(text);
    if (match) yield [match.index, match.index + match[0].length];
  }
  if (!NAME.test(text)) return;
  const sentences = sentencesOf(text.replace(TITLE_DOT, "$1 "));
  for (const sentence of sentences)
    for (const { start, end } of saidOf(sentence, ASKED_FOR_PHRASES).values()) yield [start, end];
  for (const { start, end } of wantedIn(sentences))
    if (!OF_OUR_HOUSE.test(written.slice(end + surnameAt(text, end)))) yield [start, end];
}

/** By name, or by a pronoun in the sentence of the name or the next. */
function* wantedIn(sentences: readonly Sentence[]): Generator<Place> {
  for (const [index, sentence] of sentences.entries()) {
    yield* saidOf(sentence, WANTED_BY_NAME).values();
    const before = [...(sentences[index - 1] ?? []), ...sentence];
    if (before.some((_, at) => isOfTheDesk(before, at))) yield* saidOf(sentence, WANTED_BY_PRONOUN).values();
  }
}

/** How long a surname is that stands there and is known for one. */
const surnameAt = (text: string, at: number): number =>
  /^ j{3,}/.exec(text.slice(at, at + MAX_NAME))?.[0].length ?? 0;
const MAX_NAME = 40;

function isOfTheDesk(words: Sentence, at: number): boolean {
  const word = (place: number): string => words[place]?.word ?? "";
  return NAME.test(word(at)) && !OURS.test(`${word(at - 3)} ${word(at - 2)} ${word(at - 1)}`);
}

/** "La mia collega Rita", "il nostro Luca". */
const OURS = /\b(?:mi[oa]|nostr[oa]|(?<!vostr[oa] )colleg[oa])\b/;
/** "Federica Neri", "Ugo, il nostro revisore", "Rita dell'anagrafe": named so that the desk knows who it is. */
const OF_OUR_HOUSE =
  /^(?: \p{Lu}\p{Ll}|,? (?:(?:del|della|dell['’]|il|la|l['’]|un|una) ?)?(?:nostr|mi[oa]\b|collega))/u;

const NAME = /jjj/;
/** "Dott. Bossi": no sentence ends there. */
const TITLE_DOT = /\b(dott|geom|prof|ssa)\./gu;

/** The guidelines ask to say so: it helps who takes the ticket. */
const SPOKE_BEFORE =
  /\b(?:(?:ho|abbiamo|hanno|avevo|avevamo|avendo|aver) (?:\w+ )?(?:parlat|sentit|chiest|scritt|contattat|chiamat|avut|vist|concordat|risolt|fissat|avuto|preso|lavorat)\w*|come da|(?:sono|ero|era|eravamo|siamo|e) (?:gia )?(?:stat[oaie] )?(?:contattat|seguit|chiamat|richiamat|assistit|aiutat|ricontattat|gestit|vist|trattat)[oaie]|se non (?:ci sono|mi trovate|rispondo))\b/u;
