// @ts-nocheck
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../bot/storage/open-store.ts";
import { type HandleDeps, handle } from "../../core/handle.ts";
import type { Store } from "../../core/ports.ts";
import type { Command, CommandContext } from "../../core/ticket/commands.ts";
import { by, byMail, CREATED, NOON } from "../support/given.ts";
import { GIULIA, GUEST, LAURA, SAMPLE_DESK } from "../support/sample-desk.ts";

let store: Store;
let deps: HandleDeps;
let serial = 0;

beforeEach(async () => {
  store = await openStore("sqlite::memory:");
  serial = 0;
  deps = { store: store.tickets, desk: SAMPLE_DESK, newId: () => `id-${++serial}` };
});
afterEach(() => store.close());

const ctx = (requestKey: string, more: Partial<CommandContext>): CommandContext => ({
  actor: { kind: "system" },
  now: NOON,
  source: "api",
  ...more,
  requestKey,
});
const create = (key = "mail-1") => handle(deps, null, CREATED, ctx(key, byMail));
const note = (text: string): Command => ({ type: "AddNote", subject: "Nota", text });

async function createdNumber(): Promise<string> {
  const created = await create();
  if (!created.ok) throw new Error(created.error.code);
  return created.value.ticket.number;
}

describe("the one door", () => {
  it("T1 gives the first ticket of the day the handbook's number", async () => {
    expect(await createdNumber()).toBe("2019031942000015");
  });

  it("T1 leaves no gap for a form that was refused", async () => {
    const refused = await handle(deps, null, { ...CREATED, title: "" } as Command, ctx("k", by(LAURA)));
    expect(refused.ok).toBe(false);
    expect(await createdNumber()).toBe("2019031942000015");
  });

  it("T1 counts days in the desk's zone", async () => {
    const justAfterMidnight = { ...byMail, now: "2019-03-19T23:30:00.000Z" };
    const created = await handle(deps, null, CREATED, ctx("k", justAfterMidnight));
    expect(created.ok && created.value.ticket.number.slice(0, 8)).toBe("20190320");
  });

  it("M1 R1 the same mail twice is one ticket", async () => {
    const first = await create();
    const second = await create();
    expect(second).toMatchObject({ ok: true, value: { repeated: true, events: [] } });
    expect(first.ok && second.ok && second.value.ticket.number).toBe(first.ok && first.value.ticket.number);
    expect(
      (await store.tickets.find({ filter: { all: [] }, sort: { by: "number", direction: "asc" }, limit: 9 }))
        .items,
    ).toHaveLength(1);
  });

  it("B3 the same click twice is one note", async () => {
    const number = await createdNumber();
    await handle(deps, number, note("una volta"), ctx("click-1", by(LAURA)));
    await handle(deps, number, note("una volta"), ctx("click-1", by(LAURA)));
    expect((await store.tickets.articles(number)).map(({ text }) => text)).toEqual([
      expect.any(String),
      "una volta",
    ]);
  });

  it("B3 two operators taking in the same instant: one wins, the other sees who", async () => {
    const number = await createdNumber();
    const results = await Promise.all(
      [LAURA, GIULIA].map((operator) =>
        handle(deps, number, { type: "TakeTicket" }, ctx(`take-${operator}`, by(operator))),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const winner = (await store.tickets.load(number))?.owner;
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      error: { code: "ticket.locked_by_other", by: winner },
    });
  });

  it("R5 a hundred notes at once are a hundred notes", async () => {
    const number = await createdNumber();
    await Promise.all(
      Array.from({ length: 100 }, (_, i) => handle(deps, number, note(`n${i}`), ctx(`n${i}`, by(LAURA)))),
    );
    expect(await store.tickets.articles(number)).toHaveLength(101);
    expect((await store.tickets.history(number)).map(({ seq }) => seq)).toEqual(
      Array.from({ length: 102 }, (_, i) => i + 1),
    );
  });

  it("R2 a refused command writes nothing", async () => {
    const number = await createdNumber();
    const before = await store.tickets.load(number);
    const refused = await handle(deps, number, note(" "), ctx("k", by(LAURA)));
    expect(refused).toEqual({ ok: false, error: { code: "field.required", field: "text" } });
    expect(await store.tickets.load(number)).toEqual(before);
    expect(await store.tickets.ticketOfRequest("k")).toBeNull();
  });

  it("P2 a stranger learns nothing", async () => {
    const number = await createdNumber();
    expect(await handle(deps, number, note("x"), ctx("k", by(GUEST)))).toEqual({
      ok: false,
      error: { code: "ticket.not_found" },
    });
    expect(await handle(deps, "2019031942000023", note("x"), ctx("k", by(GUEST)))).toEqual({
      ok: false,
      error: { code: "ticket.not_found" },
    });
  });
});

describe("B3 acting on an old card", () => {
  it("B3 says who changed what", async () => {
    const number = await createdNumber();
    await handle(deps, number, { type: "TakeTicket" }, ctx("k1", by(GIULIA)));
    const stale = await handle(
      deps,
      number,
      { type: "TakeTicket" },
      ctx("k2", { ...by(LAURA), expectedVersion: 2 }),
    );
    expect(stale).toMatchObject({
      error: {
        code: "ticket.changed",
        changes: [{ event: { type: "TicketLocked" } }, { event: { type: "OwnerChanged", to: GIULIA } }, {}],
      },
    });
  });

  it("B3 a note by a colleague is no reason to refuse", async () => {
    const number = await createdNumber();
    await handle(deps, number, note("intanto"), ctx("k1", by(GIULIA)));
    const taken = await handle(
      deps,
      number,
      { type: "TakeTicket" },
      ctx("k2", { ...by(LAURA), expectedVersion: 2 }),
    );
    expect(taken.ok).toBe(true);
  });

  it("B3 one's own changes are no reason either", async () => {
    const number = await createdNumber();
    await handle(deps, number, { type: "TakeTicket" }, ctx("k1", by(LAURA)));
    const close: Command = { type: "CloseTicket", state: "closed successful", why: "told", text: "Sentito." };
    expect((await handle(deps, number, close, ctx("k2", { ...by(LAURA), expectedVersion: 2 }))).ok).toBe(
      true,
    );
  });

  it("B3 a note can always be added", async () => {
    const number = await createdNumber();
    await handle(deps, number, { type: "TakeTicket" }, ctx("k1", by(GIULIA)));
    expect((await handle(deps, number, note("x"), ctx("k2", { ...by(LAURA), expectedVersion: 2 }))).ok).toBe(
      true,
    );
  });

  it("B3 an answer waits when the customer wrote meanwhile", async () => {
    const number = await createdNumber();
    const followUp: Command = {
      type: "AddCustomerMessage",
      message: CREATED.message,
      fromCustomer: true,
      answerAutomatically: false,
    };
    await handle(deps, number, followUp, ctx("m2", byMail));
    const reply: Command = { type: "SendReply", text: "Fatto.", next: { state: "open" }, replyTo: null };
    const stale = await handle(deps, number, reply, ctx("k2", { ...by(LAURA), expectedVersion: 2 }));
    expect(stale).toMatchObject({
      error: { code: "ticket.changed", changes: [{ event: { type: "ArticleAdded" } }] },
    });
  });
});
