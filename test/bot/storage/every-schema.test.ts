import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../bot/storage/open-store.ts";
import { Connection } from "../../../bot/storage/sqlite/connection.ts";
import { recordKey } from "../../../bot/storage/sqlite/record-key.ts";
import { migrate } from "../../../bot/storage/sqlite/schema.ts";
import type { ArchiveRecord } from "../../../core/archive.ts";
import type { Store } from "../../../core/ports.ts";
import { committed, found } from "../../contract/harness.ts";
import { aCommit, aNumber, anArticle, aTicket, at } from "../../support/builders.ts";
import { collect } from "../../support/collect.ts";
import { plainArticle, plainTicket } from "../../support/first-schema.ts";

/** Schemas before the present one. `listing` and the noted changes came with the fifth. */
const EARLIER = [1, 2, 3, 4] as const;
/** What tickets and articles lack before is not in their bodies. */
const ATTRIBUTES = 3;
const TICKETS = 3;

/** A small desk as a program of that schema would have written it. */
function writeDesk(file: string, schema: number): void {
  const db = new Connection(file);
  migrate(db, schema);
  db.transaction(() => {
    for (let n = 1; n <= TICKETS; n++) writeTicket(db, schema, n);
    db.run("insert into counter (name, value) values ('ticket', 3)");
    db.run(
      "insert into entry (collection, key, value) values ('ticket-cards', 'a|b', ?)",
      '{"activityId":"1"}',
    );
  });
  db.close();
}

function writeTicket(db: Connection, schema: number, n: number): void {
  const ticket = aTicket({ number: aNumber(n), title: `Oggetto ${n}`, createdAt: at(n), changedAt: at(n) });
  const article = anArticle({ id: `a${n}`, text: `parola${n}`, createdAt: at(n) });
  const { number, queue, state, customer, priority, requestType, createdAt } = ticket;
  const [ticketBody, articleBody] =
    schema < ATTRIBUTES ? [plainTicket(ticket), plainArticle(article)] : [ticket, article];
  db.run(
    `insert into ticket (id, number, version, queue, state, customer, priority, request_type, created_at, changed_at)
      values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)`,
    ...[n, number, queue, state, customer.address, priority, requestType, createdAt, createdAt],
  );
  db.run("insert into ticket_body (id, body) values (?, ?)", n, JSON.stringify(ticketBody));
  const articleKey = recordKey(n, 1);
  db.run(
    "insert into article (key, id, message_id, body) values (?, ?, ?, ?)",
    ...[articleKey, article.id, `m${n}@x.it`, JSON.stringify(articleBody)],
  );
  const event = { type: "TicketCreated", queue };
  const record = { seq: 1, at: createdAt, actor: { kind: "operator", address: "ada@x.it" }, event };
  db.run("insert into event (key, body) values (?, ?)", recordKey(n, 1), JSON.stringify(record));
  db.run("insert into request (key, ticket) values (?, ?)", `chiave-${n}`, number);
  db.run("insert into word_backlog (key) values (?) on conflict (key) do nothing", articleKey);
  db.run(
    "insert into effect (id, ticket, effect, not_before) values (?, ?, ?, ?)",
    ...[`e${n}`, number, JSON.stringify({ kind: "card.sync" }), at(n)],
  );
}

/** All of it but facts, which the fourth schema keeps and earlier ones leave to be told from the history. */
const recordsOf = async (store: Store): Promise<readonly ArchiveRecord[]> =>
  (await collect(store.archive.read())).map((record) => {
    if (record.kind !== "ticket") return record;
    const { facts: _facts, ...rest } = record;
    return rest;
  });

describe("R4: a desk of an earlier version", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "sportello-schemas-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const opened = async (schema: number): Promise<Store> => {
    const file = join(folder, `${schema}`, "desk.db");
    await (await openStore(`sqlite:${join(folder, `${schema}`, "other.db")}`)).close();
    writeDesk(file, schema);
    return openStore(`sqlite:${file}`);
  };

  it.each(EARLIER)("R4 R1 of schema %i is whole after it was opened, and works on", async (schema) => {
    const store = await opened(schema);
    expect(await store.tickets.ticketOfRequest("chiave-2")).toBe(aNumber(2));
    expect(await store.tickets.ticketsOfMessageIds(["m3@x.it"])).toEqual([aNumber(3)]);
    expect(await store.tickets.nextCounter("ticket")).toBe(4);
    expect(await store.collection("ticket-cards").get("a|b")).toEqual({ activityId: "1" });
    expect(await found(store, { words: ["parola2"] })).toEqual([aNumber(2)]);
    expect(await found(store, { field: "state", in: ["new"] })).toHaveLength(TICKETS);
    const [counted, ...others] = await store.tickets.countByQueueAndState({ all: [] });
    expect([counted?.count, others]).toEqual([TICKETS, []]);
    expect(await found(store, { created: "by", in: ["ada@x.it"] })).toHaveLength(TICKETS);
    const claimed = await store.outbox.claim(10, at(9), at(10), "us");
    expect(claimed.map(({ id }) => id)).toEqual(["e1", "e2", "e3"]);
    await committed(store, aCommit(aTicket({ number: aNumber(2), version: 2, title: "Nuovo oggetto" })));
    expect(await found(store, { words: ["nuovo"] })).toEqual([aNumber(2)]);
    await store.close();
  });

  it("R4 holds the same whatever schema it comes from", async () => {
    const desks = [];
    for (const schema of EARLIER) {
      const store = await opened(schema);
      desks.push(await recordsOf(store));
      await store.close();
    }
    const [first, ...others] = desks;
    expect(first?.map(({ kind }) => kind)).toEqual(["ticket", "ticket", "ticket", "entry", "counter"]);
    for (const other of others) expect(other).toEqual(first);
  });
});
