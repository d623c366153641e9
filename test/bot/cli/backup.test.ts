import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backUp, restore, verify } from "../../../bot/cli/backup/sqlite-backup.ts";
import { openStore } from "../../../bot/storage/open-store.ts";
import { Connection } from "../../../bot/storage/sqlite/connection.ts";
import { migrate } from "../../../bot/storage/sqlite/schema.ts";
import type { Store } from "../../../core/ports.ts";
import { aCommit, aNumber, anArticle, aTicket, at } from "../../support/builders.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
/** Above what is kept beside others in a database: a file of its own. */
const LARGE = 70_000;

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "sportello-backup-"));
});
afterEach(() => rm(home, { recursive: true }));

const fileOf = (place: string) => join(home, place, "desk.db");
const openAt = (place: string): Promise<Store> => openStore(`sqlite:${fileOf(place)}`);

const small = (n: number): Buffer => Buffer.from(`piccolo ${n}`);
const large = (n: number): Buffer => Buffer.alloc(LARGE, `grande ${n} `);

/** The n-th ticket, with a small and a large attachment. */
async function commitTicket(store: Store, n: number): Promise<void> {
  const [first, second] = [await store.blobs.put(small(n)), await store.blobs.put(large(n))];
  const named = { contentType: "text/plain", contentId: null, isInline: false };
  const article = anArticle({
    id: `a${n}`,
    attachments: [
      { ...named, ...first, filename: "piccolo.txt" },
      { ...named, ...second, filename: "grande.txt" },
    ] as never,
  });
  const ticket = aTicket({ number: aNumber(n), articleCount: 1, createdAt: at(n) });
  expect(await store.tickets.commit(aCommit(ticket, { articles: [article] }))).toBe("committed");
}

/** What a desk holds after so many tickets, with what was kept for later ones that were not committed yet. */
async function digestAfter(tickets: number, smallBlobs = tickets, largeBlobs = tickets): Promise<string> {
  const place = `again-${tickets}-${smallBlobs}-${largeBlobs}`;
  const store = await openAt(place);
  for (let n = 1; n <= tickets; n++) await commitTicket(store, n);
  for (let n = tickets + 1; n <= smallBlobs; n++) await store.blobs.put(small(n));
  for (let n = tickets + 1; n <= largeBlobs; n++) await store.blobs.put(large(n));
  await store.close();
  return (await backUp(fileOf(place), join(home, `${place}-backup`))).digest;
}

