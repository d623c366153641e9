import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LAURA } from "../../support/sample-desk.ts";
import { type DeskServer, startDeskServer } from "./support/desk-server.ts";

let desk: DeskServer;
let number: string;
let token: string;
beforeAll(async () => {
  desk = await startDeskServer();
  ({ number } = await desk.mail());
  token = await desk.issuer.token(LAURA);
});
afterAll(() => desk.close());

/** What `fetch` sends as it is. */
type Bytes = string | Uint8Array<ArrayBuffer>;

const JSON_TYPE = "application/json";

async function send(path: string, body: Bytes, type: string | null = JSON_TYPE, method = "POST", more = {}) {
  const headers = {
    authorization: `Bearer ${token}`,
    ...(type !== null && { "content-type": type }),
    ...more,
  };
  const response = await fetch(`${desk.url}/api/v1${path}`, { method, headers, body });
  return {
    status: response.status,
    problem: (await response.json()) as { code: string; errors?: { field: string; code: string }[] },
  };
}

const sendNote = (body: Bytes, type?: string | null, more = {}) =>
  send(`/tickets/${number}/notes`, body, type, "POST", more);

const isUntouched = async () => expect((await desk.store.tickets.load(number))?.version).toBe(2);

test("R2: a parameter nobody knows is refused everywhere, also where none is taken", async () => {
  const headers = { authorization: `Bearer ${token}` };
  for (const path of ["/me", "/drafts", `/tickets/${number}`, `/tickets/${number}/history`, "/dashboard"]) {
    const answer = await fetch(`${desk.url}/api/v1${path}?limt=5`, { headers });
    expect([path, answer.status, (await answer.json()) as unknown]).toMatchObject([
      path,
      400,
      { code: "query.invalid", errors: [{ field: "limt", code: "field.unknown" }] },
    ]);
  }
  expect(await send(`/tickets/${number}/watch?watch=no`, "{}")).toMatchObject({ status: 400 });
  await isUntouched();
});

describe("R2: bodies that are no form of ours", () => {
  test("R2: 50 MB are refused and change nothing", async () => {
    const huge = JSON.stringify({ subject: "x", text: "a".repeat(50_000_000) });
    expect(await sendNote(huge)).toMatchObject({ status: 413, problem: { code: "body.too_large" } });
    await isUntouched();
  });

  test("R2: what is not JSON is 400", async () => {
    const deep = `${"[".repeat(400_000)}${"]".repeat(400_000)}`;
    for (const body of [
      "{",
      "{'a':1}",
      "",
      "undefined",
      '{"a":1}x',
      "\u0000",
      new Uint8Array([0x7b, 0xff, 0x7d]),
    ]) {
      const { status, problem } = await sendNote(body);
      expect([body, status, problem.code]).toEqual(
        body === "" ? ["", 422, "body.invalid"] : [body, 400, "body.not_json"],
      );
    }
    expect([400, 422]).toContain((await sendNote(deep)).status);
    await isUntouched();
  });

  test("R2: what is not said to be JSON in UTF-8 is 415", async () => {
    const note = JSON.stringify({ subject: "a", text: "b" });
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "application/json; charset=latin1",
      "json",
    ]) {
      expect([type, (await sendNote(note, type)).status]).toEqual([type, 415]);
    }
    expect((await sendNote(new TextEncoder().encode(note), null)).status).toBe(415);
    expect((await sendNote(note, JSON_TYPE, { "content-encoding": "gzip" })).problem.code).toBe(
      "body.unsupported",
    );
    await isUntouched();
  });

  test("R2: JSON of another shape is 422 and names every field", async () => {
    for (const body of ["[]", "null", "7", '"text"', "true"]) {
      expect([body, (await sendNote(body)).status]).toEqual([body, 422]);
    }
    const { problem } = await sendNote(
      '{"subject":7,"visibleToCustomer":"yes","extra":1,"__proto__":{"text":"x"}}',
    );
    expect(problem).toMatchObject({ code: "body.invalid" });
    expect(problem.errors?.map(({ field, code }) => [field, code]).toSorted()).toEqual([
      ["__proto__", "field.unknown"],
      ["extra", "field.unknown"],
      ["subject", "field.invalid"],
      ["text", "field.required"],
      ["visibleToCustomer", "field.invalid"],
    ]);
    await isUntouched();
  });

  test("R2: numbers beyond all measure are refused, not rounded", async () => {
    for (const eventSeq of ["1e400", "-1", "0.5", "9007199254740993", '"1"', "null"]) {
      const { status } = await send(`/tickets/${number}/undo`, `{"eventSeq":${eventSeq}}`);
      expect([eventSeq, status]).toEqual([eventSeq, 422]);
    }
    for (const priority of ["1e400", "3.0000001", "0", "6", "-0"]) {
      expect((await send(`/tickets/${number}/priority`, `{"priority":${priority}}`)).status).toBe(422);
    }
  });

  test("R2: paths made up by hand are 404", async () => {
    for (const made of [
      "0",
      "-1",
      "1'%20or%201=1",
      "..%2f..%2fetc",
      "%00",
      "١٢٣",
      "9".repeat(51),
      "__proto__",
      "constructor",
    ]) {
      expect([made, (await desk.call(LAURA, "GET", `/api/v1/tickets/${made}`)).status]).toEqual([made, 404]);
    }
  });
});

