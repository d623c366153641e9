import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const CODES: readonly string[] = ["attachment_announced", "error_not_shown"];
const found = (text: string, changes: Readonly<Record<string, unknown>>): boolean =>
  findingsIn(text, changes).some((code) => CODES.includes(code));

describe("what is announced and does not come (G1)", () => {
  it.each([
    ["Il totale è sbagliato, vi giro la foto dello schermo.", {}],
    ["Il totale è sbagliato. Unisco alla presente copia del prospetto.", {}],
    ["Si acclude il prospetto con il totale sbagliato.", {}],
    ["Il totale è sbagliato, come potete notare dall'immagine qui sotto.", {}],
    ["Quando salvo compare questa scritta:\n\nCordiali saluti", {}],
    ["Quando salvo mi dà questo errore qui\nGrazie", {}],
    ["Quando salvo esce il messaggio che vedete sotto.", {}],
    ["Trovate unito alla mail il file con l'elenco degli scarti.", {}],
    ["il tracciato è stato scartato, eccovi il file", {}],
    ["Il totale è sbagliato: cfr. allegato 1.", {}],
    ["nell'allegato trovate il ruolo con il totale sbagliato", {}],
    ["Vi ho messo lo screen del totale sbagliato, fatemi sapere", {}],
    ["Ho fatto una foto allo schermo e ve la mando. Il totale è sbagliato", {}],
    ["Il totale è sbagliato, guarda l'immagine", {}],
    ["Alleghiamo lo stampato con le differenze cerchiate in rosso.", {}],
    ["Il documento che segnalo è quello allegato alla presente.", {}],
    ["Il totale è sbagliato, ti posto lo screen", {}],
    ["Il totale è sbagliato. Inoltro la stampa con evidenziato l'errore.", {}],
    ["Il totale è sbagliato, alleghiamo l'estratto del ruolo.", { attachments: ["image001.png"] }],
    ["Il totale è sbagliato, si veda il pdf annesso alla presente comunicazione", {}],
    ["Mi esce questo avviso quando clicco su salva e poi si chiude tutto.", {}],
    ["il programma mi da il seguente messaggio\ncome risolvo?", {}],
    ["In calce la videata del totale sbagliato", {}],
    ["Il tracciato scartato lo trovate in allegato insieme alla ricevuta.", {}],
    ["Troverete allegata la copia del ruolo sbagliato.", {}],
  ])("G1 %j lacks it", (text, changes) => {
    expect(found(text, changes)).toBe(true);
  });

  it.each([
    ["Il totale è sbagliato, se volete vi mando una schermata.", {}],
    ["Non riesco a mandare la foto dal portale, il totale dei mega è sbagliato.", {}],
    ["La schermata iniziale è diversa da ieri e non vedo più il menu tributi.", {}],
    ["L'elenco degli allegati alla determina 33 risulta vuoto.", {}],
    ["Come faccio ad allegare il file alla PEC? Il pulsante allega è grigio.", {}],
    ["Il modulo allegato all'istanza del cittadino non si apre.", {}],
    ["Appena rientro vi mando lo screenshot. Intanto: totale doppio sul ruolo 33.", {}],
    ['Quando salvo compare questo errore: "campo obbligatorio". Ho già provato due volte.', {}],
    ["Quando salvo mi esce questo messaggio: impossibile aggiornare la riga 55", {}],
    ["Inviando il file al tesoriere ottengo uno scarto codice 33.", {}],
    ["Il sistema invia il file senza allegato al tesoriere, codice 33.", {}],
    ["Vi mando i dati: utente 33, pratica 44, importo 55.", {}],
    ["Questo errore si ripete da ieri: il totale del ruolo raddoppia.", {}],
    ["Ho inviato il documento al protocollo ma non risulta registrato, numero 33.", {}],
    ["Da ieri nella schermata dei pagamenti si vede il totale raddoppiato.", {}],
    ["Vorrei stampare il bilancio con l'allegato 9, dove lo trovo?", {}],
    ["La foto della carta d'identità viene tagliata in stampa.", {}],
    ["Vi mando questa mail perché il documento 33 non si firma.", {}],
    ["Mi serve che mi inviate il modulo per la delega.", {}],
    ["Potete inviarmi copia della ricevuta 33? Qui non la trovo.", {}],
    ['Vi giro il testo della mail del cittadino: "non riesco a pagare la rata 2".', {}],
    ["Il totale è sbagliato, guardate la schermata qui sotto.", { attachments: ["image001.png"] }],
    ['Nel modulo pagamenti compare questo avviso, "totale non congruente", e non prosegue.', {}],
    ["Vorrei che il sistema inviasse il file in allegato alla PEC, invece arriva vuota.", {}],
    ["Il pdf allegato al fascicolo 33 è corrotto.", {}],
    ["Il programma non trova il file di importazione del ruolo 33.", {}],
    ["Ogni volta che invio la fattura allo SDI torna scartata con codice 33.", {}],
    ["Il cittadino ha unito la ricevuta all'istanza ma non la vedo nel fascicolo 33.", {}],
    ["Compare questo errore: il totale non coincide. Come faccio?", {}],
  ])("G1 %j lacks nothing", (text, changes) => {
    expect(found(text, changes)).toBe(false);
  });
});
