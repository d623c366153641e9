import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Command } from "../../../core/ticket/commands.ts";
import { askingDesk, further, POOR } from "../../core/ticket/asking-desk.ts";
import { GIULIA, LAURA, READER } from "../../support/sample-desk.ts";
import { type DeskServer, startDeskServer } from "./support/desk-server.ts";

const TEXT = "Vorremmo un corso di formazione sul protocollo per tre colleghi.\nMario Rossi\ntel. 06 1234567";

let desk: DeskServer;
beforeAll(async () => {
  desk = await startDeskServer(askingDesk());
});
afterAll(() => desk.close());

const post = (operator: string, number: string, action: string, body: object = {}) =>
  desk.call(operator, "POST", `/api/v1/tickets/${number}/${action}`, { body });
const aTicket = async (): Promise<string> => (await desk.mail({ text: TEXT })).number;

describe("G2 G4 G6 what is done about a request, over REST", () => {
  test("G6 failed calls fill the ledger, the second proposes to close, and one request closes", async () => {
    const number = await aTicket();
    const once = await post(LAURA, number, "failed-calls");
    expect(once.body.intake).toMatchObject({
      attempts: [{ by: { name: "Laura Conti" }, inWindow: true }],
      proposals: [],
    });
    expect((await post(LAURA, number, "unreachable")).body.code).toBe("contact.not_tried");
    const twice = await post(GIULIA, number, "failed-calls");
    expect(twice.body.intake.proposals).toEqual([{ what: "close", position: null, evidence: "" }]);
    const closed = await post(LAURA, number, "unreachable");
    expect(closed.body).toMatchObject({ state: "closed unsuccessful", undo: { action: "close" } });
    expect((await post(READER, number, "failed-calls")).status).toBe(403);
  });

  test("G2 paid work is confirmed by who works on it, after the organisation is known", async () => {
    const number = await aTicket();
    expect((await post(LAURA, number, "charge")).body).toMatchObject({ status: 409, code: "charge.nothing" });
    const customer = { address: "mario.rossi@example.org", name: "Mario Rossi" };
    const known = await post(LAURA, number, "customer", { customer, organisation: "anzio" });
    expect(known.body.intake.charge).toEqual({ service: "extraordinary", confirmed: null });
    const confirmed = await post(LAURA, number, "charge");
    expect(confirmed.body.intake.charge.confirmed).toMatchObject({ by: { address: LAURA } });
  });

  test("G1 D1 D3 what is incomplete is a figure of the dashboard and a filter of the search, saved or not", async () => {
    const { body: before } = await desk.call(LAURA, "GET", "/api/v1/dashboard");
    const created = await desk.system(null, POOR);
    const { number } = created.ticket;
    const find = async (incomplete: readonly string[]) =>
      (
        await desk.call(LAURA, "POST", "/api/v1/search", { body: { attributes: { incomplete } } })
      ).body.items.map(({ ticket }: { ticket: { number: string } }) => ticket.number);
    const figures = async () => (await desk.call(LAURA, "GET", "/api/v1/dashboard")).body.incomplete;
    expect(before.incomplete).toEqual({ total: 0, overdue: 0 });
    expect(await figures()).toEqual({ total: 1, overdue: 0 });
    expect(await find(["waiting"])).toEqual([number]);
    expect(await find(["no"])).not.toContain(number);
    desk.now = created.ticket.incomplete?.answerBy ?? "";
    desk.now = new Date(Date.parse(desk.now) + 1).toISOString();
    expect(await figures()).toEqual({ total: 1, overdue: 1 });
    expect([await find(["waiting"]), await find(["overdue"])]).toEqual([[], [number]]);
    const saved = await desk.call(LAURA, "PUT", "/api/v1/saved-searches/Incompleti", {
      body: { attributes: { incomplete: ["waiting", "overdue"] } },
    });
    expect(saved).toMatchObject({
      status: 200,
      body: { attributes: { incomplete: ["waiting", "overdue"] } },
    });
    await post(LAURA, number, "take");
    expect(await figures()).toEqual({ total: 0, overdue: 0 });
  });

  test("G4 a proposed split is accepted by the split there is, or waved away", async () => {
    const number = await aTicket();
    await desk.system(
      number,
      further("Altra cosa: la carta d’identità.", { followUp: "new_topic" }) as Command,
    );
    const ticket = (await desk.call(LAURA, "GET", `/api/v1/tickets/${number}`)).body;
    const [proposal] = ticket.intake.proposals;
    expect(proposal.evidence).toBe("Altra cosa: la carta d’identità.");
    const made = await post(LAURA, number, "split", {
      position: proposal.position,
      title: "Carta d’identità",
    });
    expect(made).toMatchObject({ status: 201, body: { title: "Carta d’identità" } });
    const waved = await post(LAURA, number, "dismissals", { proposal: "split" });
    expect(waved.body.intake.proposals).toEqual([]);
    expect((await post(LAURA, number, "dismissals", { proposal: "split" })).body.code).toBe("proposal.none");
    expect((await post(LAURA, number, "dismissals", { proposal: "tutto" })).status).toBe(422);
  });
});
