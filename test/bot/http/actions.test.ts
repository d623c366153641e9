import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GIULIA, LAURA, PAOLO, READER, SARA } from "../../support/sample-desk.ts";
import { type Answer, type DeskServer, NOON, startDeskServer } from "./support/desk-server.ts";

let desk: DeskServer;
let number: string;
beforeAll(async () => {
  desk = await startDeskServer();
});
afterAll(() => desk.close());
beforeEach(async () => {
  desk.now = NOON;
  ({ number } = await desk.mail());
});

const post = (
  operator: string,
  action: string,
  body: unknown = {},
  headers: Record<string, string> = {},
): Promise<Answer> => desk.call(operator, "POST", `/api/v1/tickets/${number}/${action}`, { body, headers });
const articles = async (operator = LAURA) =>
  (await desk.call(operator, "GET", `/api/v1/tickets/${number}/articles`)).body.items;

describe("T10: a new ticket from a phone call", () => {
  const form = {
    customer: { address: "Anna.Bianchi@Example.org", name: "Anna Bianchi" },
    queue: "contact-center",
    subject: "Rinnovo\r\nBcc: x@example.org",
    text: "Chiede quando\r\nscade.",
  };
  const create = (body: unknown, operator = LAURA, headers = {}) =>
    desk.call(operator, "POST", "/api/v1/tickets", { body, headers });

  test("T10: opens it, tells the customer, and says where it is", async () => {
    const answer = await create({ ...form, priority: 4, requestType: "support" }, LAURA, {
      "x-sportello-surface": "tab",
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get("location")).toBe(`/api/v1/tickets/${answer.body.number}`);
    expect(answer.body).toMatchObject({
      title: "Rinnovo Bcc: x@example.org",
      state: "open",
      priority: 4,
      requestType: "support",
      customer: { address: "anna.bianchi@example.org", name: "Anna Bianchi" },
      owner: null,
    });
    ({ number: number } = answer.body);
    const [call, mail] = await articles();
    expect(call).toMatchObject({ channel: "phone", sender: "customer", text: "Chiede quando\nscade." });
    expect(mail).toMatchObject({ channel: "email", sender: "system", autoResponse: "new-ticket" });
    const { items } = (await desk.call(LAURA, "GET", `/api/v1/tickets/${number}/history`)).body;
    expect(items[0]).toMatchObject({ by: "Laura Conti", source: "tab" });
  });

  test("T10: with an operator and a pending time on the desk's clock", async () => {
    const next = { state: "pending reminder", date: "2026-03-20", time: "09:30" };
    const { body } = await create({ ...form, owner: GIULIA.toUpperCase(), next });
    expect(body).toMatchObject({
      owner: { address: GIULIA },
      state: "pending reminder",
      pendingUntil: "2026-03-20T08:30:00.000Z",
    });
  });

  test("T10, R2: what is wrong is refused by field, and no number is used up", async () => {
    const wrong: readonly [object, number, string, string | null][] = [
      [{ queue: "nessuna" }, 422, "queue.unknown", null],
      [{ queue: "viabilita" }, 403, "queue.not_allowed", null],
      [{ owner: READER }, 422, "owner.not_allowed", null],
      [{ subject: "  " }, 422, "field.required", "subject"],
      [{ subject: "x".repeat(251) }, 422, "field.too_long", "subject"],
      [{ text: "" }, 422, "field.required", "text"],
      [{ requestType: "altro" }, 422, "field.invalid", "requestType"],
      [{ customer: { address: "nessun indirizzo" } }, 422, "body.invalid", "customer.address"],
      [{ customer: {} }, 422, "body.invalid", "customer.address"],
      [{ priority: 6 }, 422, "body.invalid", "priority"],
      [{ next: { state: "pending reminder" } }, 422, "field.required", "until"],
      [
        { next: { state: "pending reminder", until: "2020-01-01T00:00:00Z" } },
        422,
        "field.date_past",
        "until",
      ],
      [{ next: { state: "merged" } }, 422, "body.invalid", "next.state"],
    ];
    const before = (await create(form)).body.number;
    for (const [change, status, code, field] of wrong) {
      const answer = await create({ ...form, ...change });
      expect([change, answer.status, answer.body.code, answer.body.errors?.[0]?.field ?? null]).toEqual([
        change,
        status,
        code,
        field,
      ]);
    }
    const after = (await create(form)).body.number;
    expect(Number(after.slice(10, -1)) - Number(before.slice(10, -1))).toBe(1);
  });
});

describe("T3: notes", () => {
  test("T3: a note is internal unless said otherwise", async () => {
    const answer = await post(LAURA, "notes", { subject: "Verifica", text: "Sentito l’ufficio" });
    expect(answer.status).toBe(201);
    expect(answer.body.articleCount).toBe(2);
    await post(LAURA, "notes", { subject: "Avviso", text: "Pronto", visibleToCustomer: true });
    expect(
      (await articles()).map(({ visibleToCustomer }: { visibleToCustomer: boolean }) => visibleToCustomer),
    ).toEqual([true, false, true]);
  });

  test("T7: a note is possible while another holds the lock; P2: not without the right", async () => {
    await post(GIULIA, "take");
    expect((await post(LAURA, "notes", { subject: "a", text: "b" })).status).toBe(201);
    expect((await post(READER, "notes", { subject: "a", text: "b" })).body).toMatchObject({
      status: 403,
      code: "ticket.not_allowed",
    });
  });
});

describe("T7, T8: lock, take, release, assign", () => {
  test("T8: taking makes me owner, locks and opens; again is said to be so already", async () => {
    expect((await post(LAURA, "take")).body).toMatchObject({
      state: "open",
      owner: { address: LAURA },
      lock: { mine: true },
    });
    expect((await post(LAURA, "take")).body).toMatchObject({ status: 409, code: "ticket.already_yours" });
  });

  test("T7: the other learns who holds it and since when, in his words", async () => {
    await post(LAURA, "lock", { purpose: "reply" });
    desk.now = "2026-03-17T12:00:00.000Z";
    const answer = await post(GIULIA, "close", { why: "told", text: "x" });
    expect(answer.body).toMatchObject({ status: 409, code: "ticket.locked_by_other" });
    expect(answer.body.detail).toContain("Laura Conti dalle 12:00.");
    desk.now = "2026-03-18T12:00:00.000Z";
    expect((await post(GIULIA, "take")).body.detail).toContain("dalle 12:00 del 17/03/2026");
    const view = (await desk.call(GIULIA, "GET", `/api/v1/tickets/${number}`)).body;
    expect(view.abilities).toEqual(["view", "note", "assign", "split", "link", "mark", "watch", "escalate"]);
  });

  test("T7: cancelling gives the ticket back to its owner before", async () => {
    await post(GIULIA, "take");
    await post(GIULIA, "release");
    expect((await post(LAURA, "lock", { purpose: "reply" })).body.owner.address).toBe(LAURA);
    expect((await post(LAURA, "release", { restoreOwner: true })).body).toMatchObject({
      lock: null,
      owner: { address: GIULIA },
    });
    expect((await post(LAURA, "release")).body.code).toBe("ticket.not_locked_by_you");
  });

  test("T7: an action without form needs no body at all", async () => {
    const response = await fetch(`${desk.url}/api/v1/tickets/${number}/take`, {
      method: "POST",
      headers: { authorization: `Bearer ${await desk.issuer.token(LAURA)}` },
    });
    expect(response.status).toBe(200);
  });

  test("T8: assigning tells the other, and can be undone by who did it", async () => {
    const answer = await post(LAURA, "assignments", { owner: GIULIA, text: "Segui tu?" });
    expect(answer.body).toMatchObject({
      owner: { address: GIULIA },
      lock: { mine: false },
      undo: { action: "assign" },
    });
    expect((await articles()).at(-1).subject).toBe("Assegnato a Giulia Verdi");
    expect((await post(LAURA, "assignments", { owner: GIULIA, text: "x" })).body).toMatchObject({
      code: "owner.unchanged",
      status: 409,
    });
    expect((await post(LAURA, "assignments", { owner: READER, text: "x" })).body).toMatchObject({
      code: "owner.not_allowed",
      status: 422,
    });
    expect((await post(LAURA, "assignments", { owner: SARA, subject: "", text: "x" })).body.errors).toEqual([
      { field: "subject", code: "field.required", detail: "Campo obbligatorio: Oggetto." },
    ]);
  });
});

describe("T9, P3, X4: move and undo", () => {
  const move = { queue: "tributi", reason: "other-office", text: "È un bollo" };

  test("T9: a move needs a reason and a note", async () => {
    for (const form of [{ queue: "tributi" }, { ...move, text: " " }, { queue: "tributi", text: "x" }]) {
      expect((await post(LAURA, "moves", form)).body).toMatchObject({
        code: "move.note_required",
        status: 422,
      });
    }
    expect((await post(LAURA, "moves", { ...move, reason: "boh" })).body.errors[0].field).toBe("reason");
  });

  test("T9: into a queue one may move to; elsewhere it is refused with the queue's name", async () => {
    expect((await post(LAURA, "moves", move)).body).toMatchObject({
      queue: { key: "tributi" },
      undo: { action: "move" },
    });
    ({ number } = await desk.mail());
    expect((await post(LAURA, "moves", { ...move, queue: "nessuna" })).body.code).toBe("queue.unknown");
    expect((await post(LAURA, "moves", { ...move, queue: "contact-center" })).body.code).toBe(
      "ticket.same_queue",
    );
    const refused = await post(GIULIA, "moves", move);
    expect(refused.body).toMatchObject({ status: 403, code: "queue.not_allowed" });
    expect(refused.body.detail).toContain("Tributi - Bolli e occupazioni suolo");
  });

  test("P3: a move into a queue the mover cannot see ends his access at once; the answer says so and how to undo", async () => {
    await post(LAURA, "take");
    const answer = await post(LAURA, "moves", { ...move, queue: "viabilita" });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      number,
      lostAccess: true,
      undo: { action: "move", eventSeq: expect.any(Number), until: "2026-03-17T11:10:00.000Z" },
    });
    for (const rest of ["", "/articles", "/history"]) {
      expect((await desk.call(LAURA, "GET", `/api/v1/tickets/${number}${rest}`)).status).toBe(404);
    }
    expect((await post(LAURA, "notes", { subject: "a", text: "b" })).status).toBe(404);
    expect((await desk.call(PAOLO, "GET", `/api/v1/tickets/${number}`)).body).toMatchObject({
      owner: null,
      lock: null,
    });
  });

  test("X4: the mover takes it back within ten minutes although he no longer sees it", async () => {
    await post(LAURA, "take");
    const { undo } = (await post(LAURA, "moves", { ...move, queue: "viabilita" })).body;
    expect((await post(GIULIA, "undo", { eventSeq: undo.eventSeq })).body.code).toBe("ticket.not_allowed");
    desk.now = "2026-03-17T11:09:59.000Z";
    const back = await post(LAURA, "undo", { eventSeq: undo.eventSeq });
    expect(back.body).toMatchObject({
      queue: { key: "contact-center" },
      owner: { address: LAURA },
      lock: { mine: true },
      undo: null,
    });
  });

  test("X4: after ten minutes, or once others acted, there is nothing to undo", async () => {
    const late = (await post(LAURA, "moves", { ...move, queue: "viabilita" })).body.undo;
    desk.now = "2026-03-17T11:10:00.000Z";
    expect((await post(LAURA, "undo", late && { eventSeq: late.eventSeq })).body).toMatchObject({
      code: "undo.expired",
      status: 409,
    });
    desk.now = NOON;
    ({ number } = await desk.mail());
    const { eventSeq } = (await post(LAURA, "moves", { ...move, queue: "viabilita" })).body.undo;
    await post(PAOLO, "take");
    expect((await post(LAURA, "undo", { eventSeq })).body).toMatchObject({
      code: "ticket.not_found",
      status: 404,
    });
  });
});

