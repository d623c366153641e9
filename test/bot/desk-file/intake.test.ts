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
    expect(rulesIn(withIntake("{ mode: show }"))).toEqual({
      mode: "show",
      findings: USUAL_FINDINGS,
      answerWithinDays: 5,
      closeUnreachable: false,
    });
    const asking =
      "{ mode: ask, findings: [telephone_missing], answerWithinDays: 3, closeUnreachable: true }";
    expect(rulesIn(withIntake(asking))).toEqual({
      mode: "ask",
      findings: ["telephone_missing"],
      answerWithinDays: 3,
      closeUnreachable: true,
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
    ["{ mode: ask, answerWithinDays: 0 }", /^queues\[0\]\.intake\.answerWithinDays: /],
    ["{ findings: [not_explained] }", /^queues\[0\]\.intake\.mode: /],
  ])("G1 %s is refused with its place and reason", (rules, fault) => {
    expect(faultsOf(withIntake(rules))).toEqual([expect.stringMatching(fault)]);
  });

  it("G1 the sample shows each mode in a queue", () => {
    const modes = [...deskIn(SAMPLE).queues.values()].map(({ intake }) => intake?.mode);
    expect(modes).toEqual([undefined, "show", "off", "ask"]);
  });

  it("G1 G6 G7 its mails have the desk's usual words until a queue has its own, and each its own placeholder", () => {
    const own = (text: string) =>
      withIntake(`{ mode: ask }\n    incomplete: { subject: Manca, text: "${text}" }`);
    const queueIn = (text: string) => deskIn(text).queues.get("contact-center");
    expect(queueIn(SAMPLE)?.autoResponses).toMatchObject({ solicited: undefined, unreachable: undefined });
    expect(queueIn(own("Ci mandi {missing}"))?.autoResponses.incomplete?.text).toBe("Ci mandi {missing}");
    expect(faultsOf(own("Ci mandi {calls}"))).toEqual([
      expect.stringMatching(/^queues\[0\]\.incomplete\.text: there is no placeholder \{calls\} here/),
    ]);
    expect(faultsOf(withIntake("{ mode: ask }\n    incomplete: null"))).toEqual([
      "queues[0].intake.mode: asks without a text to ask with: incomplete is null",
    ]);
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
