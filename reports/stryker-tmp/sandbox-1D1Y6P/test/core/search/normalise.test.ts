// @ts-nocheck
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_TERM, normalise, searchTerms, wordsOf } from "../../../core/search/normalise.ts";

const words = (text: string) => [...wordsOf(text)].toSorted();

describe("normalise", () => {
  it.each([
    ["PERCHÉ Città", "perche citta"],
    ["e\u0301", "e"],
    ["L’Ufficio l`ora l´anno", "l'ufficio l'ora l'anno"],
    ["ﬁne ½ ①", "fine 1⁄2 1"],
    ["ACME™ ℡ ŉ", "acmetm tel 'n"],
    ["Straße Łódź Ærø İzmir", "strasse lodz aero izmir"],
    ["so\u00adft\u200b 👍🏽", "soft 👍"],
    ["lone \ud800 surrogate", "lone \ufffd surrogate"],
  ])("D3 makes %j comparable", (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it("is stable: what is normalised stays as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});

describe("wordsOf", () => {
  it("D3 cuts at white space and drops punctuation around words", () => {
    expect(words("«Rimborso», (mensile)!\n--- rimborso")).toEqual(["mensile", "rimborso"]);
  });
  it("D3 keeps joined words whole and gives what is inside", () => {
    expect(words("<anna@x.it>")).toEqual(["anna", "anna@x.it", "it", "x"]);
    expect(words("C# 🔥🔥")).toEqual(["c", "c#", "🔥", "🔥🔥"]);
  });
});

describe("searchTerms", () => {
  it("D3 short words must stand alone, longer ones are parts", () => {
    expect(searchTerms(["IT", "città", "a@b"])).toEqual([
      { text: "it", kind: "plain", match: "alone" },
      { text: "citta", kind: "plain", match: "part" },
      { text: "a@b", kind: "joined", match: "part" },
    ]);
  });
  it("D3 splits at white space, asks for nothing twice, ignores punctuation", () => {
    expect(searchTerms(["due parole", "PAROLE", "!!!"]).map((term) => term.text)).toEqual(["due", "parole"]);
    expect(searchTerms([" ", "?"])).toEqual([]);
  });
  it("D3 every part of a text is found in its index", () => {
    const text = fc.string({ unit: fc.constantFrom(..."aàß1.@-# 🔥日e\u0301’".split("")), maxLength: 700 });
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 3, max: LONGEST_TERM }), (whole, start, length) => {
        const points = [...normalise(whole)];
        const part = points
          .slice(start % (points.length + 1))
          .slice(0, length)
          .join("");
        const index = [...wordsOf(whole)];
        for (const term of searchTerms([part])) {
          if (term.match === "part") expect(index.some((word) => word.includes(term.text))).toBe(true);
        }
      }),
    );
  });
});
