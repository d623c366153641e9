import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DELIVERY_HEALTH, type DeliveryHealth } from "../../../core/notify/delivery-health.ts";
import type { Command } from "../../../core/ticket/commands.ts";
import { askingDesk, further, POOR } from "../../core/ticket/asking-desk.ts";
import { cardOf, textsOf, verbsOf } from "../../support/cards.ts";
import { by, byMail, CREATED } from "../../support/given.ts";
import { GIULIA, LAURA, PAOLO, READER, SARA } from "../../support/sample-desk.ts";
import { type NoticeDesk, startNoticeDesk } from "./support/notice-desk.ts";

let desk: NoticeDesk;
beforeEach(async () => {
  desk = await startNoticeDesk();
  for (const operator of [LAURA, GIULIA, PAOLO]) await desk.say(operator, "ciao");
});
afterEach(() => desk.stop());

/** What an operator was told in his chat since it was opened: the texts of each card. */
async function told(operator: string): Promise<readonly string[]> {
  const [_welcome, _greeting, ...notices] = await desk.chatOf(operator);
  return notices.map(({ payload }) => textsOf(cardOf(payload)).join(" | "));
}
const healthOf = (operator: string): Promise<DeliveryHealth | null> =>
  desk.store.collection<DeliveryHealth>(DELIVERY_HEALTH).get(operator);
const followUp: Command = {
  type: "AddCustomerMessage",
  message: { ...CREATED.message, messageId: "second@example.org", text: "Ancora nessuna risposta." },
  fromCustomer: true,
  answerAutomatically: false,
};
const note: Command = { type: "AddNote", subject: "Nota", text: "Ho sentito l’ufficio." };
const move: Command = { type: "MoveTicket", queue: "viabilita", reason: "other", text: "È vostro." };

