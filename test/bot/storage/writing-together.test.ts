import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { benchCommit } from "../../../bench/store-data.ts";
import { openStore } from "../../../bot/storage/open-store.ts";
import { Connection } from "../../../bot/storage/sqlite/connection.ts";
import { collect } from "../../support/collect.ts";
import { until } from "../../support/until.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "together-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("writes asked for at the same time", () => {
  it("R1 become durable together; one that fails fails alone and leaves nothing behind", async () => {
    const db = new Connection(join(folder, "a.db"));
    db.script("create table t (id integer primary key, x text)");
    const add = (id: number) => db.write(() => db.run("insert into t values (?, 'x')", id));
    const outcomes = await Promise.allSettled([
      add(1),
      db.write(() => {
        db.run("insert into t values (2, 'x')");
        throw new Error("no");
      }),
      add(1),
      add(3),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected", "fulfilled"]);
    expect(db.all("select id from t order by id").map(({ id }) => id)).toEqual([1, 3]);
    db.close();
  });

  it("R1 are written before the connection closes", async () => {
    const db = new Connection(join(folder, "a.db"));
    db.script("create table t (id integer primary key)");
    const written = db.write(() => db.run("insert into t values (1)"));
    db.close();
    await expect(written).resolves.toBe(1);
  });
});

it("R1 the disk is waited for by every commit but of what is durable with whatever follows from it", async () => {
  const db = new Connection(join(folder, "a.db"));
  db.script("pragma journal_mode = wal; create table t (id integer primary key)");
  const add = (id: number) => () => {
    db.run("insert into t values (?)", id);
    return Number(db.first("pragma synchronous")?.synchronous);
  };
  const [FULL, NORMAL] = [2, 1];
  expect(await db.writeWithoutFlush(add(1))).toBe(NORMAL);
  expect(await db.write(add(2))).toBe(FULL);
  expect(await Promise.all([db.writeWithoutFlush(add(3)), db.write(add(4))])).toEqual([FULL, FULL]);
  await expect(db.writeWithoutFlush(add(4))).rejects.toThrow("UNIQUE");
  expect(db.first("pragma synchronous")).toEqual({ synchronous: FULL });
  db.close();
  await expect(db.writeWithoutFlush(add(5))).rejects.toThrow("not open");
});

it("S1 words are indexed by themselves when nothing is committed for a while", async () => {
  const store = await openStore(`sqlite:${join(folder, "desk.db")}`);
  for (let i = 1; i <= 20; i++) await store.tickets.commit(benchCommit(i));
  const look = new Connection(join(folder, "desk.db"));
  await until("the backlog is empty", async () => look.first("select 1 from word_backlog") === undefined);
  look.close();
  await store.close();
});

describe("small blobs", () => {
  it("M3 are kept together, large ones as files, and both are found and listed in order, each once", async () => {
    const store = await openStore(`sqlite:${join(folder, "desk.db")}`);
    const bytes = Array.from({ length: 40 }, (_, n) => Buffer.alloc(n % 2 ? 70_000 : 100, `blob ${n}`));
    const kept = await Promise.all([...bytes, ...bytes].map((one) => store.blobs.put(one)));
    const digests = [...new Set(kept.map(({ digest }) => digest))].toSorted();
    expect(digests).toHaveLength(40);
    expect((await collect(store.blobs.list())).map(({ digest }) => digest)).toEqual(digests);
    for (const [index, { digest }] of kept.slice(0, 40).entries()) {
      expect(Buffer.from((await store.blobs.get(digest)) ?? []).equals(bytes[index] as Buffer)).toBe(true);
      const opened = await store.blobs.open(digest);
      expect(opened?.size).toBe(bytes[index]?.length);
      const pieces = opened ? await collect(opened.bytes) : [];
      expect(Buffer.concat(pieces).equals(bytes[index] as Buffer)).toBe(true);
    }
    expect(readdirSync(folder)).toContain("small-blobs.db");
    await store.close();
  });
});
