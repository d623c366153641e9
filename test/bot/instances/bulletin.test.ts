import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Bulletin, createBulletin } from "../../../bot/instances/bulletin.ts";
import { createLog } from "../../../bot/log.ts";
import { openStore } from "../../../bot/storage/open-store.ts";
import type { Store } from "../../../core/ports.ts";
import { until } from "../../support/until.ts";

let store: Store;
let running: Bulletin<string>[] = [];
beforeEach(async () => {
  store = await openStore("sqlite::memory:");
});
afterEach(async () => {
  await Promise.all(running.map((one) => one.stop()));
  running = [];
  await store.close();
});

/** A process, and what it has heard so far. */
function start(holder: string): { readonly bulletin: Bulletin<string>; readonly heard: string[] } {
  const heard: string[] = [];
  const bulletin = createBulletin<string>({
    store,
    clock: { now: () => new Date().toISOString() },
    log: createLog("error", () => undefined),
    holder,
    onHeard: (items) => heard.push(...(items ?? ["too much"])),
  });
  bulletin.start();
  running.push(bulletin);
  return { bulletin, heard };
}

describe("what processes on one store tell each other", () => {
  it("R5 D1 what one tells, every other hears once and in order, itself not", async () => {
    const [a, b, c] = [start("a"), start("b"), start("c")];
    for (const what of ["one", "two", "three"]) a.bulletin.tell(what);
    b.bulletin.tell("four");
    await until(
      "everybody has heard",
      () => b.heard.length === 3 && c.heard.length === 4 && a.heard.length === 1,
    );
    a.bulletin.tell("five");
    await until("the next is heard", () => b.heard.length === 4);
    expect(b.heard).toEqual(["one", "two", "three", "five"]);
    expect(a.heard).toEqual(["four"]);
  });

  it("R5 who starts later hears only what is told from then on, also by a process that is new to him", async () => {
    const a = start("a");
    const b = start("b");
    a.bulletin.tell("before");
    await until("it is told", () => b.heard.length === 1);
    const late = start("late");
    await store.collection("bulletin").list();
    const young = start("young");
    await until("it reads", async () => (await store.collection("bulletin").list()).length > 0);
    b.bulletin.tell("after");
    await until("he hears", () => late.heard.length > 0);
    young.bulletin.tell("mine");
    await until("he hears the new one", () => late.heard.includes("mine"));
    expect(late.heard).toEqual(["after", "mine"]);
  });

  it("R5 D1 more than a sheet holds is told as such, so that everything is read anew", async () => {
    const [a, b] = [start("a"), start("b")];
    a.bulletin.tell("first");
    await until("b hears a", () => b.heard.length === 1);
    for (let n = 0; n < 150; n++) a.bulletin.tell(`${n}`);
    await until("b hears that it missed some", () => b.heard.length > 1);
    expect(b.heard).toEqual(["first", "too much"]);
  });

  it("R4 a process that stops takes its sheet away", async () => {
    const a = start("a");
    const b = start("b");
    a.bulletin.tell("one");
    await until("b hears a", () => b.heard.length === 1);
    await a.bulletin.stop();
    expect(await store.collection("bulletin").list()).toEqual([]);
  });
});