describe("N1 who is told what", () => {
  it("N1 a new ticket is told to those who work on the queue, and to nobody else", async () => {
    await desk.ticket();
    await desk.drain();
    expect(await told(LAURA)).toEqual([expect.stringContaining("È arrivato un nuovo ticket.")]);
    expect(await told(GIULIA)).toHaveLength(1);
    expect(await told(PAOLO)).toEqual([]);
    // Who never opened the chat and chose nothing gets no mail for each ticket.
    expect(desk.mailed).toEqual([]);
  });

  it("N1 P5 who chose other queues is not told, who chose mail is told by mail", async () => {
    await desk.choose(LAURA, { myQueues: ["tributi"] });
    await desk.choose(READER, { myQueues: ["contact-center"], toldBy: ["mail"] });
    await desk.ticket();
    await desk.drain();
    expect(await told(LAURA)).toEqual([]);
    expect(desk.mailed).toMatchObject([{ to: READER, kind: "new-ticket" }]);
  });

  it("N1 nobody is told of what he did himself, nor of a ticket he may not see", async () => {
    const ticket = await desk.ticket();
    await desk.drain();
    await desk.give(ticket, move, by(LAURA));
    await desk.drain();
    expect(await told(LAURA)).toHaveLength(1);
    expect((await told(GIULIA)).at(-1)).toContain("Arrivato nella coda «Viabilità - Passi carrabili»");
    expect((await told(PAOLO)).at(-1)).toContain("Arrivato nella coda «Viabilità - Passi carrabili»");
  });

  it("N1 an answer of the customer is told to the owner alone while he holds the lock, else to the queue too", async () => {
    const ticket = await desk.ticket();
    await desk.give(ticket, { type: "TakeTicket" }, by(GIULIA));
    await desk.drain();
    await desk.give(ticket, followUp, byMail);
    await desk.drain();
    expect((await told(GIULIA)).at(-1)).toContain("L’utente ha risposto.");
    expect(await told(LAURA)).toHaveLength(1);
    await desk.give(ticket, { type: "ReleaseTicket" }, by(GIULIA));
    await desk.give(ticket, followUp, byMail);
    await desk.drain();
    expect((await told(LAURA)).at(-1)).toContain("L’utente ha risposto.");
  });

  it("G1 N1 an answer that does not come is told once to who watches the ticket, and to nobody after it came", async () => {
    await desk.stop();
    desk = await startNoticeDesk(askingDesk());
    for (const operator of [LAURA, GIULIA]) await desk.say(operator, "ciao");
    await desk.choose(READER, { myQueues: [], toldBy: ["mail"] });
    const late = await desk.ticket(POOR as typeof CREATED);
    const answered = await desk.ticket({
      ...(POOR as typeof CREATED),
      message: {
        ...CREATED.message,
        messageId: "other@example.org",
        subject: "Passo",
        text: "Il passo è sbiadito e va rifatto.",
      },
    });
    for (const ticket of [late, answered])
      for (const operator of [GIULIA, READER]) await desk.give(ticket, { type: "WatchTicket" }, by(operator));
    await desk.give(answered, further("Mario Rossi\ntel. 06 1234567"), byMail);
    await desk.drain();
    const before = (await told(GIULIA)).length;
    expect((await desk.load(answered)).incomplete).toBeNull();
    desk.setClock(late.incomplete?.answerBy ?? "");
    await desk.drain();
    const since = (await told(GIULIA)).slice(before);
    const unanswered = since.filter((card) => card.includes("L’utente non ha risposto in tempo"));
    expect(unanswered).toEqual([expect.stringContaining(late.number)]);
    expect(desk.mailed.filter(({ kind }) => kind === "reminder")).toMatchObject([{ to: READER }]);
    desk.pass(3 * 24 * 60);
    await desk.drain();
    expect((await told(GIULIA)).filter((card) => card.includes("non ha risposto in tempo"))).toHaveLength(1);
    expect((await told(LAURA)).join()).not.toContain("non ha risposto in tempo");
  });

  it("N1 N2 a note is told to owner and watchers, with its beginning only and no attachment", async () => {
    const ticket = await desk.ticket();
    await desk.give(ticket, { type: "TakeTicket" }, by(GIULIA));
    await desk.drain();
    const long = { ...note, text: `Ho sentito l’ufficio. ${"Molte parole. ".repeat(60)}fine` } as Command;
    await desk.give(ticket, long, by(LAURA));
    await desk.drain();
    const text = (await told(GIULIA)).at(-1) ?? "";
    expect(text).toContain("Nuova nota di Laura Conti");
    expect(text).toContain("Ho sentito l’ufficio.");
    expect(text).not.toContain("fine");
    expect(text).toContain(ticket.number);
    expect(await told(LAURA)).toHaveLength(1);
  });

  it("N1 a note that comes with an assignment is told once", async () => {
    const ticket = await desk.ticket();
    await desk.drain();
    await desk.give(
      ticket,
      { type: "AssignTicket", owner: GIULIA, subject: "A te", text: "Puoi?" },
      by(LAURA),
    );
    await desk.drain();
    expect((await told(GIULIA)).slice(1)).toEqual([
      expect.stringContaining("Ti è stato assegnato un ticket."),
    ]);
  });
});

describe("N1 a burst", () => {
  it("N1 two hundred new tickets are three messages and one summary an operator", async () => {
    for (let n = 0; n < 200; n++) await desk.ticket();
    await desk.drain();
    expect(await told(LAURA)).toHaveLength(3);
    desk.pass(1);
    await desk.drain();
    const messages = await told(LAURA);
    expect(messages).toHaveLength(4);
    expect(messages.at(-1)).toContain("197 nuovi ticket");
    desk.pass(10);
    await desk.drain();
    expect(await told(LAURA)).toHaveLength(4);
    expect(await told(GIULIA)).toHaveLength(4);
    expect(await desk.store.collection("held-notices").list()).toEqual([]);
    expect(await desk.store.collection("notice-progress").list()).toEqual([]);
  }, 120_000);

  it("N1 what is held survives a crash, and a lost answer loses nobody's notice", async () => {
    for (let n = 0; n < 5; n++) await desk.ticket();
    await desk.drain();
    const after = await desk.again();
    desk.pass(1);
    await desk.fault({ target: "connector", kind: "503", path: "activities" });
    await after.drain();
    desk.pass(2);
    await after.drain();
    for (const operator of [LAURA, GIULIA]) expect((await told(operator)).at(-1)).toContain("2 nuovi ticket");
  });

  it("N1 different kinds do not wait for each other", async () => {
    const tickets = [];
    for (let n = 0; n < 4; n++) tickets.push(await desk.ticket());
    await desk.drain();
    await desk.give(tickets[0]!, { type: "AssignTicket", owner: GIULIA, subject: "A te", text: "Puoi?" });
    await desk.drain();
    expect((await told(GIULIA)).at(-1)).toContain("Ti è stato assegnato un ticket.");
  });
});