describe("T4, T6: pending, close, reopen", () => {
  test("T6: closing says why, and can be undone or reopened", async () => {
    const closed = await post(LAURA, "close", { why: "thanks", text: "Ringrazia" });
    expect(closed.body).toMatchObject({
      state: "closed successful",
      closedAt: NOON,
      undo: { action: "close" },
    });
    expect(closed.body.abilities).toContain("reopen");
    expect((await post(LAURA, "undo", { eventSeq: closed.body.undo.eventSeq })).body.state).toBe("new");
    await post(LAURA, "close", {
      state: "closed unsuccessful",
      why: "other",
      text: "Non risponde",
      reviewRequired: true,
    });
    expect((await post(LAURA, "close", { why: "told", text: "x" })).body).toMatchObject({
      status: 409,
      code: "ticket.wrong_state",
    });
    expect((await post(LAURA, "reopen")).body.state).toBe("open");
    expect((await post(LAURA, "close", { text: "x" })).body.errors).toEqual([
      { field: "why", code: "field.required", detail: "Campo obbligatorio: Motivo." },
    ]);
  });

  test("T4: until an instant, or date and time on the desk's clock, also across the change of clocks", async () => {
    const zoned = await post(LAURA, "pending", { until: "2026-03-20T10:00:00+01:00", text: "Attendo" });
    expect(zoned.body).toMatchObject({
      state: "pending reminder",
      pendingUntil: "2026-03-20T09:00:00.000Z",
      lock: null,
    });
    const summer = await post(LAURA, "pending", {
      date: "2026-03-30",
      time: "10:00",
      state: "pending auto close+",
      text: "Attendo",
    });
    expect(summer.body).toMatchObject({
      state: "pending auto close+",
      pendingUntil: "2026-03-30T08:00:00.000Z",
    });
    expect((await articles()).at(-1).subject).toBe("In attesa fino al 30/03/2026 alle 10:00");
  });

  test("T4, R2: a moment that is past, incomplete or none at all is a field error", async () => {
    const wrong: readonly [object, string, string][] = [
      [{ until: NOON }, "field.date_past", "until"],
      [{ date: "2026-03-20" }, "field.required", "until"],
      [{}, "field.required", "until"],
      [{ date: "2026-02-30", time: "10:00" }, "body.invalid", "date"],
      [{ date: "2026-03-20", time: "25:00" }, "field.invalid", "until"],
      [{ until: "domani" }, "body.invalid", "until"],
      [{ until: "+275760-09-13T00:00:00Z" }, "body.invalid", "until"],
      // In Rome that is the year 10000, which would sort before all others.
      [{ until: "9999-12-31T23:59:59Z" }, "field.invalid", "until"],
      [{ until: "9999-12-31T23:59:59-12:00" }, "field.invalid", "until"],
      [{ until: "2026-03-20T10:00:00Z", date: "2026-03-21", time: "10:00" }, "field.invalid", "until"],
    ];
    for (const [moment, code, field] of wrong) {
      const { body } = await post(LAURA, "pending", { ...moment, text: "x" });
      expect([moment, body.status, body.code, body.errors[0].field]).toEqual([moment, 422, code, field]);
    }
    expect((await desk.store.tickets.load(number))?.version).toBe(2);
  });

  test("T5: priority and type", async () => {
    expect((await post(LAURA, "priority", { priority: 5, requestType: "error" })).body).toMatchObject({
      priority: 5,
      requestType: "error",
    });
    expect((await post(LAURA, "priority", { priority: 5, requestType: "boh" })).body.errors[0].field).toBe(
      "requestType",
    );
    expect((await post(READER, "priority", { priority: 1 })).status).toBe(403);
  });
});
