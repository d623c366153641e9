import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../bot/storage/open-store.ts";
import { historyView } from "../../../core/ticket/history/history-view.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import {
  ANNA,
  aMail,
  Intake,
  openIntake,
  STRANGER,
  TALKATIVE_DESK,
  withQueue,
} from "../intake/intake-fixture.ts";

let intake: Intake;
beforeEach(async () => {
  intake = await openIntake(TALKATIVE_DESK);
});
afterEach(() => intake.store.close());

const kinds = async (ticket: Ticket): Promise<readonly string[]> =>
  (await intake.articles(ticket)).flatMap(({ autoResponse }) => autoResponse ?? []);
const suppressed = async (ticket: Ticket) =>
  (await intake.history(ticket)).flatMap((event) =>
    event.type === "AutoResponseSuppressed" ? [`${event.kind}: ${event.reason}`] : [],
  );

describe("M7 the mails the desk writes by itself", () => {
  it("M7 a new ticket, a follow-up, an update when put aside, one on a visible note, and the closing", async () => {
    const ticket = await intake.ticketOf(aMail());
    await intake.receive(aMail({ subject: `[Ticket#${ticket.number}]` }));
    const until = "2019-03-25T12:00:00.000Z";
    await intake.give(ticket, {
      type: "SetPending",
      state: "pending reminder",
      until,
      subject: "x",
      text: "y",
    });
    await intake.give(ticket, { type: "AddNote", subject: "x", text: "y" });
    await intake.give(ticket, { type: "AddNote", subject: "x", text: "y", visibleToCustomer: true });
    await intake.close(ticket);
    expect(await kinds(ticket)).toEqual(["new-ticket", "follow-up", "update", "update", "closing"]);
    const mails = (await intake.articles(ticket)).filter(({ autoResponse }) => autoResponse !== null);
    expect(mails.every(({ to }) => to[0]?.address === ANNA.address && to.length === 1)).toBe(true);
    expect(mails.at(-1)).toMatchObject({
      subject: `[Ticket#${ticket.number}] Chiusura Assistenza: Lampione spento in via Roma`,
      sender: "system",
      visibleToCustomer: true,
    });
  });

  it("M7 an answer that closes announces the closing too, and so does the timer of a waiting ticket", async () => {
    const answered = await intake.ticketOf(aMail());
    const next = { state: "closed successful" } as const;
    await intake.give(answered, { type: "SendReply", text: "Fatto.", next, replyTo: null });
    expect(await kinds(answered)).toEqual(["new-ticket", "closing"]);
    const waiting = await intake.ticketOf(aMail());
    const until = "2019-03-20T12:00:00.000Z";
    await intake.give(waiting, {
      type: "SetPending",
      state: "pending auto close+",
      until,
      subject: "x",
      text: "y",
    });
    const timer = { actor: { kind: "system" }, now: until } as const;
    await intake.give(waiting, { type: "ReachPendingTime", until }, timer);
    expect(await kinds(waiting)).toEqual(["new-ticket", "update", "closing"]);
  });

  it.each(["told", "thanks"] as const)(
    "M7 T6 no closing for who is %s, and the history says why",
    async (why) => {
      const ticket = await intake.ticketOf(aMail());
      await intake.close(ticket, why);
      expect(await kinds(ticket)).toEqual(["new-ticket"]);
      expect(await suppressed(ticket)).toEqual([`closing: ${why}`]);
    },
  );

  it("M7 a queue without a text for it sends none and has nothing to explain", async () => {
    const quiet = { newTicket: null, followUp: null };
    Object.assign(intake, { desk: withQueue("contact-center", { autoResponses: quiet }) });
    const ticket = await intake.ticketOf(aMail({ headers: { precedence: "bulk" } }));
    await intake.close(ticket, "told");
    expect(await kinds(ticket)).toEqual([]);
    expect(await suppressed(ticket)).toEqual([]);
  });

  it("M7 the closing can be taken back after it was announced", async () => {
    const ticket = await intake.close(await intake.ticketOf(aMail()));
    const eventSeq = ticket.undoable?.eventSeq ?? 0;
    expect(await intake.give(ticket, { type: "UndoAction", eventSeq })).toMatchObject({ state: "new" });
  });
});

