import { COURTESY, SMALL_WORDS, wordSet, wordsOf } from "../mail-words.ts";
import { isFirstName } from "../people/known-names.ts";
import { type NameLikeness, nameLikeness, titleOnly } from "../people/person-name.ts";
import { isOfficeWord, LEGAL_FORM } from "./office-words.ts";

const CLOSING_WORD =
  /\b(?:grazie|ringrazi\p{L}*|salut\p{L}+|cordial\p{L}+|distinti|ossequi|in fede|a presto|ciao|buon(?:a|e)? (?:giornata|lavoro|serata|pomeriggio|weekend|feste)|buonagiornata|osservanza|attesa|attendo|attendiamo|thanks|regards|abbracci[oi]?|baci(?:oni)?|con (?:affetto|stima)|alla prossima)\b/iu;
const CLOSING_FILLER = wordSet(
  "gentile riscontro vostro celere sollecito pronto tempestivo collaborazione pazienza aiuto supporto eventuali chiarimenti disposizione qualsiasi chiarimento ulteriori informazioni rimanendo restando disposizione migliori vivi sentiti cari sinceri abbracci presto risentirci sentirci risposta assistenza tempestiva solerte",
);

const OFFICE =
  /^(?:l['’]|il |la |i |gli |per (?:l['’]|il |la ))?(?:uff(?:ici[oi]?|\.)|serv(?:izio|izi|\.)|sett(?:ore|\.)|area\b|comune\b|unione\b|segreteria|ragioneria|polizia|provincia\b|direzione|ripartizione|sportello|urp\b|anagrafe|tributi|protocollo|studio\b|istituto|dirigente|resp(?:onsabile|\.)|sindac|segretari|assessor|comando|biblioteca|scuola|a\.?s\.?[lp]\b|c\.?e\.?d\b|operator[ei]\b|funzionari|istruttor|citt[aà] (?:di|metropolitana)|regione|u\.?o\.?\b|p\.?o\.?\b|u\.?t\.?(?:c\.?)?\s\p{L}+$|demografici|i\.?c\.?\s["“«\p{Lu}]|istituto|liceo|plesso|staff\b|presidenza|d\.?s\.?g\.?a\.?\b|comand|amministrazione\b)/iu;
const CONTACT =
  /^(?:[☎📞📱✉📧]|tel|cell|fax|mob|e-?mail|mail|pec|web|www\.|http|int(?:erno|\.)|centralino|via\b|viale\b|p\.?zza\b|piazza\b|corso\b|c\.?so\b|largo\b|loc\b|orari[oa]?\b|contrada\b|c\.?da\b|strada\b|sede\b|cod(?:ice)?\.?\s(?:sdi|univoco|fiscale|mecc\p{L}*|destin\p{L}*|ipa)|iban\b|r\.?e\.?a\.?\b|cap\.?\s?soc|iscr|albo\b|ordine\b|swift|bic\b|skype|teams|whatsapp|ricevimento|apertura|lun(?:ed[iì])?[\s,./-]|mar(?:ted[iì])?[\s,./-]|dal luned|p\.?\s?iva|c\.?f\.|cap\b|\(?\+?\(?\d[\d\s()./+-]{4,}|\S{1,64}@\S{3,}|\d{5}\s+\p{L})/iu;

export const MAX_LINE = 90;
const MOST_PARTS = 6;

/** What a line below a letter is. */
export type TailLine = "closing" | "name" | "perhaps" | "office" | "contact" | "text";

export function kindOfLine(line: string, sender: ReadonlySet<string>): TailLine {
  const bare = line.replace(/^[\s*_|>•-]+/, "");
  if (bare === "") return "contact";
  if (bare.length > MAX_LINE) return "text";
  if (isClosing(bare)) return "closing";
  if (/\?\s*$/.test(bare)) return "text";
  const name = likenessOfLine(bare, sender);
  if (name === "name") return "name";
  if (PLACE_AND_DATE.test(bare)) return "contact";
  if (CONTACT.test(bare)) return "contact";
  if (isOffice(bare)) return "office";
  if (name === "perhaps" || beginsWithName(bare, sender)) return "perhaps";
  return hasNumberAndLittleElse(bare) ? "contact" : "text";
}

const MOST_WORDS_BESIDE_NAME = 5;
const VERB = /\s(?:non|è|e['’]|ha|hanno|sono|si|mi|ci|vi|lo|la|che|deve|può|dice|chiede|vuole)\s/iu;

/** "Tonino 'o protocollo", "Cionna Settimio azienda agricola": a name and what one is called or does. */
function beginsWithName(line: string, sender: ReadonlySet<string>): boolean {
  if (!/^\p{Lu}/u.test(line) || /[!:;,]/.test(line) || VERB.test(line)) return false;
  const [first = "", ...others] = wordsOf(line);
  return (
    others.length > 0 &&
    others.length < MOST_WORDS_BESIDE_NAME &&
    (sender.has(first) || isFirstName(first, false))
  );
}

/** "Piè di Monte, 11 marzo 2026", "Lì 3/4/2026". */
const PLACE_AND_DATE =
  /^(?:[\p{L}'’. ]{2,40},?\s)?(?:l[iì],?\s|addì\s|data\s)?\d{1,2}°?[\s./-](?:\d{1,2}|\p{L}{3,10})[\s./-]\d{2,4}\.?$/iu;

const NUMBERS =
  /(?:[\s,;:.–|(-]*\b(?:tel|cell?|mob|fax|telefono|cellulare|int)\b\.?:?)?[\s,;:.–|(-]*\+?\(?\d[\d\s()./-]{4,}\d/giu;

/** Of a whole line without its numbers, or of what stands before or behind its first dash: "Ufficio tributi - Anna Bianchi". */
function likenessOfLine(line: string, sender: ReadonlySet<string>): NameLikeness {
  const bare = line.replace(NUMBERS, " ").trim();
  const whole = nameLikeness(bare, sender);
  if (whole === "name") return "name";
  const parts = bare
    .split(/\s?[|•·]\s?|\s[-–—/]\s?|(?<=[\p{L}.])\/(?=\p{L})|,\s/u)
    .filter((part) => part.trim() !== "");
  const [first = "", ...others] = parts;
  if (others.length === 0 || parts.length > MOST_PARTS) return whole;
  const isFirstName = nameLikeness(first, sender) !== "no" && /^\P{L}*\p{Lu}/u.test(first);
  if (isFirstName && others.some((part) => isOffice(part) || CONTACT.test(part))) return "name";
  if (isOffice(first) && others.some((part) => nameLikeness(part, sender) === "name")) return "name";
  return whole;
}

export function isClosing(line: string): boolean {
  if (!CLOSING_WORD.test(line)) return false;
  const rest = wordsOf(line.replace(NUMBERS, " ")).filter(
    (word) => !COURTESY.has(word) && !SMALL_WORDS.has(word) && !CLOSING_FILLER.has(word),
  );
  if (rest.length === 0) return true;
  const behind = afterClosing(line);
  return behind !== null && (rest.length <= 3 || isRole(behind));
}

/** "Saluti, Mario Rossi": what stands after the closing words. */
export function afterClosing(line: string): string | null {
  const match =
    /^.{0,80}\b(?:grazie(?: mille| infinite| anticipatamente| tant[oe]| di cuore| ancora| davvero)?|abbracci[oi]?|baci(?:oni)?|affetto|stima|prossima|salut[io]|saluto|cordialmente|cordialità|giornata|lavoro|serata|ciao|fede|presto|anticipo)[\s,.;:!–-]+(?:da(?:l|lla|ll['’]|lle|i|gli)?\s|(?<=dall['’]))?(.{2,60})$/iu.exec(
      line,
    );
  return (
    match?.[1]?.replace(/ e (?:collegh?[ie]|tutti|lo staff|famiglia|i ragazzi|le ragazze)$/iu, "") ?? null
  );
}

const MOST_OFFICE_WORDS = 6;

/** "Ufficio tributi", "Economato", "Area 3 - Tecnica", "Rossi Impianti snc", "L'economo comunale". */
export function isOffice(line: string): boolean {
  if (/[?!]\s*$|\s(?:non|è|e'|ha|hanno|sono|si)\s/iu.test(line)) return false;
  if (OFFICE.test(line) || isRole(line) || LEGAL_FORM.test(line)) return true;
  const words = wordsOf(line).filter((word) => !SMALL_WORDS.has(word));
  return words.length > 0 && words.length <= MOST_OFFICE_WORDS && words.every(isOfficeWord);
}

/** "m.t.r.", "AB", "-Z.". */
const INITIALS = /^(?:(?:\p{L}\.\s?){2,4}|\p{Lu}\.|(?!PS|NB|OK|NO|SI)\p{Lu}{2,3})$/u;
/** "La mamma di Giorgia", "I genitori della II C", "il vostro affezionato Gastone": who he is to somebody. */
const RELATION =
  /^(?:il|la|i|le|lo|un|una) (?:mamma|madre|papà|padre|babbo|nonn[aoie]|genitor[ei]|zi[aoei]|figli[aoe]?|moglie|marito|inquilin[aoie]|condomin[aoie]|vicin[aoie]|residenti|abitanti|rappresentante) (?:di|del|della|dello|dell['’]|dei|degli|delle)\s?\p{L}/iu;
const YOURS = /^.{0,6}\b(?:[Ii]l|[Ll]a) (?:vostr|tu|su)[oa] .{0,24}\p{Lu}\p{L}{2,15}$/u;

/** A title and nothing else, initials, or somebody's name behind it: "il direttore generale dott. ing. Ugo Neri". */
function isRole(line: string): boolean {
  return (
    titleOnly(line) ||
    INITIALS.test(line) ||
    RELATION.test(line) ||
    YOURS.test(line) ||
    (/^(?:il|la|l['’])\s?/iu.test(line) &&
      /^(?:vice\s?)?(?:amministrator|amministratric|archivist|assistent|bibliotecari|capo|commissari|curator|custod|delegat|educat|geometra|rappresentant|referent|tesorier|direttor|direttric|dirigente|responsabile|segretari|presidente|sindac|assessor|econom|comandante|mess[oai]\b|funzionari|istruttor|ufficiale|preside|titolare)/iu.test(
        line.replace(/^(?:il|la|l['’])\s?/iu, ""),
      ))
  );
}

const MOST_WORDS_BESIDE_NUMBER = 4;

function hasNumberAndLittleElse(line: string): boolean {
  const rest = line.replace(NUMBERS, " ");
  return rest !== line && wordsOf(rest).length <= MOST_WORDS_BESIDE_NUMBER && !/[?!]/.test(rest);
}
