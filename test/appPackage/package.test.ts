import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseEnv } from "node:util";
import { describe, expect, it } from "vitest";
import { type Packed, packApp } from "../../scripts/app-package.ts";
import { unzipped } from "../bot/http/support/unzipped.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "appPackage");
const VALUES = {
  TEAMS_APP_ID: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
  APP_ID: "7d10777e-6036-4c26-a93a-e0bb0317abb7",
  PUBLIC_URL: "https://desk.example.it",
};

const zipOf = (packed: Packed): Uint8Array => {
  if (!packed.ok) throw new Error(packed.faults.join("; "));
  return packed.zip;
};
const faultsOf = async (values: Record<string, string>) => {
  const packed = await packApp(FOLDER, { ...VALUES, ...values });
  return packed.ok ? [] : packed.faults;
};

describe("B9 npm run package", () => {
  it("B9 puts the app's files into a zip with every placeholder filled in", async () => {
    const files = unzipped(zipOf(await packApp(FOLDER, VALUES)));
    expect([...files.keys()]).toEqual(["color.png", "it.json", "manifest.json", "outline.png"]);
    const text = files.get("manifest.json") ?? "";
    expect(text).not.toContain("${{");
    const manifest = JSON.parse(text);
    expect(manifest.id).toBe(VALUES.TEAMS_APP_ID);
    expect(manifest.validDomains).toEqual(["desk.example.it"]);
    expect(manifest.webApplicationInfo.resource).toBe(`api://desk.example.it/${VALUES.APP_ID}`);
  });

  it("B9 makes the same bytes of the same sources, whenever and in whatever time zone", async () => {
    const first = Buffer.from(zipOf(await packApp(FOLDER, VALUES)));
    const zone = process.env.TZ;
    process.env.TZ = "Pacific/Auckland";
    const second = Buffer.from(zipOf(await packApp(FOLDER, VALUES)));
    process.env.TZ = zone ?? "";
    if (zone === undefined) delete process.env.TZ;
    expect(second.equals(first)).toBe(true);
  });

  it.each([
    [{ APP_ID: "" }, "APP_ID has no value, and manifest.json needs it"],
    [{ TEAMS_APP_ID: "sportello" }, "TEAMS_APP_ID must be an id such as"],
    [{ PUBLIC_URL: "http://desk.example.it" }, "PUBLIC_URL must be https://<host>"],
    [{ PUBLIC_URL: "https://desk.example.it/app" }, "PUBLIC_URL must be https://<host>"],
    [{ PUBLIC_HOST: "other.example.it" }, "PUBLIC_HOST must be the host of PUBLIC_URL"],
  ])("B9 refuses %j with a sentence that says what to mend", async (values, sentence) => {
    expect((await faultsOf(values as Record<string, string>)).join("\n")).toContain(sentence);
  });

  it("B9 R3 the environments in git hold no secret, and name what the package needs", () => {
    const names = readdirSync(join(ROOT, "env")).filter((name) => !name.endsWith(".user"));
    expect(names).toEqual([".env.dev", ".env.local", ".env.production"]);
    for (const name of names) {
      const values = parseEnv(readFileSync(join(ROOT, "env", name), "utf8"));
      expect(Object.keys(values), name).toEqual(
        expect.arrayContaining(["TEAMS_APP_ID", "APP_ID", "PUBLIC_URL", "PUBLIC_HOST"]),
      );
      expect(Object.keys(values).filter((key) => /SECRET|PASSWORD|KEY/.test(key))).toEqual([]);
    }
  });
});
