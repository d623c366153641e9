import { describe, expect, it } from "vitest";
import { phraseBook, saidOf } from "../../../../core/intake/check/phrases.ts";
import { sentencesOf } from "../../../../core/intake/check/sentences.ts";

const found = (phrase: string, text: string): readonly string[] => {
  const book = phraseBook({ phrase }, { deed: "apr* chiud*" });
  return sentencesOf(text).flatMap((sentence) =>
    [...saidOf(sentence, book).values()].map(({ start, end }) => text.slice(start, end)),
  );
};

describe("phrases looked for word by word (G2)", () => {
  it.each([
    ["non funzion*", "Il modulo NON funzionava più.", ["NON funzionava"]],
    ["non ~mi apre", "non apre. Non mi apre. Non ci apre", ["non apre", "Non mi apre"]],
    ["perche *are", "xché devo? perché stampare", ["perché stampare"]],
    [
      "potete .. @deed",
      "potete per cortesia riaprire e poi chiudere?",
      ["potete per cortesia riaprire e poi chiudere"],
    ],
    ["@deed ?", "La aprite? La aprite.", ["aprite?"]],
    ["codice #", "il codice 12.5 e il codice B", ["codice 12.5"]],
    ["ieri | oggi", "oggi\nIeri", ["oggi", "Ieri"]],
    ["da .. a", "da uno due tre quattro cinque sei sette a", []],
  ])("G2 %j in %j", (phrase, text, words) => {
    expect(found(phrase, text)).toEqual(words);
  });

  it("G2 a line broken by a mail program and an abbreviation end no sentence", () => {
    const text = "il documento che abbiamo inviato con la pratica\nn. 12 non si apre";
    expect(sentencesOf(text)).toHaveLength(1);
    expect(sentencesOf("Non parte. Grazie")).toHaveLength(2);
  });

  it("G2 words without an end take no time", () => {
    const text = "potete ".repeat(20_000);
    const start = performance.now();
    expect(found("potete .. potete .. potete .. potete .. aprire", text)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
