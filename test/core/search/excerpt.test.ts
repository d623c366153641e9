import { describe, expect, test } from "vitest";
import { excerptOf } from "../../../core/search/excerpt.ts";
import { matchingPlaces } from "../../../core/search/matching-places.ts";
import { readSearch } from "../../../core/search/search-request.ts";
import { anArticle, aTicket } from "../../support/builders.ts";

const NOW = "2026-03-17T11:00:00.000Z";

function excerpt(fullText: string, text: string, title = "Titolo") {
  const read = readSearch({ fullText }, { now: NOW, timeZone: "Europe/Rome", organisations: new Map() });
  if (!read.ok) throw new Error("not readable");
  const { conditions } = read.value;
  const ticket = aTicket({ title });
  const articles = [anArticle({ text, position: 1 })];
  return excerptOf(conditions, matchingPlaces(conditions, ticket, articles, 5), ticket, articles);
}

const words = (fullText: string, text: string) =>
  excerpt(fullText, text)
    ?.parts.map((part) => (part.found ? `[${part.text}]` : part.text))
    .join("");

describe("D3 the words around what was found", () => {
  test("D3 are as they were written, whatever case and accents were asked for", () => {
    expect(words("perche AVVISO", "Non capisco\nPerché l’avviso è doppio")).toBe(
      "Non capisco [Perché] l’[avviso] è doppio",
    );
  });

  test("D3 begin at a word near the first one found and end before long", () => {
    const said = words("rimborso", `${"parola ".repeat(50)}rimborso ${"dopo ".repeat(100)}`) ?? "";
    expect(said).toMatch(/^parola (parola )*\[rimborso\] dopo/);
    expect(said.length).toBeLessThan(170);
  });

  test("D3 show every word asked for, and none that was excluded", () => {
    expect(words("(uno || tre) && !quattro", "uno due tre")).toBe("[uno] due [tre]");
    expect(words('"due tre"', "uno due  tre")).toBe("uno [due tre]");
  });

  test("D3 are not needed where only the title has them", () => {
    expect(excerpt("titolo", "altro")).toBeNull();
  });
});
