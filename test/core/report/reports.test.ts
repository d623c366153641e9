import { describe, expect, it } from "vitest";
import { daysBetween } from "../../../core/desk/desk-time.ts";
import { breakdownTally } from "../../../core/report/breakdown.ts";
import type { Fact, FactFields, FactKind, TellingOf } from "../../../core/report/fact.ts";
import { movesTally } from "../../../core/report/moves.ts";
import type { ReportScope } from "../../../core/report/scope.ts";
import { durationsOf, shareOf } from "../../../core/report/statistics.ts";
import { type Tally, tally } from "../../../core/report/tally.ts";
import { timesTally } from "../../../core/report/times.ts";
import { volumeTally } from "../../../core/report/volume.ts";
import { workloadTally } from "../../../core/report/workload.ts";
import { aNumber } from "../../support/builders.ts";
import { latestFirst } from "./latest-first.ts";

let seq = 0;

/** A fact of ticket 1 in queue `a`, on 19 March at noon in Rome, unless it says otherwise. */
const aFact = <K extends FactKind>(telling: TellingOf<K>, fields: Partial<FactFields> = {}): Fact =>
  ({
    at: `2019-03-19T11:00:00.${String(++seq % 1000).padStart(3, "0")}Z`,
    ticket: aNumber(1),
    seq,
    queue: "a",
    requestType: "other",
    organisation: null,
    service: null,
    priority: 3,
    operator: null,
    ...fields,
    ...telling,
  }) as unknown as Fact;

const aScope = (fields: Partial<ReportScope> = {}): ReportScope => ({
  days: daysBetween("2019-03-19", "2019-03-19", "Europe/Rome"),
  queues: ["a", "b"],
  visible: new Set(["a", "b"]),
  requestTypes: null,
  organisations: null,
  ...fields,
});

const counted = <V>(facts: readonly Fact[], counter: (scope: ReportScope) => Tally<V>, scope = aScope()) =>
  tally(facts.toSorted(latestFirst), scope, counter(scope));

const moved = (to: string) => ({ kind: "moved", to, reason: "other", isOpen: true }) as const;

describe("D6 statistics", () => {
  it("D6 median and 90th percentile are measured values, by nearest rank", () => {
    expect(durationsOf([])).toEqual({ count: 0, median: null, p90: null });
    expect(durationsOf([7])).toEqual({ count: 1, median: 7, p90: 7 });
    expect(durationsOf([10, 9, 100, 2])).toEqual({ count: 4, median: 9, p90: 100 });
    const hundred = Array.from({ length: 100 }, (_, n) => 100 - n);
    expect(durationsOf(hundred)).toEqual({ count: 100, median: 50, p90: 90 });
    expect([shareOf(1, 3), shareOf(0, 0), shareOf(2, 2)]).toEqual([0.333, null, 1]);
  });

  it("D6 times on the clock and in working time, with promises kept, per queue and in all", async () => {
    const taken = (minutes: number, kept: boolean | null, queue: string) =>
      aFact({ kind: "firstResponse", minutes, workingMinutes: minutes / 2, kept }, { queue });
    const facts = [taken(10, true, "a"), taken(30, false, "a"), taken(50, null, "b")];
    const { all, queues } = await counted(facts, timesTally);
    expect(queues[0]?.firstResponse).toEqual({
      count: 2,
      median: 10,
      p90: 30,
      working: { median: 5, p90: 15 },
      promised: 2,
      kept: 1,
      keptShare: 0.5,
    });
    expect(queues[1]?.firstResponse).toMatchObject({ count: 1, promised: 0, keptShare: null });
    expect(all.firstResponse).toMatchObject({ count: 3, median: 30, promised: 2 });
    expect(all.solution).toMatchObject({ count: 0, median: null });
  });
});

describe("D6 volume", () => {
  it("D6 days are the desk's, also where the clock changes", async () => {
    const days = daysBetween("2026-03-28", "2026-03-30", "Europe/Rome");
    expect(days.map(({ from }) => from)).toEqual([
      "2026-03-27T23:00:00.000Z",
      "2026-03-28T23:00:00.000Z",
      "2026-03-29T22:00:00.000Z",
    ]);
    const created = ["2026-03-28T22:59:59.999Z", "2026-03-28T23:00:00.000Z", "2026-03-29T21:59:59.999Z"];
    const facts = [...created, "2026-03-29T22:00:00.000Z", "2026-03-30T22:00:00.000Z"].map((at) =>
      aFact({ kind: "created" }, { at }),
    );
    const now = [{ queue: "a", state: "new", count: 5 }];
    const [queue] = await counted(facts, (scope) => volumeTally(scope, now), aScope({ days }));
    expect(queue?.created).toEqual([1, 2, 1]);
    expect(queue?.open).toEqual([1, 3, 4]);
  });

  it("D6 of all closes, those after which the ticket opened again", async () => {
    const facts = [1, 2, 3, 4].flatMap((n) => [aFact({ kind: "closed" }, { ticket: aNumber(n) })]);
    const again = [aFact({ kind: "reopened" }), aFact({ kind: "closed" })];
    const earlier = aFact({ kind: "reopened" }, { ticket: aNumber(9) });
    const volume = (scope: ReportScope) => volumeTally(scope, []);
    const [queue, empty] = await counted([...facts, ...again, earlier], volume);
    expect(queue).toMatchObject({ totals: { closed: 5, reopened: 2 }, reopenRate: 0.2 });
    expect(empty?.reopenRate).toBeNull();
  });

  it("D6 of tickets of one type: as they were at the end, and nobody knows how many were open", async () => {
    const facts = [
      aFact({ kind: "created" }),
      aFact({ kind: "created" }, { ticket: aNumber(2) }),
      aFact({ kind: "reclassified" }, { requestType: "error" }),
      aFact({ kind: "closed" }, { requestType: "error" }),
    ];
    const volume = (scope: ReportScope) => volumeTally(scope, []);
    const [queue] = await counted(facts, volume, aScope({ requestTypes: ["error"] }));
    expect(queue).toMatchObject({ totals: { created: 1, closed: 1 }, open: null });
    const [none] = await counted(facts, volume, aScope({ organisations: ["comune"] }));
    expect(none?.totals).toMatchObject({ created: 0, closed: 0 });
  });
});

