import { cleanSubject } from "../ticket/writing/subject.ts";
import { wordsOf } from "./check/mail-words.ts";
import { FIRST_NAMES } from "./check/people/first-names.ts";
import { nameLikeness, senderWords } from "./check/people/person-name.ts";
import type { MailAddress } from "./mail.ts";
import { isEmptyWord, sayTogether, wantSomebody } from "./subject-words.ts";

/** A subject as the mail had it, with what tells whether its words say anything. */
export interface WrittenSubject {
  readonly subject: string;
  readonly from: MailAddress;
  /** Words of the names of what the desk supports: alone they are no subject. */
  readonly products: ReadonlySet<string>;
}

const EMPTY =
  /^(?:[\s\p{P}\p{S}]*|\W*(?:nessun oggetto|no subject|senza oggetto|oggetto mancante|sans objet|kein betreff|untitled|senza titolo)\W*|.)$/iu;
/** What scanners, phones and programs call what they send. */
const MADE_BY_MACHINE =
  /^(?:scan(?:sione|ner)?|img|doc(?:umento)?|screenshot|foto|image|whatsapp image|file|allegat[oi])[\s_-]*[\d_.()-]*(?:\.\w{2,4})?$/iu;
const PLACE =
  /\b(?:comune|unione|unione dei comuni|provincia|citt[aà]|citt[aà] metropolitana|regione|comunit[aà] montana|ente|comuni)\s+(?:di|dei|della|del|d['’]|dell['’])\s?\p{L}+(?:\s+(?:\p{Lu}[\p{L}'’]+|di|del|della|in|sul|al|d['’]\p{L}+)){0,4}/giu;
/** "Per il sig. Alfonsi", "x Marco": whom it is for says nothing of what. */
const FOR_SOMEBODY =
  /^\s*(?:per|x|chied(?:o|iamo|ere) (?:di|per)|cerco|vorrei|serve|alla c\.?\s?a\.?|c\.\s?a\.|att\.?(?:ne)?|all['’]attenzione)\s?(?:di |del |della |il |la |l['’])?(?:(?:sig|dott|dr|geom|rag|ing|arch|avv|signor[ae]?|dottor(?:e|essa)?)\.?\s?(?:ra|ssa)?\.?\s\p{L}+(?:\s\p{L}+)?|\p{L}+(?=\s*$))/iu;
/** That one complains, and not of what. */
const ONLY_COMPLAINS =
  /^\W{0,5}(?:formale |vibrata |ennesim[oa] )?(?:reclamo|lamentela|protesta|lagnanza|rimostranza)(?: formale| ufficiale| urgente)?\W{0,5}$/iu;
/** That is what it is about. */
const THANKS = /^(?:ringraziament|complimenti|grazie per )/i;
/** Put before subjects by PEC providers (AgID, Regole tecniche del servizio di PEC), gateways and filters. */
const GATEWAY =
  /^\s*(?:posta certificata|anomalia messaggio|\[(?:ext|external|esterno|spam|pec|\*+spam\*+)\]|\*{2,}spam\*{2,})\s*:?\s*/i;

/** A subject without reply prefixes, ticket numbers and the marks of gateways. */
export function bareSubject(subject: string): string {
  let bare = cleanSubject(subject);
  for (let next = step(bare); next !== bare; next = step(bare)) bare = next;
  return bare;
}

const step = (subject: string): string => cleanSubject(subject.replace(GATEWAY, ""));

/** Whether nothing was written, or what programs write instead. */
export const isEmptySubject = (subject: string): boolean => EMPTY.test(bareSubject(subject));

/** Whether a subject is empty or says nothing of what the mail is about ("Richiesta assistenza", "Aiuto!!"). */
export function isGenericSubject({ subject, from, products }: WrittenSubject): boolean {
  const bare = bareSubject(subject);
  if (EMPTY.test(bare) || MADE_BY_MACHINE.test(bare) || ONLY_COMPLAINS.test(bare)) return true;
  // Numbers are of a matter somebody has on his desk.
  if (/\d{3,}|\d+[/-]\d+/.test(bare) || THANKS.test(bare)) return false;
  const sender = senderWords(from);
  const words = wordsOf(bare.replace(PLACE, " ").replace(FOR_SOMEBODY, " "));
  if (sayTogether(words, bare)) return false;
  const wantsSomebody = wantSomebody(words);
  const isEmpty = (word: string): boolean =>
    isEmptyWord(word) || products.has(word) || sender.has(word) || (wantsSomebody && FIRST_NAMES.has(word));
  if (words.every(isEmpty)) return true;
  return nameLikeness(bare, sender) === "name" && words.length <= 4;
}
