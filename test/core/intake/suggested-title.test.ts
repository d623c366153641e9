import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isGenericSubject } from "../../../core/intake/generic-subject.ts";
import { suggestedTitle } from "../../../core/intake/title/suggested-title.ts";

const written = (subject: string) => ({
  subject,
  from: { name: "Lucia Serra", address: "lucia.serra@example.it" },
  products: new Set(["cityware"]),
});

describe("X3 a better title", () => {
  it.each([
    "",
    "Richiesta assistenza",
    "Aiuto!!",
    "Errore cityware/cityware online",
    "RE: urgente",
    "Info",
    "Help",
    "???",
    "TARI",
    "Comune di Valbruna",
    "Lucia Serra",
    "IMG_20260314.jpg",
  ])("G1 X3 is looked for where the subject says nothing: %j", (subject) => {
    expect(isGenericSubject(written(subject))).toBe(true);
  });

  it.each(["Errore stampa mandati", "Lampione spento", "Richiesta carta d'identità", "Avviso TARI 2026/118"])(
    "X3 a subject that says something stays: %j",
    (subject) => {
      expect(isGenericSubject(written(subject))).toBe(false);
      expect(suggestedTitle(written(subject), "Il lampione di via Verdi è spento.")).toBeNull();
    },
  );

  it.each([
    [
      "Salve,\nvolevo segnalare che il lampione davanti al civico 12 di via Verdi è spento da una settimana e fa paura.",
      "Il lampione davanti al civico 12 di via Verdi è spento",
    ],
    [
      "Buongiorno, nel modulo contabilità la stampa del mandato di pagamento esce senza il codice SIOPE. Potete verificare?\nGrazie\nMario",
      "Stampa del mandato di pagamento esce senza il codice SIOPE",
    ],
    [
      "Vorrei sapere come rinnovare la carta d'identità di mio figlio minore.",
      "Come rinnovare la carta d'identità di mio figlio minore",
    ],
    [
      "Sono Anna del Comune di Valbruna.\nDa ieri la VPN non si connette.\nCordiali saluti\nAnna",
      "La VPN non si connette",
    ],
  ])("X3 is what the sentence with the fault or the wish says", (text, title) => {
    expect(suggestedTitle(written("Richiesta"), text)).toBe(title);
  });

  it.each(["Chiamatemi appena potete.", "Ho un problema, potete richiamarmi?", "", "Grazie mille"])(
    "X3 is none when unsure: %j",
    (text) => {
      expect(suggestedTitle(written("Aiuto"), text)).toBeNull();
    },
  );

  it("X3 never has a word that the text has not, nor more than 60 characters", () => {
    const words =
      "il la lampione di via Verdi è spento non funziona il protocollo , . e che nel modulo TARI ? errore con stampa".split(
        " ",
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        const text = parts.join(" ");
        const title = suggestedTitle(written("Aiuto"), text);
        if (title === null) return;
        expect(title.length).toBeLessThanOrEqual(60);
        expect(text.replace(/\s+/g, " ").toLowerCase()).toContain(title.toLowerCase());
      }),
    );
  });
});
