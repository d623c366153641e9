import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ChangeFeed } from "../../../bot/http/change-feed.ts";
import { eventStream } from "../../../bot/http/event-stream.ts";
import { aCommit, aNumber, aTicket } from "../../support/builders.ts";
import { LAURA, SARA } from "../../support/sample-desk.ts";
import { type DeskServer, startDeskServer } from "./support/desk-server.ts";

interface Heard {
  readonly id: string;
  readonly event: string;
  readonly data: { readonly tickets?: readonly string[] };
}

/** An open line, read message by message as a browser reads it. */
class Line {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  #rest = "";

  constructor(response: Response) {
    if (!response.body) throw new Error("no body");
    this.#reader = response.body.getReader();
  }

  async next(): Promise<Heard | null> {
    for (;;) {
      const end = this.#rest.indexOf("\n\n");
      if (end >= 0) {
        const block = this.#rest.slice(0, end);
        this.#rest = this.#rest.slice(end + 2);
        const fields = new Map(
          block.split("\n").map((line) => [line.split(": ")[0], line.slice(line.indexOf(": ") + 2)]),
        );
        if (!fields.has("event")) continue;
        return {
          id: fields.get("id") ?? "",
          event: fields.get("event") ?? "",
          data: JSON.parse(fields.get("data") ?? "{}"),
        };
      }
      const { done, value } = await this.#reader.read();
      if (done) return null;
      this.#rest += new TextDecoder().decode(value);
    }
  }

  close = () => this.#reader.cancel();
}

let desk: DeskServer;
beforeEach(async () => {
  desk = await startDeskServer();
});
afterEach(() => desk.close());

async function listen(operator: string, lastHeard?: string): Promise<Line> {
  const headers = {
    authorization: `Bearer ${await desk.issuer.token(operator)}`,
    ...(lastHeard !== undefined && { "last-event-id": lastHeard }),
  };
  const response = await fetch(`${desk.url}/api/v1/events`, { headers });
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
  return new Line(response);
}

describe("changes as they happen", () => {
  test("D1 a changed ticket is told to who may see it, and to nobody else", async () => {
    const [laura, sara] = [await listen(LAURA), await listen(SARA)];
    expect((await laura.next())?.event).toBe("open");
    expect((await sara.next())?.event).toBe("open");
    const hidden = await desk.mail();
    expect(await laura.next()).toMatchObject({ event: "changed", data: { tickets: [hidden.number] } });
    const both = await desk.mail({ queue: "tributi" });
    expect(await sara.next()).toMatchObject({ event: "changed", data: { tickets: [both.number] } });
    await Promise.all([laura.close(), sara.close()]);
  });

  test("P3 who loses a ticket by a move hears that a list changed, without its number", async () => {
    const { number } = await desk.mail();
    const laura = await listen(LAURA);
    await laura.next();
    const body = { queue: "viabilita", reason: "other-office", text: "Compete a voi" };
    expect((await desk.call(LAURA, "POST", `/api/v1/tickets/${number}/moves`, { body })).status).toBe(200);
    expect(await laura.next()).toMatchObject({ event: "changed", data: { tickets: [] } });
    await laura.close();
  });

  test("D1 who lost the line hears what it missed, once, and the changes of a burst together", async () => {
    const first = await listen(LAURA);
    const opened = await first.next();
    await first.close();
    const missed = [await desk.mail(), await desk.mail()].map(({ number }) => number);
    const second = await listen(LAURA, opened?.id);
    expect((await second.next())?.event).toBe("open");
    const heard = await second.next();
    expect(heard).toMatchObject({ event: "changed", data: { tickets: missed } });
    await second.close();
    const third = await listen(LAURA, heard?.id);
    expect((await third.next())?.event).toBe("open");
    const fresh = await desk.mail();
    expect(await third.next()).toMatchObject({ data: { tickets: [fresh.number] } });
    await third.close();
  });

  test("D1 R1 a line that breaks before what was missed is told loses nothing", async () => {
    const first = await listen(LAURA);
    const opened = await first.next();
    await first.close();
    const { number } = await desk.mail();
    const second = await listen(LAURA, opened?.id);
    const again = await second.next();
    await second.close();
    expect(again).toMatchObject({ event: "open", id: opened?.id });
    const third = await listen(LAURA, again?.id);
    await third.next();
    expect(await third.next()).toMatchObject({ event: "changed", data: { tickets: [number] } });
    await third.close();
    const unknown = await listen(LAURA, "0badc0de.7");
    const mark = (await unknown.next())?.id;
    await unknown.close();
    const back = await listen(LAURA, mark);
    await back.next();
    expect(await back.next()).toMatchObject({ event: "reload" });
    await back.close();
  });

  test("R1 a line to an earlier life of the process, or too old, is told to read everything anew", async () => {
    for (const mark of ["0badc0de.7", "nonsense", ""]) {
      const line = await listen(LAURA, mark);
      expect([(await line.next())?.event, (await line.next())?.event]).toEqual(["open", "reload"]);
      await line.close();
    }
    const feed = new ChangeFeed(2);
    const old = feed.markOf(feed.position);
    for (let n = 1; n <= 6; n++) feed.publish(aCommit(aTicket({ number: aNumber(n) })));
    const stream = eventStream(feed, { sees: () => true, lastHeard: old });
    await stream.next();
    expect(Buffer.from((await stream.next()).value ?? []).toString()).toContain("event: reload");
    await stream.return(undefined);
  });

  test("R4 an idle line shows that it lives, ends after its time and when the feed stops", async () => {
    const feed = new ChangeFeed();
    const hearing = { sees: () => true, lastHeard: null };
    const idle = eventStream(feed, hearing, { heartbeatMs: 1 });
    await idle.next();
    expect(Buffer.from((await idle.next()).value ?? []).toString()).toBe(": still here\n\n");
    await idle.return(undefined);
    const short = eventStream(feed, hearing, { heartbeatMs: 1, longestMs: 0 });
    await short.next();
    expect((await short.next()).done).toBe(true);
    const stopped = eventStream(feed, hearing);
    await stopped.next();
    const waiting = stopped.next();
    feed.stop();
    await waiting;
    expect((await stopped.next()).done).toBe(true);
  });

  test("D1 the dashboard is worked out once until something changes, and says so by its ETag", async () => {
    const ask = (headers = {}) => desk.call(LAURA, "GET", "/api/v1/dashboard", { headers });
    const first = await ask();
    const etag = first.headers.get("etag") ?? "";
    desk.now = "2026-03-17T11:00:01.000Z";
    expect((await ask()).body.at).toBe(first.body.at);
    expect((await ask({ "if-none-match": etag })).status).toBe(304);
    desk.now = "2026-03-17T11:00:05.000Z";
    const later = await ask();
    expect([later.body.at, later.headers.get("etag")]).toEqual([desk.now, etag]);
    await desk.mail();
    const changed = await ask({ "if-none-match": etag });
    expect([changed.status, changed.body.lists.new.counts.all]).toEqual([200, 1]);
  });
});
