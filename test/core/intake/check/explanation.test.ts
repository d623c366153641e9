import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const CODES: readonly string[] = ["not_explained"];
const found = (text: string, changes: Readonly<Record<string, unknown>>): boolean =>
  findingsIn(text, changes).some((code) => CODES.includes(code));

describe("what says nothing of the matter (G1)", () => {
  it.each([
    [
      "Buongiorno, ho il solito problema dell'altra volta, mi potete richiamare appena possibile?",
      { subject: "Aiuto" },
    ],
    [
      "Come da telefonata di stamane resto in attesa di un vostro intervento risolutivo.",
      { subject: "Stampa mandati" },
    ],
    [
      "Sono disperata, non so più dove sbattere la testa, vi supplico di contattarmi al più presto!!",
      { subject: "problema urgente" },
    ],
    [
      "Salve, vorrei parlarvi di una cosa un po' delicata che a voce si spiega meglio. Quando posso trovarvi?",
      { subject: "info" },
    ],
    ["è successo di nuovo!!! fate qualcosa", { subject: "Help" }],
    [
      "Il programma fa le bizze e io devo lavorare, così non si può andare avanti. Intervenite.",
      { subject: "Problema" },
    ],
    [
      "In riferimento a quanto ci siamo detti, aspetto notizie e vi ringrazio per la pazienza.",
      { subject: "Richiesta" },
    ],
    [
      "A che punto siamo? Nessuno mi ha più fatto sapere nulla, è passata una settimana.",
      { subject: "Sollecito" },
    ],
    [
      "come già scritto ieri e non sto a ripetere tutto da capo, sistemate per favore",
      { subject: "pratica" },
    ],
    ["Non va niente oggi. Chiamatemi.", { subject: "protocollo" }],
    ["Mi servirebbe una mano con una faccenda, sono in ufficio fino alle 13.", { subject: "assistenza" }],
    [
      "avrei necessità di confrontarmi con un vostro tecnico per un paio di questioncine",
      { subject: "richiesta" },
    ],
  ])("G1 %j explains nothing", (text, changes) => {
    expect(found(text, changes)).toBe(true);
  });

  it.each([
    ["Esce doppia.", { subject: "Stampa mandati" }],
    ["Il bottone firma è grigio.", { subject: "Aiuto" }],
    ["Quanto dura la delega di firma?", { subject: "info" }],
    ["La PEC delle 9 non è arrivata a protocollo.", { subject: "problema" }],
    ["Come da oggetto: user mrossi.", { subject: "Utente bloccato" }],
    ["Ho perso la password, me la resettate?", { subject: "help" }],
    ["Sollecito la riapertura dell'esercizio 2025 chiesta lunedì.", { subject: "Sollecito" }],
    ["Serve creare un utente per Rossi Mario, ufficio anagrafe.", { subject: "richiesta" }],
    ["scaduto il certificato del portale", { subject: "Problema" }],
    ["schermata blu all'avvio", { subject: "Urgente" }],
    ["Vorrei il manuale del modulo inventario.", { subject: "info" }],
    ["Vi chiedo di annullare il protocollo 3345 del 2 marzo, inserito due volte.", { subject: "Richiesta" }],
  ])("G1 %j explains", (text, changes) => {
    expect(found(text, changes)).toBe(false);
  });
});
