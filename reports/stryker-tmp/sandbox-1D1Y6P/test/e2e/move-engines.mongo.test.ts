// @ts-nocheck
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readArchive } from "../../bot/cli/archive/read-archive.ts";
import { folderSource } from "../../bot/cli/archive/sources.ts";
import { folderTarget } from "../../bot/cli/archive/targets.ts";
import { writeArchive } from "../../bot/cli/archive/write-archive.ts";
import { openStore } from "../../bot/storage/open-store.ts";
import type { Store } from "../../core/ports.ts";
import type { Filter } from "../../core/search/filter.ts";
import { openFreshMongo } from "../contract/fresh-stores.ts";
import { fillLargeDesk } from "../support/large-desk.ts";
import { mongoServer } from "../support/mongo-server.ts";

const TICKETS = 200;

const server = await mongoServer();

describe.skipIf(!server)("a desk that moves from one engine to another", () => {
  afterAll(() => server?.stop());

  const exportOf = async (store: Store, folder: string) => {
    const { missing, counts } = await writeArchive(store, await folderTarget(folder));
    expect(missing).toEqual([]);
    return counts;
  };
  const linesIn = (folder: string) => readFile(join(folder, "desk.jsonl"), "utf8");
  const blobsIn = async (folder: string) =>
    (await readdir(join(folder, "blobs"), { recursive: true })).toSorted();
  const answers = (store: Store) =>
    store.tickets.countEach([
      { all: [] },
      { words: ["rimborso"] },
      { words: ["本語"] },
      { field: "state", in: ["pending reminder"] },
      { created: "queue", in: ["contact-center"] },
    ] satisfies readonly Filter[]);

  it("R4 SQLite to MongoDB to SQLite: each export is the same, byte by byte", {
    timeout: 600_000,
  }, async () => {
    if (!server) return;
    const home = await mkdtemp(join(tmpdir(), "sportello-move-"));
    const folders = ["first", "second", "third"].map((name) => join(home, name)) as [string, string, string];
    const sqlite = await openStore(`sqlite:${join(home, "a/desk.db")}`);
    await fillLargeDesk(sqlite, TICKETS);
    const counts = await exportOf(sqlite, folders[0]);
    expect(counts.ticket).toBe(TICKETS + 3);
    const mongo = await openFreshMongo(server);
    await readArchive(folderSource(folders[0]), mongo.store);
    await exportOf(mongo.store, folders[1]);
    const back = await openStore(`sqlite:${join(home, "b/desk.db")}`);
    await readArchive(folderSource(folders[1]), back);
    await exportOf(back, folders[2]);
    const lines = await linesIn(folders[0]);
    expect((await linesIn(folders[1])) === lines).toBe(true);
    expect((await linesIn(folders[2])) === lines).toBe(true);
    expect(await blobsIn(folders[1])).toEqual(await blobsIn(folders[0]));
    expect(await answers(mongo.store)).toEqual(await answers(sqlite));
    expect(await answers(back)).toEqual(await answers(sqlite));
    await Promise.all([sqlite.close(), back.close(), mongo.dispose()]);
    await rm(home, { recursive: true });
  });
});
