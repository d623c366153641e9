import { describe, expect, it } from "vitest";
import type { Condition } from "../../../core/search/condition.ts";
import { alternativesOf, type Requirement, tellingParts } from "../../../core/search/telling-parts.ts";

const has = (text: string): Condition => ({ like: ["", text, ""] });
const said = (part: Requirement) => ("or" in part ? part : part.text);
const told = (condition: Condition) => tellingParts(condition).map(said);

describe("D3 what of a condition is looked up", () => {
  it("D3 of a few words all, of a negation nothing", () => {
    expect(told({ and: [has("uno due"), { not: has("precipitevolissimevolmente") }, has("alba")] })).toEqual([
      "alba",
      "uno",
      "due",
    ]);
    expect(told({ not: has("uno") })).toEqual([]);
  });

  it("D3 of many the longest, each once, from whatever phrase", () => {
    const phrases = Array.from({ length: 40 }, (_, n) => has(`passo carrabile ${"b".repeat((n % 10) + 3)}`));
    const lengths = told({ and: phrases }).map((word) => String(word).length);
    expect(lengths).toEqual([12, 11, 10, 9, 9, 8, 7, 6]);
  });

  it("D3 alternatives weigh no more than their shortest word", () => {
    const eight = Array.from({ length: 8 }, (_, n) => has(`comune${n}`));
    const weak: Condition = { or: [has("precipitevolissimevolmente"), has("via")] };
    const strong: Condition = { or: [has("precipitevolissimevolmente"), has("provvedimento")] };
    expect(told({ and: [...eight, weak] })).not.toContain(weak);
    expect(told({ and: [...eight, strong] })[0]).toEqual(strong);
  });

  it("D3 alternatives are looked up each once, and not when there are very many", () => {
    expect(alternativesOf({ or: [has("a"), has("b"), has("a")] })).toEqual([has("a"), has("b")]);
    expect(alternativesOf({ or: Array.from({ length: 65 }, (_, n) => has(`c${n}`)) })).toBeNull();
  });
});
