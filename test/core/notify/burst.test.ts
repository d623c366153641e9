import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  admit,
  type BurstWindow,
  fullWindow,
  SINGLE_NOTICES,
  windowEnd,
} from "../../../core/notify/burst.ts";
import { plusSeconds } from "../../../core/time.ts";
import { NOON } from "../../support/builders.ts";

describe("N1 a burst of notices", () => {
  it("N1 lets the first ones through, holds the rest to the end of the window, and then begins anew", () => {
    let window: BurstWindow | null = null;
    for (let n = 0; n < SINGLE_NOTICES; n++) {
      const admission = admit(window, plusSeconds(NOON, n));
      if (admission.verdict === "held") throw new Error("held too early");
      window = admission.window;
    }
    expect(admit(window, plusSeconds(NOON, 59))).toEqual({ verdict: "held", until: plusSeconds(NOON, 60) });
    expect(admit(window, plusSeconds(NOON, 60)).verdict).toBe("now");
    expect(admit(fullWindow(NOON), plusSeconds(NOON, 1)).verdict).toBe("held");
  });

  it("N1 never lets through more than so many in any window, nor holds anything longer than one", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(90), { maxLength: 60 }), (pauses) => {
        let window: BurstWindow | null = null;
        let at = NOON;
        const through: string[] = [];
        for (const pause of pauses) {
          at = plusSeconds(at, pause);
          const admission = admit(window, at);
          if (admission.verdict === "held") {
            expect(admission.until > at && admission.until <= plusSeconds(at, 60)).toBe(true);
          } else {
            window = admission.window;
            through.push(at);
            const own = through.filter((moment) => moment >= (window?.since ?? ""));
            expect(own.length).toBeLessThanOrEqual(SINGLE_NOTICES);
            expect(at < windowEnd(admission.window)).toBe(true);
          }
        }
      }),
    );
  });
});
