import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handle } from "../../../core/handle.ts";
import { operatorActor, SYSTEM } from "../../../core/people/actor.ts";
import type { Command } from "../../../core/ticket/commands.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { GIULIA, GUEST, LAURA, PAOLO, SAMPLE_DESK } from "../../support/sample-desk.ts";
import { type DeskServer, startDeskServer } from "./support/desk-server.ts";
import { unzipped } from "./support/unzipped.ts";

const close: Command = { type: "CloseTicket", state: "closed successful", why: "told", text: "Già detto." };
const reply: Command = { type: "SendReply", text: "Ecco.", next: { state: "open" }, replyTo: null };
const move = (queue: string): Command => ({ type: "MoveTicket", queue, reason: "technical", text: "Là." });
const MARCH = "from=2026-03-16&to=2026-03-18";

describe("reports through the API", () => {
  let desk: DeskServer;

  const at = (now: string) => {
    desk.now = now;
  };
  async function perform(ticket: Ticket, command: Command, operator?: string): Promise<Ticket> {
    const deps = { store: desk.store.tickets, desk: SAMPLE_DESK, newId: randomUUID };
    const actor = operator ? operatorActor(operator) : SYSTEM;
    const context = { actor, now: desk.now, source: "tab" as const, requestKey: randomUUID() };
    const handled = await handle(deps, ticket.number, command, context);
    if (!handled.ok) throw new Error(handled.error.code);
    return handled.value.ticket;
  }

  beforeAll(async () => {
    desk = await startDeskServer();
    // Monday: three tickets, of which the evening's belongs to Tuesday in Rome.
    at("2026-03-16T09:00:00.000Z");
    const first = await desk.mail();
    const second = await desk.mail();
    at("2026-03-16T09:30:00.000Z");
    await perform(first, reply, LAURA);
    at("2026-03-16T10:00:00.000Z");
    await perform(await perform(first, close, LAURA), { type: "ReopenTicket" }, LAURA);
    await perform(first, { type: "ChangePriority", requestType: "error" }, LAURA);
    at("2026-03-16T23:30:00.000Z");
    const third = await desk.mail({ subject: "Terzo" });
    // Tuesday.
    at("2026-03-17T09:00:00.000Z");
    await perform(second, move("viabilita"), GIULIA);
    await perform(second, move("contact-center"), GIULIA);
    await perform(third, move("viabilita"), GIULIA);
    const closed = await perform(first, close, LAURA);
    at("2026-03-17T09:05:00.000Z");
    await perform(closed, { type: "UndoAction", eventSeq: closed.undoable?.eventSeq ?? 0 }, LAURA);
    const dueAt = second.firstResponse.dueAt ?? "";
    at(dueAt);
    await perform(second, { type: "ReachEscalation", due: "firstResponse", step: "escalation", dueAt });
    at("2026-03-18T11:00:00.000Z");
  });
  afterAll(() => desk.close());

  const get = (name: string, query = MARCH, operator = LAURA) =>
    desk.call(operator, "GET", `/api/v1/reports/${name}?${query}`);
  const body = async (name: string, query?: string, operator?: string) =>
    (await get(name, query, operator)).body;

  test("D6 volume: each queue's days, and how many were open when they ended", async () => {
    const { days, queues, ...period } = await body("volume");
    expect(period).toEqual({ from: "2026-03-16", to: "2026-03-18" });
    expect(days).toEqual(["2026-03-16", "2026-03-17", "2026-03-18"]);
    expect(queues).toEqual([
      {
        queue: expect.objectContaining({ key: "contact-center", shortName: "Contact Center" }),
        created: [2, 1, 0],
        closed: [1, 0, 0],
        reopened: [1, 0, 0],
        movedIn: [0, 1, 0],
        movedOut: [0, 2, 0],
        merged: [0, 0, 0],
        open: [2, 2, 2],
        totals: { created: 3, closed: 1, reopened: 1, movedIn: 1, movedOut: 2, merged: 0 },
        reopenRate: 1,
      },
      expect.objectContaining({ queue: expect.objectContaining({ key: "tributi" }), open: [0, 0, 0] }),
    ]);
  });

  test("D6 times: minutes to the first response and the solution, and promises kept", async () => {
    const { all, queues } = await body("times");
    expect(queues[0].firstResponse).toEqual({
      count: 1,
      median: 30,
      p90: 30,
      working: { median: 30, p90: 30 },
      promised: 1,
      kept: 1,
      keptShare: 1,
    });
    expect(all.solution).toMatchObject({ count: 1, median: 60, promised: 0, keptShare: null });
  });

  test("D6 escalations, workload and breakdown", async () => {
    expect((await body("escalations")).queues[0]).toMatchObject({
      counts: { firstResponse: 1, update: 0, solution: 0 },
      total: 1,
    });
    expect((await body("workload")).operators).toEqual([
      {
        operator: { address: LAURA, name: "Laura Conti" },
        closed: 1,
        answered: 1,
        firstResponses: 1,
        workUnits: 0,
      },
    ]);
    const { requestType } = await body("breakdown");
    expect(
      requestType.map(({ name, created, closed }: Record<string, unknown>) => [name, created, closed]),
    ).toEqual([
      ["Errore/anomalia", 1, 1],
      ["Non specificato", 2, 0],
    ]);
  });

  test("X1 the tickets that went back and forth are listed, to who may see them", async () => {
    expect((await body("moves")).pingPong).toEqual([
      {
        number: expect.any(String),
        title: "Passo carrabile occupato",
        moves: 2,
        back: 1,
        path: [
          expect.objectContaining({ key: "contact-center" }),
          null,
          expect.objectContaining({ key: "contact-center" }),
        ],
        lastAt: "2026-03-17T09:00:00.000Z",
      },
    ]);
    expect((await body("moves", MARCH, PAOLO)).pingPong).toEqual([]);
    expect((await body("moves", "from=2026-03-16&to=2026-03-16")).pingPong).toEqual([]);
  });

  test("X1 behind a cell of the matrix are its tickets, for who sees both queues", async () => {
    const cell = (source: string, target: string, operator?: string) =>
      get("moves/tickets", `${MARCH}&source=${source}&target=${target}`, operator);
    const behind = await cell("contact-center", "viabilita", GIULIA);
    expect(behind.body).toMatchObject({ isWhole: true });
    expect(behind.body.items.map(({ title }: { title: string }) => title)).toContain(
      "Passo carrabile occupato",
    );
    expect(behind.body.items[0]).toEqual({
      number: expect.any(String),
      title: expect.any(String),
      at: expect.any(String),
      reason: expect.any(String),
    });
    expect((await cell("tributi", "contact-center", GIULIA)).status).toBe(400);
    expect((await cell("contact-center", "viabilita", LAURA)).status).toBe(400);
  });

  test("P2 D6 queues the operator cannot see are not named, not even as destinations", async () => {
    const moves = async (operator: string) => {
      const answer = await get("moves", MARCH, operator);
      return [
        new TextDecoder().decode(answer.bytes),
        answer.body.moves.map(({ from, to, count, back }: Record<string, { key?: string }>) => [
          from?.key ?? null,
          to?.key ?? null,
          count,
          back,
        ]),
      ];
    };
    const [lauras, seen] = await moves(LAURA);
    expect(seen).toEqual([
      ["contact-center", null, 2, 0],
      [null, "contact-center", 1, 1],
    ]);
    expect(lauras).not.toContain("viabilita");
    expect((await moves(GIULIA))[1]).toEqual([
      ["contact-center", "viabilita", 2, 0],
      ["viabilita", "contact-center", 1, 1],
    ]);
    const { queues } = await body("volume", MARCH, PAOLO);
    expect(queues.map(({ queue }: { queue: { key: string } }) => queue.key)).toEqual(["viabilita"]);
    expect((await body("volume", MARCH, GUEST)).queues).toEqual([]);
    expect((await body("workload", MARCH, PAOLO)).operators).toEqual([]);
  });

  test("D6 of some queues, types and organisations alone", async () => {
    const { queues } = await body("volume", `${MARCH}&queue=tributi`);
    expect(queues).toHaveLength(1);
    const errors = (await body("volume", `${MARCH}&type=error&type=support`)).queues[0];
    expect(errors).toMatchObject({ totals: { created: 1, closed: 1 }, open: null });
    const comune = (await body("volume", `${MARCH}&organisation=comune-anzio`)).queues[0];
    expect(comune.totals.created).toBe(0);
  });

  test("R2 D6 wrong days, queues and types are named, one by one", async () => {
    const fields = async (query: string) => {
      const { status, body: problem } = await get("volume", query);
      return [
        status,
        ...(problem.errors ?? []).map((error: Record<string, string>) => `${error.field} ${error.code}`),
      ];
    };
    expect(await fields("")).toEqual([400, "from field.required", "to field.required"]);
    expect(await fields("from=2026-02-30&to=oggi")).toEqual([400, "from field.invalid", "to field.invalid"]);
    expect(await fields("from=2026-03-18&to=2026-03-17")).toEqual([400, "to field.invalid"]);
    expect(await fields("from=2026-03-19&to=2026-03-20")).toEqual([400, "from field.invalid"]);
    expect(await fields("from=0001-01-01&to=9999-12-31")).toEqual([400, "to field.range_too_long"]);
    expect(await fields("from=2025-02-10&to=2026-03-17")).toEqual([400, "to field.range_too_long"]);
    expect(await fields("from=2025-02-11&to=2026-03-17")).toEqual([200]);
    expect(await fields(`${MARCH}&queue=viabilita&type=colour&organisation=x`)).toEqual([
      400,
      "queue field.invalid",
      "type field.invalid",
      "organisation field.invalid",
    ]);
    expect(await fields(`${MARCH}&colour=red`)).toEqual([400, "colour field.unknown"]);
    const { body: problem } = await get("volume", "from=2025-02-10&to=2026-03-17");
    expect(problem.errors[0].detail).toBe("Periodo troppo lungo nel campo Al: al massimo 400 giorni.");
    expect((await get("volume/export", `${MARCH}&format=pdf`)).status).toBe(400);
    expect((await get("everything")).status).toBe(404);
  });

  test("D6 days to come are left out", async () => {
    const { days, to } = await body("volume", "from=2026-03-18&to=2026-12-31");
    expect([days, to]).toEqual([["2026-03-18"], "2026-03-18"]);
  });

  test("D6 every report becomes a CSV with headings in the reader's language", async () => {
    const csv = async (name: string) => {
      const answer = await get(`${name}/export`, `${MARCH}&format=csv`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toContain("text/csv");
      expect(answer.headers.get("content-disposition")).toContain("-2026-03-16-2026-03-18.csv");
      return new TextDecoder().decode(answer.bytes).split("\r\n").slice(0, 2);
    };
    const contactCenter = "1° livello di assistenza - Contact Center";
    expect(await csv("volume")).toEqual([
      "Giorno,Coda,Creati,Chiusi,Riaperti,Arrivati da altre code,Spostati altrove,Uniti,Aperti a fine giornata",
      `2026-03-16,${contactCenter},2,1,1,0,0,0,2`,
    ]);
    expect((await csv("times"))[1]).toBe(`${contactCenter},1,30,30,30,30,1,1,100,1,60,60,60,60,0,0,`);
    expect(await csv("escalations")).toEqual([
      "Coda,prima risposta,aggiornamento,soluzione,Totale",
      `${contactCenter},1,0,0,1`,
    ]);
    expect((await csv("moves"))[1]).toBe(`${contactCenter},altre code,2,0,0,0,2,0`);
    expect((await csv("workload"))[1]).toBe(`Laura Conti,${LAURA},1,1,1,0`);
    expect((await csv("breakdown"))[1]).toBe("Tipo,Errore/anomalia,1,1,1,0,0,0,1,60,60");
  });

  test("D6 a report becomes an Excel workbook whose figures are figures", async () => {
    const answer = await get("workload/export", `${MARCH}&format=xlsx`);
    expect(answer.headers.get("content-type")).toContain("spreadsheetml");
    expect(answer.headers.get("content-disposition")).toContain("carico-2026-03-16-2026-03-18.xlsx");
    const files = unzipped(answer.bytes);
    expect(files.get("xl/worksheets/sheet1.xml")).toMatch(/<c r="C2"[^>]*><v>1<\/v>/);
  });
});
