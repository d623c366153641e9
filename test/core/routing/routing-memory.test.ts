import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../bot/storage/open-store.ts";
import { handle } from "../../../core/handle.ts";
import { SYSTEM } from "../../../core/people/actor.ts";
import type { Store, TicketStore } from "../../../core/ports.ts";
import { RoutingMemory } from "../../../core/routing/routing-memory.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { CREATED, NOON } from "../../support/given.ts";
import { SAMPLE_DESK } from "../../support/sample-desk.ts";

let store: Store;
let ticket: Ticket;
beforeEach(async () => {
  store = await openStore("sqlite::memory:");
  const context = { actor: SYSTEM, now: NOON, source: "mail", requestKey: randomUUID() } as const;
  const deps = { store: store.tickets, desk: SAMPLE_DESK, newId: randomUUID };
  const made = await handle(deps, null, CREATED, context);
  if (!made.ok) throw new Error(made.error.code);
  ticket = made.value.ticket;
});
afterEach(() => store.close());

/** A memory of a store whose searches, once it has been read, never end; `searches` counts them all. */
async function stuckMemory() {
  let searches = 0;
  let isStuck = false;
  const waited: string[] = [];
  const stuck = new Proxy(store.tickets, {
    get(target, name: keyof TicketStore) {
      const method = target[name].bind(target) as (...given: readonly unknown[]) => unknown;
      if (name !== "find") return method;
      return (...given: readonly unknown[]) => {
        searches += 1;
        return isStuck ? new Promise(() => undefined) : method(...given);
      };
    },
  });
  const memory = new RoutingMemory({
    store: stuck,
    desk: SAMPLE_DESK,
    pause: async () => undefined,
    patience: async () => void waited.push("as long as anybody waits"),
  });
  await memory.catchUp();
  isStuck = true;
  return { memory, waited, searches: () => searches };
}

const anyQueue = () => true;
const seconds = (n: number): string => new Date(Date.parse(NOON) + n * 1_000).toISOString();

describe("X1 what is asked of the memory of solved tickets", () => {
  it("X1 who asks for the hint waits for what was solved since, and no longer than one's patience", async () => {
    const { memory, waited } = await stuckMemory();
    expect(await memory.hintFor(ticket, NOON, anyQueue, "learn first")).toBeNull();
    expect(waited).toHaveLength(1);
  });

  it("X1 a card does not wait at all, and has the store looked through once a minute at most", async () => {
    const { memory, waited, searches } = await stuckMemory();
    const before = searches();
    for (const second of [0, 1, 30, 59]) await memory.hintFor(ticket, seconds(second), anyQueue, "at once");
    expect(waited).toEqual([]);
    expect(searches() - before).toBe(1);
  });
});
