import { describe, expect, it } from "vitest";
import { requestOf } from "./asked-mail.ts";

describe("what a mail asks for (G2)", () => {
  it.each([
    [
      "Buste paga",
      "Da quando abbiamo cambiato server le buste paga escono senza il logo e con i centesimi arrotondati. Prima no.",
      "error",
    ],
    [
      "Impegno 334",
      "Ho imputato l'impegno 334 al capitolo 1200 invece che al 1210. Me lo spostate voi?",
      "support",
    ],
    [
      "Nuova collega",
      "Il primo ottobre arriva Lucia Fabbri all'anagrafe: le servono utente e password uguali ai miei.",
      "support",
    ],
    [
      "Preventivo modulo cimiteri",
      "Vorremmo sapere quanto costa attivare il modulo cimiteri per un ente di 4000 abitanti.",
      "other",
    ],
    [
      "Giornata sul bilancio",
      "Sarebbe possibile organizzare una giornata in presenza per imparare la nuova contabilità? Siamo in sei.",
      "training",
    ],
    ["ricerca lentissima", "la ricerca per cognome ci mette due minuti e poi esce una pagina vuota", "error"],
    ["Grazie", "Volevo ringraziare Paolo per la pazienza di ieri. Tutto a posto.", "other"],
    [
      "Esportare l'elenco iscritti",
      "Dove trovo il comando per esportare in excel l'elenco degli iscritti alla mensa?",
      "support",
    ],
    [
      "Firma digitale",
      "Premendo Firma si apre la finestra del PIN, lo inserisco e il programma si chiude senza salvare.",
      "error",
    ],
    [
      "Protocollo 1456",
      "Vi chiedo di annullare il protocollo 1456: il documento era destinato ad altro ente.",
      "support",
    ],
    [
      "rata doppia",
      "Nel piano di rateizzazione la terza rata è generata due volte con la stessa scadenza.",
      "error",
    ],
    ["Orario", "Fino a che ora rispondete al telefono il venerdì?", "other"],
    [
      "Password",
      "Ho dimenticato la password del portale e la mail di recupero va a una casella che non esiste più.",
      "support",
    ],
    [
      "Consulenza IVA",
      "Avremmo bisogno di un'ora con un vostro esperto per ragionare sullo split payment e sul reverse charge.",
      "training",
    ],
    [
      "Chiusura anno",
      "In che ordine vanno lanciate la chiusura dei residui e la riapertura dell'esercizio?",
      "support",
    ],
    [
      "Stato civile",
      "Nell'atto di nascita n. 12 ho scritto Maria Giovanna tutto attaccato. L'atto è già chiuso: lo riaprite?",
      "support",
    ],
    [
      "Fattura non arrivata",
      "Non abbiamo ricevuto la vostra fattura di agosto, potete rimandarla via SDI? Serve per la liquidazione.",
      "other",
    ],
    [
      "Elenco vuoto",
      "Se filtro per data l'elenco è vuoto, senza filtro invece ci sono tutte le righe.",
      "error",
    ],
    ["Aiuto", "Buongiorno, mi chiamate? grazie Rosa", "other"],
    [
      "Ticket 4412",
      "È passato un mese e nessuno ci ha ancora risposto. Così non si può lavorare, segnalerò la cosa al dirigente.",
      "other",
    ],
    [
      "Modelli di lettera",
      "Vorremmo cambiare il piè di pagina delle lettere con il nuovo indirizzo della sede.",
      "support",
    ],
    [
      "Calcolo interessi",
      "Gli interessi sono calcolati al tasso del 2024 nonostante in tabella ci sia quello del 2026.",
      "error",
    ],
    ["Utente sospeso", "L'utente di Carla Rossi risulta sospeso: potete riattivarlo?", "support"],
    ["Mappa", "La mappa resta grigia su tutti i pc, con Chrome e con Edge.", "error"],
    [
      "Riservare assistenza",
      "Per il giorno delle elezioni vi chiediamo di tenere a disposizione un tecnico, nel caso servisse.",
      "support",
    ],
    ["Video lezioni", "Avete dei video o un corso online per i nuovi operatori dello sportello?", "training"],
    [
      "Notifica errata",
      "Ai genitori è arrivato un messaggio di mensa non pagata anche se avevano pagato.",
      "error",
    ],
    [
      "Due schede uguali",
      "Per sbaglio abbiamo creato due schede per lo stesso contribuente, vanno unite.",
      "support",
    ],
    ["Documenti per matrimonio", "Quali documenti devo portare per la pubblicazione di matrimonio?", "other"],
    [
      "Stampante nuova",
      "Abbiamo una stampante nuova per le etichette, come la collego al protocollo?",
      "support",
    ],
    ["PagoPA", "I pagamenti di oggi non si vedono nel gestionale, sul portale del partner ci sono.", "error"],
    ["Permessi", "La dirigente deve poter vedere anche gli atti del settore tecnico.", "support"],
    [
      "Affiancamento",
      "Chiediamo mezza giornata di affiancamento per la collega che sostituisce la maternità.",
      "training",
    ],
    ["Scarico F24", "Lo scarico F24 si interrompe al 60% con codice E-2041.", "error"],
    ["Variazione IBAN", "Vi comunichiamo il nuovo IBAN della nostra associazione.", "other"],
    ["Timbratura mancante", "Ieri ho dimenticato di timbrare l'uscita, chi può inserirla?", "support"],
    [
      "Contratto in scadenza",
      "Il contratto di manutenzione scade il 31 dicembre: ci inviate la proposta di rinnovo?",
      "other",
    ],
    [
      "Campo obbligatorio",
      "Il programma chiede il codice fiscale anche per le ditte estere e non fa proseguire.",
      "error",
    ],
    ["Importare il file", "Come si importa il file delle presenze che ci manda la cooperativa?", "support"],
    ["Numerazione", "La numerazione delle determine è saltata da 120 a 122.", "error"],
  ])("G2 %j: %j is of the kind %s, and says by which words", (subject, text, kind) => {
    const request = requestOf(subject, text);
    expect(request.kind).toBe(kind);
    expect(request.evidence === "").toBe(kind === "other");
    expect(`${subject}\n${text}`).toContain(request.evidence);
  });

  it("G2 a mail without a word is of no kind", () => {
    expect(requestOf("", "")).toEqual({ kind: "other", evidence: "" });
  });
});
