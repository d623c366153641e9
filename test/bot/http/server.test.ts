import { connect } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Endpoint, type HttpRequest, json } from "../../../bot/http/exchange.ts";
import { createHttpServer, type HttpServer } from "../../../bot/http/server.ts";
import type { LogLine } from "./support/desk-server.ts";

const FIFTY_MB = 50_000_000;
const log: LogLine[] = [];
const write = (level: LogLine["level"]) => (message: string, fields?: LogLine["fields"]) =>
  log.push({ level, message, fields });
const httpLog = { info: write("info"), warn: write("warn"), error: write("error") };

let seen: HttpRequest | null = null;
/** Ends the slow request in hand; null while there is none. */
let finishSlow: (() => void) | null = null;
const echo = async (request: HttpRequest) => {
  seen = request;
  return json(200, { size: request.rawBody.length });
};

const WORDS = Array.from({ length: 500 }, (_, n) => `parola numero ${n}`);
/** One answer for all who ask. */
const LONG = json(200, WORDS);

const endpoints: readonly Endpoint[] = [
  { method: "GET", path: "/things/:name", handle: echo },
  { method: "POST", path: "/things/:name", handle: echo },
  { method: "POST", path: "/small", maxBytes: 10, handle: echo },
  {
    method: "GET",
    path: "/broken",
    handle: async () => {
      throw new Error("secret at /srv/desk/file.ts:12");
    },
  },
  {
    method: "GET",
    path: "/slow",
    handle: () =>
      new Promise((resolve) => {
        finishSlow = () => resolve(json(200, "done"));
      }),
  },
  { method: "GET", path: "/odd/header", handle: async () => json(200, 1, { "x-bad": "a\r\nb: c" }) },
  { method: "GET", path: "/odd/status", handle: async () => json(1_000, 1) },
  { method: "GET", path: "/long", handle: async () => LONG },
  { prefix: "/local/", maxBytes: 40_000_000, handle: echo },
  { prefix: "/api/messages", handle: echo },
];

let server: HttpServer;
let url: string;
let port: number;

beforeAll(async () => {
  server = createHttpServer({ endpoints, log: httpLog });
  port = await server.listen(0, "127.0.0.1");
  url = `http://127.0.0.1:${port}`;
});
afterAll(() => server.stop(0));

