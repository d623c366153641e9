// @ts-nocheck
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { plusMinutes } from "../../../core/time.ts";
import { GIULIA, LAURA } from "../../support/sample-desk.ts";
import { type DeskServer, NOON, startDeskServer } from "./support/desk-server.ts";

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

const WEEK = 10_080;
const pathOf = (action: string) => `/api/v1/tickets/${number}/drafts/${action}`;
const save = (action: string, values: unknown, operator = LAURA) =>
  desk.call(operator, "PUT", pathOf(action), { body: { values } });
const read = (action: string, operator = LAURA) => desk.call(operator, "GET", pathOf(action));
const post = (action: string, body: object, headers = {}) =>
  desk.call(LAURA, "POST", `/api/v1/tickets/${number}/${action}`, { body, headers });

describe("T14 a draft on a ticket", () => {
  const VALUES = { text: "Perché 🚧\n", cc: ["a@example.org"], visibleToCustomer: true, minutes: 1.5 };

  test("T14 is kept for its operator, ticket and form, and given back as it was", async () => {
    const saved = await save("note", VALUES);
    expect([saved.status, saved.body]).toEqual([
      200,
      {
        ticket: number,
        title: "Passo carrabile occupato",
        action: "note",
        values: VALUES,
        savedAt: NOON,
        outdated: false,
        newArticles: 0,
      },
    ]);
    expect((await read("note")).body).toEqual(saved.body);
    for (const other of [await read("reply"), await read("note", GIULIA)]) {
      expect([other.status, other.body.code]).toEqual([404, "draft.not_found"]);
    }
    expect((await desk.call(LAURA, "DELETE", pathOf("note"))).status).toBe(204);
    expect((await desk.call(LAURA, "DELETE", pathOf("note"))).status).toBe(204);
    expect((await read("note")).status).toBe(404);
  });

  test("T14 says how many articles came since it was begun, however often it was saved", async () => {
    await save("reply", { text: "Uno" });
    await post("notes", { subject: "Nota", text: "Testo" });
    expect((await save("reply", { text: "Due" })).body).toMatchObject({ outdated: true, newArticles: 1 });
    await post("notes", { subject: "Nota", text: "Testo" });
    expect((await read("reply")).body).toMatchObject({
      outdated: true,
      newArticles: 2,
      values: { text: "Due" },
    });
    await desk.call(LAURA, "DELETE", pathOf("reply"));
    expect((await save("reply", { text: "Tre" })).body).toMatchObject({ outdated: false, newArticles: 0 });
  });

  test("T14 is forgotten a week after its last change", async () => {
    await save("note", { text: "Uno" });
    desk.now = plusMinutes(NOON, WEEK - 1);
    await save("note", { text: "Due" });
    desk.now = plusMinutes(NOON, 2 * WEEK - 2);
    expect((await read("note")).body.values).toEqual({ text: "Due" });
    desk.now = plusMinutes(NOON, 2 * WEEK - 1);
    expect((await read("note")).status).toBe(404);
    expect(await desk.store.collection("drafts").list(`${LAURA}|${number}`)).toEqual([]);
  });

  test("T14 is gone once its action was carried out, and stays when it was refused", async () => {
    const call = { direction: "inbound", subject: "s" };
    const to = [{ address: "terzi@example.org" }];
    const other = (await desk.mail()).number;
    const actions: readonly [string, string, object, object][] = [
      ["note", "notes", { subject: "s", text: "t" }, { subject: "s", text: "" }],
      ["priority", "priority", { priority: 4 }, { priority: 4, requestType: "none" }],
      ["pending", "pending", { until: "2026-04-01T10:00:00Z", text: "t" }, { until: NOON, text: "t" }],
      ["reply", "replies", { text: "t" }, { text: "" }],
      ["forward", "forwards", { position: 1, to, text: "t" }, { position: 1, to, text: "" }],
      ["phone-call", "phone-calls", { ...call, text: "t" }, { ...call, text: "" }],
      ["split", "split", { position: 1 }, { position: 1, queue: "none" }],
      ["merge", "merge", { into: other }, { into: "abc" }],
      ["assign", "assignments", { owner: GIULIA, text: "t" }, { owner: "nobody@example.it", text: "t" }],
      ["close", "close", { why: "told", text: "t" }, { why: "told", text: "" }],
      ["move", "moves", { queue: "viabilita", reason: "other", text: "t" }, { queue: "viabilita", text: "" }],
    ];
    for (const [draft, action, body, wrong] of actions) {
      ({ number } = await desk.mail());
      await save(draft, { text: "Bozza" });
      await save("bounce", { text: "Altra" });
      const refused = await post(action, wrong);
      expect([action, refused.status, (await read(draft)).status]).toEqual([action, 422, 200]);
      expect([action, (await post(action, body)).status]).toEqual([
        action,
        expect.toSatisfy((status) => status < 300),
      ]);
      const left = await desk.store.collection("drafts").list(`${LAURA}|${number}|`);
      expect([action, left.map(({ key }) => key)]).toEqual([action, [`${LAURA}|${number}|bounce`]]);
    }
  });

  test("T14 the drafts of a ticket are listed, the latest first, each operator his own", async () => {
    await save("note", { text: "Uno" });
    desk.now = plusMinutes(NOON, 1);
    await save("move", { queue: "tributi" });
    await save("reply", { text: "Di Giulia" }, GIULIA);
    const { body } = await desk.call(LAURA, "GET", `/api/v1/tickets/${number}/drafts`);
    expect(body.items).toMatchObject([
      { action: "move", values: { queue: "tributi" } },
      { action: "note", values: { text: "Uno" } },
    ]);
    expect(body.items).toHaveLength(2);
  });

  test("R2 T14 what is no form or no value is refused and nothing is kept", async () => {
    expect((await save("delete", { text: "x" })).body.code).toBe("path.not_found");
    expect((await save("phone-ticket", { text: "x" })).body.code).toBe("path.not_found");
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`f${n}`, "x"]));
    const wrong = [
      null,
      [],
      "text",
      { a: null },
      { a: { b: 1 } },
      { a: [1] },
      { "": "x" },
      { ["k".repeat(101)]: "x" },
      many,
    ];
    for (const values of wrong) {
      const answer = await save("note", values);
      expect([values, answer.status, answer.body.errors[0].field]).toEqual([
        values,
        422,
        expect.stringMatching(/^values/),
      ]);
    }
    expect((await save("note", { text: "x".repeat(200_000) })).body).toMatchObject({
      status: 413,
      code: "body.too_large",
    });
    expect((await read("note")).status).toBe(404);
    expect((await save("note", { text: "x".repeat(190_000) })).status).toBe(200);
  });
});

