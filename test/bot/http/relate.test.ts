import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GIULIA, LAURA, PAOLO, READER } from "../../support/sample-desk.ts";
import { type DeskServer, startDeskServer } from "./support/desk-server.ts";

let desk: DeskServer;
beforeAll(async () => {
  desk = await startDeskServer();
});
afterAll(() => desk.close());

const post = (operator: string, path: string, body: unknown = {}, headers = {}) =>
  desk.call(operator, "POST", `/api/v1${path}`, { body, headers });
const aTicket = async (queue = "contact-center"): Promise<string> => (await desk.mail({ queue })).number;
const linesOf = async (number: string) =>
  (await desk.call(LAURA, "GET", `/api/v1/tickets/${number}/history`)).body.items.map(
    ({ text }: { text: string }) => text,
  );

describe("T13: links, merge, split", () => {
  it("T13: a link is made and taken away", async () => {
    const [one, other] = [await aTicket(), await aTicket()];
    const linked = await post(LAURA, `/tickets/${one}/links`, { number: other, kind: "child" });
    expect(linked.status).toBe(200);
    expect((await post(LAURA, `/tickets/${one}/links`, { number: other })).body.code).toBe("link.exists");
    const gone = await desk.call(LAURA, "DELETE", `/api/v1/tickets/${one}/links/${other}`);
    expect(gone.status).toBe(200);
    expect(await linesOf(one)).toEqual(
      expect.arrayContaining([`Collegato al ticket ${other}`, `Non più collegato al ticket ${other}`]),
    );
  });

  it("T13: a merged ticket says so and takes nothing more", async () => {
    const [twin, main] = [await aTicket(), await aTicket()];
    const merged = await post(LAURA, `/tickets/${twin}/merge`, { into: main });
    expect(merged.body).toMatchObject({ state: "merged", lock: null, abilities: ["view"] });
    const refused = await post(LAURA, `/tickets/${twin}/notes`, { subject: "N", text: "x" });
    expect([refused.status, refused.body.code]).toEqual([409, "ticket.wrong_state"]);
    expect(await linesOf(twin)).toContain(`Unito al ticket ${main}`);
  });

  it("T13: a split answers with the new ticket and where it is", async () => {
    const origin = await aTicket();
    const made = await post(LAURA, `/tickets/${origin}/split`, { position: 1, title: "Altra cosa" });
    expect(made.status).toBe(201);
    expect(made.headers.get("location")).toBe(`/api/v1/tickets/${made.body.number}`);
    expect(made.body).toMatchObject({ title: "Altra cosa", state: "new" });
  });

  it.each([
    ["links", { number: "2019031942000015" }, 422, "other_ticket.not_found"],
    ["links", { number: "non un numero" }, 422, "body.invalid"],
    ["merge", { into: "2019031942000015" }, 422, "other_ticket.not_found"],
    ["split", { position: 5 }, 404, "article.not_found"],
    ["split", { position: 1, queue: "viabilita" }, 403, "queue.not_allowed"],
  ])("T13: %s refuses %j", async (action, body, status, code) => {
    const answer = await post(LAURA, `/tickets/${await aTicket()}/${action}`, body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it("T13: a ticket meets neither itself nor one the operator cannot see", async () => {
    const number = await aTicket();
    const hidden = await aTicket("viabilita");
    expect((await post(LAURA, `/tickets/${number}/links`, { number })).body.code).toBe("link.itself");
    expect((await post(LAURA, `/tickets/${number}/merge`, { into: number })).body.code).toBe("merge.itself");
    expect((await post(LAURA, `/tickets/${number}/merge`, { into: hidden })).body).toMatchObject({
      code: "other_ticket.not_found",
      detail: expect.stringContaining(hidden),
    });
    expect((await post(PAOLO, `/tickets/${number}/merge`, { into: hidden })).status).toBe(404);
  });
});

describe("T13: title, customer, watching, marks", () => {
  it("T13: each changes the ticket and is on its history", async () => {
    const number = await aTicket();
    const anna = { address: "anna@example.org", name: "Anna Bianchi" };
    expect((await post(LAURA, `/tickets/${number}/title`, { title: "Canone" })).body.title).toBe("Canone");
    const customer = { customer: anna, organisation: "comune-anzio" };
    expect((await post(LAURA, `/tickets/${number}/customer`, customer)).body.customer).toEqual(anna);
    expect((await post(LAURA, `/tickets/${number}/articles/1/mark`, { important: true })).status).toBe(200);
    expect((await post(READER, `/tickets/${number}/watch`)).body.abilities).toEqual(["view", "unwatch"]);
    expect((await post(READER, `/tickets/${number}/unwatch`)).body.abilities).toEqual(["view", "watch"]);
    expect(await linesOf(number)).toEqual(
      expect.arrayContaining([
        "Titolo: Canone",
        "Utente: Anna Bianchi",
        "Ente: Comune di Anzio",
        "Azione 1 contrassegnata come importante",
        "Osservato da Renzo Lettore",
        "Non più osservato da Renzo Lettore",
      ]),
    );
    const articles = await desk.call(LAURA, "GET", `/api/v1/tickets/${number}/articles`);
    expect(articles.body.items[0].important).toBe(true);
  });

  it("T5: the priority form sets type, service, SLA, impact and state in one", async () => {
    const number = await aTicket();
    const form = {
      priority: 5,
      requestType: "error",
      service: "portale",
      sla: "rapido",
      impact: 3,
      next: { state: "pending reminder", date: "2026-03-20", time: "09:00" },
    };
    const answer = await post(LAURA, `/tickets/${number}/priority`, form);
    expect(answer.body).toMatchObject({
      priority: 5,
      requestType: "error",
      state: "pending reminder",
      pendingUntil: "2026-03-20T08:00:00.000Z",
    });
    expect(await linesOf(number)).toEqual(
      expect.arrayContaining([
        "Servizio: Portale dei pagamenti",
        "Accordo sul livello di servizio: Rapido",
        "Impatto: 3 normale",
      ]),
    );
  });
});

describe("T13: bulk", () => {
  it("T13: says of each ticket what became of it, in the operator's words", async () => {
    const [free, taken] = [await aTicket(), await aTicket()];
    await post(GIULIA, `/tickets/${taken}/take`);
    const answer = await post(LAURA, "/bulk", {
      tickets: [free, taken, free, "2019031942000015"],
      actions: [
        { type: "assign", owner: GIULIA, text: "Puoi vedere tu?" },
        { type: "priority", priority: 4 },
      ],
    });
    expect(answer.status).toBe(200);
    expect(answer.body.items).toMatchObject([
      { number: free, done: 1, problem: { code: "ticket.locked_by_other", status: 409 } },
      { number: taken, done: 0, problem: { code: "owner.unchanged" } },
      { number: "2019031942000015", done: 0, problem: { code: "ticket.not_found", status: 404 } },
    ]);
  });

  it("T13: every kind of action is carried out", async () => {
    const [number, main] = [await aTicket(), await aTicket()];
    const answer = await post(LAURA, "/bulk", {
      tickets: [number],
      actions: [
        { type: "watch" },
        { type: "take" },
        { type: "note", subject: "Giro", text: "Visto.", workUnits: 1 },
        { type: "pending", date: "2026-03-20", time: "09:00", text: "Attendere." },
        { type: "reopen" },
        { type: "close", why: "told", text: "Fatto." },
        { type: "reopen" },
        { type: "link", number: main },
        { type: "unwatch" },
        { type: "merge", into: main },
      ],
    });
    expect(answer.body.items).toEqual([
      { number, done: 10, version: expect.any(Number), problem: null, undo: null },
    ]);
    const moved = await aTicket();
    const move = { type: "move", queue: "tributi", reason: "other-office", text: "Per voi." };
    const both = await post(LAURA, "/bulk", {
      tickets: [moved],
      actions: [{ type: "take" }, { type: "release" }, move],
    });
    expect(both.body.items[0]).toMatchObject({ done: 3, problem: null });
  });

  it("T13: repeated with the same key it does nothing twice", async () => {
    const number = await aTicket();
    const body = { tickets: [number], actions: [{ type: "note", subject: "Giro", text: "Visto." }] };
    await post(LAURA, "/bulk", body, { "idempotency-key": "giro" });
    await post(LAURA, "/bulk", body, { "idempotency-key": "giro" });
    const articles = await desk.call(LAURA, "GET", `/api/v1/tickets/${number}/articles`);
    expect(articles.body.items).toHaveLength(2);
  });

  it.each([
    [{ tickets: [], actions: [{ type: "take" }] }, "body.invalid"],
    [{ tickets: ["1"], actions: [] }, "body.invalid"],
    [{ tickets: ["1"], actions: [{ type: "explode" }] }, "body.invalid"],
    [{ tickets: ["1"], actions: [{ type: "pending", text: "x" }] }, "field.required"],
    [{ tickets: Array.from({ length: 201 }, () => "1"), actions: [{ type: "take" }] }, "body.invalid"],
  ])("T13: refuses a selection or an action that is none", async (body, code) => {
    const answer = await post(LAURA, "/bulk", body);
    expect([answer.status, answer.body.code]).toEqual([422, code]);
  });
});
