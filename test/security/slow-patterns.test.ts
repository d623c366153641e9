import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeRaw } from "../../bot/cli/mail-parse.ts";
import { parseMail } from "../../bot/mail/parse/parse-mail.ts";
import { takeIn } from "../../bot/mail/take-in.ts";
import { openStore } from "../../bot/storage/open-store.ts";
import type { Store } from "../../core/ports.ts";
import { gulpease } from "../../core/text/plain/gulpease.ts";
import { type Attack, checkedPatterns, keyOf } from "../../scripts/security/checked-patterns.ts";
import type { FoundPatterns } from "../../scripts/security/find-patterns.ts";
import { attackText } from "../support/attack.ts";
import { SAMPLE_DESK } from "../support/sample-desk.ts";

/*
 * Every regular expression of core and bot, found in the syntax trees, was checked by recheck (`npm run security`); what
 * it found out is kept by pattern. A pattern that can be slow is no danger where its text is short: so each attack that
 * was found is sent to the desk as mails, through everything a mail goes through.
 */

/** Calls of `RegExp` that no import reaches: what they are made of, and why that is safe. */
const MADE_LATER: Readonly<Record<string, string>> = {
  "core/intake/delivery-report.ts": "a header's name from the program, one bounded value behind it",
  "core/intake/filed-as.ts": "an element's name from the program, bounded repetitions",
  "core/intake/check/attachment/attachment-check.ts":
    "another pattern's source, which is checked, with other flags",
  "core/intake/check/availability/words.ts": "a number word of the program between word boundaries",
  "core/intake/check/organisation/organisation-check.ts":
    "another pattern's source, which is checked, with other flags",
  "core/text/plain/expression-pattern.ts":
    "expressions of the program; their text is cut to 50,000 characters",
  "bot/teams/chat/chat-commands.ts": "as many words as a command of the program has",
  "bot/local/faults.ts": "the local Microsoft 365: whoever tests writes it himself",
  "bot/local/mail/post-office.ts": "the local Microsoft 365: a header's name from the program",
  "bot/local/teams-client/activities.ts": "the local Microsoft 365: the bot's name, escaped",
};

describe("R3 regular expressions", () => {
  it("R3 each was checked: a new one needs `npm run security`", () => {
    // A process of its own: this one has imported some of the program's files already.
    const script = resolve(import.meta.dirname, "../../scripts/security/list-patterns.ts");
    const { stdout } = spawnSync(process.execPath, [script], { encoding: "utf8", maxBuffer: 10_000_000 });
    const { patterns, unreached } = JSON.parse(stdout) as FoundPatterns;
    const known = checkedPatterns();
    expect(patterns.length).toBeGreaterThan(600);
    expect(patterns.filter((one) => !known[keyOf(one)]).map(({ places }) => places)).toEqual([]);
    const files = new Set(unreached.map((place) => place.split(":")[0]));
    expect([...files].toSorted()).toEqual(Object.keys(MADE_LATER).toSorted());
  });
});

const LENGTH = 20_000;
/** Processor time of a mail; an ordinary one of that length takes some hundredths of it. */
const MOST_MS = 1_500;

const attacks = Object.values(checkedPatterns()).flatMap(({ attack }) => (attack ? [attack] : []));

let store: Store;
let mails = 0;
beforeAll(async () => {
  store = await openStore("sqlite::memory:");
});
afterAll(() => store.close());

async function receive(source: string): Promise<void> {
  const id = String(++mails);
  const raw = Buffer.from(source);
  const deps = {
    store: store.tickets,
    desk: SAMPLE_DESK,
    newId: randomUUID,
    allStore: store,
    clock: { now: () => "2026-03-17T11:00:00.000Z" },
    graph: { getBytes: async () => raw },
    parseMail,
  };
  const waiting = { folder: "inbox", conversationId: null, failures: 0, notBefore: null, reason: null };
  await takeIn(deps, "contact-center@example.it", { id, raw, mail: await parseMail(raw), waiting });
}

const part = (type: string, text: string): string =>
  `--b\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString("base64")}\r\n`;

/** The attack everywhere a mail has text at once: headers, plain text, HTML, an invitation. */
function mailWith(text: string, more = ""): string {
  const line = text.replaceAll(/[\r\n]+/g, " ");
  const headers = [
    "From",
    "To",
    "Subject",
    "Date",
    "Sender",
    "References",
    "Auto-Submitted",
    "X-Failed-Recipients",
  ];
  return [
    ...headers.map((name) => `${name}: ${line} <a${++mails}@example.org>`),
    `Message-ID: <${mails}@example.org>`,
    `Content-Type: multipart/mixed; boundary=b; name="${line}"${more}`,
    "",
    part("text/plain", `Buongiorno,\n${text}\nSaluti\nAnna`) +
      part("text/html", text) +
      part("text/calendar", text),
    "--b--",
  ].join("\r\n");
}

const bounceWith = (text: string): string =>
  [
    "From: Mailer-Daemon@example.org",
    "Return-Path: <>",
    "Subject: Undelivered Mail",
    "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
    "",
    part("text/plain", text) +
      part("message/delivery-status", `Final-Recipient: ${text}\r\nDiagnostic-Code: ${text}`),
    "--b--",
  ].join("\r\n");

async function processorMs(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return process.cpuUsage(before).user / 1000;
}

describe("R3 M3 what could make one of them slow does not make a mail slow", () => {
  it.each(attacks.map((attack): [string, Attack] => [JSON.stringify(attack.pumps).slice(0, 80), attack]))(
    "R3 %s",
    async (_pumps, attack) => {
      const text = attackText(attack, LENGTH);
      const times = [
        await processorMs(() => receive(mailWith(text))),
        await processorMs(() => receive(bounceWith(text))),
        await processorMs(() => describeRaw(Buffer.from(`From: a@example.org\r\n\r\n${text}`))),
        await processorMs(async () => gulpease(text)),
      ];
      expect(Math.max(...times)).toBeLessThan(MOST_MS);
    },
  );

  it("R3 M3 nor does an invitation of beginnings without an end", async () => {
    for (const unit of ["BEGIN:VEVENT\n", "BEGIN:VEVENT\nEND:VEVENTBEGIN:VALARM"]) {
      const source = `From: a@example.org\r\nContent-Type: text/calendar\r\n\r\n${unit.repeat(18_000)}\r\nEND:VEVENT`;
      expect(await processorMs(() => receive(source))).toBeLessThan(MOST_MS);
    }
  });
});
