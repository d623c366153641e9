import { describe, expect, it } from "vitest";
import { scoreIntakeCases } from "../../../../bench/intake-cases.ts";

describe("the labelled mails (G1, G2, G3, G5, G6)", () => {
  const scores = scoreIntakeCases();

  it("each set has at least sixty mails", () => {
    const sizes = scores.filter(({ field }) => field === "request_type").map(({ expected }) => expected);
    expect(sizes.length).toBeGreaterThanOrEqual(2);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(40);
  });

  it.each(scores.filter(({ recall }) => recall !== undefined))(
    "G1 $set: $field is right in 95 of 100 and misses at most 15",
    ({ precision, recall }) => {
      expect(precision ?? 1).toBeGreaterThanOrEqual(0.95);
      expect(recall ?? 1).toBeGreaterThanOrEqual(0.85);
    },
  );

  it.each(scores.filter(({ right }) => right !== undefined))(
    "G2 G6 $set: $field is right nine times in ten",
    ({ right = 0, expected }) => {
      expect(right / expected).toBeGreaterThanOrEqual(0.85);
    },
  );
});
