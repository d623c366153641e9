import { describe, expect, it } from "vitest";
import { testOf } from "../../../core/search/condition.ts";
import { parseCondition } from "../../../core/search/grammar.ts";

/** So long that reading anything twice for each of its characters would outlast the test's time. */
const LONG = 1e5;

describe("D3 long and hostile conditions", () => {
  it.each([
    ["(", "nothing"],
    ["a", "a condition"],
    ["!", "everything"],
    ['"', "everything"],
    ['"a', "a condition"],
    ['\\"', "a condition"],
    ["*!", "a condition"],
    ["a*", "a condition"],
  ])("D3 %j a hundred thousand times is read in one pass, and is %s", (piece, expected) => {
    const parsed = parseCondition(piece.repeat(LONG), { implicitWildcards: true });
    expect(typeof parsed === "string" ? parsed : "a condition").toBe(expected);
  });

  it("D3 a pattern of many pieces is compared without trying anything twice", () => {
    const like = ["", ...Array.from({ length: 500 }, () => "a"), "b"] as const;
    expect(testOf({ like })("a".repeat(LONG))).toBe(false);
    expect(testOf({ like })(`${"a".repeat(LONG)}b`)).toBe(true);
  });
});
