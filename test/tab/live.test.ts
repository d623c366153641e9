import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createClient } from "../../tab/src/api/client.ts";
import { ticketPath } from "../../tab/src/api/desk-api.ts";
import { Unreachable } from "../../tab/src/api/problem.ts";
import { concernOf } from "../../tab/src/live/concern.ts";
import { createEventParser } from "../../tab/src/live/event-parser.ts";
import { createLive, type Live } from "../../tab/src/live/live.ts";
import type { World } from "../../tab/src/live/world.ts";
import { type DeskServer, startDeskServer } from "../bot/http/support/desk-server.ts";
import { LAURA } from "../support/sample-desk.ts";
import { until } from "../support/until.ts";

describe("D1 server-sent events are read as the standard says", () => {
  const STREAM =
    "\uFEFF: a comment\nretry: 1500\nid: 7\nevent: changed\ndata: one\ndata: two\n\ndata\n\nevent: lost\n\ndata:x\r\rid: 8\r\ndata: y\r\n\r\n";
  const EVENTS = [
    { type: "changed", data: "one\ntwo", id: "7" },
    { type: "message", data: "", id: "7" },
    { type: "message", data: "x", id: "7" },
    { type: "message", data: "y", id: "8" },
  ];

  test("several lines of data, comments, every line end, events without data, ids that stay", () => {
    const parser = createEventParser();
    expect(parser.push(STREAM)).toEqual(EVENTS);
    expect(parser.retry()).toBe(1500);
  });

  test("wherever the network cuts them", () => {
    for (let at = 0; at <= STREAM.length; at++) {
      const parser = createEventParser();
      expect([...parser.push(STREAM.slice(0, at)), ...parser.push(STREAM.slice(at))]).toEqual(EVENTS);
    }
    const letters = createEventParser();
    expect([...STREAM].flatMap((letter) => letters.push(letter))).toEqual(EVENTS);
  });

  test("what is unfinished when the line ends is no event", () => {
    expect(createEventParser().push("data: half")).toEqual([]);
  });
});

describe("D1 what a change asks for", () => {
  test("a ticket only when it is named, lists always and not at once", () => {
    const change = { tickets: ["2026031742000012"] };
    expect(concernOf("/tickets/2026031742000012", change)).toBe("now");
    expect(concernOf("/tickets/2026031742000012/articles", change)).toBe("now");
    expect(concernOf("/tickets/2026031742000020", change)).toBe("no");
    expect(concernOf("/tickets/2026031742000020", "everything")).toBe("now");
    expect(concernOf("/tickets?queue=tributi", change)).toBe("soon");
    expect(concernOf("/dashboard?limit=30", { tickets: [] })).toBe("soon");
  });

  test("P3 a ticket that left what he sees is told without its number: the one before him is asked again", () => {
    expect(concernOf("/tickets/2026031742000012", { tickets: [] })).toBe("soon");
    expect(concernOf("/tickets/2026031742000012/articles", { tickets: [] })).toBe("soon");
  });
});

const nothing = () => undefined;

