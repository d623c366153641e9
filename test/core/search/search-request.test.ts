import { describe, expect, it } from "vitest";
import { EVERYTHING } from "../../../core/search/filter.ts";
import {
  inListOrder,
  LAST_SEARCH,
  MAX_SAVED_SEARCHES,
  maySave,
  type SavedSearch,
  savedSearchKey,
  savedSearchName,
  savedSearchPrefix,
} from "../../../core/search/saved-searches.ts";
import { timeRange } from "../../../core/search/search-dates.ts";
import {
  customersAsked,
  MAX_CONDITION,
  readSearch,
  type SearchAttributes,
} from "../../../core/search/search-request.ts";

const ORGANISATIONS = new Map([["Anna@Comune.Anzio.example", ["comune-anzio", "polizia"]]]);
const ROME = "Europe/Rome";
const NOW = "2026-03-29T10:00:00.000Z";
const read = (attributes: SearchAttributes) =>
  readSearch(attributes, { now: NOW, timeZone: ROME, organisations: ORGANISATIONS });

function filtersOf(attributes: SearchAttributes) {
  const search = read(attributes);
  if (!search.ok) throw new Error(JSON.stringify(search.error));
  const { filter } = search.value;
  return "all" in filter ? filter.all : [filter];
}

describe("a search by attributes", () => {
  it("D3 asks numbers and customers whole, other texts in part", () => {
    expect(filtersOf({ number: "10*5155", customer: "a@x.it", title: "a", fullText: "b" })).toEqual([
      { on: "number", condition: { like: ["10", "5155"] } },
      { on: "customer", condition: { like: ["a@x.it"] } },
      { on: "title", condition: { like: ["", "a", ""] } },
      { on: "fullText", condition: { like: ["", "b", ""] } },
    ]);
  });

  it("D3 of several values any, of several attributes all", () => {
    expect(
      filtersOf({ state: ["new", "open"], priority: 5, owner: [null, "ada@x.it"], type: "error" }),
    ).toEqual([
      { field: "state", in: ["new", "open"] },
      { field: "priority", in: [5] },
      { field: "owner", in: [null, "ada@x.it"] },
      { field: "requestType", in: ["error"] },
    ]);
  });

  it("D3 knows locked and unlocked, where a ticket began and by whom, and a customer's exact address", () => {
    const attributes = {
      lock: ["locked", "unlocked"],
      createdInQueue: "a",
      createdBy: null,
      customerExact: "A@x.it",
    };
    expect(filtersOf(attributes)).toEqual([
      { any: [{ not: { field: "lockedBy", in: [null] } }, { field: "lockedBy", in: [null] }] },
      { created: "queue", in: ["a"] },
      { created: "by", in: [null] },
      { field: "customer", in: ["A@x.it", "a@x.it"] },
    ]);
  });

  it("D3 asks for service, SLA, impact, watchers and the organisation, also for none", () => {
    const attributes = {
      service: ["portale", null],
      sla: "rapido",
      impact: [4, 5, null],
      watcher: "ada@x.it",
      customerId: "comune-* !comune-anzio",
      customerIdExact: [null, "comune-anzio"],
      bcc: "ada",
    };
    expect(filtersOf(attributes)).toEqual([
      { field: "service", in: ["portale", null] },
      { field: "sla", in: ["rapido"] },
      { field: "impact", in: [4, 5, null] },
      { watchedBy: ["ada@x.it"] },
      {
        on: "organisation",
        condition: { and: [{ like: ["comune-", ""] }, { not: { like: ["comune-anzio"] } }] },
      },
      { field: "organisation", in: [null, "comune-anzio"] },
      { on: "bcc", condition: { like: ["", "ada", ""] } },
    ]);
  });

  it("G1 D3 asks for what is incomplete: in time, without answer, or not at all", () => {
    expect(filtersOf({ incomplete: ["waiting", "overdue", "no"] })).toEqual([
      {
        any: [
          { time: "answerBy", from: NOW },
          { time: "answerBy", before: NOW },
          { not: { time: "answerBy" } },
        ],
      },
    ]);
    expect(read({ incomplete: "yes" })).toMatchObject({
      ok: false,
      error: [{ attribute: "incomplete", code: "field.invalid" }],
    });
  });

  it("D3 a customer may see his own tickets and those of the organisations he belongs to", () => {
    const own = { field: "customer", in: ["Anna@Comune.Anzio.example", "anna@comune.anzio.example"] };
    expect(filtersOf({ accessibleToCustomer: "Anna@Comune.Anzio.example" })).toEqual([
      { any: [own, { field: "organisation", in: ["comune-anzio", "polizia"] }] },
    ]);
    expect(customersAsked({ accessibleToCustomer: ["a@x.it", 7, ""], customer: "b@x.it" })).toEqual([
      "a@x.it",
    ]);
    expect(filtersOf({ accessibleToCustomer: "anna@x.it" })).toEqual([
      {
        any: [
          { field: "customer", in: ["anna@x.it"] },
          { field: "organisation", in: [] },
        ],
      },
    ]);
  });

  it("D3 what is left empty, and `*` alone, restricts nothing", () => {
    expect(filtersOf({ fullText: "*", title: "", body: " ", state: [] })).toEqual([]);
    expect(filtersOf({})).toEqual([]);
    expect(EVERYTHING).toEqual({ all: filtersOf({}) });
  });

  it("D3 a condition that cannot be read finds nothing, and says where", () => {
    expect(read({ title: "(a", state: "new" })).toMatchObject({
      ok: true,
      value: {
        filter: { any: [] },
        faults: [{ attribute: "title", fault: { code: "condition.unclosed_bracket", at: 0 } }],
      },
    });
  });

  it("D3 names every attribute that is wrong", () => {
    const created = { from: "2026-02-30" };
    const wrong = {
      nome: 1,
      state: "aperto",
      title: 7,
      body: "a".repeat(MAX_CONDITION + 1),
      created,
      toString: "x",
      impact: 6,
      watcher: null,
      accessibleToCustomer: null,
    };
    expect(read(wrong)).toEqual({
      ok: false,
      error: [
        { attribute: "nome", code: "field.unknown" },
        { attribute: "state", code: "field.invalid" },
        { attribute: "title", code: "field.invalid" },
        { attribute: "body", code: "field.too_long", max: MAX_CONDITION },
        { attribute: "created", code: "field.invalid" },
        { attribute: "toString", code: "field.unknown" },
        { attribute: "impact", code: "field.invalid" },
        { attribute: "watcher", code: "field.invalid" },
        { attribute: "accessibleToCustomer", code: "field.invalid" },
      ],
    });
  });

  it.each([
    {},
    [],
    "2026-01-01",
    { from: "1.1.2026" },
    { relative: "last", count: 0, unit: "day" },
    { relative: "last", count: 1.5, unit: "day" },
    { relative: "last", count: 1_000, unit: "year" },
    { relative: "last", count: 1, unit: "toString" },
    { relative: "soon", count: 1, unit: "day" },
    { relative: "last", count: 1, unit: "day", from: "2026-01-01" },
    { from: "2026-01-01", until: "2026-01-02" },
  ])("D3 %j is no time", (created) => {
    expect(read({ created })).toEqual({
      ok: false,
      error: [{ attribute: "created", code: "field.invalid" }],
    });
  });

  it("D3 digits alone may be a ticket's number", () => {
    const numberOf = (attributes: SearchAttributes) => {
      const search = read(attributes);
      return search.ok && search.value.number;
    };
    expect(numberOf({ fullText: " 2019031942000015 " })).toBe("2019031942000015");
    expect(numberOf({ number: "2019031942000015" })).toBe("2019031942000015");
    expect(numberOf({ number: "2019*" })).toBeNull();
    expect(numberOf({ fullText: "rimborso 2019" })).toBeNull();
  });
});