describe("R2: every kind of character", () => {
  test("R2: texts keep accents, emoji and other scripts; lines stay lines", async () => {
    const text = "Perché 🚧 l’“ufficio” — 窓口 مكتب\r\nseconda\u000bterza\tfine";
    const { status } = await sendNote(JSON.stringify({ subject: "Città 🏛️", text }));
    expect(status).toBe(201);
    const note = (await desk.store.tickets.articles(number)).at(-1);
    expect(note).toMatchObject({
      subject: "Città 🏛️",
      text: "Perché 🚧 l’“ufficio” — 窓口 مكتب\nseconda\nterza\tfine",
    });
  });

  test("R2: half characters, nulls and line breaks in a subject come in harmless", async () => {
    const body =
      '{"subject":"a\\r\\nBcc: x@example.org\\u2028\\ud800\\u0000b","text":"x\\u0000\\udfffy\\u001b[31m"}';
    expect((await sendNote(body)).status).toBe(201);
    const note = (await desk.store.tickets.articles(number)).at(-1);
    expect(note).toMatchObject({ subject: "a Bcc: x@example.org \ufffd b", text: "x\ufffdy[31m" });
  });

  test("R2: what the store gives back is what was written", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 200 }), async (text) => {
        const { status } = await sendNote(JSON.stringify({ subject: "Caso", text }));
        expect([201, 422]).toContain(status);
        if (status === 201) {
          const kept = (await desk.store.tickets.articles(number)).at(-1)?.text ?? "";
          expect(kept.isWellFormed()).toBe(true);
          expect(kept).not.toMatch(/[^\P{Cc}\n\t]/u);
        }
      }),
      { numRuns: 50 },
    );
  });
});

test("R2: whatever JSON is sent to whatever route, the answer is described and never a failure of ours", async () => {
  const posts = desk.contract.operations.filter(({ method }) => method !== "GET");
  const fields = [
    "subject",
    "text",
    "queue",
    "owner",
    "state",
    "until",
    "next",
    "priority",
    "why",
    "eventSeq",
    "customer",
    "cc",
  ];
  const body = fc.oneof(
    fc.dictionary(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 6 }),
    fc.jsonValue({ maxDepth: 3 }),
  );
  const headers = fc.record(
    { "idempotency-key": fc.string({ unit: "grapheme-ascii", maxLength: 20 }).map((key) => key.trim()) },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...posts), body, headers, async ({ method, path }, json, given) => {
      const target = path.replace("{number}", number).replace("{id}", "1.1.1");
      const answer = await desk.call(LAURA, method, target, { body: json, headers: given });
      expect(answer.status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
  expect(desk.log.filter(({ level }) => level === "error")).toEqual([]);
}, 60_000);