/** A page whose clock and whose visibility are moved by hand. */
class Page implements World {
  time = 0;
  hidden = false;
  #timers: { at: number; run: () => void }[] = [];
  #attention: (() => void)[] = [];
  now = () => this.time;
  isHidden = () => this.hidden;
  after(milliseconds: number, run: () => void) {
    const timer = { at: this.time + milliseconds, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }
  onAttention(listener: () => void) {
    this.#attention.push(listener);
  }
  turn(hidden: boolean) {
    this.hidden = hidden;
    for (const listener of this.#attention) listener();
  }
  pass(milliseconds: number) {
    this.time += milliseconds;
    const due = this.#timers.filter(({ at }) => at <= this.time);
    this.#timers = this.#timers.filter((timer) => !due.includes(timer));
    for (const { run } of due) run();
  }
}

describe("R1 a line that died without a word", () => {
  const never = new Promise<never>(nothing);

  test.each([
    ["an answer", async () => "token"],
    ["a token", () => never],
  ])("%s is not waited for without end", async (_, token) => {
    const silent = createServer(nothing).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const { port } = silent.address() as AddressInfo;
    const client = createClient({ token }, "it", { root: `http://127.0.0.1:${port}`, patienceMs: 50 });
    await expect(client.get("/dashboard")).rejects.toBeInstanceOf(Unreachable);
    silent.closeAllConnections();
    silent.close();
  });

  test("an answer that stops half way is none", async () => {
    const halting = createServer((_request, response) => response.write("{")).listen(0, "127.0.0.1");
    await once(halting, "listening");
    const { port } = halting.address() as AddressInfo;
    const options = { root: `http://127.0.0.1:${port}`, patienceMs: 200 };
    const client = createClient({ token: async () => "token" }, "it", options);
    await expect(client.get("/dashboard")).rejects.toBeInstanceOf(Unreachable);
    halting.closeAllConnections();
    halting.close();
  });
});

describe("the page kept as the desk is", () => {
  let desk: DeskServer;
  let page: Page;
  let live: Live;
  let asked: string[];
  let isSignedOut: boolean;

  beforeEach(async () => {
    desk = await startDeskServer();
    page = new Page();
    asked = [];
    const token = await desk.issuer.token(LAURA);
    isSignedOut = false;
    const signIn = {
      token: async () => (isSignedOut ? Promise.reject(new Error("no line to Entra")) : token),
    };
    const client = createClient(signIn, "it", { root: `${desk.url}/api/v1` });
    live = createLive(
      {
        ...client,
        async get<T>(path: string, etag?: string | null) {
          const answer = await client.get<T>(path, etag);
          asked.push(answer.value === null ? `${path} 304` : path);
          return answer;
        },
      },
      page,
    );
  });
  afterEach(async () => {
    page.turn(true);
    await desk.close();
  });

  const DASHBOARD = "/dashboard?limit=5";
  const newCount = () =>
    live.peek<{ lists: { new: { counts: { all: number } } } }>(DASHBOARD).value?.lists.new.counts.all;
  const isLive = () => until("the line is open", async () => live.state().kind === "live");

  test("D1 a mail moves the dashboard without anybody asking; lists at most every two seconds", async () => {
    live.watch(DASHBOARD, nothing);
    await isLive();
    page.pass(2_500);
    await desk.mail();
    await until("the count", async () => newCount() === 1);
    const before = asked.length;
    await desk.mail();
    await desk.mail();
    await until("told", async () => {
      page.pass(500);
      return newCount() === 3;
    });
    expect(asked.length - before).toBeLessThanOrEqual(2);
    expect(live.state()).toMatchObject({ kind: "live" });
  });

  test("D2 an open ticket is asked again only when it is the one that changed", async () => {
    const [mine, other] = [await desk.mail(), await desk.mail()];
    live.watch(ticketPath(mine.number), nothing);
    await isLive();
    asked.length = 0;
    await desk.call(LAURA, "POST", `/api/v1/tickets/${other.number}/take`, { body: {} });
    await desk.call(LAURA, "POST", `/api/v1/tickets/${mine.number}/take`, { body: {} });
    await until("the lock", async () => {
      const ticket = live.peek<{ lock: object | null }>(ticketPath(mine.number)).value;
      return Boolean(ticket?.lock);
    });
    expect(asked).toEqual([ticketPath(mine.number)]);
  });

  test("D1 hidden, it asks nothing; shown again, it catches up", async () => {
    live.watch(DASHBOARD, nothing);
    await isLive();
    page.turn(true);
    asked.length = 0;
    await desk.mail();
    page.pass(120_000);
    expect(asked).toEqual([]);
    page.turn(false);
    await until("the count", async () => newCount() === 1);
    await isLive();
  });

  test("D1 nothing changed costs a question every half minute, answered with 304", async () => {
    live.watch(DASHBOARD, nothing);
    await isLive();
    asked.length = 0;
    page.pass(29_000);
    expect(asked).toEqual([]);
    page.pass(1_500);
    await until("asked", async () => asked.length === 1);
    expect(asked).toEqual([`${DASHBOARD} 304`]);
  });

  test("R1 a desk that goes away is said to be lost, when it is tried again, and what was known stays", async () => {
    live.watch(DASHBOARD, nothing);
    await isLive();
    await desk.http.stop(0);
    await until("lost", async () => {
      page.pass(1_000);
      return live.state().kind === "lost";
    });
    const state = live.state();
    expect(state.kind === "lost" && state.retryAt - page.time).toBeGreaterThan(0);
    expect(newCount()).toBe(0);
  });

  test("P1 R1 a token that cannot be renewed for a while is a line that is lost, and comes back by itself", async () => {
    live.watch(DASHBOARD, nothing);
    await isLive();
    isSignedOut = true;
    await until("lost", async () => {
      page.pass(30_000);
      return live.state().kind === "lost";
    });
    isSignedOut = false;
    await until("back", async () => {
      page.pass(30_000);
      return live.state().kind !== "lost";
    });
  });
});
