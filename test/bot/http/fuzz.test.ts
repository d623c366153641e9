import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anyJson, valuesOf } from "../../support/json-values.ts";
import { LAURA } from "../../support/sample-desk.ts";
import { type DeskServer, startDeskServer } from "./support/desk-server.ts";

/*
 * Every operation of the OpenAPI document with values made of its own schemas, right ones and broken ones. Whatever is
 * asked, the answer is one the document describes (`call` checks that) and never a 500. A failure prints its seed.
 */

const RUNS = 8;

let desk: DeskServer;
let numbers: readonly string[];
beforeAll(async () => {
  desk = await startDeskServer();
  numbers = [(await desk.mail()).number, (await desk.mail({ queue: "viabilita" })).number];
});
afterAll(() => desk.close());

type Operation = DeskServer["contract"]["operations"][number];

const PIECES = fc.constantFrom(
  "0",
  "1",
  "-1",
  "99999999",
  "note",
  "reply",
  "it",
  "viabilita",
  "standard",
  "a@b.it",
  "%00",
  "%F0%9F%91%A9",
  "..%2F..",
  "'",
  "%22",
  "x".repeat(300),
);

const pathOf = (path: string) =>
  fc
    .tuple(
      fc.constantFrom(...numbers, "2019031942000015", "x"),
      fc.array(PIECES, { minLength: 6, maxLength: 6 }),
    )
    .map(([number, pieces]) => {
      let next = 0;
      return path.replace("{number}", number).replace(/\{\w+\}/g, () => pieces[next++] ?? "1");
    });

function queryOf({ operation }: Operation): fc.Arbitrary<string> {
  const names = (operation.parameters ?? []).filter((one) => one.in === "query");
  const given = names.map(({ name, schema }) =>
    fc
      .option(fc.oneof(valuesOf(schema, schemas()), anyJson), { nil: undefined })
      .map((value) => [name, value] as const),
  );
  return fc.tuple(...given).map((pairs) => {
    const query = new URLSearchParams();
    for (const [name, value] of pairs)
      if (value !== undefined)
        query.append(name, String(typeof value === "object" ? JSON.stringify(value) : value).toWellFormed());
    return query.size > 0 ? `?${query}` : "";
  });
}

const schemas = () => desk.contract.document.components.schemas as Readonly<Record<string, object>>;

function bodyOf({ operation }: Operation): fc.Arbitrary<unknown> {
  const schema = operation.requestBody?.content["application/json"]?.schema;
  if (!schema) return fc.constant(undefined);
  return fc.oneof(
    { weight: 3, arbitrary: valuesOf(schema, schemas()) },
    { weight: 3, arbitrary: valuesOf(schema, schemas(), true) },
    { weight: 1, arbitrary: anyJson },
  );
}

const HEADERS = fc.record(
  {
    "if-match": fc.constantFrom('"1"', '"99999999999999999999"', "*", "x", 'W/"1"'),
    "idempotency-key": fc.constantFrom("a", "x".repeat(300), "è"),
    "x-sportello-surface": fc.constantFrom("tab", "x"),
    "accept-language": fc.constantFrom("en", "it", "*;q=9", "x".repeat(500)),
    "last-event-id": fc.constantFrom("1", "x.1", "x".repeat(100)),
  },
  { requiredKeys: [] },
);

describe("R2 whatever is asked of the API, it answers as its document says", () => {
  it("R2 every operation, with right and with broken values", async () => {
    const operations = desk.contract.operations.filter(
      ({ operation }) => operation.operationId !== "getEvents",
    );
    expect(operations.length).toBeGreaterThan(90);
    const statuses = new Set<number>();
    for (const each of operations) {
      const asked = fc.record({
        path: pathOf(each.path),
        query: queryOf(each),
        body: bodyOf(each),
        headers: HEADERS,
      });
      await fc.assert(
        fc.asyncProperty(asked, async ({ path, query, body, headers }) => {
          const plain = Object.fromEntries(
            Object.entries(headers).map(([name, value]) => [name, value.replace("è", "e")]),
          );
          const { status } = await desk.call(LAURA, each.method, path + query, { body, headers: plain });
          statuses.add(status);
          expect([each.operation.operationId, status]).not.toEqual([each.operation.operationId, 500]);
        }),
        { numRuns: RUNS },
      );
    }
    // Otherwise nothing but the first check was ever reached.
    expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 404, 422]));
    expect(desk.log.filter(({ level }) => level === "error")).toEqual([]);
  }, 120_000);
});
