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
import { evidenceOf, type Finding } from "./finding.ts";
import type { MailParts } from "./mail-parts.ts";
import { plainWords } from "./plain-words.ts";

const LONGEST = 8_000;
/** The writer's own readiness, or words of course: no help is asked for. */
const COURSE =
  /\b(?:(?:rest|riman|sono|siamo|rimarr|rester)\w*(?: \w+){0,2} a (?:vostra )?disposizione|eventuali? (?:\w+ )?(?:chiariment|informazion|costi|comunicazion|spese)\w*|preventivo|se (?:vi |ti |le )?(?:serve|occorre|utile),? (?:vi |ve |le )?(?:mand|invi|alleg|gir|pass)\w*)/gu;

/** "Prenotazione di assistenza": help booked against a day when it might be needed, with no need today (spec G3). */
export function checkBooking({ subject, lines }: MailParts): Finding | null {
  const written = `${subject}.\n${lines.join("\n")}`.normalize("NFC").slice(0, LONGEST);
  const text = plainWords(written).replace(COURSE, (words) => " ".repeat(words.length));
  if (NEED_NOW.test(text.replace(CONTINGENT, " "))) return null;
  const at = bookedAt(text);
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

function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { 0: words, index } of text.matchAll(/[^.;!?\n]{3,}/gu))
    stretches.push([index, index + words.length]);
  return stretches;
}
