import fc from "fast-check";
import { expect, it } from "vitest";
import type { Store } from "../../core/ports.ts";
import type { Filter, Sort, TicketQuery } from "../../core/search/filter.ts";
import { EVERYTHING } from "../../core/search/filter.ts";
import {
  type Impact,
  type Priority,
  TICKET_STATES,
  type Ticket,
  type TicketNumber,
} from "../../core/ticket/ticket.ts";
import { aCommit, aNumber, aTicket, at } from "../support/builders.ts";
import { matches, sorted } from "../support/evaluate-filter.ts";
import { committed, found, given, OLDEST_FIRST, type OpenedStore } from "./harness.ts";

const OPERATORS = ["ada@x.it", "bob@x.it", null] as const;
const QUEUES = ["contact-center", "anagrafe", "tributi"];
const KEYS = ["a", "b", null] as const;
const WATCHERS = ["ada@x.it", "bob@x.it"];

const aMinute = fc.integer({ min: 0, max: 8 });
const anyTicket = fc
  .record({
    queue: fc.constantFrom(...QUEUES),
    state: fc.constantFrom(...TICKET_STATES),
    priority: fc.constantFrom<Priority>(1, 3, 5),
    owner: fc.constantFrom(...OPERATORS),
    lockedBy: fc.constantFrom(...OPERATORS),
    createdAt: aMinute.map(at),
    changedAt: aMinute.map(at),
    closedAt: fc.option(aMinute.map(at)),
    until: fc.option(aMinute.map(at)),
    dueAt: fc.option(aMinute.map(at)),
    service: fc.constantFrom(...KEYS),
    sla: fc.constantFrom(...KEYS),
    organisation: fc.constantFrom(...KEYS),
    impact: fc.constantFrom<Impact | null>(1, 3, null),
    watchers: fc.subarray(WATCHERS),
    answerBy: fc.option(aMinute.map(at)),
  })
  .map(({ lockedBy, until, dueAt, answerBy, ...fields }) =>
    aTicket({
      ...fields,
      lock: lockedBy ? { by: lockedBy, since: at(0), previousOwner: null } : null,
      pending: until ? { until, setBy: null } : null,
      firstResponse: { dueAt, metAt: null },
      incomplete: answerBy ? { since: at(0), asked: ["telephone_missing"], answerBy } : null,
    }),
  );

const { filter: anyFilter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.record({ field: fc.constant("queue" as const), in: fc.subarray(QUEUES) }),
    fc.record({ field: fc.constant("state" as const), in: fc.subarray([...TICKET_STATES]) }),
    fc.record({
      field: fc.constantFrom("owner" as const, "lockedBy" as const),
      in: fc.subarray([...OPERATORS]),
    }),
    fc.record({
      field: fc.constantFrom("service" as const, "sla" as const, "organisation" as const),
      in: fc.subarray([...KEYS]),
    }),
    fc.record({
      field: fc.constantFrom("priority" as const, "impact" as const),
      in: fc.subarray([1, 3, "3", null]),
    }),
    fc.record({ watchedBy: fc.subarray([...WATCHERS, "nobody@x.it"]) }),
    fc.record(
      {
        time: fc.constantFrom(
          "createdAt",
          "changedAt",
          "closedAt",
          "pendingUntil",
          "escalationAt",
          "answerBy",
        ),
        from: aMinute.map(at),
        before: aMinute.map(at),
      },
      { requiredKeys: ["time"] },
    ),
    fc.record({ number: fc.constantFrom("*1*", "2019*", "*", aNumber(7), "201903194200001*") }),
    fc.record({ all: fc.array(tie("filter"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("filter"), { maxLength: 3 }) }),
    fc.record({ not: tie("filter") }),
  ) as fc.Arbitrary<Filter>,
}));

const anySort: fc.Arbitrary<Sort> = fc.record({
  by: fc.constantFrom("createdAt", "changedAt", "pendingUntil", "escalationAt", "number", "priority"),
  direction: fc.constantFrom("asc", "desc"),
});

