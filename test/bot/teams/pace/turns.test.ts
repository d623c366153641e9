import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { teamsSendLimits } from "../../../../bot/local/rate-limit.ts";
import { Postponed } from "../../../../bot/postponed.ts";
import { openStore } from "../../../../bot/storage/open-store.ts";
import { CONVERSATION, type Fill, takePlace } from "../../../../bot/teams/pace/token-bucket.ts";
import { createTurns, type Turns } from "../../../../bot/teams/pace/turns.ts";
import type { Store } from "../../../../core/ports.ts";
import { NOON } from "../../../support/given.ts";
import { runs } from "../../../support/runs.ts";

const START = Date.parse(NOON);
let store: Store;
let turns: Turns;
let now: number;
beforeEach(async () => {
  now = START;
  store = await openStore("sqlite::memory:");
  turns = createTurns({ store, clock: { now: () => new Date(now).toISOString() } });
});
afterEach(() => store.close());

/** When the message may go, from now on. */
async function goes(conversation: string, id: string): Promise<number> {
  for (;;) {
    try {
      await turns.take(conversation, id);
      return now - START;
    } catch (thrown) {
      if (!(thrown instanceof Postponed)) throw thrown;
      now = Date.parse(thrown.until);
    }
  }
}
const until = (conversation: string, id: string): Promise<number> =>
  turns.take(conversation, id).then(
    () => now - START,
    ({ until: at }: Postponed) => Date.parse(at) - START,
  );
const mostIn = (times: readonly number[], seconds: number): number =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + seconds * 1000).length));

describe("B8 how fast the bot speaks in a conversation", () => {
  it("B8 keeps every window Microsoft publishes, whenever messages come", () => {
    const gaps = fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 3_000 })), {
      minLength: 50,
      maxLength: 400,
    });
    fc.assert(
      fc.property(gaps, (waits) => {
        let at = START;
        let fill: Fill | null = null;
        const times = waits.map((wait) => {
          at += wait;
          const place = takePlace(CONVERSATION, fill, at);
          fill = place.fill;
          return place.at;
        });
        for (const { calls, seconds } of teamsSendLimits)
          expect(mostIn(times, seconds)).toBeLessThanOrEqual(calls);
      }),
      runs(60),
    );
  });

  it("B8 two hundred cards of a minute leave in the order they came, none lost, in two minutes", async () => {
    const first = await Promise.all(Array.from({ length: 200 }, (_, n) => until("channel", `t${n}`)));
    expect(first).toEqual(first.toSorted((a, b) => a - b));
    expect([first.at(0), first.at(-1)]).toEqual([0, 115_295]);
    expect(await goes("channel", "t199")).toBe(115_295);
  });

  it("B8 a message that comes back keeps its place, and one that does not come in time loses it", async () => {
    for (let n = 0; n < 4; n++) await turns.take("channel", `before ${n}`);
    const place = await until("channel", "mine");
    now += 100;
    expect([await until("channel", "mine"), await until("channel", "other")]).toEqual([589, 1_177]);
    now = START + place + 1_000;
    expect(await until("channel", "mine")).toBe(now - START);
    now = START + 10_000;
    for (let n = 0; n < 4; n++) await turns.take("channel", `after ${n}`);
    expect(await until("channel", "other")).toBeGreaterThan(now - START);
  });

  it("B8 a conversation with a thousand messages holds back no other", async () => {
    for (let n = 0; n < 1_000; n++) await until("busy", `m${n}`);
    now += 60_000;
    expect(await until("quiet", "m")).toBe(60_000);
  });

  it("B8 fifty a second leave the tenant, whatever the conversations", async () => {
    const times = await Promise.all(Array.from({ length: 300 }, (_, n) => until(`chat ${n}`, "m")));
    expect(mostIn(times, 1)).toBeLessThanOrEqual(50);
    expect(Math.max(...times)).toBeLessThan(12_000);
  });

  it("B8 what Teams said to wait holds for everybody in the conversation, and for nobody else", async () => {
    await turns.hold("channel", 30);
    expect([await until("channel", "m"), await until("elsewhere", "m")]).toEqual([30_000, 0]);
  });

  it("R5 processes on one store share the limits", async () => {
    const clock = { now: () => new Date(now).toISOString() };
    const other = createTurns({ store, clock });
    const all = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) => (n % 2 ? turns : other).take("channel", `m${n}`)),
    );
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(4);
  });
});
