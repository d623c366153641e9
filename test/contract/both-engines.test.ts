import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../bot/storage/open-store.ts";
import { daysBetween } from "../../core/desk/desk-time.ts";
import type { Store } from "../../core/ports.ts";
import {
  readBreakdown,
  readEscalations,
  readMoves,
  readTimes,
  readVolume,
  readWorkload,
} from "../../core/report/read-report.ts";
import type { Condition } from "../../core/search/condition.ts";
import type { ConditionField } from "../../core/search/condition-fields.ts";
import type { Filter, Sort, TicketQuery } from "../../core/search/filter.ts";
import type { Article } from "../../core/ticket/article.ts";
import { type Impact, type Priority, TICKET_STATES, type Ticket } from "../../core/ticket/ticket.ts";
import { someLives } from "../core/report/lives.ts";
import { TIMED_DESK } from "../core/ticket/timed-desk.ts";
import { aCommit, aNumber, anArticle, aRecord, aTicket, at } from "../support/builders.ts";
import { mongoServer } from "../support/mongo-server.ts";
import { openFreshMongo } from "./fresh-stores.ts";
import { committed, type OpenedStore } from "./harness.ts";

const SEED = 19;
const TICKETS = 60;
const OPERATORS = ["ada@x.it", "bob@x.it", null] as const;
const QUEUES = ["contact-center", "anagrafe", "tributi"] as const;
const KEYS = ["a", "b", null] as const;
const WATCHERS = ["ada@x.it", "bob@x.it"];
/** Some in parts of others, some with accents, signs and inner punctuation. */
const WORDS = [
  ...[
    "rimborso",
    "rimborsi",
    "Rìmborsò",
    "abbonamento",
    "bonamen",
    "perché",
    "l’ufficio",
    "ufficio",
    "pc/notebook",
  ],
  ...[
    "anna.bianchi@example.org",
    "PRAT-0042",
    "0042",
    "città",
    "straße",
    "日本語",
    "🔥",
    "pc",
    "upc",
    "e",
    "«così»,",
  ],
];
const PARTS = [
  ...WORDS,
  "rimb",
  "bor",
  "ufficio'",
  "example",
  "bianchi@exa",
  "prat",
  "004",
  "本語",
  "ss",
  "p",
  "%",
  "...",
];

const aMinute = fc.integer({ min: 0, max: 9 }).map(at);
const aText = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(" "));
const anAddress = fc.constantFrom(
  { address: "anna.bianchi@example.org", name: "Anna Bianchi" },
  { address: "ufficio@comune.it", name: "" },
);

const anyArticle = fc.record({
  subject: aText,
  text: aText,
  from: anAddress,
  createdAt: aMinute,
  to: fc.array(anAddress, { maxLength: 2 }),
  bcc: fc.array(anAddress, { maxLength: 1 }),
});

const anyKnown = fc.record({
  fields: fc.record({
    title: aText,
    queue: fc.constantFrom(...QUEUES),
    state: fc.constantFrom(...TICKET_STATES),
    priority: fc.constantFrom<Priority>(1, 2, 3, 4, 5),
    owner: fc.constantFrom(...OPERATORS),
    createdAt: aMinute,
    changedAt: aMinute,
    closedAt: fc.option(aMinute),
    customer: anAddress,
    service: fc.constantFrom(...KEYS),
    sla: fc.constantFrom(...KEYS),
    organisation: fc.constantFrom("rimborsi", "ufficio-2019", null),
    impact: fc.constantFrom<Impact | null>(1, 3, null),
    watchers: fc.subarray(WATCHERS),
  }),
  lockedBy: fc.constantFrom(...OPERATORS),
  until: fc.option(aMinute),
  dueAt: fc.option(aMinute),
  createdIn: fc.constantFrom(...QUEUES),
  articles: fc.array(anyArticle, { maxLength: 3 }),
});

