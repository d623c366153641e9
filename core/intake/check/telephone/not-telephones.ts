/**
 * What looks like a telephone number and is none: what has a shape of its own (IBAN, codice fiscale, dates, hours, amounts), and
 * what stands after a word that says what it is ("prot.", "pratica", "P. IVA").
 */

/** Takes the place of what was taken out: no digit, no blank, so that nothing joins across it. */
const GAP = "¦";

const SHAPES: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)\S+/giu,
  /[\w.+-]{1,64}@[\w.-]{1,200}/gu,
  // IBAN, with or without blanks: https://www.swift.com/standards/data-standards/iban
  /\b[A-Z]{2}\s?\d{2}\s?[A-Z](?:\s?\d){10}(?:\s?[\dA-Z]){12}(?![\dA-Z])/giu,
  // Codice fiscale, with the letters that stand for digits where two people would have the same.
  /\b(?:[A-Z]\s?){6}(?:[\dL-V]\s?){2}[A-EHLMPRST]\s?(?:[\dL-V]\s?){2}[A-Z]\s?(?:[\dL-V]\s?){3}[A-Z]\b/giu,
  // Any other code of letters and digits.
  /\b(?=[A-Z\d]{0,40}\d)(?=[A-Z\d]{0,40}[A-Z])(?!(?:tel|cell?|mob|telefono|cellulare|n|h)\d)[A-Z\d]{5,40}\b/giu,
  // A date; behind a prefix it is a number in pairs: "0721 98.41.17", "(0371) 42.60.15".
  /(?<!\d)(?<!\d[./-])(?<!\b0\d{1,3}\)?[ /])\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?![./-]?\d)/gu,
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/gu,
  /(?<!\d)(?<!\d[./-])\d{1,2}[.:]\d{2}\s?[-/]\s?\d{1,2}[.:]\d{2}(?![./-]?\d)/gu,
  /\b(?:ore|h|dalle|alle|tra le|fra le|e le|le)\.?\s{0,2}\d{1,2}(?:[.:,]\d{2})?(?!\d|[ .]\d)/giu,
  /(?:€|\beuro|\beur)\s{0,2}\d[\d.,]{0,20}/giu,
  /(?<!\d)\d[\d.]{0,18}(?:,\d{1,2})?\s{0,2}(?:€|euro\b|eur\b)/giu,
  /(?<!\d)\d{1,3}(?:\.\d{3}){0,5},\d{2}(?!\d)/gu,
  // A number and its year: "12345/2026".
  /(?<![\d.])\d{1,9}\s?[/-]\s?(?:19|20)\d{2}(?!\s?\d)/gu,
];

/** The text with everything of a shape of its own taken out, each as long as it was. */
export const withoutShapes = (text: string): string =>
  SHAPES.reduce((left, shape) => left.replace(shape, (found) => GAP.repeat(found.length)), text);

const DOCUMENT =
  /\b(?:prot(?:ocoll[oi])?|pratic(?:a|he)|determin[ae](?:zion[ei])?|delibera(?:zione)?|ordinanza|fattur[ae]|mandat[oi]|reversal[ei]|impegn[oi]|accertament[oi]|bollett[ae]|bollettin[oi]|avvis[oi]|iuv|cig|cup|cod(?:ic[ei])?|matr(?:icol[ae])?|badge|utenz[ae]|contatore|pod|pdr|contratt[oi]|ordin[ei]|ticket|segnalazion[ei]|verbal[ei]|cartell[ae]|fogli[oi]|mappal[ei]|particell[ae]|subalterno|concession[ei]|autorizzazion[ei]|licenz[ae]|permess[oi]|repertorio|rep|registro|reg|identificativ[oi]|id|p(?:artita|art)?\.?\s?iva|c\.?\s?f|codice fiscale|iban|conto|c\/c|cap|targ[ae]|version[ei]|build|tessera|polizz[ae]|sinistro|raccomandata|durc|quietanz[ae]|provvisori[oi]|capitol[oi]|cro|trn|importo|rif(?:erimento)?|seriale|s\/n|serie|lotto|errore|numero verde|vostro numero|fax|anno|bando|domanda|istanza|posizione|documento|movimento|bonifico|cliente|tributo|nota|lettera|evento|rda|rdo|oda|nso|sdi|cie|carta|patente|passaporto|abbonamento|ricevuta|scontrino|scia|cila)\b/giu;

