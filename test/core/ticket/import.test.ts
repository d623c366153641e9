import { describe, expect, it } from "vitest";
import { openStore } from "../../../bot/storage/open-store.ts";
import { type Handled, handle } from "../../../core/handle.ts";
import { operatorActor, SYSTEM } from "../../../core/people/actor.ts";
import { catchUpOnFacts } from "../../../core/report/earlier-facts.ts";
import type { CommandContext, CommandOf, ImportedRecord } from "../../../core/ticket/commands.ts";
import { historyView } from "../../../core/ticket/history/history-view.ts";
import { anArticle } from "../../support/builders.ts";
import { collect } from "../../support/collect.ts";
import { CITIZEN } from "../../support/given.ts";
import { LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";

const YEARS_AGO = "2019-03-19T10:00:00.000Z";
const MOVED_IN = "2026-02-02T12:00:00.000Z";
const OTRS_NUMBER = "2019031910000017";

const CREATION: ImportedRecord = {
  at: YEARS_AGO,
  actor: SYSTEM,
  event: {
    type: "TicketCreated",
    number: "",
    title: "Canone",
    queue: "viabilita",
    priority: 4,
    requestType: "other",
    customer: CITIZEN,
    firstResponseDueAt: "2019-03-20T10:00:00.000Z",
  },
};
const record = (at: string, event: ImportedRecord["event"]): ImportedRecord => ({
  at: `2019-03-${at}:00.000Z`,
  actor: operatorActor(LAURA),
  event,
});
const mail = (at: string, sender: "customer" | "operator") =>
  record(at, {
    type: "ArticleAdded",
    article: anArticle({ id: `mail ${at}`, sender, channel: "email", visibleToCustomer: true, position: 99 }),
  });

const HISTORY = [
  CREATION,
  mail("19T10:00", "customer"),
  mail("20T10:00", "operator"),
  record("19T09:00", { type: "HistoryImported", name: "TimeAccounting", text: "15 (15)" }),
] as const;

async function aDesk() {
  const { tickets: store, outbox } = await openStore("sqlite::memory:");
  let id = 0;
  const deps = { store, desk: SAMPLE_DESK, newId: () => `id-${++id}` };
  const ctx: CommandContext = {
    actor: SYSTEM,
    now: MOVED_IN,
    importedAt: MOVED_IN,
    source: "import",
    requestKey: "import:1",
  };
  const bring = (records: readonly ImportedRecord[], more: Partial<CommandContext> = {}) => {
    const command: CommandOf<"ImportTicket"> = { type: "ImportTicket", number: OTRS_NUMBER, records };
    return handle(deps, null, command, { ...ctx, ...more });
  };
  return { store, outbox, deps, ctx, bring };
}

const done = (result: Awaited<ReturnType<typeof handle>>): Handled => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

describe("X6 a ticket brought in with its history", () => {
  it("X6 has its number, its dates and its answers, and says since when it is here", async () => {
    const { bring } = await aDesk();
    const { ticket } = done(await bring(HISTORY));
    expect(ticket).toMatchObject({
      number: OTRS_NUMBER,
      createdAt: YEARS_AGO,
      changedAt: "2019-03-20T10:00:00.000Z",
      importedAt: MOVED_IN,
      articleCount: 2,
      firstResponse: { dueAt: null, metAt: "2019-03-20T10:00:00.000Z" },
    });
  });

  it("X6 brings nothing about: no card, no mail, no notice, no alarm", async () => {
    const { bring, outbox } = await aDesk();
    await bring(HISTORY);
    expect(await outbox.nextDue()).toBeNull();
  });

  it("X6 never goes back in time, and its lines say that they were imported", async () => {
    const { bring, store } = await aDesk();
    await bring(HISTORY);
    const lines = historyView(SAMPLE_DESK, "it", await store.history(OTRS_NUMBER));
    expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).toSorted());
    expect(new Set(lines.map(({ source }) => source))).toEqual(new Set(["import"]));
    expect(lines.at(-1)?.text).toBe("Dallo storico di prima: TimeAccounting 15 (15)");
  });

  it("X6 counts in the reports as it went", async () => {
    const { bring, store } = await aDesk();
    await bring(HISTORY);
    await catchUpOnFacts(store, SAMPLE_DESK);
    const facts = await collect(store.facts({ from: "2019-01-01", before: "2020-01-01" }));
    expect(facts.map(({ kind }) => kind).toSorted()).toEqual(["answered", "created", "firstResponse"]);
  });

  it("X6 comes once: again it is the same, and no other ticket takes its number", async () => {
    const { bring } = await aDesk();
    await bring(HISTORY);
    expect(done(await bring(HISTORY)).repeated).toBe(true);
    expect(await bring(HISTORY, { requestKey: "import:2" })).toMatchObject({
      ok: false,
      error: { code: "ticket.exists", number: OTRS_NUMBER },
    });
  });

  it("X6 is brought in by no operator, nor into a queue that is not there", async () => {
    const { bring } = await aDesk();
    expect(await bring(HISTORY, { actor: operatorActor(LAURA) })).toMatchObject({
      error: { code: "ticket.not_allowed" },
    });
    const lost = { ...CREATION, event: { ...CREATION.event, queue: "gone" } } as ImportedRecord;
    expect(await bring([lost])).toMatchObject({ error: { code: "queue.unknown", queue: "gone" } });
  });

  it("X6 that waits still ends its waiting, and one that should have ended it waits for a person", async () => {
    for (const [until, due] of [
      ["2026-02-10T09:00:00.000Z", "2026-02-10T09:00:00.000Z"],
      ["2020-02-10T09:00:00.000Z", null],
    ] as const) {
      const { bring, outbox } = await aDesk();
      const waits = record("21T10:00", {
        type: "StateChanged",
        from: "open",
        to: "pending reminder",
        pending: { until, setBy: LAURA },
      });
      expect(done(await bring([...HISTORY, waits])).ticket.state).toBe("pending reminder");
      expect(await outbox.nextDue()).toBe(due);
    }
  });

  it("X6 promises nothing for the time before it was here", async () => {
    const { bring, deps, store } = await aDesk();
    await bring([CREATION, mail("19T10:00", "customer")]);
    const now = "2026-02-03T12:00:00.000Z";
    const note = { type: "AddNote", subject: "Nota", text: "Vediamo." } as const;
    const actor = operatorActor("giulia.verdi@example.it");
    const ctx = { actor, now, source: "tab", requestKey: "note" } as const;
    done(await handle(deps, OTRS_NUMBER, note, ctx));
    const { firstResponse } = (await store.load(OTRS_NUMBER))!;
    expect(firstResponse.dueAt).toBe("2026-02-04T12:00:00.000Z");
  });

  it("X6 a later addition is recorded when it happened", async () => {
    const { bring, deps, ctx } = await aDesk();
    await bring(HISTORY);
    const closed = record("28T10:00", {
      type: "StateChanged",
      from: "new",
      to: "closed successful",
      pending: null,
    });
    const command = { type: "AddImported", records: [closed] } as const;
    const { ticket } = done(await handle(deps, OTRS_NUMBER, command, { ...ctx, requestKey: "close" }));
    expect([ticket.state, ticket.closedAt]).toEqual(["closed successful", "2019-03-28T10:00:00.000Z"]);
  });
});
