import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linesIn } from "../../../bot/cli/archive/lines.ts";
import { readArchive } from "../../../bot/cli/archive/read-archive.ts";
import { folderSource, streamSource } from "../../../bot/cli/archive/sources.ts";
import { folderTarget, streamTarget } from "../../../bot/cli/archive/targets.ts";
import { writeArchive } from "../../../bot/cli/archive/write-archive.ts";
import { openStore } from "../../../bot/storage/open-store.ts";
import { Connection } from "../../../bot/storage/sqlite/connection.ts";
import { holdDesk, letGoOfDesks } from "../../../bot/storage/sqlite/hold.ts";
import { migrate } from "../../../bot/storage/sqlite/schema.ts";
import type { Store } from "../../../core/ports.ts";
import { aNumber } from "../../support/builders.ts";
import { collect } from "../../support/collect.ts";
import { fillLargeDesk } from "../../support/large-desk.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const TICKETS = 40;

let home: string;
let desk: Store;
let exported: string;
let stream: Buffer;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "sportello-archive-"));
  desk = await openStore(`sqlite:${join(home, "desk/desk.db")}`);
  await fillLargeDesk(desk, TICKETS);
  exported = join(home, "exported");
  await writeArchive(desk, await folderTarget(exported));
  const out = new PassThrough();
  const read = buffer(out);
  await writeArchive(desk, streamTarget(out));
  out.end();
  stream = await read;
});
afterAll(async () => {
  await desk.close();
  await rm(home, { recursive: true });
});

const linesOf = async (folder: string) => (await readFile(join(folder, "desk.jsonl"), "utf8")).split("\n");

/** Imports the stream into a store of its own; what the store then holds. */
async function importOf(bytes: Uint8Array | string): Promise<{ records: number; fault: string | null }> {
  const store = await openStore("sqlite::memory:");
  const input = Readable.from([Buffer.from(bytes)]);
  const fault = await readArchive(streamSource(input), store).then(
    () => null,
    (error: Error) => error.message,
  );
  const records = (await collect(store.archive.read())).length;
  await store.close();
  return { records, fault };
}

