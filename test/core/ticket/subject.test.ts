import { describe, expect, it } from "vitest";
import { cleanSubject, subjectWithNumber } from "../../../core/ticket/writing/subject.ts";

describe("T11 subjects", () => {
  it("T11 puts the number before the title, without Re:", () => {
    expect(subjectWithNumber("2019031942000015", "ticket di test")).toBe(
      "[Ticket#2019031942000015] ticket di test",
    );
  });

  it.each([
    "R: ticket di test",
    "RE: R: [Ticket#2019031942000015] ticket di test",
    "I: Rif: ticket di test",
    "Fwd: AW: VS: Re[2]: ticket di test",
    "  ticket   di test ",
  ])("M5 takes reply prefixes and our number off «%s»", (subject) => {
    expect(cleanSubject(subject)).toBe("ticket di test");
  });

  it("keeps a word that only looks like a prefix", () => {
    expect(cleanSubject("Rimborso: pagato due volte")).toBe("Rimborso: pagato due volte");
  });
});
