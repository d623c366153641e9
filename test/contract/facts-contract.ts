import { expect, it } from "vitest";
import type { Store } from "../../core/ports.ts";
import type { Fact, FactFields, FactKind, FactQuery, TellingOf } from "../../core/report/fact.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { aCommit, aNumber, aTicket, at } from "../support/builders.ts";
import { committed, type OpenedStore } from "./harness.ts";

const TAKEN = { minutes: 90, workingMinutes: 30, kept: null };

/** One of each kind; the compiler misses none. */
const TELLINGS: { readonly [K in FactKind]: TellingOf<K> } = {
  created: { kind: "created" },
  firstResponse: { kind: "firstResponse", ...TAKEN, kept: true },
  solved: { kind: "solved", ...TAKEN },
  charged: { kind: "charged" },
  unconfirmed: { kind: "unconfirmed" },
  closed: { kind: "closed" },
  reopened: { kind: "reopened" },
  moved: { kind: "moved", to: "tributi", reason: "wrong-queue", isOpen: false },
  merged: { kind: "merged", isOpen: true },
  escalated: { kind: "escalated", due: "update" },
  answered: { kind: "answered" },
  worked: { kind: "worked", units: 1.25 },
  reclassified: { kind: "reclassified" },
  undone: { kind: "undone", action: "move", to: "contact-center" },
};

const aFact = <K extends FactKind = "created">(
  fields: Partial<FactFields> = {},
  telling: TellingOf<K> = TELLINGS.created as TellingOf<K>,
): Fact =>
  ({
    at: at(0),
    ticket: aNumber(1),
    seq: 1,
    queue: "contact-center",
    requestType: "support",
    organisation: null,
    service: null,
    priority: 3,
    operator: null,
    ...fields,
    ...telling,
  }) as Fact;

const ALWAYS: FactQuery = { from: at(-1_000_000), before: at(1_000_000) };

async function read(store: Store, query: FactQuery = ALWAYS): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  for await (const fact of store.tickets.facts(query)) facts.push(fact);
  return facts;
}

/** A ticket's next commit with these facts; its version is that of the last of them. */
const withFacts = (n: number, facts: readonly Fact[], fields: Partial<Ticket> = {}) =>
  aCommit(aTicket({ number: aNumber(n), changedAt: at(100_000), ...fields }), {
    facts: facts.map((fact) => ({ ...fact, ticket: aNumber(n) })),
  });