describe("M7 the language of an automatic mail", () => {
  const subjectFor = async (fields: Parameters<typeof aMail>[0]): Promise<string | undefined> => {
    const ticket = await intake.ticketOf(aMail(fields));
    return (await intake.articles(ticket))[1]?.subject.replace(/^\S+ /, "");
  };

  it("M7 is the mail's", async () => {
    const text = "Hello, the street lamp in front of my house is not working. Could you please have a look?";
    expect(await subjectFor({ subject: "Lamp", text })).toBe("New: Lamp");
    expect(await subjectFor({ subject: "Lampione" })).toBe("Nuovo: Lampione");
  });

  it("M7 is what the person wrote, not what he quotes", async () => {
    const text =
      "Could you please tell me when this will be done?\n\nIl 3 marzo 2026 alle 10:12 Ufficio <u@example.it> ha scritto:\n> Buongiorno, la sua richiesta è stata ricevuta e il lampione sarà riparato nei prossimi giorni. Cordiali saluti";
    expect(await subjectFor({ subject: "x", text })).toBe("New: x");
  });

  it("M7 is the desk's when it cannot be told", async () => {
    expect(await subjectFor({ subject: "The payment is not done (502)", text: "Buongiorno." })).toMatch(
      /^Nuovo/,
    );
    expect(await subjectFor({ subject: "Bonjour", text: "Le lampadaire ne marche pas." })).toBe(
      "Nuovo: Bonjour",
    );
  });

  it("M7 a mail that answers none is in the language the ticket began in", async () => {
    const closed = { subject: "Chiuso", text: "x", en: { subject: "Closed", text: "x" } };
    const desk = withQueue("contact-center", { autoResponses: { newTicket: null, followUp: null, closed } });
    Object.assign(intake, { desk });
    const text = "Hello, could you please help me with my payment?";
    const ticket = await intake.ticketOf(aMail({ text }));
    await intake.close(ticket);
    expect((await intake.last(ticket)).subject).toBe(`[Ticket#${ticket.number}] Closed`);
  });
});

describe("M8 every automatic mail that is not sent says why", () => {
  it.each([
    ["precedence", { headers: { precedence: "bulk" } }],
    ["mailing-list", { headers: { "list-id": "<x.example>" } }],
    ["no-reply-address", { from: { address: "no-reply@x.example", name: "" } }],
    ["system-address", { from: { address: "postmaster@x.example", name: "" } }],
    ["auto-reply", { subject: "Fuori ufficio: Lampione" }],
    ["auto-submitted", { headers: { "auto-submitted": "auto-generated" } }],
    ["own-address", { from: { address: "tributi@example.it", name: "" } }],
  ])("M8 %s", async (reason, fields) => {
    const ticket = await intake.ticketOf(aMail(fields));
    expect(await kinds(ticket)).toEqual([]);
    expect(await suppressed(ticket)).toEqual([`new-ticket: ${reason}`]);
  });

  it("M8 in both languages", async () => {
    const ticket = await intake.ticketOf(aMail({ headers: { precedence: "bulk" } }));
    const records = await intake.store.tickets.history(ticket.number);
    const line = (language: "it" | "en") =>
      historyView(TALKATIVE_DESK, language, records).find(({ type }) => type === "AutoResponseSuppressed")
        ?.text;
    expect(line("it")).toBe("Mail automatica «nuovo ticket» non inviata: è una mail di massa");
    expect(line("en")).toBe("Automatic mail “new ticket” not sent: it is bulk mail");
  });

  it("M8 a stranger's message is not confirmed to the customer", async () => {
    const ticket = await intake.ticketOf(aMail());
    await intake.receive(aMail({ from: STRANGER, subject: `[Ticket#${ticket.number}]` }));
    expect(await suppressed(ticket)).toEqual(["follow-up: not-the-customer"]);
  });

  it("M8 whose ticket a machine opened hears nothing of its closing", async () => {
    const ticket = await intake.ticketOf(aMail({ headers: { "auto-submitted": "auto-generated" } }));
    await intake.close(ticket);
    expect(await kinds(ticket)).toEqual([]);
    expect(await suppressed(ticket)).toEqual(["new-ticket: auto-submitted", "closing: auto-submitted"]);
  });
});