const { filter: anyFilter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.record({ words: fc.array(fc.constantFrom(...PARTS), { maxLength: 2 }) }),
    fc.record({ words: fc.tuple(fc.constantFrom(...PARTS)) }),
    fc.record({ field: fc.constant("queue" as const), in: fc.subarray([...QUEUES]) }),
    fc.record({ field: fc.constant("state" as const), in: fc.subarray([...TICKET_STATES]) }),
    fc.record({
      field: fc.constantFrom("owner" as const, "lockedBy" as const),
      in: fc.subarray([...OPERATORS]),
    }),
    fc.record({
      field: fc.constantFrom("service" as const, "sla" as const, "organisation" as const),
      in: fc.subarray([...KEYS, "rimborsi"]),
    }),
    fc.record({
      field: fc.constantFrom("priority" as const, "impact" as const),
      in: fc.subarray([1, 3, 5, "3", null]),
    }),
    fc.record({ watchedBy: fc.subarray(WATCHERS) }),
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
        from: aMinute,
        before: aMinute,
      },
      { requiredKeys: ["time"] },
    ),
    fc.record({ number: fc.constantFrom("*1*", "2019*", "*", aNumber(7), "201903194200001*") }),
    fc.record({ created: fc.constant("queue" as const), in: fc.subarray([...QUEUES]) }),
    fc.record(
      { articleTime: fc.constant("createdAt" as const), from: aMinute, before: aMinute },
      { requiredKeys: ["articleTime"] },
    ),
    fc.record({ all: fc.array(tie("filter"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("filter"), { maxLength: 3 }) }),
    fc.record({ not: tie("filter") }),
  ) as fc.Arbitrary<Filter>,
}));

