import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { GIULIA, LAURA, SARA } from "../../support/sample-desk.ts";
import { type DeskServer, startDeskServer } from "./support/desk-server.ts";

let desk: DeskServer;
beforeEach(async () => {
  desk = await startDeskServer();
});
afterEach(() => desk.close());

const path = "/api/v1/preferences";
const get = (operator = LAURA) => desk.call(operator, "GET", path);
const put = (body: unknown, operator = LAURA) => desk.call(operator, "PUT", path, { body });

const WHOLE = {
  myQueues: ["contact-center"],
  language: "en",
  toldBy: ["teams-chat", "mail"],
  digest: { at: "07:30", again: "14:00" },
  absence: { from: "2026-08-10", until: "2026-08-21", substitute: GIULIA, text: "Ferie.\nTorno lunedì." },
  plainLanguage: false,
};

describe("P5 preferences", () => {
  test("P5 who chose nothing is told in the Teams chat, in his Teams' language, without digest or absence", async () => {
    expect((await get()).body).toEqual({
      myQueues: ["contact-center"],
      language: null,
      toldBy: ["teams-chat"],
      digest: null,
      absence: null,
      plainLanguage: true,
    });
  });

  test("P5 all that can be chosen is kept, for each operator his own", async () => {
    expect(await put({ ...WHOLE, toldBy: ["mail", "teams-chat", "mail"] })).toMatchObject({
      status: 200,
      body: WHOLE,
    });
    expect((await get()).body).toEqual(WHOLE);
    expect((await get(SARA)).body.language).toBeNull();
  });

  test("P5 what is not sent stays as it was, and null takes it back", async () => {
    await put(WHOLE);
    expect((await put({ myQueues: [] })).body).toEqual({ ...WHOLE, myQueues: [] });
    const none = { myQueues: [], language: null, digest: null, absence: null };
    expect((await put(none)).body).toEqual({ ...none, toldBy: WHOLE.toldBy, plainLanguage: false });
  });

  test("P5 queues chosen before there was more still count", async () => {
    await desk.store.collection("preferences").put(GIULIA, { myQueues: ["viabilita"] });
    expect((await get(GIULIA)).body).toMatchObject({ myQueues: ["viabilita"], toldBy: ["teams-chat"] });
    expect((await desk.call(GIULIA, "GET", "/api/v1/me")).body.queues).toMatchObject([
      { key: "contact-center", mine: false },
      { key: "viabilita", mine: true },
    ]);
  });

  test("P5 the desk answers in the language chosen, and in that of Teams once it is taken back", async () => {
    const sentence = async () => (await desk.call(LAURA, "GET", "/api/v1/tickets/1")).body.detail;
    expect(await sentence()).toContain("Il ticket non esiste");
    await put({ ...WHOLE, language: "en" });
    expect(await sentence()).toContain("The ticket does not exist");
    expect((await put({ myQueues: 7 })).body.errors[0].detail).toBe("Invalid value in the field My queues.");
    expect((await desk.call(LAURA, "GET", "/api/v1/me")).body.operator.language).toBe("en");
    await put({ ...WHOLE, language: null });
    expect(await sentence()).toContain("Il ticket non esiste");
  });

  test("R2 P5 what cannot be is refused by its field and nothing is saved", async () => {
    const absence = WHOLE.absence;
    const wrong: readonly [object, string, string][] = [
      [{ language: "fr" }, "language", "field.invalid"],
      [{ toldBy: [] }, "toldBy", "field.invalid"],
      [{ toldBy: ["pigeon"] }, "toldBy.0", "field.invalid"],
      [{ digest: { at: "24:00" } }, "digest.at", "field.invalid"],
      [{ digest: {} }, "digest.at", "field.required"],
      [{ digest: "07:30" }, "digest", "field.invalid"],
      [{ absence: { ...absence, until: "2026-08-09" } }, "absence.until", "field.invalid"],
      [{ absence: { ...absence, from: "2026-02-30" } }, "absence.from", "field.invalid"],
      [{ absence: { ...absence, substitute: LAURA } }, "absence.substitute", "field.invalid"],
      [{ absence: { ...absence, substitute: "x@y.it" } }, "absence.substitute", "field.invalid"],
      [{ absence: { ...absence, text: "x".repeat(1_001) } }, "absence.text", "field.too_long"],
      [{ absence: { ...absence, days: 3 } }, "absence.days", "field.unknown"],
      [{ colour: "red" }, "colour", "field.unknown"],
    ];
    for (const [change, field, code] of wrong) {
      const answer = await put({ ...WHOLE, ...change });
      expect([field, answer.status, answer.body.errors?.[0]]).toEqual([
        field,
        422,
        expect.objectContaining({ field, code }),
      ]);
    }
    expect((await put({ language: "en" })).body.errors[0]).toMatchObject({
      field: "myQueues",
      code: "field.required",
    });
    expect((await get()).body.language).toBeNull();
  });
});
