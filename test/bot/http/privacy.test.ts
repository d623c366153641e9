import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readArchive } from "../../../bot/cli/archive/read-archive.ts";
import { streamSource } from "../../../bot/cli/archive/sources.ts";
import { streamTarget } from "../../../bot/cli/archive/targets.ts";
import { writeArchive } from "../../../bot/cli/archive/write-archive.ts";
import { openStore } from "../../../bot/storage/open-store.ts";
import { type Desk, queueOf } from "../../../core/desk/desk.ts";
import type { Store } from "../../../core/ports.ts";
import { eraseCustomer, planErasure } from "../../../core/privacy/erase-customer.ts";
import { COLLECTIONS } from "../../../core/privacy/kept-by-key.ts";
import { applyRetention, retentionDue } from "../../../core/privacy/retention.ts";
import { allTombstones } from "../../../core/privacy/tombstones.ts";
import { collect } from "../../support/collect.ts";
import { GIULIA, LAURA, PAOLO, SAMPLE_DESK } from "../../support/sample-desk.ts";
import { type DeskServer, NOON, startDeskServer } from "./support/desk-server.ts";
import { unzipped } from "./support/unzipped.ts";

const WORD = "Zyzzyva";
const HIM = "zyzzyva@example.org";
const path = `/api/v1/customers/${HIM}`;

let desk: DeskServer;
let number: string;
beforeEach(async () => {
  desk = await startDeskServer();
  const { digest, size } = await desk.store.blobs.put(Buffer.from(`file di ${WORD}`));
  const file = { filename: `../${WORD}.txt`, contentType: "text/plain", contentId: null, inline: false };
  ({ number } = await desk.mail({
    from: { address: HIM, name: `${WORD} Rossi` },
    subject: WORD,
    text: `Buongiorno, ${WORD}.`,
    attachments: [{ ...file, digest, size }],
  }));
  await desk.mail({ subject: "Di altri", text: "Buongiorno." });
  await desk.call(LAURA, "PUT", path, { body: { name: `${WORD} Rossi`, phones: ["0612345678"] } });
  await desk.call(LAURA, "POST", `/api/v1/tickets/${number}/replies`, { body: { text: `Gentile ${WORD}` } });
});
afterEach(() => desk.close());

const close = () =>
  desk.call(LAURA, "POST", `/api/v1/tickets/${number}/close`, {
    body: { why: "told", text: `Detto a ${WORD}` },
  });
const planned = async () => (await desk.call(LAURA, "GET", `${path}/erasure`)).body;
const erase = (confirm: string) => desk.call(LAURA, "POST", `${path}/erasure`, { body: { confirm } });

async function everything(store = desk.store): Promise<string> {
  const blobs = await Promise.all(
    (await collect(store.blobs.list())).map(({ digest }) => store.blobs.get(digest)),
  );
  return (
    JSON.stringify(await collect(store.archive.read())) +
    blobs.map((one) => Buffer.from(one ?? []).toString())
  );
}