describe("M8 the limit per address and day", () => {
  const DAY = "2019-03-19";
  const LIMITED = { ...TALKATIVE_DESK, autoResponsesPerAddressPerDay: 3 };
  beforeEach(() => Object.assign(intake, { desk: LIMITED }));

  it("M8 stops at it, whatever the kind, and says so", async () => {
    const tickets = [];
    for (let n = 0; n < 5; n++) tickets.push(await intake.ticketOf(aMail()));
    expect((await Promise.all(tickets.map(kinds))).flat()).toHaveLength(3);
    const [, , , fourth, last] = tickets as [Ticket, Ticket, Ticket, Ticket, Ticket];
    expect(await suppressed(fourth)).toEqual(["new-ticket: daily-limit"]);
    await intake.close(last);
    expect(await suppressed(last)).toEqual(["new-ticket: daily-limit", "closing: daily-limit"]);
  });

  it("M8 counts addresses apart, without regard to case, and days by the desk's clock", async () => {
    const send = (address: string, now: string) =>
      intake.ticketOf(aMail({ from: { address, name: "" } }), { now });
    for (let n = 0; n < 3; n++)
      await send(n === 1 ? "ANNA@x.example" : "anna@x.example", `${DAY}T12:00:00.000Z`);
    expect(await kinds(await send("Anna@x.example", `${DAY}T22:59:59.000Z`))).toEqual([]);
    expect(await kinds(await send("bruno@x.example", `${DAY}T22:59:59.000Z`))).toEqual(["new-ticket"]);
    // Midnight in Rome.
    expect(await kinds(await send("anna@x.example", `${DAY}T23:00:00.000Z`))).toEqual(["new-ticket"]);
  });

  it("M8 nothing is counted for a mail that is not answered, or read twice", async () => {
    for (let n = 0; n < 5; n++) await intake.receive(aMail({ headers: { precedence: "bulk" } }));
    const mail = aMail();
    for (let n = 0; n < 5; n++) await intake.receive(mail);
    expect(await kinds(await intake.ticketOf(aMail()))).toEqual(["new-ticket"]);
  });

  it("M8 zero answers nobody", async () => {
    Object.assign(intake, { desk: { ...TALKATIVE_DESK, autoResponsesPerAddressPerDay: 0 } });
    expect(await kinds(await intake.ticketOf(aMail()))).toEqual([]);
  });

  it("M8 forty a day where the desk says nothing", async () => {
    Object.assign(intake, { desk: TALKATIVE_DESK });
    const tickets = [];
    for (let n = 0; n < 42; n++) tickets.push(await intake.ticketOf(aMail()));
    expect((await Promise.all(tickets.map(kinds))).flat()).toHaveLength(40);
  });

  it("M8 several processes together never exceed it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "quota-"));
    const desks = await Promise.all(
      [1, 2, 3].map(async () => new Intake(await openStore(`sqlite:${folder}/desk.db`), LIMITED)),
    );
    const received = await Promise.all(
      desks.flatMap((desk) => Array.from({ length: 6 }, () => desk.receive(aMail()))),
    );
    const all = await Promise.all(
      received.map(({ ticket }) => desks[0]?.store.tickets.articles(ticket?.number ?? "") ?? []),
    );
    expect(all.flat().filter(({ autoResponse }) => autoResponse !== null)).toHaveLength(3);
    expect(all.flat().filter(({ sender }) => sender === "customer")).toHaveLength(18);
    await Promise.all(desks.map(({ store }) => store.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  it("M8 a hundred follow-ups at once on one ticket, with all their conflicts, count once each", async () => {
    Object.assign(intake, { desk: { ...TALKATIVE_DESK, autoResponsesPerAddressPerDay: 50 } });
    const ticket = await intake.ticketOf(aMail());
    const subject = `[Ticket#${ticket.number}]`;
    await Promise.all(Array.from({ length: 60 }, () => intake.receive(aMail({ subject }))));
    expect(await kinds(ticket)).toHaveLength(50);
    expect(await suppressed(ticket)).toHaveLength(11);
  });
});
