import { PassThrough } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importTickets, type OtrsOptions, planFor } from "../../../../bot/cli/import/import-otrs.ts";
import { ImportReport } from "../../../../bot/cli/import/import-report.ts";
import { type ImportDeps, importDeps } from "../../../../bot/cli/import/open-desk.ts";
import { NO_MAPPING } from "../../../../bot/cli/import/otrs/mapping.ts";
import { openOtrsDatabase } from "../../../../bot/cli/import/otrs/open-otrs-database.ts";
import type { OtrsDatabase } from "../../../../bot/cli/import/otrs/otrs-database.ts";
import { dayInZone } from "../../../../core/desk/desk-time.ts";
import { type Handled, handle } from "../../../../core/handle.ts";
import { customerOf } from "../../../../core/people/customer-book.ts";
import type { Store } from "../../../../core/ports.ts";
import type { Filter } from "../../../../core/search/filter.ts";
import { replay } from "../../../../core/ticket/evolve.ts";
import { historyView } from "../../../../core/ticket/history/history-view.ts";
import { formatTicketNumber } from "../../../../core/ticket/number.ts";
import { CREATED } from "../../../support/given.ts";
import { HTML, HUGE, hugeBytes, RAW, UNTIL } from "../../../support/otrs/odd-tickets.ts";
import type { SampleServer } from "../../../support/otrs/postgres-server.ts";
import { sampleOtrs } from "../../../support/otrs/sample.ts";
import type { Rows, Table } from "../../../support/otrs/tables.ts";
import { GIULIA, LAURA, SAMPLE_DESK } from "../../../support/sample-desk.ts";

const ODD = 22;
const NOW = "2026-02-02T12:00:00.000Z";
const TODAY = dayInZone(NOW, SAMPLE_DESK.timeZone);
/** The highest number OTRS gave on the day of the move. */
const LAST_OF_TODAY = formatTicketNumber(TODAY, "42", 37);

export const PLAIN: OtrsOptions = {
  map: NO_MAPPING,
  defaultQueue: "contact-center",
  articles: null,
  timeZone: "UTC",
};

function theSample(ordinary: number): ReadonlyMap<Table, readonly Rows[]> {
  const rows = new Map(sampleOtrs(ordinary));
  const tickets = rows.get("ticket") ?? [];
  rows.set("ticket", [...tickets, { ...tickets.at(-1), id: tickets.length + 1, tn: LAST_OF_TODAY }]);
  return rows;
}

const depsFor = (store: Store): ImportDeps => ({
  ...importDeps(store, SAMPLE_DESK),
  clock: { now: () => NOW },
});

const quietly = () => ({ report: new ImportReport(), stderr: new PassThrough().resume() });

/**
 * What an import of the sample gives, whichever engine holds it and whichever takes it.
 * @param ordinary as many tickets beside the odd ones, at least 8
 */
