import { describe, expect, it } from "vitest";
import { GraphFailure, retryAfterOf } from "../../../bot/graph/graph-failure.ts";
import { createMailboxLanes } from "../../../bot/graph/mailbox-lanes.ts";

const BUSY = "/users/contact%40example.it/messages";
const tooMany = (seconds: number) => new GraphFailure("429", 429, "TooManyRequests", seconds);

describe("what is asked of a mailbox", () => {
  it("M1 never more than four requests at a time, in the order they came, reading and sending together", async () => {
    const lanes = createMailboxLanes();
    const begun: number[] = [];
    const gates = Array.from({ length: 6 }, () => Promise.withResolvers<void>());
    const paths = [
      BUSY,
      "https://graph.example/v1.0/users/Contact@example.it/delta?$x=1",
      "/users('contact@example.it')",
    ];
    const runs = gates.map(({ promise }, n) =>
      lanes.run(paths[n % paths.length] ?? "", async () => {
        begun.push(n);
        await promise;
      }),
    );
    await lanes.run("/users/other@example.it/sendMail", async () => begun.push(100));
    await lanes.run("/groups/1/members", async () => begun.push(200));
    expect(begun.filter((n) => n < 100)).toEqual([0, 1, 2, 3]);
    expect(begun).toContain(100);
    expect(begun).toContain(200);
    for (const { resolve } of gates.slice(1, 3)) resolve();
    await Promise.all(runs.slice(1, 3));
    for (const { resolve } of gates) resolve();
    await Promise.all(runs);
    expect(begun.filter((n) => n < 100)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("M1 a mailbox told to wait is left alone for that long, and no other", async () => {
    let now = 1_000;
    const lanes = createMailboxLanes(() => now);
    await expect(lanes.run(BUSY, () => Promise.reject(tooMany(7)))).rejects.toThrow(GraphFailure);
    let calls = 0;
    const call = async () => ++calls;
    now = 7_000;
    await expect(lanes.run(BUSY, call)).rejects.toMatchObject({ status: 429, retryAfterSeconds: 1 });
    expect(lanes.pausedUntil("Contact@Example.it")).toBe(8_000);
    expect(await lanes.run("/users/other@example.it/messages", call)).toBe(1);
    now = 8_000;
    expect(await lanes.run(BUSY, call)).toBe(2);
    expect(lanes.pausedUntil("contact@example.it")).toBeNull();
  });

  it("a failure of the request itself makes nobody wait", async () => {
    const lanes = createMailboxLanes(() => 0);
    const failure = new GraphFailure("404", 404, "ErrorItemNotFound", null);
    await expect(lanes.run(BUSY, () => Promise.reject(failure))).rejects.toBe(failure);
    expect(await lanes.run(BUSY, async () => "served")).toBe("served");
  });

  it("reads how long to wait in seconds or as a date", () => {
    expect(retryAfterOf("7", 0)).toBe(7);
    expect(retryAfterOf("Thu, 01 Jan 1970 00:00:09 GMT", 1000)).toBe(8);
    expect([retryAfterOf(null, 0), retryAfterOf("soon", 0), retryAfterOf("0", 0)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
