import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it, vi } from "vitest";
import { check } from "../../../bot/cli/check.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

const desk = (...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, "bot/cli/desk.ts"), ...args], {
    cwd: ROOT,
    encoding: "utf8",
    input: args.at(-1) === "-" ? MAIL : "",
  });

const MAIL = "From: Mario Rossi <mario@example.org>\r\nSubject: =?utf-8?q?Citt=C3=A0?=\r\n\r\nBuongiorno\r\n";

describe("the command line", () => {
  it("P6 check says that the sample has no mistakes, and where another has", () => {
    const contents =
      "4 queues, 6 operators, 1 group, 1 support contact, 1 calendar, 9 templates, no mistakes";
    expect(desk("check")).toMatchObject({ status: 0, stdout: expect.stringContaining(contents) });
    const file = join(mkdtempSync(join(tmpdir(), "sportello-")), "desk.yml");
    writeFileSync(file, "desk: {}\n");
    expect(desk("check", file)).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/desk\.yml:1: desk\.name: /),
    });
  });

  it("P6 check looks at the file that was meant or at none", async () => {
    const checked = async (env: Readonly<Record<string, string>>, ...args: string[]) => {
      for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
      const [stdout, stderr] = [new PassThrough(), new PassThrough()];
      const status = await check(args, { stdin: process.stdin, stdout, stderr });
      vi.unstubAllEnvs();
      return [status, String(stdout.read() ?? ""), String(stderr.read() ?? "")];
    };
    const elsewhere = { DESK_CONFIG: "/nowhere/desk.yml" };
    expect(await checked(elsewhere)).toEqual([1, "/nowhere/desk.yml:1: the file does not exist\n", ""]);
    expect(await checked({ ...elsewhere, PORT: "x" })).toEqual([
      1,
      "",
      expect.stringContaining("PORT: must be a number"),
    ]);
    expect(await checked({}, "desk.yml", "other.yml")).toEqual([2, "", expect.stringContaining("usage")]);
  });

  it.each([
    ["2019031942000015", 0, "valid, ticket 1 of 2019-03-19"],
    ["Ticket#2019031942000015", 0, "valid"],
    ["2019031942000016", 1, "its check digit is 6, it should be 5"],
    ["2019031943000015", 1, "its system id is 43, this desk's is 42"],
    ["20190319", 1, "shorter than 16 digits"],
    ["2019133942000015", 1, "does not begin with a day"],
    ["abc", 1, "something other than digits"],
  ])("T1 number %s", (number, status, words) => {
    expect(desk("number", number)).toMatchObject({ status, stdout: expect.stringContaining(words) });
  });

  it("M3 mail parse prints one line of JSON", () => {
    const { status, stdout } = desk("mail", "parse", "-");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      subject: "Città",
      from_email: "mario@example.org",
      from_name: "Mario Rossi",
      class: "person",
    });
  });

  it("says what it can do when asked for something else", () => {
    expect(desk("help")).toMatchObject({ status: 0, stdout: expect.stringContaining("mail parse") });
    expect(desk("explode")).toMatchObject({ status: 2, stdout: expect.stringContaining("Usage") });
  });
});