const anyTickets = (count: number, seed: number): readonly Ticket[] =>
  fc.sample(anyTicket, { numRuns: count, seed }).map((ticket, n) => ({ ...ticket, number: aNumber(n + 1) }));

/** All pages, one after the other; `between` runs after each. */
async function allPages(store: Store, query: Omit<TicketQuery, "cursor">, between?: () => Promise<void>) {
  const numbers: TicketNumber[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.tickets.find({ ...query, cursor });
    expect(page.items.length).toBeLessThanOrEqual(query.limit);
    numbers.push(...page.items.map((ticket) => ticket.number));
    cursor = page.next ?? undefined;
    await between?.();
  } while (cursor !== undefined);
  return numbers;
}

export function findContract(current: () => OpenedStore): void {
  it("D3 answers every filter, in every order, page by page, as the definition says", {
    timeout: 600_000,
  }, async () => {
    const { store } = current();
    const tickets = anyTickets(80, 7);
    for (const ticket of tickets) await given(store, ticket);
    await fc.assert(
      fc.asyncProperty(anyFilter, anySort, fc.integer({ min: 1, max: 30 }), async (filter, sort, limit) => {
        const hits = tickets.filter((ticket) => matches({ ticket, articles: [] }, filter));
        const expected = sorted(hits, sort).map((ticket) => ticket.number);
        expect(await allPages(store, { filter, sort, limit })).toEqual(expected);
        expect(await store.tickets.countEach([filter, { not: filter }])).toEqual([
          hits.length,
          tickets.length - hits.length,
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it("D1 counts tickets per queue and state", async () => {
    const { store } = current();
    const tickets = anyTickets(60, 11);
    for (const ticket of tickets) await given(store, ticket);
    const active: Filter = { field: "state", in: ["new", "open"] };
    for (const filter of [EVERYTHING, active, { any: [] }]) {
      const counts = new Map<string, number>();
      for (const ticket of tickets) {
        if (!matches({ ticket, articles: [] }, filter)) continue;
        const key = `${ticket.queue}|${ticket.state}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      const rows = await store.tickets.countByQueueAndState(filter);
      expect(rows.map((row) => [`${row.queue}|${row.state}`, row.count]).toSorted()).toEqual(
        [...counts].toSorted(),
      );
    }
  });

  it("D1 counts by queue and state follow a ticket that moves, closes and comes back", async () => {
    const { store } = current();
    const shown: unknown[] = [];
    const ticket = aTicket();
    for (const [i, change] of [
      { queue: "tributi", state: "new" },
      { queue: "ambiente", state: "new" },
      { queue: "ambiente", state: "closed successful" },
      { queue: "tributi", state: "open" },
    ].entries()) {
      await committed(store, aCommit({ ...ticket, ...(change as Partial<Ticket>), version: i + 1 }));
      shown.push(await store.tickets.countByQueueAndState(EVERYTHING));
      expect(
        await store.tickets.countEach([
          { field: "queue", in: ["tributi"] },
          { not: { field: "state", in: ["new"] } },
          { any: [] },
          EVERYTHING,
        ]),
      ).toEqual([Number(change.queue === "tributi"), Number(change.state !== "new"), 0, 1]);
    }
    expect(shown).toEqual([
      [{ queue: "tributi", state: "new", count: 1 }],
      [{ queue: "ambiente", state: "new", count: 1 }],
      [{ queue: "ambiente", state: "closed successful", count: 1 }],
      [{ queue: "tributi", state: "open", count: 1 }],
    ]);
  });

  it("D1 what is due is counted by queue, whatever queues are asked for: none, one, or more than a hundred", async () => {
    const { store } = current();
    const due = { pending: { until: at(1), setBy: null }, state: "pending reminder" as const };
    await given(store, aTicket({ queue: "tributi", ...due }));
    await given(store, aTicket({ number: aNumber(2), queue: "ambiente", ...due }));
    const many = Array.from({ length: 120 }, (_, n) => `coda-${n}`);
    for (const [queues, expected] of [
      [[], []],
      [["tributi"], ["tributi"]],
      [
        [...many, "tributi", "ambiente"],
        ["ambiente", "tributi"],
      ],
      [many, []],
    ] as const) {
      const inQueues: Filter = { field: "queue", in: queues };
      const counted = await store.tickets.countByQueueAndState({
        all: [
          inQueues,
          { field: "state", in: ["pending reminder"] },
          { time: "pendingUntil", before: at(2) },
        ],
      });
      expect(counted.map(({ queue }) => queue).toSorted()).toEqual(expected);
      const late: Filter = { all: [inQueues, { time: "escalationAt", before: at(9_999) }] };
      expect(await store.tickets.countByQueueAndState({ all: [late, { all: [] }] })).toBeInstanceOf(Array);
    }
  });

  it("D3 an empty list matches nothing, no condition everything", async () => {
    const { store } = current();
    await given(store, aTicket());
    expect(await found(store, { field: "queue", in: [] })).toEqual([]);
    expect(await found(store, { any: [] })).toEqual([]);
    expect(await found(store, { all: [] })).toEqual([aNumber(1)]);
    expect(await found(store, { not: { any: [] } })).toEqual([aNumber(1)]);
    expect(await found(store, { words: [] })).toEqual([aNumber(1)]);
    expect(await store.tickets.countEach([])).toEqual([]);
  });

  it("D3 nobody is an owner like another, and `not` includes those without one", async () => {
    const { store } = current();
    await given(store, aTicket({ owner: "ada@x.it" }));
    await given(store, aTicket({ number: aNumber(2), owner: null }));
    expect(await found(store, { field: "owner", in: [null] })).toEqual([aNumber(2)]);
    expect(await found(store, { field: "owner", in: ["ada@x.it", null] })).toEqual([aNumber(1), aNumber(2)]);
    expect(await found(store, { not: { field: "owner", in: ["ada@x.it"] } })).toEqual([aNumber(2)]);
    expect(await found(store, { not: { time: "closedAt", from: at(0) } })).toEqual([aNumber(1), aNumber(2)]);
  });

  it("T13 a ticket is found by who watches it from the moment he begins until he ends", async () => {
    const { store } = current();
    const watched: Filter = { watchedBy: ["ada@x.it"] };
    const followed = [["ada@x.it"], ["bob@x.it", "ada@x.it"], ["bob@x.it"], []];
    await given(store, aTicket());
    await given(store, aTicket({ number: aNumber(2), watchers: ["ada@x.it"], createdAt: at(1) }));
    for (const [n, watchers] of followed.entries()) {
      await committed(store, aCommit(aTicket({ version: n + 2, watchers })));
      const first = watchers.includes("ada@x.it") ? [aNumber(1)] : [];
      expect(await found(store, watched), watchers.join()).toEqual([...first, aNumber(2)]);
      expect(await store.tickets.countEach([watched, { watchedBy: ["bob@x.it"] }])).toEqual([
        first.length + 1,
        watchers.includes("bob@x.it") ? 1 : 0,
      ]);
    }
    expect(await found(store, { watchedBy: [] })).toEqual([]);
  });

  it("T13 D1 of what one watches that is found which is due, as its times change", async () => {
    const { store } = current();
    const due: Filter = { all: [{ watchedBy: ["ada@x.it"] }, { time: "pendingUntil", before: at(5) }] };
    const dueAndQueue: Filter = { all: [due, { field: "queue", in: [aTicket().queue] }] };
    const sort: Sort = { by: "pendingUntil", direction: "asc" };
    const until = (minute: number) => ({ until: at(minute), setBy: null });
    await given(store, aTicket({ watchers: ["ada@x.it"] }));
    await given(store, aTicket({ number: aNumber(2), watchers: ["bob@x.it"], pending: until(1) }));
    const seen = [];
    for (const [n, pending] of [until(1), until(9), until(4), null, until(2)].entries()) {
      await committed(store, aCommit(aTicket({ version: n + 2, watchers: ["ada@x.it"], pending })));
      seen.push([
        (await found(store, due)).length,
        (await found(store, dueAndQueue, sort)).length,
        ...(await store.tickets.countEach([due, dueAndQueue])),
      ]);
    }
    expect(seen).toEqual([1, 0, 1, 0, 1].map((each) => [each, each, each, each]));
    await committed(
      store,
      aCommit(aTicket({ number: aNumber(2), version: 2, watchers: ["ada@x.it"], pending: until(1) })),
    );
    expect(await found(store, due, sort)).toEqual([aNumber(2), aNumber(1)]);
  });

  it("G1 D3 a ticket is found as incomplete from when its customer was asked until nothing is awaited of him", async () => {
    const { store } = current();
    const incomplete: Filter = { time: "answerBy" };
    const asked = { since: at(0), asked: ["telephone_missing"], answerBy: at(5) } as const;
    await given(store, aTicket({ incomplete: asked }));
    await given(store, aTicket({ number: aNumber(2) }));
    await given(store, aTicket({ number: aNumber(3), incomplete: { ...asked, answerBy: at(9) } }));
    expect(await found(store, incomplete)).toEqual([aNumber(1), aNumber(3)]);
    expect(await found(store, { not: incomplete })).toEqual([aNumber(2)]);
    const [late, inTime] = [
      { time: "answerBy", before: at(6) } as const,
      { time: "answerBy", from: at(6) } as const,
    ];
    expect(await store.tickets.countEach([late, inTime])).toEqual([1, 1]);
    await committed(store, aCommit(aTicket({ version: 2, incomplete: null })));
    expect(await found(store, incomplete)).toEqual([aNumber(3)]);
  });

  it("D3 service, SLA, organisation and impact are those the ticket has now, or none", async () => {
    const { store } = current();
    const described = { service: "portale", sla: "rapido", organisation: "comune-anzio", impact: 4 } as const;
    await given(store, aTicket());
    await given(store, aTicket({ number: aNumber(2), ...described, createdAt: at(1) }));
    for (const [field, value] of Object.entries(described)) {
      const having: Filter = { field: field as keyof typeof described, in: [value] };
      expect(await found(store, having), field).toEqual([aNumber(2)]);
      expect(await found(store, { not: having }), field).toEqual([aNumber(1)]);
      expect(await found(store, { ...having, in: [null] }), field).toEqual([aNumber(1)]);
    }
    await committed(store, aCommit(aTicket({ version: 2, ...described })));
    await committed(store, aCommit(aTicket({ number: aNumber(2), version: 2, createdAt: at(1) })));
    for (const [field, value] of Object.entries(described)) {
      const having: Filter = { field: field as keyof typeof described, in: [value] };
      expect(await found(store, having), field).toEqual([aNumber(1)]);
    }
  });

  it("D3 a list of a thousand values works, and so do values with quotes", async () => {
    const { store } = current();
    await given(store, aTicket({ queue: 'L\'Aquila "centro" %_' }));
    const many = Array.from({ length: 1_000 }, (_, n) => `queue-${n}`);
    expect(await found(store, { field: "queue", in: [...many, 'L\'Aquila "centro" %_'] })).toEqual([
      aNumber(1),
    ]);
    expect(await found(store, { field: "queue", in: ['L\'Aquila "centro" %_'] })).toEqual([aNumber(1)]);
    expect(await found(store, { field: "queue", in: many })).toEqual([]);
  });

  it("D3 ticket numbers are found whole or with wildcards; nothing else is special in them", async () => {
    const { store } = current();
    const numbers = ["2010105155", "1056580012", "1056581", "10_5155", "10%5155", "10[1]5155", "10?5155"];
    for (const number of numbers) await given(store, aTicket({ number }));
    const byNumber: Sort = { by: "number", direction: "asc" };
    const like = (number: string) => found(store, { number }, byNumber);
    expect(await like("1056580012")).toEqual(["1056580012"]);
    expect(await like("105658")).toEqual([]);
    expect(await like("105658*")).toEqual(["1056580012", "1056581"]);
    expect(await like("10*5155")).toEqual(["10%5155", "10?5155", "10[1]5155", "10_5155"]);
    expect(await like("*5155")).toEqual(["10%5155", "10?5155", "10[1]5155", "10_5155", "2010105155"]);
    expect(await like("10_*")).toEqual(["10_5155"]);
    expect(await like("10%*")).toEqual(["10%5155"]);
    expect(await like("10?*")).toEqual(["10?5155"]);
    expect(await like("*[1]*")).toEqual(["10[1]5155"]);
    expect(await like("**")).toEqual(numbers.toSorted());
    expect(await like("")).toEqual([]);
  });

  it("D3 times are half-open: from the first moment, before the second", async () => {
    const { store } = current();
    for (const n of [1, 2, 3]) await given(store, aTicket({ number: aNumber(n), createdAt: at(n) }));
    expect(await found(store, { time: "createdAt", from: at(1), before: at(3) })).toEqual([
      aNumber(1),
      aNumber(2),
    ]);
    expect(await found(store, { time: "createdAt", from: at(3) })).toEqual([aNumber(3)]);
    expect(await found(store, { time: "pendingUntil" })).toEqual([]);
  });

  it("T16 an escalation is found while its time runs, not once answered or waiting", async () => {
    const { store } = current();
    const due = { dueAt: at(5), metAt: null };
    await given(store, aTicket({ firstResponse: due }));
    await given(store, aTicket({ number: aNumber(2), firstResponse: { dueAt: at(5), metAt: at(1) } }));
    await given(store, aTicket({ number: aNumber(3), firstResponse: due, state: "pending reminder" }));
    const escalated: Filter = { time: "escalationAt", before: at(6) };
    expect(await found(store, escalated)).toEqual([aNumber(1)]);
    await committed(store, aCommit(aTicket({ version: 2, firstResponse: { dueAt: at(5), metAt: at(4) } })));
    expect(await found(store, escalated)).toEqual([]);
  });

  it("D4 paging shows each unchanged ticket once while others come, change and go", async () => {
    for (const direction of ["asc", "desc"] as const) {
      const store = current().store;
      const base = direction === "asc" ? 0 : 1_000;
      const steady = Array.from({ length: 20 }, (_, n) => aNumber(base + n + 1));
      for (const [n, number] of steady.entries()) {
        await given(store, aTicket({ number, queue: direction, changedAt: at(10 * n) }));
      }
      const restless = aTicket({ number: aNumber(base + 500), queue: direction, changedAt: at(55) });
      await given(store, restless);
      let round = 0;
      const seen = await allPages(
        store,
        { filter: { field: "queue", in: [direction] }, sort: { by: "changedAt", direction }, limit: 3 },
        async () => {
          round++;
          if (round > 6) return;
          await given(
            store,
            aTicket({ number: aNumber(base + 600 + round), queue: direction, changedAt: at(1) }),
          );
          await given(
            store,
            aTicket({ number: aNumber(base + 700 + round), queue: direction, changedAt: at(30 * round) }),
          );
          await committed(
            store,
            aCommit({ ...restless, version: 1 + round, changedAt: at(300 - 40 * round) }),
          );
        },
      );
      const expected = direction === "asc" ? steady : steady.toReversed();
      expect(seen.filter((number) => steady.includes(number))).toEqual(expected);
    }
  });

  it("R2 a cursor of another query, or none at all, is refused", async () => {
    const { store } = current();
    for (const n of [1, 2]) await given(store, aTicket({ number: aNumber(n) }));
    const { next } = await store.tickets.find({ filter: EVERYTHING, sort: OLDEST_FIRST, limit: 1 });
    const find = (sort: Sort, cursor: string) =>
      store.tickets.find({ filter: EVERYTHING, sort, limit: 1, cursor });
    await expect(find({ by: "priority", direction: "asc" }, next ?? "")).rejects.toThrow(RangeError);
    await expect(find({ by: "createdAt", direction: "desc" }, next ?? "")).rejects.toThrow(RangeError);
    for (const cursor of ["", "x", "bnVsbA", Buffer.from('["createdAt","asc",{},1]').toString("base64url")]) {
      await expect(find(OLDEST_FIRST, cursor)).rejects.toThrow(RangeError);
    }
  });
}
