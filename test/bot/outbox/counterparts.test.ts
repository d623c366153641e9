import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { counterpartHandlers } from "../../../bot/outbox/counterparts.ts";
import { createDispatcher, type Dispatcher } from "../../../bot/outbox/dispatcher.ts";
import { timerHandlers } from "../../../bot/outbox/timers.ts";
import { openStore } from "../../../bot/storage/open-store.ts";
import { runBulk } from "../../../core/bulk.ts";
import { handle } from "../../../core/handle.ts";
import { findFollowUp } from "../../../core/intake/follow-up.ts";
import { leadingTicket } from "../../../core/merged-tickets.ts";
import type { Store } from "../../../core/ports.ts";
import { relateTickets } from "../../../core/relate-tickets.ts";
import { splitTicket } from "../../../core/split-ticket.ts";
import type { Command, CommandContext } from "../../../core/ticket/commands.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { mail as aMail } from "../../core/intake/mail-fixture.ts";
import { by, byMail, CITIZEN, CREATED, NOON } from "../../support/given.ts";
import { GIULIA, LAURA, PAOLO, READER, SAMPLE_DESK } from "../../support/sample-desk.ts";

let store: Store;
let dispatcher: Dispatcher;
let serial = 0;

const deps = () => ({ store: store.tickets, desk: SAMPLE_DESK, newId: () => `id-${++serial}` });
const context = (ctx: Partial<CommandContext>): CommandContext => ({
  actor: { kind: "system" },
  now: NOON,
  source: "api",
  requestKey: `k-${++serial}`,
  ...ctx,
});

beforeEach(async () => {
  store = await openStore("sqlite::memory:");
  const clock = { now: () => NOON };
  const ignore = async () => undefined;
  dispatcher = createDispatcher({
    outbox: store.outbox,
    clock,
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    holder: "here",
    handlers: {
      "card.sync": ignore,
      "thread.follow-up": ignore,
      "mail.send": ignore,
      "notice.spread": async () => undefined,
      "support.chat": async () => undefined,
      "notice.send": ignore,
      ...timerHandlers(deps(), clock),
      ...counterpartHandlers(deps(), clock),
    },
  });
});
afterEach(() => store.close());

async function opened(text: string, fields: Partial<typeof CREATED> = {}): Promise<Ticket> {
  const id = `${++serial}@example.org`;
  const message = { ...CREATED.message, text, messageId: id };
  const made = await handle(deps(), null, { ...CREATED, ...fields, message }, context(byMail));
  if (!made.ok) throw new Error(made.error.code);
  return made.value.ticket;
}

async function done(number: string, command: Command, operator = LAURA): Promise<Ticket> {
  const handled = await handle(deps(), number, command, context(by(operator)));
  if (!handled.ok) throw new Error(handled.error.code);
  return handled.value.ticket;
}

async function ticket(number: string): Promise<Ticket> {
  const found = await store.tickets.load(number);
  if (!found) throw new Error(`no ticket ${number}`);
  return found;
}

const merged = (from: Ticket, into: Ticket, operator = LAURA, ctx: Partial<CommandContext> = {}) =>
  relateTickets(
    deps(),
    from.number,
    { type: "MergeTicket", into: into.number },
    context({ ...by(operator), ...ctx }),
  );

