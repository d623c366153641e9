// @ts-nocheck
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../bot/storage/open-store.ts";
import type { Store } from "../../../core/ports.ts";

const KILLS = 12;
const WRITER = join(import.meta.dirname, "..", "..", "support", "committing-process.ts");

interface Acknowledged {
  readonly requestKey: string;
  readonly ticket: string;
  readonly version: number;
  readonly digest: string;
}

/** What a child acknowledged before it was killed, which happens after so many acknowledgements and microtasks. */
async function acknowledgedBefore(
  kill: number,
  child: ChildProcess,
  count: number,
): Promise<readonly Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  const closed = once(child, "close");
  if (!child.stdout) throw new Error("the child has no output");
  for await (const line of createInterface({ input: child.stdout })) {
    // A killed writer may leave half a line: that commit was never acknowledged.
    if (!line.endsWith("}")) continue;
    acknowledged.push(JSON.parse(line) as Acknowledged);
    if (acknowledged.length === count) child.kill("SIGKILL");
  }
  const [, signal] = (await closed) as [number | null, string | null];
  expect(signal, `child ${kill} must have been killed, not have failed`).toBe("SIGKILL");
  return acknowledged;
}

async function expectWhole(store: Store, each: Acknowledged): Promise<void> {
  expect(await store.tickets.ticketOfRequest(each.requestKey)).toBe(each.ticket);
  expect((await store.tickets.load(each.ticket))?.version).toBeGreaterThanOrEqual(each.version);
  expect(await store.tickets.history(each.ticket, each.version - 1)).not.toHaveLength(0);
  expect(await store.tickets.article(each.requestKey)).not.toBeNull();
  expect(await store.blobs.get(each.digest)).not.toBeNull();
}

describe("a process killed while it commits", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "sportello-crash-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("R1 loses nothing it acknowledged and leaves a sound database", { timeout: 120_000 }, async () => {
    const file = join(folder, "desk.db");
    const all: Acknowledged[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const child = spawn(process.execPath, [WRITER, file, String(kill)], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const acknowledged = await acknowledgedBefore(kill, child, 1 + Math.floor(Math.random() * 120));
      all.push(...acknowledged);
      await expectSound(file, all);
    }
    expect(all.length).toBeGreaterThan(KILLS);
  });

  async function expectSound(file: string, all: readonly Acknowledged[]): Promise<void> {
    const store = await openStore(`sqlite:${file}`);
    try {
      for (const each of all) await expectWhole(store, each);
      const { items } = await store.tickets.find({
        filter: { all: [] },
        sort: { by: "number", direction: "asc" },
        limit: 1_000,
      });
      for (const ticket of items) await expectConsistent(store, ticket.number, ticket.version);
    } finally {
      await store.close();
    }
    const db = new DatabaseSync(file);
    expect(db.prepare("pragma integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
    expect(db.prepare("pragma foreign_key_check").all()).toEqual([]);
    db.close();
  }

  /** Each version of the writer's tickets came with one event, one article, one effect and its own word. */
  async function expectConsistent(store: Store, number: string, version: number): Promise<void> {
    const articles = await store.tickets.articles(number);
    expect((await store.tickets.history(number)).map((record) => record.seq)).toEqual(
      Array.from({ length: version }, (_, n) => n + 1),
    );
    expect(articles).toHaveLength(version);
    const words = articles.map((article) => ({ words: [article.text] }));
    expect(await store.tickets.countEach(words)).toEqual(words.map(() => 1));
  }
});
