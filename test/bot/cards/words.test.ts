import { describe, expect, it, vi } from "vitest";
import { SAMPLE_DESK } from "../../support/sample-desk.ts";
import { textsOf } from "./card-inspection.ts";

/** Every text of the dictionaries comes out in brackets, so that what stands outside them is not from there. */
vi.mock("../../../core/i18n/translate.ts", async (original) => {
  const real = await original<typeof import("../../../core/i18n/translate.ts")>();
  const translate: typeof real.translate = (...given) => `⟦${real.translate(...given)}⟧`;
  return { ...real, translate };
});
const { gallery } = await import("./gallery.ts");

/** What the desk's configuration, the citizen and the operators wrote. */
const DATA = [
  ...[...SAMPLE_DESK.queues.values()].map(({ name }) => name),
  ...[...SAMPLE_DESK.operators.values()].flatMap(({ name, address }) => [
    name,
    address,
    name.replace(/^(\p{L})\p{L}+/u, "$1."),
  ]),
  ...SAMPLE_DESK.requestTypes.flatMap(({ name }) => Object.values(name)),
  ...[SAMPLE_DESK.organisations, SAMPLE_DESK.services, SAMPLE_DESK.slas].flatMap((map) =>
    [...map.values()].map(({ name }) => name),
  ),
  SAMPLE_DESK.courtesyText,
];
const WRITTEN = [
  /\\?\[Ticket#\d+\\?\] Errore nel.*$/gm,
  /Errore nel pagamento del canone per occupazione suolo|Bollino blu: targa non riconosciuta/g,
  /Iscrizione all’albo delle imprese: documento mancante|Buongiorno, ieri ho provato[\s\S]*dalle 9 alle 12\./g,
  /Gentile Mario Rossi,[\s\S]*|Errore 503 dopo[\s\S]*incasso\.|Richiamare lunedì[\s\S]*arrivata\.|Mario Rossi|M\. R\./g,
  /Il pagamento del 18 marzo[\s\S]*ricevuta\.|Cercato l’IUV nel gestionale: assente|Verificato su pagoPA: pagamento eseguito|L’incasso è registrato: la ricevuta parte domani\./g,
  /[\w.-]+@example\.it|Richiesta dei dati mancanti|Richieste dei bolli|ricevuta\.pdf|Contact Center|Assistenza/g,
  /(?<=\()mailto:/g,
  /(?:\p{L}{3} )?\d{1,2} \p{L}{3}(?: \d{4})?, \d\d:\d\d/gu,
];

function outsideDictionaries(text: string): string {
  let rest = text;
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, "");
  }
  for (const data of DATA) rest = rest.replaceAll(data, "");
  for (const pattern of WRITTEN) rest = rest.replace(pattern, "");
  return rest;
}

describe.each(["it", "en"] as const)("the words of the cards (%s)", (language) => {
  it.each(gallery(language).map(({ name, card }) => ({ name, card })))(
    "of $name come from the dictionaries, the desk and the ticket (B3)",
    ({ card }) => {
      const foreign = textsOf(card)
        .map(outsideDictionaries)
        .filter((text) => /\p{L}{2,}/u.test(text));
      expect(foreign).toEqual([]);
    },
  );
});

describe("the dictionaries of the cards", () => {
  it("say something else in English, except a few words that are the same (B3)", async () => {
    const [it_, en] = await Promise.all([
      import("../../../core/i18n/it/cards.ts"),
      import("../../../core/i18n/en/cards.ts"),
    ]);
    const same = Object.entries(en.cards).filter(
      ([key, text]) => it_.cards[key as keyof typeof it_.cards] === text,
    );
    expect(same.map(([key]) => key)).toEqual(["card.number", "card.change.by"]);
  });

  it("address the operator as “tu” and keep the same placeholders in both languages (B3)", async () => {
    const [it_, en] = await Promise.all([
      import("../../../core/i18n/it/cards.ts"),
      import("../../../core/i18n/en/cards.ts"),
    ]);
    const holders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();
    for (const [key, text] of Object.entries(it_.cards)) {
      expect(text).not.toMatch(/\b(Lei|Suo|Sua|Suoi|Sue)\b/);
      expect(holders(text)).toBe(holders(en.cards[key as keyof typeof it_.cards]));
    }
  });
});
