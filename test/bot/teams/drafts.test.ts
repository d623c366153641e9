import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../bot/storage/open-store.ts";
import type { Click } from "../../../bot/teams/card-actions/click.ts";
import type { FormDeps } from "../../../bot/teams/card-actions/long-forms.ts";
import { performCardAction } from "../../../bot/teams/card-actions/perform.ts";
import { handle } from "../../../core/handle.ts";
import { operatorActor, SYSTEM } from "../../../core/people/actor.ts";
import { draftAt, saveDraft } from "../../../core/people/drafts.ts";
import type { Store } from "../../../core/ports.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { NOON } from "../../support/builders.ts";
import { formDeps } from "../../support/form-deps.ts";
import { GIULIA, LAURA } from "../../support/sample-desk.ts";
import { aMessage } from "../http/support/desk-server.ts";

let store: Store;
let deps: FormDeps;
let ticket: Ticket;
let now = NOON;

beforeEach(async () => {
  now = NOON;
  store = await openStore("sqlite::memory:");
  deps = formDeps(store, { now: () => now });
  const message = aMessage();
  const made = await handle(
    deps,
    null,
    {
      type: "CreateTicket",
      queue: "contact-center",
      title: "Buca",
      customer: message.from,
      message,
      answerAutomatically: false,
    },
    { actor: SYSTEM, now, source: "mail", requestKey: "mail" },
  );
  if (!made.ok) throw new Error(made.error.code);
  ({ ticket } = made.value);
});
afterEach(() => store.close());

const inTab = (action: "note" | "reply" | "close" | "priority" | "pending") =>
  draftAt(store, { operator: LAURA, on: ticket.number, action }, now);

describe("T14 one draft on the card and in the tab", () => {
  it("T14 what was typed on a card is the tab's draft, in the tab's fields, and comes back as it was", async () => {
    const typed = {
      note: { subject: "Nota", text: "Testo", visible: "1" },
      close: { why: "told", next: "closed-", text: "Detto", review: "0" },
      priority: { priority: "4", type: "error" },
      pending: { preset: "", untilDate: "2026-04-01", untilTime: "10:00", subject: "s", text: "t" },
      reply: { text: "Ciao", next: "closed+", untilDate: "", untilTime: "" },
    } as const;
    for (const [form, values] of Object.entries(typed) as [keyof typeof typed, Record<string, string>][]) {
      await deps.drafts.put(LAURA, ticket, { form, values });
      expect((await deps.drafts.get(LAURA, ticket.number, form))?.values).toEqual(values);
    }
    expect((await inTab("note"))?.values).toEqual({
      subject: "Nota",
      text: "Testo",
      visibleToCustomer: true,
    });
    expect((await inTab("close"))?.values).toMatchObject({
      state: "closed unsuccessful",
      reviewRequired: false,
    });
    expect((await inTab("priority"))?.values).toEqual({ priority: "4", requestType: "error" });
    expect((await inTab("pending"))?.values).toMatchObject({ date: "2026-04-01", time: "10:00" });
    expect((await inTab("reply"))?.values).toMatchObject({ state: "closed successful" });
    expect((await inTab("note"))?.basedOn).toBe(ticket.articleCount);
  });

  it("T14 a card takes up the tab's draft and leaves alone the fields it does not have", async () => {
    const place = { operator: LAURA, on: ticket.number, action: "reply" as const };
    await saveDraft(store, place, { text: "Uno", cc: ["a@example.org"], state: "open" }, ticket, now);
    expect((await deps.drafts.get(LAURA, ticket.number, "reply"))?.values).toMatchObject({
      text: "Uno",
      next: "open",
    });
    await deps.drafts.put(LAURA, ticket, { form: "reply", values: { text: "Due", next: "open" } });
    expect((await inTab("reply"))?.values).toEqual({ text: "Due", cc: ["a@example.org"], state: "open" });
  });

  it("T14 the tab's form of a text goes when the text is another, and stays while it is the same", async () => {
    const place = { operator: LAURA, on: ticket.number, action: "reply" } as const;
    await saveDraft(store, place, { text: "Ciao", html: "<p><b>Ciao</b></p>" }, ticket, now);
    await deps.drafts.put(LAURA, ticket, { form: "reply", values: { text: "Ciao" } });
    expect((await inTab("reply"))?.values.html).toBe("<p><b>Ciao</b></p>");
    await deps.drafts.put(LAURA, ticket, { form: "reply", values: { text: "Altro" } });
    expect((await inTab("reply"))?.values).toEqual({ text: "Altro" });
  });

  it("T14 a draft kept by an earlier version is still read", async () => {
    const old = { form: "note", values: { text: "Vecchia" }, savedAt: now };
    await store.collection("drafts").put(`${LAURA}|${ticket.number}|note`, old);
    expect(await deps.drafts.get(LAURA, ticket.number, "note")).toMatchObject({
      form: "note",
      values: { text: "Vecchia" },
    });
    expect(await deps.drafts.get(LAURA, ticket.number, "unknown")).toBeNull();
  });
});

