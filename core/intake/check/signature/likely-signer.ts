import { isVague } from "../explanation/vague-words.ts";
import { isCommonWord, MODULES, withoutAddresses, wordSet, wordsOf } from "../mail-words.ts";
import { FIRST_NAMES } from "../people/first-names.ts";
import { isFirstName } from "../people/known-names.ts";
import { isOfficeWord } from "./office-words.ts";

/**
 * Whoever writes signs in his own way, so the last resort asks the other way round: a stretch at the end of a line that holds
 * nothing but words of signatures and words nobody knows is one. To ask a man who has signed for his name is worse than not to ask.
 */

/** What people are in their houses, and what stands around a name. */
const ROLES = wordSet(`
  amministratore amministratrice unico delegato delegata legale rappresentante procuratore procuratrice speciale presidente vicepresidente segretario segretaria
  tesoriere tesoriera custode guardia giurata agente ag assistente ispettore ispettrice maresciallo appuntato brigadiere comandante vicecomandante comm cap capo
  sindaco sindaca vicesindaco assessore assessora consigliere consigliera dirigente direttore direttrice responsabile resp rup referente rif titolare titolari
  funzionario funzionaria istruttore istruttrice istr ufficiale messo messi addetto addetta operatore operatrice impiegato impiegata collaboratore collaboratrice
  tecnico tecnica economo economa bibliotecario bibliotecaria archivista educatore educatrice coordinatore coordinatrice insegnante maestra maestro preside
  dsga rettore parroco don suor padre geometra geom ingegnere ing architetto arch avvocato avvocata avv avvti ragioniere ragioniera rag dottore dottoressa dott dottssa ssa dr drssa
  prof professoressa professore perito perind sig sigra signor signora mag ten col serg stagista tirocinante volontario volontaria commercialista consulente notaio
  colleghe colleghi ragazze ragazzi staff equipe gruppo noi firmato digitalmente fto sottoscritto sottoscritta scrivente dichiarante richiedente
  comune comuni provincia regione unione consorzio camera ente istituto liceo scuola asilo nido plesso ic asl ausl asp caf patronato sede filiale distretto
  ditta studio impresa societa associazione asd aps onlus cooperativa coop fondazione condominio parrocchia farmacia azienda snc srl spa sas srls stp
  contatto contatti referenti info avvti sigri dottri sovte asste esperto esperta revisore capogruppo delegazione comitato
`);
/** Numbers, addresses and hours beside a name. */
const BESIDE = wordSet(`
  tel telefono cell cellulare mob mobile fax int interno diretto centralino cel whatsapp wa pec email mail dalle alle ore mattina mattino pomeriggio
  lun mar mer gio ven lunedi martedi mercoledi giovedi venerdi sabato e ed di de del della dello dell dei degli delle d da dal dalla dall dai dagli dalle
  il lo la l i gli le un una per p x nr numero stanza piano
`);
/** Words with a capital that are no names though nobody listed them as common. */
const THINGS = wordSet(`
  windows chrome firefox edge google microsoft apple android iphone ipad samsung outlook excel word browser sistema esercizio capitolo documento tipo stato
  fattura fatture elettronica mandato mandati reversale ruolo errore codice iban bic postale fiscale iva piva cf cod conto banca bonifico causale importo totale via
  viale piazza corso largo roma italia prot protocollo pratica nota oggetto allegato allegati data numero versione cityware cwol palitalsoft risultato ps pps nb spid cie
  inviato inviata ottieni scarica privacy gdpr disclaimer gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ora link
`);

const LAST_LINES = 8;
const LONGEST = 160;
const MOST_WORDS = 14;

/** "Avv.ti", "Dott.ssa". */
const SHORT_TITLE = /\b(\p{L}{2,4})\.(ti|ssa|ra|ri|re|te)\b/giu;
/** Where a signature may begin inside a line. */
const BREAK = /(?<=[.!?;:()<>|/•–—])\s*|(?<=\s-\s)|(?<=\bgrazie\s)|(?<=\bsaluti\s)|(?<=,\s)/iu;
const ENDS_SENTENCE =
  /[.!?;)–—|(<>/•-]\s*$|\b(?:grazie|saluti|saluto|giornata|lavoro|cordialmente)[\s,.!]*$/iu;
