import { MongoClient } from "mongodb";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ArchiveRecord } from "../../core/archive.ts";
import { aCommit, aNumber, anArticle, aTicket, NOON } from "../support/builders.ts";
import { plainArticle, plainTicket } from "../support/first-schema.ts";
import { mongoServer } from "../support/mongo-server.ts";
import { conditionsContract } from "./conditions-contract.ts";
import { expectEarlierFacts } from "./earlier-facts.ts";
import { openFreshMongo } from "./fresh-stores.ts";
import { committed, given, type OpenedStore } from "./harness.ts";
import { storeContract } from "./store-contract.ts";

/** Takes away what the first schema had not; ticket and article 1 are those from before there was any of it. */
async function asOfFirstSchema(url: string): Promise<void> {
  const client = await MongoClient.connect(url);
  const db = client.db();
  const columns = ["service", "sla", "organisation", "impact", "watchers", "answerBy"];
  await db
    .collection("ticket")
    .updateMany(
      {},
      { $unset: Object.fromEntries(columns.map((column) => [column, ""])), $set: { addressed: [] } },
    );
  const plain = [
    ["ticket", { _id: aNumber(1) }, plainTicket(aTicket())],
    ["article", { id: "a" }, plainArticle(anArticle({ id: "a" }))],
  ] as const;
  for (const [name, which, body] of plain) {
    await db
      .collection<{ _id: string }>(name)
      .updateOne(which as object, { $set: { body: JSON.stringify(body) } });
  }
  await db.collection<{ _id: string }>("meta").updateOne({ _id: "schema" }, { $set: { version: 1 } });
  await client.close();
}

const server = await mongoServer();

if (server) {
  afterAll(() => server.stop());
  storeContract("MongoDB", () => openFreshMongo(server));

  describe("conditions on MongoDB", () => {
    let opened: OpenedStore;
    beforeEach(async () => {
      opened = await openFreshMongo(server);
    });
    afterEach(() => opened.dispose());
    conditionsContract(() => opened);
  });

  it("R4 what a killed import has left is opened by nobody until it is dropped", async () => {
    const { url, store, reopen, dispose } = await openFreshMongo(server);
    const records = async function* (): AsyncGenerator<ArchiveRecord> {
      yield { kind: "counter", name: "a", value: 1 };
      await expect(reopen()).rejects.toThrow(
        /an import that began at .* has not finished.*drop the database/,
      );
      expect(await store.archive.write(records())).toBe("not_empty");
    };
    expect(await store.archive.write(records())).toBe("written");
    expect(await (await reopen()).tickets.nextCounter("a")).toBe(2);
    const client = await MongoClient.connect(url);
    // As a process leaves it that dies in the middle.
    await client
      .db()
      .collection<{ _id: string; startedAt: Date }>("meta")
      .insertOne({ _id: "import", startedAt: new Date(0) });
    await client.close();
    await expect(reopen()).rejects.toThrow("1970-01-01T00:00:00.000Z");
    await dispose();
  });

  it("D6 a database without facts gets those its tickets' histories tell", async () => {
    const { url, store, dispose } = await openFreshMongo(server);
    const client = await MongoClient.connect(url);
    await expectEarlierFacts(store, async () => {
      await client
        .db()
        .collection("ticket")
        .updateMany({}, { $unset: { facts: "", factDays: "", factsKept: "" } });
    });
    await client.close();
    await dispose();
  });

  it("R1 an article whose commit a crash prevented is seen by nobody, and its ticket can be made again", async () => {
    const { url, store, dispose } = await openFreshMongo(server);
    const client = await MongoClient.connect(url);
    const phantom = anArticle({ id: "phantom", messageId: "phantom@x", text: "phantom" });
    const remains = {
      id: "phantom",
      ticket: aNumber(1),
      position: 1,
      messageId: "phantom@x",
      createdAt: NOON,
    };
    await client
      .db()
      .collection("article")
      .insertOne({ ...remains, body: JSON.stringify(phantom) });
    await client.close();
    const { tickets } = store;
    const sees = async () => [
      await tickets.article("phantom"),
      await tickets.articles(aNumber(1)),
      await tickets.ticketsOfMessageIds(["phantom@x"]),
      await tickets.countEach([{ words: ["phantom"] }, { articleTime: "createdAt", from: NOON }]),
    ];
    expect(await sees()).toEqual([null, [], [], [0, 0]]);
    await given(store, aTicket());
    expect(await sees()).toEqual([null, [], [], [0, 0]]);
    await committed(store, aCommit(aTicket({ version: 2 }), { articles: [phantom] }));
    expect(await sees()).toEqual([phantom, [phantom], [aNumber(1)], [1, 1]]);
    await dispose();
  });
  it("G1 R1 incomplete tickets of an earlier schema are found as such", async () => {
    const { url, store, reopen, dispose } = await openFreshMongo(server);
    const asked = { since: NOON, asked: ["telephone_missing"], answerBy: NOON } as const;
    await given(store, aTicket({ incomplete: asked }));
    await given(store, aTicket({ number: aNumber(2) }));
    const client = await MongoClient.connect(url);
    await client
      .db()
      .collection("ticket")
      .updateMany({}, { $unset: { answerBy: "" } });
    await client
      .db()
      .collection<{ _id: string }>("meta")
      .updateOne({ _id: "schema" }, { $set: { version: 3 } });
    await client.close();
    const { tickets } = await reopen();
    expect(await tickets.countEach([{ time: "answerBy" }])).toEqual([1]);
    await dispose();
  });
  it("R1 documents of the first schema get what they lacked, and those that had it are found by it", async () => {
    const { url, store, reopen, dispose } = await openFreshMongo(server);
    const watched = aTicket({ number: aNumber(2), service: "portale", watchers: ["ada@x.it"] });
    const copied = anArticle({ id: "b", bcc: [{ address: "copia@x.it", name: "" }] });
    await given(store, aTicket(), [anArticle({ id: "a" })]);
    await given(store, watched, [copied]);
    await asOfFirstSchema(url);
    const { tickets } = await reopen();
    expect(await tickets.load(aNumber(1))).toEqual(aTicket());
    expect(await tickets.load(aNumber(2))).toEqual(watched);
    expect(await tickets.articles(aNumber(1))).toEqual([anArticle({ id: "a" })]);
    expect(
      await tickets.countEach([
        { watchedBy: ["ada@x.it"] },
        { field: "service", in: ["portale"] },
        { field: "service", in: [null] },
        { condition: { like: ["", "copia", ""] }, on: "bcc" },
      ]),
    ).toEqual([1, 1, 1, 1]);
    await dispose();
  });
} else {
  describe("the store on MongoDB", () => {
    it.skip("no server to run it against");
  });
}
