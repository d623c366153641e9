import { evidenceOf, type Finding } from "./finding.ts";
import type { MailParts } from "./mail-parts.ts";
import { COURTESY, isAsking, MODULES, SMALL_WORDS, wordSet, wordsOf } from "./mail-words.ts";
import { nameLikeness, senderWords } from "./person-name.ts";

const EMPTY =
  /^(?:[\s\p{P}\p{S}]*|\W*(?:nessun oggetto|no subject|senza oggetto|oggetto mancante|sans objet|kein betreff|untitled|senza titolo)\W*|.)$/iu;
/** What scanners, phones and programs call what they send. */
const MADE_BY_MACHINE =
  /^(?:scan(?:sione|ner)?|img|doc(?:umento)?|screenshot|foto|image|whatsapp image|file|allegat[oi])[\s_-]*[\d_.()-]*(?:\.\w{2,4})?$/iu;
const PLACE =
  /\b(?:comune|unione|unione dei comuni|provincia|citt[aà]|citt[aà] metropolitana|regione|comunit[aà] montana|ente|comuni)\s+(?:di|dei|della|del|d['’]|dell['’])\s?\p{L}+(?:\s+(?:\p{Lu}[\p{L}'’]+|di|del|della|in|sul|al|d['’]\p{L}+)){0,4}/giu;
const GENERIC = wordSet(
  "avviso dichiarazione posta documento documenti documentazione lettera istanza trasmissione comunicazioni generica generico ticket varie ciao salve domanda domande cliente utente utenti segnalare risoluzione appuntamentotelefonico assistance support request issue problem question hd helpdesk desk remota remoto on line online web comune ente oggetto",
);

/** A subject that is empty or says nothing of what the mail is about (spec G1). */
export function checkSubject(parts: MailParts, products: ReadonlySet<string>): Finding | null {
  const { subject } = parts;
  if (EMPTY.test(subject)) return { code: "subject_empty", evidence: evidenceOf(parts.mail.subject) };
  return isGeneric(parts, products) ? { code: "subject_generic", evidence: evidenceOf(subject) } : null;
}

function isGeneric({ subject, mail }: MailParts, products: ReadonlySet<string>): boolean {
  if (MADE_BY_MACHINE.test(subject)) return true;
  // Numbers are of a matter somebody has on his desk.
  if (/\d{3,}|\d+[/-]\d+/.test(subject)) return false;
  const sender = senderWords(mail.from);
  const words = wordsOf(subject.replace(PLACE, " "));
  if (words.every((word) => saysNothing(word, products) || sender.has(word))) return true;
  return nameLikeness(subject, sender) === "name" && words.length <= 4;
}

const saysNothing = (word: string, products: ReadonlySet<string>): boolean =>
  SMALL_WORDS.has(word) ||
  COURTESY.has(word) ||
  isAsking(word) ||
  MODULES.has(word) ||
  GENERIC.has(word) ||
  products.has(word) ||
  word.length === 1;
