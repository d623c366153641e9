/**
 * Words that say what a request is about and nothing about who asks: with the names of queues and request types
 * they are all that a channel card shows of a subject (design/cards §2). Italian family and given names that are
 * also common words (conti, marina, rosa, costa, porta) stay out on purpose.
 */
// @ts-nocheck

const CONTENT = `
accesso accessi account accettazione aggiornamento aggiornamenti albo allegato allegati anagrafe annullamento
anomalia anomalie appuntamento archivio assistenza attestato attivazione autorizzazione autorizzazioni avviso avvisi
bando bandi bloccato bloccata blocco bollettino bollettini bollino bollo bolli cambio canone canoni cancellazione
carrabile carrabili carta cartella certificato certificati chiarimento chiarimenti chiusura codice comunicazione
comunicazioni concessione concessioni conferma configurazione consegna consulenza contrassegno contributo
contributi correzione credenziali dati delega dichiarazione dichiarazioni diffida documentazione documento documenti
domanda domande doppio doppia errata errato errore errori esenzione estratto fattura fatture firma
fisso formazione funziona funzionante funzionamento imposta imposte impianto impianti impresa imprese incasso informazione
informazioni inserimento integrazione invio iscrizione iscrizioni istanza istanze licenza mail mancante mancata mancato
manutenzione messaggio modello modifica modulo moduli multa multe notifica notifiche occupazione occupazioni operativo
operativa pagamento pagamenti pagato pagata pagopa pagina parcheggio passo passi password patente pec permesso permessi
portale posta pratica pratiche prenotazione preventivo problema problemi procedura protocollo proroga pubblico
pubblica quietanza rata rate reclamo registrazione registro riapertura ricevuta ricevute ricevuto richiesta richieste
ricorso rilascio rimborso rimborsi rinnovo risposta ritardo sanzione sanzioni scadenza scadenze scaduto scaduta
segnalazione servizio servizi sito smarrimento sollecito sospensione spedizione spid stampa strada stradale strade suolo
supporto tariffa tariffe tassa tasse telefono tessera ticket tributi tributo ufficio uffici urgente urgenza utenza
utente variazione verbale verbali verifica versamento versamenti veicolo veicoli viabilità visura
access account anomaly application assistance certificate change closed confirmation document error fee form
help invoice issue license login missing parking payment permit portal problem receipt refund registration renewal
request service support tax urgent
`;

/** Words that hold a sentence together; alone they are no subject. */
const FUNCTION = `
a ad ai al alla alle allo agli anche c che ci come con cosa cui d da dai dal dalla dalle dallo dagli de dei del della delle dello
degli di dopo dove e ed è entro era fino fra gli ha hanno ho i il in io l la le lo ma mi ne nei nel nella nelle nello negli
no non o ogni oggi per perché più presso prima quale quando quello questa queste questi questo se senza si sono su sui
sul sulla sulle sullo sugli tra tramite un una uno verso re r fw fwd rif
about after and are as at before by can cannot for from has have i is it my not of on or the this to with without
`;

const wordsOf = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== "");

export const CONTENT_WORDS: ReadonlySet<string> = new Set(wordsOf(CONTENT));
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(wordsOf(FUNCTION));
