import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const CODES: readonly string[] = ["organisation_unknown"];
const found = (text: string): boolean =>
  findingsIn(`${text}\n\nLuca`, { subject: "Una domanda", name: "Lu", address: "lu.m@gmail.com" }).some(
    (code) => CODES.includes(code),
  );

describe("who works somewhere and does not say where, in more words (G5)", () => {
  it.each([
    "buongiorno sono il messo,,, il tablet non sincronizza piu le notifiche fatte in giro",
    "il mio socio Elia ha dei problemi col vostro portale, mi ha detto di scrivervi perché lui con le mail non ci sa fare.",
    "Sono la segretaria, ho perso la password del protocollo",
    "sono il vigile di turno, il palmare non stampa i verbali",
    "Sono l'economo e la cassa non chiude",
    "sono l'assistente sociale, non vedo più le cartelle degli assistiti",
    "Siamo in due in ufficio e nessuno riesce a protocollare",
    "Nel nostro ente i mandati non partono",
    "Da noi all'anagrafe non si stampano le carte",
    "qui allo stato civile gli atti di nascita non si registrano",
    "Sono la nuova impiegata dello sportello e non ho l'utenza",
    "Il nostro studio trasmette le pratiche per i clienti e oggi il portale le rifiuta",
    "Devo emettere i mandati degli stipendi dei dipendenti e il programma si chiude",
    "Stiamo facendo la delibera di giunta e il visto non compare",
    "La mia collega dell'ufficio anagrafe non entra più",
    "Gestisco il cimitero per conto dell'ente e le concessioni non si rinnovano",
    "abbiamo cambiato sindaco e la firma sulle carte è ancora quella vecchia",
    "Dal mio ufficio non si raggiunge il server del protocollo",
    "Il nostro responsabile finanziario non vede gli impegni",
    "Come ufficio elettorale dobbiamo inviare i dati alla prefettura",
    "Le nostre maestre non riescono a segnare i pasti",
    "Mi hanno appena assunta in comune e non ho le credenziali",
  ])("G5 %j is asked", (text) => {
    expect(found(text)).toBe(true);
  });

  it.each([
    "nessuno di noi è pratico e vorremmo caricare la domanda online.\nIl presidente Walter Ghidini\nASD Polisportiva Fulgor",
    "Sono un contribuente e non riesco a pagare",
    "sono la mamma di un bimbo iscritto al nido, il buono non risulta",
    "Il messo comunale mi ha lasciato un avviso, cosa devo fare?",
    "Il vigile mi ha fatto la multa e il portale non la trova",
    "la mia vicina è riuscita a pagare e io no",
    "sono pensionato, non so usare lo spid",
    "sono il proprietario dell'immobile, la rendita è sbagliata",
    "sono un libero professionista e pago la TARI dello studio: l'importo è doppio",
    "il mio socio in affari ed io siamo proprietari di un terreno e l'IMU è doppia\nBar Sport di Luca Neri",
    "La segretaria della scuola mi ha detto di scrivere a voi per la mensa",
    "il comune mi ha mandato due volte la stessa cartella",
    "ho chiesto all'assistente sociale ma non mi risponde nessuno",
    "lavoro a turni e posso solo il pomeriggio, la multa è già pagata",
    "Siamo una famiglia di quattro persone e la TARI è per cinque",
    "Devo pagare il bollo per il mandato di un avvocato, dove lo trovo?",
    "Devo fare la delega per il ritiro della carta di mia madre",
    "sono la moglie di Neri Carlo, la TARI è ancora a suo nome",
    "sono il figlio del proprietario, posso pagare io?",
    "Ho scritto al vostro ufficio e nessuno risponde",
    "Siamo in tre in casa e la tassa è per quattro",
    "sono l'inquilino, la bolletta è sbagliata",
    "Il sindaco aveva promesso la luce nella mia via",
    "Devo caricare le presenze di mio figlio alla mensa? dove si fa?",
  ])("G5 %j is not", (text) => {
    expect(found(text)).toBe(false);
  });
});
