import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const page = readFileSync(join(ROOT, "docs/security.md"), "utf8");

const files: readonly string[] = readdirSync(join(ROOT, "test"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join("test", name));

/** Files of tests that the page names, whole or by their last part. */
const named = [
  ...new Set(Array.from(page.matchAll(/`([\w./-]+(?:\.test|-contract)\.ts)`/g), ([, name = ""]) => name)),
];
const filesOf = (name: string) =>
  files.filter((file) => (name.includes("/") ? file === name : basename(file) === name));

describe("docs/security.md", () => {
  it("R3 R4 names many tests", () => {
    expect(named.length).toBeGreaterThan(25);
  });

  it.each(named)("R3 R4 %s is there", (name) => {
    expect(filesOf(name)).not.toEqual([]);
  });

  it("R3 R4 the titles it quotes are titles, in a file that its line names", () => {
    const quoted = page.split("\n").flatMap((line) => {
      const texts = Array.from(line.matchAll(/`([\w./-]+(?:\.test|-contract)\.ts)`/g), ([, name = ""]) =>
        filesOf(name).map((file) => readFileSync(join(ROOT, file), "utf8")),
      ).flat();
      return Array.from(line.matchAll(/“([^”]+)”/g), ([, title = ""]) => ({ title, texts }));
    });
    expect(quoted.length).toBeGreaterThan(5);
    const isTitled = ({ title, texts }: (typeof quoted)[number]) =>
      title.split("…").every((part) => texts.some((text) => text.includes(part.replace(/,\s*$/, "").trim())));
    expect(quoted.filter((one) => !isTitled(one)).map(({ title }) => title)).toEqual([]);
  });

  it("R3 speaks of variables, policies and decisions that are there", () => {
    const config = readFileSync(join(ROOT, "bot/config.ts"), "utf8");
    for (const [, name = ""] of page.matchAll(/`([A-Z]+_[A-Z_]+)`/g)) expect(config, name).toContain(name);
    const adrs = readdirSync(join(ROOT, "docs/adr"));
    for (const [, number = ""] of page.matchAll(/ADR (\d+)/g)) {
      expect(
        adrs.some((name) => name.startsWith(number.padStart(4, "0"))),
        `ADR ${number}`,
      ).toBe(true);
    }
  });
});
