import { describe, expect, it } from "vitest";
import { settlementOf } from "../../../bot/outbox/back-off.ts";
import { anEffect, at, NOON } from "../../support/builders.ts";

const tried = (attempt: number) => ({ ...anEffect(), attempt });
const answered = (status: number, retryAfterSeconds: number | null = null) =>
  Object.assign(new Error(`answered ${status}`), { status, retryAfterSeconds });

describe("what becomes of an effect that failed", () => {
  it("is tried again after one second, two, four, up to an hour, with jitter downwards", () => {
    const delays = [1, 2, 3, 12, 19].map((attempt) => {
      const settlement = settlementOf(new Error("x"), tried(attempt), NOON, 0.999999);
      return settlement.outcome === "retry"
        ? Math.round((Date.parse(settlement.at) - Date.parse(NOON)) / 1000)
        : null;
    });
    expect(delays).toEqual([1, 2, 4, 2048, 3600]);
    expect(settlementOf(new Error("x"), tried(2), NOON, 0)).toMatchObject({ at: "2019-03-19T12:00:01.000Z" });
  });

  it("waits as long as the other side says, when that is longer", () => {
    expect(settlementOf(answered(429, 60), tried(1), NOON, 0)).toEqual({
      outcome: "retry",
      at: at(1),
      reason: "answered 429",
    });
  });

  it.each([400, 404, 410, 413, 422])(
    "is a dead letter at once when the answer is %i: repeating cannot help",
    (status) => {
      expect(settlementOf(answered(status), tried(1), NOON, 0)).toEqual({
        outcome: "dead",
        at: NOON,
        reason: `answered ${status}`,
      });
    },
  );

  it("is a dead letter at once when the adapter knows that repeating cannot help", () => {
    const refused = Object.assign(new Error("refused"), { isFinal: true });
    expect(settlementOf(refused, tried(1), NOON, 0)).toEqual({
      outcome: "dead",
      at: NOON,
      reason: "refused",
    });
  });

  it.each([401, 403, 429, 500, 503])("is tried again when the answer is %i", (status) => {
    expect(settlementOf(answered(status), tried(1), NOON, 0)).toMatchObject({ outcome: "retry" });
  });

  it("is a dead letter after twenty tries", () => {
    expect(settlementOf(answered(503), tried(19), NOON, 0)).toMatchObject({ outcome: "retry" });
    expect(settlementOf(answered(503), tried(20), NOON, 0)).toMatchObject({ outcome: "dead" });
  });
});
