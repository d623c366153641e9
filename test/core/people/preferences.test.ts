import { describe, expect, it } from "vitest";
import { checkPreferences, type Preferences, preferencesView } from "../../../core/people/preferences.ts";
import { GIULIA, LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";

const check = (asked: Partial<Preferences>) =>
  checkPreferences(SAMPLE_DESK, LAURA, { myQueues: [], ...asked });
const absence = (from: string, until: string, substitute: string | null = null) => ({
  absence: { from, until, substitute, text: "" },
});

describe("P5 what an operator chooses", () => {
  it("P5 who chose nothing is told in Teams, of the queues where he works fully", () => {
    expect(preferencesView(SAMPLE_DESK, LAURA, null)).toEqual({
      language: null,
      toldBy: ["teams-chat"],
      digest: null,
      absence: null,
      myQueues: ["contact-center"],
      plainLanguage: true,
    });
    const chosen: Preferences = { myQueues: ["tributi", "viabilita"], toldBy: ["mail"], language: "en" };
    expect(preferencesView(SAMPLE_DESK, LAURA, chosen)).toMatchObject({
      language: "en",
      toldBy: ["mail"],
      myQueues: ["tributi"],
    });
  });

  it("P5 keeps each queue and each way once, the ways in their order", () => {
    expect(check({ myQueues: ["tributi", "tributi"], toldBy: ["mail", "teams-chat", "mail"] })).toEqual({
      ok: true,
      value: { myQueues: ["tributi"], toldBy: ["teams-chat", "mail"] },
    });
    expect(check({})).toEqual({ ok: true, value: { myQueues: [] } });
  });

  it.each([
    [{ myQueues: ["tributi", "nessuna"] }, { code: "queue.unknown", queue: "nessuna" }],
    [{ myQueues: ["viabilita"] }, { code: "queue.not_allowed", queue: "viabilita" }],
    [absence("2026-08-02", "2026-08-01"), { code: "field.invalid", field: "absence.until" }],
    [absence("2026-08-01", "2026-08-02", LAURA), { code: "field.invalid", field: "absence.substitute" }],
    [absence("2026-08-01", "2026-08-02", "chi@x.it"), { code: "field.invalid", field: "absence.substitute" }],
  ])("R2 P5 %j is refused", (asked, error) => {
    expect(check(asked)).toEqual({ ok: false, error });
  });

  it("P5 may be away for one day, with a colleague or nobody in his place", () => {
    expect(check(absence("2026-08-01", "2026-08-01")).ok).toBe(true);
    expect(check(absence("2026-08-01", "2026-08-31", GIULIA)).ok).toBe(true);
    expect(check({ absence: null }).ok).toBe(true);
  });
});
