import { expect, it } from "vitest";
import type { Access, AccessQuery } from "../../core/access/access.ts";
import type { Store } from "../../core/ports.ts";
import { aNumber, at } from "../support/builders.ts";
import type { OpenedStore } from "./harness.ts";

const anAccess = (fields: Partial<Access> = {}): Access => ({
  at: at(0),
  operator: "ada@x.it",
  kind: "opened",
  ticket: aNumber(1),
  source: "tab",
  detail: "",
  events: null,
  ...fields,
});

const ALWAYS: AccessQuery = { from: at(-9_000), before: at(9_000), limit: 100 };

const read = async (store: Store, query: Partial<AccessQuery> = {}) =>
  (await store.accesses.read({ ...ALWAYS, ...query })).items;

export function accessContract(current: () => OpenedStore): void {
  it("D7 gives back accesses of every kind exactly as they were written, the latest first", async () => {
    const { store, reopen } = current();
    const accesses = [
      anAccess(),
      anAccess({ kind: "downloaded", detail: 'perché "📎".pdf', at: at(1) }),
      anAccess({ kind: "printed", source: "api", at: at(2) }),
      anAccess({ kind: "exported", ticket: null, detail: "search.csv", at: at(3) }),
      anAccess({ kind: "changed", source: "teams", events: { first: 3, last: 5 }, at: at(4) }),
    ];
    await store.accesses.append(accesses.slice(0, 3));
    await store.accesses.append(accesses.slice(3));
    await store.accesses.append([]);
    expect(await read(store)).toEqual(accesses.toReversed());
    expect(await read(await reopen())).toEqual(accesses.toReversed());
  });

  it("D7 of one instant the last written comes first, page by page without a gap", async () => {
    const { store } = current();
    const details = Array.from({ length: 7 }, (_, n) => `${n}.pdf`);
    await store.accesses.append(details.slice(0, 4).map((detail) => anAccess({ detail })));
    await store.accesses.append(details.slice(4).map((detail) => anAccess({ detail })));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.accesses.read({ ...ALWAYS, limit: 3, ...(cursor && { cursor }) });
      seen.push(...page.items.map(({ detail }) => detail));
      cursor = page.next ?? undefined;
      // What is written meanwhile is on no later page.
      await store.accesses.append([anAccess({ detail: "late", at: at(1) })]);
    } while (cursor);
    expect(seen).toEqual(details.toReversed());
  });

  it("D7 are found by person, ticket, kind and a half-open time, alone and together", async () => {
    const { store } = current();
    await store.accesses.append([
      anAccess({ detail: "a" }),
      anAccess({ detail: "b", operator: "bea@x.it", at: at(10) }),
      anAccess({ detail: "c", ticket: aNumber(2), at: at(20) }),
      anAccess({ detail: "d", ticket: null, kind: "exported", at: at(30) }),
    ]);
    const named = async (query: Partial<AccessQuery>) =>
      (await read(store, query)).map(({ detail }) => detail).join("");
    expect(await named({ operator: "ada@x.it" })).toBe("dca");
    expect(await named({ ticket: aNumber(1) })).toBe("ba");
    expect(await named({ kinds: ["exported", "printed"] })).toBe("d");
    expect(await named({ kinds: [] })).toBe("");
    expect(await named({ from: at(10), before: at(30) })).toBe("cb");
    expect(await named({ operator: "ada@x.it", ticket: aNumber(1), kinds: ["opened"] })).toBe("a");
    expect(await named({ operator: "nobody@x.it" })).toBe("");
  });

  it("R4 D7 names of a ticket's downloaded files go, all or some, and nothing else", async () => {
    const { store } = current();
    const files = ["a", 'b "è".pdf'].map((detail) => anAccess({ kind: "downloaded", detail }));
    const kept = [
      anAccess({ kind: "downloaded", ticket: aNumber(2), detail: "a", at: at(1) }),
      anAccess({ kind: "exported", detail: "a", at: at(2) }),
      anAccess({ kind: "changed", events: { first: 1, last: 2 }, at: at(3) }),
    ];
    await store.accesses.append([...files, ...kept]);
    const details = async () => (await read(store, { kinds: ["downloaded"] })).map(({ detail }) => detail);
    await store.accesses.forgetFileNames(aNumber(1), ['b "è".pdf', "a'); drop table access --"]);
    expect(await details()).toEqual(["a", "", "a"]);
    await store.accesses.forgetFileNames(aNumber(1), null);
    await store.accesses.forgetFileNames(aNumber(9), null);
    expect(await read(store)).toEqual([
      ...kept.toReversed(),
      ...files.toReversed().map((one) => ({ ...one, detail: "" })),
    ]);
  });

  it("D7 what is older than the desk keeps it goes, and nothing else", async () => {
    const { store } = current();
    await store.accesses.append([-2, -1, 0, 1].map((minute) => anAccess({ at: at(minute) })));
    expect(await store.accesses.forgetBefore(at(0))).toBe(2);
    expect((await read(store)).map((access) => access.at)).toEqual([at(1), at(0)]);
    expect(await store.accesses.forgetBefore(at(0))).toBe(0);
  });

  it("R2 a cursor that is none is refused", async () => {
    const { store } = current();
    for (const cursor of ["x", "", Buffer.from('["a","b"]').toString("base64url")]) {
      await expect(store.accesses.read({ ...ALWAYS, cursor })).rejects.toThrow(RangeError);
    }
  });
}
