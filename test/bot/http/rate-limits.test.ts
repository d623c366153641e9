import { connect, type Socket } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, expect, test } from "vitest";
import { json } from "../../../bot/http/exchange.ts";
import { createHttpServer, type HttpServer } from "../../../bot/http/server.ts";
import { addressOf, RateLimits } from "../../../bot/http/wire/rate-limits.ts";

let server: HttpServer;
afterEach(() => server.stop(0));

/** A server whose clock is moved by hand: one open page, and one that takes "Bearer good". */
async function start(proxies = 0) {
  const clock = { now: 0 };
  const limits = new RateLimits({
    strangers: { burst: 3, perSecond: 0.5 },
    callers: { burst: 5, perSecond: 1 },
    clock: () => clock.now,
  });
  const handle = async ({ headers }: { headers: Readonly<Record<string, string>> }) =>
    json(headers.authorization === "Bearer good" ? 200 : 401, {});
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  server = createHttpServer({
    endpoints: [
      { method: "GET", path: "/open", isOpen: true, handle: async () => json(200, {}) },
      { method: "POST", path: "/open", isOpen: true, handle: async () => json(200, {}) },
      { method: "GET", path: "/closed", handle },
    ],
    log,
    limits,
    proxies,
  });
  const url = `http://127.0.0.1:${await server.listen(0, "127.0.0.1")}`;
  const ask = async (path: string, headers: Record<string, string> = {}) =>
    fetch(`${url}${path}`, { headers });
  const statuses = async (times: number, path: string, headers?: Record<string, string>) => {
    const found: number[] = [];
    for (let n = 0; n < times; n++) found.push((await ask(path, headers)).status);
    return found;
  };
  return { clock, ask, statuses, url };
}

test("R3 an address gets so many open pages, then a 429 that says when to come back, and then goes on", async () => {
  const { clock, ask, statuses } = await start();
  expect(await statuses(4, "/open")).toEqual([200, 200, 200, 429]);
  const refused = await ask("/open", { "accept-language": "en" });
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "2"]);
  expect(await refused.json()).toMatchObject({
    code: "request.too_many",
    detail: expect.stringContaining("2 seconds"),
  });
  clock.now = 2_000;
  expect(await statuses(2, "/open")).toEqual([200, 429]);
});

test("R3 guessing tokens is slowed down, and takes nothing from the operator at the same address", async () => {
  const { statuses } = await start();
  expect(await statuses(5, "/closed", { authorization: "Bearer bad" })).toEqual([401, 401, 401, 429, 429]);
  expect(await statuses(3, "/closed", { authorization: "Bearer good" })).toEqual([200, 200, 200]);
});

test("R3 a caller with a good token has a limit of his own", async () => {
  const { clock, statuses } = await start();
  const good = { authorization: "Bearer good" };
  expect(await statuses(7, "/closed", good)).toEqual([200, 200, 200, 200, 200, 200, 429]);
  clock.now = 1_000;
  expect(await statuses(2, "/closed", good)).toEqual([200, 429]);
});

test("R3 behind a proxy its word is taken, and nothing that the client wrote before it", async () => {
  const { statuses } = await start(1);
  expect(await statuses(4, "/open", { "x-forwarded-for": "1.1.1.1" })).toEqual([200, 200, 200, 429]);
  expect(await statuses(1, "/open", { "x-forwarded-for": "2.2.2.2" })).toEqual([200]);
  expect(await statuses(1, "/open", { "x-forwarded-for": "9.9.9.9, 1.1.1.1" })).toEqual([429]);
  expect(addressOf("10.0.0.1", "1.1.1.1", 0)).toBe("10.0.0.1");
  expect(addressOf("10.0.0.1", "1.1.1.1:4711", 1)).toBe("1.1.1.1");
  expect(addressOf("10.0.0.1", undefined, 1)).toBe("10.0.0.1");
});

test("R3 a hundred connections that never finish their headers keep nobody else out", async () => {
  const { url, ask } = await start();
  const lines = Array.from({ length: 100 }, () => {
    const line = connect(Number(new URL(url).port), "127.0.0.1");
    line.on("error", () => undefined);
    line.write("GET /open HTTP/1.1\r\nHost: x\r\nX-A: ");
    return line;
  });
  expect((await ask("/open")).status).toBe(200);
  for (const line of lines) line.destroy();
});

test("R3 a line whose headers do not come in time is hung up, others are not", async () => {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const handle = async () => ({ status: 200, body: "ok" });
  const http = createHttpServer({
    endpoints: [{ method: "GET", path: "/open", isOpen: true, handle }],
    log,
    headersTimeoutMs: 90,
  });
  const port = await http.listen(0, "127.0.0.1");
  const said = (line: Socket) =>
    new Promise<string>((resolve) => {
      let text = "";
      line.on("data", (piece) => {
        text += String(piece);
      });
      line.on("error", () => undefined);
      line.on("close", () => resolve(text));
    });
  const slow = connect(port, "127.0.0.1");
  slow.write("GET /open HTTP/1.1\r\nHost: x\r\nX-A: ");
  expect(await said(slow)).toMatch(/^(?:HTTP\/1\.1 408 |$)/);
  expect((await fetch(`http://127.0.0.1:${port}/open`)).status).toBe(200);
  await http.stop(0);
});

test("R3 long tokens that nobody gave out fill no memory", () => {
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc") as () => void;
  const limits = new RateLimits({ clock: () => 0 });
  gc();
  const before = process.memoryUsage().heapUsed;
  for (let n = 0; n < 10_000; n++) {
    // As node gives it: one text, not two that share a part with the one before.
    const authorization = Buffer.alloc(10_000, `${n} `).toString("latin1");
    const asker = { address: "198.51.100.7", authorization };
    // `/healthz` answers whoever asks, with whatever token.
    limits.before(asker, false);
    limits.after(asker, 200);
  }
  gc();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(20_000_000);
  expect(limits.before({ address: "198.51.100.7", authorization: undefined }, false)).toBeNull();
});
