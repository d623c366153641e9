import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { notePresence } from "../../../core/people/presence.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { postedCards, textsOf, verbsOf } from "../../support/cards.ts";
import { GIULIA, GUEST, LAURA, PAOLO, READER, SARA } from "../../support/sample-desk.ts";
import type { Json } from "../local/support.ts";
import { startTeamsDesk, type TeamsDesk } from "./support/teams-desk.ts";

let desk: TeamsDesk;
let ticket: Ticket;
let card: string;
beforeEach(async () => {
  desk = await startTeamsDesk();
  await desk.say("Contact Center", LAURA, "@Sportello segui contact center");
  ticket = await desk.ticket();
  await desk.settle(2);
  card = postedCards(await desk.log(), ticket.number)[0]?.payload.id;
});
afterEach(async () => {
  const { failures } = desk;
  await desk.stop();
  expect(failures).toEqual([]);
});

const texts = ({ body }: Json): string => textsOf(body.value).join(" ");
/** A click with what the card carried when it was new, as a client that was left open sends it. */
const oldClick = (who: string, verb: string, data: Json = {}) =>
  desk.click(card, who, verb, { tn: ticket.number, v: ticket.version, ...data });
const history = async () => (await desk.store.tickets.history(ticket.number)).length;

describe("B3 clicks that meet something", () => {
  it("B3 of two who take in the same instant one wins, and the other reads who", async () => {
    const answers = await Promise.all([LAURA, GIULIA].map((who) => oldClick(who, "ticket.take")));
    const { owner } = await desk.load(ticket);
    const winner = owner === LAURA ? "Laura Conti" : "Giulia Verdi";
    const lost = answers.filter((answer) => texts(answer).includes("Non eseguito"));
    expect(lost).toHaveLength(1);
    for (const answer of lost) expect(texts(answer)).toContain(winner);
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  });

  it("B3 T14 a stale click is not carried out: the fresh card says what changed, and the words are a draft", async () => {
    await desk.give(ticket, { type: "TakeTicket" }, GIULIA);
    const answer = await oldClick(LAURA, "ticket.move", {
      queue: "viabilita",
      reason: "other-office",
      text: "Da spostare.",
    });
    expect(texts(answer)).toContain("il ticket è cambiato");
    expect(texts(answer)).toContain("Giulia Verdi");
    expect(verbsOf(answer.body.value)).toContain("draft.open");
    expect((await desk.load(ticket)).queue).toBe("contact-center");
    expect(await desk.store.collection("drafts").list()).toHaveLength(1);
  });

  it("B3 a click that Teams sends twice, or at the same time, changes nothing twice", async () => {
    await desk.fault({ target: "activity", kind: "duplicate", count: 1 });
    const answer = await desk.click(card, LAURA, "ticket.note", { subject: "Nota", text: "Una volta." });
    expect(answer.body.statusCode).toBe(200);
    expect(texts(answer)).not.toContain("Non eseguito");
    expect((await desk.store.tickets.articles(ticket.number)).map(({ text }) => text).slice(1)).toEqual([
      "Una volta.",
    ]);
  });

  it.each([
    ["ticket.note", { subject: "Nota", text: "Una volta." }],
    ["shared.note", { subject: "Nota", text: "Una volta.", visible: "0" }],
    ["ticket.courtesy", { text: "" }],
    ["ticket.reply", { text: "Fatto.", next: "open" }],
    ["ticket.escalate", { text: "Che cosa faccio?", tried: "" }],
    ["ticket.call", {}],
  ])("B3 R1 %s pressed twice is done once: no second mail, note, call or chat", async (verb, typed) => {
    const before = await history();
    const first = await oldClick(LAURA, verb, typed);
    const once = await history();
    const again = await Promise.all([oldClick(LAURA, verb, typed), oldClick(LAURA, verb, typed)]);
    expect([once > before, await history()]).toEqual([true, once]);
    for (const answer of [first, ...again]) expect(texts(answer)).not.toContain("Non eseguito");
    desk.pass(50);
    await oldClick(LAURA, verb, typed);
    expect(await history()).toBe(once);
    desk.pass(120);
    expect(texts(await desk.click(card, LAURA, verb, typed))).not.toContain("Non eseguito");
    expect(await history()).toBeGreaterThan(once);
  });

  it.each([
    [READER, "Non eseguito", "Errore nel pagamento"],
    [PAOLO, "", "Errore"],
    [SARA, "", "Errore"],
    [GUEST, "", "Errore"],
  ])(
    "B3 P2 %s may not take it: a clear answer, nothing changed, nothing told that he may not know",
    async (who, said, hidden) => {
      const before = await history();
      const answer = await desk.click(card, who, "ticket.take");
      expect([answer.status, answer.body.statusCode]).toEqual([200, 200]);
      expect(texts(answer)).toContain(said);
      expect(texts(answer).length).toBeGreaterThan(20);
      if (who !== READER) expect(texts(answer)).not.toContain(hidden);
      expect(await history()).toBe(before);
    },
  );

  it("B3 an answer takes less than two seconds and is never empty, whatever the verb and its data", async () => {
    const verbs = [
      "card.refresh",
      "ticket.take",
      "form.close",
      "ticket.undo",
      "ticket.explode",
      "desk.mine",
      "",
    ];
    for (const verb of verbs.filter(Boolean)) {
      const answer = await oldClick(LAURA, verb, { ev: "x", queue: 7 });
      expect([verb, answer.status]).toEqual([verb, 200]);
      expect(answer.body.value).toBeTruthy();
    }
  });
});

describe("X5 who else is there, on the card", () => {
  it("X5 is in the answer to a click, never on the stored card, and by itself edits nothing", async () => {
    const place = { ticket: ticket.number, operator: GIULIA, doing: "reading" as const, at: desk.now() };
    await notePresence(desk.store, place);
    expect(texts(await desk.click(card, LAURA, "card.refresh"))).toContain("Sta leggendo anche Giulia Verdi");
    expect(texts(await desk.click(card, GIULIA, "card.refresh"))).not.toContain("Sta leggendo");
    await notePresence(desk.store, { ...place, operator: LAURA, doing: "replying", at: desk.now() });
    expect(texts(await desk.click(card, GIULIA, "card.refresh"))).toContain("Sta rispondendo Laura Conti");
    await desk.settle();
    expect((await desk.log()).filter(({ kind }) => kind === "activityUpdate")).toEqual([]);
    desk.pass(46);
    expect(texts(await desk.click(card, LAURA, "card.refresh"))).not.toContain("Sta leggendo");
  });
});
