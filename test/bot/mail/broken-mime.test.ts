import { describe, expect, it } from "vitest";
import { parseMail } from "../../../bot/mail/parse/parse-mail.ts";
import { processorMs } from "../../support/processor-time.ts";

const latin1 = (...lines: string[]): Uint8Array => Buffer.from(lines.join("\r\n"), "latin1");
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString("base64");

async function textOf(...lines: string[]): Promise<string> {
  return (await parseMail(latin1("From: a@x.example", ...lines))).text.trim();
}

describe("headers that are not as RFC 5322 wants them (spec M3)", () => {
  it.each([
    [
      "no empty line before the text",
      ["Subject: buca", "In via Roma c'è", "una buca."],
      "In via Roma c'è\nuna buca.",
    ],
    [
      "a header line without a name above real ones",
      ["rotto senza nome", "Subject: buca", "", "Testo."],
      "Testo.",
    ],
    [
      "a boundary whose line lost its indentation",
      ["Subject: buca", "Content-Type: multipart/mixed;", 'boundary="b"', "", "--b", "", "Testo.", "--b--"],
      "Testo.",
    ],
  ])("%s", async (_what, lines, text) => {
    const mail = await parseMail(Buffer.from(lines.join("\r\n")));
    expect(mail.text.trim()).toBe(text);
    expect(mail.subject).toBe("buca");
  });

  it.each(["solo testo, nessun header", "\r\n\r\nsolo testo, nessun header"])(
    "a mail without any header is all text: %j",
    async (source) => {
      expect((await parseMail(Buffer.from(source))).text.trim()).toBe("solo testo, nessun header");
    },
  );

  it("a part without headers and without the empty line keeps its first line", async () => {
    const text = await textOf(
      "Content-Type: multipart/mixed; boundary=b",
      "",
      "--b",
      "Testo subito.",
      "--b--",
    );
    expect(text).toBe("Testo subito.");
  });

  it.each([
    ["=?utf-8?Q?Perch=C3=A9_no", "Perché no"],
    ["=?utf-8?Q?Perch=C3=A9_=?= =?utf-8?Q?no", "Perché =no"],
    ["=?utf-8?Q?Come_va?_Bene?=", "Come va? Bene"],
    ["=?utf-8?B?UGVyY2jDqQ", "Perché"],
    ["Uno =?utf-8?Q?due =?utf-8?Q?tre?=", "Uno due tre"],
    ["=?utf-16?B?/v8AQwBp?=", "Ci"],
  ])("an encoded word that a mailer cut or wrote wrongly is read: %s", async (subject, read) => {
    expect((await parseMail(latin1(`Subject: ${subject}`, "", "x"))).subject).toBe(read);
  });

  it("decodes a long header of unfinished encoded words in linear time", async () => {
    const mail = latin1(`Subject: ${"=?a?q?x".repeat(150_000)}`, "", "x");
    expect(await processorMs(() => parseMail(mail))).toBeLessThan(2_000);
  });

  it("control characters reach neither subject nor text", async () => {
    const mail = await parseMail(latin1("Subject: buca\0 \x07stradale", "", "te\0sto"));
    expect(mail).toMatchObject({ subject: "buca stradale", text: "testo" });
  });
});

describe("charsets beyond the runtime's (spec M3)", () => {
  it.each([
    ["cp850", "perch\x82 \xd5", "perché ı"],
    ["ibm858", "10 \xd5", "10 €"],
    ["IBM437", "citt\x85", "città"],
    ["cp852", "\xa9\xe6", "ęŠ"],
    ["iso-2022-kr", "\x1b$)C\x0e>H3g\x0f ok", "안녕 ok"],
    ["iso-2022-cn", "\x1b$)A\x0eDc:C\x0f ok", "你好 ok"],
    ["hz-gb-2312", "~{Dc:C~} ~~ ok", "你好 ~ ok"],
    ["iso-2022-jp-ms", "\x1b$B%F%9%H\x1b(B", "テスト"],
    ["cp50221", "\x1b$B%F%9%H\x1b(B", "テスト"],
    ["", "\x1b$B%F%9%H\x1b(B", "テスト"],
    ["unicode-1-1-utf-7", "Citt+AOA-", "Città"],
    ["x-mac-roman", "perch\x8e", "perché"],
  ])("%s", async (charset, bytes, text) => {
    expect(await textOf(`Content-Type: text/plain; charset="${charset}"`, "", bytes)).toBe(text);
  });

  it.each([
    ["utf-16", [0xff, 0xfe, 0x43, 0, 0xe8, 0]],
    ["utf-16", [0xfe, 0xff, 0, 0x43, 0, 0xe8]],
    ["utf-16", [0x43, 0, 0xe8, 0]],
    ["ucs-2", [0, 0x43, 0, 0xe8]],
    ["utf-32le", [0x43, 0, 0, 0, 0xe8, 0, 0, 0]],
    ["utf-32", [0, 0, 0, 0x43, 0, 0, 0, 0xe8]],
  ])("%s, whatever its byte order: %j", async (charset, bytes) => {
    const type = `Content-Type: text/plain; charset=${charset}`;
    const text = await textOf(type, "Content-Transfer-Encoding: base64", "", base64(Uint8Array.from(bytes)));
    expect(text).toBe("Cè");
  });

  it("reads Japanese escapes bare in a subject", async () => {
    expect((await parseMail(latin1("Subject: \x1b$B%F%9%H\x1b(B", "", "x"))).subject).toBe("テスト");
  });

  it.each([
    ['<html><head><meta charset="windows-1251"></head>\xcf\xf0\xe8\xe2\xe5\xf2</html>', "Привет"],
    [
      '<html><meta http-equiv="Content-Type" content="text/html; charset=koi8-r">\xf0\xd2\xc9\xd7\xc5\xd4</html>',
      "Привет",
    ],
    ['<html><meta charset="iso-8859-1">citt\xc3\xa0</html>', "città"],
  ])("a page tells its charset where its part does not, unless it was converted: %#", async (page, text) => {
    expect(await textOf("Content-Type: text/html", "", page)).toBe(text);
  });
});

