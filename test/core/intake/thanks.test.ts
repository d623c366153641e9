import { describe, expect, it } from "vitest";
import { isThanks } from "../../../core/intake/thanks.ts";
import { attachment, mail } from "./mail-fixture.ts";

const TITLE = "Lampione spento in via Roma";
const QUOTE =
  "\n\nIl 3 marzo 2026 alle 10:12 Contact Center <cc@example.it> ha scritto:\n> Non funziona? Chiami il 06 1234.";

describe("M6 a mail that is only thanks", () => {
  it.each([
    "Grazie",
    "grazie mille!",
    "Grazie mille per la gentilezza e la disponibilità.",
    "Buongiorno,\nla ringrazio per la risposta.\n\nCordiali saluti\nAnna Bianchi",
    "Problema risolto, grazie!",
    "Ok, ricevuto. Grazie e buona giornata",
    "Gentili signori,\nvi ringrazio infinitamente per la celerità".replace("celerità", "rapidità"),
    "Perfetto, tutto risolto.\nGrazie ancora\n\n-- \nStudio Rossi\nvia Verdi 3, tel. 06 555",
    "Grazie!\n\nInviato da iPhone",
    "Thank you very much for your help!",
    "Thanks a lot, that works.\n\nBest regards\nAnna",
    "Problem solved, many thanks",
    `Grazie mille${QUOTE}`,
  ])("M6 is told: %j", (text) => {
    expect(isThanks(mail({ text }), TITLE)).toBe(true);
  });

  it.each([
    "",
    "Buongiorno",
    "Grazie, ma non funziona ancora.",
    "Grazie. Quando passate?",
    "Grazie, attendo una risposta.",
    "Grazie per un cortese riscontro",
    "Grazie per una pronta risposta",
    "Ringrazio anticipatamente.",
    "Grazie, il mio codice è RSSMRA80A01H501U",
    "Grazie, il numero è 3331234567",
    "Grazie, allego il modulo",
    "Ho un problema, grazie",
    "Grazie. Il lampione di fronte è spento.",
    "Grazie se potete richiamarmi",
    "Grazie.\n\nCordiali saluti\nAnna\nNB il lampione è ancora spento",
    "Grazie.\n\nCordiali saluti\nAnna\nE il lampione?",
    "Non vi ringrazio affatto",
    "Thanks, please call me",
    "Thank you for a quick reply",
    "Thanks in advance for your answer",
    "Thanks, but it is still broken",
    "Thanks, I hope to have a response",
    "Grazie http://example.org",
    `${"Grazie mille. ".repeat(40)}`,
  ])("M6 is not told, so that nobody goes unanswered: %j", (text) => {
    expect(isThanks(mail({ text }), TITLE)).toBe(false);
  });

  it("M6 an attachment may be what the desk asked for", () => {
    expect(isThanks(mail({ text: "Grazie", attachments: [attachment("application/pdf", "x")] }), TITLE)).toBe(
      false,
    );
  });

  it.each([
    ["R: [Ticket#2019031942000015] Nuovo ticket: Lampione spento in via Roma", true],
    ["Grazie", true],
    ["", true],
    ["Chiamatemi al più presto", false],
  ])("M6 the subject must say nothing new: %j", (subject, expected) => {
    expect(isThanks(mail({ subject, text: "Grazie" }), TITLE)).toBe(expected);
  });
});
