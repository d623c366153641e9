import { describe, expect, test } from "vitest";
import type { TicketView } from "../../core/ticket/views/ticket-view.ts";
import { deskDates } from "../../tab/src/format/dates.ts";
import { initialsOf, sizeWords } from "../../tab/src/format/people.ts";
import { wordsIn } from "../../tab/src/i18n/words.ts";
import { holdOrder } from "../../tab/src/list/hold-order.ts";
import { placeOf } from "../../tab/src/list/origin.ts";
import { rowModel } from "../../tab/src/list/row-model.ts";
import { inWorkingDays } from "../../tab/src/screens/ticket/next-state.ts";
import { hasQuote, linkParts, viaKey } from "../../tab/src/screens/ticket/reading/article-words.ts";

const NOW = "2026-11-19T09:42:00.000Z";
const ME = "giulia@example.it";
const dates = deskDates("Europe/Rome");
const context = { t: wordsIn("it"), dates, now: NOW, viewer: ME, isUnread: () => true };

const ticket = (given: Partial<TicketView> = {}): TicketView => ({
  number: "2026111742000419",
  version: 7,
  title: "Errore 502",
  state: "open",
  priority: 4,
  requestType: "errore",
  queue: { key: "passi", name: "Viabilità - Passi carrabili", shortName: "Passi carrabili" },
  customer: { address: "maria@example.it", name: "Maria Cristofori" },
  owner: { address: ME, name: "Giulia De Santis" },
  lock: null,
  pendingUntil: null,
  firstResponse: { dueAt: null, metAt: null },
  escalationAt: "2026-11-19T08:22:00.000Z",
  isEscalated: true,
  articleCount: 7,
  lastCustomerArticleAt: null,
  createdAt: "2026-11-17T14:21:00.000Z",
  changedAt: NOW,
  closedAt: null,
  service: null,
  sla: null,
  impact: null,
  organisation: null,
  watching: false,
  mergedInto: null,
  workUnits: 0,
  undo: null,
  abilities: ["view"],
  ...given,
});

describe("D1 a row", () => {
  test("says everything in words", () => {
    expect(rowModel(ticket(), context)).toMatchObject({
      numberHead: "2026111742",
      numberTail: "000419",
      due: { tone: "late", text: "scaduto 1 h 20" },
      shape: "open",
      customer: "Maria Cristofori",
      queueShort: "Passi carrabili",
      age: "1 g 19 h",
      unread: true,
      owner: { initials: "GS", name: "Giulia De Santis", mine: true },
      lockedBy: null,
    });
  });

  test("M9 says that a mail of the ticket did not arrive", () => {
    const failure = { recipient: null, status: null, reason: null, isPermanent: true, at: NOW };
    expect(rowModel(ticket({ deliveryFailure: failure }), context).undelivered).toBe(true);
    expect(rowModel(ticket({ deliveryFailure: null }), context).undelivered).toBe(false);
  });

  test("a customer without a name is his address; a colleague's lock is his", () => {
    const row = rowModel(
      ticket({
        customer: { address: "protocollo@ente.example", name: "" },
        lock: { by: { address: "sara@example.it", name: "Sara Galli" }, since: NOW, mine: false },
      }),
      context,
    );
    expect(row.customer).toBe("protocollo@ente.example");
    expect(row.lockedBy).toEqual({ name: "Sara Galli", mine: false });
  });

  test.each([
    ["Giulia De Santis", "GS"],
    ["dott.ssa Maria Cristofori", "MC"],
    ["protocollo@ente.example", "P"],
    ["", "?"],
  ])("initials of %s: %s", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  test("sizes", () => {
    expect(sizeWords(312_000, "it")).toBe("312 KB");
    expect(sizeWords(1_400_000, "it")).toBe("1,4 MB");
  });
});

describe("rows never move under the pointer or the focus", () => {
  const rows = (...numbers: string[]) => numbers.map((number) => ({ number, version: 1 }));

  test("held: places stay, new ones wait, those that left are greyed", () => {
    const fresh = [
      { number: "c", version: 1 },
      { number: "a", version: 2 },
    ];
    const held = holdOrder(rows("a", "b"), fresh, true);
    expect(held.items).toEqual([
      { number: "a", version: 2 },
      { number: "b", version: 1 },
    ]);
    expect([...held.gone]).toEqual(["b"]);
    expect(held.waiting).toBe(1);
  });

  test("held: a row pushed below the last one shown is not gone", () => {
    const held = holdOrder(rows("a", "b"), rows("new", "a", "b"), true, 2);
    expect(held).toEqual({ items: rows("a", "b"), gone: new Set(), waiting: 1 });
  });

  test("let go: what the desk says", () => {
    expect(holdOrder(rows("a", "b"), rows("c", "a"), false)).toEqual({
      items: rows("c", "a"),
      gone: new Set(),
      waiting: 0,
    });
  });
});

describe("D2 the ticket page", () => {
  test("knows its place in the list one came from", () => {
    const list = { label: "scalati", numbers: ["1", "2", "3"], route: { screen: "dashboard" } as const };
    expect(placeOf("2", list)).toEqual({ index: 2, count: 3, label: "scalati", previous: "1", next: "3" });
    expect(placeOf("9", list)).toBeNull();
  });

  test("makes addresses in a text links, and nothing else", () => {
    expect(linkParts("Vedi https://x.example/a. Scriva a b@x.example!")).toEqual([
      { text: "Vedi ", href: null },
      { text: "https://x.example/a", href: "https://x.example/a" },
      { text: ". Scriva a ", href: null },
      { text: "b@x.example", href: "mailto:b@x.example" },
      { text: "!", href: null },
    ]);
    expect(linkParts("javascript:alert(1)")).toEqual([{ text: "javascript:alert(1)", href: null }]);
  });

  test("folds only what is quoted", () => {
    expect(hasQuote({ text: "Sì\n> vecchio testo", newText: "Sì" })).toBe(true);
    expect(hasQuote({ text: "Sì", newText: "Sì" })).toBe(false);
    expect(hasQuote({ text: "> solo citazione", newText: "" })).toBe(false);
  });

  test("T4 a pending date begins on a working day at nine", () => {
    expect(inWorkingDays(new Date("2026-11-20T10:00:00Z"), 1, dates)).toEqual({
      date: "2026-11-23",
      time: "09:00",
    });
    expect(inWorkingDays(new Date("2026-11-19T10:00:00Z"), 3, dates)).toEqual({
      date: "2026-11-24",
      time: "09:00",
    });
  });
});

describe("M8 what an article is", () => {
  test("stands where else it says how it came", () => {
    expect(viaKey({ channel: "email" })).toBe("tab.via.email");
    expect(viaKey({ channel: "email", receivedAs: null })).toBe("tab.via.email");
    expect(viaKey({ channel: "email", receivedAs: "unconfirmed" })).toBe("article.received.unconfirmed");
  });
});
