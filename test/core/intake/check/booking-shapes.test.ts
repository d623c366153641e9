import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const CODES: readonly string[] = ["booking_without_need"];
const found = (text: string): boolean =>
  findingsIn(`${text}\n\nAnna Bianchi`, { subject: "Elezioni e chiusure" }).some((code) =>
    CODES.includes(code),
  );

describe("help kept for a day that may come, in more words (G3)", () => {
  it.each([
    "Problemi non ce ne sono, però sarebbe bene avere già un appuntamento segnato con voi, così se poi qualcosa non quadra non restiamo scoperti. Vi chiedo la disponibilità di un operatore per una mezza giornata.",
    "Ad oggi il caricamento funziona regolarmente; tuttavia, a scanso di sorprese, gradiremmo che nei giorni 29 e 30 fosse a nostra disposizione un operatore.",
    "Il 12 facciamo il passaggio di consegne: conviene che ci teniate da parte un'oretta, giusto se la nuova collega si perde.",
    "Volevo fermare un tecnico per la settimana del rendiconto, poi se non serve pace.",
    "Sarebbe utile sapervi pronti il giorno delle votazioni, non si sa mai.",
    "Prenoto già adesso la vostra assistenza per le elezioni.",
    "Mettiamo già una data in calendario per un eventuale controllo dopo la chiusura?",
    "Tutto gira bene. Vorrei comunque un vostro uomo a portata di mano il 31 dicembre.",
    "Vi chiediamo di garantire copertura telefonica sabato 9 durante l'open day, qualora il sistema desse problemi.",
    "In caso di necessità il 20 possiamo contare su di voi? Tenetevi liberi.",
    "Apro il ticket ora per allora: il primo marzo partono le iscrizioni e potrei avere bisogno.",
    "Ho pensato di bloccare con anticipo un collegamento per il 28, metti che il tracciato venga scartato.",
    "Nulla di rotto per adesso, ma vorrei che mi riservaste un tecnico per lunedì.",
    "Ci date la reperibilità per la notte dell'aggiornamento?  Solo per precauzione.",
    "Vorrei un posto in agenda nella seconda settimana di aprile per sicurezza.",
    "Stiamo bene così, però il 9 giugno meglio avere un vostro angelo custode in linea, hai visto mai.",
    "Mi tenete una finestra libera venerdì? Faccio il primo invio e non si può mai sapere.",
    "Chiedo già da ora un presidio per il giorno del concorso online, casomai.",
    "Posso prenotare un intervento per settembre?",
    "Ci farebbe comodo sapere che il 1° c'è qualcuno pronto, nel malaugurato caso di blocchi.",
    "Nessuna urgenza: vi chiedo di segnarmi per una chiamata il 15, giorno in cui carico il tracciato, per ogni evenienza.",
    "Adesso è tutto in ordine. Vorrei però assicurarmi la presenza di un tecnico il giorno del bando.",
    "Prenotazione intervento per il giorno 27, da confermare solo se ci saranno intoppi.",
    "Potete essere disponibili in serata durante il consiglio, qualora lo streaming si interrompesse?",
  ])("G3 %j books", (text) => {
    expect(found(text)).toBe(true);
  });

  it.each([
    "in vista dell'entrata in vigore delle specifiche aggiornate vorremmo organizzare una mezza giornata di approfondimento per i 9 addetti. Attendiamo una proposta di programma.",
    "In vista della scadenza del 30 giugno chiediamo un intervento: il flusso viene scartato.",
    "In previsione dell'audit servirebbe l'estrazione dei log di marzo.",
    "Vorremmo organizzare una giornata di formazione, eventualmente da remoto.",
    "Potete fissare un appuntamento per la consulenza sul nuovo bilancio?",
    "Il tecnico può passare giovedì? Il lettore badge è guasto. Se dovesse piovere, entri dal retro.",
    "Serve un tecnico per montare il nuovo server il 20.",
    "Per prudenza non ho toccato nulla, potete collegarvi oggi? La stampa esce tagliata.",
    "Disponibilità per un incontro? Vorremmo capire come usare il modulo gare.",
    "Chiediamo assistenza per la chiusura: il saldo di cassa differisce di 12 euro.",
    "Vorrei prenotare l'appuntamento per la carta d'identità.",
    "L'agenda appuntamenti non salva le prenotazioni.",
    "Potete darci supporto per la configurazione della nuova stampante?",
    "Ci serve sapere se sabato 9 l'assistenza risponde.",
    "La scadenza è il 30: se non ricevo risposta entro domani mi rivolgo altrove.",
    "Nel caso serva, il mio interno è 33. Il mandato 44 risulta doppio.",
    "Potete essere disponibili oggi alle 15? Il mandato è sparito.",
    "Vorremmo un supporto per importare le anagrafiche, se serve mandiamo il file.",
    "È possibile avere un tecnico in sede? I palmari non si accendono.",
    "Chiediamo supporto nella compilazione del questionario SOSE in scadenza.",
    "Vorrei sapere se è previsto un aggiornamento prima delle elezioni.",
    "Ho prenotato un appuntamento online ma non mi è arrivata la conferma.",
    "Per sicurezza vorrei cambiare la password di tutti gli utenti, come si fa?",
    "Se possibile fissiamo una call per rivedere i parametri della TARI.",
    "Nel caso di doppia residenza quale aliquota si applica? Serve un vostro parere.",
    "Qualora il cittadino non paghi, il programma deve emettere il sollecito e invece resta fermo.",
    "Servirebbe un operatore che ci spieghi la chiusura annuale.",
    "Vi chiediamo di pianificare l'aggiornamento del server per sabato, così non fermiamo gli uffici.",
    "In vista del rendiconto ci mancano i residui 2024: potete ricaricarli?",
  ])("G3 %j does not", (text) => {
    expect(found(text)).toBe(false);
  });
});
