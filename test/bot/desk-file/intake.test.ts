import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildDesk } from "../../../bot/desk-file/build-desk.ts";
import { parseDeskFile } from "../../../bot/desk-file/read-desk-file.ts";
import { serviceToPay } from "../../../core/desk/contract.ts";
import type { Desk } from "../../../core/desk/desk.ts";
import { USUAL_FINDINGS } from "../../../core/intake/check/finding.ts";

const SAMPLE = readFileSync(new URL("../../../desk.yml", import.meta.url), "utf8");
const QUEUE = "  - key: contact-center\n";

const withIntake = (rules: string): string => SAMPLE.replace(QUEUE, `${QUEUE}    intake: ${rules}\n`);

function deskIn(text: string): Desk {
  const file = parseDeskFile(text);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return buildDesk(file.value, new Map());
}

function faultsOf(text: string): readonly string[] {
  const file = parseDeskFile(text);
  return file.ok ? [] : file.error.map(({ where, reason }) => `${where}: ${reason}`);
}

describe("G1 G2 the intake check in desk.yml", () => {
  it("G1 a queue checks nothing until it says so, then all but the organisation", () => {
    const rulesIn = (text: string) => deskIn(text).queues.get("contact-center")?.intake;
    expect(rulesIn(SAMPLE)).toBeUndefined();
    expect(rulesIn(withIntake("{ mode: show }"))).toEqual({ mode: "show", findings: USUAL_FINDINGS });
    expect(rulesIn(withIntake("{ mode: ask, findings: [telephone_missing] }"))).toEqual({
      mode: "ask",
      findings: ["telephone_missing"],
    });
    expect(USUAL_FINDINGS).not.toContain("organisation_unknown");
  });

  it.each([
    ["{ mode: always }", /^queues\[0\]\.intake\.mode: /],
    [
      "{ mode: ask, findings: [] }",
      /^queues\[0\]\.intake\.findings: looks for nothing: say mode off instead$/,
    ],
    ["{ mode: ask, findings: [telephone] }", /^queues\[0\]\.intake\.findings\[0\]: /],
    [
      "{ mode: ask, findings: [not_explained, not_explained] }",
      /^queues\[0\]\.intake\.findings: the same finding twice$/,
    ],
    ["{ findings: [not_explained] }", /^queues\[0\]\.intake\.mode: /],
  ])("G1 %s is refused with its place and reason", (rules, fault) => {
    expect(faultsOf(withIntake(rules))).toEqual([expect.stringMatching(fault)]);
  });

  it("G2 what a contract does not include is to be paid; errors and what nobody keeps contracts of are not", () => {
    const { organisations } = deskIn(SAMPLE);
    const anzio = organisations.get("comune-anzio") ?? null;
    const tivoli = organisations.get("comune-tivoli") ?? null;
    const nothing = tivoli && { ...tivoli, contract: [] };
    expect(serviceToPay(anzio, "support")).toBeNull();
    expect(serviceToPay(anzio, "training")).toBe("extraordinary");
    expect(serviceToPay(anzio, "error")).toBeNull();
    expect(serviceToPay(nothing, "support")).toBe("assistance");
    expect(serviceToPay(nothing, "other")).toBeNull();
    expect(serviceToPay(tivoli, "training")).toBeNull();
    expect(serviceToPay(null, "training")).toBeNull();
  });

  it("G2 a service nobody sells is refused", () => {
    const text = SAMPLE.replace("contract: [assistance]", "contract: [gold]");
    expect(faultsOf(text)).toEqual([expect.stringMatching(/^organisations\[0\]\.contract\[0\]: /)]);
  });
});
