import { ASKING, COURTESY, MODULES, SMALL_WORDS, wordSet, wordsOf } from "../mail-words.ts";
import { FIRST_NAMES } from "./first-names.ts";

const TITLE =
  /^(?:(?:f\.?\s?to|firmato|il|la|lo|l['’])\s+)?(?:(?:(?:dott|dr|sig|prof|gent|egr)(?:\.?\s?(?:ssa|ra|re|na|gra|ma|mo|mi))?|rag|geom|ing|arch|avv|per\.?\s?ind|p\.\s?i\.?|isp|cap|comm|istr|ten|mar|cav|on)\b\.?|dottor(?:essa|e)?\b|ragionier[ea]\b|geometra\b|ingegnere?\b|architetto\b|avvocat[oa]\b|professor(?:essa|e)?\b|signor[ae]?\b|(?:vice)?segretari[oa] comunale\b|sindac[oa]\b|assistente sociale\b|(?:istruttor[ei]|messo|messa|agente|vigile|ufficiale|addett[oa]|assistente|collaborat(?:ore|rice)|operat(?:ore|rice)|impiegat[oa]|referente|tecnico|cancellier[ea]|economo|bibliotecari[oa]|insegnante|comandante|presidente|assessore|dirett(?:ore|rice)|direttric[ei]|dirigente|economo|preside|dsga|titolare|capo (?:ufficio|area|settore|servizio)|ufficiale (?:d['’]anagrafe|di stato civile)|mar(?:esciallo)?|isp(?:ettore|ettrice)?|sovr?\.?te|sovrintendente|ass\.?te|vice ?comandante)(?: (?:comunale|generale|notificatore|notificatrice|capo|amministrativ[oa]|contabile|tecnic[oa]|scelto|direttiv[oa]|sociale|urp|capo|anagrafe))*\b|responsabile\b|funzionari[oa]\b|resp\.)\s*/iu;
const SIGNED = /^(?:f\.?\s?to|firmato)\b[:\s]*/i;
const PARTICLE =
  /^(?:e|&|de|di|del|della|dello|dell['’]?|d['’]|da|dal|dalla|lo|la|li|el|van|von|degli|dei|delle)$/iu;
const CAPITALISED =
  /^(?:(?:\p{Lu}[\p{Ll}'’-]+)+|\p{Lu}['’]\p{Lu}\p{L}+|\p{Lu}\.?|\p{Lu}\p{Ll}{1,5}\.(?:\p{Ll}{1,4}\.?)?|(?:\p{Lu}\.){2,5}|\p{Lu}{2,}['’]?\p{Lu}*)$/u;

/** Words that begin with a capital below a letter and are nobody's name. */
const NOT_NAMES = wordSet(`
  cityware cwol palitalsoft online urgente inviato allegato vedi oggi domani lunedi martedi mercoledi giovedi venerdi
  sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre roma
  italia comune provincia regione unione ente enti citta via viale piazza corso ps nb fyi ok no si cordialita
  windows office outlook excel word pdf android iphone chrome firefox edge teams spid cie cns pec mail email web
  metropolitana capitale area settore direzione centro assistito tecnico palazzo municipio asl inps agenzia entrate sportello responsabile
  dirigente nome cognome firma telefono fax
`);

/** Who wrote the mail, as its header says: the words of his name and of the part before the @. */
export function senderWords(from: { readonly name: string; readonly address: string }): ReadonlySet<string> {
  const box = from.address.split("@")[0] ?? "";
  const words = wordsOf(`${from.name} ${box.replace(/[._\d-]+/g, " ")}`);
  const isAPerson = wordsOf(from.name).some((word) => FIRST_NAMES.has(word));
  return new Set(
    words.filter(
      (word) =>
        word.length > 2 &&
        !NOT_NAMES.has(word) &&
        // "Nora Gentili": a surname may be a word of courtesy.
        (!isCommon(word) || (isAPerson && COURTESY.has(word) && box.toLowerCase().includes(word))),
    ),
  );
}

const isCommon = (word: string): boolean =>
  (SMALL_WORDS.has(word) ||
    COURTESY.has(word) ||
    ASKING.has(word) ||
    MODULES.has(word) ||
    NOT_NAMES.has(word)) &&
  !FIRST_NAMES.has(word);

const known = (token: string): string => wordsOf(token).join("");

/** How sure one may be that these words are a person's name. */
export type NameLikeness = "name" | "perhaps" | "no";

/**
 * Whether a short text is somebody's name, with titles before and an office behind it.
 * @param sender words of the sender's own name, which need no capitals
 */
export function nameLikeness(text: string, sender: ReadonlySet<string> = new Set()): NameLikeness {
  const { bare, hasTitle } = withoutTitles(text.trim().replace(/^[\s"“*_~–—-]+|[\s"”*_~.,;!:)–—-]+$/gu, ""));
  const head = (bare.split(/\s[-–—|]\s?|,|\(|\s{3,}|\/\//u)[0] ?? "").trim();
  const tokens = head.split(/\s+/).filter(Boolean);
  const names = tokens.filter((token) => !PARTICLE.test(token));
  if (names.length === 0 || tokens.length > 5 || names.some((name) => /[\d@:/?]/.test(name))) return "no";
  if (names.every((name) => isOwn(name, sender))) return "name";
  // "Raffaele Buono": behind a first name any word may be a surname.
  const [first = "", ...rest] = names;
  const isFullName =
    FIRST_NAMES.has(known(first)) && rest.length === 1 && rest.every((name) => /^\p{Lu}/u.test(name));
  if (
    !isFullName &&
    names.some((name) => known(name).length > 1 && isCommon(known(name)) && !sender.has(known(name)))
  )
    return "no";
  const isFirst = names.some((name) => FIRST_NAMES.has(known(name)) || sender.has(known(name)));
  if (!names.every((name) => CAPITALISED.test(name)))
    return !tokens.some((token) => NOT_IN_NAMES.test(token)) &&
      isFirst &&
      names.length <= 3 &&
      names.length > 1
      ? "perhaps"
      : "no";
  if (isFirst || hasTitle) return "name";
  return names.some((name) => known(name).length > 2) ? "perhaps" : "no";
}

/** "Da assegnare a Matteo": in small letters these are of a sentence. */
const NOT_IN_NAMES =
  /^(?:a|ad|con|per|in|su|non|che|e|o|si|mi|ci|vi|da|dal|dalla|\p{L}{2,}(?:are|ere|ire|armi|arci))$/iu;

const isOwn = (name: string, sender: ReadonlySet<string>): boolean =>
  FIRST_NAMES.has(known(name)) || sender.has(known(name));

/** Whether a line is a title and no name: "L'economo comunale". */
export function titleOnly(text: string): boolean {
  const { bare, hasTitle } = withoutTitles(text.trim().replace(/[\s.,:]+$/u, ""));
  return hasTitle && bare.trim() === "" && wordsOf(text).length > 0;
}

function withoutTitles(text: string): { readonly bare: string; readonly hasTitle: boolean } {
  const unsigned = text.replace(SIGNED, "");
  let bare = unsigned;
  for (let next = bare.replace(TITLE, ""); next !== bare; next = bare.replace(TITLE, "")) bare = next;
  return { bare, hasTitle: bare !== text };
}
