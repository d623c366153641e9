import { evidenceOf, type Finding } from "../finding.ts";
import type { MailParts } from "../mail-parts.ts";
import { saidOf } from "../phrases.ts";
import { plainWords } from "../plain-words.ts";
import { sentencesOf } from "../sentences.ts";
import { ASKED_FOR_PHRASES } from "./named-person-phrases.ts";
import { ASKED_FOR, markEveryName } from "./named-person-words.ts";
import { senderWords } from "./person-name.ts";

const LONGEST = 8_000;
const BEFORE = 30;

/** Somebody of the desk asked for by name, or the one of the last time; asking for him does not assign to him (spec G3). */
export function checkNamedPerson({ subject, lines, mail }: MailParts): Finding | null {
  const written = `${subject}\n${lines.join("\n")}`.normalize("NFC").slice(0, LONGEST);
  const text = markEveryName(written, plainWords(written), senderWords(mail.from));
  for (const [start, end] of placesIn(text)) {
    if (!SPOKE_BEFORE.test(text.slice(Math.max(0, start - BEFORE), end)))
      return { code: "named_person", evidence: evidenceOf(written.slice(start, end)) };
  }
  return null;
}

function* placesIn(text: string): Generator<readonly [start: number, end: number]> {
  for (const pattern of ASKED_FOR) {
    const match = pattern.exec(text);
    if (match) yield [match.index, match.index + match[0].length];
  }
  if (!NAME.test(text)) return;
  for (const sentence of sentencesOf(text.replace(TITLE_DOT, "$1 ")))
    for (const { start, end } of saidOf(sentence, ASKED_FOR_PHRASES).values()) yield [start, end];
}

const NAME = /jjj/;
/** "Dott. Bossi": no sentence ends there. */
const TITLE_DOT = /\b(dott|geom|prof|ssa)\./gu;

/** The guidelines ask to say so: it helps who takes the ticket. */
const SPOKE_BEFORE =
  /\b(?:(?:ho|abbiamo|hanno|avevo|avevamo|avendo|aver) (?:\w+ )?(?:parlat|sentit|chiest|scritt|contattat|chiamat|avut|vist|concordat|risolt|fissat|avuto|preso|lavorat)\w*|come da|(?:sono|ero|era|eravamo|siamo|e) (?:gia )?(?:stat[oaie] )?(?:contattat|seguit|chiamat|richiamat|assistit|aiutat|ricontattat|gestit|vist|trattat)[oaie]|se non (?:ci sono|mi trovate|rispondo))\b/u;
