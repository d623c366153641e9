import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ENVIRONMENT, readConfig } from "../../bot/config.ts";
import { deskFileSchema } from "../../bot/desk-file/schema.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const ADMIN = join(ROOT, "docs/admin");
const LANGUAGES = ["it", "en"] as const;
const read = (name: string) => readFileSync(join(ADMIN, name), "utf8");

interface Row {
  readonly name: string;
  readonly cells: readonly string[];
}

/** The rows of a page's tables whose first cell is a name in backquotes. */
const rowsOf = (text: string): readonly Row[] =>
  text.split("\n").flatMap((line) => {
    const [, name, rest = ""] = /^\| `([^`]+)` \|(.*)\|$/.exec(line) ?? [];
    return name ? [{ name, cells: rest.split("|").map((cell) => cell.trim().replaceAll("`", "")) }] : [];
  });

interface Key {
  readonly isRequired: boolean;
  readonly default: unknown;
  /** What it may be, where that is a list of words. */
  readonly options: readonly string[];
}

type JsonSchema = Readonly<Record<string, unknown>>;

/** Parts that one row or one section of the page describes. */
const EXPLAINED_TOGETHER =
  /\.(?:newTicket|followUp|rejected|newLinked|updated|closed|incomplete|solicited|unreachable|firstResponse|update|solution|roles|about)\.|\.localMembers\[\]|^calendars\[\]\.hours\./;

const optionsOf = (schema: JsonSchema): readonly string[] => {
  const { enum: own, items } = schema as { enum?: string[]; items?: { enum?: string[] } };
  return own ?? items?.enum ?? [];
};

/** Every key of `desk.yml` by its path. */
function keysOf(schema: JsonSchema, path = "", found = new Map<string, Key>()): Map<string, Key> {
  const {
    properties = {},
    required = [],
    items,
    anyOf = [],
  } = schema as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
    items?: JsonSchema;
    anyOf?: JsonSchema[];
  };
  for (const [name, inner] of Object.entries(properties)) {
    const key = path === "" ? name : `${path}.${name}`;
    if (!EXPLAINED_TOGETHER.test(key) && !found.has(key)) {
      found.set(key, {
        isRequired: required.includes(name),
        default: inner.default,
        options: optionsOf(inner),
      });
    }
    keysOf(inner, key, found);
  }
  if (items) keysOf(items, `${path}[]`, found);
  for (const inner of anyOf) keysOf(inner, path, found);
  return found;
}

const keys = keysOf(z.toJSONSchema(deskFileSchema, { io: "input", unrepresentable: "any" }) as JsonSchema);

describe.each(LANGUAGES)("docs/admin, %s", (language) => {
  const page = read(`configuration.${language}.md`);
  const rows = rowsOf(page);
  const ofDesk = rows.filter(({ cells }) => cells.length === 3);
  const ofEnvironment = rows.filter(({ cells }) => cells.length === 2);

  it("P6 the configuration reference has every environment variable, and none that is not read", () => {
    expect(ofEnvironment.map(({ name }) => name).toSorted()).toEqual(ENVIRONMENT.toSorted());
  });

  it("P6 says the defaults that the program has", () => {
    const tenant = { TENANT_ID: "t", APP_ID: "a", APP_SECRET: "s", PUBLIC_URL: "https://d.example" };
    const config = readConfig(tenant);
    if (!config.ok) throw new Error(config.error.join());
    const { port, smtpPort, playgroundPort, mailPollSeconds, mailsPerMinute, logLevel, stopSeconds } =
      config.value;
    const real = {
      PORT: port,
      SMTP_PORT: smtpPort,
      PLAYGROUND_PORT: playgroundPort,
      MAIL_POLL_SECONDS: mailPollSeconds,
      MAILS_PER_MINUTE: mailsPerMinute,
      LOG_LEVEL: logLevel,
      STOP_SECONDS: stopSeconds,
    };
    const said = Object.fromEntries(ofEnvironment.map(({ name, cells }) => [name, cells[0]]));
    for (const [name, value] of Object.entries(real)) expect(said[name], name).toBe(String(value));
  });

  it("P6 the configuration reference has every key of desk.yml, and none that is not one", () => {
    expect(ofDesk.map(({ name }) => name).toSorted()).toEqual([...keys.keys()].toSorted());
  });

  it("P6 says which keys are required, and the plain defaults", () => {
    for (const { name, cells } of ofDesk) {
      const key = keys.get(name);
      expect(cells[0], name).toBe(key?.isRequired ? "*" : "");
      const value = key?.default;
      if (typeof value === "string" || typeof value === "number") {
        expect(cells[1]?.replaceAll('"', ""), name).toBe(String(value));
      }
    }
  });

  it("P6 names every word a key may have", () => {
    for (const { name, cells } of ofDesk) {
      if (name === "queues[].intake.findings") continue;
      for (const option of keys.get(name)?.options ?? []) {
        expect(cells[2]?.split(/[^\w-]+/), `${option} in ${name}`).toContain(option);
      }
    }
  });

  it("R4 every page exists in this language, says something, and links to what is there", () => {
    const names = readdirSync(ADMIN).filter((name) => name.endsWith(`.${language}.md`));
    const others = readdirSync(ADMIN).filter((name) => /\.(?:it|en)\.md$/.test(name));
    expect(names.length * 2).toBe(others.length);
    for (const name of names) {
      for (const [, to = ""] of read(name).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)) {
        if (!/^https?:/.test(to)) expect(existsSync(join(ADMIN, to)), `${name} → ${to}`).toBe(true);
      }
      expect(read("README.md")).toContain(`(${name})`);
    }
  });

  it("R4 the metrics it speaks of are those there are", () => {
    const source = readFileSync(join(ROOT, "bot/metrics/metrics.ts"), "utf8");
    const named = read(`metrics.${language}.md`).match(/sportello_(?!nodejs|process)\w+/g) ?? [];
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) {
      const base = name.replace(/^sportello_/, "").replace(/_(?:count|sum|bucket)$/, "");
      expect(source.includes(`"${base}"`) || source.includes(`"sportello_${base}"`), name).toBe(true);
    }
  });
});
