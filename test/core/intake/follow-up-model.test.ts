import { describe, expect, it } from "vitest";
import { type FollowUpSet, followUpSets, learnFrom, toldByOthers } from "../../../bench/follow-up-sets.ts";
import { FOLLOW_UP_CLASSES, LEARNED, type Weights } from "../../../core/intake/follow-up-class/model.ts";

const SETS = followUpSets();

describe("what a follow-up's class is worth on replies it was not learned from", () => {
  it("G4 G7 M6 nearly nine in ten are told by what other sets teach, and thanks and requests for news hardly ever wrongly", () => {
    const told = toldByOthers(SETS, SETS.find(({ set }) => set === "variants-3") as FollowUpSet);
    const precision = (one: string): number => {
      const said = told.filter(({ got }) => got === one);
      return said.filter(({ wanted }) => wanted === one).length / said.length;
    };
    expect(told.length).toBeGreaterThan(200);
    expect(told.filter(({ wanted, got }) => wanted === got).length / told.length).toBeGreaterThanOrEqual(
      0.87,
    );
    expect(precision("thanks")).toBeGreaterThanOrEqual(0.95);
    expect(precision("solicitation")).toBeGreaterThanOrEqual(0.92);
  });

  it("the weights in core are those that the labelled sets teach", () => {
    const learned = learnFrom(SETS);
    const apart = (sign: string, weights: Weights): boolean =>
      FOLLOW_UP_CLASSES.some(
        (_, index) => Math.abs((weights.get(sign)?.[index] ?? 0) - (learned.get(sign)?.[index] ?? 0)) > 0.051,
      );
    expect(learned.size).toBeGreaterThan(1_000);
    expect([...learned.keys(), ...LEARNED.keys()].filter((sign) => apart(sign, LEARNED))).toEqual([]);
  });
});
