// @ts-nocheck
import { createHash } from "node:crypto";
import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Endpoint, json, type StreamedBody } from "../../../bot/http/exchange.ts";
import { createHttpServer, type HttpServer } from "../../../bot/http/server.ts";
import { collect } from "../../support/collect.ts";
import type { LogLine } from "./support/desk-server.ts";

const PIECE = Buffer.alloc(64 * 1024, 7);
/** Far more than the kernel holds between two sockets of one machine. */
const PIECES = 3_200;
const LIMIT = 100_000;

const log: LogLine[] = [];
const write = (level: LogLine["level"]) => (message: string, fields?: LogLine["fields"]) =>
  log.push({ level, message, fields });
const errors = () => log.filter(({ level }) => level === "error");

/** What became of the bytes a test's endpoint gives or takes. */
const source = { pulled: 0, isClosed: false };
const taken = { size: 0, fault: null as unknown, began: false };

async function* pieces(count: number): AsyncGenerator<Uint8Array> {
  source.pulled = 0;
  source.isClosed = false;
  try {
    for (; source.pulled < count; source.pulled++) yield PIECE;
  } finally {
    source.isClosed = true;
  }
}

async function* brokenAfter(count: number): AsyncGenerator<Uint8Array> {
  yield* pieces(count);
  throw new Error("the disk is gone");
}

const streaming = (path: string, body: () => StreamedBody): Endpoint => ({
  method: "GET",
  path,
  handle: async () => ({
    status: 200,
    headers: { "content-type": "application/octet-stream" },
    body: body(),
  }),
});

const endpoints: readonly Endpoint[] = [
  streaming("/sized", () => ({ size: 3 * PIECE.length, bytes: pieces(3) })),
  streaming("/unsized", () => ({ bytes: pieces(3) })),
  streaming("/nothing", () => ({ bytes: pieces(0) })),
  streaming("/endless", () => ({ bytes: pieces(PIECES) })),
  streaming("/broken/sized", () => ({ size: 3 * PIECE.length, bytes: brokenAfter(2) })),
  streaming("/broken/unsized", () => ({ bytes: brokenAfter(2) })),
  streaming("/broken/at-once", () => ({ size: 10, bytes: brokenAfter(0) })),
  streaming("/short", () => ({ size: 3 * PIECE.length, bytes: pieces(2) })),
  streaming("/long", () => ({ size: 3 * PIECE.length, bytes: pieces(4) })),
  { method: "GET", path: "/plain", handle: async () => json(200, 1) },
  {
    method: "POST",
    path: "/take",
    maxBytes: LIMIT,
    streamsBody: true,
    handle: async ({ rawBody, incoming, headers }) => {
      if (headers["x-refuse"]) return json(403, "no");
      taken.size = 0;
      taken.began = true;
      try {
        for await (const piece of incoming ?? []) taken.size += piece.length;
      } catch (error) {
        taken.fault = error;
        throw error;
      }
      return json(200, { size: taken.size, raw: rawBody.length });
    },
  },
];

let server: HttpServer;
let url: string;
let port: number;
beforeAll(async () => {
  server = createHttpServer({
    endpoints,
    log: { info: write("info"), warn: write("warn"), error: write("error") },
  });
  port = await server.listen(0, "127.0.0.1");
  url = `http://127.0.0.1:${port}`;
});
afterAll(() => server.stop(0));
beforeEach(() => {
  log.length = 0;
  Object.assign(taken, { size: 0, fault: null, began: false });
});

async function answerOf(path: string): Promise<IncomingMessage> {
  const [response] = (await once(get(`${url}${path}`), "response")) as [IncomingMessage];
  return response;
}

