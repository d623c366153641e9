import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { THEMES } from "../../tab/src/app/themes.ts";

const SOURCE = new URL("../../tab/src/", import.meta.url);
const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".css"),
);
const OWN = new Set(["strength", "due", "number"]);

describe("D8 colours come from the theme", () => {
  test.each(files)("%s names only variables every theme has", (file) => {
    const css = readFileSync(new URL(file, SOURCE), "utf8");
    const used = [...css.matchAll(/var\(--([A-Za-z0-9]+)/g)].map((match) => match[1] ?? "");
    for (const theme of Object.values(THEMES)) {
      expect(used.filter((name) => !(name in theme) && !OWN.has(name))).toEqual([]);
    }
  });
});

describe("D8 what scrolls holds what is in it", () => {
  const scrolling = /overflow(-[xy])?:[^;]*\b(auto|scroll)\b/;
  const placed = /position:\s*(relative|absolute|fixed|sticky)/;

  // Words for screen readers only are placed absolutely: in a box that is not placed they scroll the page around it.
  test.each(files)("%s places every box that scrolls", (file) => {
    const css = readFileSync(new URL(file, SOURCE), "utf8");
    const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, name = "", body = ""]) => ({
      name,
      body,
    }));
    const loose = rules.filter(({ body }) => scrolling.test(body) && !placed.test(body));
    expect(loose.map(({ name }) => name.trim())).toEqual([]);
  });
});
