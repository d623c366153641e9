import { isVague } from "./check/explanation/vague-words.ts";
import { isCommonWord, MODULES, wordSet } from "./check/mail-words.ts";

/** What fills a subject and says nothing of the matter: who writes, when, what kind of paper it is, that something is wanted. */
const GENERIC = wordSet(`
  avviso dichiarazione posta documento documenti documentazione lettera istanza trasmissione comunicazioni generica generico generale ticket titolo
  varie vario ciao salve domanda domande cliente utente utenti segnalare risoluzione appuntamentotelefonico assistance support request issue problem
  question hd helpdesk desk remota remoto on line online web comune ente oggetto bug nota nr inoltro need my subject lunedi martedi mercoledi giovedi
  venerdi sabato domenica oggi domani ieri stamattina mattina pomeriggio settimana prossima prossimo appuntamento appuntamenti telefonico telefonica
  prenotare prenoto prenotarmi prenotazione prenotata preventiva slot giro orizzonte conto sindaco segretario responsabile dirigente sig sigra geom rag
  ing arch avv dott faccenda curiosita mano solita stesso stessa ancora sempre disperata disperato basta attesa breve veloce rapida qualche piccola
  piccolo cortesia favore piacere comunicazione chiedere parlare ricorrente persistente
`);
/** What is done to a thing, and not to which: with a module it tells something, "Protocollo: correzione". */
const BARE_ACTIONS = wordSet(`
  modifica modifiche modificare correzione correzioni correggere rettifica rettifiche variazione variazioni controllo controlli conferma inserimento
  sistemazione sostituzione cambiamento cambiamenti operazione operazioni
`);
/** Common in any letter; beside an action it says what is to be changed: "Modifica indirizzo". */
const CHANGED = wordSet(
  "indirizzo recapito numero telefono cellulare interno mail email utente nome cognome data intestatario",
);
/** That something is seen or was done, and neither what nor where: "Mi esce questo errore appena apro". */
const BARE_EVENTS = wordSet(`
  esce escono uscito uscita compare comparso appare apparso viene vengono mostra dice dicono apro avvio accendo clicco premo faccio combinato combinata
  combino incasinato successo accaduto capitato tornata irrisolto sapete sai riguarda riguardante inghippo inghippi inconvenienti
`);
/** With a module these say what of it: "Errore invio ANPR", "Protocollo bloccato". */
const HAPPENS_TO_IT = wordSet("invio apertura blocco bloccato bloccata bloccati bloccate verifica");
/** Fills a letter, and says something as a subject: "Spostamento data", "Presidio a dicembre". */
const SAYS_WHEN_OR_WHAT = wordSet(`
  data numero numeri preventivo tasse soldi posto pubblico giornale sede sedi uffici presenza gennaio febbraio marzo aprile maggio giugno luglio agosto
  settembre ottobre novembre dicembre estate autunno inverno primavera mese mesi anno anni periodo
`);
/** Of what one complains is said beside it: "Reclamo per i tempi di risposta". */
const COMPLAINS = /^(?:reclam|lament|protest|denunc|espost|delus)/;
/** "Buonagiorno", "bongiorno". */
const GREETING = /^bu?on?a?(?:giorno|sera|pomeriggio)$/;
/** "PagoPA in errore tra le 12 e le 13": when it fails. */
const HOURS = /\b(?:tra le|fra le|dalle|dopo le|ore) \d/;
const WANTS_SOMEBODY = wordSet(
  "parlare parlarne sentire chiamare contattare cerco cerchiamo cercare chiedo chiamata richiamare telefonare colloquio contatto",
);

/** Whether a word alone says nothing of what a mail is about. */
export const isEmptyWord = (word: string): boolean =>
  isCommonWord(word) || MODULES.has(word) || word.length === 1 || isFiller(word);

const isFiller = (word: string): boolean =>
  GENERIC.has(word) ||
  BARE_ACTIONS.has(word) ||
  BARE_EVENTS.has(word) ||
  GREETING.test(word) ||
  (isVague(word) && !SAYS_WHEN_OR_WHAT.has(word) && !COMPLAINS.test(word));

/** Whether empty words say something together: what happens to a module, what is to be changed. */
export function sayTogether(words: readonly string[], subject: string): boolean {
  const hasAction = words.some((word) => BARE_ACTIONS.has(word));
  if (hasAction && words.some((word) => CHANGED.has(word))) return true;
  if (!words.some((word) => MODULES.has(word))) return false;
  return hasAction || words.some((word) => HAPPENS_TO_IT.has(word)) || HOURS.test(subject);
}

/** Whether somebody is asked for: then a first name says whom, and nothing of what for. */
export const wantSomebody = (words: readonly string[]): boolean =>
  words.some((word) => WANTS_SOMEBODY.has(word));
