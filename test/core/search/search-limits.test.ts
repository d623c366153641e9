import { describe, expect, it } from "vitest";
import {
  inListOrder,
  MAX_SAVED_SEARCHES,
  maySave,
  type SavedSearch,
  savedSearchKey,
  savedSearchName,
  savedSearchPrefix,
} from "../../../core/search/saved-searches.ts";
import { readTimeQuestion, timeRange } from "../../../core/search/search-dates.ts";
import {
  conditionOptionsOf,
  MAX_CONDITION,
  readSearch,
  SEARCH_ATTRIBUTES,
} from "../../../core/search/search-request.ts";

const NOW = "2026-03-29T10:00:00.000Z";
const ROME = "Europe/Rome";
const CONTEXT = { now: NOW, timeZone: ROME, organisations: new Map() };
const read = (attribute: string, value: unknown) => readSearch({ [attribute]: value }, CONTEXT);

/** What is asked of the tickets, or the code of what is wrong. */
function asked(attribute: string, value: unknown): unknown {
  const search = read(attribute, value);
  if (!search.ok) return search.error.map(({ code }) => code).join();
  const { filter } = search.value;
  return "all" in filter && filter.all.length === 1 ? filter.all[0] : filter;
}

describe("D3 each attribute asks its own", () => {
  it.each(["title", "attachmentName", "body", "bcc", "cc", "from", "subject", "to", "fullText"])(
    "D3 text %s",
    (name) => {
      expect(asked(name, "a")).toEqual({ on: name, condition: { like: ["", "a", ""] } });
      expect(conditionOptionsOf(name)).toMatchObject({ implicitWildcards: true });
    },
  );

  it.each(["number", "customer"])("D3 whole text %s", (name) => {
    expect(asked(name, "a")).toEqual({ on: name, condition: { like: ["a"] } });
    expect(conditionOptionsOf(name)).toMatchObject({ implicitWildcards: false });
  });

  it.each([
    ["created", { time: "createdAt" }],
    ["changed", { time: "changedAt" }],
    ["closed", { time: "closedAt" }],
    ["pendingUntil", { time: "pendingUntil" }],
    ["escalation", { time: "escalationAt" }],
    ["articleCreated", { articleTime: "createdAt" }],
  ])("D3 time %s", (name, of) => {
    expect(asked(name, { from: "2026-03-29" })).toEqual({ ...of, from: "2026-03-28T23:00:00.000Z" });
    expect(conditionOptionsOf(name)).toBeNull();
    expect(SEARCH_ATTRIBUTES).toContain(name);
  });

  it("D3 unlocked are those nobody holds", () => {
    expect(asked("lock", "unlocked")).toEqual({ any: [{ field: "lockedBy", in: [null] }] });
  });

  it("D3 the conditions of a search are kept apart, to say where a ticket was found", () => {
    const search = readSearch({ state: "new", title: "a", body: "*" }, CONTEXT);
    expect(search.ok && search.value.conditions).toEqual([
      { on: "title", condition: { like: ["", "a", ""] } },
    ]);
    expect(search.ok && search.value.faults).toEqual([]);
  });
});

describe("R2 what a search may be", () => {
  it.each([
    ["title", "a".repeat(MAX_CONDITION), MAX_CONDITION + 1],
    ["title", null, "field.invalid"],
    ["queue", "a".repeat(254), { field: "queue" }],
    ["queue", "a".repeat(255), "field.invalid"],
    ["queue", "", "field.invalid"],
    ["queue", null, "field.invalid"],
    ["queue", 7, "field.invalid"],
    ["queue", ["a", 7], "field.invalid"],
    ["queue", Array(200).fill("a"), { field: "queue" }],
    ["queue", Array(201).fill("a"), "field.invalid"],
    ["owner", null, { field: "owner", in: [null] }],
    ["owner", "", "field.invalid"],
    ["createdBy", [null, "a@x.it"], { created: "by", in: [null, "a@x.it"] }],
    ["createdInQueue", ["a", "b"], { created: "queue", in: ["a", "b"] }],
    ["customerExact", "a@x.it", { field: "customer", in: ["a@x.it"] }],
    ["priority", 1, { field: "priority", in: [1] }],
    ["priority", [1, 2, 3, 4, 5], { field: "priority" }],
    ["priority", 0, "field.invalid"],
    ["priority", 6, "field.invalid"],
    ["priority", "1", "field.invalid"],
    ["state", "merged", { field: "state", in: ["merged"] }],
    ["lock", "tmp", "field.invalid"],
    ["created", {}, "field.invalid"],
    ["creato", "a", "field.unknown"],
  ] as const)("R2 %s %j", (attribute, value, expected) => {
    const is = asked(attribute, value);
    if (typeof expected === "string") expect(is).toBe(expected);
    else if (typeof expected === "number") expect(is).toMatchObject({ on: attribute });
    else expect(is).toMatchObject(expected);
  });

  it.each([
    ["1234", null],
    ["12345", "12345"],
    ["1".repeat(50), "1".repeat(50)],
    ["1".repeat(51), null],
    ["12345a", null],
    ["a12345", null],
  ])("D3 %s may be a ticket's number: %s", (text, number) => {
    for (const attribute of ["number", "fullText"]) {
      const search = read(attribute, text);
      expect(search.ok && search.value.number).toBe(number);
    }
    const other = read("title", text);
    expect(other.ok && other.value.number).toBeNull();
  });
});