export function describeOtrsImport(
  name: string,
  ordinary: number,
  serverWith: (rows: ReadonlyMap<Table, readonly Rows[]>) => Promise<SampleServer>,
  openFresh: () => Promise<{ readonly store: Store; dispose(): Promise<void> }>,
): void {
  describe(`X6 an OTRS 6 database: ${name}`, () => {
    let server: SampleServer;
    let db: OtrsDatabase;
    let opened: Awaited<ReturnType<typeof openFresh>>;
    let deps: ImportDeps;
    let report: ImportReport;
    beforeAll(async () => {
      server = await serverWith(theSample(ordinary));
      db = await openOtrsDatabase(server.url);
      opened = await openFresh();
      deps = depsFor(opened.store);
      const run = quietly();
      await importTickets(deps, db, PLAIN, run);
      report = run.report;
    });
    afterAll(async () => {
      await db.close();
      await opened.dispose();
      await server.stop();
    });

    const ticket = async (number: string) => {
      const found = await deps.store.load(number);
      if (!found) throw new Error(`no ticket ${number}`);
      return found;
    };
    const titled = async (title: string) => {
      const filter: Filter = { words: [title] };
      const { items } = await deps.store.find({ filter, sort: { by: "number", direction: "asc" }, limit: 9 });
      return items.filter((each) => each.title === title);
    };
    const only = async (title: string) => (await titled(title))[0] ?? Promise.reject(new Error(title));

    it("X6 every ticket is there, with its number, and the report says what is not", () => {
      expect(report.counted("tickets")).toBe(ordinary + ODD + 1);
      expect(report.lines().join("\n")).not.toMatch(/undefined|null|NaN/);
    });

    it("X6 a ticket is as it was: people, words, dates, queue, priority", async () => {
      const whole = await ticket("2019031942000015");
      expect(whole).toMatchObject({
        title: "Caffè 日本語 🔥 O'Neill \\ ?",
        queue: "viabilita",
        priority: 5,
        state: "closed successful",
        owner: LAURA,
        customer: { address: "anna.bianchi@example.org", name: "Anna Bianchi" },
        organisation: "comune-anzio",
        createdAt: "2019-03-19T09:00:00.000Z",
        closedAt: "2019-03-19T17:00:00.000Z",
        importedAt: NOW,
      });
      const [first, answer] = await deps.store.articles(whole.number);
      expect(first).toMatchObject({
        sender: "customer",
        messageId: "intero@example.org",
        html: HTML,
        text: "perché città ’ 日本語 ? \\ '",
      });
      expect(
        first?.attachments.map(({ filename, size, inline, contentId }) => [
          filename,
          size,
          inline,
          contentId,
        ]),
      ).toEqual([
        ["relazione è.pdf", 4, false, null],
        ["vuoto.txt", 0, false, null],
        ["logo.png", 3, true, "logo@x"],
      ]);
      const raw = await deps.allStore.blobs.get(first?.rawDigest ?? "");
      expect(Buffer.from(raw ?? []).toString("latin1")).toBe(RAW);
      expect(answer).toMatchObject({
        sender: "operator",
        purpose: "reply",
        author: { kind: "operator", address: LAURA },
        html: "<p>Risolto</p>",
        text: "Risolto",
      });
    });

    it("X6 its history is told in our words where we have them, else in OTRS's, and marked as imported", async () => {
      const history = await deps.store.history("2019031942000015");
      expect(history.map(({ event }) => event.type)).toEqual([
        "TicketCreated",
        "ArticleAdded",
        "OwnerChanged",
        "TicketMoved",
        "PriorityChanged",
        "HistoryImported",
        "ArticleAdded",
        "FirstResponseMet",
        "StateChanged",
      ]);
      const lines = historyView(SAMPLE_DESK, "it", history);
      expect(new Set(lines.map(({ source }) => source))).toEqual(new Set(["import"]));
      expect(lines.map(({ text }) => text)).toContain("Dallo storico di prima: Lock lock");
      expect(lines.map(({ by }) => by)).toContain("Laura Conti");
    });

    it("X6 nothing is done about any of them but a wait that ends and a lock that is left", async () => {
      expect(await deps.allStore.outbox.nextDue()).toBe(new Date(UNTIL * 1000).toISOString());
      expect(await only("Aspetta ancora")).toMatchObject({
        state: "pending reminder",
        pending: { until: new Date(UNTIL * 1000).toISOString(), setBy: LAURA },
      });
      expect((await only("Ha aspettato")).pending?.until).toBe("2019-05-20T10:00:00.000Z");
      expect((await only("Bloccato")).lock).toMatchObject({ by: LAURA, activeAt: NOW });
      expect((await only("Bloccato da chi non c'è più")).lock).toBeNull();
    });

    it("X6 a merged ticket leads to the last of its chain, whatever became of the links", async () => {
      expect(await ticket("2019040142000018")).toMatchObject({
        state: "merged",
        mergedInto: "2019040142000027",
      });
      expect(await ticket("2019040142000027")).toMatchObject({
        state: "merged",
        mergedInto: "2019040142000036",
        links: [{ kind: "parent", number: "2019040142000036" }],
      });
      expect(await ticket("2019040142000036")).toMatchObject({
        state: "new",
        links: [{ kind: "child", number: "2019040142000027" }],
      });
      expect(await ticket("2019040142000045")).toMatchObject({ state: "merged", mergedInto: null });
    });

    it("X6 what points nowhere has a home all the same", async () => {
      expect((await only("Padrone sparito")).owner).toBeNull();
      expect((await only("Coda sparita")).queue).toBe("contact-center");
      expect((await only("Coda senza casa")).queue).toBe("contact-center");
      expect((await only("Senza testo")).articleCount).toBe(0);
      expect((await only("Senza articoli")).articleCount).toBe(0);
      expect(await ticket("2019032042000012")).toMatchObject({
        title: "2019032042000012",
        state: "open",
        articleCount: 1,
      });
    });

    it("X6 an attachment larger than what is read at once is whole", async () => {
      const { number } = await only("Allegato enorme");
      const [file] = (await deps.store.articles(number))[0]?.attachments ?? [];
      expect(file?.size).toBe(HUGE);
      expect(hugeBytes().equals((await deps.allStore.blobs.get(file?.digest ?? "")) ?? Buffer.alloc(0))).toBe(
        true,
      );
    });

    it("X6 a date that cannot be is that of what came before", async () => {
      const odd = await only("Date impossibili");
      expect(odd.createdAt).toBe("2019-04-04T09:00:00.000Z");
      const dates = (await deps.store.articles(odd.number)).map(({ createdAt }) => createdAt);
      expect(dates).toEqual(["2019-04-04T09:00:00.000Z", "2019-04-04T09:00:00.000Z"]);
    });

    it("X6 of two tickets with one number the later has a new one, and another generator's number stays", async () => {
      const [first] = await titled("Primo del numero");
      const [second] = await titled("Secondo del numero");
      expect([first?.number, second?.number].toSorted()).toEqual(
        ["2019040442000011", formatTicketNumber("20190404", "42", 1)].toSorted(),
      );
      expect((await only("Altro generatore")).number).toBe("1000123");
    });

    it("X6 calls, notes, chats and strange channels are articles", async () => {
      const articles = await deps.store.articles((await only("Canali")).number);
      expect(
        articles.map(({ channel, sender, visibleToCustomer }) => [channel, sender, visibleToCustomer]),
      ).toEqual([
        ["phone", "customer", true],
        ["note", "operator", false],
        ["note", "customer", true],
        ["note", "customer", true],
        ["email", "system", true],
      ]);
      expect(articles[1]?.author).toEqual({ kind: "operator", address: GIULIA });
      expect(articles[2]?.text).toBe("Bruno: Buongiorno\nBruno: Mi dica");
    });

    it("X6 time, marks, watchers and fields come along, and fields are found", async () => {
      const rest = await only("Tutto il resto");
      expect(rest).toMatchObject({
        requestType: "error",
        service: "portale",
        sla: "rapido",
        impact: 4,
        workUnits: 3.5,
        important: [2],
        watchers: [GIULIA],
      });
      const [found] = (
        await deps.store.find({
          filter: { words: ["PRAT-0042"] },
          sort: { by: "number", direction: "asc" },
          limit: 2,
        })
      ).items;
      expect(found?.number).toBe(rest.number);
      expect((await deps.store.articles(rest.number)).at(-1)?.text).toBe(
        "Numero di protocollo: PRAT-0042\nImpatto: 4 high\nArticolo 2: Esito: 7\nTempo senza azione: 2 unità",
      );
    });

    it("X6 customers are known, what is no telephone number is kept in their note", async () => {
      expect(await customerOf(deps.allStore, "anna.bianchi@example.org")).toMatchObject({
        name: "Anna Bianchi",
        phones: ["065550101"],
        organisations: ["comune-anzio"],
      });
      expect(await customerOf(deps.allStore, "bruno@example.org")).toMatchObject({
        name: "Bruno Neri",
        phones: [],
        note: "int. 12, chiedere di Bruno\nComune di Nettuno",
      });
    });

    it("X6 lists and counts know them", async () => {
      const counts = await deps.store.countByQueueAndState({ all: [] });
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(ordinary + ODD + 1);
      expect(await deps.store.ticketsOfMessageIds(["risposta.7@example.it"])).toHaveLength(1);
    });

    it("X6 each is what its log tells, and goes on like any other", async () => {
      const { items } = await deps.store.find({
        filter: { all: [] },
        sort: { by: "number", direction: "asc" },
        limit: 40,
      });
      for (const stored of items) {
        const [articles, history] = await Promise.all([
          deps.store.articles(stored.number),
          deps.store.history(stored.number),
        ]);
        const log = history.map((record) => {
          const { event } = record;
          const article =
            event.type === "ArticleAdded" ? articles.find(({ id }) => id === event.article.id) : undefined;
          return event.type !== "ArticleAdded"
            ? { ...record, event }
            : { ...record, event: { ...event, article: article! } };
        });
        expect(JSON.parse(JSON.stringify(replay(log)))).toEqual(stored);
      }
    });

    it("X6 the next number is beyond those that came", async () => {
      const ctx = { actor: { kind: "system" }, now: NOW, source: "mail", requestKey: "next" } as const;
      const made = (await handle(deps, null, CREATED, ctx)) as { ok: true; value: Handled };
      expect(made.value.ticket.number > LAST_OF_TODAY).toBe(true);
    });

    it("X6 again, it takes nothing twice", async () => {
      const run = quietly();
      await importTickets(deps, db, PLAIN, run);
      const again = run.report;
      expect([again.counted("tickets"), again.counted("tickets taken before")]).toEqual([
        0,
        ordinary + ODD + 1,
      ]);
    });

    it("X6 the plan says where everything goes, and what has no home", async () => {
      const plan = await planFor(deps, db, { ...PLAIN, defaultQueue: null });
      expect(plan).toContain('"Comune::viabilita": viabilita');
      expect(plan).toContain('# "Vecchia coda": ?  # NO HOME, 1 tickets');
      expect(plan).toContain("# 77 was deleted: 1 tickets");
      expect(plan).toContain('"chiuso con rinvio": closed successful');
      expect(plan).toContain('# "NETTUNO": ?  # NO HOME: Comune di Nettuno');
      expect(plan).toContain('# "vecchio": ?  # NO ADDRESS: Vito Andato');
      expect(plan).toContain("1 numbers are there twice");
      await expect(importTickets(deps, db, { ...PLAIN, defaultQueue: null }, quietly())).rejects.toThrow(
        "Vecchia coda",
      );
    });
  });
}
