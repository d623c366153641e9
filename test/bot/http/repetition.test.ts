import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GIULIA, LAURA, PAOLO, SAMPLE_DESK } from "../../support/sample-desk.ts";
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

describe("B3: idempotency and stale views", () => {
  test("B3: the same key twice changes nothing twice and answers as the first time", async () => {
    const key = { "idempotency-key": "clic-1" };
    const first = await post(LAURA, "notes", { subject: "Una", text: "volta" }, key);
    const second = await post(LAURA, "notes", { subject: "Una", text: "volta" }, key);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get("idempotency-replayed")).toBe("true");
    expect(await articles()).toHaveLength(2);
  });

  test("B3: a key belongs to its operator, its ticket and its action", async () => {
    const key = { "idempotency-key": "uguale" };
    const note = { subject: "Nota", text: "x" };
    await post(LAURA, "notes", note, key);
    await post(GIULIA, "notes", note, key);
    expect((await post(LAURA, "take", {}, key)).headers.get("idempotency-replayed")).toBeNull();
    expect(await articles()).toHaveLength(3);
    ({ number } = await desk.mail());
    expect((await post(LAURA, "notes", note, key)).body.number).toBe(number);
  });

  test("B3: the same key for something else is refused, and the first stays what was done", async () => {
    const key = { "idempotency-key": "riusata" };
    const body = { subject: "Una", text: "volta" };
    await post(LAURA, "notes", body, key);
    const other = await post(LAURA, "notes", { ...body, text: "altra cosa" }, key);
    expect([other.status, other.body.code]).toEqual([422, "request.reused"]);
    expect(await articles()).toHaveLength(2);
    const reordered = await post(LAURA, "notes", { text: "volta", subject: "Una" }, key);
    expect([reordered.status, reordered.headers.get("idempotency-replayed")]).toEqual([201, "true"]);
  });

  test("B3: of two different requests with one key at the same moment one is carried out", async () => {
    const headers = { "idempotency-key": "creazione-2" };
    const create = (subject: string) =>
      desk.call(LAURA, "POST", "/api/v1/tickets", {
        body: { customer: { address: "a@example.org" }, queue: "contact-center", subject, text: "x" },
        headers,
      });
    const all = await Promise.all([create("Uno"), create("Due"), create("Uno"), create("Due")]);
    expect(all.map(({ status }) => status).toSorted()).toEqual([201, 201, 422, 422]);
    expect(new Set(all.flatMap(({ body: { number: made = [] } }) => made)).size).toBe(1);
  });

  test("B3 T13: a bulk action with the key of another does not say that it was carried out", async () => {
    const headers = { "idempotency-key": "gruppo-1" };
    const bulk = (actions: unknown) =>
      desk.call(LAURA, "POST", "/api/v1/bulk", { body: { tickets: [number], actions }, headers });
    await bulk([{ type: "take" }]);
    expect((await bulk([{ type: "take" }])).body.items).toMatchObject([{ done: 1, problem: null }]);
    const other = await bulk([{ type: "close", why: "told", text: "x" }]);
    expect(other.body.items).toMatchObject([{ done: 0, problem: { code: "request.reused" } }]);
  });

  test("B3: of ten equal requests at the same moment one creates a ticket", async () => {
    const body = {
      customer: { address: "a@example.org" },
      queue: "contact-center",
      subject: "Uno",
      text: "solo",
    };
    const headers = { "idempotency-key": "creazione-1" };
    const all = await Promise.all(
      Array.from({ length: 10 }, () => desk.call(LAURA, "POST", "/api/v1/tickets", { body, headers })),
    );
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(all.map(({ body: { number: created } }) => created)).size).toBe(1);
  });

  test("B3: without a key every request counts", async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => post(LAURA, "notes", { subject: `Nota ${n}`, text: "x" })),
    );
    expect(await articles()).toHaveLength(21);
  });

  test("B3: acting on an old version is refused with what changed, in words", async () => {
    const seen = (await desk.call(LAURA, "GET", `/api/v1/tickets/${number}`)).headers.get("etag") ?? "";
    await post(GIULIA, "assignments", { owner: GIULIA, text: "Mio" });
    await post(GIULIA, "release");
    const answer = await post(LAURA, "close", { why: "told", text: "x" }, { "if-match": seen });
    expect(answer.body).toMatchObject({ status: 409, code: "ticket.changed" });
    expect(
      answer.body.changes.map(({ by, text }: { by: string; text: string }) => [by, text]),
    ).toContainEqual(["Giulia Verdi", "Operatore: Giulia Verdi"]);
    const fresh = (await desk.call(LAURA, "GET", `/api/v1/tickets/${number}`)).headers.get("etag") ?? "";
    expect((await post(LAURA, "close", { why: "told", text: "x" }, { "if-match": fresh })).status).toBe(200);
  });

  test("B3: a note is welcome on any version; a weak tag and a star are understood", async () => {
    await post(GIULIA, "take");
    const note = { subject: "a", text: "b" };
    for (const tag of ['"1"', 'W/"1"', "*"])
      expect((await post(LAURA, "notes", note, { "if-match": tag })).status).toBe(201);
  });

  test("P3: who lost access learns nothing from a repeated key or an old version", async () => {
    const key = { "idempotency-key": "sposta" };
    const body = { queue: "viabilita", reason: "other", text: "x" };
    const first = await post(LAURA, "moves", body, key);
    await post(PAOLO, "notes", { subject: "segreto", text: "segreto" });
    const again = await post(LAURA, "moves", body, key);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect((await post(LAURA, "take", {}, { "if-match": '"1"' })).body.code).toBe("ticket.not_found");
  });

  test("R2: keys and tags that are none are refused", async () => {
    const wrong: readonly Record<string, string>[] = [
      { "idempotency-key": "x".repeat(201) },
      { "idempotency-key": "a b" },
      { "if-match": "7" },
      { "if-match": '"x"' },
    ];
    for (const headers of wrong) {
      const answer = await post(LAURA, "take", {}, headers);
      expect([headers, answer.status, answer.body.code]).toEqual([headers, 400, "header.invalid"]);
    }
    expect((await desk.store.tickets.load(number))?.owner).toBeNull();
  });
});

test("an English operator is answered in English, with the queue's and the state's names", async () => {
  const operators = new Map(SAMPLE_DESK.operators).set(LAURA, {
    address: LAURA,
    name: "Laura Conti",
    language: "en" as const,
  });
  const english = await startDeskServer({ ...SAMPLE_DESK, operators });
  const ticket = await english.mail();
  const call = (action: string, body: unknown) =>
    english.call(LAURA, "POST", `/api/v1/tickets/${ticket.number}/${action}`, {
      body,
      headers: { "accept-language": "it" },
    });
  await call("close", { why: "told", text: "x" });
  const answer = await call("close", { why: "told", text: "x" });
  expect(answer.body).toMatchObject({
    title: "No longer possible",
    detail: "This is not possible: the ticket is closed successful.",
  });
  expect((await call("notes", { text: 7 })).body.errors).toEqual([
    { field: "subject", code: "field.required", detail: "Required field: Subject." },
    { field: "text", code: "field.invalid", detail: "Invalid value in the field Text." },
  ]);
  await english.close();
});
