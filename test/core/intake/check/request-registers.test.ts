import { describe, expect, it } from "vitest";
import { requestOf } from "./asked-mail.ts";

describe("what citizens, firms and professionals ask for (G2)", () => {
  it.each([
    [
      "Offerta per due sedi",
      "Ci serve un preventivo per attivare il modulo presenze in due sedi, 80 dipendenti, canone triennale IVA esclusa.",
      "other",
    ],
    [
      "Preventivo manutenzione",
      "Quanto costa passare dal servizio base a quello con reperibilità? Siamo un comune di 3000 abitanti.",
      "other",
    ],
    [
      "Bolletta dell'acqua",
      "Ho ricevuto una bolletta di 312 euro per una casa vuota. Entro quando posso fare ricorso e a chi va mandato?",
      "other",
    ],
    ["Multa", "La multa è intestata a mio padre che è morto a marzo. Chi deve pagarla?", "other"],
    [
      "Retta del nido",
      "Quali documenti servono per la riduzione della retta? Vale anche per il secondo figlio?",
      "other",
    ],
    [
      "Domanda di contributo",
      "La pagina del contributo affitto si apre bianca dopo l'accesso con SPID, con il telefono e con il computer.",
      "error",
    ],
    [
      "Caricamento SCIA",
      'Il portale rifiuta il file p7m con il messaggio "formato non valido" anche se la firma è verificata.',
      "error",
    ],
    [
      "Pagamento mensa",
      "Ho pagato con PagoPA ma la ricarica non compare nell'app e il saldo resta a zero.",
      "error",
    ],
    [
      "Calendario tamponi",
      "Il calendario dell'app non reagisce: clicco sui giorni e non succede niente.",
      "error",
    ],
    [
      "IBAN da cambiare",
      "Nella domanda ho scritto l'IBAN sbagliato: potete correggerlo con quello in calce?",
      "support",
    ],
    [
      "Password del portale fornitori",
      "La password del portale fornitori è scaduta e la mail di recupero va a un collega che non c'è più.",
      "support",
    ],
    [
      "Nuova utenza per lo studio",
      "Chiediamo di abilitare la nuova praticante alla delega sulle pratiche dei nostri clienti.",
      "support",
    ],
    [
      "Tecnico per il giorno del voto",
      "Vorremmo tenere un vostro tecnico a disposizione domenica, in via precauzionale: ad oggi non ci sono anomalie.",
      "support",
    ],
    [
      "Formazione sul nuovo portale",
      "Avremmo bisogno di un corso di due ore per gli addetti che non hanno mai usato il portale, in cui spesso si bloccano.",
      "training",
    ],
    [
      "Lezione sulle statistiche",
      "Potreste organizzare una lezione per spiegare come si leggono le statistiche dei prestiti?",
      "training",
    ],
    [
      "Grazie",
      "Volevo ringraziare chi mi ha sbloccato la pratica: l'errore è sparito e ora funziona tutto.",
      "other",
    ],
    [
      "Pratica ferma",
      "La mia pratica è in istruttoria da tre mesi e nessuno mi ha scritto. A che punto siete?",
      "other",
    ],
    ["Chiusura dell'ufficio", "Si comunica che venerdì lo sportello sarà chiuso per lavori.", "other"],
    ["Ricevuta", "La ricevuta del pagamento si scarica vuota, zero byte.", "error"],
  ])("G2 %j: %j is of the kind %s", (subject, text, kind) => {
    expect(requestOf(subject, text).kind).toBe(kind);
  });
});