describe("T13 merging two tickets", () => {
  it("T13 brings articles, watchers and links to the main ticket, once, however often it is tried", async () => {
    const main = await opened("Il primo.");
    const twin = await opened("Il secondo.");
    await done(twin.number, { type: "WatchTicket" }, GIULIA);
    await done(twin.number, { type: "AddNote", subject: "Nota", text: "Doppione.", workUnits: 1 });
    expect((await merged(twin, main)).ok).toBe(true);
    await dispatcher.drain();
    await dispatcher.drain();
    const texts = (await store.tickets.articles(main.number)).map(({ text }) => text);
    expect(texts.slice(0, 3)).toEqual(["Il primo.", "Il secondo.", "Doppione."]);
    expect(await ticket(main.number)).toMatchObject({
      watchers: [GIULIA],
      workUnits: 1,
      links: [{ kind: "child", number: twin.number }],
    });
    expect(await ticket(twin.number)).toMatchObject({
      state: "merged",
      links: [{ kind: "parent", number: main.number }],
    });
    expect(await store.tickets.articles(main.number)).toHaveLength(4);
  });

  it("T13 the same request twice is answered as the first time", async () => {
    const main = await opened("Il primo.");
    const twin = await opened("Il secondo.");
    const key = { requestKey: "merge-once" };
    await merged(twin, main, LAURA, key);
    const again = await merged(twin, main, LAURA, key);
    expect(again).toMatchObject({ ok: true, value: { repeated: true, ticket: { state: "merged" } } });
  });

  it("M5 a mail that quotes or answers the merged ticket joins the main one, through every merge", async () => {
    const [first, second, third] = [await opened("a"), await opened("b"), await opened("c")];
    await merged(first, second);
    await merged(second, third);
    await dispatcher.drain();
    expect((await leadingTicket(store.tickets, first.number))?.number).toBe(third.number);
    const quoting = aMail({ subject: `R: [Ticket#${first.number}] Errore` });
    expect((await findFollowUp(store.tickets, quoting, { systemId: "42" }))?.ticket.number).toBe(
      third.number,
    );
    const [original] = await store.tickets.articles(first.number);
    const answering = aMail({ subject: "R: Errore", inReplyTo: [original?.messageId ?? ""] });
    expect((await findFollowUp(store.tickets, answering, { systemId: "42" }))?.ticket.number).toBe(
      third.number,
    );
    const texts = (await store.tickets.articles(third.number)).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["a", "b", "c"]));
  });

  it("T13 P2 asks for the permission on both tickets and tells nothing of one that cannot be seen", async () => {
    const main = await opened("Altrove.", { queue: "tributi" });
    const twin = await opened("Qui.");
    const hidden = await opened("Nascosto.", { queue: "viabilita" });
    expect(await merged(twin, main)).toEqual({
      ok: false,
      error: { code: "other_ticket.not_allowed", number: main.number },
    });
    expect(await merged(twin, hidden)).toEqual({
      ok: false,
      error: { code: "other_ticket.not_found", number: hidden.number },
    });
    expect((await merged(twin, main, READER)).ok).toBe(false);
    expect((await ticket(twin.number)).state).toBe("new");
  });

  it("T13 of two tickets merged crosswise at the same moment one goes on", async () => {
    const [one, other] = [await opened("a"), await opened("b")];
    const key = { requestKey: "one-into-other" };
    const [first, same, second] = await Promise.all([
      merged(one, other, LAURA, key),
      merged(one, other, LAURA, key),
      merged(other, one, GIULIA),
    ]);
    expect(first.ok).toBe(true);
    expect(same).toMatchObject({ ok: true, value: { repeated: true, ticket: { number: one.number } } });
    expect(second).toEqual({ ok: false, error: { code: "other_ticket.not_allowed", number: one.number } });
    await dispatcher.drain();
    expect((await leadingTicket(store.tickets, one.number))?.number).toBe(other.number);
    expect((await store.tickets.articles(other.number)).map(({ text }) => text)).toContain("a");
    expect(await merged(one, other)).toMatchObject({ error: { code: "ticket.wrong_state" } });
  });

  it("T13 T7 a lock on the main ticket stands in the way", async () => {
    const main = await opened("Il primo.");
    const twin = await opened("Il secondo.");
    await done(main.number, { type: "TakeTicket" }, GIULIA);
    expect(await merged(twin, main)).toMatchObject({ error: { code: "other_ticket.not_allowed" } });
  });
});

describe("T13 linking two tickets", () => {
  it("T13 each has the other's side of the link, and loses it with the other", async () => {
    const [parent, child] = [await opened("a"), await opened("b")];
    const number = parent.number;
    await relateTickets(
      deps(),
      child.number,
      { type: "LinkTicket", number, kind: "parent" },
      context(by(LAURA)),
    );
    await dispatcher.drain();
    expect((await ticket(number)).links).toEqual([{ kind: "child", number: child.number }]);
    await relateTickets(deps(), number, { type: "UnlinkTicket", number: child.number }, context(by(LAURA)));
    await dispatcher.drain();
    expect((await ticket(child.number)).links).toEqual([]);
  });

  it("T13 P2 cannot reach a ticket the operator cannot see", async () => {
    const [here, hidden] = [await opened("a"), await opened("b", { queue: "viabilita" })];
    const linked = await relateTickets(
      deps(),
      here.number,
      { type: "LinkTicket", number: hidden.number, kind: "normal" },
      context(by(LAURA)),
    );
    expect(linked).toMatchObject({ error: { code: "other_ticket.not_found" } });
    await dispatcher.drain();
    expect((await ticket(hidden.number)).links).toEqual([]);
  });
});

