import { describe, expect, test } from "vitest";
import type { Keeps } from "../../tab/src/keep/browser-keeps.ts";
import { FormLocks } from "../../tab/src/screens/ticket/lock/form-locks.ts";

const NUMBER = "2026031742000012";

/** A window's storage, which outlives its page. */
function storage(): Keeps {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

/** What a desk is asked, in order; each lock begins later than the one before. */
function desk() {
  const asked: string[] = [];
  let locks = 0;
  return {
    asked,
    lock: async () => {
      asked.push("lock");
      locks += 1;
      return { lock: { since: `2026-03-17T11:0${locks}:00.000Z`, mine: true } };
    },
    release: async () => void asked.push("release"),
  };
}

const FIRST = { since: "2026-03-17T11:01:00.000Z", mine: true };

describe("T7 the lock a form took goes with the form", () => {
  test("given up, it is given back once; sent, it is left to the desk", async () => {
    const { asked, lock, release } = desk();
    const locks = new FormLocks(storage());
    await locks.take(NUMBER, null, lock);
    await locks.giveBack(NUMBER, release);
    await locks.giveBack(NUMBER, release);
    expect(asked).toEqual(["lock", "release"]);
    await locks.take(NUMBER, null, lock);
    locks.keep(NUMBER);
    await locks.giveBack(NUMBER, release);
    expect(asked).toEqual(["lock", "release", "lock"]);
  });

  test("who gives up at once is quicker than the lock: it is waited for", async () => {
    const { asked, lock, release } = desk();
    const locks = new FormLocks(storage());
    await Promise.all([locks.take(NUMBER, null, lock), locks.giveBack(NUMBER, release)]);
    expect(asked).toEqual(["lock", "release"]);
  });

  test("a lock he had before he opened the form stays his", async () => {
    const { asked, lock, release } = desk();
    const locks = new FormLocks(storage());
    await locks.take(NUMBER, FIRST, lock);
    await locks.giveBack(NUMBER, release);
    expect(asked).toEqual([]);
  });

  test("a page loaded anew while a form is open still knows that the form took it", async () => {
    const { asked, lock, release } = desk();
    const marks = storage();
    await new FormLocks(marks).take(NUMBER, null, lock);
    const reloaded = new FormLocks(marks);
    await reloaded.take(NUMBER, FIRST, lock);
    await reloaded.giveBack(NUMBER, release);
    expect(asked).toEqual(["lock", "release"]);
  });

  test("even when it was loaded anew before the desk had answered", async () => {
    const { asked, lock, release } = desk();
    const marks = storage();
    void new FormLocks(marks).take(NUMBER, null, () => new Promise<never>(() => undefined));
    await Promise.resolve();
    const reloaded = new FormLocks(marks);
    await reloaded.take(NUMBER, FIRST, lock);
    await reloaded.giveBack(NUMBER, release);
    expect(asked).toEqual(["release"]);
  });

  test("not when the lock is another one by then: he took the ticket himself", async () => {
    const { asked, lock, release } = desk();
    const marks = storage();
    await new FormLocks(marks).take(NUMBER, null, lock);
    const reloaded = new FormLocks(marks);
    await reloaded.take(NUMBER, { ...FIRST, since: "2026-03-17T15:00:00.000Z" }, lock);
    await reloaded.giveBack(NUMBER, release);
    expect(asked).toEqual(["lock"]);
  });

  test("a form opened over another takes the lock anew when the other has given it back", async () => {
    const { asked, lock, release } = desk();
    const locks = new FormLocks(storage());
    await locks.take(NUMBER, null, lock);
    const left = locks.giveBack(NUMBER, release);
    const opened = locks.take(NUMBER, FIRST, lock);
    await Promise.all([left, opened]);
    expect(asked).toEqual(["lock", "release", "lock"]);
  });

  test("a refusal reaches the form, and the next one asks again", async () => {
    const { asked, lock, release } = desk();
    const locks = new FormLocks(storage());
    const refused = locks.take(NUMBER, null, () => Promise.reject(new Error("locked")));
    await expect(refused).rejects.toThrow("locked");
    await locks.giveBack(NUMBER, release);
    await locks.take(NUMBER, null, lock);
    expect(asked).toEqual(["lock"]);
  });
});
