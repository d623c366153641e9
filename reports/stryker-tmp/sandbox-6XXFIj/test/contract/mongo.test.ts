// @ts-nocheck
import { MongoClient } from "mongodb";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ArchiveRecord } from "../../core/archive.ts";
import { aCommit, aNumber, anArticle, aTicket, NOON } from "../support/builders.ts";
import { mongoServer } from "../support/mongo-server.ts";
import { conditionsContract } from "./conditions-contract.ts";
import { openFreshMongo } from "./fresh-stores.ts";
import { committed, given, type OpenedStore } from "./harness.ts";
import { storeContract } from "./store-contract.ts";

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
} else {
  describe("the store on MongoDB", () => {
    it.skip("no server to run it against");
  });
}
