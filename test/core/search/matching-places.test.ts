import { describe, expect, it } from "vitest";
import type { ConditionField } from "../../../core/search/condition-fields.ts";
import { parseCondition } from "../../../core/search/grammar.ts";
import { matchingPlaces } from "../../../core/search/matching-places.ts";
import { anArticle, aTicket } from "../../support/builders.ts";

const ANNA = { address: "anna@example.org", name: "Anna Bianchi" };
const UFFICIO = { address: "ufficio@example.org", name: "" };
const NOBODY = { address: "", name: "Sportello" };

const TICKET = aTicket({ title: "Rimborso canone", customer: ANNA });
const ARTICLES = [
  anArticle({
    position: 1,
    from: ANNA,
    to: [UFFICIO],
    cc: [],
    subject: "Rimborso",
    text: "Vorrei il rimborso.",
  }),
  anArticle({
    position: 2,
    from: NOBODY,
    to: [ANNA, UFFICIO],
    cc: [UFFICIO],
    subject: "Nota",
    text: "Canone pagato.",
    attachments: [
      { filename: "ricevuta.pdf", contentType: "a/b", size: 1, contentId: null, inline: false, digest: "d" },
      { filename: "foto.png", contentType: "a/b", size: 1, contentId: null, inline: false, digest: "e" },
    ],
  }),
];

function placesOf(asked: readonly (readonly [string, ConditionField])[], most = 50): string[] {
  const conditions = asked.map(([text, on]) => {
    const condition = parseCondition(text, { implicitWildcards: on !== "number" && on !== "customer" });
    if (typeof condition === "string") throw new Error(`${text} asks for ${condition}`);
    return { condition, on };
  });
  return matchingPlaces(conditions, TICKET, ARTICLES, most).map(({ field, article }) =>
    article === null ? field : `${field} ${article}`,
  );
}

describe("D3 where a ticket was found", () => {
  it.each<[string, ConditionField, string[]]>([
    ["rimborso", "fullText", ["title", "subject 1", "body 1"]],
    ["canone", "fullText", ["title", "body 2"]],
    ["rimborso", "title", ["title"]],
    ["rimborso", "body", ["body 1"]],
    ["rimborso", "subject", ["subject 1"]],
    ["anna bianchi", "from", ["from 1"]],
    ['"Anna Bianchi <anna@example.org>"', "from", ["from 1"]],
    ["sportello", "from", ["from 2"]],
    ["!sportello", "from", ["from 1"]],
    ['"anna@example.org>, ufficio@example.org"', "to", ["to 2"]],
    ["ufficio", "cc", ["cc 2"]],
    ["ricevuta foto", "attachmentName", ["attachmentName 2"]],
    ["anna@example.org", "customer", ["customer"]],
    ["anna", "customer", []],
    ["2019*", "number", ["number"]],
    ["2018*", "number", []],
  ])("D3 %s in %s", (text, on, places) => {
    expect(placesOf([[text, on]])).toEqual(places);
  });

  it("D3 an empty text is no place, also for what is not in it", () => {
    expect(placesOf([["!foto", "attachmentName"]])).toEqual([]);
    expect(placesOf([["!foto", "cc"]])).toEqual(["cc 2"]);
  });

  it("D3 names a place once, the ticket's own first and then its articles in order", () => {
    expect(
      placesOf([
        ["canone", "body"],
        ["vorrei", "body"],
        ["rimborso", "fullText"],
      ]),
    ).toEqual(["title", "body 1", "subject 1", "body 2"]);
  });

  it("D3 names no more places than asked for", () => {
    expect(placesOf([["rimborso", "fullText"]], 2)).toEqual(["title", "subject 1"]);
    expect(placesOf([["rimborso", "fullText"]], 1)).toEqual(["title"]);
  });
});
