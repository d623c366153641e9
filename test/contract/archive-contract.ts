import { expect, it } from "vitest";
import type { ArchivedTicket, ArchiveRecord } from "../../core/archive.ts";
import type { ClaimedEffect } from "../../core/effects.ts";
import type { Store } from "../../core/ports.ts";
import type { Fact } from "../../core/report/fact.ts";
import type { Condition } from "../../core/search/condition.ts";
import { parseCondition } from "../../core/search/grammar.ts";
import type { HistoryEvent } from "../../core/ticket/events.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { aCommit, aNumber, anArticle, anEffect, aRecord, aTicket, at, NOON } from "../support/builders.ts";
import { collect } from "../support/collect.ts";
import { committed, found, given, type OpenedStore, type OpenFresh } from "./harness.ts";

const LONG = 130;
const ODD = "perché 👩‍💻 \u2028 \"'\\ \u0000 ￿";

/** A desk with something of every kind, in every state an export may meet. */
async function fill(store: Store): Promise<void> {
  const first = aTicket({ number: aNumber(1), title: ODD, version: 2 });
  const article = anArticle({
    id: "a1",
    text: `rimborso ${ODD}`,
    messageId: "m1@x",
    to: [{ address: "ufficio@x.it", name: "" }],
  });
  const effects = [
    anEffect({ id: "waits", notBefore: at(600) }),
    anEffect({ id: "held" }),
    anEffect({ id: "dies", notBefore: at(1) }),
    anEffect({ id: "again", notBefore: at(2) }),
  ].map((effect) => ({ ...effect, ticket: first.number }));
  await committed(
    store,
    aCommit(first, { expectedVersion: 0, articles: [article], effects, requestKey: "z" }),
  );
  const attributes = { service: "portale", watchers: ["ada@x.it"] };
  const merged = aTicket({ number: aNumber(2), state: "merged", closedAt: NOON, ...attributes });
  await committed(store, { ...aCommit(merged), events: [aRecord(1, begunIn("tributi", merged))] });
  await given(store, aTicket({ number: aNumber(3), version: LONG }));
  await committed(store, aCommit({ ...first, version: 3 }, { requestKey: "b" }));
  const [dies] = await settledAs(store, "held", "dies");
  await store.outbox.settle(dies!, { outcome: "dead", at: at(5), reason: ODD });
  const [again] = await settledAs(store, "again");
  await store.outbox.settle(again!, { outcome: "retry", at: at(50), reason: "429" });
  const [held] = await store.outbox.claim(1, at(10), at(90), "worker");
  expect(held).toMatchObject({ id: "held", attempt: 2 });
  for (const name of ["a", "a-b", "a b"])
    await store.collection(name).put(`k ${ODD}`, { [ODD]: [1, null, ODD] });
  await store.collection("a").put("", "empty key");
  const opened = { at: at(2), operator: "ada@x.it", kind: "opened", source: "tab" } as const;
  const access = { ...opened, ticket: first.number, detail: ODD, events: { first: 1, last: 2 } };
  await store.accesses.append([access, { ...access, at: at(1), ticket: null }]);
  for (let n = 0; n < 3; n++) await store.tickets.nextCounter("20190319");
  await store.tickets.nextCounter("20190101");
}

/** Claims these one after the other, all but the last given back for at once; that one. */
async function settledAs(store: Store, ...ids: readonly string[]): Promise<readonly ClaimedEffect[]> {
  const last: ClaimedEffect[] = [];
  for (const id of ids) {
    const [claimed] = await store.outbox.claim(1, at(10), at(90), "worker");
    expect(claimed?.id).toBe(id);
    if (id !== ids.at(-1))
      await store.outbox.settle(claimed!, { outcome: "retry", at: at(4), reason: "later" });
    else last.push(claimed!);
  }
  return last;
}

const begunIn = (queue: string, ticket: Ticket): HistoryEvent => ({
  type: "TicketCreated",
  number: ticket.number,
  title: ticket.title,
  queue,
  priority: ticket.priority,
  requestType: ticket.requestType,
  customer: ticket.customer,
  firstResponseDueAt: null,
});

const recordsOf = (store: Store): Promise<readonly ArchiveRecord[]> => collect(store.archive.read());

async function* each(records: readonly ArchiveRecord[]): AsyncGenerator<ArchiveRecord> {
  yield* records;
}

async function* brokenOff(records: readonly ArchiveRecord[]): AsyncGenerator<ArchiveRecord> {
  yield* records;
  throw new Error("the file ends here");
}

const ticketRecord = (record: Partial<ArchivedTicket> = {}): ArchivedTicket => ({
  kind: "ticket",
  ticket: aTicket(),
  history: [],
  articles: [],
  requests: ["r"],
  effects: [],
  ...record,
});