describe("D6 moves, work and groups", () => {
  it("D6 moves straight back are told apart from moves onwards", async () => {
    const onwards = ["b", "c"].map((to, n) =>
      aFact(moved(to), { ticket: aNumber(2), queue: n === 0 ? "a" : "b" }),
    );
    const backAndForth = [
      aFact(moved("b")),
      aFact(moved("a"), { queue: "b" }),
      aFact(moved("b")),
      aFact(moved("a"), { queue: "b", ticket: aNumber(3) }),
    ];
    const scope = aScope({ visible: new Set(["a", "b", "c"]) });
    const moves = await counted([...onwards, ...backAndForth], movesTally, scope);
    expect(moves.map(({ from, to, count, back }) => [from, to, count, back])).toEqual([
      ["a", "b", 3, 1],
      ["b", "a", 2, 1],
      ["b", "c", 1, 0],
    ]);
    expect(moves[0]?.reasons).toEqual({ "other-office": 0, "wrong-queue": 0, technical: 0, other: 3 });
  });

  it("P2 D6 queues that cannot be seen are one, and only moves from or to the queues asked for count", async () => {
    const facts = [
      aFact(moved("secret")),
      aFact(moved("a"), { queue: "secret" }),
      aFact(moved("hidden"), { ticket: aNumber(2) }),
      aFact(moved("hidden"), { ticket: aNumber(2), queue: "secret" }),
      aFact(moved("b"), { ticket: aNumber(3), queue: "secret" }),
    ];
    const moves = await counted(facts, movesTally, aScope({ queues: ["a"] }));
    expect(moves.map(({ from, to, count, back }) => [from, to, count, back])).toEqual([
      ["a", null, 2, 0],
      [null, "a", 1, 1],
    ]);
  });

  it("X4 D6 what was undone is nobody's work", async () => {
    const operator = "ada@x.it";
    const facts = [
      aFact({ kind: "closed" }, { operator }),
      aFact({ kind: "undone", action: "close", to: "a" }, { operator }),
      aFact({ kind: "closed" }, { operator }),
      aFact({ kind: "worked", units: 0.1 }, { operator }),
      aFact({ kind: "worked", units: 0.2 }, { operator }),
      aFact({ kind: "answered" }, { operator, queue: "elsewhere" }),
      aFact({ kind: "closed" }),
    ];
    expect(await counted(facts, workloadTally)).toEqual([
      { operator, closed: 1, answered: 0, firstResponses: 0, workUnits: 0.3 },
    ]);
  });

  it("D6 a ticket counts under what it was at the end of the days, not what it arrived as or became later", async () => {
    const facts = [
      aFact({ kind: "created" }),
      aFact({ kind: "reclassified" }, { requestType: "error", organisation: "comune" }),
      aFact({ kind: "closed" }, { requestType: "error", organisation: "comune" }),
      aFact({ kind: "reclassified" }, { at: "2019-03-20T11:00:00.000Z", requestType: "support" }),
      aFact({ kind: "created" }, { ticket: aNumber(2) }),
      aFact({ kind: "escalated", due: "update" }, { queue: "elsewhere" }),
      aFact({ kind: "charged" }, { requestType: "error", organisation: "comune" }),
    ];
    const { requestType, organisation, priority } = await counted(facts, breakdownTally);
    const solution = { count: 0, median: null, p90: null };
    const none = { reopened: 0, escalated: 0, charged: 0, unconfirmed: 0, solution };
    expect(requestType).toEqual([
      { key: "error", created: 1, closed: 1, ...none, charged: 1 },
      { key: "other", created: 1, closed: 0, ...none },
    ]);
    expect(organisation.map(({ key }) => key)).toEqual(["comune", null]);
    expect(priority).toEqual([{ key: "3", created: 2, closed: 1, ...none, charged: 1 }]);
  });

  it("G2 X4 work to be paid counts as unconfirmed once a ticket, until somebody confirms it or the close is undone", async () => {
    const at = (minute: number) => `2019-03-19T12:0${minute}:00.000Z`;
    const unconfirmed = (n: number, minute: number) =>
      aFact({ kind: "unconfirmed" }, { ticket: aNumber(n), at: at(minute) });
    const facts = [
      ...[unconfirmed(1, 1), unconfirmed(1, 2)],
      ...[unconfirmed(2, 1), aFact({ kind: "charged" }, { ticket: aNumber(2), at: at(2) })],
      // Confirmed, and then it became another service.
      ...[aFact({ kind: "charged" }, { ticket: aNumber(3), at: at(1) }), unconfirmed(3, 2)],
      ...[aFact({ kind: "closed" }, { ticket: aNumber(4), at: at(1) }), unconfirmed(4, 1)],
      aFact({ kind: "undone", action: "close", to: "a" }, { ticket: aNumber(4), at: at(2) }),
    ];
    const { requestType } = await counted(facts, breakdownTally);
    expect(requestType).toMatchObject([{ charged: 2, unconfirmed: 2, closed: 0 }]);
  });
});