describe("times of a search", () => {
  it("D3 days are the desk's, first and last included, also when the clock changes", () => {
    expect(timeRange({ from: "2026-03-29", to: "2026-03-29" }, NOW, ROME)).toEqual({
      from: "2026-03-28T23:00:00.000Z",
      before: "2026-03-29T22:00:00.000Z",
    });
    expect(timeRange({ to: "2026-10-25" }, NOW, ROME)).toEqual({ before: "2026-10-25T23:00:00.000Z" });
  });

  it.each([
    ["last", 2, "day", { from: "2026-03-27T10:00:00.000Z", before: "2026-03-29T10:00:00.001Z" }],
    ["next", 1, "week", { from: NOW, before: "2026-04-05T10:00:00.001Z" }],
    ["ago", 1, "month", { before: "2026-02-27T10:00:00.001Z" }],
    ["in", 90, "minute", { from: "2026-03-29T11:30:00.000Z" }],
  ] as const)("D3 %s %d %s counts from now, the moment itself included", (relative, count, unit, range) => {
    expect(timeRange({ relative, count, unit }, NOW, ROME)).toEqual(range);
  });
});

describe("saved searches", () => {
  const saved = (name: string): SavedSearch => ({ name, attributes: {}, sort: null, savedAt: NOW });

  it("D3 have a name of one line that is not the last search's", () => {
    expect(savedSearchName("  Le mie  ")).toEqual({ ok: true, value: "Le mie" });
    expect(savedSearchName(" ")).toEqual({ ok: false, error: "field.required" });
    expect(savedSearchName("a".repeat(101))).toEqual({ ok: false, error: "field.too_long" });
    for (const name of [LAST_SEARCH, "a\nb"]) {
      expect(savedSearchName(name)).toEqual({ ok: false, error: "field.invalid" });
    }
  });

  it("D3 are not without limit; what is there can be changed", () => {
    const many = Array.from({ length: MAX_SAVED_SEARCHES }, (_, n) => saved(`s${n}`));
    expect(maySave("new", many)).toBe(false);
    expect(maySave("s1", many)).toBe(true);
    expect(maySave("new", [...many.slice(1), saved(LAST_SEARCH)])).toBe(true);
  });

  it("D3 belong to one operator, and are listed by name after the last search", () => {
    expect(savedSearchKey("ada@x.it", "a").startsWith(savedSearchPrefix("ada@x.i"))).toBe(false);
    const listed = inListOrder([saved("b"), saved("a"), saved(LAST_SEARCH)]);
    expect(listed.map(({ name }) => name)).toEqual([LAST_SEARCH, "a", "b"]);
  });
});