describe("T13 splitting a ticket", () => {
  it("T13 G4 the article becomes a ticket of its own, child of the first, which stays as it is", async () => {
    const origin = await opened("Due cose insieme.");
    const form = { position: 1, title: "La seconda cosa", requestType: "error" };
    const made = await splitTicket(deps(), origin.number, form, context(by(LAURA)));
    if (!made.ok) throw new Error(made.error.code);
    await dispatcher.drain();
    const { number } = made.value.ticket;
    expect(await ticket(number)).toMatchObject({
      title: "La seconda cosa",
      requestType: "error",
      customer: CITIZEN,
      queue: "contact-center",
      state: "new",
      links: [{ kind: "parent", number: origin.number }],
    });
    expect((await store.tickets.articles(number)).map(({ text }) => text)).toEqual(["Due cose insieme."]);
    expect(await ticket(origin.number)).toMatchObject({ state: "new", links: [{ kind: "child", number }] });
  });

  it("M5 an answer to the mail goes on in the ticket it came to", async () => {
    const origin = await opened("Due cose insieme.");
    await splitTicket(deps(), origin.number, { position: 1 }, context(by(LAURA)));
    const [mail] = await store.tickets.articles(origin.number);
    const answering = aMail({ subject: "R: Errore", inReplyTo: [mail?.messageId ?? ""] });
    expect((await findFollowUp(store.tickets, answering, { systemId: "42" }))?.ticket.number).toBe(
      origin.number,
    );
  });

  it.each([
    ["an article that is not there", LAURA, { position: 9 }, "article.not_found"],
    ["into a queue without create", LAURA, { position: 1, queue: "viabilita" }, "queue.not_allowed"],
    ["by who may not create here", READER, { position: 1 }, "queue.not_allowed"],
    ["by who cannot see the ticket", PAOLO, { position: 1 }, "ticket.not_found"],
  ])("T13 P2 refuses %s", async (_what, operator, form, code) => {
    const origin = await opened("Due cose insieme.");
    const made = await splitTicket(deps(), origin.number, form, context(by(operator)));
    expect(made).toMatchObject({ ok: false, error: { code } });
  });
});

describe("T13 bulk", () => {
  it("T13 each ticket has its own outcome, and a refusal on one stops none of the others", async () => {
    const [free, taken] = [await opened("a"), await opened("b")];
    await done(taken.number, { type: "TakeTicket" }, GIULIA);
    const commands: Command[] = [
      { type: "AddNote", subject: "Giro", text: "Controllato." },
      { type: "CloseTicket", state: "closed successful", why: "told", text: "Fatto." },
    ];
    const numbers = [free.number, taken.number, "2019031942099990"];
    const outcomes = await runBulk(deps(), numbers, commands, context({ ...by(LAURA), requestKey: "bulk" }));
    expect(outcomes).toMatchObject([
      { number: free.number, done: 2, result: { ok: true } },
      { number: taken.number, done: 1, result: { error: { code: "ticket.locked_by_other", by: GIULIA } } },
      { done: 0, result: { error: { code: "ticket.not_found" } } },
    ]);
    const again = await runBulk(deps(), numbers, commands, context({ ...by(LAURA), requestKey: "bulk" }));
    expect(again[0]).toMatchObject({ done: 2, result: { ok: true } });
    expect(await store.tickets.articles(free.number)).toHaveLength(3);
    expect(await store.tickets.articles(taken.number)).toHaveLength(2);
  });

  it("T13 merges a selection into one ticket; the one itself is refused", async () => {
    const [main, one, two] = [await opened("a"), await opened("b"), await opened("c")];
    const outcomes = await runBulk(
      deps(),
      [main.number, one.number, two.number],
      [{ type: "MergeTicket", into: main.number }],
      context(by(LAURA)),
    );
    expect(outcomes.map(({ result }) => result.ok)).toEqual([false, true, true]);
    await dispatcher.drain();
    expect((await ticket(main.number)).links.map(({ kind }) => kind)).toEqual(["child", "child"]);
  });
});

describe("T12 who answers a forward", () => {
  it("T12 M5 the third party's answer is internal; the citizen's own is his", async () => {
    const { number } = await opened("Aiuto.");
    const article = {
      from: CITIZEN,
      to: [],
      subject: "Aiuto",
      text: "Aiuto.",
      attachments: [],
      original: null,
      at: NOON,
    };
    const to = [{ address: "ufficio@provincia.example", name: "" }];
    await done(number, { type: "ForwardArticle", article, to, text: "Potete vedere?" });
    const sent = (await store.tickets.articles(number)).at(-1)?.messageId ?? "";
    const from = { address: "Ufficio@provincia.example", name: "" };
    const follow = (fields: object) => findFollowUp(store.tickets, aMail({ ...fields }), { systemId: "42" });
    expect(await follow({ from, inReplyTo: [sent] })).toMatchObject({ by: "thread", fromCustomer: false });
    const colleague = { address: "altro@provincia.example", name: "" };
    expect(await follow({ from: colleague, references: [sent] })).toMatchObject({ fromCustomer: false });
    expect(await follow({ from: CITIZEN, inReplyTo: [sent] })).toMatchObject({ fromCustomer: true });
  });
});
