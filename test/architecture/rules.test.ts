import { describe, expect, it } from "vitest";
import { type Import, linesOf, type SourceFile, sourcesOf } from "./sources.ts";

/** Pure packages core may use: no I/O, no clock of their own (docs/adr/0006, 0027). */
const CORE_PACKAGES = ["temporal-polyfill", "libphonenumber-js/max"];

const core = sourcesOf("core");
const bot = sourcesOf("bot");
const tab = sourcesOf("tab");
const everything = [...core, ...bot, ...tab];

const importsOf = (files: readonly SourceFile[], keep: (one: Import) => boolean): string[] =>
  files.flatMap(({ imports }) => imports.filter(keep).map(({ from, to }) => `${from} → ${to}`));

const isPackage =
  (...names: string[]) =>
  ({ to, isPackage }: Import) =>
    isPackage && names.some((name) => to === name || to.startsWith(`${name}/`));

const importersOf = (...names: string[]): string[] => [
  ...new Set(
    everything.flatMap(({ imports }) => imports.filter(isPackage(...names)).map(({ from }) => from)),
  ),
];

describe("the house's rules (architecture §3)", () => {
  it("core imports only core and the pure packages listed", () => {
    const foreign = importsOf(core, ({ to, isPackage: isForeign }) =>
      isForeign ? !CORE_PACKAGES.includes(to) : !to.startsWith("core/"),
    );
    expect(foreign).toEqual([]);
  });

  it("core has no clock, no chance and no console of its own", () => {
    const impure = core.filter(({ text }) =>
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bconsole\./.test(text),
    );
    expect(impure.map(({ path }) => path)).toEqual([]);
  });

  it("botbuilder stays behind two files of bot/teams", () => {
    const importers = importersOf("botbuilder", "botframework-connector", "botbuilder-core");
    expect(importers.length).toBeLessThanOrEqual(2);
    expect(importers.filter((path) => !path.startsWith("bot/teams/"))).toEqual([]);
  });

  it("restify stays behind one file of bot/http", () => {
    expect(importersOf("restify")).toEqual(["bot/http/server.ts"]);
  });

  it("a database driver stays in its own folder", () => {
    const outside = importersOf("node:sqlite").filter(
      (path) => !path.startsWith("bot/storage/sqlite/") && !path.startsWith("bot/local/"),
    );
    expect(outside).toEqual([]);
    expect(importersOf("mongodb").filter((path) => !path.startsWith("bot/storage/mongo/"))).toEqual([]);
  });

  it("process.env is read in bot/config.ts alone", () => {
    const readers = everything.filter(({ text }) => text.includes("process.env"));
    expect(readers.map(({ path }) => path)).toEqual(["bot/config.ts"]);
  });

  it("teams-js and teamsfx stay behind one file each of the tab", () => {
    expect(importersOf("@microsoft/teams-js")).toHaveLength(1);
    expect(importersOf("@microsoft/teamsfx")).toHaveLength(1);
  });

  it("the store is written by handle() alone", () => {
    const writers = [...core, ...bot].filter(
      ({ path, text }) =>
        /\.commit\(/.test(text) &&
        !path.startsWith("bot/storage/") &&
        path !== "bot/storage/telling-store.ts",
    );
    expect(writers.map(({ path }) => path)).toEqual(["core/handle.ts"]);
  });

  it("siblings under bot meet through core or compose.ts", () => {
    const room = (path: string) => /^bot\/([^/]+)\//.exec(path)?.[1];
    const mayVisit: Readonly<Record<string, readonly string[]>> = {
      teams: ["cards"],
      outbox: ["cards"],
      cli: ["mail", "storage", "desk-file", "local"],
    };
    const visits = importsOf(bot, ({ from, to, isPackage: isForeign }) => {
      const [here, there] = [room(from), room(to)];
      return (
        !isForeign &&
        here !== undefined &&
        there !== undefined &&
        here !== there &&
        !mayVisit[here]?.includes(there)
      );
    });
    expect(visits).toEqual([]);
  });

  it("the tab takes nothing from the server", () => {
    expect(importsOf(tab, ({ to, isPackage: isForeign }) => !isForeign && to.startsWith("bot/"))).toEqual([]);
  });

  it("no imports go round in a circle", () => {
    expect(findCircle(everything)).toBeNull();
  });

  it("files stay readable: none over 400 lines, nine in ten at most 200", () => {
    const lengths = everything
      .map((file) => ({ path: file.path, lines: linesOf(file) }))
      .sort((a, b) => a.lines - b.lines);
    expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
    expect(lengths[Math.floor(lengths.length * 0.9)]?.lines).toBeLessThanOrEqual(200);
  });
});

/** The files of one circle of imports, or null. Imports of types alone count too: a circle is a circle. */
function findCircle(files: readonly SourceFile[]): readonly string[] | null {
  const next = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.filter(({ isPackage: isForeign }) => !isForeign).map(({ to }) => to),
    ]),
  );
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const to of next.get(path) ?? []) {
      const circle = visit(to, [...trail, path]);
      if (circle) return circle;
    }
    done.add(path);
    return null;
  };
  for (const { path } of files) {
    const circle = visit(path, []);
    if (circle) return circle;
  }
  return null;
}
