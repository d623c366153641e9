import { wordSet } from "../mail-words.ts";
import type { Sentence } from "../sentences.ts";

/** How a sentence speaks of somebody else: as who does, as whom it happens to, as whose machine or account it is, or in passing. */
export interface Mention {
  readonly kind: "subject" | "dative" | "owner" | "aside";
  /** The first token of it and the first behind it. */
  readonly at: number;
  readonly end: number;
}

/** A first name, in a text whose names are marked (`markNames`). */
const NAME = /^j{3,}$/;
/** Somebody of the writer's own house, by what he is. */
const ROLES = wordSet(`
  collega collaboratore collaboratrice responsabile dirigente capoufficio caposettore caposervizio capoarea capo superiore direttore direttrice
  ragioniere ragioniera rag geometra geom ingegnere ingegnera ing architetto architetta arch avvocato avvocata segretario segretaria vicesegretario
  sindaco sindaca vicesindaco vicesindaca vicesegretaria assessore assessora consigliere consigliera presidente vicepresidente dottore dottoressa dott dottssa dr sig signor
  signora signore impiegato impiegata comandante vicecomandante ispettore ispettrice agente vigile messo messa insegnante maestro maestra preside
  vicepreside dsga bibliotecario bibliotecaria economo economa tirocinante stagista neoassunto neoassunta funzionario funzionaria istruttore
  istruttrice addetto addetta socio socia assistente praticante ragazzo ragazza professore professoressa prof docente coordinatore
  coordinatrice educatore educatrice infermiere infermiera custode autista volontario volontaria contabile centralinista archivista magazziniere
  cassiere cassiera usciere supplente apprendista maresciallo brigadiere notificatore vicario vicaria operaio operaia cuoca cuoco bidello bidella
  professor dottor ragionier ingegner signor caposquadra capocantiere sovrintendente cancelliere provveditore parroco
`);
const RELATIVES = wordSet(`
  madre padre mamma papa babbo marito moglie compagno compagna nonno nonna sorella fratello zio zia suocero suocera cognato cognata amico amica
  vicino vicina nuora genero fidanzato fidanzata coinquilino coinquilina badante assistito assistita
`);
/** The desk has such as well: they are of the house only when it says so. */
const PERHAPS_THE_DESKS = wordSet("operatore operatrice tecnico tecnica");
const POSSESSIVE = wordSet("mio mia nostro nostra");
const QUALITY = wordSet(
  "altro altra nuovo nuova giovane stesso stessa povero povera cara caro ra ssa nostro nostra mio mia",
);
const ARTICLE = wordSet("il la lo l un una uno questa questo");
const TO_WHOM = wordSet("a ad al alla all allo");
const OF_WHOM = wordSet("di del della dell dello d");
/** Said without "mia". */
const AT_HOME = wordSet("mamma papa babbo nonna nonno");
/** With them, or heard of them: they help. */
const NOT_HIM = wordSet(
  "con col da dal dalla dall gentile gentilissimo gentilissima cara caro egregio egregia",
);
const OF_AN_OFFICE = wordSet("di del della dell dello dei degli delle");
/** What may stand before the one a sentence is about. */
const OPENING = wordSet(`
  che perche e ma siccome poiche quando infatti pero oggi ieri stamattina stamane stamani dove mentre dato visto cui se
  abbiamo ho qui accanto purtroppo adesso ora anzi dunque quindi settimana lunedi martedi mercoledi giovedi venerdi
`);
const GREETING = wordSet(
  "buongiorno buonasera ciao salve hello tutti ragazzi colleghi scusate grazie buondi",
);
/** What belongs to one person before a screen. */
const HIS_THINGS = wordSet(`
  pc computer postazione utenza utente profilo account scrivania casella posta programma portatile tablet telefono cellulare smartphone monitor
  stampante firma token password credenziali accesso macchina outlook login spid cie app pagina sessione desktop notebook scanner tessera badge
  lettore abilitazione pin
`);

/** The people a sentence is about who are not the writer. Names of the desk's own are for the caller to leave out. */
export function mentionsIn(sentence: Sentence, text: string): readonly Mention[] {
  return sentence.flatMap((_, index) => mentionAt(sentence, index, text) ?? []);
}

function mentionAt(sentence: Sentence, index: number, text: string): Mention | null {
  const word = sentence[index]?.word ?? "";
  const wordBefore = (at: number): string => sentence[at - 1]?.word ?? "";
  const isRelative =
    RELATIVES.has(word) &&
    (POSSESSIVE.has(wordBefore(index)) ||
      (AT_HOME.has(word) && !OF_AN_OFFICE.has(sentence[index + 1]?.word ?? "")));
  const isOfTheHouse =
    PERHAPS_THE_DESKS.has(word) &&
    (POSSESSIVE.has(wordBefore(index)) || OF_AN_OFFICE.has(sentence[index + 1]?.word ?? ""));
  if (!(isRelative || isOfTheHouse || NAME.test(word) || ROLES.has(word))) return null;
  let at = index;
  const isOfHim = (one: string): boolean => QUALITY.has(one) || ROLES.has(one) || NAME.test(one);
  while (isOfHim(wordBefore(at)) && !isParted(sentence, at, text)) at--;
  if (ARTICLE.has(wordBefore(at))) at--;
  const kind = kindOf(sentence, at, index, text);
  return kind === null ? null : { kind, at, end: index + 1 };
}

function kindOf(sentence: Sentence, at: number, index: number, text: string): Mention["kind"] | null {
  const before = sentence[at - 1];
  const first = sentence[at];
  const last = sentence[index];
  if (!first || !last) return null;
  const isBare = at === index && !POSSESSIVE.has(first.word);
  if (!before) return isBare && /^\s?[,!\n]/.test(text.slice(last.end)) ? null : "subject";
  if (TO_WHOM.has(before.word)) return "dative";
  if (OF_WHOM.has(before.word)) return HIS_THINGS.has(sentence[at - 2]?.word ?? "") ? "owner" : "aside";
  if (NOT_HIM.has(before.word)) return null;
  if (OPENING.has(before.word)) return "subject";
  if (GREETING.has(before.word)) return isBare ? null : "subject";
  return isParted(sentence, at, text) ? "subject" : "aside";
}

const isParted = (sentence: Sentence, at: number, text: string): boolean =>
  /[,:()\n–-]/.test(text.slice(sentence[at - 1]?.end ?? 0, sentence[at]?.start ?? 0));
