// @ts-nocheck
import { expect, it } from "vitest";
import type { OpenedStore } from "./harness.ts";

export function keyedContract(current: () => OpenedStore): void {
  it("keeps, replaces and forgets values by key, each collection for itself", async () => {
    const { store } = current();
    const drafts = store.collection<{ text: string | null; list?: number[] }>("drafts");
    expect(await drafts.get("a")).toBeNull();
    await drafts.put("a", { text: "perché 👩‍💻 \"'", list: [1, 2] });
    expect(await drafts.get("a")).toEqual({ text: "perché 👩‍💻 \"'", list: [1, 2] });
    await drafts.put("a", { text: null });
    expect(await drafts.get("a")).toEqual({ text: null });
    expect(await store.collection("cards").get("a")).toBeNull();
    await store.collection("cards").delete("a");
    expect(await drafts.get("a")).toEqual({ text: null });
    await drafts.delete("a");
    await drafts.delete("a");
    expect(await drafts.get("a")).toBeNull();
  });

  it("P4 keeps and forgets many at once, and nothing when there is nothing", async () => {
    const { store } = current();
    const words = store.collection<number>("words");
    await words.put("b", 0);
    await words.putAll(new Map(["a", "b", "c"].map((key, n) => [key, n])));
    expect(await words.list()).toEqual(["a", "b", "c"].map((key, value) => ({ key, value })));
    await store.collection<number>("other").put("a", 9);
    await words.deleteAll(["a", "c", "none"]);
    await words.putAll(new Map());
    await words.deleteAll([]);
    expect(await words.list()).toEqual([{ key: "b", value: 1 }]);
    expect(await store.collection<number>("other").get("a")).toBe(9);
  });

  it("R5 inserts once, however many try", async () => {
    const { store, reopen } = current();
    const stores = [store, await reopen()];
    const won = await Promise.all(
      Array.from({ length: 20 }, (_, n) => stores[n % 2]!.collection<number>("leases").insert("poller", n)),
    );
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await store.collection<number>("leases").get("poller")).toBe(won.indexOf(true));
    await store.collection("leases").delete("poller");
    expect(await store.collection<number>("leases").insert("poller", 99)).toBe(true);
  });

  it("R5 replaces what is still as it was read, once, however many try", async () => {
    const { store, reopen } = current();
    const stores = [store, await reopen()];
    const customers = store.collection<{ name: string; phones: string[] }>("customers");
    const before = { name: 'Anna è "qui" 👩‍💻', phones: ["1", "2"] };
    expect(await customers.replace("a", before, before)).toBe(false);
    expect(await customers.get("a")).toBeNull();
    await customers.put("a", before);
    const read = (await customers.get("a"))!;
    const won = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        stores[n % 2]!.collection("customers").replace("a", read, { ...read, name: String(n) }),
      ),
    );
    expect(won.filter(Boolean)).toHaveLength(1);
    expect((await customers.get("a"))?.name).toBe(String(won.indexOf(true)));
    expect(await store.collection("other").replace("a", read, read)).toBe(false);
    const now = (await customers.get("a"))!;
    expect(await customers.replace("a", now, now)).toBe(true);
  });

  it("lists by key, and by a prefix taken literally", async () => {
    const { store } = current();
    const cards = store.collection<number>("cards");
    const keys = [
      "a%b",
      "a_b",
      "axb",
      "a%",
      "a",
      "A%b",
      "b",
      "à",
      "a\u{10ffff}",
      "a\u{10ffff}z",
      "😀1",
      "\uffee1",
      "",
    ];
    for (const [value, key] of keys.entries()) await cards.put(key, value);
    await store.collection("other").put("a%other", 1);
    const listed = async (prefix?: string) => (await cards.list(prefix)).map((entry) => entry.key);
    expect(await listed("a%")).toEqual(["a%", "a%b"]);
    expect(await listed("a_")).toEqual(["a_b"]);
    expect(await listed("a")).toEqual(["a", "a%", "a%b", "a_b", "axb", "a\u{10ffff}", "a\u{10ffff}z"]);
    expect(await listed("a\u{10ffff}")).toEqual(["a\u{10ffff}", "a\u{10ffff}z"]);
    expect(await listed("none")).toEqual([]);
    expect(await listed()).toEqual(keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    expect((await cards.list("axb"))[0]).toEqual({ key: "axb", value: 2 });
    const first = async (prefix: string, limit: number) =>
      (await cards.list(prefix, limit)).map((entry) => entry.key);
    expect(await first("a", 2)).toEqual(["a", "a%"]);
    expect(await first("", 1)).toEqual([""]);
    expect(await first("a%", 9)).toEqual(["a%", "a%b"]);
    expect(await first("a", 0)).toEqual([]);
  });

  it("R4 answers a ping while open, and not once closed", async () => {
    const { store } = current();
    await store.ping();
    await store.close();
    await store.close();
    await expect(store.ping()).rejects.toThrow();
  });
}