/** What comes back for bytes no HTTP client would send. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.write(bytes);
  return Buffer.concat(await collect<Buffer>(socket)).toString();
}

describe("R3: answers that are streamed", () => {
  test("arrive whole, with their length when it is known", async () => {
    const sized = await fetch(`${url}/sized`);
    expect(sized.headers.get("content-length")).toBe(String(3 * PIECE.length));
    expect(sized.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await sized.bytes()).toEqual(new Uint8Array(Buffer.concat([PIECE, PIECE, PIECE])));
    const unsized = await fetch(`${url}/unsized`);
    expect(unsized.headers.get("content-length")).toBeNull();
    expect(await unsized.bytes()).toHaveLength(3 * PIECE.length);
    expect(await (await fetch(`${url}/nothing`)).bytes()).toHaveLength(0);
    expect(log.map(({ message, fields }) => [message, fields?.status])).toEqual([
      ["request", 200],
      ["request", 200],
      ["request", 200],
    ]);
  });

  test("R3: are read no faster than the client takes them", async () => {
    const response = await answerOf("/endless");
    let before = -1;
    await expect
      .poll(() => {
        const stands = source.pulled === before;
        before = source.pulled;
        return stands;
      })
      .toBe(true);
    expect(source.pulled).toBeLessThan(PIECES / 2);
    const hash = createHash("sha256");
    for await (const piece of response) hash.update(piece);
    const expected = createHash("sha256");
    for (let n = 0; n < PIECES; n++) expected.update(PIECE);
    expect(hash.digest("hex")).toBe(expected.digest("hex"));
  });

  test("HEAD says the same and reads nothing", async () => {
    source.pulled = -1;
    const head = await fetch(`${url}/sized`, { method: "HEAD" });
    expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([
      200,
      String(3 * PIECE.length),
      "",
    ]);
    expect(source.pulled).toBe(-1);
  });

  test.each(["/broken/sized", "/broken/unsized", "/short"])(
    "R1: one that breaks off or is shorter than announced is seen to be broken: %s",
    async (path) => {
      const response = await fetch(`${url}${path}`);
      expect(response.status).toBe(200);
      await expect(response.bytes().then(({ length }) => length)).rejects.toThrow();
      await expect.poll(() => errors().length).toBe(1);
      expect(errors()[0]).toMatchObject({
        message: "answer broken off",
        fields: { error: expect.stringMatching(/the disk is gone|bytes announced/) },
      });
      expect(source.isClosed).toBe(true);
      expect((await fetch(`${url}/plain`)).status).toBe(200);
    },
  );

  test("one longer than announced is cut there, and told to the log", async () => {
    expect((await (await fetch(`${url}/long`)).bytes()).length).toBe(3 * PIECE.length);
    await expect.poll(() => errors().length).toBe(1);
  });

  test("one that fails before its first byte is a plain 500", async () => {
    const response = await fetch(`${url}/broken/at-once`);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([500, "internal"]);
  });

  test("a client that goes away in the middle closes the source and disturbs nobody", async () => {
    const response = await answerOf("/endless");
    response.destroy();
    await expect.poll(() => source.isClosed).toBe(true);
    await expect.poll(() => log.length).toBe(1);
    expect(errors()).toEqual([]);
  });
});

describe("R3: requests that are streamed", () => {
  const post = (body: Uint8Array | ReadableStream, headers: Record<string, string> = {}) =>
    fetch(`${url}/take`, { method: "POST", body, headers, duplex: "half" } as RequestInit);
  /** A body whose length is not announced. */
  const unannounced = (size: number) =>
    new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array(size));
        controller.close();
      },
    });

  test("reach the handler piece by piece, up to the endpoint's limit", async () => {
    for (const body of [new Uint8Array(LIMIT), unannounced(LIMIT), new Uint8Array()]) {
      const size = body instanceof Uint8Array ? body.length : LIMIT;
      expect(await (await post(body)).json()).toEqual({ size, raw: 0 });
    }
  });

  test("R2: over the limit are refused with 413, announced or not", async () => {
    for (const body of [new Uint8Array(LIMIT + 1), unannounced(LIMIT + 1), unannounced(50 * LIMIT)]) {
      const response = await post(body);
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
        413,
        "body.too_large",
      ]);
    }
    expect(errors()).toEqual([]);
    expect((await fetch(`${url}/plain`)).status).toBe(200);
  });

  const asking = (length: number, more = "") =>
    `POST /take HTTP/1.1\r\nHost: desk\r\nContent-Length: ${length}\r\nExpect: 100-continue\r\nConnection: close\r\n${more}\r\n`;

  test("R2: a client that asks first is told to send only once somebody reads", async () => {
    expect(await raw(`${asking(2)}hi`)).toMatch(/^HTTP\/1.1 100 Continue[\s\S]*HTTP\/1.1 200 /);
    for (const [head, status] of [
      [asking(LIMIT + 1), 413],
      [asking(2, "X-Refuse: 1\r\n"), 403],
    ] as const) {
      const answer = await raw(head);
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(answer).not.toContain("100 Continue");
    }
  });

  test("a refusal that reads nothing is answered while the client still sends", async () => {
    const response = await post(new Uint8Array(LIMIT), { "x-refuse": "1" });
    expect([response.status, taken.began]).toEqual([403, false]);
  });

  test("a client that goes away in the middle ends the reading, and nobody is answered", async () => {
    const socket = connect(port, "127.0.0.1");
    socket.write("POST /take HTTP/1.1\r\nHost: desk\r\nContent-Length: 100\r\n\r\nhalf");
    await expect.poll(() => taken.size).toBe(4);
    socket.destroy();
    await expect.poll(() => taken.fault).toMatchObject({ message: "the client went away" });
    expect((await fetch(`${url}/plain`)).status).toBe(200);
    expect(errors()).toEqual([]);
  });
});
