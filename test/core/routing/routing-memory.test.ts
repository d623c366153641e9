import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../bot/storage/open-store.ts";
import { handle } from "../../../core/handle.ts";
import { type Actor, SYSTEM } from "../../../core/people/actor.ts";
import type { Store, TicketStore } from "../../../core/ports.ts";
import { RoutingMemory } from "../../../core/routing/routing-memory.ts";
import type { Command } from "../../../core/ticket/commands.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { CREATED, NOON } from "../../support/given.ts";
import { GIULIA, SAMPLE_DESK } from "../../support/sample-desk.ts";

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

describe("R4 what the memory keeps of erased tickets", () => {
  /** Forty solved alike; what is committed from now on is told to the first memory, and not to the second. */
  async function twoProcesses() {
    const deps = { store: store.tickets, desk: SAMPLE_DESK, newId: randomUUID };
    const given = async (number: string | null, command: Command, second: number, actor: Actor = SYSTEM) => {
      const context = {
        actor,
        now: seconds(second),
        source: "mail",
        requestKey: randomUUID(),
      } as const;
      const done = await handle(deps, number, command, context);
      if (!done.ok) throw new Error(done.error.code);
      return done.value;
    };
    const numbers: string[] = [];
    for (let n = 0; n < 40; n++) {
      const { number } = (await given(null, { ...CREATED, queue: "viabilita" }, n)).ticket;
      await given(
        number,
        { type: "CloseTicket", state: "closed successful", why: "told", text: "Detto" },
        n,
        { kind: "operator", address: GIULIA },
      );
      numbers.push(number);
    }
    const memories = [1, 2].map(
      () =>
        new RoutingMemory({
          store: store.tickets,
          desk: SAMPLE_DESK,
          pause: async () => undefined,
          patience: () => new Promise(() => undefined),
        }),
    );
    for (const memory of memories) await memory.catchUp();
    const erase = async (number: string, second: number) => {
      const command = {
        type: "ErasePersonalData",
        reason: "request",
        address: null,
        marker: "[Cancellato]",
      } as const;
      await given(number, command, second);
      const articles = await store.tickets.articles(number);
      const history = await store.tickets.history(number);
      const changed = await store.tickets.load(number);
      if (!changed) throw new Error("no ticket");
      return { ticket: changed, events: history.slice(-1), articles };
    };
    return { numbers, memories, erase };
  }

  it("R4 X1 an erased ticket is no similar case: at once here, at the next question in another process", async () => {
    const { numbers, memories, erase } = await twoProcesses();
    const [here, elsewhere] = memories as [RoutingMemory, RoutingMemory];
    const before = await here.hintFor(ticket, NOON, anyQueue);
    expect(before?.queue).toBe("viabilita");
    const [named = ""] = before?.cases ?? [];
    expect(numbers).toContain(named);
    here.noteCommit(await erase(named, 100));
    for (const memory of [here, elsewhere]) {
      const after = await memory.hintFor(ticket, seconds(200), anyQueue);
      expect(after?.queue).toBe("viabilita");
      expect(after?.cases).not.toContain(named);
    }
    for (const [n, number] of numbers.entries())
      if (number !== named) here.noteCommit(await erase(number, 300 + n));
    for (const memory of [here, elsewhere]) {
      expect(await memory.hintFor(ticket, seconds(900), anyQueue)).toBeNull();
    }
  });
});

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
