import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const CODES: readonly string[] = ["signature_missing"];
const found = (text: string, changes: Readonly<Record<string, unknown>>): boolean =>
  findingsIn(text, changes).some((code) => CODES.includes(code));

describe("who signs (G1)", () => {
  it.each([
    ["Il mandato 44 resta in coda e non parte.\nGrazie mille e buona giornata!", {}],
    ["Il mandato 44 resta in coda e non parte. Chiamate lo 0733 112233.", {}],
    ["Il mandato 44 resta in coda e non parte.\nAttendo vostre\nSaluti", {}],
    ["Il mandato 44 resta in coda e non parte.\nInviato da Posta per Windows", {}],
    ["Il mandato 44 resta in coda e non parte, lo ha visto anche Marco Neri del vostro ufficio", {}],
    [
      "Da ieri il Modulo Tributi non calcola la Tari di Via Roma\nfatemi sapere\n0733 112233",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Ho parlato con Giulia\nche mi ha detto di scrivere qui\nil flusso Siope non parte",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Il mandato 44 resta in coda e non parte.\nCell. 333 1234567\nUrgente",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "buongiorno il mandato 44 è fermo da ieri, come mai??\nrispondete presto",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Il mandato 44 resta in coda\nSistema Operativo Windows 11\nBrowser Chrome",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Il mandato 44 resta in coda e non parte.\n\nP.S. vale anche per il 45",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Il mandato 44 resta in coda e non parte.\nIn attesa di un Vostro gentile riscontro porgiamo distinti saluti",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Il mandato 44 resta in coda e non parte, la ditta è Rossi Mario",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Gentile Dott. Bianchi,\nil mandato 44 resta in coda e non parte.\nSaluti.",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Buongiorno Marco,\nil mandato 44 resta in coda e non parte.\nGrazie",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Il mandato 44 resta in coda e non parte.\nPiè di Colle, 3 aprile 2026",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Il mandato 44 resta in coda e non parte.\n--\nLe informazioni di questa mail sono riservate al destinatario.",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Il mandato 44 resta in coda e non parte.\nVi prego di chiamarmi al 333 1234567",
      { name: "x", address: "info@comune.it" },
    ],
    ["Il mandato 44 resta in coda e non parte.\nCityware 4.2", { name: "x", address: "info@comune.it" }],
    ["Il mandato 44 resta in coda e non parte.\nPortale Tributi", { name: "x", address: "info@comune.it" }],
    ["Il mandato 44 resta in coda e non parte.\nSaluti a Giovanna", { name: "x", address: "info@comune.it" }],
    ["Il mandato 44 resta in coda e non parte.\nstampante Samsung", { name: "x", address: "info@comune.it" }],
    ["Il mandato 44 resta in coda e non parte.\nLunedì mattina", { name: "x", address: "info@comune.it" }],
    [
      "Massimo buongiorno,\nIl mandato 44 resta in coda e non parte.\ngrazie Massimo",
      { name: "x", address: "info@comune.it" },
    ],
  ])("G1 %j is signed by nobody", (text, changes) => {
    expect(found(text, changes)).toBe(true);
  });

  it.each([
    ["Il mandato 44 resta in coda e non parte.\n\nPrimo Ottaviani / ufficio tecnico / tel 0733 112233", {}],
    [
      "Il mandato 44 resta in coda e non parte.\n\nDario Felicioni / UT / Comune di Apiro / T 0733 611131",
      {},
    ],
    [
      "Il mandato 44 resta in coda e non parte.\n\nLuigino Spaccasassi\nIstr. Amm.vo\nVia Roma 2 - 62010 Treia (MC)\nP.IVA 00112233445\nIBAN IT60X0542811101000000123456",
      {},
    ],
    ["Il mandato 44 resta in coda e non parte. Sono la Paola dei tributi, 0733 112233", {}],
    ["Il mandato 44 resta in coda e non parte.\nvi saluto, Ivo C. dall'economato", {}],
    ["Il mandato 44 resta in coda e non parte, grazie da Pina", {}],
    ["Il mandato 44 resta in coda e non parte.\n\nF.B.\nEconomato", {}],
    ["Il mandato 44 resta in coda e non parte.\n\n*****\nMASSI ERCOLE\nMESSO NOTIFICATORE\n*****", {}],
    ["Il mandato 44 resta in coda e non parte.\n\nBuona giornata a tutti\nla segreteria del sindaco", {}],
    ["Il mandato 44 resta in coda e non parte.\nPer info: Kevin Xhaferi 333 1234567", {}],
    ["Il mandato 44 resta in coda e non parte.\n\nMaresciallo Bonfigli", {}],
    [
      "Il mandato 44 resta in coda e non parte.\n\nI migliori saluti\nSov.te Iolanda Bassi\nPolizia Locale",
      {},
    ],
    ["Il mandato 44 resta in coda e non parte.\nSaluti da Loredana e Piero", {}],
    ["Il mandato 44 resta in coda e non parte.\n\nUT Gagliole", {}],
    [
      "Il mandato 44 resta in coda e non parte.\n\n- Giordana P. -",
      { name: "", address: "g.pace@libero.it" },
    ],
    ["Il mandato 44 resta in coda e non parte.\n\nBakary Diallo\n333 1234567", {}],
    [
      "Il mandato 44 resta in coda e non parte.\n\ndistinti saluti il direttore generale dott. ing. Pinco Pallini",
      {},
    ],
    ["Il mandato 44 resta in coda e non parte.\nGrazie!\nste", {}],
    ["Il mandato 44 resta in coda e non parte.\n\nArea 3 - Tecnica Manutentiva\nComune di Sarnano", {}],
    ["Il mandato 44 resta in coda e non parte.cordiali saluti maria rossi", {}],
    ["Il mandato 44 resta in coda e non parte.\n\nTermoidraulica Fabi snc\n338 1234567", {}],
    [
      "Il mandato 44 resta in coda e non parte.\nUn abbraccio dalla Zelinda",
      { name: "x", address: "info@comune.it" },
    ],
    ["Il mandato 44 resta in coda e non parte.\nGrazie,\nm.t.r.", { name: "x", address: "info@comune.it" }],
    ["Il mandato 44 resta in coda e non parte.\nGB", { name: "x", address: "info@comune.it" }],
    ["Il mandato 44 resta in coda e non parte.\n-Z.", { name: "x", address: "info@comune.it" }],
    [
      "Il mandato 44 resta in coda e non parte.\nIl Vice Comandante\ntel. 0733 112233",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Il mandato 44 resta in coda e non parte.\nInviato da smartphone Samsung Galaxy.\n\nfulgenzio bassi",
      { name: "x", address: "info@comune.it" },
    ],
    ["Il mandato 44 resta in coda e non parte.\nFulgy", { name: "x", address: "info@comune.it" }],
    ["Il mandato 44 resta in coda e non parte.\nBrambatti", { name: "x", address: "info@comune.it" }],
    ["Il mandato 44 resta in coda e non parte.\nPeppe il postino", { name: "x", address: "info@comune.it" }],
    [
      "Il mandato 44 resta in coda e non parte.\nAlla prossima, Ginevra",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Il mandato 44 resta in coda e non parte.\nGrazie di cuore Iolanda",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Il mandato 44 resta in coda e non parte.\nLa mamma di Giorgia 3B",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Il mandato 44 resta in coda e non parte.\nI genitori della classe II C",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Il mandato 44 resta in coda e non parte.\nil vostro affezionato utente Gastone",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Il mandato 44 resta in coda e non parte.\nGli uffici demografici",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Il mandato 44 resta in coda e non parte.\nGrazie e buon lavoro da Vito e colleghi",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Il mandato 44 resta in coda e non parte.\nresto in attesa, Ermenegilda",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Il mandato 44 resta in coda e non parte.\nSingh Gurpreet cell 3331234567",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Il mandato 44 resta in coda e non parte.\nmi chiamo adelmira fucili e abito in via roma",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Ciao a tutti da Ilenia del terzo piano, Il mandato 44 resta in coda e non parte.",
      { name: "x", address: "info@comune.it" },
    ],
    [
      "Il mandato 44 resta in coda e non parte. grazie mille zelinda fucili 333 1234567",
      { name: "Zelinda Fucili", address: "zf@libero.it" },
    ],
    [
      "Il mandato 44 resta in coda e non parte.\nFucili Zelinda azienda agricola",
      { name: "", address: "az.agr.fucili@libero.it" },
    ],
  ])("G1 %j is signed", (text, changes) => {
    expect(found(text, changes)).toBe(false);
  });
});
