import { describe, expect, it } from "vitest";
import { Connection, type Value } from "../../../bot/storage/sqlite/connection.ts";
import { LateWork } from "../../../bot/storage/sqlite/late-work.ts";
import { migrate } from "../../../bot/storage/sqlite/schema.ts";
import { TicketQueries } from "../../../bot/storage/sqlite/ticket-query.ts";
import {
  DASHBOARD_LISTS,
  type DashboardViewer,
  dashboardFilter,
  dashboardSort,
  toolbarFilter,
} from "../../../core/search/dashboard.ts";
import type { Filter, Sort } from "../../../core/search/filter.ts";
import { NOON } from "../../support/builders.ts";

const viewer: DashboardViewer = { operator: "ada@x.it", visible: ["a", "b", "c"], mine: ["a"] };
const NEWEST: Sort = { by: "createdAt", direction: "desc" };

/** Explains every statement on tickets instead of asking it. */
class Explaining extends Connection {
  readonly plans: string[] = [];
  readonly asked: string[] = [];
  isExplaining = false;

  override first<R>(sql: string, ...values: readonly Value[]): R | undefined {
    this.asked.push(sql);
    this.#explain(sql, values);
    return super.first<R>(sql, ...values);
  }

  override all<R>(sql: string, ...values: readonly Value[]): readonly R[] {
    this.#explain(sql, values);
    return super.all<R>(sql, ...values);
  }

  #explain(sql: string, values: readonly Value[]): void {
    if (!this.isExplaining || !/\blisting t\b/.test(sql)) return;
    const steps = super.all<{ detail: string }>(`explain query plan ${sql}`, ...values);
    this.plans.push(steps.map(({ detail }) => detail).join("\n"));
  }
}

async function planned(ask: (queries: TicketQueries) => unknown): Promise<readonly string[]> {
  const db = new Explaining(":memory:");
  migrate(db);
  const queries = new TicketQueries(db, new LateWork(db));
  db.isExplaining = true;
  await ask(queries);
  db.close();
  expect(db.plans.length).toBeGreaterThan(0);
  return db.plans;
}

const plansOf = (filter: Filter, sort: Sort) =>
  planned((queries) => queries.find({ filter, sort, limit: 40 }));

describe("SQLite's plans at 100,000 tickets", () => {
  it.each(DASHBOARD_LISTS)(
    "D1 what one watches of the list %s is read through the watchers",
    async (list) => {
      const filter = dashboardFilter(list, "watched", viewer, NOON);
      const plans = [
        ...(await plansOf(filter, dashboardSort(list))),
        ...(await planned((queries) => queries.count(filter))),
      ];
      for (const plan of plans) {
        expect(plan).toMatch(
          /SEARCH w USING (?:PRIMARY KEY|(?:COVERING )?INDEX watcher_by_\w+) \(operator=\?/,
        );
        expect(plan).not.toMatch(/SCAN t\b/);
      }
    },
  );

  it.each([
    ["reminder", "watcher_by_pending"],
    ["escalated", "watcher_by_escalation"],
  ] as const)(
    "D1 what one watches of the list %s is read in its order, a page of it",
    async (list, index) => {
      for (const plan of await plansOf(dashboardFilter(list, "watched", viewer, NOON), dashboardSort(list))) {
        expect(plan).toContain(`SEARCH w USING COVERING INDEX ${index} (operator=? AND`);
        expect(plan).not.toMatch(/TEMP B-TREE FOR ORDER BY/);
      }
    },
  );

  it("D3 what of a state is never due is read in its order", async () => {
    const filter: Filter = { all: [{ field: "state", in: ["open"] }, { not: { time: "escalationAt" } }] };
    for (const plan of await plansOf(filter, dashboardSort("open"))) {
      expect(plan).toContain("listing_never_due (state=?)");
      expect(plan).not.toMatch(/TEMP B-TREE FOR ORDER BY/);
    }
  });

  it("D1 what is due and watched is told by the watchers' own times", () => {
    for (const [list, column] of [
      ["reminder", "pending_until"],
      ["escalated", "escalation_at"],
    ] as const) {
      const db = new Explaining(":memory:");
      migrate(db);
      new TicketQueries(db, new LateWork(db)).count(dashboardFilter(list, "watched", viewer, NOON));
      expect(db.asked.at(-1)).toContain(`w.${column} < ?`);
      db.close();
    }
  });

  it("D1 a list by a time of which the filter says whether it is there reads one kind of tickets", async () => {
    const byDue: Sort = { by: "escalationAt", direction: "asc" };
    const due: Filter = { time: "escalationAt" };
    expect(await plansOf({ all: [] }, byDue)).toHaveLength(2);
    expect(await plansOf({ all: [due] }, byDue)).toHaveLength(1);
    expect(await plansOf({ all: [{ not: due }] }, byDue)).toHaveLength(1);
    expect(await plansOf({ not: { ...due, before: NOON } }, byDue)).toHaveLength(2);
  });

  it("D1 the toolbar counts what one watches and has locked through their indexes", async () => {
    const [watched, locked] = await planned((queries) =>
      [toolbarFilter("watched", viewer), toolbarFilter("mine", viewer)].map((filter) =>
        queries.count(filter),
      ),
    );
    expect(watched).toContain("SEARCH t USING INTEGER PRIMARY KEY (rowid=?)");
    expect(watched).toContain("SEARCH w USING PRIMARY KEY (operator=?)");
    expect(locked).toContain("listing_by_lock");
  });

  it.each(["service", "sla", "organisation"] as const)(
    "D3 tickets of one %s are found by its index",
    async (field) => {
      for (const plan of await plansOf({ field, in: ["a"] }, NEWEST))
        expect(plan).toContain(`listing_by_${field}`);
    },
  );

  it("D3 organisations are tried one by one through their index, not ticket by ticket", async () => {
    const asked: Filter = { condition: { like: ["comune-", ""] }, on: "organisation" };
    for (const plan of await plansOf(asked, NEWEST)) {
      expect(plan).toContain("USING COVERING INDEX listing_by_organisation");
      expect(plan).not.toMatch(/SCAN listing\b(?! USING COVERING INDEX)/);
    }
  });

  it("T13 the tickets a ticket is linked to are read by their numbers", async () => {
    const linked: Filter = { any: [{ number: "1" }, { number: "2" }, { number: "3" }] };
    const [plan] = await plansOf(linked, { by: "number", direction: "asc" });
    expect(plan).toContain("(number=?)");
  });
});
