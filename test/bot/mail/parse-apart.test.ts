import { describe, expect, it } from "vitest";
import { ParseThread, parseApart } from "../../../bot/mail/parse/parse-apart.ts";
import { parseMail } from "../../../bot/mail/parse/parse-mail.ts";

const mail = (subject: string) =>
  Buffer.from(
    [
      "From: Anna <anna@cittadina.it>",
      `Subject: ${subject}`,
      "Content-Type: text/plain",
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from("testo").toString("base64"),
    ].join("\r\n"),
  );
const UNREAD = expect.stringContaining(Buffer.from("testo").toString("base64"));

const withFile = (bytes: number) =>
  Buffer.from(
    [
      "From: Anna <anna@cittadina.it>",
      "Subject: La planimetria",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "In allegato.",
      "--b",
      'Content-Type: application/pdf; name="pianta.pdf"',
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.alloc(bytes, "planimetria ").toString("base64").replace(/.{76}/g, "$&\r\n"),
      "--b--",
      "",
    ].join("\r\n"),
  );

/** A thread that breaks on the mails that say so, and never comes back from others. */
const FRAGILE = new URL("../../support/fragile-parser.ts", import.meta.url);

describe("mails parsed in a thread of their own", () => {
  it("M3 a large mail comes back as it does from the parser itself, small ones without a thread too", async () => {
    for (const raw of [withFile(600_000), mail("Piccola")]) {
      expect(await parseApart(raw, "it")).toEqual(await parseMail(raw, "it"));
    }
  });

  it("M3 R2 the mail that breaks the thread comes back unread, those behind it are read", async () => {
    const thread = new ParseThread(FRAGILE);
    const subjects = ["Prima", "BREAK", "Seconda", "BREAK", "Terza"];
    const mails = await Promise.all(subjects.map((subject) => thread.parse(mail(subject), "it")));
    expect(mails.map(({ subject }) => subject)).toEqual(subjects);
    expect(mails.map(({ text }) => text)).toEqual(["testo", UNREAD, "testo", UNREAD, "testo"]);
  });

  it("M3 R2 a mail that never ends is given up, and those behind it are read", async () => {
    const thread = new ParseThread(FRAGILE, 5_000);
    const [endless, next] = await Promise.all(
      ["ENDLESS", "Dopo"].map((subject) => thread.parse(mail(subject), "it")),
    );
    expect(endless?.text).toEqual(UNREAD);
    expect(next).toMatchObject({ subject: "Dopo", text: "testo" });
  });
});
