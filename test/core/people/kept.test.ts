import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../bot/storage/open-store.ts";
import { newCustomer } from "../../../core/people/customer.ts";
import {
  customerOf,
  rememberCustomer,
  saveCustomer,
  searchCustomers,
} from "../../../core/people/customer-book.ts";
import { type DraftPlace, deleteDraft, draftAt, ownDrafts, saveDraft } from "../../../core/people/drafts.ts";
import type { Store } from "../../../core/ports.ts";
import { aNumber, at, NOON } from "../../support/builders.ts";
import { GIULIA, LAURA } from "../../support/sample-desk.ts";

let store: Store;
beforeEach(async () => {
  store = await openStore("sqlite::memory:");
});
afterEach(() => store.close());

const A_WEEK = 7 * 24 * 60;

describe("T14 drafts", () => {
  const NOTE: DraftPlace = { operator: LAURA, on: aNumber(1), action: "note" };
  const REPLY: DraftPlace = { ...NOTE, action: "reply" };
  const NEW: DraftPlace = { operator: LAURA, on: "new", action: "phone-ticket" };
  const save = (place: DraftPlace, minutes = 0, articleCount: number | null = 1) =>
    saveDraft(
      store,
      place,
      { text: `${minutes}` },
      articleCount === null ? null : { articleCount },
      at(minutes),
    );

  it("T14 is what was typed last, on the ticket as it was when it was begun", async () => {
    await save(NOTE, 0, 2);
    await save(NOTE, 5, 7);
    expect(await draftAt(store, NOTE, at(6))).toEqual({ values: { text: "5" }, savedAt: at(5), basedOn: 2 });
    expect(await draftAt(store, REPLY, at(6))).toBeNull();
    expect(await draftAt(store, { ...NOTE, operator: GIULIA }, at(6))).toBeNull();
    expect((await save(NEW, 0, null)).basedOn).toBeNull();
  });

  it("T14 is kept for a week after the last change, then gone for good", async () => {
    await save(NOTE, 0);
    expect(await draftAt(store, NOTE, at(A_WEEK - 1))).not.toBeNull();
    expect(await draftAt(store, NOTE, at(A_WEEK))).toBeNull();
    expect(await draftAt(store, NOTE, NOON)).toBeNull();
    await save(NOTE, 0, 3);
    expect((await save(NOTE, A_WEEK, 9)).basedOn).toBe(9);
  });

  it("T14 an operator's own are listed, the latest first, all or those of a ticket", async () => {
    await save(NOTE, 1);
    await save(REPLY, 3);
    await save(NEW, 2, null);
    await save({ ...NOTE, on: aNumber(2) }, 4);
    await save({ ...NOTE, operator: GIULIA }, 5);
    const places = async (on?: DraftPlace["on"]) =>
      (await ownDrafts(store, LAURA, at(10), on)).map(({ place }) => place);
    expect(await places()).toEqual([{ ...NOTE, on: aNumber(2) }, REPLY, NEW, NOTE]);
    expect(await places(aNumber(1))).toEqual([REPLY, NOTE]);
    expect(await places("new")).toEqual([NEW]);
  });

  it("T14 old ones are swept from the list and the store", async () => {
    await save(NOTE, 0);
    await save(REPLY, 10);
    expect((await ownDrafts(store, LAURA, at(A_WEEK))).map(({ place }) => place)).toEqual([REPLY]);
    expect(await draftAt(store, NOTE, NOON)).toBeNull();
    await deleteDraft(store, REPLY);
    expect(await ownDrafts(store, LAURA, at(11))).toEqual([]);
  });
});

describe("P4 the customers a desk knows", () => {
  const namesOf = async (asked: string) =>
    (await searchCustomers(store, asked)).items.map(({ name }) => name);
  const remember = (name: string, address: string, minutes = 0) =>
    rememberCustomer(store, { address, name }, at(minutes));

  it("P4 are those who wrote, each once, with the name they had first", async () => {
    await remember("", "anna@example.org");
    await remember("Anna Bianchi", " Anna@Example.org", 1);
    await remember("Altra", "anna@example.org", 2);
    await remember("Nessuno", "senza indirizzo");
    expect(await customerOf(store, "anna@example.org")).toEqual({
      ...newCustomer("anna@example.org", "Anna Bianchi", NOON),
      version: 2,
      changedAt: at(1),
    });
    expect(await namesOf("nessuno")).toEqual([]);
  });

  it("P4 are found by all the words asked for, by name, and no longer by what they are not called any more", async () => {
    await remember("Marco Rossi", "b@example.org");
    await remember("Anna Rossi", "a@example.org");
    await remember("", "c.rossi@example.org");
    expect(await namesOf("ross")).toEqual(["Anna Rossi", "", "Marco Rossi"]);
    expect(await namesOf("rossi anna")).toEqual(["Anna Rossi"]);
    expect(await namesOf("anna marco")).toEqual([]);
    expect(await namesOf("")).toEqual([]);
    const before = await customerOf(store, "a@example.org");
    if (!before) throw new Error("nobody");
    expect(await saveCustomer(store, before, { ...before, name: "Anna Verdi", phones: ["0612345678"] })).toBe(
      true,
    );
    expect(await namesOf("rossi")).toEqual(["", "Marco Rossi"]);
    expect(await namesOf("verdi")).toEqual(["Anna Verdi"]);
    expect(await namesOf("345678")).toEqual(["Anna Verdi"]);
  });

  it("P4 are written over what was read, or not at all", async () => {
    await remember("Anna Rossi", "a@example.org");
    const read = await customerOf(store, "a@example.org");
    if (!read) throw new Error("nobody");
    await saveCustomer(store, read, { ...read, name: "Anna Verdi", version: 2 });
    expect(await saveCustomer(store, read, { ...read, name: "Anna Neri", version: 2 })).toBe(false);
    expect(await saveCustomer(store, null, { ...read, name: "Anna Neri" })).toBe(false);
    expect([await namesOf("verdi"), await namesOf("neri"), await namesOf("rossi")]).toEqual([
      ["Anna Verdi"],
      [],
      [],
    ]);
  });

  it("P4 are shown twenty at a time, and it is said when there are more", async () => {
    const many = Array.from({ length: 20 }, (_, n) => n);
    for (const n of many) await remember(`Rossi ${n}`, `r${n}@example.org`);
    expect(await searchCustomers(store, "rossi")).toMatchObject({ items: { length: 20 }, more: false });
    await remember("Rossi", "r@example.org");
    expect(await searchCustomers(store, "rossi")).toMatchObject({ items: { length: 20 }, more: true });
  });
});