describe("R4: the lines of an export", () => {
  it("R4 are a head, a record each with sorted keys, and an end that counts them", async () => {
    const lines = (await linesOf(exported)).slice(0, -1).map((line) => JSON.parse(line));
    expect(lines[0]).toEqual({ format: "sportello-desk", version: 1 });
    const kinds = lines.slice(1, -1).map(({ kind }) => kind);
    expect(kinds).toEqual(kinds.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
    expect(lines.at(-1)).toEqual({
      kind: "end",
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      counts: Object.fromEntries(ORDER.map((kind) => [kind, kinds.filter((each) => each === kind).length])),
    });
    expect(lines[1].kind).toBe("ticket");
    const keys = [...JSON.stringify(lines[1].ticket).matchAll(/^\{"(\w+)"/g)].map(([, key]) => key);
    expect(keys).toEqual(["articleCount"]);
    expect(lines.at(-1).counts.ticket).toBe(TICKETS + 3);
  });
  const ORDER = ["ticket", "entry", "access", "counter", "blob"];

  it("R4 are the same on a stream, with the bytes of each attachment after the line that names it", async () => {
    const lines = stream.toString().split("\n");
    expect(lines.filter((line) => !line.startsWith('{"bytes"'))).toEqual(await linesOf(exported));
    expect(lines.filter((line) => line.startsWith('{"bytes"')).length).toBeGreaterThan(10);
  });

  it("are cut at line feeds alone, wherever the pieces end", async () => {
    const text = 'a\u2028b\r\n\n"è🔥"\n';
    for (let size = 1; size < 12; size++) {
      const bytes = Buffer.from(text);
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
        bytes.subarray(n * size, (n + 1) * size),
      );
      expect(await collect(linesIn(Readable.from(pieces)))).toEqual(["a\u2028b\r", "", '"è🔥"']);
    }
    await expect(collect(linesIn(Readable.from([Buffer.from("a\nb")])))).rejects.toThrow("middle of a line");
  });
});

describe("R4: an export imported", () => {
  it("R4 gives a desk whose export is the same, byte by byte, attachments included", async () => {
    const copy = await openStore(`sqlite:${join(home, "copy/desk.db")}`);
    await readArchive(folderSource(exported), copy);
    const again = join(home, "again");
    await writeArchive(copy, await folderTarget(again));
    expect(await linesOf(again)).toEqual(await linesOf(exported));
    expect((await readdir(join(again, "blobs"), { recursive: true })).toSorted()).toEqual(
      (await readdir(join(exported, "blobs"), { recursive: true })).toSorted(),
    );
    const { digest } = (await collect(desk.blobs.list()))[5]!;
    const [copied, original] = await Promise.all([copy, desk].map(({ blobs }) => blobs.get(digest)));
    expect(Buffer.compare(copied!, original!)).toBe(0);
    await copy.close();
  });

  it("R4 arrives over a stream too", async () => {
    const { records, fault } = await importOf(stream);
    expect([records, fault]).toEqual([(await collect(desk.archive.read())).length, null]);
  });

  it("R4 exporting into the same folder again brings it up to date", async () => {
    const source = await openStore("sqlite::memory:");
    const folder = join(home, "twice");
    await source.tickets.nextCounter("a");
    await writeArchive(source, await folderTarget(folder));
    await source.blobs.put(new Uint8Array([1]));
    await writeArchive(source, await folderTarget(folder));
    expect((await linesOf(folder)).filter((line) => line.includes('"blob"'))).toHaveLength(2);
    await source.close();
  });
});

describe("R2: what is wrong is one sentence, and nothing is kept", () => {
  const lines = () => stream.toString().split("\n");
  const other = (letter: string) => (letter === "Z" ? "Y" : "Z");
  const changed = (change: (all: string[]) => readonly string[]) => importOf(change(lines()).join("\n"));

  it.each<[string, (all: string[]) => readonly string[], RegExp]>([
    ["no export at all", () => ["hello", ""], /not an export of a desk/],
    ["nothing", () => [], /not an export of a desk/],
    [
      "a newer format",
      (all) => ['{"format":"sportello-desk","version":9}', ...all.slice(1)],
      /newer Sportello/,
    ],
    ["its end missing", (all) => [...all.slice(0, -2), ""], /its end is missing/],
    [
      "the last line cut",
      (all) => [...all.slice(0, -2), (all.at(-2) ?? "").slice(0, 20)],
      /middle of a line/,
    ],
    ["a ticket left out", (all) => all.toSpliced(3, 1), /43|42 lines of kind ticket/],
    [
      "a word changed",
      (all) => all.with(2, all[2]!.replace("Rimborso", "rimborso").replace("日", "月")),
      /not those that were written/,
    ],
    ["two lines exchanged", (all) => all.with(2, all[3]!).with(3, all[2]!), /not those that were written/],
    ["a line of no kind", (all) => all.with(4, '{"kind":"other"}'), /line 5 is not readable/],
    ["a line of nonsense", (all) => all.with(4, "{"), /line 5 is not readable/],
    [
      "a record without what it needs",
      (all) => all.with(4, '{"kind":"ticket","ticket":{}}'),
      /line 5 is not readable/,
    ],
    ["something after its end", (all) => [...all.slice(0, -1), "{}", ""], /goes on after its end/],
    [
      "bytes left out",
      (all) =>
        all.toSpliced(
          all.findIndex((line) => line.startsWith('{"bytes"')),
          1,
        ),
      /should hold bytes/,
    ],
    [
      "bytes changed",
      (all) =>
        all.map((line) => line.replace(/^(\{"bytes":")(.)/, (_, start, first) => start + other(first))),
      /attachment [0-9a-f]{64} is damaged/,
    ],
    ["the head twice", (all) => [all[0]!, ...all], /line 2 is not readable/],
  ])("R2 %s", async (_, change, fault) => {
    expect(await changed(change)).toEqual({ records: 0, fault: expect.stringMatching(fault) });
  });

  it("R4 a folder whose attachment is damaged or gone is refused", async () => {
    const folder = join(home, "damaged");
    await writeArchive(desk, await folderTarget(folder));
    const { digest } = (await collect(desk.blobs.list()))[3]!;
    const path = join(folder, "blobs", digest.slice(0, 2), digest.slice(2));
    const fill = async () => {
      const store = await openStore("sqlite::memory:");
      const outcome = await readArchive(folderSource(folder), store).catch((error: Error) => error.message);
      expect(await collect(store.archive.read())).toEqual([]);
      await store.close();
      return outcome;
    };
    await writeFile(path, "other bytes");
    expect(await fill()).toBe(`the attachment ${digest} is damaged`);
    await rm(path);
    expect(await fill()).toBe(`the attachment ${digest} is missing`);
  });

  it("R4 an export that breaks off leaves the earlier one as it was", async () => {
    const source = await openStore(`sqlite:${join(home, "lossy/desk.db")}`);
    await source.tickets.nextCounter("a");
    // Large enough to be a file of its own.
    const { digest } = await source.blobs.put(new Uint8Array(100_000));
    const folder = join(home, "earlier");
    await writeArchive(source, await folderTarget(folder));
    const before = await linesOf(folder);
    await writeFile(join(home, "lossy/blobs", digest.slice(0, 2), digest.slice(2)), "rotten");
    await rm(join(folder, "blobs"), { recursive: true });
    await source.tickets.nextCounter("a");
    await expect(writeArchive(source, await folderTarget(folder))).rejects.toThrow(`${digest} is damaged`);
    expect(await linesOf(folder)).toEqual(before);
    expect(await readdir(folder)).toEqual(expect.not.arrayContaining(["desk.jsonl.unfinished"]));
    await source.close();
  });

  it("R4 an empty desk is not exported over an earlier export; a lost attachment is told and holds nothing up", async () => {
    const source = await openStore("sqlite::memory:");
    const folder = join(home, "empty");
    await expect(writeArchive(source, await folderTarget(folder))).rejects.toThrow("nothing in this desk");
    expect(await readdir(folder)).toEqual([]);
    const digest = "ab".repeat(32);
    const record = (await collect(desk.archive.read()))[0];
    const lost = JSON.parse(
      JSON.stringify(record).replaceAll(/"rawDigest":"\w+"/g, `"rawDigest":"${digest}"`),
    );
    await source.archive.write(
      (async function* () {
        yield lost;
      })(),
    );
    const { missing } = await writeArchive(source, await folderTarget(folder));
    expect(missing).toContain(digest);
    await source.close();
  });
});

describe("the commands", () => {
  const run = (store: string, args: readonly string[], input?: Buffer) =>
    spawnSync(process.execPath, [join(ROOT, "bot/cli/desk.ts"), ...args], {
      cwd: ROOT,
      env: { ...process.env, STORE_URL: `sqlite:${join(home, store, "desk.db")}` },
      ...(input && { input }),
      maxBuffer: 100_000_000,
    });

  it("R4 desk export and desk import move a desk, in a folder or through a pipe", async () => {
    const folder = join(home, "commanded");
    const out = run("desk", ["export", folder]);
    expect([out.status, out.stderr.toString()]).toEqual([
      0,
      expect.stringMatching(/exported 43 tickets, \d+ entries, \d+ counters, \d+ attachments/),
    ]);
    expect(await linesOf(folder)).toEqual(await linesOf(exported));
    expect(run("commanded-in", ["import", folder]).status).toBe(0);
    const piped = run("commanded-in", ["export", "-"]);
    expect(Buffer.compare(piped.stdout, stream)).toBe(0);
    expect(run("piped-in", ["import", "-"], piped.stdout).status).toBe(0);
    const copy = await openStore(`sqlite:${join(home, "piped-in/desk.db")}`);
    expect(await copy.tickets.load(aNumber(1))).toEqual(await desk.tickets.load(aNumber(1)));
    await copy.close();
    const again = run("piped-in", ["import", folder]);
    expect([again.status, again.stderr.toString()]).toEqual([
      1,
      expect.stringContaining("the desk to import into is not empty; name an empty one with STORE_URL"),
    ]);
  });

  it("R4 desk export of a place without a desk says so and makes none", async () => {
    const out = run("mistyped", ["export", join(home, "of-nothing")]);
    expect([out.status, out.stderr.toString()]).toEqual([1, expect.stringContaining("there is no desk at")]);
    expect(await readdir(home)).not.toContain("mistyped");
    expect(await readdir(home)).not.toContain("of-nothing");
  });

  it("R4 desk export beside a process of an earlier version is refused and leaves it the schema it knows", async () => {
    const [folder, file] = [join(home, "running"), join(home, "running/desk.db")];
    await mkdir(folder);
    const running = new Connection(file);
    migrate(running, 7);
    expect(holdDesk(file)).toBe(true);
    const refused = run("running", ["export", join(home, "of-running")]);
    expect([refused.status, refused.stderr.toString()]).toEqual([
      1,
      expect.stringContaining("is run by an earlier version"),
    ]);
    expect(running.first("pragma user_version")).toEqual({ user_version: 7 });
    running.close();
    letGoOfDesks();
    const { stderr } = run("running", ["export", join(home, "of-running")]);
    expect(stderr.toString()).toContain("there is nothing in this desk");
  });

  it.each(["no JSON", "{}", '{"person":"a"}'])(
    "R4 desk import with erasures that say %j imports nothing",
    async (line) => {
      const erasures = join(home, "erasures.jsonl");
      await writeFile(erasures, `\n${line}\n`);
      const out = run("with-erasures", ["import", exported, "--erasures", erasures]);
      expect([out.status, out.stderr.toString()]).toEqual([
        1,
        expect.stringContaining(`line 2 of ${erasures} is no erasure`),
      ]);
      const store = await openStore(`sqlite:${join(home, "with-erasures/desk.db")}`);
      expect(await collect(store.archive.read())).toEqual([]);
      await store.close();
    },
  );

  it("R2 say what is wrong in one line", () => {
    expect(run("x", ["export"])).toMatchObject({ status: 2 });
    expect(run("x", ["import", "a", "b"])).toMatchObject({ status: 2 });
    const gone = run("x", ["import", join(home, "nowhere")]);
    expect([gone.status, gone.stderr.toString().trim().split("\n")]).toEqual([
      1,
      [expect.stringContaining("there is no such file or folder")],
    ]);
  });
});
