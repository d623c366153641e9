import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Lease, sharedLeases } from "../../../bot/instances/lease.ts";
import { openStore } from "../../../bot/storage/open-store.ts";
import type { Store } from "../../../core/ports.ts";

let store: Store;
let now: string;
let first: Lease;
let second: Lease;
beforeEach(async () => {
  store = await openStore("sqlite::memory:");
  now = "2026-03-17T11:00:00.000Z";
  const leaseOf = (holder: string) => sharedLeases({ store, clock: { now: () => now }, holder })("mailbox");
  [first, second] = [leaseOf("one"), leaseOf("two")];
});
afterEach(() => store.close());

describe("work that one process at a time does", () => {
  it("R5 who comes while another is at it is turned away, and may as soon as that one has ended", async () => {
    const gate = Promise.withResolvers<void>();
    const started = Promise.withResolvers<void>();
    const working = first.whileOurs(async () => {
      started.resolve();
      await gate.promise;
      return "done";
    });
    await started.promise;
    expect(await second.whileOurs(async () => "twice")).toBeNull();
    gate.resolve();
    expect(await working).toEqual({ result: "done" });
    expect(await second.whileOurs(async () => "next")).toEqual({ result: "next" });
  });

  it("R5 of many who ask at the same moment one is let in", async () => {
    const others = Promise.withResolvers<void>();
    let inside = 0;
    let turnedAway = 0;
    const asking = Array.from({ length: 8 }, async (_, n) => {
      const lease = sharedLeases({ store, clock: { now: () => now }, holder: `p${n}` })("mailbox");
      const answer = await lease.whileOurs(async () => {
        inside++;
        await others.promise;
      });
      if (answer === null && ++turnedAway === 7) others.resolve();
    });
    await Promise.all(asking);
    expect([inside, turnedAway]).toEqual([1, 7]);
  });

  it("R1 R5 who died with it is replaced when its time is over, and not before", async () => {
    const never = Promise.withResolvers<void>();
    const held = Promise.withResolvers<() => boolean>();
    const dead = first.whileOurs(async (isOurs) => {
      held.resolve(isOurs);
      await never.promise;
    });
    const isOurs = await held.promise;
    now = "2026-03-17T11:00:19.000Z";
    expect([isOurs(), await second.whileOurs(async () => "too early")]).toEqual([true, null]);
    now = "2026-03-17T11:00:20.000Z";
    expect(isOurs()).toBe(false);
    expect(await second.whileOurs(async () => "taken over")).toEqual({ result: "taken over" });
    // It wakes up again and lets go of what is no longer its own.
    const other = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const working = second.whileOurs(async () => {
      begun.resolve();
      await other.promise;
    });
    await begun.promise;
    never.resolve();
    await dead;
    expect(await first.whileOurs(async () => "twice")).toBeNull();
    other.resolve();
    await working;
  });

  it("R5 what the work throws is the caller's, and others may go on", async () => {
    await expect(first.whileOurs(() => Promise.reject(new Error("Graph is down")))).rejects.toThrow("Graph");
    expect(await second.whileOurs(async () => "next")).toEqual({ result: "next" });
  });
});