describe("N3 where", () => {
  const feedOf = async (operator: string) =>
    (await desk.log("feed")).filter(({ to }) => to === operator).map(({ payload }) => payload);

  it("N3 the activity feed gets a type of the manifest, the number, a Teams link and the beginning", async () => {
    await desk.choose(LAURA, { toldBy: ["activity-feed"] });
    const { number } = await desk.ticket();
    await desk.drain();
    const [entry] = await feedOf(LAURA);
    expect(entry).toMatchObject({
      activityType: "newTicket",
      templateParameters: [{ name: "number", value: number }],
      topic: { source: "text", value: `Ticket#${number}` },
      previewText: { content: "Buongiorno, la pagina mostra un errore." },
    });
    expect(entry.topic.webUrl).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/entity\//);
    expect(entry.topic.webUrl.length).toBeLessThanOrEqual(1024);
    expect(await told(LAURA)).toEqual([]);
    expect(await healthOf(LAURA)).toMatchObject({ delivered: { way: "activity-feed" }, failing: [] });
  });

  it("N3 the feed's own limits are obeyed and nobody is told twice", async () => {
    await desk.choose(LAURA, { toldBy: ["activity-feed", "teams-chat"] });
    await desk.fault({ target: "graph", kind: "429", path: "sendActivityNotification", retryAfter: 2 });
    await desk.ticket();
    await desk.drain();
    expect(await feedOf(LAURA)).toEqual([]);
    desk.pass(1);
    await desk.drain();
    expect(await feedOf(LAURA)).toHaveLength(1);
    expect(await told(LAURA)).toHaveLength(1);
    expect(await told(GIULIA)).toHaveLength(1);
  });

  it.each([
    ["blocked the bot", { target: "connector", kind: "403", path: "activities" }, "blocked"],
    ["has no chat any more", { target: "connector", kind: "404", path: "activities" }, "gone"],
  ] as const)("N3 D7 who %s is told by mail, and that is remembered", async (_what, fault, reason) => {
    await desk.choose(GIULIA, { myQueues: [] });
    await desk.fault(fault);
    await desk.ticket();
    await desk.drain();
    expect(desk.mailed).toMatchObject([{ to: LAURA, kind: "new-ticket" }]);
    expect(await healthOf(LAURA)).toMatchObject({
      delivered: { way: "mail" },
      failure: { way: "teams-chat", reason },
      failing: ["teams-chat"],
    });
    await desk.ticket();
    await desk.drain();
    expect(desk.mailed).toHaveLength(2);
    await desk.say(LAURA, "ciao");
    await desk.ticket();
    await desk.drain();
    expect(desk.mailed).toHaveLength(2);
    expect(await healthOf(LAURA)).toMatchObject({ delivered: { way: "teams-chat" }, failing: [] });
  });

  it("N3 who the feed refuses is told by mail", async () => {
    await desk.choose(GIULIA, { myQueues: [] });
    await desk.choose(LAURA, { toldBy: ["activity-feed"] });
    await desk.fault({ target: "graph", kind: "403", path: "sendActivityNotification" });
    await desk.ticket();
    await desk.drain();
    expect(desk.mailed).toMatchObject([{ to: LAURA, kind: "new-ticket" }]);
    expect((await healthOf(LAURA))?.failure).toMatchObject({ way: "activity-feed", reason: "feed" });
  });

  it("N3 who never opened the chat is told what is his own by mail", async () => {
    const ticket = await desk.ticket({ queue: "viabilita" });
    await desk.give(ticket, { type: "AssignTicket", owner: SARA, subject: "A te", text: "Puoi?" }, by(PAOLO));
    await desk.drain();
    expect(desk.mailed).toMatchObject([{ to: SARA, kind: "assigned" }]);
    expect((await healthOf(SARA))?.failure).toMatchObject({ reason: "no_chat" });
  });

  it("P5 a notice speaks the language the operator chose", async () => {
    await desk.choose(LAURA, { language: "en" });
    await desk.ticket();
    await desk.drain();
    expect((await told(LAURA)).at(-1)).toContain("A new ticket has arrived.");
  });
});

