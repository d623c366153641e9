import { expect, it } from "vitest";
import type { Attempt, PendingEffect } from "../../core/effects.ts";
import type { Store } from "../../core/ports.ts";
import { aCommit, aNumber, anEffect, aTicket, at } from "../support/builders.ts";
import { committed, type OpenedStore } from "./harness.ts";

/** Puts effects into the outbox the only way there is: with a commit of their ticket. */
async function waiting(store: Store, ...effects: readonly PendingEffect[]): Promise<void> {
  for (const effect of effects) {
    const version = ((await store.tickets.load(effect.ticket))?.version ?? 0) + 1;
    await committed(store, aCommit(aTicket({ number: effect.ticket, version }), { effects: [effect] }));
  }
}

const effectOf = (id: string, ticket: number, minutes = 0): PendingEffect =>
  anEffect({ id, ticket: aNumber(ticket), notBefore: at(minutes) });

const turn = (id: string, attempt: number, ticket = 1): Attempt => ({ id, ticket: aNumber(ticket), attempt });

async function claimed(store: Store, minutes: number, limit = 100): Promise<readonly string[]> {
  const effects = await store.outbox.claim(limit, at(minutes), at(minutes + 5), "us");
  return effects.map((effect) => effect.id);
}

export function outboxContract(current: () => OpenedStore): void {
  it("hands out an effect as it was queued, once it is due and not before", async () => {
    const { store } = current();
    const effect = anEffect({ effect: { kind: "mail.send", articleId: "a" }, notBefore: at(10) });
    await waiting(store, effect);
    expect(await store.outbox.claim(9, at(9.999), at(20), "us")).toEqual([]);
    expect(await store.outbox.claim(9, at(10), at(20), "us")).toEqual([{ ...effect, attempt: 1 }]);
  });

  it("hands out the oldest first, by time and then in the order they came, up to the limit", async () => {
    const { store } = current();
    await waiting(store, effectOf("c", 1, 2), effectOf("b", 2, 1), effectOf("a", 3, 1), effectOf("z", 4, 0));
    expect(await claimed(store, 5, 3)).toEqual(["z", "b", "a"]);
    expect(await claimed(store, 5, 3)).toEqual(["c"]);
    expect(await claimed(store, 5, 3)).toEqual([]);
  });

  it("B1 takes work that no change brought about: once an id, and only for a ticket that is there", async () => {
    const { store } = current();
    await waiting(store, effectOf("change", 1));
    for (const id of ["return", "return"]) await store.outbox.enqueue(effectOf(id, 1, 1));
    await store.outbox.enqueue(effectOf("nobody", 2, 1));
    expect([await claimed(store, 0), await store.outbox.nextDue()]).toEqual([["change"], at(5)]);
    await store.outbox.settle(turn("change", 1), { outcome: "done" });
    expect(await claimed(store, 1)).toEqual(["return"]);
    await store.outbox.settle(turn("return", 1), { outcome: "done" });
    expect([await claimed(store, 1), await store.outbox.nextDue()]).toEqual([[], null]);
  });

  it("R4 says in tickets how much is due, since when, how much is for later and given up on", async () => {
    const { store } = current();
    expect(await store.outbox.depth(at(5))).toEqual({ due: 0, later: 0, dead: 0, oldestDue: null });
    await waiting(store, effectOf("a", 1, 2), effectOf("b", 1, 9), effectOf("c", 2, 5), effectOf("d", 3, 6));
    await waiting(store, effectOf("e", 4, 1));
    await store.outbox.claim(1, at(1), at(2), "us");
    await store.outbox.settle(turn("e", 1, 4), { outcome: "dead", at: at(1), reason: "no" });
    expect(await store.outbox.depth(at(5))).toEqual({ due: 2, later: 1, dead: 1, oldestDue: at(2) });
  });

  it("R1 hands out one effect per ticket at a time, in order", async () => {
    const { store } = current();
    await waiting(
      store,
      effectOf("first", 1),
      effectOf("second", 1),
      effectOf("third", 1),
      effectOf("other", 2),
    );
    expect(await claimed(store, 0)).toEqual(["first", "other"]);
    expect(await claimed(store, 1)).toEqual([]);
    await store.outbox.settle(turn("first", 1), { outcome: "done" });
    expect(await claimed(store, 1)).toEqual(["second"]);
    await store.outbox.settle(turn("second", 1), { outcome: "done" });
    expect(await claimed(store, 1)).toEqual(["third"]);
  });

  it("a timer far away does not hold back its ticket's other effects", async () => {
    const { store } = current();
    await waiting(store, effectOf("timer", 1, 1_000), effectOf("card", 1, 1));
    expect(await claimed(store, 2)).toEqual(["card"]);
  });

  it("R5 several workers never hold the same effect or the same ticket", async () => {
    const { store, reopen } = current();
    const stores = [store, await reopen()];
    const tickets = Array.from({ length: 10 }, (_, n) => n + 1);
    await waiting(store, ...tickets.flatMap((n) => [effectOf(`a${n}`, n), effectOf(`b${n}`, n)]));
    const all = await Promise.all(Array.from({ length: 8 }, (_, n) => claimed(stores[n % 2]!, 0, 3)));
    expect(all.flat().toSorted()).toEqual(tickets.map((n) => `a${n}`).toSorted());
  });

  it("R1 an effect whose worker died is claimable again when its lease ends, as the next attempt", async () => {
    const { store, reopen } = current();
    await waiting(store, effectOf("e", 1), effectOf("later", 1));
    expect(await claimed(store, 0)).toEqual(["e"]);
    expect(await claimed(store, 4.999)).toEqual([]);
    const next = await reopen();
    expect(await next.outbox.nextDue()).toBe(at(5));
    expect(await next.outbox.claim(9, at(5), at(10), "us")).toEqual([{ ...effectOf("e", 1), attempt: 2 }]);
  });

  it("R5 a worker whose lease ran out no longer decides what becomes of the effect", async () => {
    const { store } = current();
    await waiting(store, effectOf("e", 1));
    await claimed(store, 0);
    expect(await store.outbox.claim(9, at(6), at(20), "other")).toEqual([
      { ...effectOf("e", 1), attempt: 2 },
    ]);
    await store.outbox.settle(turn("e", 1), { outcome: "done" });
    await store.outbox.settle(turn("e", 1), { outcome: "retry", at: at(1), reason: "x" });
    expect(await claimed(store, 10)).toEqual([]);
    await store.outbox.settle(turn("e", 2), { outcome: "done" });
    expect(await store.outbox.nextDue()).toBeNull();
  });

  it("R1 a process that starts again gets what its earlier life held once that has settled outside, and nothing of others", async () => {
    const { store, reopen } = current();
    await waiting(store, effectOf("ours", 1), effectOf("theirs", 2));
    expect((await store.outbox.claim(1, at(0), at(5), "us")).map(({ id }) => id)).toEqual(["ours"]);
    expect((await store.outbox.claim(1, at(0), at(5), "others")).map(({ id }) => id)).toEqual(["theirs"]);
    const next = await reopen();
    await next.outbox.releaseHeldBy("us", at(3));
    expect(await next.outbox.claim(9, at(2), at(6), "us")).toEqual([]);
    expect(await next.outbox.nextDue()).toBe(at(3));
    await next.outbox.releaseHeldBy("us", at(4));
    expect(await next.outbox.claim(9, at(3), at(8), "us")).toEqual([{ ...effectOf("ours", 1), attempt: 2 }]);
  });

  it("R1 what a dead process held is not overtaken by what its ticket asked for later", async () => {
    const { store, reopen } = current();
    await waiting(store, effectOf("first", 1), effectOf("second", 1));
    await store.outbox.claim(1, at(0), at(5), "us");
    const next = await reopen();
    await next.outbox.releaseHeldBy("us", at(3));
    expect(await next.outbox.claim(9, at(1), at(6), "us")).toEqual([]);
    expect((await next.outbox.claim(9, at(3), at(8), "us")).map(({ id }) => id)).toEqual(["first"]);
  });

  it("done effects are gone; settling what is not there does nothing", async () => {
    const { store } = current();
    await waiting(store, effectOf("e", 1));
    await claimed(store, 0);
    await store.outbox.settle(turn("e", 1), { outcome: "done" });
    for (const settlement of [
      { outcome: "done" },
      { outcome: "retry", at: at(1), reason: "x" },
      { outcome: "dead", at: at(1), reason: "x" },
    ] as const) {
      await store.outbox.settle(turn("e", 1), settlement);
      await store.outbox.settle(turn("never", 1), settlement);
    }
    expect(await claimed(store, 100)).toEqual([]);
    expect(await store.outbox.nextDue()).toBeNull();
    expect(await store.outbox.deadLetters(9)).toEqual([]);
  });

  it("an effect to be retried waits for its time and lets its ticket go on", async () => {
    const { store } = current();
    await waiting(store, effectOf("e", 1), effectOf("next", 1));
    await claimed(store, 0);
    await store.outbox.settle(turn("e", 1), { outcome: "retry", at: at(3), reason: "429" });
    expect(await claimed(store, 1)).toEqual(["next"]);
    await store.outbox.settle(turn("next", 1), { outcome: "done" });
    expect(await claimed(store, 2)).toEqual([]);
    const again = await store.outbox.claim(9, at(3), at(9), "us");
    expect(again).toEqual([{ ...effectOf("e", 1, 3), attempt: 2 }]);
  });

  it("M9 an effect that is put off waits for its time, and its claim does not count as an attempt", async () => {
    const { store } = current();
    await waiting(store, effectOf("e", 1), effectOf("next", 1));
    await claimed(store, 0);
    await store.outbox.settle(turn("e", 1), { outcome: "postpone", at: at(3), reason: "30 a minute" });
    expect(await claimed(store, 1)).toEqual(["next"]);
    await store.outbox.settle(turn("next", 1), { outcome: "done" });
    expect(await claimed(store, 2)).toEqual([]);
    const again = await store.outbox.claim(9, at(3), at(9), "us");
    expect(again).toEqual([{ ...effectOf("e", 1, 3), attempt: 1 }]);
  });

  it("M9 an attempt cut off stays counted, however often the effect is put off afterwards", async () => {
    const { store } = current();
    await waiting(store, effectOf("e", 1));
    await claimed(store, 0);
    expect((await store.outbox.claim(9, at(6), at(9), "us"))[0]?.attempt).toBe(2);
    await store.outbox.settle(turn("e", 2), { outcome: "postpone", at: at(7), reason: "30 a minute" });
    expect((await store.outbox.claim(9, at(7), at(9), "us"))[0]?.attempt).toBe(2);
  });

  it("R5 an effect in hand can be kept for longer, by who holds it alone", async () => {
    const { store } = current();
    await waiting(store, effectOf("e", 1));
    await claimed(store, 0);
    expect(await store.outbox.extend(turn("e", 1), at(20))).toBe(true);
    expect(await claimed(store, 10)).toEqual([]);
    expect(await claimed(store, 20)).toEqual(["e"]);
    expect(await store.outbox.extend(turn("e", 1), at(60))).toBe(false);
    await store.outbox.settle(turn("e", 2), { outcome: "retry", at: at(21), reason: "x" });
    expect(await store.outbox.extend(turn("e", 2), at(60))).toBe(false);
    expect(await store.outbox.extend(turn("never", 1), at(60))).toBe(false);
  });

  it("a dead letter is kept with its reason, holds nothing back, and can be driven again from the start", async () => {
    const { store } = current();
    await waiting(store, effectOf("e", 1), effectOf("next", 1));
    await claimed(store, 2);
    await store.outbox.settle(turn("e", 1), { outcome: "dead", at: at(1), reason: "mailbox gone" });
    expect(await store.outbox.deadLetters(9)).toEqual([
      { ...effectOf("e", 1), attempts: 1, reason: "mailbox gone", at: at(1) },
    ]);
    expect(await claimed(store, 2)).toEqual(["next"]);
    await store.outbox.settle(turn("next", 1), { outcome: "done" });
    expect(await store.outbox.nextDue()).toBeNull();

    expect(await store.outbox.redrive("e", at(30))).toBe(true);
    expect(await store.outbox.redrive("e", at(30))).toBe(false);
    expect(await store.outbox.redrive("never", at(30))).toBe(false);
    expect(await store.outbox.deadLetters(9)).toEqual([]);
    expect(await store.outbox.claim(9, at(30), at(35), "us")).toEqual([
      { ...effectOf("e", 1, 30), attempt: 1 },
    ]);
  });

  it("lists the latest dead letters first, up to the limit", async () => {
    const { store } = current();
    await waiting(store, effectOf("a", 1), effectOf("b", 2), effectOf("c", 3));
    for (const [minutes, id] of [
      [1, "a"],
      [2, "b"],
      [3, "c"],
    ] as const) {
      expect(await claimed(store, minutes, 1)).toEqual([id]);
      await store.outbox.settle(turn(id, 1, minutes), { outcome: "dead", at: at(minutes), reason: "x" });
    }
    expect((await store.outbox.deadLetters(2)).map((letter) => letter.id)).toEqual(["c", "b"]);
  });

  it("R1 the same effect queued again while it waits, is held or is dead stays as it is", async () => {
    const { store } = current();
    await waiting(store, effectOf("e", 1), effectOf("e", 1, 50));
    expect(await claimed(store, 0)).toEqual(["e"]);
    await waiting(store, effectOf("e", 1));
    expect(await claimed(store, 1)).toEqual([]);
    await store.outbox.settle(turn("e", 1), { outcome: "dead", at: at(1), reason: "x" });
    await waiting(store, effectOf("e", 1));
    expect(await claimed(store, 1)).toEqual([]);
    expect(await store.outbox.deadLetters(9)).toHaveLength(1);
  });

  it("knows when the next effect can be claimed: its time, or the end of its ticket's lease", async () => {
    const { store } = current();
    expect(await store.outbox.nextDue()).toBeNull();
    await waiting(store, effectOf("held", 1, 0), effectOf("behind", 1, 1), effectOf("timer", 2, 60));
    expect(await store.outbox.nextDue()).toBe(at(0));
    await claimed(store, 0);
    expect(await store.outbox.nextDue()).toBe(at(5));
    await store.outbox.settle(turn("held", 1), { outcome: "done" });
    expect(await store.outbox.nextDue()).toBe(at(1));
    await claimed(store, 1);
    await store.outbox.settle(turn("behind", 1), { outcome: "done" });
    expect(await store.outbox.nextDue()).toBe(at(60));
  });
}
