// @ts-nocheck
import { describe, expect, it } from "vitest";
import { createLiveDesk } from "../../../core/desk/live-desk.ts";
import { canSeeQueue } from "../../../core/people/policy.ts";
import { LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";

describe("P2 a live desk", () => {
  it("P2 is the desk it was made of, part by part", () => {
    const { desk } = createLiveDesk(SAMPLE_DESK);
    expect({ ...desk }).toEqual(SAMPLE_DESK);
  });

  it("P2 shows what took its place to whoever holds it already", () => {
    const { desk, replace } = createLiveDesk(SAMPLE_DESK);
    const held = { desk };
    expect(canSeeQueue(held.desk, LAURA, "tributi")).toBe(true);
    replace({ ...SAMPLE_DESK, name: "Altra", queues: new Map() });
    expect([held.desk.name, canSeeQueue(held.desk, LAURA, "tributi")]).toEqual(["Altra", false]);
  });
});