describe("bodies that are not what they are called (spec M3)", () => {
  it.each(["text", "text/plain/x", "=?us-ascii?Q?text/plain?=", "plain"])(
    "a Content-Type that is none means text: %s",
    async (type) => {
      expect(await textOf(`Content-Type: ${type}`, "", "Testo.")).toBe("Testo.");
    },
  );

  it("a page without any Content-Type is read as a page", async () => {
    const mail = await parseMail(latin1("Subject: x", "", "<!DOCTYPE html><html><b>Testo</b></html>"));
    expect(mail.text.trim()).toBe("Testo");
    expect(mail.html).toContain("<b>Testo</b>");
  });

  it("a kind of text nobody knows is shown where the mail says nothing else, and stays attached", async () => {
    const mail = await parseMail(latin1("Content-Type: text/markdown", "", "**Testo**"));
    expect(mail.text.trim()).toBe("**Testo**");
    expect(mail.attachments).toHaveLength(1);
  });

  it("enriched text is read with its own rules", async () => {
    const source = "<bold>Uno</bold> e\n<param>red</param>due <<tre>\n\nquattro<nl>cinque";
    const text = await textOf("Content-Type: text/enriched", "", source);
    expect(text).toBe("Uno e due <tre>\nquattro\ncinque");
  });

  it.each([
    [
      "quoted-printable with blanks behind a soft line break",
      "quoted-printable",
      "uno =  \r\ndue",
      "uno due",
    ],
    ["quoted-printable with a per cent and equal signs", "quoted-printable", "100%= e =ZZ", "100%= e =ZZ"],
    [
      "base64 that is plain text",
      "base64",
      "Buongiorno, non è base64.\r\nSaluti",
      "Buongiorno, non è base64.\nSaluti",
    ],
    ["base64 that is one plain word", "base64", "Buongiorno!", "Buongiorno!"],
    [
      "base64 with a list's footer",
      "base64",
      `${base64("Testo.")}\r\n\r\nlista di prova del comune`,
      "Testo.",
    ],
    [
      "base64 padded on every line",
      "base64",
      `${base64("Tes")}\r\n${base64("to")}\r\n${base64(".")}`,
      "Testo.",
    ],
    ["base64 in a quoted header", '"base64"', base64("Testo."), "Testo."],
  ])("%s", async (_what, encoding, body, text) => {
    const type = "Content-Type: text/plain; charset=windows-1252";
    expect(await textOf(type, `Content-Transfer-Encoding: ${encoding}`, "", body)).toBe(text);
  });

  it.each([
    ["with a blank at its end", '; boundary="b c "', "--b c\r\n\r\nTesto.\r\n--b c--"],
    ["missing, parts without headers", "", "--zz\r\n\r\nTesto.\r\n--zz--"],
    ["that never occurs", "; boundary=altro", "--zz\r\nContent-Type: text/plain\r\n\r\nTesto.\r\n--zz--"],
  ])("a boundary %s is found", async (_what, parameter, body) => {
    expect(await textOf(`Content-Type: multipart/mixed${parameter}`, "", body)).toBe("Testo.");
  });

  it("words above the first part are shown where there are no others; the notice for old readers never", async () => {
    const parts = ["--b", "Content-Type: application/pdf; name=a.pdf", "", "%PDF", "--b--"];
    const type = "Content-Type: multipart/mixed; boundary=b";
    expect(await textOf(type, "", "Vedi allegato.", ...parts)).toBe("Vedi allegato.");
    expect(await textOf(type, "", "This is a multi-part message in MIME format.", ...parts)).toBe("");
  });

  it.each([
    [
      "inside a text",
      "Content-Type: text/plain",
      "Ecco.\r\n\r\nbegin 644 c/nota.txt\r\n$0VEA;P``\r\n`\r\nend\r\n",
    ],
    [
      "with the older empty line",
      "Content-Type: text/plain",
      "Ecco.\r\n\r\nbegin 644 nota.txt\r\n$0VEA;P``\r\n \r\nend\r\n",
    ],
  ])("a uuencoded file %s becomes an attachment", async (_what, type, body) => {
    const mail = await parseMail(latin1(type, "", body));
    expect(mail.text.trim()).toBe("Ecco.");
    expect(
      mail.attachments.map(({ filename, content }) => [filename, Buffer.from(content).toString()]),
    ).toEqual([["nota.txt", "Ciao"]]);
  });

  it("a part uuencoded as a whole is decoded", async () => {
    const body = "begin 644 nota.txt\r\n$0VEA;P``\r\n`\r\nend\r\n";
    expect(await textOf("Content-Type: text/plain", "Content-Transfer-Encoding: x-uuencode", "", body)).toBe(
      "Ciao",
    );
  });

  it("a page's title is not part of its text", async () => {
    const page = "<html><head><title>Senza titolo 1</title></head><p>Testo</p></html>";
    expect(await textOf("Content-Type: text/html", "", page)).toBe("Testo");
  });

  it("cells of a table are words of their own", async () => {
    const page = "<table><tr><td>Importo</td><td>12,50</td></tr></table>";
    expect(await textOf("Content-Type: text/html", "", page)).toBe("Importo 12,50");
  });
});
