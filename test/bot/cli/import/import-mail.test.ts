import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { importMails } from "../../../../bot/cli/import/import-mail.ts";
import { ImportReport } from "../../../../bot/cli/import/import-report.ts";
import { deskDomains } from "../../../../bot/cli/import/mail/desk-domains.ts";
import { type ImportDeps, importDeps } from "../../../../bot/cli/import/open-desk.ts";
import { openStore } from "../../../../bot/storage/open-store.ts";
import type { Ticket } from "../../../../core/ticket/ticket.ts";
import { GIULIA, SAMPLE_DESK } from "../../../support/sample-desk.ts";

const NOW = "2026-02-02T12:00:00.000Z";

interface Written {
  readonly day: number;
  readonly id?: string;
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly inReplyTo?: string;
  readonly text?: string;
}

const mail = (written: Written): string => {
  const { day, id = `m${day}@example.org`, from = "Anna <anna@example.org>", inReplyTo } = written;
  const date = new Date(Date.UTC(2019, 2, day, 9)).toUTCString().replace("GMT", "+0000");
  return [
    `Message-ID: <${id}>`,
    `Date: ${date}`,
    `From: ${from}`,
    `To: ${written.to ?? "viabilita@example.it"}`,
    `Subject: ${written.subject ?? "Passo carrabile"}`,
    ...(inReplyTo ? [`In-Reply-To: <${inReplyTo}>`] : []),
    "",
    written.text ?? `Testo del giorno ${day}.`,
    "",
  ].join("\n");
};

let home: string;
let deps: ImportDeps;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "sportello-import-"));
});
afterAll(() => rm(home, { recursive: true }));
beforeEach(async () => {
  deps = { ...importDeps(await openStore("sqlite::memory:"), SAMPLE_DESK), clock: { now: () => NOW } };
});
afterEach(() => deps.allStore.close());

async function imported(mails: readonly string[], idle: number | null = null, signal?: AbortSignal) {
  const path = join(home, "archive.mbox");
  await writeFile(path, mails.map((each) => `From x Tue Mar 19 10:00:00 2019\n${each}\n`).join(""));
  const how = { queue: "tributi", domains: deskDomains(SAMPLE_DESK, []), importedAt: NOW };
  const report = new ImportReport();
  await importMails(deps, how, [path], idle, { report, stderr: new PassThrough().resume(), signal });
  return report;
}

async function tickets(): Promise<readonly Ticket[]> {
  const found = await deps.store.find({
    filter: { all: [] },
    sort: { by: "createdAt", direction: "asc" },
    limit: 50,
  });
  return found.items;
}

