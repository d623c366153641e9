import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const CODES: readonly string[] = ["attachment_announced", "error_not_shown"];
const found = (text: string, attachments: readonly string[] = []): boolean =>
  findingsIn(`${text}\n\nAnna Bianchi\n0733 123456`, {
    subject: "Mandato 44 fermo in coda",
    attachments,
  }).some((code) => CODES.includes(code));

describe("what is announced in other words and does not come (G1)", () => {
  it.each([
    "Il totale è sbagliato. Riallego copia della distinta con la ricevuta.",
    "Nella foto che unisco si capisce bene.",
    "Copia della procura e del documento sono allegate alla presente.",
    "La collega quando salva si trova questo messaggio:\n\n\nle date un'occhiata voi?",
    "Premo conferma e ottengo questa finestra:\n\nriuscite a capire da dove viene?",
    "Vi rimando la ricevuta firmata.",
    "Vi faccio avere lo screenshot con il totale cerchiato.",
    "A supporto fornisco le due stampe.",
    "Lo screen che accludo mostra la colonna vuota.",
    "Le immagini a corredo mostrano la differenza.",
    "Segue schermata del totale.",
    "Ti lascio lo screen qui sotto.",
    "Si trasmette unitamente alla presente il prospetto corretto.",
    "L'immagine riportata qui sotto fa vedere la colonna vuota.",
    "Troverete in allegato anche il tracciato.",
    "Reinvio il modulo con la firma digitale.",
    "Dalla videata che incollo si vede il totale a zero.",
    "Ho inserito nella mail la foto della targhetta.",
    "Copia del documento in allegato.",
    "Come mostra lo screenshot, il totale è zero.",
    "Nel file che aggiungo ci sono le righe doppie.",
    "Rigiro la stampa con le righe evidenziate.",
    "Condivido lo screenshot della finestra.",
    "Il messaggio esatto è nella foto.",
    "Vi ho riportato sotto l'immagine del menù grigio.",
    "Al salvataggio salta fuori questo:\n\nmi dite cosa devo fare?",
    "Come da schermo che vi fotografo qui sotto, il bottone non c'è.",
    "Vi spedisco lo scontrino e la ricevuta del pos.",
    "Vedere fotografia.",
    "Metto qui lo screen: il totale è zero.",
    "Compare la scritta che vedete.",
    "L'errore è quello in figura.",
    "In allegato la stampata con il totale evidenziato in giallo.",
    "Le mando due foto fatte col telefono.",
    "Il programma mi risponde con il messaggio qui riportato:\n\nGrazie",
    "Trova unita la richiesta firmata dal responsabile.",
    "L'elenco dei codici errati è nel foglio excel che ti invio.",
    "Ecco cosa vedo io:\n\nSaluti",
    "Vi accludiamo scansione del modulo.",
    "Ho fatto lo screenshot, eccolo.",
  ])("G1 %j lacks it", (text) => {
    expect(found(text)).toBe(true);
  });

  it.each([
    "Il prospetto previsto dall'allegato 4/2 al d.lgs. 118 mostra le percentuali vecchie.",
    "Ora la stampa allegato 8 per il tesoriere ha la colonna cassa a zero.",
    "Nella CILA 88213 ho allegato la tavola 3 al posto della 2.",
    "Alla domanda 334 ho allegato il documento sbagliato, si può sostituire?",
    "Sul portale ho allegato tutto ma la pratica resta in bozza.",
    "L'allegato A della determina 33 esce vuoto.",
    "L'allegato 9 al bilancio non quadra con il quadro generale.",
    "Vorrei condividere il file con la ragioneria, dal menù non si può.",
    "Alla delibera vanno unite due planimetrie: dove si caricano?",
    "Quando aggiungo la foto della targhetta il modulo si chiude con codice 33.",
    "La schermata che si apre dopo il login è quella vecchia.",
    "Nel file che il sistema genera mancano le righe di aprile.",
    "Ho rimandato la fattura 33 allo SDI e torna scartata con codice 44.",
    "Il cittadino rimanda la ricevuta ma il protocollo non la prende.",
    "Nel modello compare questa voce: quota variabile. Va tolta?",
    "Mi compare questo messaggio:\n\nUtente non abilitato alla firma\n\nmi date i permessi?",
    "Mi compare questo messaggio:\n\nutente non abilitato alla firma\n\nmi date i permessi?",
    "La foto che il cittadino carica dal portale arriva nera.",
    "Le stampe a corredo della determina escono tagliate.",
    "Il documento inserito nella pratica 33 è illeggibile.",
    "L'immagine riportata in fattura è il vecchio stemma.",
    "Segue iter di approvazione normale, poi si ferma in ragioneria.",
    "Il file che incollo nel modulo perde gli accenti.",
    "La delega che unisco all'istanza viene rifiutata con codice 44.",
    "Il pulsante Allega è sparito dalla maschera.",
    "La foto del profilo non si aggiorna.",
    "Devo allegare la planimetria alla pratica 33, mi dite dove?",
    "Mi avete mandato il file ieri, grazie, ora l'importazione si ferma alla riga 44.",
    'Compare la scritta "utente scaduto" e poi si chiude.',
    "Se può servire vi mando la foto.",
    "Il foglio excel che esportiamo ogni sera ha una colonna in meno.",
    "Le due foto della targa non entrano nel verbale.",
    "La mail del fornitore è finita nello spam, si può recuperare?",
    "La richiesta firmata dal responsabile è già a protocollo 33.",
    "Inviamo ogni mese la distinta al tesoriere, questa volta torna scartata.",
    "Ecco cosa succede: premo salva e il totale diventa zero.",
    "Lo scontrino del pos non si stampa più.",
    "In figura 3 del manuale il menù è diverso dal nostro, qual è giusto?",
  ])("G1 %j lacks nothing", (text) => {
    expect(found(text)).toBe(false);
  });

  it("G1 a picture of a signature is not the screen one is told to see", () => {
    expect(found("C'è uno scarto di 92,10 euro, vedi schermata.", ["image001.png"])).toBe(true);
    expect(found("C'è uno scarto di 92,10 euro, vedi schermata qui sotto.", ["image001.png"])).toBe(false);
    expect(found("C'è uno scarto di 92,10 euro, vedi schermata.", ["scarto.png"])).toBe(false);
  });
});
