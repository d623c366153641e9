import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const CODES: readonly string[] = ["attachment_announced", "error_not_shown"];
const found = (text: string): boolean =>
  findingsIn(`${text}\n\nAnna Bianchi`, { subject: "Mandato 44 fermo in coda" }).some((code) =>
    CODES.includes(code),
  );

describe("what is pointed at and does not come, in more words (G1)", () => {
  it.each([
    'Quando premo "Conferma" mi si presenta il seguente avviso:\n\ne la chiusura non viene registrata. Ho riprovato dopo aver riavviato il pc.',
    "Quando premo esce questo messaggio:\n\ne poi il programma torna al menù principale senza aver chiuso niente.",
    "Provo a inserire l'autolettura e mi dice quello che vedete nello screenshot.",
    "La ricevuta di scarto la trova qui allegata.",
    "Vi rimetto in allegato la distinta.",
    "La distinta è in allegato.",
    "Le differenze sono evidenziate nell'allegato.",
    "Il foglio con i conteggi lo trovate in coda alla mail.",
    "Vi ho attaccato la foto.",
    "Ho messo il pdf qui sotto.",
    "Come si vede dalla schermata sotto riportata il totale è zero.",
    "Lo screenshot parla da solo.",
    "Dallo screen che vi mando si capisce tutto.",
    "Appare la schermata che vi ho incollato qui sotto",
    "Mi compare quanto segue:\n\nCome posso risolvere?",
    "il risultato è questo:\n\nGrazie",
    "Compare una finestra con scritto:\n\nSaluti",
    "Quando clicco su salva dice così:\n\nAttendo notizie",
    "Trasmetto in allegato l'elenco dei nominativi.",
    "L'elenco è allegato.",
    "Vi invio con la presente la delega firmata.",
    "Con la presente si trasmette l'elenco allegato.",
    "Si invia, in allegato, il prospetto.",
    "(vedi immagine)",
    "Trovate tutto nel file excel che vi mando.",
    "In coda trovate la schermata.",
    "cfr screenshot",
    "foto allegata",
    "allegati: 2 (delega e documento)",
    "Mando foto.",
  ])("G1 %j lacks it", (text) => {
    expect(found(text)).toBe(true);
  });

  it.each([
    'Quando premo esce questo messaggio:\n\n"Periodo già chiuso"\n\ne poi il programma torna al menù.',
    "Compare il seguente avviso:\n\nPeriodo già chiuso, impossibile proseguire.\n\nGrazie",
    "Mi dice quello che dice sempre: utente non abilitato.",
    "Nello screenshot che ha mandato il cittadino si legge errore 55, noi non lo riproduciamo.",
    "Il risultato è questo: totale 0 invece di 120.",
    "Il file allegato alla PEC in arrivo non viene protocollato.",
    "Non riesco a vedere l'allegato della delibera 33.",
    "Il cittadino ha allegato la foto sbagliata alla pratica.",
    "Dove trovo la ricevuta allegata al mandato?",
    "Lo screenshot automatico della timbratura non funziona.",
    "La foto nella scheda anagrafica è capovolta.",
    "Se occorre allego la delega in un secondo momento.",
    "Vorrei un modello di delega da allegare.",
    "Il limite degli allegati è 5 MB, si può alzare?",
    "La domanda va inviata con allegata la carta d'identità?",
    "La PEC con in allegato la fattura risulta vuota.",
    "Il sistema chiede di allegare il documento ma è già allegato.",
    "Vi invio i miei saluti.",
    "Vi mando un caro saluto; il totale del ruolo è zero.",
    "La copia allegata al protocollo 33 è illeggibile.",
    "Dice: operazione non consentita.\nGrazie",
    "mi esce questo errore\nORA-00942 tabella inesistente",
    "Mi appare:\n- Totale IVA 0\n- Totale netto 0\ninvece di 22 e 100.",
  ])("G1 %j lacks nothing", (text) => {
    expect(found(text)).toBe(false);
  });
});
