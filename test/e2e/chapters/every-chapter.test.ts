import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { AROUND_TICKETS, ON_A_TICKET } from "./all-chapters.ts";
import { looksOf } from "./chapter.ts";

const INDEX = join(import.meta.dirname, "../../../docs/handbook/README.md");
/** Done in Teams' own windows, not on a screen of the tab: test/e2e/message-extension.test.ts. */
const ELSEWHERE = ["Creazione di un nuovo ticket, da Teams"];

/** The chapters of the handbook that the index of its pages names, in order. */
function chaptersOfIndex(): readonly string[] {
  const rows = readFileSync(INDEX, "utf8").split("| capitolo del manuale |")[1]?.split("\n\n")[0] ?? "";
  return [...rows.matchAll(/^\| \[[^\]]*\]\(([^)]*)\) \| (.*) \|$/gm)].flatMap(([, page, titles = ""]) =>
    titles.split("; ").map((title) => `${page} ${title}`),
  );
}

const all = [...AROUND_TICKETS, ...ON_A_TICKET];

describe("the handbook's chapters in the browser", () => {
  it("D1 D2 D3 D5 D7 P1 P5 every chapter that has a screen is done there", () => {
    const asked = chaptersOfIndex().filter((row) => !ELSEWHERE.some((title) => row.endsWith(` ${title}`)));
    expect(asked.length).toBeGreaterThan(15);
    expect(all.map(({ page, title }) => `${page} ${title}`).toSorted()).toEqual(asked.toSorted());
  });

  it("D8 each in both languages and at both sizes, every theme at both sizes", () => {
    const looks = [AROUND_TICKETS, ON_A_TICKET].flatMap((group) => group.map((_chapter, n) => looksOf(n)));
    for (const [first, second] of looks) {
      expect([first?.language, second?.language].toSorted()).toEqual(["en", "it"]);
      expect([first?.size, second?.size]).toEqual(["desktop", "phone"]);
    }
    const seen = new Set(looks.flat().map(({ theme, size }) => `${theme} ${size}`));
    expect(seen.size).toBe(6);
  });
});
