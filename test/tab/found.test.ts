import { describe, expect, test } from "vitest";
import type { SearchHitView, SearchPageView } from "../../core/search/search-views.ts";
import type { TicketView } from "../../core/ticket/views/ticket-view.ts";
import { deskDates } from "../../tab/src/format/dates.ts";
import { wordsIn } from "../../tab/src/i18n/words.ts";
import { skippedBy } from "../../tab/src/list/bulk/bulk-actions.ts";
import { bulkRequest, START_VALUES } from "../../tab/src/list/bulk/bulk-request.ts";
import { skippedWords } from "../../tab/src/list/bulk/skipped-words.tsx";
import { columnsFor, gridTemplate, nextSort, USUAL_COLUMNS } from "../../tab/src/list/columns.ts";
import { afterRefresh, NOTHING_YET, withNextPage } from "../../tab/src/list/found.ts";
import { between } from "../../tab/src/list/selection.ts";

const t = wordsIn("it");
const ticket = (number: string, given: Partial<TicketView> = {}): TicketView =>
  ({ number, version: 1, state: "open", lock: null, abilities: [], ...given }) as unknown as TicketView;
const hit = (number: string): SearchHitView => ({ ticket: ticket(number), places: [], excerpt: null });
const page = (numbers: readonly string[], next: string | null = null): SearchPageView => ({
  items: numbers.map(hit),
  next,
  exact: null,
  conditions: [],
});
const numbersOf = (found: { readonly hits: readonly SearchHitView[] }) =>
  found.hits.map((one) => one.ticket.number);

describe("D4 a list of many pages", () => {
  const read = withNextPage(afterRefresh(NOTHING_YET, page(["1", "2", "3"], "c"), 5), page(["4", "5"], "d"));

  test("D4 grows by pages, nothing twice", () => {
    expect(numbersOf(read)).toEqual(["1", "2", "3", "4", "5"]);
    expect(numbersOf(withNextPage(read, page(["5", "6"])))).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(read.next).toBe("d");
  });

  test("D4 a beginning read anew takes the place of the old one, what was read below stays", () => {
    const again = afterRefresh(read, page(["0", "1", "3"], "x"), 5);
    expect(numbersOf(again)).toEqual(["0", "1", "3", "4", "5"]);
    expect(again.next).toBe("d");
    const other = afterRefresh(read, page(["8", "9"], "x"), 5);
    expect([numbersOf(other), other.next]).toEqual([["8", "9"], "x"]);
  });

  test("D4 one page is the whole list, and its length is known", () => {
    expect(afterRefresh(NOTHING_YET, page(["1", "2"]), 5)).toMatchObject({ total: 2, isKnown: true });
    expect(read.total).toBeNull();
  });

  test("D4 a range goes from one to the other, whichever was first", () => {
    const order = ["a", "b", "c", "d"];
    expect(between(order, "c", "a")).toEqual(["a", "b", "c"]);
    expect(between(order, "b", "b")).toEqual(["b"]);
    expect(between(order, "gone", "b")).toEqual([]);
  });
});

describe("D4 columns", () => {
  test("D4 a small page leaves out what is said elsewhere", () => {
    expect(columnsFor(USUAL_COLUMNS, "small")).not.toContain("age");
    expect(columnsFor(USUAL_COLUMNS, "full")).toBe(USUAL_COLUMNS);
    expect(gridTemplate(["number", "title"], true)).toBe("36px var(--number) minmax(0, 3.4fr)");
  });

  test("D4 the same column again turns round, another begins with its own direction", () => {
    const due = { by: "escalationAt", direction: "asc" } as const;
    expect(nextSort(due, due).direction).toBe("desc");
    expect(nextSort(due, { by: "createdAt", direction: "desc" })).toEqual({
      by: "createdAt",
      direction: "desc",
    });
  });
});

describe("T13 D4 bulk actions", () => {
  const sara = { by: { address: "sara@example.it", name: "Sara El Amrani" }, since: "", mine: false };
  const tickets = [
    ticket("1", { abilities: ["move", "assign"] }),
    ticket("2", { abilities: ["assign"], lock: sara }),
    ticket("3", { abilities: [], lock: sara }),
    ticket("4", { abilities: [], state: "merged" }),
  ];

  test("T13 what will be skipped is said beforehand, with who holds it", () => {
    const move = skippedBy("move", tickets);
    expect(move.map(({ ticket: { number } }) => number)).toEqual(["2", "3", "4"]);
    expect(skippedWords(t, move)).toEqual(["2 bloccati da Sara El Amrani", "1 già chiuso o unito"]);
    const assign = skippedBy("assign", tickets);
    expect(skippedWords(t, assign)).toEqual(["1 senza il diritto necessario", "1 già chiuso o unito"]);
  });

  test("T13 a form names what is missing, and says what it did in the right number", () => {
    const values = START_VALUES(deskDates("Europe/Rome"));
    const missing = bulkRequest("move", values, { t }, undefined);
    expect(missing.ok ? [] : Object.keys(missing.error)).toEqual(["queue", "reason", "text"]);
    const filled = { ...values, queue: "viabilita", reason: "technical", text: "Ecco" };
    const request = bulkRequest("move", filled, { t }, undefined);
    if (!request.ok) throw new Error("not complete");
    expect(request.value.action).toEqual({
      type: "move",
      queue: "viabilita",
      reason: "technical",
      text: "Ecco",
    });
    expect([request.value.said(1), request.value.said(3)]).toEqual([
      "1 ticket spostato in viabilita",
      "3 ticket spostati in viabilita",
    ]);
  });
});
