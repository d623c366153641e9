import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { sourcesOf } from "../architecture/sources.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const guide = read("docs/deploy.md");

/** Of §3: each permission with the files that need it. */
const rows = guide
  .split("\n")
  .filter((line) => /^\| `[A-Z]\w+\.\w+/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, name = "", , , where = ""]) => ({
    name: name.replaceAll("`", ""),
    files: where.match(/[\w./-]+\.ts/g) ?? [],
  }));
const names = rows.map(({ name }) => name);
/** Given by Exchange, of what it gives, and not by consent. */
const BY_EXCHANGE = ["Mail.ReadWrite", "Mail.Send"];
const IF_WANTED = ["Chat.ReadBasic.All", "Chat.Read.All"];

describe("docs/deploy.md", () => {
  it("B9 R3 says of every permission which code needs it", () => {
    expect(rows.length).toBeGreaterThan(9);
    for (const { name, files } of rows) {
      expect(files.length, name).toBeGreaterThan(0);
      expect(
        files.filter((file) => !existsSync(join(ROOT, file))),
        name,
      ).toEqual([]);
    }
  });

  it("B9 R3 lists what the application in Entra and the manifest ask for, and they ask for no more", () => {
    const { requiredResourceAccess } = JSON.parse(read("infra/entra-app.json"));
    const inEntra = requiredResourceAccess.flatMap(
      ({ resourceAccess }: { resourceAccess: { id: string; type: string }[] }) =>
        resourceAccess.map(({ id, type }) => `${type} ${id}`),
    );
    const { permissions } = JSON.parse(read("appPackage/manifest.json")).authorization;
    const inManifest = permissions.resourceSpecific.map(({ name }: { name: string }) => name);
    const byConsent = names.filter((name) => ![...BY_EXCHANGE, ...IF_WANTED, ...inManifest].includes(name));
    expect(inEntra.toSorted()).toEqual(byConsent.map((name) => `Role ${name}`).toSorted());
    expect(names).toEqual(expect.arrayContaining([...inManifest, ...BY_EXCHANGE, ...IF_WANTED]));
  });

  it("B9 lists every permission that the code speaks of", () => {
    const spoken = sourcesOf("bot")
      .filter(({ path }) => !path.startsWith("bot/local/") && !path.startsWith("bot/cli/"))
      .flatMap(
        ({ text }) => text.match(/\b[A-Z][A-Za-z]+\.(?:Read|ReadWrite|Send|Create)\w*(?:\.\w+)?\b/g) ?? [],
      );
    expect([...new Set(spoken)].filter((name) => !names.includes(name))).toEqual([]);
  });

  it("says nothing of files and commands that are not there", () => {
    const paths = guide.match(/(?<=`)(?:infra|env|bot|docs|test)\/[\w./-]+\w(?=`)/g) ?? [];
    expect(paths.filter((path) => !path.endsWith(".user") && !existsSync(join(ROOT, path)))).toEqual([]);
    const { scripts } = JSON.parse(read("package.json"));
    for (const [, script = ""] of guide.matchAll(/npm run (?:-s )?(\w+)/g))
      expect(scripts).toHaveProperty(script);
  });
});
