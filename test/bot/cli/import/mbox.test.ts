import { mkdir, mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archivedMails } from "../../../../bot/cli/import/mail/archived-mails.ts";
import { writtenAt } from "../../../../bot/cli/import/mail/mail-date.ts";
import { mailsIn, readMail } from "../../../../bot/cli/import/mail/mbox.ts";
import { collect } from "../../../support/collect.ts";

const NOW = Date.parse("2026-02-02T12:00:00Z");
const SEPARATOR = "From anna@example.org Tue Mar 19 10:00:00 2019\n";

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "sportello-mbox-"));
});
afterAll(() => rm(home, { recursive: true }));

async function mailsOf(content: string | Buffer): Promise<string[]> {
  const path = join(home, "a.mbox");
  await writeFile(path, content);
  const file = await open(path);
  try {
    const extents = await collect(mailsIn(file));
    const read = await Promise.all(extents.map((extent) => readMail(file, extent)));
    return read.map((bytes) => Buffer.from(bytes).toString("latin1"));
  } finally {
    await file.close();
  }
}

/** As mboxrd files it. */
const filed = (mails: readonly string[]): string =>
  mails.map((mail) => `${SEPARATOR}${mail.replace(/^(>*From )/gm, ">$1")}\n`).join("");

describe("X6 an mbox file", () => {
  it("X6 gives back every mail that was put into it, whatever its lines begin with", async () => {
    const line = fc.constantFrom(
      "From me",
      "From anna@example.org Tue Mar 19 10:00:00 2019",
      ">From x",
      "",
      "Da: noi",
      ">>From y",
    );
    const mail = fc.array(line, { maxLength: 8 }).map((lines) => `Subject: x\n\n${lines.join("\n")}\n`);
    await fc.assert(
      fc.asyncProperty(fc.array(mail, { minLength: 1, maxLength: 4 }), async (mails) => {
        // The empty line before the next separator belongs to nobody.
        expect((await mailsOf(filed(mails))).map((each) => each.slice(0, -1))).toEqual(mails);
      }),
      { numRuns: 60 },
    );
  });

  it("X6 is not cut where a text says From", async () => {
    const text = "Subject: x\n\nSaluti\n\nFrom Monday we are closed.\nFrom here 10:00 2019\n";
    expect(await mailsOf(`${SEPARATOR}${text}`)).toEqual([text]);
  });

  it("X6 may have the line ends of Windows, and an end without one", async () => {
    const content = `${SEPARATOR}Subject: 1\r\n\r\nuno\r\n\r\n${SEPARATOR}Subject: 2\r\n\r\ndue`;
    expect(await mailsOf(content.replaceAll(/\r?\n/g, "\r\n"))).toEqual([
      "Subject: 1\r\n\r\nuno\r\n\r\n",
      "Subject: 2\r\n\r\ndue",
    ]);
  });

  it("X6 is read piece by piece, and separators across pieces are found", async () => {
    const mails = Array.from({ length: 7 }, (_, n) => `Subject: ${n}\n\n${`${n}`.repeat(700_000 + n)}\n\n`);
    const content = mails.map((mail) => `${SEPARATOR}${mail}`).join("");
    expect((await mailsOf(content)).map((mail) => mail.length)).toEqual(mails.map((mail) => mail.length));
  });
});

describe("X6 the mails of an archive", () => {
  it("X6 come in the order in which they were written, from files and maildirs alike", async () => {
    const dated = (date: string, subject: string) => `Date: ${date}\nSubject: ${subject}\n\nTesto\n`;
    const inbox = join(home, "inbox.mbox");
    await writeFile(
      inbox,
      `${SEPARATOR}${dated("Wed, 20 Mar 2019 10:00:00 +0100", "second")}\n${SEPARATOR}${dated("Tue, 19 Mar 2019 10:00:00 +0100", "first")}`,
    );
    const maildir = join(home, "maildir");
    for (const folder of ["cur", "new", "tmp", ".Sent/cur", ".Sent/new"])
      await mkdir(join(maildir, folder), { recursive: true });
    await writeFile(join(maildir, "cur/1:2,S"), dated("Thu, 21 Mar 2019 10:00:00 +0100", "third"));
    await writeFile(join(maildir, ".Sent/cur/2:2,S"), dated("Fri, 22 Mar 2019 10:00:00 +0100", "fourth"));
    await writeFile(join(maildir, "tmp/3"), dated("Fri, 22 Mar 2019 11:00:00 +0100", "half a mail"));
    const places = await archivedMails([maildir, inbox], NOW);
    expect(places.map(({ at }) => new Date(at).getUTCDate())).toEqual([19, 20, 21, 22]);
    expect(places.map(({ isInMbox }) => isInMbox)).toEqual([true, true, false, false]);
  });

  it.each([
    ["Tue, 19 Mar 2019 10:00:00 +0100 (CET)", "2019-03-19T09:00:00.000Z"],
    ["Thu, 19 Mar 2099 10:00:00 +0100", "2019-03-18T08:00:00.000Z"],
    ["boh", "2019-03-18T08:00:00.000Z"],
    ["Thu, 1 Jan 1970 00:00:00 +0000", "2019-03-18T08:00:00.000Z"],
  ])("X6 were written when their Date says, if it can be: %s", (date, expected) => {
    const head = `Received: from a by b\r\n\twith smtp; Mon, 18 Mar 2019 08:00:00 +0000\r\nDate: ${date}\r\n\r\nDate: Tue, 1 Jan 2019 08:00:00 +0000`;
    expect(new Date(writtenAt(Buffer.from(head), NOW)!).toISOString()).toBe(expected);
  });

  it("X6 bear no moment at all where neither says one", () => {
    expect(writtenAt(Buffer.from("Subject: x\n\nDate: Tue, 1 Jan 2019 08:00:00 +0000"), NOW)).toBeNull();
  });
});