export function factsContract(current: () => OpenedStore): void {
  it("D6 gives back facts of every kind exactly as they were committed", async () => {
    const { store, reopen } = current();
    const facts = Object.values(TELLINGS).map((telling, n) =>
      aFact(
        { seq: n + 1, at: at(n), organisation: "comune-anzio", service: "portale", operator: "ada@x.it" },
        telling,
      ),
    );
    await committed(store, withFacts(1, facts));
    expect(await read(store)).toEqual(facts.toReversed());
    expect(await read(await reopen())).toEqual(facts.toReversed());
  });

  it("D6 the latest first, those of one instant by ticket, event and kind", async () => {
    const { store } = current();
    await committed(store, withFacts(2, [aFact({ seq: 9, at: at(5) }), aFact({ seq: 10, at: at(5) })]));
    await committed(
      store,
      withFacts(1, [
        aFact({ at: at(5) }, TELLINGS.closed),
        aFact({ at: at(5) }, TELLINGS.solved),
        aFact({ at: at(7) }),
      ]),
    );
    const names = (await read(store)).map(({ ticket, seq, kind }) => [ticket, seq, kind]);
    expect(names).toEqual([
      [aNumber(1), 1, "created"],
      [aNumber(2), 10, "created"],
      [aNumber(2), 9, "created"],
      [aNumber(1), 1, "solved"],
      [aNumber(1), 1, "closed"],
    ]);
  });

  it("D6 of a half-open time, years apart or milliseconds", async () => {
    const { store } = current();
    const times = [at(-900_000), "2019-03-19T12:00:00.000Z", "2019-03-19T12:00:00.001Z", at(900_000)];
    const facts = times.map((time, n) => aFact({ seq: n + 1, at: time }));
    await committed(store, withFacts(1, facts, { changedAt: at(900_000) }));
    const between = async (from: number, before: number) =>
      (await read(store, { from: times[from] ?? "", before: times[before] ?? "" })).map(({ seq }) => seq);
    expect(await between(0, 3)).toEqual([3, 2, 1]);
    expect(await between(1, 2)).toEqual([2]);
    expect(await between(2, 2)).toEqual([]);
    expect(await read(store, { ...ALWAYS, from: at(900_001) })).toEqual([]);
    expect(await read(store, { from: at(-999_999), before: "9999-12-31T00:00:00.000Z" })).toHaveLength(4);
  });

  it("D6 of some queues: what happened in them or led into them, and what says what a ticket has become", async () => {
    const { store } = current();
    const away = { queue: "viabilita" };
    const facts = [
      aFact({ seq: 1, ...away }),
      aFact({ seq: 2 }),
      aFact({ seq: 3, ...away }, TELLINGS.moved),
      aFact({ seq: 4, ...away }, { ...TELLINGS.moved, to: "altrove" }),
      aFact({ seq: 5, ...away }, TELLINGS.undone),
      aFact({ seq: 6, ...away }, TELLINGS.reclassified),
      aFact({ seq: 7, ...away }, TELLINGS.reopened),
    ];
    await committed(store, withFacts(1, facts));
    const seqs = async (...queues: string[]) =>
      (await read(store, { ...ALWAYS, queues })).map(({ seq }) => seq);
    expect(await seqs("contact-center")).toEqual([7, 6, 5, 2]);
    expect(await seqs("tributi")).toEqual([7, 6, 3]);
    expect(await seqs("viabilita", "tributi")).toEqual([7, 6, 5, 4, 3, 1]);
    expect(await seqs()).toEqual([7, 6]);
  });

  it("R1 D6 facts of a commit that lost a race, or that had been made before, are not there", async () => {
    const { store } = current();
    await committed(store, withFacts(1, [aFact()]));
    const late = { ...withFacts(1, [aFact({ seq: 2 })], { version: 3 }), requestKey: "late" };
    expect(await store.tickets.commit(late)).toBe("conflict");
    expect(await store.tickets.commit(withFacts(1, [aFact({ seq: 3 })]))).toBe("repeated");
    expect(await read(store)).toEqual([aFact()]);
    await committed(store, withFacts(1, [aFact({ seq: 2 })], { version: 2 }));
    await committed(store, withFacts(1, [], { version: 3 }));
    expect((await read(store)).map(({ seq }) => seq)).toEqual([2, 1]);
  });

  it("D6 5,000 facts come whole and in order while tickets are written", { timeout: 300_000 }, async () => {
    const { store } = current();
    const [tickets, each] = [50, 100];
    for (let n = 1; n <= tickets; n++) {
      const facts = Array.from({ length: each }, (_, m) => aFact({ seq: m + 1, at: at(m * 700 + n) }));
      await committed(store, withFacts(n, facts));
    }
    let last = "";
    let seen = 0;
    for await (const fact of store.tickets.facts({ from: at(0), before: at(99_999) })) {
      expect(last === "" || fact.at < last).toBe(true);
      last = fact.at;
      seen++;
      if (seen % 500 === 0) {
        const added = aFact({ at: at(100_000 + seen) });
        await committed(store, withFacts(tickets + seen, [added], { changedAt: added.at }));
      }
    }
    expect(seen).toBe(tickets * each);
    expect(await read(store, { ...ALWAYS, from: at(0) })).toHaveLength(tickets * each + 10);
  });

  it("D6 no ticket is owed facts that was stored with them, and none is given others", async () => {
    const { store } = current();
    await committed(store, withFacts(1, [aFact()]));
    expect(await store.tickets.ticketsWithoutFacts(9)).toEqual([]);
    await store.tickets.addEarlierFacts([
      { ticket: aNumber(1), facts: [aFact({ seq: 7 })] },
      { ticket: aNumber(9), facts: [aFact()] },
    ]);
    expect(await read(store)).toEqual([aFact()]);
  });
}
