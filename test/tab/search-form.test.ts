import { describe, expect, test } from "vitest";
import type { MeView } from "../../core/people/me-view.ts";
import { SEARCH_ATTRIBUTES } from "../../core/search/search-request.ts";
import { wordsIn } from "../../tab/src/i18n/words.ts";
import { attributeInWords } from "../../tab/src/search/attribute-words.ts";
import { ATTRIBUTE_NAMES, attributesFromAddress, MOST_USED } from "../../tab/src/search/attributes.ts";
import { asked, attributesOfQuery, usualSort } from "../../tab/src/search/read-query.ts";

const queue = (key: string, mine: boolean) => ({
  key,
  name: `Coda ${key}`,
  shortName: key,
  mine,
  roles: ["rw"] as const,
  canCreate: true,
  address: { address: `${key}@example.it`, name: "" },
  salutation: "",
  signature: "",
  plainLanguage: true,
});
const ME: MeView = {
  operator: { address: "marta@example.it", name: "Marta Bassi", language: "it" },
  desk: { name: "Sportello", timeZone: "Europe/Rome" },
  queues: [queue("uno", true), queue("due", false)],
  requestTypes: [{ key: "error", name: "Errore" }],
  may: { runDesk: false, editFaq: true, editCustomers: true },
};
const session = { t: wordsIn("it"), me: ME };

describe("D3 filters", () => {
  test("D3 every attribute the desk can search is offered, the most used among them", () => {
    expect(ATTRIBUTE_NAMES.toSorted()).toEqual(SEARCH_ATTRIBUTES.toSorted());
    expect(ATTRIBUTE_NAMES.slice(0, 3)).toEqual(["number", "fullText", "title"]);
    expect(MOST_USED).toHaveLength(5);
  });

  test("D3 a figure's link becomes filters one sees and can change", () => {
    expect(attributesOfQuery({ list: "new", scope: "my-queues" }, ME)).toEqual({
      state: ["new"],
      queue: ["uno"],
    });
    expect(attributesOfQuery({ owner: "marta@example.it" }, ME)).toEqual({
      owner: ["marta@example.it"],
      lock: ["locked"],
    });
    expect(attributesOfQuery({ list: "escalated" }, ME)).toHaveProperty("escalation");
    expect(usualSort({ list: "new" }).by).toBe("escalationAt");
  });

  test("G1 D3 incomplete tickets are a filter among the others, in the address and in words", () => {
    const attributes = { incomplete: ["waiting", "overdue"] };
    expect(attributesFromAddress(new URLSearchParams("incomplete=waiting&incomplete=overdue"))).toEqual(
      attributes,
    );
    expect(attributeInWords("incomplete", attributes.incomplete, session, null)).toBe(
      "Incompleto: si aspetta l’utente, l’utente non ha risposto in tempo",
    );
  });

  test("D3 part of a number is looked for among numbers, a whole one and words in all texts", () => {
    expect(attributesOfQuery({ q: "105658" }, ME)).toEqual({ number: "*105658*" });
    expect(attributesOfQuery({ q: "10*5155" }, ME)).toEqual({ number: "10*5155" });
    expect(attributesOfQuery({ q: "2026111742000419" }, ME)).toEqual({ fullText: "2026111742000419" });
    expect(attributesOfQuery({ q: "errore 502" }, ME)).toEqual({ fullText: "errore 502" });
  });

  test("D3 what restricts nothing is not asked", () => {
    expect(asked({ fullText: "", state: [], title: "x", owner: [null] })).toEqual({
      title: "x",
      owner: [null],
    });
  });

  test("D3 a filter is said in words", () => {
    const say = (name: string, value: unknown) => attributeInWords(name, value, session, null);
    expect(say("state", ["new", "open"])).toBe("Stato: nuovo, aperto");
    expect(say("queue", ["uno"])).toBe("Coda: Coda uno");
    expect(say("owner", [null])).toBe("Operatore: nessuno");
    expect(say("created", { from: "2026-11-01", to: "2026-11-30" })).toBe(
      "Data di creazione: dal 1/11/2026 al 30/11/2026",
    );
    expect(say("changed", { relative: "last", count: 1, unit: "day" })).toBe(
      "Data di modifica: negli ultimi 1 giorno",
    );
  });
});
