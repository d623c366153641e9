import { describe, expect, it } from "vitest";
import { availabilityText } from "../../../../core/intake/check/availability/availability-text.ts";
import { checkMail, type IntakeCheck } from "../../../../core/intake/check/check-mail.ts";
import { FINDING_CODES, type FindingCode } from "../../../../core/intake/check/finding.ts";
import { findingText, requestText } from "../../../../core/intake/check/finding-text.ts";
import { processorMs } from "../../../support/processor-time.ts";

const ORGANISATIONS = [
  { key: "anzio", name: "Comune di Anzio", domains: ["comune.anzio.example"] },
  { key: "tivoli", name: "Comune di Tivoli", domains: ["comune.tivoli.example"] },
];

const GOOD = {
  subject: "Il registro di protocollo non si genera",
  address: "a.bianchi@comune.anzio.example",
  name: "Anna Bianchi",
  text: "Buongiorno,\nil registro giornaliero di ieri resta fermo al 90 %.\n\nAnna Bianchi\nTel. 06 1234567",
  attachments: [] as readonly string[],
  weekday: null as number | null,
};

function check(changes: Partial<typeof GOOD>): IntakeCheck {
  const { subject, address, name, text, attachments, weekday } = { ...GOOD, ...changes };
  return checkMail(
    { subject, from: { address, name }, text, attachments },
    { organisations: ORGANISATIONS, products: ["Cityware Online"], weekday },
  );
}

const codes = (changes: Partial<typeof GOOD>): readonly FindingCode[] =>
  check(changes).findings.map(({ code }) => code);

