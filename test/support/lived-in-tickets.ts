import type { Json } from "./running-desk.ts";

/** What becomes of a ticket on the first morning of a desk that people have worked at. */
export interface Seed {
  readonly who: number;
  readonly queue: string;
  readonly subject: string;
  readonly text: string;
  readonly more?: Json;
  /** `take` by the operator before whom one looks, `other` by a colleague. */
  readonly next?: "take" | "other" | "pending" | "soon" | "closed" | "note" | "watch";
}

/** Invented people, as citizens and offices are called. */
export const CUSTOMERS = [
  ["Mario Rossi", "mario.rossi@example.org"],
  ["Giulia Ferrante", "giulia.ferrante@example.org"],
  ["Ufficio Tributi Anzio", "tributi@comune.anzio.example"],
  ["Edilscavi S.r.l.", "amministrazione@edilscavi.example.org"],
  ["Paola Neri", "paola.neri@example.org"],
  ["Comune di Tivoli", "protocollo@comune.tivoli.example"],
  ["Sergio Gallo", "sergio.gallo@example.org"],
  ["Termoclima S.n.c.", "info@termoclima.example.org"],
] as const;

const URGENT = { sla: "urgente", priority: 5 };
const CLOSES: Json = { state: "closed successful", why: "told", text: "Spiegato al telefono." };
export const CLOSED = CLOSES;

export const SEEDS: readonly Seed[] = [
  {
    who: 3,
    queue: "tributi",
    subject: "Doppio addebito del canone unico 2026",
    text: "Ha pagato due volte con pagoPA e chiede il rimborso entro la fine dell’anno.",
    more: { ...URGENT, requestType: "payment" },
    next: "take",
  },
  {
    who: 5,
    queue: "viabilita",
    subject: "Voragine sulla SP 51 al km 12, segnaletica assente",
    text: "Il comune segnala un pericolo per i mezzi pesanti.",
    more: { ...URGENT, requestType: "administrative" },
  },
  {
    who: 1,
    queue: "contact-center",
    subject: "Il portale non accetta lo SPID: errore 502",
    text: "Prova da stamattina, il termine per la domanda è domani.",
    more: { sla: "urgente", priority: 4, requestType: "error" },
    next: "other",
  },
  {
    who: 0,
    queue: "viabilita",
    subject: "Rinnovo della concessione per passo carrabile",
    text: "Chiede quali documenti servono e se può pagare in due rate.",
    next: "take",
  },
  {
    who: 4,
    queue: "viabilita",
    subject: "Voltura di un cartello pubblicitario dopo la cessione del ramo d’azienda",
    text: "La società ha cambiato intestazione a giugno.",
    more: { requestType: "administrative" },
    next: "pending",
  },
  {
    who: 7,
    queue: "ambiente",
    subject: "Caldaia non trovata nel catasto degli impianti termici",
    text: "Il codice impianto del cliente risulta di un altro comune.",
    more: { service: "impianti-termici", requestType: "error" },
    next: "note",
  },
  {
    who: 2,
    queue: "tributi",
    subject: "Elenco delle occupazioni di suolo da verificare",
    text: "L’ufficio manda 214 posizioni e chiede un riscontro.",
    more: { requestType: "information" },
    next: "other",
  },
  {
    who: 6,
    queue: "ambiente",
    subject: "Iscrizione al registro delle imprese di recupero rifiuti",
    text: "Chiede a che punto è la domanda di settembre.",
    next: "soon",
  },
  {
    who: 0,
    queue: "contact-center",
    subject: "Come si scarica la ricevuta del pagamento",
    text: "Non la trova nell’area personale.",
    more: { priority: 2 },
    next: "closed",
  },
  {
    who: 6,
    queue: "contact-center",
    subject: "Orari dello sportello di viale Giorgio Ribotta",
    text: "Vuole venire di persona giovedì.",
    more: { requestType: "information", priority: 1 },
    next: "closed",
  },
  {
    who: 1,
    queue: "tributi",
    subject: "Rateizzazione dell’avviso di accertamento",
    text: "Chiede sei rate mensili.",
    next: "watch",
  },
  {
    who: 5,
    queue: "contact-center",
    subject: "Accesso al portale per tre nuovi colleghi",
    text: "Manda nomi e codici fiscali.",
    more: { requestType: "support" },
  },
];

/** What citizens write: some well, some as one writes in a hurry. */
export const MAILS: readonly { readonly who: number; readonly subject: string; readonly text: string }[] = [
  {
    who: 4,
    subject: "URGENTE!!! bollettino sbagliato",
    text: "Buongiorno,\n\nil bollettino che mi è arrivato ha l’importo dell’anno scorso. Vi scrivo per la terza volta.\n\nGrazie\nPaola Neri\ntel. 06 555 0142",
  },
  { who: 6, subject: "info", text: "Salve vorrei sapere se la mia pratica è andata avanti" },
  {
    who: 0,
    subject: "Sopralluogo per passo carrabile in via Tiburtina 1147",
    text: "Spettabile ufficio,\n\nchiedo un sopralluogo: l’accesso è ostruito da un cantiere. Sono reperibile dalle 9 alle 12.\nIn allegato la planimetria e due fotografie.\n\nCordiali saluti\nMario Rossi",
  },
  {
    who: 7,
    subject: "Problema caldaia",
    text: "Buongiorno, il portale mostra «Impianto già censito» ma il codice è giusto.\n\nTermoclima S.n.c.",
  },
];

export const FAQ_ARTICLES: readonly Json[] = [
  {
    title: "Come si paga il canone unico con pagoPA",
    category: "Pagamenti",
    language: "it",
    visibility: "public",
    state: "published",
    problem: "L’utente non trova l’avviso, o il codice non viene accettato.",
    solution:
      "1. Entrare nel portale con SPID o CIE.\n2. Aprire «I miei avvisi».\n3. Scegliere «Paga ora», oppure scaricare l’avviso e pagarlo in banca, alle poste o in tabaccheria.\n\nLa ricevuta arriva per email entro due giorni lavorativi.",
    keywords: ["pagopa", "avviso", "canone"],
  },
  {
    title: "Documenti per il rinnovo del passo carrabile",
    category: "Viabilità",
    language: "it",
    visibility: "internal",
    state: "published",
    problem: "Che cosa serve per rinnovare la concessione?",
    solution: "Copia della concessione, planimetria aggiornata, ricevuta del canone dell’anno in corso.",
    keywords: ["passo carrabile", "rinnovo"],
  },
  {
    title: "Orari e recapiti degli sportelli",
    category: "Uffici",
    language: "it",
    visibility: "public",
    state: "published",
    problem: "Quando si può venire di persona?",
    solution: "Dal lunedì al giovedì 8:30–13 e 14–17:30, il venerdì 8:30–13:30.",
    keywords: ["orari"],
  },
];
