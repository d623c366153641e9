import { isCommonWord, MODULES, wordSet } from "../mail-words.ts";
import { FIRST_NAMES } from "./first-names.ts";

/** First names that are words, months, feasts or days as well: alone they are nobody. */
const WORDS_TOO = new Set(
  "primo urbano argentina ali carina candida candido modesto gioia colomba placido battista fermo venere pia noa lena ale alba ambra bruna celeste clemente dora elia fausto fede fedele felice fortunato gemma italia italo italia libero natale norma pasquale palma rosa romano santa sante santo settimio vera viola vito vittoria bianca bruno chiara marina stella serena severino domenica domenico romeo costanza gioele grazia greta giada iris lea lina manu mila olga speranza tea titti vale".split(
    " ",
  ),
);
/** Whether a word is a first name; one that is a word as well ("fede", "viola") only with a capital. */
export const isFirstName = (word: string, hasCapital: boolean): boolean =>
  FIRST_NAMES.has(word) && (hasCapital || !WORDS_TOO.has(word));

const CAPITALISED = /(?<![\p{L}\d@._-])\p{Lu}[\p{L}]{2,15}(?![\p{L}\d@_])/gu;
/** Not a person, or one of the public: places, and those an office keeps data of. */
const NOT_HERE_BEFORE =
  /\b(?:(?:via|viale|piazza|largo|corso|san|santa|santo|scuola|istituto|plesso|residenza)\.?|(?:contribuente|cittadin[oa]|utente|alunn[oa]|figli[oa]|bambin[oa]|minore|intestatari[oa]|dipendente|defunt[oa]|spos[oa]|soggetto|ditta|impresa)(?:\s\p{Lu}\p{L}+)?)\s$/iu;
const OFFICES =
  "(?:uff(?:icio)?\\b|anagrafe|protocollo|tributi|ragioneria|economato|edilizia|urbanistica|segreteria|demografici|stato civile|polizia|vigili|personale|suap|urp|ced|biblioteca|scuola|commercio|contabilita|lavori pubblici|messi|cimiter|patrimonio|amministrazione|sportello|magazzino|acquisti|paghe|servizi)";
/** "Ferri dell'economato": the office says that it is a surname. */
const SURNAME_OF = new RegExp(
  `(?<![\\p{L}\\d])\\p{Lu}\\p{Ll}{2,15}(?= (?:del |della |dell['’]|dei |degli |delle |degli )${OFFICES})`,
  "gu",
);
/** "marco dell ufficio paghe": so does it of a first name typed on a telephone. */
const NAME_OF = new RegExp(
  `(?<![\\p{L}\\d])\\p{Ll}{3,15}(?= (?:del|della|dell['’]?|dei|degli|delle) ?${OFFICES})`,
  "gu",
);
/** What begins a sentence about an office and is nobody. */
const NO_SURNAMES = wordSet(
  "responsabile responsabili dirigente settore servizi sportello area registro registri elenco elenchi stampa stampe utente utenti utenza utenze accesso accessi cartella cartelle scrivania profilo profili dati dato addetto addetta addetti operatori dipendenti dipendente posta casella archivio atti sede orari orario turni password credenziali stampante stampanti computer documenti modello modelli numerazione calendario firma firme capo iscrizione iscrizioni prenotazione prenotazioni",
);
const isNoSurname = (word: string): boolean =>
  NO_SURNAMES.has(word) || MODULES.has(word) || isCommonWord(word);

/**
 * A text's plain words with `jjjj` for every first name that begins with a capital, each as long as it was.
 * @param own words of the sender's own name: they are no other person
 */
export function markNames(text: string, plain: string, own: ReadonlySet<string>): string {
  let marked = "";
  let from = 0;
  for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
    const small = word.toLowerCase();
    if (!FIRST_NAMES.has(small) || WORDS_TOO.has(small) || own.has(small)) continue;
    if (NOT_HERE_BEFORE.test(text.slice(Math.max(0, index - 40), index))) continue;
    marked += plain.slice(from, index) + "j".repeat(word.length);
    from = index + word.length;
  }
  return markSurnames(text, marked + plain.slice(from), own);
}

function markSurnames(text: string, plain: string, own: ReadonlySet<string>): string {
  let marked = plain;
  for (const { 0: word, index } of text.matchAll(SURNAME_OF)) {
    const small = word.toLowerCase();
    if (isNoSurname(small) || own.has(small)) continue;
    marked = marked.slice(0, index) + "j".repeat(word.length) + marked.slice(index + word.length);
  }
  for (const { 0: word, index } of text.matchAll(NAME_OF)) {
    if (!FIRST_NAMES.has(word) || WORDS_TOO.has(word) || own.has(word)) continue;
    marked = marked.slice(0, index) + "j".repeat(word.length) + marked.slice(index + word.length);
  }
  return marked;
}