describe("D3 how a time is asked for", () => {
  it.each([
    [{ from: "2026-01-01" }, { from: "2026-01-01" }],
    [{ to: "2026-01-31" }, { to: "2026-01-31" }],
    [
      { from: "2026-01-01", to: "2026-01-31" },
      { from: "2026-01-01", to: "2026-01-31" },
    ],
    [
      { relative: "last", count: 1, unit: "day" },
      { relative: "last", count: 1, unit: "day" },
    ],
    [
      { relative: "in", count: 999, unit: "year" },
      { relative: "in", count: 999, unit: "year" },
    ],
    [null, null],
    [7, null],
    [[], null],
    [{ from: 7 }, null],
    [{ to: null }, null],
    [{ from: "2026-01-01", to: "31.1.2026" }, null],
    [{ from: " 2026-01-01" }, null],
    [{ from: "2026-01-01T00:00" }, null],
    [{ relative: "last" }, null],
    [{ count: 1 }, null],
    [{ unit: "day" }, null],
    [{ relative: "last", count: 1 }, null],
    [{ relative: "last", unit: "day" }, null],
    [{ relative: "last", count: "1", unit: "day" }, null],
    [{ relative: "last", count: 1, unit: 7 }, null],
    [{ relative: "last", count: 1, unit: "day", to: "2026-01-01" }, null],
  ])("D3 %j is %j", (value, question) => {
    expect(readTimeQuestion(value)).toEqual(question);
  });

  it.each([
    ["minute", "2026-03-29T09:59:00.000Z"],
    ["hour", "2026-03-29T09:00:00.000Z"],
    ["day", "2026-03-28T10:00:00.000Z"],
    ["week", "2026-03-22T10:00:00.000Z"],
    ["month", "2026-02-27T10:00:00.000Z"],
    ["year", "2025-03-29T10:00:00.000Z"],
  ] as const)("D3 the last %s began %s", (unit, from) => {
    expect(timeRange({ relative: "last", count: 1, unit }, NOW, ROME)?.from).toBe(from);
  });

  it("D3 days that are none have no range", () => {
    expect(timeRange({ from: "2026-02-30" }, NOW, ROME)).toBeNull();
    expect(timeRange({ to: "2026-02-30" }, NOW, ROME)).toBeNull();
    expect(timeRange({ from: "2026-01-01" }, NOW, ROME)).toEqual({ from: "2025-12-31T23:00:00.000Z" });
  });
});

describe("D3 names of saved searches", () => {
  const saved = (name: string): SavedSearch => ({ name, attributes: {}, sort: null, savedAt: NOW });

  it("D3 may be a hundred characters long, counted as people count", () => {
    expect(savedSearchName("🔥".repeat(100)).ok).toBe(true);
    expect(savedSearchName(`  ${"a".repeat(100)} `).ok).toBe(true);
    expect(savedSearchName("🔥".repeat(101))).toEqual({ ok: false, error: "field.too_long" });
  });

  it("D3 are the same however an accent is typed, and take no line end of any kind", () => {
    expect(savedSearchName("perche\u0301")).toEqual({ ok: true, value: "perché" });
    for (const end of ["\u0007", "\u2028", "\u2029"]) expect(savedSearchName(`a${end}b`).ok).toBe(false);
  });

  it("D3 are kept under their operator", () => {
    expect(savedSearchKey("ada@x.it", "a b")).toBe("ada@x.it a b");
    expect(savedSearchPrefix("ada@x.it")).toBe("ada@x.it ");
  });

  it("D3 one fewer than the limit leaves room for one", () => {
    const many = Array.from({ length: MAX_SAVED_SEARCHES - 1 }, (_, n) => saved(`s${n}`));
    expect(maySave("new", many)).toBe(true);
    expect(maySave("new", [...many, saved("s")])).toBe(false);
  });

  it("D3 are listed with the last search first wherever it was kept", () => {
    const names = (list: readonly string[]) => inListOrder(list.map(saved)).map(({ name }) => name);
    expect(names(["last-search", "b", "a"])).toEqual(["last-search", "a", "b"]);
    expect(names(["b", "a", "last-search"])).toEqual(["last-search", "a", "b"]);
  });
});