const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    fc
      .constantFrom(...PARTS, "2019", "rimborso abbonamento")
      .map((word): Condition => ({ like: ["", word, ""] })),
    fc.constantFrom(...PARTS).map((word): Condition => ({ like: [word, ""] })),
    fc.record({ and: fc.array(tie("condition"), { minLength: 1, maxLength: 2 }) }),
    fc.record({ or: fc.array(tie("condition"), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));
const aField = fc.constantFrom<ConditionField>(
  ...([
    "number",
    "title",
    "customer",
    "organisation",
    "from",
    "to",
    "cc",
    "bcc",
    "subject",
    "body",
    "attachmentName",
    "fullText",
  ] as const),
);

const anySort: fc.Arbitrary<Sort> = fc.record({
  by: fc.constantFrom("createdAt", "changedAt", "pendingUntil", "escalationAt", "number", "priority"),
  direction: fc.constantFrom("asc", "desc"),
});

const anyQuery = (filter: fc.Arbitrary<Filter>) =>
  fc.record({ filter, sort: anySort, limit: fc.constantFrom(5, 17, 100) });

async function fill(store: Store): Promise<void> {
  const known = fc.sample(anyKnown, { numRuns: TICKETS, seed: SEED });
  for (const [n, { fields, lockedBy, until, dueAt, createdIn, articles }] of known.entries()) {
    const number = aNumber(n + 1);
    const ticket = aTicket({
      ...fields,
      number,
      version: articles.length + 1,
      lock: lockedBy ? { by: lockedBy, since: at(0), previousOwner: null } : null,
      pending: until ? { until, setBy: null } : null,
      firstResponse: { dueAt, metAt: null },
    });
    await committed(
      store,
      begun(
        ticket,
        createdIn,
        articles.map((article, m) => anArticle({ ...article, id: `${n}-${m}`, position: m + 1 })),
      ),
    );
  }
}

function begun(ticket: Ticket, queue: string, articles: readonly Article[]) {
  const { number, title, priority, requestType, customer } = ticket;
  const change = aCommit(ticket, { expectedVersion: 0, articles });
  const created = {
    type: "TicketCreated",
    number,
    title,
    queue,
    priority,
    requestType,
    customer,
    firstResponseDueAt: null,
  } as const;
  return { ...change, events: [aRecord(1, created), ...change.events.slice(1)] };
}

/** The first two pages, and how many there are. */
async function answer(store: Store, query: TicketQuery) {
  const first = await store.tickets.find(query);
  const second = first.next === null ? null : await store.tickets.find({ ...query, cursor: first.next });
  const numbers = [first, second].map((page) => page?.items.map((ticket) => ticket.number) ?? []);
  return { numbers, next: first.next, counts: await store.tickets.countEach([query.filter]) };
}

const PERIODS = [
  ["2019-03-19", "2019-03-19"],
  ["2019-03-19", "2019-03-30"],
] as const;

function allReports(store: Store, from: string, to: string, queues: readonly string[]) {
  const deps = { store: store.tickets, desk: TIMED_DESK };
  const scope = {
    days: daysBetween(from, to, TIMED_DESK.timeZone),
    queues,
    visible: new Set(queues),
    requestTypes: null,
    organisations: null,
  };
  return Promise.all([
    readVolume(deps, scope),
    readTimes(deps, scope),
    readEscalations(deps, scope),
    readMoves(deps, scope),
    readWorkload(deps, scope),
    readBreakdown(deps, scope, "it"),
  ]);
}

const server = await mongoServer();

describe.skipIf(!server)("SQLite and MongoDB", () => {
  let mongo: OpenedStore;
  let sqlite: Store;
  beforeAll(async () => {
    if (!server) return;
    mongo = await openFreshMongo(server);
    sqlite = await openStore("sqlite::memory:");
    await fill(mongo.store);
    await fill(sqlite);
  });
  afterAll(async () => {
    await mongo?.dispose();
    await sqlite?.close();
    await server?.stop();
  });

  async function sameAnswers(filters: fc.Arbitrary<Filter>, numRuns: number) {
    let hits = 0;
    for (const query of fc.sample(anyQuery(filters), { numRuns, seed: SEED })) {
      const expected = await answer(sqlite, query);
      expect(await answer(mongo.store, query), JSON.stringify(query)).toEqual(expected);
      if ((expected.counts[0] ?? 0) > 0) hits++;
    }
    // Answers that are all empty would be equal too.
    expect(hits).toBeGreaterThan(numRuns / 4);
  }

  it("D3 give the same hits in the same order for 300 searches", { timeout: 600_000 }, () =>
    sameAnswers(anyFilter, 300),
  );

  it("D3 give the same hits in the same order for 150 conditions on texts", { timeout: 600_000 }, () =>
    sameAnswers(fc.record({ condition: anyCondition, on: aField }), 150),
  );

  it("D6 give the same reports for the same commits", async () => {
    const lives = fc.sample(someLives, { numRuns: 8, seed: SEED }).flat();
    for (const [n, { ticket, facts }] of lives.entries()) {
      const number = aNumber(1_000 + n);
      const change = aCommit(
        { ...ticket, number },
        { expectedVersion: 0, facts: facts.map((fact) => ({ ...fact, ticket: number })) },
      );
      await committed(mongo.store, change);
      await committed(sqlite, change);
    }
    for (const [from, to] of PERIODS) {
      for (const queues of [[...TIMED_DESK.queues.keys()], ["viabilita"]]) {
        const expected = await allReports(sqlite, from, to, queues);
        expect(await allReports(mongo.store, from, to, queues)).toEqual(expected);
        const [volume] = expected[0].queues;
        expect(volume && volume.totals.created + volume.totals.movedIn).toBeGreaterThan(0);
      }
    }
  });

  it("D1 count the same per queue and state", async () => {
    const filter: Filter = { words: ["rimb"] };
    const counts = async (store: Store) =>
      (await store.tickets.countByQueueAndState(filter)).map((row) => JSON.stringify(row)).toSorted();
    expect(await counts(mongo.store)).toEqual(await counts(sqlite));
  });
});