function conditionOf(text: string): Condition {
  const parsed = parseCondition(text, { implicitWildcards: true });
  if (typeof parsed === "string") throw new Error(`${text} is no condition`);
  return parsed;
}

const isEmpty = async (store: Store) => (await recordsOf(store)).length === 0;

export function archiveContract(current: () => OpenedStore, openFresh: OpenFresh): void {
  /** A second store of the engine, empty, for as long as `use` takes. */
  async function withSecond(use: (opened: OpenedStore) => Promise<void>): Promise<void> {
    const second = await openFresh();
    try {
      await use(second);
    } finally {
      await second.dispose();
    }
  }

  it("R4 reads everything in an order of its own: tickets, entries, counters", async () => {
    const { store } = current();
    expect(await recordsOf(store)).toEqual([]);
    await fill(store);
    const records = await recordsOf(store);
    expect(
      records.map((record) => {
        if (record.kind === "ticket") return record.ticket.number;
        if (record.kind === "access") return record.access.at;
        return record.kind === "entry" ? [record.collection, record.key] : [record.name, record.value];
      }),
    ).toEqual([
      aNumber(1),
      aNumber(2),
      aNumber(3),
      ["a", ""],
      ["a", `k ${ODD}`],
      ["a b", `k ${ODD}`],
      ["a-b", `k ${ODD}`],
      at(1),
      at(2),
      ["20190101", 1],
      ["20190319", 3],
    ]);
    const tickets = records.filter((record) => record.kind === "ticket");
    expect(tickets[0]).toMatchObject({
      ticket: { title: ODD, version: 3 },
      articles: [{ id: "a1", messageId: "m1@x" }],
      requests: ["b", "z"],
      effects: [
        { id: "waits", attempt: 0, reason: null, deadAt: null, notBefore: at(600) },
        { id: "held", attempt: 2, reason: "later", deadAt: null },
        { id: "dies", attempt: 1, reason: ODD, deadAt: at(5) },
        { id: "again", attempt: 1, reason: "429", deadAt: null, notBefore: at(50) },
      ],
    });
    expect(tickets.map(({ history }) => history.map(({ seq }) => seq))).toEqual([
      [1, 2, 3],
      [1],
      Array.from({ length: LONG }, (_, n) => n + 1),
    ]);
  });

  it("R4 writes what it has read: the same records, and a desk that goes on from there", async () => {
    const { store } = current();
    await fill(store);
    const records = await recordsOf(store);
    await withSecond(async ({ store: copy, reopen }) => {
      expect(await copy.archive.write(each(records))).toBe("written");
      expect(await recordsOf(copy)).toEqual(records);
      const later = await reopen();
      expect(await later.tickets.load(aNumber(1))).toEqual(await store.tickets.load(aNumber(1)));
      expect(await later.tickets.history(aNumber(3), LONG - 2)).toHaveLength(2);
      expect(await later.tickets.history(aNumber(3))).toEqual(await store.tickets.history(aNumber(3)));
      expect(await later.tickets.article("a1")).toEqual(await store.tickets.article("a1"));
      expect(await later.tickets.ticketsOfMessageIds(["m1@x"])).toEqual([aNumber(1)]);
      expect(await later.tickets.ticketOfRequest("b")).toBe(aNumber(1));
      expect(await later.tickets.nextCounter("20190319")).toBe(4);
      expect(await later.collection("a-b").get(`k ${ODD}`)).toEqual({ [ODD]: [1, null, ODD] });
      const change = aCommit({ ...aTicket({ title: "nuovo" }), version: 4 }, { requestKey: "b" });
      expect(await later.tickets.commit(change)).toBe("repeated");
      await committed(later, { ...change, requestKey: "c" });
      expect(await later.tickets.history(aNumber(1))).toHaveLength(4);
    });
  });

  it("R4 D6 facts go with their tickets, and a ticket that is owed some still is", async () => {
    const { store } = current();
    const fact = (kind: "created" | "answered" | "closed" | "reopened", seq: number): Fact => ({
      ...{ kind, at: at(seq), ticket: aNumber(1), seq, queue: "tributi", requestType: "support" },
      ...{ organisation: null, service: ODD, priority: 4, operator: "ada@x.it" },
    });
    const facts = [fact("created", 1), fact("answered", 2), fact("closed", 2), fact("reopened", 3)];
    await committed(store, aCommit(aTicket({ version: 3, changedAt: at(3) }), { expectedVersion: 0, facts }));
    const [record] = (await recordsOf(store)) as readonly ArchivedTicket[];
    expect(record?.facts).toEqual(facts);
    const owed = ticketRecord({ ticket: aTicket({ number: aNumber(2) }) });
    const records = [...(await recordsOf(store)), owed];
    await withSecond(async ({ store: copy }) => {
      await copy.archive.write(each(records));
      expect(await recordsOf(copy)).toEqual(records);
      const read = await collect(copy.tickets.facts({ from: at(0), before: at(9) }));
      expect(read).toEqual(facts.toReversed());
      expect(await copy.tickets.ticketsWithoutFacts(9)).toEqual([aNumber(2)]);
    });
  });

  it("R4 what was written is found by its words, its addressees, who watches it and how it began", async () => {
    const { store } = current();
    await fill(store);
    await withSecond(async ({ store: copy }) => {
      await copy.archive.write(store.archive.read());
      expect(await found(copy, { words: ["imbors"] })).toEqual(await found(store, { words: ["imbors"] }));
      expect(await found(copy, { words: ["perche", "rimborso"] })).toEqual([aNumber(1)]);
      expect(await found(copy, { field: "state", in: ["merged"] })).toEqual([aNumber(2)]);
      expect(await found(copy, { created: "queue", in: ["tributi"] })).toEqual([aNumber(2)]);
      expect(await found(copy, { watchedBy: ["ada@x.it"] })).toEqual([aNumber(2)]);
      expect(await found(copy, { field: "service", in: ["portale"] })).toEqual([aNumber(2)]);
      expect(await found(copy, { condition: conditionOf("ufficio"), on: "to" })).toEqual([aNumber(1)]);
    });
  });

  it("R1 an effect that was in somebody's hands waits, and its next attempt is not its first", async () => {
    const { store } = current();
    await fill(store);
    await withSecond(async ({ store: copy }) => {
      await copy.archive.write(store.archive.read());
      expect(await copy.outbox.nextDue()).toBe(at(4));
      expect(await copy.outbox.claim(9, at(10), at(90), "w")).toMatchObject([{ id: "held", attempt: 3 }]);
      expect(await copy.outbox.deadLetters(9)).toEqual(await store.outbox.deadLetters(9));
      expect(await copy.outbox.redrive("dies", at(10))).toBe(true);
    });
  });

  it("R4 refuses a store that is not empty, whatever is in it, and reads nothing", async () => {
    const { store } = current();
    let reads = 0;
    const counted = async function* (): AsyncGenerator<ArchiveRecord> {
      reads += 1;
      yield ticketRecord();
    };
    await store.collection("drafts").put("k", 1);
    expect(await store.archive.write(counted())).toBe("not_empty");
    await store.collection("drafts").delete("k");
    await store.tickets.nextCounter("20190319");
    expect(await store.archive.write(counted())).toBe("not_empty");
    await withSecond(async ({ store: other }) => {
      await given(other, aTicket());
      expect(await other.archive.write(counted())).toBe("not_empty");
    });
    expect([reads, await recordsOf(store)]).toEqual([0, [{ kind: "counter", name: "20190319", value: 1 }]]);
  });

  it("R4 keeps nothing of what breaks off, and takes it afterwards", async () => {
    const { store, reopen } = current();
    const records: readonly ArchiveRecord[] = [
      ticketRecord({ articles: [anArticle()], effects: [] }),
      { kind: "entry", collection: "drafts", key: "k", value: 1 },
      { kind: "counter", name: "20190319", value: 7 },
    ];
    await expect(store.archive.write(brokenOff(records))).rejects.toThrow("the file ends here");
    const later = await reopen();
    expect(await isEmpty(later)).toBe(true);
    expect(await later.tickets.article("article-1")).toBeNull();
    expect(await found(later, { words: ["rimborso"] })).toEqual([]);
    expect(await store.archive.write(each(records))).toBe("written");
    expect(await recordsOf(later)).toEqual(records);
    expect(await found(later, { words: ["rimborso"] })).toEqual([aNumber(1)]);
  });

  it("R2 refuses what is there twice", async () => {
    const { store } = current();
    const entry = { kind: "entry", collection: "c", key: "k", value: 1 } as const;
    for (const twice of [
      [ticketRecord(), ticketRecord({ requests: ["s"] })],
      [entry, entry],
      [ticketRecord({ articles: [anArticle()] }), ticketRecord({ articles: [anArticle()], requests: ["s"] })],
    ]) {
      await expect(store.archive.write(each(twice))).rejects.toThrow();
      expect(await isEmpty(store)).toBe(true);
    }
  });

  it("R4 takes an archive without records: the desk stays empty", async () => {
    const { store } = current();
    expect(await store.archive.write(each([]))).toBe("written");
    expect(await isEmpty(store)).toBe(true);
    await given(store, aTicket());
  });
}
