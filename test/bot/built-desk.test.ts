import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { builtDesk, digestOfSources, MADE_FROM, writeMadeFrom } from "../../bot/built-desk.js";

const ROOT = resolve(import.meta.dirname, "../..");
const BUILT = join(ROOT, "dist/desk");

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "sportello-built-"));
  for (const folder of ["bot/mail", "core", "dist/desk"]) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, "bot/main.ts"), "export {};");
  writeFileSync(join(root, "bot/mail/parse.ts"), "export const a = 1;");
  writeFileSync(join(root, "core/time.ts"), "export const b = 2;");
  writeFileSync(join(root, "package.json"), "{}");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function build(): void {
  for (const name of ["main.mjs", "part.mjs"]) writeFileSync(join(root, "dist/desk", name), "export {};");
  writeMadeFrom(join(root, "dist/desk"), digestOfSources(root));
}

describe("which desk is started", () => {
  it("B9 is the built one when it was made from the sources that are here, also after all was moved elsewhere", () => {
    build();
    expect(builtDesk(root)).toBe(join(root, "dist/desk/main.mjs"));
    const elsewhere = `${root}-moved`;
    cpSync(root, elsewhere, { recursive: true });
    expect(builtDesk(elsewhere)).toBe(join(elsewhere, "dist/desk/main.mjs"));
    rmSync(elsewhere, { recursive: true });
  });

  it("B9 is that of the sources when nothing was built", () => {
    expect(builtDesk(root)).toBeNull();
  });

  it.each([
    ["a source changed", () => writeFileSync(join(root, "bot/mail/parse.ts"), "export const a = 2;")],
    ["a source came", () => writeFileSync(join(root, "core/new.ts"), "")],
    ["a source went", () => rmSync(join(root, "core/time.ts"))],
    ["a package changed", () => writeFileSync(join(root, "package.json"), '{"dependencies":{}}')],
    [
      "what one file held is another's",
      () => {
        writeFileSync(join(root, "bot/main.ts"), "export const b = 2;");
        writeFileSync(join(root, "core/time.ts"), "export {};");
      },
    ],
  ])("B9 is that of the sources when %s since the build, however the files' times stand", (_what, change) => {
    build();
    change();
    expect(builtDesk(root)).toBeNull();
  });
});

describe("a built desk of which not all is there", () => {
  it.each([
    ["a file of it is missing", () => rmSync(join(root, "dist/desk/part.mjs"))],
    ["a file of it was cut short", () => writeFileSync(join(root, "dist/desk/main.mjs"), "exp")],
    [
      "what it says of itself was cut short",
      () => writeFileSync(join(root, "dist/desk", MADE_FROM), digestOfSources(root)),
    ],
    ["what it says of itself is empty", () => writeFileSync(join(root, "dist/desk", MADE_FROM), "")],
  ])("B9 is not started when %s, as after a copy that broke off", (_what, spoil) => {
    build();
    spoil();
    expect(builtDesk(root)).toBeNull();
  });

  it("B9 is no matter of a link that leads nowhere, such as an editor's beside an open file", () => {
    symlinkSync("somebody@somewhere.1234", join(root, "bot/.#main.ts"));
    build();
    expect(builtDesk(root)).toBe(join(root, "dist/desk/main.mjs"));
  });
});

describe("the built desk", () => {
  const modules = readdirSync(BUILT).filter((name) => name.endsWith(".mjs"));
  const read = (name: string) => readFileSync(join(BUILT, name), "utf8");

  it("B9 is what the other end-to-end tests start: it was made from these sources", () => {
    expect(builtDesk(ROOT), "npm run build").toBe(join(BUILT, "main.mjs"));
  });

  it("B9 finds every file that its sources read beside themselves", () => {
    const places = modules.flatMap((name) =>
      Array.from(
        read(name).matchAll(/new URL\(["'`](\.\.\/\.\.\/[^"'`]+)["'`],\s*import\.meta\.url\)/g),
        ([, to]) => resolve(BUILT, to as string),
      ),
    );
    expect(places).toContain(join(ROOT, "bot/mail/parse/parse-apart.ts"));
    expect(places.filter((place) => !existsSync(place))).toEqual([]);
  });

  it("B9 has no package in it that looks for files where it no longer is", () => {
    const looking = modules.filter((name) => /readFileSync\([^)]*__dirname/.test(read(name)));
    expect(looking).toEqual([]);
  });
});
