import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseEnv } from "node:util";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readTemplate, usesOf } from "./bicep.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const INFRA = join(ROOT, "infra");
const main = readTemplate(join(INFRA, "main.bicep"));
const modules = readdirSync(join(INFRA, "modules")).map((name) => readTemplate(join(INFRA, "modules", name)));
const all = [main, ...modules];
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const ENVIRONMENT = /\$\{\{TEAMSFX_ENV\}\}/;

describe("B9 the resources in Azure", () => {
  it("B9 every module is there, is used, and gets what it needs and nothing else", () => {
    expect(main.modules.map(({ path }) => path).toSorted()).toEqual(
      modules.map(({ path }) => path).toSorted(),
    );
    for (const { path, given } of main.modules) {
      const { params } = readTemplate(path);
      const needed = [...params].flatMap(([name, { hasDefault }]) => (hasDefault ? [] : [name]));
      expect(given, path).toEqual(expect.arrayContaining(needed));
      expect(
        given.filter((name) => !params.has(name)),
        path,
      ).toEqual([]);
    }
  });

  it("B9 nothing is declared in vain, and no output is asked of a module that has none", () => {
    for (const template of all) {
      // A resource may stand for itself: nobody has to name it.
      const mustBeUsed = [...template.params.keys()];
      expect(
        mustBeUsed.filter((name) => usesOf(template, name) < 1),
        template.path,
      ).toEqual([]);
    }
    for (const [, symbol, output] of main.text.matchAll(/(\w+)\.outputs\.(\w+)/g)) {
      const module = main.modules.find((each) => each.symbol === symbol);
      expect(readTemplate(module?.path ?? "").outputs, `${symbol}.outputs.${output}`).toContain(output);
    }
  });

  it("B9 every environment's parameters exist, and leave none out that has no default", () => {
    const files = readdirSync(INFRA).filter((name) => name.endsWith(".parameters.json"));
    expect(files).toEqual(["dev.parameters.json", "production.parameters.json"]);
    for (const file of files) {
      const given = Object.keys(JSON.parse(read(`infra/${file}`)).parameters);
      expect(
        given.filter((name) => !main.params.has(name)),
        file,
      ).toEqual([]);
      const needed = [...main.params].flatMap(([name, { hasDefault }]) => (hasDefault ? [] : [name]));
      expect(given, file).toEqual(expect.arrayContaining(needed));
    }
  });

  it("R3 B9 the process gets every secret from the vault by its identity, and only what the desk reads", () => {
    const { text } = readTemplate(join(INFRA, "modules/desk.bicep"));
    const secrets = [...text.matchAll(/name: '([\w-]+)'\s+keyVaultUrl: '\$\{vaultUrl\}secrets\/([\w-]+)'/g)];
    expect(secrets.map(([, name]) => name)).toEqual(secrets.map(([, , entry]) => entry));
    const kept = [...main.text.matchAll(/^ {6}'([\w-]+)':/gm)].map(([, name]) => name);
    expect(secrets.map(([, name]) => name)).toEqual(kept);
    const declared = [...secrets.map(([, name]) => name), "desk-yml"];
    for (const [, name] of text.matchAll(/secretRef: '([\w-]+)'/g)) expect(declared).toContain(name);
    const known = read("bot/config.ts");
    for (const [, name] of text.matchAll(/\{ name: '([A-Z_]+)',/g)) expect(known, name).toMatch(`  ${name}:`);
  });
});

describe("B9 Agents Toolkit's files", () => {
  const filesOf = (lifecycle: unknown): string[] =>
    [...JSON.stringify(lifecycle).matchAll(/"(?:manifestPath|path|parameters)":"\.\/([^"]+)"/g)].map(
      ([, path = ""]) => path,
    );

  it.each(["teamsapp.yml", "teamsapp.local.yml"])("B9 %s names files that are there", (name) => {
    for (const environment of name.includes("local") ? ["local"] : ["dev", "production"]) {
      const files = filesOf(parse(read(name))).map((path) => path.replace(ENVIRONMENT, environment));
      expect(files.length).toBeGreaterThan(1);
      expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    }
  });

  it.each([
    ["teamsapp.yml", "dev"],
    ["teamsapp.yml", "production"],
    ["teamsapp.local.yml", "local"],
  ])(
    "B9 every value %s asks for in %s is in the environment, found out by a step before, or a secret",
    (name, env) => {
      const known = new Set(Object.keys(parseEnv(read(`env/.env.${env}`))));
      known.add("AAD_APP_ACCESS_AS_USER_PERMISSION_ID");
      for (const step of Object.values<{ with: object; writeToEnvironmentFile?: object }[]>(
        Object.fromEntries(
          Object.entries(parse(read(name))).filter(([, steps]) => Array.isArray(steps)),
        ) as never,
      ).flat()) {
        const files = filesOf(step).map((path) => read(path.replace(ENVIRONMENT, env)));
        for (const [, asked = ""] of [JSON.stringify(step), ...files].join().matchAll(/\$\{\{(\w+)\}\}/g)) {
          expect(known.has(asked) || asked.startsWith("SECRET_"), `${asked} in ${JSON.stringify(step)}`).toBe(
            true,
          );
        }
        for (const found of Object.values(step.writeToEnvironmentFile ?? {})) known.add(found as string);
        if (JSON.stringify(step).includes("main.bicep")) for (const output of main.outputs) known.add(output);
      }
    },
  );
});