const CLOSED =
  /\b(?:grazie|saluti|saluto|ciao|buon\p{L}{0,2} \p{L}{2,12}|bye|tks|thanks|abbracci[oi]?|baci(?:oni)?|affetto|stima|prossima|cordialmente)(?:\s(?:da|dalla|dal|dall['’]))?[\s,.!]*$/iu;
const LABEL = /\b(?:contatt[oi]|referente|rif|info|scrivente|richiedente|sono io|firma|firmato)\s?[.:]\s*$/iu;

/** "sono silverio", "Io sottoscritto Candoni", "qui è Candoni": in small letters too. */
const SAYS_WHO =
  /(?<!\p{L})(?:sono(?: (?:io|la|il|l['’]))?|mi chiamo|sottoscritt[oa]|qui è|qui|il mio nome è|a nome di|scrive)[\s:,]{1,3}(\p{L}{3,20})/giu;
const NAME_FOLLOWS = /chiamo|sottoscritt|qui è|nome/iu;

/** The name by which somebody says who he is, anywhere in a text. */
export function saidName(text: string): string | null {
  for (const { 0: words, 1: name = "" } of text.matchAll(SAYS_WHO)) {
    const kind = kindOf(name, new Set());
    if (kind === "name" && (/^\p{Lu}/u.test(name) || !/^qui\b/iu.test(words))) return name;
    if (NAME_FOLLOWS.test(words) && (kind === "unknown" || isNoWord(name))) return name;
  }
  return null;
}

/** In small letters too. */
const isNoWord = (name: string): boolean =>
  wordsOf(name).every(
    (word) => !isCommon(word) && !BESIDE.has(word) && !THINGS.has(word) && !ROLES.has(word),
  );

/** Who seems to sign in one of the last lines; null when nothing there looks like it. */
export function likelySigner(lines: readonly string[], sender: ReadonlySet<string>): string | null {
  const last = lines.slice(-LAST_LINES);
  for (const [index, line] of last.entries()) {
    const isFirst = lines.length - last.length + index === 0;
    const bare = withoutAddresses(line.slice(-2 * LONGEST)).replace(SHORT_TITLE, "$1$2");
    const found = signerIn(bare.slice(-LONGEST), isFirst, sender);
    if (found !== null) return found;
  }
  return null;
}

/** "gianni paci 3383317740 dopo le 18", "Luca Spadoni messo comunale" above his number: a whole name at a line's head. */
export function nameAtHead(lines: readonly string[], sender: ReadonlySet<string>): string | null {
  const last = lines.slice(1).slice(-LAST_LINES);
  return (
    last.find((line, index) => {
      const [first = "", second = ""] = line.match(/\p{L}[\p{L}'’]*/gu) ?? [];
      const [name = "", surname = ""] = [wordsOf(first).at(-1), wordsOf(second).at(-1)];
      if (sender.has(name) && sender.has(surname)) return true;
      const isWritten = FIRST_NAMES.has(name) && /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second);
      return isWritten && !isCommon(surname) && TELEPHONE.test(`${line}\n${last[index + 1] ?? ""}`);
    }) ?? null
  );
}

function signerIn(line: string, isFirst: boolean, sender: ReadonlySet<string>): string | null {
  const parts = line.split(BREAK);
  for (let from = 0; from < parts.length; from++) {
    const before = parts.slice(0, from).join(" ");
    const rest = parts.slice(from).join(" ").trim();
    const isAtStart = from === 0 && !isFirst;
    const isClosed = CLOSED.test(before) || LABEL.test(before);
    if (!isAtStart && !isClosed && !(from > 0 && ENDS_SENTENCE.test(before))) continue;
    if (isSignature(rest, isClosed, sender)) return rest;
  }
  return null;
}

/** Only words a signature has, and one at least that says who. */
function isSignature(text: string, isClosed: boolean, sender: ReadonlySet<string>): boolean {
  const tokens = text.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  if (tokens.length === 0 || tokens.length > MOST_WORDS || /\?\s*$/.test(text)) return false;
  if (isClosed && isNickname(tokens, sender)) return true;
  const kinds = tokens.map((token) => kindOf(token, sender));
  if (kinds.includes("other")) return false;
  const unknown = kinds.filter((kind) => kind === "unknown").length;
  if (kinds.includes("name") || (kinds.includes("role") && !isThingOnly(tokens, text))) return true;
  return unknown > 1 || (unknown === 1 && (isClosed || TELEPHONE.test(text)));
}

const TELEPHONE = /(?<!\d)(?:\+|0|3)\d[\d\s./-]{5,}/u;

/** "Il protocollo." may end a sentence and "Delibere 334" a list. */
const isThingOnly = (tokens: readonly string[], text: string): boolean =>
  tokens.every((token) => /^\p{Ll}/u.test(token)) || (/\d{2}/.test(text) && !TELEPHONE.test(text));

const MOST_WORDS_OF_A_NICKNAME = 6;

/** Behind closing words: "baci, la Pamela del terzo piano", "buona domenica, gegio", "lory c.". */
function isNickname(tokens: readonly string[], sender: ReadonlySet<string>): boolean {
  const own = tokens.filter((token) => !/^(?:il|la|lo|l|da|dal|dalla)$/iu.test(token.replace(/['’]/gu, "")));
  const [first = ""] = own;
  const kind = kindOf(first, sender);
  if (kind === "name") return own.length <= MOST_WORDS_OF_A_NICKNAME;
  const [word = ""] = wordsOf(first);
  const isWord = THINGS.has(word) || isCommon(word) || BESIDE.has(word);
  return !isWord && word.length > 2 && (own.length === 1 || (own.length === 2 && own[1]?.length === 1));
}

type Kind = "name" | "role" | "beside" | "unknown" | "other";

function kindOf(token: string, sender: ReadonlySet<string>): Kind {
  const words = wordsOf(token);
  const word = words.at(-1) ?? "";
  const hasCapital = /^\p{Lu}/u.test(token) || /['’]\p{Lu}/u.test(token);
  if (sender.has(word) || isFirstName(word, hasCapital)) return "name";
  if (ROLES.has(word) || isOfficeWord(word) || MODULES.has(word)) return "role";
  if (BESIDE.has(word) || words.length === 0) return "beside";
  if (THINGS.has(word) || !hasCapital || isCommon(word)) return "other";
  return word.length > 1 ? "unknown" : "beside";
}

const isCommon = (word: string): boolean => isCommonWord(word) || isVague(word);

/** "Rossy", "Zanotti": a single word with a capital that is no word of a letter, an office or a thing. */
export const isNobodysWord = (line: string): boolean =>
  /^\p{Lu}[\p{L}'’]{2,}\.?$/u.test(line) && kindOf(line.replace(/\.$/, ""), new Set()) === "unknown";