describe("B4 T4 T16 the cards of reminders and warnings, button by button", () => {
  const lastCard = async (operator: string) => {
    const { payload } = (await desk.chatOf(operator)).at(-1) ?? {};
    return { id: payload.id as string, card: cardOf(payload) };
  };

  it("T4 a reminder shows the operator's own note and can be answered, postponed, noted and closed", async () => {
    const ticket = await desk.ticket();
    await desk.drain();
    const until = "2026-03-18T08:00:00.000Z";
    await desk.give(ticket, {
      type: "SetPending",
      state: "pending reminder",
      until,
      subject: "Attesa",
      text: "Richiamare se la ricevuta non è arrivata.",
    });
    await desk.drain();
    desk.setClock(until);
    await desk.drain();
    const { id, card } = await lastCard(LAURA);
    expect(textsOf(card)).toEqual(
      expect.arrayContaining(["Promemoria", "Richiamare se la ricevuta non è arrivata."]),
    );
    expect(verbsOf(card)).toEqual(
      expect.arrayContaining(["ticket.reply.begin", "ticket.pending", "ticket.note", "form.close"]),
    );
    const noted = await desk.click(id, LAURA, "ticket.note", { subject: "Nota", text: "Ancora niente." });
    expect(noted.body.statusCode).toBe(200);
    const replying = await desk.click(id, LAURA, "ticket.reply.begin");
    expect(verbsOf(replying.body.value)).toContain("ticket.reply");
    await desk.click(id, LAURA, "form.cancel");
    const postponed = await desk.click(id, LAURA, "ticket.pending", { preset: "tomorrow" });
    expect(textsOf(postponed.body.value)).toContain("In attesa");
    expect((await desk.load(ticket)).pending?.until).toBe("2026-03-19T08:00:00.000Z");
    const closing = await desk.click(id, LAURA, "form.close");
    expect(verbsOf(closing.body.value)).toContain("ticket.close");
    await desk.click(id, LAURA, "ticket.close", { why: "told", next: "closed+", text: "Sentito." });
    expect((await desk.load(ticket)).state).toBe("closed successful");
  });

  it("T16 a warning offers the courtesy reply, ready to be read and sent", async () => {
    const ticket = await desk.ticket();
    await desk.drain();
    const dueAt = ticket.firstResponse.dueAt ?? "";
    desk.setClock(new Date(Date.parse(dueAt) - 3_600_000).toISOString());
    await desk.give(ticket, { type: "ReachEscalation", due: "firstResponse", step: "warning", dueAt }, {});
    await desk.drain();
    const { id, card } = await lastCard(LAURA);
    expect(textsOf(card).join(" ")).toContain("abbiamo ricevuto la Sua richiesta e la stiamo seguendo.");
    expect(verbsOf(card)).toEqual(
      expect.arrayContaining(["ticket.courtesy", "ticket.take", "form.escalate"]),
    );
    await desk.click(id, LAURA, "ticket.courtesy");
    expect((await desk.load(ticket)).firstResponse.metAt).not.toBeNull();
    expect((await desk.load(ticket)).state).toBe("open");
  });

  it("T16 what escalated comes with the courtesy reply behind its own button", async () => {
    const ticket = await desk.ticket();
    await desk.drain();
    const dueAt = ticket.firstResponse.dueAt ?? "";
    desk.setClock(dueAt);
    await desk.give(ticket, { type: "ReachEscalation", due: "firstResponse", step: "escalation", dueAt }, {});
    await desk.drain();
    const { id, card } = await lastCard(LAURA);
    expect(textsOf(card)).toEqual(expect.arrayContaining(["Scalato", "Un ticket è scalato."]));
    const courtesy = await desk.click(id, LAURA, "ticket.courtesy.preview");
    expect(verbsOf(courtesy.body.value)).toContain("ticket.courtesy");
    const taken = await desk.click(id, LAURA, "ticket.take");
    expect(textsOf(taken.body.value)).toContain("in carico a te");
  });
});
