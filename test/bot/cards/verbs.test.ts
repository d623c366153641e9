import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputId, parseCardAction, VERBS } from "../../../bot/cards/verbs.ts";

const TN = "2019031942000015";
const envelope = { tn: TN, v: 4 };

describe("a click on a card", () => {
  it("becomes an action with the ticket, the version seen and what was typed (B2)", () => {
    expect(
      parseCardAction("ticket.move", {
        ...envelope,
        [inputId("move", "queue")]: "tributi",
        [inputId("move", "reason")]: "technical",
        move_text: "vedere l’incasso",
      }),
    ).toEqual({
      ok: true,
      value: {
        kind: "move",
        number: TN,
        version: 4,
        queue: "tributi",
        reason: "technical",
        text: "vedere l’incasso",
      },
    });
  });

  it("takes a missing input as empty, so that core names the field (B3)", () => {
    expect(parseCardAction("ticket.note", envelope)).toEqual({
      ok: true,
      value: { kind: "note", number: TN, version: 4, subject: "", text: "", visible: "" },
    });
  });

  it("keeps a value of any length and drops what the verb does not know (B3, R2)", () => {
    const text = "x".repeat(200_000);
    const parsed = parseCardAction("ticket.courtesy", {
      ...envelope,
      text,
      owner: "a",
      verb: "ticket.courtesy",
    });
    expect(parsed).toEqual({ ok: true, value: { kind: "courtesy", number: TN, version: 4, text } });
  });

  it("opens the form its verb names, whatever the data says (R2)", () => {
    expect(parseCardAction("form.move", { ...envelope, form: "close" })).toMatchObject({
      value: { kind: "form", form: "move" },
    });
  });

  it("needs no ticket for the long forms, and takes no form's id of any length (T10, R2)", () => {
    const typed = { form: "f1", [inputId("add", "which")]: "10*5155", add_text: "x" };
    expect(parseCardAction("message.add", typed)).toEqual({
      ok: true,
      value: { kind: "message.add", form: "f1", ticket: "", which: "10*5155", text: "x" },
    });
    expect(parseCardAction("message.add", { ...typed, form: "x".repeat(65) })).toMatchObject({
      error: { code: "card.invalid_data", field: "form" },
    });
  });

  it("needs no ticket for the desk's own lists (B4)", () => {
    expect(parseCardAction("desk.mine", {})).toEqual({ ok: true, value: { kind: "desk.mine" } });
    expect(parseCardAction("desk.escalated", undefined)).toEqual({
      ok: true,
      value: { kind: "desk.escalated" },
    });
  });

  it.each([
    ["no data", undefined, undefined],
    ["no number", { v: 1 }, "tn"],
    ["a number with letters", { tn: "2019031942OOOO15", v: 1 }, "tn"],
    ["a numeric number", { tn: 2019031942000015, v: 1 }, "tn"],
    ["no version", { tn: TN }, "v"],
    ["a version as text", { tn: TN, v: "1" }, "v"],
    ["an input of the wrong kind", { ...envelope, text: { $gt: "" } }, "text"],
    ["a list", [envelope], "tn"],
  ])("is refused as unreadable with %s (R2)", (_what, data, field) => {
    const problem = { code: "card.invalid_data", ...(field ? { field } : {}) };
    expect(parseCardAction("ticket.note", data)).toEqual({ ok: false, error: problem });
  });

  it.each([undefined, 7, "", "ticket.explode", "constructor", "__proto__"])(
    "does not know the verb %s (R2)",
    (verb) => {
      expect(parseCardAction(verb, envelope)).toEqual({ ok: false, error: { code: "card.unknown_verb" } });
    },
  );

  it("never throws, whatever arrives (R2)", () => {
    const verbs = fc.oneof(fc.constantFrom(...VERBS), fc.string());
    fc.assert(
      fc.property(
        verbs,
        fc.oneof(fc.anything(), fc.record({ tn: fc.anything(), v: fc.anything() })),
        (verb, data) => {
          const parsed = parseCardAction(verb, data);
          return parsed.ok || ["card.unknown_verb", "card.invalid_data"].includes(parsed.error.code);
        },
      ),
    );
  });
});
