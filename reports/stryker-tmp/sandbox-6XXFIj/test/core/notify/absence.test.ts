// @ts-nocheck
import { expect, it } from "vitest";
import { isAbsent } from "../../../core/notify/absence.ts";

it("P5 an operator is away from the first day of his absence to the last", () => {
  const absence = { from: "2026-08-10", until: "2026-08-21", substitute: null, text: "" };
  const days = ["2026-08-09", "2026-08-10", "2026-08-15", "2026-08-21", "2026-08-22"];
  expect(days.map((day) => isAbsent({ myQueues: [], absence }, day))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  for (const chosen of [null, { myQueues: [] }, { myQueues: [], absence: null }]) {
    expect(isAbsent(chosen, "2026-08-15")).toBe(false);
  }
});
