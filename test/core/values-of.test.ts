import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../bot/storage/open-store.ts";
import type { KeyedCollection, Store } from "../../core/ports.ts";
import { valuesOf } from "../../core/values-of.ts";

let store: Store;
let asked: string[];
let chosen: KeyedCollection<number>;
beforeEach(async () => {
  store = await openStore("sqlite::memory:");
  const inner = store.collection<number>("chosen");
  asked = [];
  chosen = {
    ...inner,
    get: (key) => {
      asked.push(key);
      return inner.get(key);
    },
    list: (prefix) => {
      asked.push("all");
      return inner.list(prefix);
    },
  };
  await inner.putAll(new Map(Array.from({ length: 100 }, (_, n) => [`k${n}`, n])));
});
afterEach(() => store.close());

describe("many values of a collection", () => {
  it("R5 a few are asked for one by one, each key once; what is not there is left out", async () => {
    expect(await valuesOf(chosen, ["k3", "k3", "nobody", "k7"])).toEqual(
      new Map([
        ["k3", 3],
        ["k7", 7],
      ]),
    );
    expect(asked).toEqual(["k3", "nobody", "k7"]);
  });

  it("R5 for thousands the collection is read once, and only those asked for are given", async () => {
    const keys = [...Array.from({ length: 50 }, (_, n) => `k${n * 2}`), "nobody"];
    const found = await valuesOf(chosen, keys);
    expect(asked).toEqual(["all"]);
    expect([found.size, found.get("k98"), found.has("k1"), found.has("nobody")]).toEqual([
      50,
      98,
      false,
      false,
    ]);
  });
});
