import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ajvDraft04 from "ajv-draft-04";
import { describe, expect, it } from "vitest";
import { parseChatCommand } from "../../bot/teams/chat/chat-commands.ts";
import { FEED_TYPES } from "../../bot/teams/notices/ticket-tiding.ts";
import { EXTENSION_COMMANDS } from "../../bot/teams/turns/extension-turn.ts";
import { pixelsOf } from "../support/png.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const CONTRACTS = join(ROOT, "../shared/contracts/teams-manifest");

const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8"));

/** As the toolkit leaves it: every placeholder replaced. */
const manifest = JSON.parse(
  readFileSync(join(ROOT, "appPackage/manifest.json"), "utf8")
    .replaceAll(/\$\{\{(TEAMS_APP_ID|APP_ID)\}\}/g, "7d10777e-6036-4c26-a93a-e0bb0317abb7")
    .replaceAll(/\$\{\{PUBLIC_URL\}\}/g, "https://desk.example.it")
    .replaceAll(/\$\{\{PUBLIC_HOST\}\}/g, "desk.example.it"),
);
const italian = readJson(join(ROOT, "appPackage/it.json"));

/** The folder of the newest schema there is, such as `v1.30`. */
const newestOf = (folder: string): string =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .at(-1) ?? "";

/** What is wrong with a document by Microsoft's schema; said aloud when the schema is not there. */
function faultsOf(schema: string, document: unknown): unknown {
  const path = join(CONTRACTS, newestOf(CONTRACTS), schema);
  if (!existsSync(path)) {
    console.warn(`SKIPPED: no schema at ${path}`);
    return null;
  }
  const validate = new ajvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false }).compile(
    readJson(path),
  );
  validate(document);
  return validate.errors ?? null;
}

describe("B9 the app package", () => {
  it("B9 is valid by Microsoft's schema", () => {
    expect(faultsOf("MicrosoftTeams.schema.json", manifest)).toBeNull();
  });

  it("B9 has a valid Italian translation that names what exists", () => {
    expect(faultsOf("MicrosoftTeams.Localization.schema.json", italian)).toBeNull();
    for (const path of Object.keys(italian).filter((key) => key.includes("["))) {
      const found = path
        .split(/[.[\]]+/)
        .filter((step) => step !== "")
        .reduce((node, step) => node?.[step], manifest);
      expect(found, path).toBeTypeOf("string");
    }
  });

  it("B4 the bot understands every command it offers, in both languages", () => {
    const titles = [
      ...manifest.bots[0].commandLists.flatMap((list: { commands: { title: string }[] }) =>
        list.commands.map(({ title }) => title),
      ),
      ...Object.entries(italian).flatMap(([key, value]) =>
        /^bots.*commands\[\d+\]\.title$/.test(key) ? [String(value)] : [],
      ),
    ];
    for (const title of titles) expect(parseChatCommand(title).kind, title).not.toBe("unknown");
  });

  it("B5 B9 its extension's commands are those the bot knows, said in Italian too", () => {
    const [extension] = manifest.composeExtensions;
    expect(extension.commands.map(({ id }: { id: string }) => id)).toEqual([...EXTENSION_COMMANDS]);
    extension.commands.forEach((_command: unknown, n: number) => {
      for (const part of ["title", "description"]) {
        expect(italian[`composeExtensions[0].commands[${n}].${part}`]).toMatch(/\S/);
      }
    });
    expect(extension.messageHandlers).toEqual([
      { type: "link", value: { domains: ["desk.example.it"], supportsAnonymizedPayloads: true } },
    ]);
  });

  it("N3 declares every activity type the desk sends, each translated", () => {
    const declared = manifest.activities.activityTypes.map(({ type }: { type: string }) => type);
    const sent = [...Object.values(FEED_TYPES), "manyTickets", "digest"];
    expect(declared.toSorted()).toEqual(sent.toSorted());
    for (const [at, { templateText }] of manifest.activities.activityTypes.entries()) {
      const holders = (text: string) => text.match(/\{\w+\}/g);
      expect(holders(italian[`activities.activityTypes[${at}].templateText`])).toEqual(holders(templateText));
    }
  });

  it("B9 R3 asks for one permission of the teams it is in, which the code uses", () => {
    const { resourceSpecific } = manifest.authorization.permissions;
    expect(resourceSpecific).toEqual([{ name: "ChannelMessage.Read.Group", type: "Application" }]);
    expect(readFileSync(join(ROOT, "bot/teams/channels/channel-history.ts"), "utf8")).toContain(
      "ChannelMessage.Read.Group",
    );
  });

  it("B9 R3 trusts its own host alone, and every address is there", () => {
    expect(manifest.validDomains).toEqual(["desk.example.it"]);
    const addresses = JSON.stringify(manifest).match(/https:\/\/[^"]+/g) ?? [];
    const foreign = addresses.filter(
      (each) => !["desk.example.it", "developer.microsoft.com"].includes(new URL(each).host),
    );
    expect(foreign).toEqual([]);
  });
});

describe("B9 the app's icons", () => {
  const icon = (name: string) => pixelsOf(readFileSync(join(ROOT, "appPackage", `${name}.png`)));

  it("B9 the colour one has its symbol where no crop reaches: the middle 96 of 192 pixels", () => {
    const { width, height, at } = icon("color");
    expect([width, height]).toEqual([192, 192]);
    const outside: string[] = [];
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const isInside = x >= 48 && x < 144 && y >= 48 && y < 144;
        if (!isInside && at(x, y).join() !== "91,95,199,255") outside.push(`${x},${y}`);
      }
    expect(outside).toEqual([]);
    expect(at(96, 60)).toEqual([255, 255, 255, 255]);
  });

  it("B9 the outline is white alone, on transparency, 32 pixels wide", () => {
    const { width, height, at } = icon("outline");
    expect([width, height]).toEqual([32, 32]);
    const all = Array.from({ length: 32 * 32 }, (_, n) => at(n % 32, Math.floor(n / 32)));
    const seen = all.filter(([, , , alpha]) => alpha > 0);
    expect(seen.every(([r, g, b]) => Math.min(r, g, b) > 250)).toBe(true);
    expect(seen.length).toBeGreaterThan(100);
    expect(all.length - seen.length).toBeGreaterThan(500);
  });
});
