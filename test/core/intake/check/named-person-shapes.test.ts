import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const CODES: readonly string[] = ["named_person"];
const found = (text: string): boolean =>
  findingsIn(`Il mandato 44 è fermo. ${text}\n\nAnna Bianchi`).some((code) => CODES.includes(code));

describe("somebody of the desk asked for, in more words (G3)", () => {
  it.each([
    "Me lo fate vedere da Giulia per favore? Le altre volte ha sempre risolto lei.",
    "gradiremmo che nei giorni 29 e 30 fosse a nostra disposizione la dott.ssa Beatrice, e nessun altro operatore.",
    "Mi deve chiamare Marco del contact center, gli altri no grazie.",
    "vi chiederei di prenotarci fin d'ora Cristian per il fine settimana.",
    "Questa la fate fare a Daniele, ormai è di casa.",
    "Deve essere Federico a collegarsi, con gli altri si ricomincia da zero.",
    "Ho bisogno che se ne occupi personalmente la sig.ra Pacini.",
    "Se riuscite a mettermi in contatto con Tommaso vi ringrazio.",
    "Fatemi la cortesia di passarla a Chiara.",
    "Chiedo cortesemente che il caso resti in mano a Valerio.",
    "Non mandate il tecnico nuovo, mandate Saverio.",
    "potete dirlo a Nicola? è lui che ci segue",
    "Nicola dove sei? mi serve il tuo aiuto",
    "Serve proprio Nicola perché ha configurato lui la postazione.",
    "L'ideale sarebbe Nicola.",
    "Se possibile Nicola, che conosce già la situazione.",
    "Attendo che mi ricontatti Nicola.",
    "Aspetto una chiamata da Nicola come sempre.",
    "Che mi chiami la Rita, per cortesia, non altri.",
    "Il ticket è destinato a Rita, grazie.",
    "Prego assegnare direttamente a Rita Poli.",
    "Chiamatemi voi oppure meglio ancora Rita.",
    "Vorrei essere messa in comunicazione con l'ing. Bossi.",
    "Fate venire l'ing. Bossi, solo lui ne viene a capo.",
    "Chiediamo l'intervento dell'ing. Bossi.",
    "La pratica è complessa, per questo desidererei trattarla esclusivamente con il dott. Bossi.",
    "Richiediamo espressamente il vostro tecnico Bossi.",
    "non voglio parlare con nessun altro se non con Elisa",
    "la prossima volta mandatemi Elisa e basta",
    "rivoglio Elisa!",
    "Riservatemi Elisa per giovedì.",
    "Potrebbe collegarsi Elisa, che ha fatto l'installazione?",
    "Ci sentiamo con Elisa domani? Fatemi sapere quando è libera.",
    "Quando rientra Elisa ditele di telefonarmi.",
    "Dite a Elisa di chiamarmi.",
    "Vorrei la stessa operatrice di lunedì, era preparatissima.",
  ])("G3 %j asks for him", (text) => {
    expect(found(text)).toBe(true);
  });

  it.each([
    "Elisa mi ha chiesto di mandarvi questi dati.",
    "Il fascicolo di Elisa Poli è vuoto.",
    "Potete inserire Elisa Poli tra i dipendenti?",
    "La collega Elisa non vede il menù.",
    "Chiamate me, Elisa, allo 0733 112233.",
    "Chiamate la mia collega Elisa allo 0733 112233, è lei che usa il programma.",
    "Chiedere di Elisa allo 0733 112233.",
    "Sono Elisa, potete chiamarmi?",
    "Ho parlato ieri con Elisa che conosce la situazione.",
    "Elisa del vostro ufficio mi aveva risolto la stessa cosa a marzo.",
    "Il dott. Bossi, nostro segretario, deve firmare e non riesce.",
    "Dite al sig. Bossi che il suo certificato è pronto, noi non possiamo stamparlo.",
    "Vorrei che la ricevuta arrivasse al sig. Bossi.",
    "La sig.ra Pacini chiede la residenza ma il programma la rifiuta.",
    "Grazie ad Elisa e a tutti, ora funziona il flusso ma resta l'errore 55.",
    "La delega è intestata a Rita Poli: va passata a Nicola Neri, come si fa?",
    "Deve essere Rita a firmare, ma il sistema propone Nicola.",
    "Serve la firma di Nicola Neri sul mandato ma il pulsante è grigio.",
    "Mandate pure la fattura a Rita Poli, ufficio acquisti.",
    "Aspetto che Nicola dell'ufficio personale mi dia l'ok, poi procedete.",
    "Se io non ci sono parlate con Nicola, il mio collega.",
    "L'utente Nicola Neri deve essere abilitato.",
    "San Nicola non compare tra le festività.",
    "Con Nicola abbiamo concordato ieri di aggiornare il modulo.",
    "Ci ha assistito Elisa, bravissima, chiudete il ticket.",
    "Nel campo referente compare Elisa invece di Rita.",
    "Fate accedere anche Rita Poli al protocollo.",
  ])("G3 %j asks for nobody", (text) => {
    expect(found(text)).toBe(false);
  });
});