/** What comes back for bytes no HTTP client would send. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    let answer = "";
    socket.setTimeout(3_000, () => socket.destroy());
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

const problemOf = async (response: Response) => {
  expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  return (await response.json()) as { code: string; status: number; detail: string };
};

describe("R2: what the server refuses before anybody looks at it", () => {
  test("R2: a body of 50 MB is refused with 413 and never kept, also when its length is not announced", async () => {
    const announced = await fetch(`${url}/things/a`, { method: "POST", body: new Uint8Array(FIFTY_MB) });
    expect(announced.status).toBe(413);
    expect(await problemOf(announced)).toMatchObject({
      code: "body.too_large",
      detail: expect.stringContaining("1000000"),
    });
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
        if (sent >= FIFTY_MB) controller.close();
      },
    });
    const streamed = await fetch(`${url}/things/a`, { method: "POST", body, duplex: "half" } as RequestInit);
    expect(streamed.status).toBe(413);
  });

  test("R2: a client that asks first (Expect: 100-continue) is told 413 without sending its body", async () => {
    const answer = await raw(
      `POST /things/a HTTP/1.1\r\nHost: desk\r\nContent-Length: ${FIFTY_MB}\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(answer).not.toContain("100 Continue");
  });

  test("R2: a client that asks first and may send is told to continue", async () => {
    const answer = await raw(
      "POST /things/a HTTP/1.1\r\nHost: desk\r\nContent-Length: 2\r\nExpect: 100-continue\r\nConnection: close\r\n\r\nhi",
    );
    expect(answer).toMatch(/^HTTP\/1.1 100 Continue[\s\S]*HTTP\/1.1 200 /);
  });

  test("R2: each endpoint has its own limit", async () => {
    expect((await fetch(`${url}/small`, { method: "POST", body: "0123456789" })).status).toBe(200);
    expect((await fetch(`${url}/small`, { method: "POST", body: "0123456789a" })).status).toBe(413);
    const mail = await fetch(`${url}/local/mail`, { method: "POST", body: new Uint8Array(30_000_000) });
    expect(await mail.json()).toEqual({ size: 30_000_000 });
  });

  test("an unknown path is 404, also when it is no readable text", async () => {
    for (const path of ["/nothing", "/things", "/things/%zz", "//things/a", "/api/messages/more", "/local"]) {
      const response = await fetch(`${url}${path}`);
      expect([path, response.status]).toEqual([path, 404]);
      expect((await problemOf(response)).code).toBe("path.not_found");
    }
  });

  test("a wrong method is 405 and says which are right", async () => {
    const response = await fetch(`${url}/things/a`, { method: "DELETE" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD, POST");
    expect((await problemOf(response)).detail).toContain("DELETE");
  });

  test("R2: a request whose address cannot be read is answered, and the server lives on", async () => {
    const answer = await raw("GET /things/a HTTP/1.1\r\nHost: a b:c\r\nConnection: close\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1.1 400 [\s\S]*request\.invalid/);
    expect(await raw("\u0001\u0002 nonsense\r\n\r\n")).toMatch(/^HTTP\/1.1 400 /);
    expect((await fetch(`${url}/things/a`)).status).toBe(200);
  });

  test("an offer to speak another protocol is passed over, as clients expect that make one by themselves", async () => {
    const java = "Connection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAEAAEAA";
    expect(await raw(`GET /things/a HTTP/1.1\r\nHost: desk\r\n${java}\r\n\r\n`)).toMatch(/^HTTP\/1.1 200 /);
    const socket = "Connection: Upgrade, close\r\nUpgrade: websocket";
    expect(await raw(`GET /nowhere HTTP/1.1\r\nHost: desk\r\n${socket}\r\n\r\n`)).toMatch(/^HTTP\/1.1 404 /);
  });

  test("a client that goes away in the middle of its body disturbs nobody", async () => {
    const before = log.length;
    await new Promise<void>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.write("POST /things/a HTTP/1.1\r\nHost: desk\r\nContent-Length: 100\r\n\r\nhalf", () =>
          socket.destroy(),
        );
      });
      socket.on("close", () => resolve());
    });
    expect((await fetch(`${url}/things/a`)).status).toBe(200);
    expect(log.slice(before).filter(({ level }) => level !== "info")).toEqual([]);
  });

  test("refusals are in the browser's language", async () => {
    const english = await fetch(`${url}/nothing`, { headers: { "accept-language": "en-GB,en;q=0.9" } });
    expect((await problemOf(english)).detail).toBe("This address does not exist.");
    const german = await fetch(`${url}/nothing`, { headers: { "accept-language": "de" } });
    expect((await problemOf(german)).detail).toBe("Questo indirizzo non esiste.");
  });
});

describe("what a handler sees", () => {
  test("names in the path decoded, query, lower-case headers and the bytes as sent", async () => {
    const body = new Uint8Array([0, 255, 13, 10]);
    await fetch(`${url}/things/a%2Fb%20%C3%A8?x=1&x=2`, {
      method: "POST",
      headers: { "X-Other": "Ab" },
      body,
    });
    expect(seen).toMatchObject({ method: "POST", path: "/things/a%2Fb%20%C3%A8", params: { name: "a/b è" } });
    expect(seen?.query.getAll("x")).toEqual(["1", "2"]);
    expect(seen?.headers["x-other"]).toBe("Ab");
    expect([...(seen?.rawBody ?? [])]).toEqual([...body]);
  });

  test("a prefix handler takes every method below its prefix, an exact one only its path", async () => {
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
      const response = await fetch(`${url}/local/teams/say?a=b`, {
        method,
        ...(method !== "GET" && { body: "x" }),
      });
      expect(response.status).toBe(200);
      expect(seen).toMatchObject({ method, path: "/local/teams/say" });
    }
    expect((await fetch(`${url}/local/`)).status).toBe(200);
    expect((await fetch(`${url}/api/messages`, { method: "POST", body: "{}" })).status).toBe(200);
  });

  test("HEAD is answered as GET, without the body", async () => {
    const head = await fetch(`${url}/things/a`, { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(head.headers.get("content-length")).toBe("10");
    expect(await head.text()).toBe("");
    expect(seen?.method).toBe("GET");
  });
});

describe("R3: what every answer carries", () => {
  test("R3: security headers, and no name of what runs here", async () => {
    for (const path of ["/things/a", "/nothing", "/broken"]) {
      const { headers } = await fetch(`${url}${path}`);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("server")).toBeNull();
      expect(headers.get("x-powered-by")).toBeNull();
    }
  });

  test("R3: a long text is sent compressed to who takes it, and says the same", async () => {
    const lengths: number[] = [];
    for (const accepted of ["gzip, deflate, br", "GZIP;q=0.5", "identity", "gzip;q=0"]) {
      const answer = await fetch(`${url}/long`, { headers: { "accept-encoding": accepted } });
      lengths.push(Number(answer.headers.get("content-length")));
      const isZipped = answer.headers.get("content-encoding") === "gzip";
      expect(isZipped).toBe(/^gzip(?!;q=0$)/i.test(accepted));
      if (isZipped) expect(answer.headers.get("vary")).toBe("accept-encoding");
      expect(await answer.json()).toEqual(WORDS);
    }
    const [zipped = 0, again, plain = 0, refused] = lengths;
    expect([again, refused]).toEqual([zipped, plain]);
    expect(zipped * 3).toBeLessThan(plain);
    const short = await fetch(`${url}/things/a`, { headers: { "accept-encoding": "gzip" } });
    expect(short.headers.get("content-encoding")).toBeNull();
  });

  test("R4: a request id: the client's when it is one, otherwise ours", async () => {
    const given = await fetch(`${url}/things/a`, { headers: { "x-request-id": "trace-1.a:b" } });
    expect(given.headers.get("x-request-id")).toBe("trace-1.a:b");
    const forged = await fetch(`${url}/things/a`, { headers: { "x-request-id": "a b\u00e9 {json}" } });
    expect(forged.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("R3: a handler that fails is 500 with the request id; the reason is in the log only", async () => {
    const response = await fetch(`${url}/broken`, { headers: { "x-request-id": "broken-1" } });
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ code: "internal", detail: expect.stringContaining("broken-1") });
    expect(text).not.toMatch(/secret|\.ts|at /);
    const line = log.find(({ level, fields }) => level === "error" && fields?.requestId === "broken-1");
    expect(String(line?.fields?.error)).toContain("secret");
  });

  test("an answer that cannot be sent is 500, and the server lives on", async () => {
    for (const path of ["/odd/header", "/odd/status"]) {
      const response = await fetch(`${url}${path}`);
      expect([path, response.status, (await problemOf(response)).code]).toEqual([path, 500, "internal"]);
    }
    expect((await fetch(`${url}/things/a`)).status).toBe(200);
  });

  test("R4: one log line a request, naming the route and never the path asked for", async () => {
    log.length = 0;
    await fetch(`${url}/things/mario.rossi?q=cognome`, { headers: { "x-request-id": "line-1" } });
    expect(log).toEqual([
      {
        level: "info",
        message: "request",
        fields: {
          requestId: "line-1",
          method: "GET",
          route: "/things/:name",
          status: 200,
          ms: expect.any(Number),
        },
      },
    ]);
  });
});

describe("start and stop", () => {
  beforeEach(() => {
    finishSlow = null;
  });

  test("a taken port is one clear sentence", async () => {
    const second = createHttpServer({ endpoints, log: httpLog });
    await expect(second.listen(port, "127.0.0.1")).rejects.toThrow(`port ${port} is taken`);
  });

  test("R4: stopping finishes the request in hand and takes no other", async () => {
    const stopping = createHttpServer({ endpoints, log: httpLog });
    const address = `http://127.0.0.1:${await stopping.listen(0, "127.0.0.1")}`;
    const slow = fetch(`${address}/slow`);
    await expect.poll(() => finishSlow).not.toBeNull();
    const stopped = stopping.stop(5_000);
    await expect(fetch(`${address}/things/a`)).rejects.toThrow();
    finishSlow?.();
    const response = await slow;
    expect(response.headers.get("connection")).toBe("close");
    expect(await response.json()).toBe("done");
    await stopped;
  });

  test("stopping twice, or before ever listening, is no harm", async () => {
    const stopping = createHttpServer({ endpoints, log: httpLog });
    await stopping.stop();
    await stopping.stop();
  });

  test("R4: stopping does not wait for ever", async () => {
    const stopping = createHttpServer({ endpoints, log: httpLog });
    const address = `http://127.0.0.1:${await stopping.listen(0, "127.0.0.1")}`;
    const slow = fetch(`${address}/slow`).catch(() => "hung up");
    await expect.poll(() => finishSlow).not.toBeNull();
    await stopping.stop(50);
    expect(await slow).toBe("hung up");
  });
});
