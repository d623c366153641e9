// @ts-nocheck
import { describe, expect, it } from "vitest";
import { fillPlaceholders, unknownPlaceholders } from "../../../core/text/placeholders.ts";

describe("T17 placeholders", () => {
  it("T17 are filled once: what a value contains is not filled again", () => {
    expect(fillPlaceholders("{title}: {a.b}", { title: "{a.b} {title}", "a.b": "x" })).toBe(
      "{a.b} {title}: x",
    );
  });

  it("T17 give the first lines of a value when a number says how many", () => {
    const values = { lastMessage: "> uno\n> due\n> tre" };
    expect(fillPlaceholders("{lastMessage[2]}", values)).toBe("> uno\n> due");
    expect(fillPlaceholders("{lastMessage[9]}", values)).toBe("> uno\n> due\n> tre");
  });

  it("T17 stay as written when nobody knows them, the names every object has included", () => {
    const text = "{custmer} {constructor} {toString[2]} { customer } {}";
    expect(fillPlaceholders(text, { customer: "x" })).toBe(text);
  });

  it("T17 that cannot be filled are named, text in braces that was never meant as one is not", () => {
    const text = "{customer} {custmer} {customer[x]} {Customer} {operator.adress} { } {3} {a b}";
    expect(unknownPlaceholders(text, ["customer", "operator.address"])).toEqual([
      "custmer",
      "customer[x]",
      "Customer",
      "operator.adress",
    ]);
  });
});
