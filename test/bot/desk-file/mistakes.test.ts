import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type DeskFileFault, readDeskFile } from "../../../bot/desk-file/read-desk-file.ts";

const SAMPLE = readFileSync(resolve(import.meta.dirname, "../../../desk.yml"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "sportello-desk-file-"));

async function faultsOf(bytes: string | Uint8Array): Promise<readonly DeskFileFault[]> {
  const file = join(folder, "desk.yml");
  writeFileSync(file, bytes);
  const desk = await readDeskFile(file);
  return desk.ok ? [] : desk.error;
}

/** The sample with one text replaced by another. */
function changed(from: string, to: string): string {
  if (!SAMPLE.includes(from)) throw new Error(`the sample has no ${from}`);
  return SAMPLE.replace(from, to);
}

const lineOf = (part: string): number => SAMPLE.slice(0, SAMPLE.indexOf(part)).split("\n").length;

const EVERY_DAY = Array.from({ length: 366 }, (_, day) => {
  const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString();
  return JSON.stringify(date.slice(5, 10));
});
const FIRST_LEVEL_RW = /\n +rw: \[marta\.bassi@[^\n]*/.exec(SAMPLE)?.[0] ?? "";

describe("P6 mistakes in desk.yml are said in a sentence", () => {
  it.each([
    ['systemId: "42"', "systemId: 42", "desk.systemId", "must be text: put it in quotes"],
    ["  name: Assistenza CMRC", "  name:", "desk.name", "has no value: it must be text"],
    ["  name: Assistenza CMRC", '  name: ""', "desk.name", "must not be empty"],
    ["language: it\n  first", "language: IT\n  first", "desk.language", "must be one of: it, en"],
    [
      "timeZone: Europe/Rome",
      'timeZone: "+01:00"',
      "desk.timeZone",
      "not an IANA time zone, for example Europe/Rome",
    ],
    [
      "largestMailMegabytes: 35",
      "largestMailMegabytes: 1000",
      "desk.largestMailMegabytes",
      "must be at most 150",
    ],
    [
      "rw: [tommaso.riva@cittametropolitanaroma.example]",
      "rw: tommaso.riva@cittametropolitanaroma.example",
      "queues[2].roles.rw",
      "must be a list, and is text",
    ],
    ["intake: { mode: off }", "intake: off", "queues[2].intake", "must be keys with values, and is text"],
    [
      "unlockTimeoutMinutes: 120",
      "unlockTimeoutMinutes: 2h",
      "queues[0].unlockTimeoutMinutes",
      "must be a number, and is text",
    ],
    [
      "firstResponse: { hours: 4,",
      "firstResponse: { hours: -4,",
      "slas[1].firstResponse.hours",
      "must be more than 0",
    ],
    [
      "shortName: Tributi",
      "shortName: Tributi, bolli e occupazioni di suolo",
      "queues[2].shortName",
      "must have at most 30 characters",
    ],
    [
      "privacy: https:",
      "privacy: http:",
      "publicPage.privacy",
      "must be a web address that begins with https://",
    ],
    [
      'Gentile {customer},"',
      'Gentile <OTRS_CUSTOMER_REALNAME>,"',
      "texts.salutation",
      "<OTRS_CUSTOMER_REALNAME> is OTRS's: placeholders are written in braces here, such as {number}",
    ],
    [
      'date: "2026-12-31"',
      'date: "2026-12-24"',
      "calendars[0].openings[1].date",
      '"2026-12-24" is there twice',
    ],
    [
      'holidays: [italy, "06-29"]',
      `holidays: [${EVERY_DAY}]`,
      "calendars[0]",
      "it never works: all days with hours are holidays",
    ],
    [
      "    name: Contact center CMRC\n",
      "    name: Contact center CMRC\n  - { address: contactcenter@cittametropolitanaroma.example, name: Due }\n",
      "mailboxes[1].address",
      '"contactcenter@cittametropolitanaroma.example" is there twice',
    ],
    [
      FIRST_LEVEL_RW,
      "",
      "queues[0].roles",
      "nobody has rw in the first level's queue, so nobody runs the desk",
    ],
  ])("P6 %j written as %j", async (from, to, where, reason) => {
    expect(await faultsOf(changed(from, to))).toMatchObject([{ where, reason }]);
  });

  it("P6 a mistyped key is named on its own line, beside what is missing", async () => {
    expect(await faultsOf(changed("  defaultQueue:", "  defaultqueue:"))).toEqual([
      { line: lineOf("  name: Assistenza CMRC"), where: "desk.defaultQueue", reason: "is missing" },
      { line: lineOf("  defaultQueue:"), where: "desk.defaultqueue", reason: "there is no such key here" },
    ]);
  });

  it.each([
    ["  language: it\n  first", "  language:it\n  first", /^this is no "key: value"/],
    ["name: Viabilità - Passi", "name: Viabilità: Passi", /^a second ":"/],
    ["  systemId", "   systemId", /./],
    ["mailboxes:\n", "queues: []\nmailboxes:\n", /^this key is there twice$/],
  ])("P6 YAML's mistake %j written as %j is said once, in plain words", async (from, to, reason) => {
    expect(await faultsOf(changed(from, to))).toEqual([
      { line: expect.any(Number), where: "", reason: expect.stringMatching(reason) },
    ]);
  });

  it("P6 a wrong indent is said once, where it begins, and not for every line after it", async () => {
    const line = lineOf("  timeZone: Europe/Rome");
    expect(await faultsOf(changed("  systemId", "    systemId"))).toMatchObject([
      { line: expect.any(Number) },
    ]);
    const tab = await faultsOf(changed("  timeZone", "\ttimeZone"));
    expect(tab[0]).toEqual({ line, where: "", reason: "a tab at the beginning of the line: use spaces" });
    expect(tab.length).toBeLessThanOrEqual(3);
    expect(await faultsOf(changed("mailboxes:", "---\nmailboxes:"))).toEqual([
      {
        line: lineOf("mailboxes:"),
        where: "",
        reason: "a line with --- or ... ends the file here: take it out",
      },
    ]);
  });

  it("P6 a file in another encoding is refused where it shows, not read with question marks for accents", async () => {
    const latin = await faultsOf(Buffer.from(SAMPLE.replaceAll("…", "").replaceAll("–", "-"), "latin1"));
    expect(latin).toEqual([
      { line: lineOf("body: Città"), where: "", reason: "this line is not UTF-8: save the file as UTF-8" },
    ]);
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SAMPLE, "utf16le")]);
    expect(await faultsOf(wide)).toEqual([
      { line: 1, where: "", reason: "this is UTF-16: save the file as UTF-8" },
    ]);
    const damaged = await faultsOf(changed("  timeZone", "\0 timeZone"));
    expect(damaged).toMatchObject([
      { line: lineOf("  timeZone"), reason: expect.stringMatching(/no text has/) },
    ]);
  });

  it("P6 a byte order mark, Windows' line ends and U+FFFD as written are no mistakes", async () => {
    expect(await faultsOf(`\ufeff${SAMPLE.replaceAll("\n", "\r\n")}`)).toEqual([]);
    expect(await faultsOf(changed("name: Assistenza CMRC", "name: Assistenza \ufffd"))).toEqual([]);
  });

  it.each(["", "# only this\n", "~"])("P6 a file with nothing in it (%j) is empty", async (text) => {
    expect(await faultsOf(text)).toEqual([{ line: 1, where: "", reason: "the file is empty" }]);
  });

  it("P6 what is no file is not read as one", async () => {
    expect(await readDeskFile(folder)).toMatchObject({
      error: [{ reason: "this is a folder, not a file" }],
    });
    expect(await readDeskFile(join(folder, "other.yml"))).toMatchObject({
      error: [{ reason: "the file does not exist" }],
    });
  });
});
