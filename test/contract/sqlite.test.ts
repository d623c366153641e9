import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../bot/storage/open-store.ts";
import { FACTS } from "../../bot/storage/sqlite/migrations/4-facts.ts";
import type { ArchiveRecord } from "../../core/archive.ts";
import type { Store } from "../../core/ports.ts";
import { aCommit, aNumber, aTicket } from "../support/builders.ts";
import { collect } from "../support/collect.ts";
import { conditionsContract } from "./conditions-contract.ts";
import { expectEarlierFacts } from "./earlier-facts.ts";
import { aDeskThatKnowsHim, erase, WORD } from "./erasure-contract.ts";
import { committed, given, OLDEST_FIRST, type OpenedStore, type OpenFresh } from "./harness.ts";
import { storeContract } from "./store-contract.ts";

const openFresh: OpenFresh = async () => {
  const folder = await mkdtemp(join(tmpdir(), "sportello-"));
  const opened: Store[] = [];
  const open = async () => {
    const store = await openStore(`sqlite:${join(folder, "data", "desk.db")}`);
    opened.push(store);
    return store;
  };
  return {
    store: await open(),
    reopen: open,
    dispose: async () => {
      for (const store of opened) await store.close();
      await rm(folder, { recursive: true });
    },
  };
};

storeContract("SQLite", openFresh);

it("R4 an archive is read as of one moment, whatever is committed meanwhile", async () => {
  const { store, dispose } = await openFresh();
  for (const n of [1, 2, 3]) await given(store, aTicket({ number: aNumber(n) }));
  const read: ArchiveRecord[] = [];
  for await (const record of store.archive.read()) {
    if (read.length === 0) {
      await committed(store, aCommit(aTicket({ number: aNumber(3), version: 2 })));
      await given(store, aTicket({ number: aNumber(4) }));
      await store.collection("drafts").put("k", 1);
    }
    read.push(record);
  }
  expect(read).toMatchObject([1, 2, 3].map((n) => ({ ticket: { number: aNumber(n), version: 1 } })));
  await dispose();
});

it("R4 nobody sees any of an import before all of it is there", async () => {
  const { store, reopen, dispose } = await openFresh();
  const other = await reopen();
  const records = async function* (): AsyncGenerator<ArchiveRecord> {
    yield { kind: "counter", name: "a", value: 1 };
    yield { kind: "entry", collection: "drafts", key: "k", value: 1 };
    expect(await collect(other.archive.read())).toEqual([]);
    expect(await other.collection("drafts").get("k")).toBeNull();
  };
  await store.archive.write(records());
  expect(await other.collection("drafts").get("k")).toBe(1);
  await dispose();
});

it("R4 after an erasure the files themselves hold nothing of the person, nor does the log beside them", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sportello-"));
  const store = await openStore(`sqlite:${join(folder, "desk.db")}`);
  await aDeskThatKnowsHim(store);
  // Found once, so that words and lists are in the file.
  await store.tickets.find({ filter: { words: ["zyzzyva"] }, sort: OLDEST_FIRST, limit: 1 });
  const holders = async () => {
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
      one.isFile(),
    );
    const paths = files.map(({ parentPath, name }) => join(parentPath, name));
    const texts = await Promise.all(paths.map(async (path) => (await readFile(path)).toString("latin1")));
    return paths.filter((_, n) => texts[n]?.toLowerCase().includes(WORD.toLowerCase()));
  };
  expect(await holders()).not.toEqual([]);
  expect((await erase(store)).ok).toBe(true);
  expect(await holders()).toEqual([]);
  await store.close();
  expect(await holders()).toEqual([]);
  await rm(folder, { recursive: true });
});

// Beside the others until every engine answers conditions; then it moves into the contract.
describe("conditions on SQLite", () => {
  let opened: OpenedStore;
  beforeEach(async () => {
    opened = await openFresh();
  });
  afterEach(() => opened.dispose());
  conditionsContract(() => opened);
});

it("D6 a database without facts gets those its tickets' histories tell", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sportello-"));
  const file = join(folder, "desk.db");
  const store = await openStore(`sqlite:${file}`);
  await expectEarlierFacts(store, async () => {
    const db = new DatabaseSync(file);
    db.exec(`drop table fact; drop table fact_backlog; ${FACTS}`);
    db.close();
  });
  await store.close();
  await rm(folder, { recursive: true });
});
