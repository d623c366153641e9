import { describe, expect, test } from "vitest";
import type { DraftValues } from "../../core/people/drafts.ts";
import { Problem } from "../../tab/src/api/problem.ts";
import { draftOfFields, fieldsOfDraft, isWorthKeeping } from "../../tab/src/drafts/draft-fields.ts";
import { DraftKeeper } from "../../tab/src/drafts/draft-keeper.ts";

describe("T14 a form's fields are the draft's values, as the API names them", () => {
  test("boxes to tick are true or false there, so that a card shows them too", () => {
    const names = ["subject", "text", "visibleToCustomer", "files"];
    const fields = { subject: "Nota", text: "", visibleToCustomer: "yes", files: "", other: "x" };
    const values = { subject: "Nota", text: "", visibleToCustomer: true, files: "" };
    expect(draftOfFields(fields, names)).toEqual(values);
    expect(fieldsOfDraft(values, names)).toEqual({
      subject: "Nota",
      text: "",
      visibleToCustomer: "yes",
      files: "",
    });
  });

  test("lists and numbers of other surfaces are read, fields the form has not are left out", () => {
    const values = {
      cc: ["a@example.it", "b@example.it"],
      workUnits: 1.5,
      preset: "domani",
      reviewRequired: false,
    };
    expect(fieldsOfDraft(values, ["cc", "workUnits", "reviewRequired", "text"])).toEqual({
      cc: "a@example.it, b@example.it",
      workUnits: "1.5",
      reviewRequired: "",
    });
  });

  test("what the form began with is nothing to keep", () => {
    const initial = { subject: "In attesa", text: "" };
    expect(isWorthKeeping({ subject: "In attesa ", text: " " }, initial, ["subject", "text"])).toBe(false);
    expect(isWorthKeeping({ subject: "In attesa", text: "Forse" }, initial, ["subject", "text"])).toBe(true);
  });
});

describe("T14 a draft is kept in the order it was written", () => {
  /** A desk that answers when it is told to. */
  function slowDesk() {
    const done: string[] = [];
    const waiting: (() => void)[] = [];
    const turn = (what: string) =>
      new Promise<void>((resolve) =>
        waiting.push(() => {
          done.push(what);
          resolve();
        }),
      );
    const api = {
      async saveDraft(_place: object, values: DraftValues) {
        await turn(`save ${values.text}`);
        const line = { ticket: "1", title: "", action: "note" as const, outdated: false, newArticles: 0 };
        return { ...line, savedAt: "2026-03-17T11:00:00.000Z", values };
      },
      forgetDraft: () => turn("forget"),
    };
    /** Lets answers come until nothing more is asked. */
    const settle = async () => {
      for (let idle = 0; idle < 30; idle++) {
        await Promise.resolve();
        const next = waiting.shift();
        if (!next) continue;
        next();
        idle = 0;
      }
    };
    return { api, done, settle };
  }
  const PLACE = { ticket: "2026031742000012", action: "note" } as const;

  test("one request after the other: the last words win, however slow the desk", async () => {
    const { api, done, settle } = slowDesk();
    const keeper = new DraftKeeper(api, PLACE);
    void keeper.save({ text: "a" });
    void keeper.forget();
    const last = keeper.save({ text: "b" });
    await settle();
    expect(done).toEqual(["save a", "forget", "save b"]);
    expect(await last).toBe("2026-03-17T11:00:00.000Z");
  });

  test("while a form is sent, and once it was taken, nothing is saved that would outlive it", async () => {
    const { api, done, settle } = slowDesk();
    const keeper = new DraftKeeper(api, PLACE);
    void keeper.save({ text: "a" });
    await settle();
    await keeper.hold();
    const late = keeper.save({ text: "b" });
    await settle();
    expect(await late).toBeNull();
    keeper.resume();
    void keeper.save({ text: "c" });
    await settle();
    keeper.end();
    const over = keeper.save({ text: "d" });
    await settle();
    expect(await over).toBeNull();
    expect(done).toEqual(["save a", "save c"]);
  });

  test("a refusal is the caller's to know and stops nothing", async () => {
    const refusal = new Problem({ type: "", title: "", status: 404, code: "ticket.not_found", detail: "" });
    const answers = [Promise.reject(refusal), Promise.resolve({ savedAt: "x" } as never)];
    const api = {
      saveDraft: () => answers.shift() ?? Promise.reject(refusal),
      forgetDraft: async () => undefined,
    };
    const keeper = new DraftKeeper(api, PLACE);
    await expect(keeper.save({ text: "a" })).rejects.toBe(refusal);
    expect(await keeper.save({ text: "b" })).toBe("x");
  });
});
