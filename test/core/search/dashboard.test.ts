import { describe, expect, it } from "vitest";
import {
  DASHBOARD_LISTS,
  DASHBOARD_SCOPES,
  type DashboardList,
  type DashboardScope,
  dashboardFilter,
  dashboardSort,
} from "../../../core/search/dashboard.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { aTicket, at, NOON } from "../../support/builders.ts";
import { matches } from "../../support/evaluate-filter.ts";

const ME = "io@example.it";
const VIEWER = { operator: ME, visible: ["contact-center", "tributi"], mine: ["tributi"] };

/** The boxes and tabs a ticket is in, for somebody who looks at noon. */
const placesOf = (fields: Partial<Ticket>): string[] =>
  DASHBOARD_LISTS.flatMap((list: DashboardList) =>
    DASHBOARD_SCOPES.filter((scope: DashboardScope) =>
      matches({ ticket: aTicket(fields), articles: [] }, dashboardFilter(list, scope, VIEWER, NOON)),
    ).map((scope) => `${list} ${scope}`),
  );

const dueAt = (minutes: number): Partial<Ticket> => ({ firstResponse: { dueAt: at(minutes), metAt: null } });
const until = (minutes: number): Partial<Ticket> => ({ pending: { until: at(minutes), setBy: ME } });

describe("D1 the boxes of the Cruscotto", () => {
  it.each<[string, Partial<Ticket>, string[]]>([
    ["a new ticket", {}, ["new all"]],
    ["an open one of my queues", { state: "open", queue: "tributi" }, ["open my-queues", "open all"]],
    [
      "one I locked",
      { state: "open", lock: { by: ME, since: NOON, previousOwner: null } },
      ["open mine", "open all"],
    ],
    [
      "one somebody else locked",
      { state: "open", lock: { by: "altri@example.it", since: NOON, previousOwner: null } },
      ["open all"],
    ],
    ["one that escalated", { ...dueAt(-1) }, ["escalated all", "new all"]],
    ["one that escalates now", { ...dueAt(0) }, ["new all"]],
    ["one set aside", { state: "pending reminder", ...until(1) }, []],
    ["one whose time came", { state: "pending reminder", ...until(-1) }, ["reminder all"]],
    ["one that will close itself", { state: "pending auto close+", ...until(-1) }, []],
    ["a closed one", { state: "closed successful", ...dueAt(-1) }, []],
    ["one in a queue I cannot see", { queue: "viabilita" }, []],
  ])("D1 %s", (_what, fields, places) => {
    expect(placesOf(fields)).toEqual(places);
  });

  it("D1 show first what is due first", () => {
    expect(DASHBOARD_LISTS.map(dashboardSort)).toEqual([
      { by: "pendingUntil", direction: "asc" },
      { by: "escalationAt", direction: "asc" },
      { by: "escalationAt", direction: "asc" },
      { by: "escalationAt", direction: "asc" },
    ]);
  });
});
