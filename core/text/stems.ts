import { normalise } from "../search/normalise.ts";

/** Words that say nothing of the matter: grammar, courtesy, time, in Italian and English; without accents. */
const EMPTY = new Set(
  `a ad agli ai al alla alle allo anche ancora avanti avere aver avete abbiamo abbia avuto aveva avevo avrei avremmo
  ha hai hanno ho bene ben buon buona buongiorno buonasera buonanotte che chi ci cioe come comunque con contro cosa
  cose cosi cui da dagli dai dal dalla dalle dallo davvero degli dei del della delle dello dentro di dopo dove dovrei
  dunque e ecco ed egregi egregio era erano ero essere fa fare fatto facendo fino fra fu gentile gentili gentilmente
  gia giorno giorni gli grazie ha i ieri il in infatti infine inoltre insieme invece io la le lei li lo loro lui ma
  mai me meno mentre mi mia mie miei mille mio molto molti molte ne nei nel nella nelle nello nessun nessuna nessuno
  niente no noi non nostra nostre nostri nostro nulla o oggi ogni ok oltre ora oppure ormai per perche percio pero
  piu po poco poi porgo possa posso possiamo possono potete potrei potremmo potreste puo prego prima proprio puo
  pure qual quale quali qualche qualcosa qualcuno quando quanto quasi quel quella quelle quelli quello questa queste
  questi questo qui quindi sa salve saluti saluto cordiali cordialmente distinti sara sarebbe se sei sempre senza si
  sia siamo siete signora signore signori so solo sono sopra sotto spett spettabile sta stata state stati stato
  stanno sto su sua sue sui sul sulla sulle sullo suo suoi tale tali tanto te ti tra tramite troppo tu tutta tutte
  tutti tutto un una uno va verso vi via voi volta vorrei vorremmo vostra vostre vostri vostro domani mattina
  pomeriggio sera settimana mese anno ringrazio ringraziamo ringraziando anticipatamente cortesia cortese
  cortesemente favore piacere disponibilita attesa riscontro lunedi martedi mercoledi giovedi venerdi sabato domenica
  gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre dott ssa ing avv arch
  geom sig tel cell fax all am an and are as at be been but by can could dear did do does for from had has have hello
  hi how i if in is it its me my no not of on or our please regards best kind so that the their them then there these
  they this to us was we were what when which who will with would yes you your thank thanks`
    .split(/\s+/)
    .filter(Boolean),
);

/** Endings of verbs, nouns and adjectives, the longest first. What is left has at least three letters. */
const ENDING =
  /(?:azion[ei]|izion[ei]|ament[oi]|iment[oi]|abil[ei]|ibil[ei]|ator[ei]|atric[ei]|ando|endo|iamo|iate|avano|evano|ivano|eranno|ebbero|erebbe|iscono|isce|ata|ate|ati|ato|uta|ute|uti|uto|ita|ite|iti|ito|are|ere|ire|ano|ono|ava|eva|iva|ing|ed|ies|es|s|[aeiou]{1,2})$/;
const SHORTEST_STEM = 3;
/** Beyond these letters words of one family differ in their endings only. */
const LONGEST_STEM = 8;

/**
 * The family a word belongs to, roughly: `protocolli` and `protocollo` are one, and so are most forms of a verb.
 * A light suffix stemmer, wrong now and then on purpose: texts are compared by many words.
 */
function stemOf(word: string): string {
  if (/\d/.test(word)) return word;
  const shorter = word.replace(ENDING, "");
  const stem = shorter.length >= SHORTEST_STEM ? shorter : word.replace(/(?<=.{3})[aeiou]{1,2}$/, "");
  return stem.replace(/(?<=.{3})h$/, "").slice(0, LONGEST_STEM);
}

const WORD = /[\p{L}\p{N}]+/gu;

/** One word of a text that says something. */
export interface StemmedWord {
  readonly stem: string;
  /** As it stands in the text, in lower case. */
  readonly word: string;
}

/** The words of a text that say something, in order; bare numbers and codes say nothing to others. */
export function stemmedWords(text: string): readonly StemmedWord[] {
  const found: StemmedWord[] = [];
  for (const [written] of text.toLowerCase().matchAll(WORD)) {
    const word = normalise(written);
    if (word.length < 2 || EMPTY.has(word) || /^\d+$/.test(word)) continue;
    if (word.length > 24 || /\d{5}/.test(word)) continue;
    found.push({ stem: stemOf(word), word: written });
  }
  return found;
}

/** The stems alone, each once. */
export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(stemmedWords(text).map(({ stem }) => stem));