describe("the intake check", () => {
  it("G1 finds nothing to say of a mail that keeps to the guidelines", () => {
    expect(check({})).toMatchObject({
      findings: [],
      signature: "Anna Bianchi",
      telephone: { number: "+39061234567", asWritten: "06 1234567" },
      organisation: { key: "anzio", evidence: "comune.anzio.example" },
      request: { kind: "error" },
    });
  });

  it.each([
    ["", "subject_empty"],
    ["RE: ", "subject_empty"],
    ["(nessun oggetto)", "subject_empty"],
    ["Richiesta assistenza", "subject_generic"],
    ["Aiuto!!", "subject_generic"],
    ["Errore cityware online", "subject_generic"],
    ["POSTA CERTIFICATA: urgente", "subject_generic"],
    ["Comune di Anzio - richiesta di supporto", "subject_generic"],
    ["Anna Bianchi", "subject_generic"],
    ["Scansione_0034.pdf", "subject_generic"],
  ])("G1 the subject %j says nothing", (subject, code) => {
    expect(codes({ subject })).toEqual([code]);
  });

  it.each([["Pratica 118/2026"], ["Errore stampa carta d'identità"], ["Mandato 1245 bloccato"]])(
    "G1 the subject %j says enough",
    (subject) => {
      expect(codes({ subject })).toEqual([]);
    },
  );

  it.each([
    ["Mario Rossi"],
    ["ROSSI MARIO"],
    ["Dott.ssa Paola Verdi"],
    ["F.to il Segretario comunale dott. Ugo Neri"],
    ["L'ufficio tributi"],
    ["Saluti, Mario"],
    ["Mario Rossi - Ufficio Tributi - 06 1234567"],
    ["messo comunale Pasquale Verde"],
    ["Raffaele Buono"],
    ["Grazie\nFulvia"],
  ])("G1 %j signs a mail", (last) => {
    const text = `Il registro giornaliero di ieri resta fermo al 90 %. Tel. 06 7654321\n\n${last}`;
    expect(codes({ text, name: "", address: "info@comune.anzio.example" })).toEqual([]);
  });

  it.each([
    ["Grazie"],
    ["Cordiali saluti"],
    ["Attendo riscontro"],
    ["Inviato da iPhone"],
    ["Tel. 06 1234567"],
  ])("G1 %j does not", (last) => {
    const text = `Il registro giornaliero di ieri resta fermo al 90 %, tel. 06 7654321\n\n${last}`;
    expect(codes({ text, name: "", address: "info@comune.anzio.example" })).toEqual(["signature_missing"]);
  });

  it("G1 help with nothing said is no explanation; the subject is one when the mail points there", () => {
    const call = "Buongiorno, ho un problema urgente, potete richiamarmi?\nAnna Bianchi\n06 1234567";
    expect(check({ text: call }).findings).toEqual([
      { code: "not_explained", evidence: "Buongiorno, ho un problema urgente, potete richiamarmi?" },
    ]);
    expect(codes({ text: "Come da oggetto.\nAnna Bianchi\n06 1234567" })).toEqual([]);
  });

  it.each([
    ["Vi mando in allegato l'elenco.", "attachment_announced"],
    ["Il totale è diverso, vedi schermata.", "attachment_announced"],
    ["Quando salvo la pratica esce un messaggio di errore.", "error_not_shown"],
  ])("G1 %j needs an attachment", (sentence, code) => {
    const text = `${GOOD.text.slice(0, 62)}. ${sentence}\n\nAnna Bianchi\n06 1234567`;
    expect(codes({ text })).toEqual([code]);
    expect(codes({ text, attachments: ["schermata.png"] })).toEqual([]);
    expect(codes({ text, attachments: ["logo_comune.png", "smime.p7s"] })).toEqual([code]);
  });

  it.each([
    ["Non riesco ad aprire l'allegato della PEC."],
    ['Quando salvo la pratica esce l\'errore "Sessione scaduta".'],
    ["Se serve vi invio la schermata del registro."],
    ["Il file è senza allegati."],
  ])("G1 %j needs none", (sentence) => {
    expect(
      codes({ text: `${sentence} Succede su tutte le postazioni.\n\nAnna Bianchi\n06 1234567` }),
    ).toEqual([]);
  });

  it.each([
    ["Scrivo per conto di una collega che non vede il registro.", "third_party"],
    ["La mia collega Neri non riesce a stampare il registro.", "third_party"],
    ["Vorrei parlare con Francesco del registro di ieri.", "named_person"],
    ["Alla c.a. del dott. Marini: il registro di ieri è fermo.", "named_person"],
    [
      "Vorremmo prenotare un intervento sul registro nel caso ci fossero problemi domani.",
      "booking_without_need",
    ],
  ])("G3 %j", (sentence, code) => {
    const text = `${sentence} Resta fermo al 90 % su tutte le postazioni.\n\nAnna Bianchi\n06 1234567`;
    expect(codes({ text })).toEqual([code]);
  });

  it.each([
    ["Ho già parlato con Marco del registro di ieri, che resta fermo."],
    ["Anche la mia collega ha il registro di ieri fermo al 90 %."],
    ["Il visto da parte del responsabile non compare nel registro."],
    ["La prenotazione della sala non compare nel registro di ieri."],
  ])("G3 finds nobody else in %j", (sentence) => {
    expect(codes({ text: `${sentence}\n\nAnna Bianchi\n06 1234567` })).toEqual([]);
  });

  it("G5 asks which organisation when neither the address nor the text says it", () => {
    const address = "anna.bianchi@unione.example";
    expect(codes({ address })).toEqual(["organisation_unknown"]);
    const text = GOOD.text.replace("ieri", "ieri del Comune di Tivoli");
    expect(check({ address, text }).organisation).toEqual({ key: "tivoli", evidence: "Comune di Tivoli" });
    expect(
      check({ address, text: GOOD.text.replace("ieri", "ieri del comune di Atri") }).organisation,
    ).toEqual({
      key: null,
      evidence: "comune di Atri resta fermo al",
    });
  });

  it.each([
    ["Il programma si blocca quando stampo.", "error"],
    ["Ho registrato per errore due volte lo stesso documento: potete annullarlo?", "support"],
    ["Come si inserisce un procuratore?", "support"],
    ["Chiediamo una giornata di formazione sul protocollo.", "training"],
    ["Vorremmo un incontro per imparare a configurare il modulo.", "training"],
    ["Vi chiediamo l'offerta per il rinnovo del canone.", "other"],
  ])("G2 %j is a request of the kind %s", (sentence, kind) => {
    const { request } = check({ subject: "Protocollo", text: `${sentence}\n\nAnna Bianchi\n06 1234567` });
    expect(request.kind).toBe(kind);
    expect(request.evidence === "").toBe(kind === "other");
  });

  it("G1 every finding is a sentence in both languages, with its words where there are some", () => {
    for (const code of FINDING_CODES) {
      expect(findingText("it", { code, evidence: "xyz" })).toMatch(/«xyz».*\.$/);
      expect(findingText("en", { code, evidence: "xyz" })).toMatch(/“xyz”.*\.$/);
      expect(findingText("it", { code, evidence: "" })).not.toMatch(/[{«]/);
    }
    expect(requestText("it", { kind: "error", evidence: "si blocca" })).toBe(
      "Errore/anomalia, da «si blocca»",
    );
    expect(requestText("en", { kind: "other", evidence: "" })).toBe("Other");
  });

  it("G6 windows are said as people say them", () => {
    expect(availabilityText("it", { days: [1, 3], from: "08:00", to: "13:00" })).toBe(
      "lunedì, mercoledì, 08:00–13:00",
    );
    expect(availabilityText("en", { days: [5], from: null, to: null })).toBe("Friday, all day");
  });

  it.each([
    ["a ".repeat(30_000)],
    ["il mio collega ".repeat(4_000)],
    ["in previsione chiedo assistenza ".repeat(2_000)],
    ["Comune di Santa Maria ".repeat(3_000)],
    ["lunedì e mercoledì mattina dalle 9 alle 12 ".repeat(1_500)],
    ["non si ".repeat(8_000)],
    [" ".repeat(60_000)],
    [`${"Anna Bianchi\n".repeat(4_000)}`],
    ["prot. n. 12345 ".repeat(4_000)],
    ["A1".repeat(30_000)],
  ])("G1 a hostile mail is read in no time", async (text) => {
    const mail = { subject: text, from: { address: "a@b.example", name: text }, text, attachments: [text] };
    const ms = await processorMs(() =>
      checkMail(mail, { organisations: ORGANISATIONS, products: [], weekday: 1 }),
    );
    expect(ms).toBeLessThan(2_000);
  });
});
