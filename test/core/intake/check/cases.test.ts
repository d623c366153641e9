import { describe, expect, it } from "vitest";
import { scoreIntakeCases } from "../../../../bench/intake-cases.ts";

describe("the labelled mails of all sets (G1, G2, G3, G5, G6)", () => {
  const scores = scoreIntakeCases().filter(({ set }) => set === "intake-all");

  it.each(scores.filter(({ recall }) => recall !== undefined))(
    "G1 G3 G5 $field: of 100 findings 95 are right, of 100 there are 85 found",
    ({ precision, recall, expected }) => {
      expect(expected).toBeGreaterThanOrEqual(5);
      expect(precision).toBeGreaterThanOrEqual(0.95);
      expect(recall).toBeGreaterThanOrEqual(0.85);
    },
  );

  /** Of windows and kinds of all sets, so many in a hundred. */
  const RIGHT: Readonly<Record<string, number>> = { availability: 0.97, request_type: 0.9 };

  it.each(scores.filter(({ right }) => right !== undefined))(
    "G2 G6 $field: windows are right 97 times in a hundred, kinds 90",
    ({ field, right = 0, expected }) => {
      expect(right / expected).toBeGreaterThanOrEqual(RIGHT[field] ?? 1);
    },
  );
});
