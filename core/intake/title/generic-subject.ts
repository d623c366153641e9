import { normalise } from "../../search/normalise.ts";
import { cleanSubject } from "../../ticket/subject.ts";

/** Words a subject may consist of without saying what it is about, in Italian and English; without accents. */
const SAYS_NOTHING = new Set(
  `a ad ai al alla alle allo agli aiuto aiutatemi anomalia anomalie assistenza attenzione avviso blocco bug buon buona
  buongiorno buonasera c chiarimenti chiarimento ciao citta cityware civilia comunicazione comunicazioni con contatto
  cordiali cortese cortesia cwol da dal dalla dati de dei del della delle di disservizio domanda domande e ed ente
  errore errori favore fwd generale generica generico gent gentile grazie guasto ho help i il in info informazione informazioni
  inoltro intervento l la le lo mail malfunzionamento messaggio modulo n nessun nota nr nuova nuovo oggetto online
  palitalsoft per piu portale posta presto problema problematica problemi procedura programma prova quesito questione re richiesta richieste rif risposta
  salve saluti scusate segnalazione segnalazioni senza sistema sito software soggetto sollecito sos spett spettabile
  su subito sul sulla supporto tecnica tecnico test ticket titolo tutti un una urgente urgentissimo urgenza utente
  varie vario help please hello hi issue problem question request support urgent need error no subject the my with`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a subject is empty or does not say what the mail is about ("Richiesta assistenza", "Aiuto!!"). */
export function isGenericSubject(subject: string): boolean {
  const words = normalise(cleanSubject(subject)).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => SAYS_NOTHING.has(word) || /^\d{1,8}$/.test(word));
}
