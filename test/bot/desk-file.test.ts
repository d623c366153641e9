import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { buildDesk } from "../../bot/desk-file/build-desk.ts";
import { parseDeskFile } from "../../bot/desk-file/read-desk-file.ts";
import type { Desk } from "../../core/desk/desk.ts";

const SAMPLE = readFileSync(resolve(import.meta.dirname, "../../desk.yml"), "utf8");

const faultsOf = (text: string): readonly string[] => {
  const desk = parseDeskFile(text);
  return desk.ok ? [] : desk.error.map(({ line, where, reason }) => `${line}: ${where}: ${reason}`);
};
const deskIn = (text: string): Desk => {
  const file = parseDeskFile(text);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return buildDesk(file.value, new Map());
};
const lineOf = (text: string, part: string): number =>
  text.slice(0, text.lastIndexOf(part)).split("\n").length;

describe("P6 desk.yml", () => {
  it("P6 the sample is the handbook's desk: first level, departments, six operators, a support contact", () => {
    const { queues, operators, firstLevelQueue, systemId, timeZone } = deskIn(SAMPLE);
    expect(queues.get(firstLevelQueue)?.name).toBe("1° livello di assistenza - Contact Center");
    expect([queues.size >= 3, operators.size, systemId, timeZone]).toEqual([true, 6, "42", "Europe/Rome"]);
    expect([...queues.values()].every(({ supportContact }) => supportContact !== null)).toBe(true);
  });

  it("P6 P2 gives rights by operator, rw spelled as written", () => {
    const roles = deskIn(SAMPLE).queues.get("contact-center")?.roles;
    expect(roles?.get("marta.bassi@cittametropolitanaroma.example")).toEqual(new Set(["rw"]));
    expect(roles?.get("elena.ferri@cittametropolitanaroma.example")).toEqual(new Set(["move_into"]));
  });

  it.each([
    ["an operator who is not there", "rw: [chiara.monti@", "rw: [nobody@", "is not among the operators"],
    [
      "a first level that is no queue",
      "firstLevelQueue: contact-center",
      "firstLevelQueue: nulla",
      'there is no queue with key "nulla"',
    ],
    [
      "a word that is no address",
      "address: viabilita@cittametropolitanaroma.example",
      "address: viabilita",
      "not a mail address",
    ],
    ["a time zone that is none", "timeZone: Europe/Rome", "timeZone: Europe/Roma", "not an IANA time zone"],
    ["a key nobody knows", "shortName: Tributi", "shortNome: Tributi", "shortNome"],
    [
      "a support contact who is not there",
      "supportContact: stefano.leone@",
      "supportContact: nobody@",
      "is not among the support contacts",
    ],
    [
      "a support contact twice",
      "  - { address: stefano.leone@capitalelavoro.example, name: Stefano Leone }\n",
      "  - { address: stefano.leone@capitalelavoro.example, name: Stefano Leone }\n".repeat(2),
      "is there twice",
    ],
    ["the same key twice", "key: tributi", "key: viabilita", "is there twice"],
  ])("P6 names line and reason of %s", (_what, part, replacement, reason) => {
    const broken = SAMPLE.replace(part, replacement);
    const faults = faultsOf(broken);
    expect(faults.join("\n")).toContain(reason);
    const lines = faults.map((fault) => Number(fault.split(":")[0]));
    const around = lineOf(broken, replacement);
    expect(
      lines.some((line) => Math.abs(line - around) <= 3),
      `${faults.join("\n")} (expected near ${around})`,
    ).toBe(true);
  });

  it("P6 says where YAML itself is broken", () => {
    expect(faultsOf("desk:\n  name: [Prova\n")[0]).toMatch(/^[23]: /);
  });

  it("P6 says everything that is wrong at once", () => {
    expect(
      faultsOf(
        SAMPLE.replace("timeZone: Europe/Rome", "timeZone: x").replace(
          "language: it\n  firstLevel",
          "language: fr\n  firstLevel",
        ),
      ),
    ).toHaveLength(2);
  });
});