describe("T14 drafts of new tickets, and all of them", () => {
  const form = "/api/v1/drafts/new/phone-ticket";
  const all = async () => (await desk.call(LAURA, "GET", "/api/v1/drafts")).body.items;

  test("T14 a telephone call written down and not sent is kept until its ticket is made", async () => {
    const values = { subject: "Buca", address: "a@example.org" };
    const saved = await desk.call(LAURA, "PUT", form, { body: { values } });
    expect(saved.body).toMatchObject({
      ticket: null,
      title: null,
      action: "phone-ticket",
      values,
      outdated: false,
    });
    await desk.call(LAURA, "PUT", form.replace("phone", "mail"), { body: { values } });
    expect((await desk.call(GIULIA, "GET", form)).body.code).toBe("draft.not_found");
    const ticket = {
      customer: { address: "a@example.org" },
      queue: "contact-center",
      subject: "Buca",
      text: "Grande",
    };
    await desk.call(LAURA, "POST", "/api/v1/tickets", { body: ticket });
    expect((await desk.call(LAURA, "GET", form)).status).toBe(404);
    expect((await desk.call(LAURA, "GET", form.replace("phone", "mail"))).status).toBe(200);
    await desk.call(LAURA, "POST", "/api/v1/mail-tickets", { body: ticket });
    expect((await desk.call(LAURA, "GET", form.replace("phone", "mail"))).status).toBe(404);
    expect((await desk.call(LAURA, "PUT", "/api/v1/drafts/new/note", { body: { values } })).status).toBe(404);
  });

  test("P3 T14 all drafts are listed with their tickets' titles, the latest first, but of no ticket out of sight", async () => {
    for (const { place } of (await desk.store.collection("drafts").list(LAURA)).map(({ key }) => ({
      place: key,
    }))) {
      await desk.store.collection("drafts").delete(place);
    }
    await save("note", { text: "Uno" });
    const first = number;
    desk.now = plusMinutes(NOON, 1);
    ({ number } = await desk.mail({ subject: "Secondo" }));
    await save("note", { text: "Due" });
    desk.now = plusMinutes(NOON, 2);
    await desk.call(LAURA, "PUT", form, { body: { values: { text: "Tre" } } });
    expect(await all()).toEqual([
      expect.objectContaining({ ticket: null, action: "phone-ticket" }),
      expect.objectContaining({ ticket: number, title: "Secondo" }),
      expect.objectContaining({ ticket: first, title: "Passo carrabile occupato" }),
    ]);
    await post("moves", { queue: "viabilita", reason: "other", text: "Vostro" });
    expect((await all()).map(({ ticket }: { ticket: string | null }) => ticket)).toEqual([null, first]);
    expect((await read("note")).body.code).toBe("ticket.not_found");
    desk.now = plusMinutes(NOON, WEEK + 1);
    expect((await all()).map(({ ticket }: { ticket: string | null }) => ticket)).toEqual([null]);
  });
});