describe("T14 words typed where the click that carried them was refused", () => {
  it.each([
    [{ kind: "reply.template", template: "standard", next: "open", untilDate: "", untilTime: "" }],
    [{ kind: "courtesy" }],
  ])("T14 $kind keeps them as the reply's draft", async (action) => {
    const giulia = { actor: operatorActor(GIULIA), source: "api", requestKey: "giulia", now } as const;
    const taken = await handle(deps, ticket.number, { type: "TakeTicket" }, giulia);
    expect(taken.ok).toBe(true);
    const asked = { number: ticket.number, version: ticket.version, text: "Scritto a lungo", ...action };
    const click: Click = {
      operator: { address: LAURA, name: "Laura Conti", language: "it" },
      language: "it",
      surface: "personal",
      userId: "29:laura",
      requestKey: randomUUID(),
    };
    const card = await performCardAction(deps, click, asked as Parameters<typeof performCardAction>[2]);
    expect(JSON.stringify(card)).toContain("draft.open");
    expect((await inTab("reply"))?.values.text).toContain("Scritto a lungo");
  });
});

describe("T11 a reply sent from its preview", () => {
  const on = () => ({ number: ticket.number, version: ticket.version });
  const reply = { text: "Prima", next: "open", untilDate: "", untilTime: "" };
  const click = (): Click => ({
    operator: { address: LAURA, name: "Laura Conti", language: "it" },
    language: "it",
    surface: "personal",
    userId: "29:laura",
    requestKey: randomUUID(),
  });
  /** The draft a preview's button sends back; undefined on any other card. */
  const sentBack = (card: unknown) => /"draft":"(reply [^"]*)"/.exec(JSON.stringify(card))?.[1];
  const sent = async () =>
    (await store.tickets.articles(ticket.number))
      .filter(({ sender }) => sender === "operator")
      .map(({ text }) => text);

  it("T11 T14 leaves as it was read: written on in the tab, it is shown again first", async () => {
    const preview = await performCardAction(deps, click(), { kind: "reply.preview", ...on(), ...reply });
    now = "2019-03-19T12:05:00.000Z";
    const place = { operator: LAURA, on: ticket.number, action: "reply" as const };
    await saveDraft(store, place, { text: "Dopo", state: "open" }, ticket, now);
    const empty = { text: "", next: "", untilDate: "", untilTime: "" };
    const send = (card: unknown) =>
      performCardAction(deps, click(), { kind: "reply", ...on(), ...empty, draft: sentBack(card) ?? "" });
    const again = await send(preview);
    expect([JSON.stringify(again).includes("Dopo"), await sent()]).toEqual([true, []]);
    expect(sentBack(await send(again))).toBeUndefined();
    expect(await sent()).toEqual([expect.stringContaining("Dopo")]);
    expect(await inTab("reply")).toBeNull();
  });
});
