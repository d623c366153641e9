import { evidenceOf, type Finding } from "../finding.ts";
import type { MailParts } from "../mail-parts.ts";
import { type Place, saidOf } from "../phrases.ts";
import { plainWords } from "../plain-words.ts";
import { sentencesOf } from "../sentences.ts";
import { SENT_ALONG, SENT_AT_ONCE, TO_SOMETHING_ELSE } from "./attachment-phrases.ts";
import {
  ANNOUNCED,
  ATTACHED_ELSEWHERE,
  NOT_NOW,
  NOTHING_BEHIND,
  POINTED_AT,
  POINTED_AT_BY_COLON,
} from "./attachment-words.ts";

/** Not what the sender meant to show: marks of certified mail, keys, cards, logos. */
const NO_CONTENT =
  /^(?:smime\.p7[sm]|signature\.asc|daticert\.xml|postacert\.eml|winmail\.dat|.*\.vcf|.*(?:logo|firma|signature|stemma|facebook|linkedin|icon).*\.(?:png|jpe?g|gif|bmp|svg))$/i;

const contentOf = ({ mail }: MailParts): readonly string[] =>
  mail.attachments.map((name) => name.trim()).filter((name) => !NO_CONTENT.test(name));

export const hasAttachment = (parts: MailParts): boolean => contentOf(parts).length > 0;

/** What Outlook calls a picture inside the text, a logo below it as well: nothing one would say was attached. */
const INLINE_PICTURE = /^image\d{3}\.(?:png|jpe?g|gif|bmp)$/i;
/** "Vedi schermata qui sotto" may mean such a picture, "vedi schermata" does not. */
const SAID_BELOW = /\b(?:qui|qua|sotto|seguito|sottostante|calce|coda|incoll\w+|riport\w+)\b/;
const SAID_ATTACHED = /alleg|acclu|annes/;
const BEHIND = 25;
/** Where a picture stood that did not come: "[cid:image003.png@01DC9A77]", right behind what points at it. */
const LOST_PICTURE =
  /(?::|\b(?:qui|qua|sotto|seguente)\b[^\n]{0,20})\s{0,6}(\[(?:cid|image|immagine):[^\]\n]{1,80}\])/iu;

/** A mail that announces an attachment and has none (spec G1). */
export function checkAttachment(parts: MailParts): Finding | null {
  const names = contentOf(parts);
  if (names.some((name) => !INLINE_PICTURE.test(name))) return null;
  const written = parts.fresh.normalize("NFC").replace(/\s+/g, " ");
  const text = plainWords(written);
  for (const { start, end } of announcedIn(text)) {
    const isOfThePicture =
      !SAID_ATTACHED.test(text.slice(start, end)) && SAID_BELOW.test(text.slice(start, end + BEHIND));
    if (names.length > 0 && isOfThePicture) continue;
    return { code: "attachment_announced", evidence: evidenceOf(written.slice(start, end)) };
  }
  const lost = names.length === 0 ? LOST_PICTURE.exec(written)?.[1] : undefined;
  return lost === undefined ? null : { code: "attachment_announced", evidence: evidenceOf(lost) };
}

function* announcedIn(text: string): Generator<Place> {
  for (const pattern of ANNOUNCED) {
    for (const { 0: words, index } of text.matchAll(new RegExp(pattern.source, "gu"))) {
      const before = text.slice(Math.max(0, index - 60), index);
      const isElsewhere = /^(?:ho|abbiamo) /.test(words) && ATTACHED_ELSEWHERE.test(before);
      if (!isElsewhere && !NOT_NOW.test(before)) yield { start: index, end: index + words.length };
    }
  }
  for (const place of saidAlong(text)) {
    if (TO_SOMETHING_ELSE.test(text.slice(place.end))) continue;
    if (!NOT_NOW.test(text.slice(Math.max(0, place.start - 60), place.start))) yield place;
  }
}

function* saidAlong(text: string): Generator<Place> {
  for (const sentence of sentencesOf(text)) {
    yield* saidOf(sentence, SENT_ALONG).values();
    for (const place of saidOf(sentence, SENT_AT_ONCE).values())
      if (OPENING.test(text.slice(0, place.start).slice(-3))) yield place;
  }
}

/** Where a clause begins. */
const OPENING = /(?:^|[.,;:!?(–-])\s*$/u;

/** An error that is only pointed at, whatever the mail asks for: "esce questo errore:" and nothing behind it (spec G1). */
export function checkPointedAt(parts: MailParts): Finding | null {
  if (hasAttachment(parts)) return null;
  const written = parts.fresh.normalize("NFC");
  const text = plainWords(written).replace(/\n/g, " ");
  const shown = POINTED_AT.exec(text) ?? POINTED_AT_BY_COLON.exec(text);
  if (!shown) return null;
  const end = shown.index + shown[0].length;
  const behind = written.slice(end);
  const isTold = /^\s*[:(«"“]/.test(behind)
    ? !NOTHING_BEHIND.test(plainWords(behind))
    : ERROR_TOLD.test(`${parts.subject}\n${behind}`) || /^\s*[,\n]?\s*\p{Lu}{4,}/u.test(behind);
  return isTold ? null : { code: "error_not_shown", evidence: evidenceOf(written.slice(shown.index, end)) };
}

/** A message on the screen is spoken of. */
const ERROR_SHOWN =
  /\b(?:(?:mi |ci |gli |le )?(?:dà|da['’]|(?<=\b(?:mi|ci|gli|le|sistema|programma|portale|sempre) )da|d[àa]nno|restituisce|esce|appare|compare|viene fuori|segnala|genera|ritorna|mostra|visualizza|si apre)(?:['’])?(?: \p{L}+){0,3} (?:un |questo |il |l['’]|il seguente |sempre |dei |degli |un['’])?(?:messaggi[oi]|error[ei]|avvis[oi]|finestr[ae]|schermat[ae]|anomalia))\b/iu;
/** And told: in quotes, after a colon, by its code. */
const ERROR_TOLD =
  /["“”«»]|\b(?:error[ei]?|codice|messaggio|avviso|dice|scritto|scritta|seguente|dicitura|exception|ora-|http)\s?[^.\n]{0,40}(?::\s*\S|\b\d{2,}|\b[A-Z]{2,}[-_]?\d)|['‘’]\p{Lu}[^'’\n]{8,}|\b(?:che dice|dicendo|con scritto|in cui (?:dice|c['’]è scritto)|secondo cui|scritto che|dicitura)\b/iu;

/** An error the program showed and the mail neither quotes nor pictures (spec G1: no attachment for an error report). */
export function checkErrorShown(parts: MailParts): Finding | null {
  if (hasAttachment(parts)) return null;
  const shown = ERROR_SHOWN.exec(parts.fresh.replace(/\s+/g, " "));
  return shown && !ERROR_TOLD.test(`${parts.subject}\n${parts.fresh}`)
    ? { code: "error_not_shown", evidence: evidenceOf(shown[0]) }
    : null;
}

/** In an answer the verb that brings it is enough: "Compare: Impossibile salvare". */
const ERROR_ANSWERED = /\b(?:compare|appare|esce|dice|leggo|legge|recita|says?|shows?)\b[^.\n]{0,30}:\s*\S/iu;

/** Whether an answer brings the error that was asked for, in words or as a picture. */
export function answersWithError(parts: MailParts): boolean {
  return hasAttachment(parts) || ERROR_TOLD.test(parts.fresh) || ERROR_ANSWERED.test(parts.fresh);
}