describe("R4: what a customer may ask for", () => {
  test("R4 a copy of everything: data and files, in an archive whose names stay inside their folder", async () => {
    const answer = await desk.call(LAURA, "GET", `${path}/dossier`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/zip"]);
    const files = unzipped(answer.bytes);
    expect([...files.keys()]).toEqual(["data.json", `${number}/1-1-.._${WORD}.txt`]);
    expect(files.get(`${number}/1-1-.._${WORD}.txt`)).toBe(`file di ${WORD}`);
    const data = JSON.parse(files.get("data.json")!);
    expect(data.customer).toMatchObject({ address: HIM, phones: ["0612345678"] });
    expect(data.tickets[0].articles.map(({ text }: { text: string }) => text)).toEqual([
      `Buongiorno, ${WORD}.`,
      expect.stringContaining(`Gentile ${WORD}`),
    ]);
    expect(files.get("data.json")).not.toContain("Di altri");
  });

  test("R4 erasing takes two steps; an open ticket is in the way and is named", async () => {
    const open = await planned();
    expect(open).toMatchObject({ whole: [number], open: [number], isKnown: true, files: 1 });
    const refused = await erase(open.code);
    expect([refused.status, refused.body.code]).toEqual([409, "erasure.open_tickets"]);
    expect(refused.body.detail).toContain(number);
    await close();
    const stale = await erase(open.code);
    expect([stale.status, stale.body.code]).toEqual([409, "erasure.changed"]);
    const done = await erase((await planned()).code);
    expect([done.status, done.body]).toEqual([200, { whole: [number], partly: [], at: NOON }]);
    expect((await everything()).toLowerCase()).not.toContain(WORD.toLowerCase());
  });

  test("R4 afterwards the history says so, reports count as before, and a second time there is nobody", async () => {
    await close();
    const report = async () =>
      (await desk.call(LAURA, "GET", "/api/v1/reports/volume?from=2026-03-01&to=2026-03-31")).body;
    const before = await report();
    await erase((await planned()).code);
    expect(await report()).toEqual(before);
    const history = await desk.call(LAURA, "GET", `/api/v1/tickets/${number}/history`);
    expect(history.body.items.at(-1)).toMatchObject({
      type: "PersonalDataErased",
      text: "Dati personali cancellati",
    });
    const again = await erase((await planned()).code);
    expect([again.status, again.body.code]).toEqual([404, "customer.not_found"]);
  });

  test("R4 a legal hold keeps everything, whoever asks, and says why", async () => {
    await close();
    const held = await desk.call(LAURA, "PUT", `${path}/hold`, { body: { reason: "Causa 12/2026" } });
    expect(held.body).toEqual({ reason: "Causa 12/2026", since: NOON, by: LAURA });
    const refused = await erase((await planned()).code);
    expect([refused.status, refused.body.code]).toEqual([409, "erasure.on_hold"]);
    expect(refused.body.detail).toContain("Causa 12/2026");
    expect((await desk.call(LAURA, "DELETE", `${path}/hold`)).status).toBe(204);
    expect((await erase((await planned()).code)).status).toBe(200);
  });

  test("R4 only those who run the desk may", async () => {
    for (const [method, to] of [
      ["GET", "/dossier"],
      ["GET", "/erasure"],
      ["DELETE", "/hold"],
    ] as const) {
      expect((await desk.call(PAOLO, method, `${path}${to}`)).body.code).toBe("desk.not_allowed");
      expect((await desk.call(GIULIA, method, `${path}${to}`)).status).toBeLessThan(300);
    }
  });
});

describe("R4: a backup made before does not bring back what was erased", () => {
  test("R4 imported with the list of erasures, which names nobody, it comes in erased", async () => {
    await close();
    const out = new PassThrough();
    const read = buffer(out);
    await writeArchive(desk.store, streamTarget(out));
    out.end();
    const backup = await read;
    await erase((await planned()).code);
    const erasures = await allTombstones(desk.store);
    expect(JSON.stringify(erasures).toLowerCase()).not.toContain("zyzzyva");
    const restored = await openStore("sqlite::memory:");
    await readArchive(streamSource(Readable.from([backup])), restored, erasures);
    expect((await everything(restored)).toLowerCase()).not.toContain(WORD.toLowerCase());
    expect((await restored.tickets.load(number))?.state).toBe("closed successful");
    expect(await allTombstones(restored)).toEqual(erasures);
    const without = await openStore("sqlite::memory:");
    await readArchive(streamSource(Readable.from([backup])), without);
    expect(await everything(without)).toContain(WORD);
    await Promise.all([restored.close(), without.close()]);
  });
});

const depsOf = (of: Desk) => ({
  store: desk.store,
  desk: of,
  newId: randomUUID,
  digestOf: (text: string) => createHash("sha256").update(text).digest("hex"),
});

/** The store of a process that dies as it looks which files nothing names any more. */
const withoutReading = (store: Store): Store =>
  Object.create(store, {
    archive: {
      value: {
        read: () => {
          throw new Error("the disk is gone");
        },
      },
    },
  });

describe("R4: an erasure that was interrupted", () => {
  test("R4 R1 takes the files of the first try away too when it is asked for again", async () => {
    await close();
    const deps = depsOf(SAMPLE_DESK);
    const { code } = await planErasure(deps, HIM);
    const broken = { ...deps, store: withoutReading(desk.store) };
    await expect(eraseCustomer(broken, HIM, code, NOON)).rejects.toThrow("the disk is gone");
    expect(await everything()).toContain(`file di ${WORD}`);
    const again = await planErasure(deps, HIM);
    expect(await eraseCustomer(deps, HIM, again.code, NOON)).toMatchObject({ ok: true });
    expect((await everything()).toLowerCase()).not.toContain(WORD.toLowerCase());
  });
});

describe("R4: retention of a queue", () => {
  const queue = { ...queueOf(SAMPLE_DESK, "contact-center"), retention: { closedDays: 30 } };
  const keeping: Desk = { ...SAMPLE_DESK, queues: new Map([...SAMPLE_DESK.queues, [queue.key, queue]]) };
  const LATER = "2026-04-17T11:00:00.000Z";

  test("R4 is off unless desk.yml says otherwise, and a look at what is due changes nothing", async () => {
    await close();
    expect(await applyRetention(depsOf(SAMPLE_DESK), LATER)).toBe(0);
    expect(await retentionDue(depsOf(keeping), NOON)).toEqual([
      { queue: "contact-center", closedDays: 30, tickets: 0 },
    ]);
    expect(await retentionDue(depsOf(keeping), LATER)).toEqual([
      { queue: "contact-center", closedDays: 30, tickets: 1 },
    ]);
    expect(await everything()).toContain(`Detto a ${WORD}`);
  });

  test("R4 erases what was closed long enough ago, once, leaves open tickets and what is on hold", async () => {
    await close();
    await desk.call(LAURA, "PUT", `${path}/hold`, { body: { reason: "Causa" } });
    expect(await applyRetention(depsOf(keeping), LATER)).toBe(0);
    await desk.call(LAURA, "DELETE", `${path}/hold`);
    expect(await applyRetention(depsOf(keeping), LATER)).toBe(1);
    expect(await applyRetention(depsOf(keeping), LATER)).toBe(0);
    const told = await everything();
    expect(told).not.toContain(`Detto a ${WORD}`);
    expect(told).not.toContain(`file di ${WORD}`);
    expect(told).toContain("Di altri");
    // Who he is stays known: only what was written on the ticket was kept too long.
    expect((await desk.call(LAURA, "GET", path)).status).toBe(200);
  });

  test("R4 R1 a retention that died between the ticket and its files is finished by the next", async () => {
    await close();
    const broken = { ...depsOf(keeping), store: withoutReading(desk.store) };
    await expect(applyRetention(broken, LATER)).rejects.toThrow("the disk is gone");
    expect(await everything()).toContain(`file di ${WORD}`);
    expect(await applyRetention(depsOf(keeping), LATER)).toBe(0);
    expect(await everything()).not.toContain(`file di ${WORD}`);
    expect(await desk.store.collection("erasures-begun").list()).toEqual([]);
  });
});

describe("R4: nothing is forgotten to be forgotten", () => {
  test("R4 every keyed collection of the program is in the table that says what to do with it", () => {
    const root = resolve(import.meta.dirname, "../../..");
    const sources = ["core", "bot"].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts") && !/^(local|storage)\//.test(name))
        .map((name) => readFileSync(join(root, folder, name), "utf8")),
    );
    const text = sources.join("\n");
    const literal = [...text.matchAll(/\bcollection(?:<[^()]*?>)?\(\s*"([\w-]+)"/g)].map(([, name]) => name!);
    const named = [...text.matchAll(/\bcollection(?:<[^()]*?>)?\(\s*([A-Z][A-Z_]+)\s*\)/g)].map(
      ([, name]) => new RegExp(`const ${name} = "([\\w-]+)"`).exec(text)?.[1],
    );
    expect([...new Set([...literal, ...named])].toSorted()).toEqual(Object.keys(COLLECTIONS).toSorted());
  });
});
