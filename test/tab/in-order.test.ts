import { expect, test } from "vitest";
import { FINDING_CODES, type FindingCode } from "../../core/intake/check/finding.ts";
import { whatIsInOrder } from "../../tab/src/screens/ticket/request/in-order.ts";

const inOrder = (
  checkedFor: readonly FindingCode[] | null,
  missing: readonly FindingCode[] = [],
  telephone: string | null = "+39061234567",
) =>
  whatIsInOrder({
    checkedFor,
    telephone,
    findings: missing.map((code) => ({ code, evidence: "", kind: "missing" })),
  });

test("G1 what is in order is said of what the queue looked for, and of nothing else", () => {
  expect(inOrder(FINDING_CODES)).toEqual(["subject", "explanation", "signature", "telephone"]);
  expect(inOrder(FINDING_CODES.filter((code) => code !== "signature_missing"))).not.toContain("signature");
  expect(inOrder(["telephone_missing"])).toEqual(["telephone"]);
  // Half of a group says nothing of the whole.
  expect(inOrder(["subject_empty", "telephone_missing"])).toEqual(["telephone"]);
  expect(inOrder([])).toEqual([]);
  expect(inOrder(null)).toEqual([]);
});

test("G1 what is missing is not in order, and a telephone nobody gave is not either", () => {
  expect(inOrder(FINDING_CODES, ["subject_generic", "telephone_missing"])).toEqual([
    "explanation",
    "signature",
  ]);
  expect(inOrder(FINDING_CODES, [], null)).not.toContain("telephone");
});