describe("R4: a backup", () => {
  it("R4 R1 made while the desk is at work is the desk after one of its commits, and so is what is restored from it", async () => {
    const store = await openAt("desk");
    for (let n = 1; n <= 20; n++) await commitTicket(store, n);
    let isOver = false;
    let last = 20;
    const work = (async () => {
      while (!isOver) {
        await commitTicket(store, ++last);
        await setImmediate();
      }
    })();
    const folder = join(home, "backup");
    const made = await backUp(fileOf("desk"), folder);
    isOver = true;
    await work;
    await store.close();
    expect(last, "there were commits meanwhile").toBeGreaterThan(20);
    expect(made.tickets).toBeGreaterThanOrEqual(20);
    expect(made.tickets).toBeLessThanOrEqual(last);
    const files = await readdir(join(folder, "blobs"), { recursive: true });
    const larges = files.filter((name) => /[0-9a-f]{62}$/.test(name)).length;
    expect(made.digest).toBe(await digestAfter(made.tickets, made.blobs - larges, larges));
    const restored = await restore(folder, fileOf("restored"));
    expect(restored).toEqual(made);
    expect(await verify(folder)).toEqual(made);
    const again = await openAt("restored");
    expect((await again.tickets.load(aNumber(made.tickets)))?.number).toBe(aNumber(made.tickets));
    expect(await again.tickets.load(aNumber(made.tickets + 1))).toBeNull();
    await again.close();
  });

  it("R4 of the same desk has the same digest, and of any other another", async () => {
    const [three, again, four, more] = [
      await digestAfter(3),
      await digestAfter(3, 0),
      await digestAfter(4),
      await digestAfter(3, 4, 4),
    ];
    expect(three).toBe(again);
    expect(new Set([three, four, more]).size).toBe(3);
  });

  it("R2 R4 that is damaged, cut short or no backup is neither trusted nor restored, and no desk is overwritten", async () => {
    const store = await openAt("desk");
    for (let n = 1; n <= 3; n++) await commitTicket(store, n);
    await store.close();
    const folder = join(home, "backup");
    await backUp(fileOf("desk"), folder);
    await expect(backUp(fileOf("desk"), folder)).rejects.toThrow("holds a backup");
    await expect(backUp(fileOf("nowhere"), join(home, "other"))).rejects.toThrow("there is no desk");
    await expect(restore(folder, fileOf("desk"))).rejects.toThrow("there is a desk already");
    const [start = ""] = await readdir(join(folder, "blobs"));
    const [rest = ""] = await readdir(join(folder, "blobs", start));
    await writeFile(join(folder, "blobs", start, rest), Buffer.alloc(LARGE, "altro"));
    await expect(restore(folder, fileOf("restored"))).rejects.toThrow("is damaged");
    await rm(join(folder, "blobs", start, rest));
    await expect(verify(folder)).rejects.toThrow("was backed up");
    await rm(join(folder, "backup.json"));
    await expect(verify(folder)).rejects.toThrow("no backup");
    expect(await readdir(home)).not.toContain("restored");
  });

  it("R4 of a desk of an earlier version is looked at and restored without being changed: that version can still read it", async () => {
    const store = await openAt("old");
    await store.close();
    await rm(fileOf("old"));
    const old = new Connection(fileOf("old"));
    migrate(old, 7);
    old.run("insert into entry (collection, key, value) values ('faq', 'a', '1')");
    old.close();
    const folder = join(home, "backup");
    const made = await backUp(fileOf("old"), folder);
    const before = await readFile(join(folder, "desk.db"));
    const copy = new Connection(join(folder, "desk.db"));
    expect(copy.first("pragma user_version")).toEqual({ user_version: 7 });
    copy.close();
    expect(await verify(folder)).toEqual(made);
    expect(await restore(folder, fileOf("restored"))).toEqual(made);
    expect((await readFile(join(folder, "desk.db"))).equals(before)).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(["backup.json", "desk.db", "small-blobs.db"]);
  });

  it("R4 that cannot be finished leaves nothing behind, so that the next one can be made", async () => {
    const store = await openAt("desk");
    await commitTicket(store, 1);
    await store.close();
    const desk = new Connection(fileOf("desk"));
    const { user_version: own } = desk.first<{ user_version: number }>("pragma user_version") ?? {};
    desk.script("pragma user_version = 99");
    const folder = join(home, "backup");
    await mkdir(folder);
    await writeFile(join(folder, "lost+found"), "");
    await expect(backUp(fileOf("desk"), folder)).rejects.toThrow(
      `${join(folder, "desk.db")}: it was written by a newer Sportello`,
    );
    expect(await readdir(folder)).toEqual(["lost+found"]);
    desk.script(`pragma user_version = ${own}`);
    desk.close();
    expect((await backUp(fileOf("desk"), folder)).tickets).toBe(1);
  });

  it("R4 is not restored onto the remains of a restore that broke off, which are no desk and are called so", async () => {
    const store = await openAt("desk");
    await commitTicket(store, 1);
    await store.close();
    const folder = join(home, "backup");
    const made = await backUp(fileOf("desk"), folder);
    await mkdir(join(home, "broken/blobs"), { recursive: true });
    await expect(restore(folder, fileOf("broken"))).rejects.toThrow("as after a restore that broke off");
    await rm(join(home, "broken/blobs"), { recursive: true });
    // What cannot be put into its place: a folder has the name.
    await mkdir(join(home, "broken/desk.db.unfinished/x"), { recursive: true });
    await expect(restore(folder, fileOf("broken"))).rejects.toThrow("desk.db.unfinished");
    expect(await readdir(join(home, "broken"))).toEqual(["desk.db.unfinished"]);
    await rm(join(home, "broken/desk.db.unfinished"), { recursive: true });
    expect(await restore(folder, fileOf("broken"))).toEqual(made);
  });

  it("R4 whose database lost its end is found out", async () => {
    const store = await openAt("desk");
    for (let n = 1; n <= 30; n++) await commitTicket(store, n);
    await store.close();
    const folder = join(home, "backup");
    await backUp(fileOf("desk"), folder);
    await truncate(join(folder, "desk.db"), 40_960);
    await expect(verify(folder)).rejects.toThrow();
  });

  it("R4 by the command line tells what it holds, and of a desk in MongoDB how it is done there", {
    timeout: 60_000,
  }, async () => {
    const store = await openAt("desk");
    await commitTicket(store, 1);
    await store.close();
    const run = (storeUrl: string, ...args: string[]) =>
      spawnSync(process.execPath, [join(ROOT, "bot/cli/desk.ts"), ...args], {
        encoding: "utf8",
        env: { ...process.env, STORE_URL: storeUrl },
      });
    const folder = join(home, "backup");
    const made = run(`sqlite:${fileOf("desk")}`, "backup", folder);
    expect([made.status, made.stderr]).toEqual([
      0,
      expect.stringMatching(/^backed up 1 tickets, 2 attachments, digest [0-9a-f]{64}\n$/),
    ]);
    const elsewhere = run("mongodb://127.0.0.1:1/desk", "backup", folder);
    expect([elsewhere.status, elsewhere.stderr]).toEqual([2, expect.stringContaining("mongodump")]);
  });
});