describe("X6 the mails of an archive as tickets", () => {
  it("X6 a conversation is one ticket of the chosen queue, dated as it was, answers before their questions in the file", async () => {
    await imported([
      mail({ day: 21, inReplyTo: "m20@example.org" }),
      mail({ day: 20, from: `Giulia <${GIULIA}>`, to: "anna@example.org", inReplyTo: "m19@example.org" }),
      mail({ day: 19 }),
    ]);
    const [ticket, ...others] = await tickets();
    expect(others).toEqual([]);
    expect(ticket).toMatchObject({
      queue: "tributi",
      number: "2019031942000015",
      createdAt: "2019-03-19T09:00:00.000Z",
      changedAt: "2019-03-21T09:00:00.000Z",
      importedAt: NOW,
      state: "open",
      customer: { address: "anna@example.org", name: "Anna" },
    });
    const articles = await deps.store.articles(ticket!.number);
    expect(articles.map(({ sender }) => sender)).toEqual(["customer", "operator", "customer"]);
    expect(articles.map(({ createdAt }) => createdAt.slice(0, 10))).toEqual([
      "2019-03-19",
      "2019-03-20",
      "2019-03-21",
    ]);
  });

  it("X6 nothing leaves: no automatic answer, no card, no notice, no alarm", async () => {
    await imported([mail({ day: 19 }), mail({ day: 20, inReplyTo: "m19@example.org" })]);
    expect(await deps.allStore.outbox.nextDue()).toBeNull();
    const [ticket] = await tickets();
    const history = await deps.store.history(ticket!.number);
    expect(history.map(({ event }) => event.type)).toEqual(["TicketCreated", "ArticleAdded", "ArticleAdded"]);
    expect(new Set(history.map(({ source }) => source))).toEqual(new Set(["import"]));
  });

  it("X6 who writes for the desk's domain is of the desk, also who left it", async () => {
    await imported([
      mail({ day: 19 }),
      mail({ day: 20, from: "ex.collega@example.it", to: "anna@example.org", inReplyTo: "m19@example.org" }),
      mail({
        day: 21,
        from: "ex.collega@example.it",
        to: "Bruno <bruno@example.org>",
        subject: "La Sua pratica",
      }),
      mail({ day: 22, from: "collega@example.it", to: "viabilita@example.it", subject: "Chiavi" }),
    ]);
    const [answered, begun, asked] = await tickets();
    expect((await deps.store.articles(answered!.number)).map(({ author }) => author)).toEqual([
      { kind: "customer", address: "anna@example.org" },
      { kind: "operator", address: "ex.collega@example.it" },
    ]);
    expect([begun!.customer, begun!.state]).toEqual([
      { address: "bruno@example.org", name: "Bruno" },
      "open",
    ]);
    expect([asked!.customer.address, asked!.state]).toEqual(["collega@example.it", "new"]);
  });

  it("X6 a number in the subject leads to its ticket, and a mail that is there twice is there once", async () => {
    const [first, second] = [
      mail({ day: 19 }),
      mail({ day: 20, subject: "Re: [Ticket#2019031942000015] altro" }),
    ];
    const report = await imported([first, first, second, `X-Folder: copia\n${first}`]);
    expect(await tickets()).toHaveLength(1);
    expect(
      ["tickets", "mails that continue them", "duplicates", "mails taken before"].map((what) =>
        report.counted(what),
      ),
    ).toEqual([1, 1, 1, 1]);
  });

  it("X6 stopped in the middle, it goes on and doubles nothing", async () => {
    const mails = Array.from({ length: 12 }, (_, n) =>
      mail({ day: n + 1, subject: `Caso ${n % 4}`, ...(n >= 4 && { inReplyTo: `m${n - 3}@example.org` }) }),
    );
    const stop = new AbortController();
    const commit = deps.store.commit.bind(deps.store);
    let commits = 0;
    deps.store.commit = async (change) => {
      if ([5, 6].includes(++commits)) throw new Error("killed");
      if (commits === 8) stop.abort();
      return commit(change);
    };
    await expect(imported(mails)).rejects.toThrow("killed");
    await imported(mails, null, stop.signal);
    expect((await tickets()).length).toBeLessThanOrEqual(4);
    await imported(mails);
    const all = await tickets();
    expect(all.map(({ articleCount }) => articleCount)).toEqual([3, 3, 3, 3]);
  });

  it("X6 what cannot be read is kept as it is", async () => {
    const broken = "\0\0\0 niente che sia una mail\n";
    const report = await imported([broken, mail({ day: 19 })]);
    expect(report.counted("tickets")).toBe(2);
    const articles = await Promise.all((await tickets()).map(({ number }) => deps.store.articles(number)));
    for (const { rawDigest } of articles.flat())
      expect(await deps.allStore.blobs.get(rawDigest!)).not.toBeNull();
  });

  it("X6 what nobody wrote to for long is closed at its last mail; what is fresh stays", async () => {
    const fresh = mail({ day: 19 }).replace(/Date: .*/, "Date: Sun, 01 Feb 2026 09:00:00 +0000");
    const report = await imported([mail({ day: 18, id: "old@example.org" }), fresh], 30);
    const [old, recent] = await tickets();
    expect([old!.state, old!.closedAt]).toEqual(["closed successful", "2019-03-18T09:00:00.000Z"]);
    expect(recent!.state).toBe("new");
    expect(report.counted("closed as idle")).toBe(1);
    expect(await deps.allStore.outbox.nextDue()).toBeNull();
  });

  it("X6 mails are found by their words, and the next ticket of their day goes on counting", async () => {
    await imported([
      mail({ day: 19, text: "Il marciapiede è rotto." }),
      mail({ day: 19, id: "b@example.org", subject: "Altro" }),
    ]);
    const page = await deps.store.find({
      filter: { words: ["marciapiede"] },
      sort: { by: "createdAt", direction: "asc" },
      limit: 5,
    });
    expect(page.items).toHaveLength(1);
    expect(await deps.store.nextCounter("ticket-number:20190319")).toBe(3);
  });
});
