import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLog } from "../../../bot/log.ts";
import { createDispatcher, type Dispatcher } from "../../../bot/outbox/dispatcher.ts";
import type { EffectHandlers } from "../../../bot/outbox/effect-handler.ts";
import { Postponed } from "../../../bot/postponed.ts";
import { openStore } from "../../../bot/storage/open-store.ts";
import { tellingStore } from "../../../bot/storage/telling-store.ts";
import { type HandleDeps, handle } from "../../../core/handle.ts";
import type { Store } from "../../../core/ports.ts";
import { plusMinutes } from "../../../core/time.ts";
import { by, byMail, CREATED, NOON } from "../../support/given.ts";
import { LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";

let store: Store;
let deps: HandleDeps;
let now = NOON;
let performed: string[];
let failures: Error[];

beforeEach(async () => {
  store = await openStore("sqlite::memory:");
  let serial = 0;
  deps = { store: store.tickets, desk: SAMPLE_DESK, newId: () => `id-${++serial}` };
  now = NOON;
  performed = [];
  failures = [];
});
afterEach(() => store.close());

/** Notes what it was asked to do; fails as often as the test says. */
const recording = (): EffectHandlers =>
  new Proxy({} as EffectHandlers, {
    get: (_target, kind: string) => async () => {
      const failure = failures.shift();
      if (failure) throw failure;
      performed.push(kind);
    },
  });

const dispatcherOf = (handlers: EffectHandlers, outbox = store.outbox): Dispatcher =>
  createDispatcher({
    outbox,
    handlers,
    clock: { now: () => now },
    log: createLog("error", () => undefined),
    holder: "test",
    random: () => 0,
  });

async function newTicket(key = "mail-1"): Promise<string> {
  const created = await handle(
    deps,
    null,
    { ...CREATED, answerAutomatically: true },
    { ...byMail, now, requestKey: key, source: "mail", actor: { kind: "system" } },
  );
  if (!created.ok) throw new Error(created.error.code);
  return created.value.ticket.number;
}

describe("the outbox at work", () => {
  it("B3 performs what is due, once, the card before the mail, and leaves what is for later", async () => {
    await newTicket();
    const dispatcher = dispatcherOf(recording());
    await dispatcher.drain();
    await dispatcher.drain();
    expect(performed).toEqual(["card.sync", "mail.send", "notice.spread"]);
    expect(await store.outbox.nextDue()).toBe("2019-03-21T08:00:00.000Z");
  });

  it("T16 performs a timer when its time has come", async () => {
    await newTicket();
    const dispatcher = dispatcherOf(recording());
    await dispatcher.drain();
    now = "2019-03-21T08:00:00.000Z";
    await dispatcher.drain();
    expect(performed).toEqual(["card.sync", "mail.send", "notice.spread", "card.sync"]);
  });

  it("M9 tries a failed effect again after its back-off, and lets the ticket's other work go on", async () => {
    await newTicket();
    failures = [new Error("no answer")];
    const dispatcher = dispatcherOf(recording());
    await dispatcher.drain();
    expect(performed).toEqual(["mail.send", "notice.spread"]);
    now = plusMinutes(now, 1);
    await dispatcher.drain();
    expect(performed).toEqual(["mail.send", "notice.spread", "card.sync"]);
  });

  it("D7 keeps what cannot work as a dead letter, and performs it when driven again", async () => {
    await newTicket();
    failures = [Object.assign(new Error("no such mailbox"), { status: 404 })];
    const dispatcher = dispatcherOf(recording());
    await dispatcher.drain();
    const [letter] = await store.outbox.deadLetters(9);
    expect(letter).toMatchObject({ effect: { kind: "card.sync" }, reason: "no such mailbox", attempts: 1 });
    await store.outbox.redrive(letter?.id ?? "", now);
    await dispatcher.drain();
    expect(performed).toEqual(["mail.send", "notice.spread", "card.sync"]);
  });

  it("what takes long holds back nobody else's effects", async () => {
    const upload = Promise.withResolvers<void>();
    const twoMore = Promise.withResolvers<void>();
    const dispatcher = dispatcherOf({
      ...recording(),
      "mail.send": () => upload.promise,
      "card.sync": async () => {
        performed.push("card.sync");
        if (performed.filter((kind) => kind === "card.sync").length === 3) twoMore.resolve();
      },
    });
    await newTicket();
    dispatcher.start();
    for (const key of ["other-1", "other-2"]) {
      await handle(
        deps,
        null,
        { ...CREATED, answerAutomatically: false },
        { ...byMail, now, requestKey: key, source: "mail", actor: { kind: "system" } },
      );
      dispatcher.wake();
    }
    await twoMore.promise;
    upload.resolve();
    await dispatcher.stop();
    expect(performed).toContain("card.sync");
  });

  it("M9 what is put off is performed at its time, without a failed attempt", async () => {
    await newTicket();
    failures = [new Postponed("30 a minute", plusMinutes(NOON, 1))];
    const attempts: number[] = [];
    const dispatcher = dispatcherOf({
      ...recording(),
      "mail.send": async (_effect, { attempt }) => {
        attempts.push(attempt);
        const failure = failures.shift();
        if (failure) throw failure;
      },
    });
    await dispatcher.drain();
    now = plusMinutes(NOON, 1);
    await dispatcher.drain();
    await dispatcher.drain();
    expect(attempts).toEqual([1, 1]);
  });

  it("M9 tells who wants to know of an effect given up on, before it is a dead letter", async () => {
    await newTicket();
    failures = [Object.assign(new Error("no such recipient"), { status: 400 })];
    const told: unknown[] = [];
    const dispatcher = createDispatcher({
      outbox: store.outbox,
      handlers: recording(),
      clock: { now: () => now },
      log: createLog("error", () => undefined),
      holder: "test",
      onGivenUp: async ({ effect }, reason) => {
        told.push([effect.kind, reason, (await store.outbox.deadLetters(9)).length]);
      },
    });
    await dispatcher.drain();
    expect(told).toEqual([["card.sync", "no such recipient", 0]]);
    expect(await store.outbox.deadLetters(9)).toHaveLength(1);
  });

  it("performs what an effect brings about in the same drain", async () => {
    const number = await newTicket();
    const handlers: EffectHandlers = {
      ...recording(),
      "mail.send": async () => {
        await handle(
          deps,
          number,
          { type: "TakeTicket" },
          {
            ...by(LAURA),
            now,
            source: "api",
            requestKey: "take",
            actor: { kind: "operator", address: LAURA },
          },
        );
        // Its card is shown a second after the change.
        now = plusMinutes(now, 1);
      },
      "card.sync": async () => {
        performed.push("card.sync");
      },
    };
    await dispatcherOf(handlers).drain();
    expect(performed).toEqual(["card.sync", "card.sync"]);
  });

  it("is woken by a commit, whoever made it, and finishes what it holds when stopped", async () => {
    let dispatcher: Dispatcher | null = null;
    const waking = tellingStore(store, () => dispatcher?.wake());
    deps = { ...deps, store: waking.tickets };
    const mailed = Promise.withResolvers<void>();
    dispatcher = dispatcherOf({
      ...recording(),
      "mail.send": async () => mailed.resolve(),
      "card.sync": async () => {
        performed.push("card.sync");
      },
    });
    dispatcher.start();
    await newTicket();
    await mailed.promise;
    await dispatcher.stop();
    const left = await store.outbox.claim(9, now, now, "other");
    expect(left.map(({ effect, attempt }) => [effect.kind, attempt])).not.toContainEqual([
      "mail.send",
      expect.anything(),
    ]);
  });
});
