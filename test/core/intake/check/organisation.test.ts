import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const CODES: readonly string[] = ["organisation_unknown"];
const found = (text: string, changes: Readonly<Record<string, unknown>>): boolean =>
  findingsIn(text, { subject: "Una domanda", ...changes }).some((code) => CODES.includes(code));

describe("who is asked for which body he writes (G5)", () => {
  it.each([
    [
      "Salve, da noi in comune i cedolini escono sfalsati, come mai?\nLuisa",
      { name: "Lu", address: "lu.m@gmail.com" },
    ],
    [
      "Buongiorno, sono il nuovo responsabile dei tributi e non ho ancora le credenziali del gestionale\nMarco Poli",
      { name: "Lu", address: "lu.m@gmail.com" },
    ],
    [
      "Il nostro sindaco non riesce a firmare le ordinanze da casa\nLuisa",
      { name: "Lu", address: "lu.m@gmail.com" },
    ],
    [
      "la mia collega di stanza ha spostato per sbaglio una determina in archivio, si recupera?\nluisa",
      { name: "Lu", address: "lu.m@gmail.com" },
    ],
    [
      "Stiamo caricando le presenze dei dipendenti e il totale ore non torna\nLuisa - ufficio personale",
      { name: "Lu", address: "lu.m@gmail.com" },
    ],
    [
      "Gli utenti che vengono allo sportello lamentano che la ricevuta esce bianca\nSara",
      { name: "Lu", address: "lu.m@gmail.com" },
    ],
    [
      "Il mandato 44 non parte\nMarco",
      { name: "ragioneria.centrale", address: "ragioneria.centrale@libero.it" },
    ],
    [
      "Lavoro in biblioteca e il registro dei prestiti non si apre più\nLu",
      { name: "Lu", address: "lu.m@gmail.com" },
    ],
    [
      "Siamo uno studio tecnico e dobbiamo trasmettere una scia: il file viene rifiutato\nLu",
      { name: "Lu", address: "lu.m@gmail.com" },
    ],
    [
      "Sono il messo comunale e le notifiche di ieri non si stampano\nUgo",
      { name: "Lu", address: "lu.m@gmail.com" },
    ],
  ])("G5 %j is", (text, changes) => {
    expect(found(text, changes)).toBe(true);
  });

  it.each([
    [
      "Ho provato a pagare la tari dal portale ma mi da errore, poi ho telefonato all'ufficio tributi e non risponde nessuno\nLuca",
      { name: "Lu", address: "lu.m@gmail.com" },
    ],
    [
      "Mia figlia frequenta la scuola Pascoli e il buono mensa non risulta, ho scritto anche alla segreteria\nLuca",
      { name: "Lu", address: "lu.m@gmail.com" },
    ],
    [
      "Lavoro fino alle 18, mi potete chiamare la sera? la mia pratica è ferma\nLuca",
      { name: "Lu", address: "lu.m@gmail.com" },
    ],
    [
      "il mio commercialista dice che l'avviso è sbagliato, lavoro in fabbrica e non posso venire allo sportello\nLuca",
      { name: "Lu", address: "lu.m@gmail.com" },
    ],
    [
      "la carta d'identità di mio padre è scaduta e in comune mi hanno mandato da voi\nLuca",
      { name: "Lu", address: "lu.m@gmail.com" },
    ],
    [
      "Spett.le Ufficio Tributi,\nchiedo il rimborso dell'IMU versata due volte.\nLuca Neri",
      { name: "Lu", address: "lu.m@gmail.com" },
    ],
    ["Il portale rifiuta il bollino della caldaia\nLuca", { name: "Luca", address: "info@idraulicaneri.it" }],
    [
      "Buongiorno vorrei disdire il passo carrabile del mio garage. Rosa\n333 1234567",
      { name: "Lu", address: "lu.m@gmail.com" },
    ],
    [
      "ho fatto la coda allo sportello per due ore e il sistema era bloccato, vergogna\nLuca",
      { name: "Lu", address: "lu.m@gmail.com" },
    ],
    [
      "Sono un dipendente della ditta Rossi e la mia ricevuta non arriva\nLuca",
      { name: "Lu", address: "lu.m@gmail.com" },
    ],
    [
      "sono un cittadino e l'ufficio anagrafe del Comune di Rimini non mi risponde da giorni, il portale è bloccato\nLuca",
      { name: "Lu", address: "lu.m@gmail.com" },
    ],
    [
      "Volevo sapere quando il personale riceve, e se il comune è aperto sabato. la mia pratica è la 334\nLuca",
      { name: "Lu", address: "lu.m@gmail.com" },
    ],
  ])("G5 %j has none to name, or named it", (text, changes) => {
    expect(found(text, changes)).toBe(false);
  });
});
