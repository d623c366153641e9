import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handle } from "../../../core/handle.ts";
import { operatorActor } from "../../../core/people/actor.ts";
import type { Command } from "../../../core/ticket/commands.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { GIULIA, GUEST, LAURA, PAOLO, READER, SAMPLE_DESK, SARA } from "../../support/sample-desk.ts";
import { type DeskServer, startDeskServer } from "./support/desk-server.ts";

const ROADS = [
  "buca nell'asfalto",
  "strada provinciale dissestata",
  "cartello di stop caduto",
  "crepe sull'asfalto",
];
const TAXES = [
  "avviso TARI con superficie sbagliata",
  "rimborso IMU",
  "bollettino TARI non arrivato",
  "rate dell'avviso IMU",
];
const PLACES = ["via Verdi", "via Po", "piazza Dante", "viale Europa", "corso Italia"];

describe("X1 the routing hint through the API", () => {
  let desk: DeskServer;
  let asked: Ticket;

  const hintOf = (ticket: Ticket, operator = GIULIA) =>
    desk.call(operator, "GET", `/api/v1/tickets/${ticket.number}/routing-hint`);

  async function solved(queue: string, subject: string, place: string): Promise<void> {
    const { number } = await desk.mail({
      queue,
      subject,
      text: `Buongiorno, segnalo: ${subject}, ${place}. Grazie`,
    });
    const close: Command = { type: "CloseTicket", state: "closed successful", why: "told", text: "Fatto." };
    const actor = operatorActor(SARA);
    const deps = { store: desk.store.tickets, desk: SAMPLE_DESK, newId: randomUUID };
    const context = { actor, now: desk.now, source: "tab" as const, requestKey: randomUUID() };
    const handled = await handle(deps, number, close, context);
    expect(handled.ok).toBe(true);
  }

  beforeAll(async () => {
    desk = await startDeskServer();
    asked = await desk.mail({
      subject: "Buca",
      text: "C'è una buca nell'asfalto in via Rossini, è pericolosa.",
    });
  });
  afterAll(() => desk.close());

  test("X1 it is silent while there is nothing to learn from", async () => {
    expect((await hintOf(asked)).body).toEqual({ hint: null });
  });

  test("X1 it names the queue, how many of how many, the words and the cases", async () => {
    for (const place of PLACES) {
      for (const subject of ROADS) await solved("viabilita", subject, place);
      for (const subject of TAXES) await solved("tributi", subject, place);
    }
    await desk.routing.catchUp();
    const { hint } = (await hintOf(asked)).body;
    expect(hint).toMatchObject({
      queue: { key: "viabilita" },
      words: expect.arrayContaining(["buca", "asfalto"]),
    });
    expect(hint.n).toBeGreaterThan(hint.m / 2);
    expect(hint.text).toBe(`Casi simili risolti in «${hint.queue.name}»: ${hint.n} su ${hint.m}`);
    expect(hint.cases[0].title).toBe("buca nell'asfalto");
  });

  test("X1 it is silent about what it does not know, and about tickets that are there already", async () => {
    const foreign = await desk.mail({ subject: "Gatto", text: "Il mio gatto Birillo è salito sul pero." });
    expect((await hintOf(foreign)).body).toEqual({ hint: null });
    const there = await desk.mail({
      queue: "viabilita",
      subject: "Buca",
      text: "Buca nell'asfalto in via Po.",
    });
    expect((await hintOf(there)).body).toEqual({ hint: null });
  });

  test("X1 what was solved since is learned with the next question", async () => {
    const ask = await desk.mail({
      subject: "Acquario",
      text: "L'acquario comunale perde acqua dalla vasca dei pesci.",
    });
    expect((await hintOf(ask)).body).toEqual({ hint: null });
    for (const place of PLACES) await solved("viabilita", "acquario comunale, vasca dei pesci rotta", place);
    expect((await hintOf(ask)).body.hint).toMatchObject({ queue: { key: "viabilita" }, n: 5, m: 5 });
  });

  test("P2 X1 only queues the operator may move it to are named, and only tickets he may see", async () => {
    expect((await hintOf(asked, PAOLO)).status).toBe(404);
    expect((await hintOf(asked, GUEST)).status).toBe(404);
    const lauras = await hintOf(asked, LAURA);
    expect(lauras.body.hint).toMatchObject({ queue: { key: "viabilita" }, cases: [] });
    expect((await hintOf(asked, READER)).body).toEqual({ hint: null });
  });
});
