import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { counterpartHandlers } from "../../../bot/outbox/counterparts.ts";
import { createDispatcher, type Dispatcher } from "../../../bot/outbox/dispatcher.ts";
import { timerHandlers } from "../../../bot/outbox/timers.ts";
import { openStore } from "../../../bot/storage/open-store.ts";
import { type HandleDeps, handle } from "../../../core/handle.ts";
import type { Store } from "../../../core/ports.ts";
import type { Command, CommandContext } from "../../../core/ticket/commands.ts";
import { TIMED_DESK } from "../../core/ticket/timed-desk.ts";
import { by, byMail, CREATED, NOON } from "../../support/given.ts";
import { LAURA } from "../../support/sample-desk.ts";

let store: Store;
let deps: HandleDeps;
let now = NOON;
let told: string[];
let serial = 0;

beforeEach(async () => {
  store = await openStore("sqlite::memory:");
  now = NOON;
  told = [];
  deps = { store: store.tickets, desk: TIMED_DESK, newId: () => `id-${++serial}` };
});
afterEach(() => store.close());

function aDispatcher(holder: string): Dispatcher {
  const clock = { now: () => now };
  const ignore = async () => undefined;
  return createDispatcher({
    outbox: store.outbox,
    clock,
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    holder,
    handlers: {
      "card.sync": ignore,
      "thread.follow-up": ignore,
      "mail.send": ignore,
      "notice.spread": async () => undefined,
      "support.chat": async () => undefined,
      "notice.send": async ({ notice, operator }) => {
        told.push(`${now} ${notice} ${operator.split(".")[0]}`);
      },
      ...timerHandlers(deps, clock),
      ...counterpartHandlers(deps, clock),
    },
  });
}

async function done(number: string | null, command: Command, ctx: Partial<CommandContext>): Promise<string> {
  const full = {
    actor: { kind: "system" },
    source: "api",
    requestKey: `k-${++serial}`,
    ...ctx,
    now,
  } as const;
  const handled = await handle(deps, number, command, full);
  if (!handled.ok) throw new Error(handled.error.code);
  return handled.value.ticket.number;
}

/** Two processes look at the outbox at each of these moments. */
async function passing(...moments: string[]): Promise<void> {
  const processes = [aDispatcher("one"), aDispatcher("two")];
  for (const moment of moments) {
    now = moment;
    await Promise.all(processes.map((process) => process.drain()));
  }
}

const types = async (number: string) =>
  (await store.tickets.history(number)).map(({ at, event }) => `${at} ${event.type}`);

describe("T4 T7 T16 R1 timers of the outbox", () => {
  it("T16 warn and escalate at their minute, once, with two processes", async () => {
    const number = await done(null, CREATED, byMail);
    await passing("2019-03-19T15:59:59.999Z");
    expect(told).toEqual([]);
    await passing("2019-03-19T16:00:00.000Z", "2019-03-19T16:01:00.000Z", "2019-03-20T08:00:00.000Z");
    const escalations = (await types(number)).filter((line) => line.includes("Escalation"));
    expect(escalations).toHaveLength(3);
    expect(escalations[0]).toBe("2019-03-19T16:00:00.000Z EscalationWarned");
    expect(new Set(escalations.slice(1))).toEqual(
      new Set(["2019-03-20T08:00:00.000Z EscalationWarned", "2019-03-20T08:00:00.000Z EscalationReached"]),
    );
    expect(told.filter((line) => line.endsWith("escalation laura"))).toHaveLength(1);
  });

  it("T7 release a lock left behind at its minute and tell its holder once", async () => {
    const number = await done(null, CREATED, byMail);
    await done(number, { type: "TakeTicket" }, by(LAURA));
    await passing("2019-03-19T13:59:00.000Z");
    expect((await store.tickets.load(number))?.lock?.by).toBe(LAURA);
    await passing("2019-03-19T14:00:00.000Z", "2019-03-19T14:01:00.000Z");
    expect(await store.tickets.load(number)).toMatchObject({ lock: null, owner: LAURA });
    expect(told).toEqual(["2019-03-19T14:00:00.000Z lock-timeout laura"]);
  });

  it("T4 remind on each working day at the same time, and close at the minute", async () => {
    const [reminded, closing] = [await done(null, CREATED, byMail), await done(null, CREATED, byMail)];
    const friday = "2019-03-22T09:15:00.000Z";
    const wait = { type: "SetPending", until: friday, subject: "Attesa", text: "Richiamare." } as const;
    await done(reminded, { ...wait, state: "pending reminder" }, by(LAURA));
    await done(closing, { ...wait, state: "pending auto close+" }, by(LAURA));
    await passing(friday, "2019-03-23T09:15:00.000Z", "2019-03-25T09:14:00.000Z");
    expect(told).toEqual([`${friday} reminder laura`]);
    await passing("2019-03-25T09:15:00.000Z", "2019-03-26T09:15:00.000Z");
    expect(told).toHaveLength(3);
    expect(await store.tickets.load(closing)).toMatchObject({ state: "closed successful", closedAt: friday });
    await done(reminded, { type: "ReopenTicket" }, by(LAURA));
    told = [];
    await passing("2019-03-27T09:15:00.000Z");
    expect(told.filter((line) => line.includes("reminder"))).toEqual([]);
  });
});
