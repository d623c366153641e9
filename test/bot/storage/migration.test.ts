import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../bot/storage/open-store.ts";
import { Connection } from "../../../bot/storage/sqlite/connection.ts";
import { recordKey } from "../../../bot/storage/sqlite/record-key.ts";
import { migrate } from "../../../bot/storage/sqlite/schema.ts";
import type { Filter } from "../../../core/search/filter.ts";
import type { Article } from "../../../core/ticket/article.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { committed, found } from "../../contract/harness.ts";
import { aCommit, aNumber, anArticle, aTicket, at } from "../../support/builders.ts";
import { plainArticle, plainTicket } from "../../support/first-schema.ts";

/** Before there were services, watchers and the like. */
const BEFORE_ATTRIBUTES = 2;
/** When a commit wrote the rows of the lists itself. */
const BEFORE_LISTINGS = 4;

/** Rows as that schema had them. */
function insert(db: Connection, id: number, ticket: object, article: object): void {
  const { number, queue, state, customer, priority, requestType, createdAt } = ticket as Ticket;
  db.run(
    `insert into ticket (id, number, version, queue, state, customer, priority, request_type, created_at, changed_at)
      values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, number, queue, state, customer.address, priority, requestType, createdAt, createdAt],
  );
  db.run("insert into ticket_body (id, body) values (?, ?)", id, JSON.stringify(ticket));
  db.run(
    "insert into article (key, id, body) values (?, ?, ?)",
    ...[recordKey(id, 1), (article as Article).id, JSON.stringify(article)],
  );
}

describe("a database of an earlier schema", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "sportello-migration-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("R1 keeps its tickets, which get what they lacked, and those that had it are found by it", async () => {
    const file = join(folder, "desk.db");
    const described = aTicket({
      number: aNumber(2),
      service: "portale",
      sla: "rapido",
      organisation: "comune-anzio",
      impact: 4,
      watchers: ["ada@x.it"],
      incomplete: { since: at(1), asked: ["telephone_missing"], answerBy: at(8) },
      createdAt: at(1),
    });
    const copied = anArticle({ id: "b", bcc: [{ address: "copia@x.it", name: "" }] });
    const db = new Connection(file);
    migrate(db, BEFORE_ATTRIBUTES);
    insert(db, 1, plainTicket(aTicket()), plainArticle(anArticle({ id: "a" })));
    insert(db, 2, described, copied);
    db.close();

    const store = await openStore(`sqlite:${file}`);
    expect(await store.tickets.load(aNumber(1))).toEqual(aTicket());
    expect(await store.tickets.load(aNumber(2))).toEqual(described);
    expect(await store.tickets.articles(aNumber(1))).toEqual([anArticle({ id: "a" })]);
    expect(await found(store, { time: "answerBy", before: at(9) })).toEqual([aNumber(2)]);
    for (const field of ["service", "sla", "organisation", "impact"] as const) {
      expect(await found(store, { field, in: [described[field]] }), field).toEqual([aNumber(2)]);
      expect(await found(store, { field, in: [null] }), field).toEqual([aNumber(1)]);
    }
    expect(await found(store, { watchedBy: ["ada@x.it"] })).toEqual([aNumber(2)]);
    expect(await found(store, { condition: { like: ["", "copia", ""] }, on: "bcc" })).toEqual([aNumber(2)]);
    expect(await found(store, { condition: { like: ["", "rimborso", ""] }, on: "subject" })).toHaveLength(2);
    await committed(store, aCommit(aTicket({ version: 2, watchers: ["ada@x.it"] })));
    expect(await found(store, { watchedBy: ["ada@x.it"] })).toEqual([aNumber(1), aNumber(2)]);
    await store.close();
  });

  it("R1 keeps what its tickets began with, when their articles came and what waits in the outbox", async () => {
    const file = join(folder, "desk.db");
    const db = new Connection(file);
    migrate(db, BEFORE_LISTINGS);
    insert(db, 1, aTicket(), anArticle({ id: "a", createdAt: at(7) }));
    const event = { type: "TicketCreated", queue: "tributi" };
    const record = JSON.stringify({ seq: 1, actor: { kind: "operator", address: "ada@x.it" }, event });
    db.run("insert into event (key, body) values (?, ?)", recordKey(1, 1), record);
    const effect = JSON.stringify({ kind: "card.sync" });
    for (const [id, notBefore] of [
      ["late", at(2)],
      ["early", at(1)],
    ] as const) {
      const sql = "insert into effect (id, ticket, effect, not_before) values (?, ?, ?, ?)";
      db.run(sql, id, aNumber(1), effect, notBefore);
    }
    db.close();

    const store = await openStore(`sqlite:${file}`);
    expect(await found(store, { created: "queue", in: ["tributi"] })).toEqual([aNumber(1)]);
    expect(await found(store, { created: "by", in: ["ada@x.it"] })).toEqual([aNumber(1)]);
    expect(await found(store, { articleTime: "createdAt", from: at(7), before: at(8) })).toEqual([
      aNumber(1),
    ]);
    expect(await found(store, { articleTime: "createdAt", from: at(8) })).toEqual([]);
    for (const id of ["early", "late"]) {
      const [claimed] = await store.outbox.claim(1, at(3), at(9), "us");
      expect(claimed).toMatchObject({ id, ticket: aNumber(1), effect: { kind: "card.sync" }, attempt: 1 });
      if (claimed) await store.outbox.settle(claimed, { outcome: "done" });
    }
    await committed(store, aCommit(aTicket({ version: 2, title: "Un altro oggetto" })));
    expect(await found(store, { words: ["altro"] })).toEqual([aNumber(1)]);
    await store.close();
  });

  it("R4 D1 what is watched and due is found by who watches it", async () => {
    const file = join(folder, "desk.db");
    const db = new Connection(file);
    migrate(db, BEFORE_LISTINGS);
    for (const n of [1, 2]) {
      const pending = { until: at(n), setBy: null };
      const ticket = aTicket({
        number: aNumber(n),
        state: "pending reminder",
        pending,
        watchers: ["ada@x.it"],
      });
      insert(db, n, ticket, anArticle({ id: `a${n}` }));
      db.run("update ticket set pending_until = ? where id = ?", at(n), n);
      db.run("insert into watcher (operator, ticket) values ('ada@x.it', ?)", n);
    }
    db.close();
    const store = await openStore(`sqlite:${file}`);
    const due: Filter = { all: [{ watchedBy: ["ada@x.it"] }, { time: "pendingUntil", before: at(2) }] };
    expect(await found(store, due)).toEqual([aNumber(1)]);
    await committed(store, aCommit(aTicket({ version: 2, pending: null, watchers: ["ada@x.it"] })));
    expect(await found(store, due)).toEqual([]);
    await store.close();
  });

  it("D3 the words of all its articles are found, however many wait to be indexed", async () => {
    const file = join(folder, "desk.db");
    const db = new Connection(file);
    migrate(db, BEFORE_ATTRIBUTES);
    const many = Array.from({ length: 1_500 }, (_, n) => n + 1);
    db.transaction(() => {
      for (const n of many) {
        const ticket = aTicket({ number: aNumber(n), createdAt: at(n) });
        insert(db, n, ticket, anArticle({ id: `a${n}`, text: `unico${n}` }));
      }
    });
    db.close();
    const store = await openStore(`sqlite:${file}`);
    for (const n of [1, 1_000, 1_001, 1_500]) {
      expect(await found(store, { words: [`unico${n}`, "rimborso"] })).toContain(aNumber(n));
    }
    await store.close();
  });
});