/** Whom the number rings at: nearer to it than any other word, these say that it is one. */
const TELEPHONE =
  /\b(?:tel(?:ef)?(?:ono|onic[oi])?|telefon\w+|cell?(?:ulare)?|mobile|mob|recapit\w+|contatt\w+|(?:ri)?chiam\w+|raggiung\w+|reperibil\w+|rintracci\w+|centralino|diretto|whatsapp|wa|phone|ph|t|m)\b|[☎📞📱✆]/giu;

const TELEPHONE_AND_FAX = /\btel\w{0,6}\.?\s{0,2}(?:[/&-]|e|\+)\s{0,2}fax\b/giu;

/** He rang there: it is not where he can be reached. */
const RANG =
  /\b(?:ho|abbiamo|avendo|aver|prov\w{1,5} a)\b[^.;\n]{0,40}\b(?:(?:chiama|telefona|contatta|raggiunge)(?:to|re|rvi|rli|rla)|compost[oa])\b(?![^.;\n]{0,30}\bmi[oae]i?\b)[^.;\n]{0,30}$/iu;

const FILLER_WORDS = 2;
const REACH = 60;

const lastEnd = (text: string, pattern: RegExp): number =>
  [...text.matchAll(pattern)].reduce((end, match) => Math.max(end, match.index + match[0].length), -1);

/** What the words before a number say it is; null when they say nothing. */
export function saidBefore(text: string, index: number): "telephone" | "other" | null {
  const before = text.slice(Math.max(0, index - REACH), index).replace(TELEPHONE_AND_FAX, "telefono");
  if (RANG.test(text.slice(Math.max(0, index - 2 * REACH), index))) return "other";
  const telephone = lastEnd(before, TELEPHONE);
  const document = lastEnd(before, DOCUMENT);
  if (telephone > document) return /[;\n]\s*\S/.test(before.slice(telephone)) ? null : "telephone";
  if (document < 0) return null;
  return isOfDocument(before, document) ? "other" : null;
}

/** An office has a name like its papers: "Ufficio mandati 02 …", "uff. protocollo". */
const OFFICE =
  /\b(?:uff(?:icio)?|serv(?:izio|izi)?|settore|sett|area|sportello|direzione|addett[oa]|resp(?:onsabile)?)\b\.?\s+(?:\p{L}{1,12}\s+)?[\p{L}.]*$/iu;

function isOfDocument(before: string, end: number): boolean {
  const line = before.slice(0, end).split("\n").at(-1) ?? "";
  const word = /[\p{L}./\s]*$/u.exec(line)?.[0] ?? "";
  if (OFFICE.test(line)) return false;
  const between = before.slice(end);
  // On the line above, only a heading speaks of what is below it.
  if (
    between.includes("\n") &&
    (between.split("\n")[0]?.trim().replace(/[.:]/g, "") !== "" || word.trim() !== line.trim())
  )
    return false;
  return isFiller(between);
}

/** Nothing but "n.", punctuation and a word or two between a word and its number. */
function isFiller(between: string): boolean {
  const words = (between.match(/\p{L}+/gu) ?? []).filter(
    (word) => !/^(?:n|nr|num|numero|no|di|del|della|dello|il|la|lo|è|e|gen|generale|interno)$/iu.test(word),
  );
  // "Rif.: segreteria di settore, 0721 558 270": the comma ends what it refers to.
  if (words.length > 1 && /,\s*$/.test(between)) return false;
  return words.length <= FILLER_WORDS && !/[;\n]\s*\S|\.\s+\p{Lu}|¦|\d{3}/u.test(between);
}
