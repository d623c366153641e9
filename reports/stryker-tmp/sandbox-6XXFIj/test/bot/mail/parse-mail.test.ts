// @ts-nocheck
import { describe, expect, it } from "vitest";
import { parseMail } from "../../../bot/mail/parse/parse-mail.ts";

const raw = (...lines: string[]): Uint8Array => Buffer.from(lines.join("\r\n"), "utf8");
const latin1 = (...lines: string[]): Uint8Array => Buffer.from(lines.join("\r\n"), "latin1");
const base64 = (text: string, encoding: BufferEncoding = "utf8"): string =>
  Buffer.from(text, encoding).toString("base64");

describe("headers", () => {
  it("joins encoded words that cut a character in two", async () => {
    const bytes = Buffer.from("Perché così?");
    const subject = `=?utf-8?B?${bytes.subarray(0, 6).toString("base64")}?=\r\n =?UTF-8?B?${bytes.subarray(6).toString("base64")}?=`;
    expect((await parseMail(raw(`Subject: ${subject}`, "", "x"))).subject).toBe("Perché così?");
  });

  it("decodes encoded words in UTF-7 and with a language", async () => {
    const mail = await parseMail(raw("Subject: =?utf-7?Q?Citt+AOA-?= =?iso-8859-1*it?Q?=E8?=", "", "x"));
    expect(mail.subject).toBe("Cittàè");
  });

  it("reads raw 8-bit headers, inside encoded words too", async () => {
    const mail = await parseMail(
      latin1("Subject: Perché", "From: =?iso-8859-1?Q?Niccolò?= <n@x.it>", "", "x"),
    );
    expect(mail).toMatchObject({ subject: "Perché", from: { name: "Niccolò", address: "n@x.it" } });
  });

  it("keeps a comma that belongs to a name", async () => {
    const mail = await parseMail(raw(`To: =?utf-8?B?${base64("Rossi, Mario")}?= <m@x.it>, b@x.it`, "", "x"));
    expect(mail.to).toEqual([
      { name: "Rossi, Mario", address: "m@x.it" },
      { name: "", address: "b@x.it" },
    ]);
  });

  it("lists recipients in OTRS's order, once each", async () => {
    const mail = await parseMail(
      raw("Delivered-To: d@x.it", "Cc: C@x.it", "To: a@x.it, c@x.it", "Resent-To: r@x.it", "", ""),
    );
    expect(mail.recipients).toEqual(["r@x.it", "a@x.it", "c@x.it", "d@x.it"]);
  });

  it("reads ids, dates and repeated headers", async () => {
    const mail = await parseMail(
      raw(
        "Message-ID: <a@x>",
        "In-Reply-To: <b@x> (nota)",
        "References: <c@x>",
        "\t<b@x>",
        "Date: Mon, 2 Nov 2026 09:00:00 +0100 (CET)",
        "Received: uno",
        "Received: due",
        "",
        "x",
      ),
    );
    expect(mail).toMatchObject({
      messageId: "a@x",
      inReplyTo: ["b@x"],
      references: ["c@x", "b@x"],
      date: "2026-11-02T08:00:00.000Z",
    });
    expect(mail.headers.received).toEqual(["uno", "due"]);
  });

  it("is not confused by header names of objects", async () => {
    const mail = await parseMail(raw("__proto__: x", "constructor: y", "", "x"));
    expect(mail.headers.toString).toBeUndefined();
    expect(mail.headers.constructor).toEqual(["y"]);
  });

  it.each([
    ["a blank line", "\r\n"],
    ["a byte order mark", "\ufeff"],
  ])("reads a mail that starts with %s", async (_name, start) => {
    expect((await parseMail(raw(`${start}Subject: x`, "", "testo"))).subject).toBe("x");
  });
});

describe("text", () => {
  it.each([
    ["windows-1252", "Caff\xe8 \x80"],
    ["utf-8", "Caff\xe8 \x80"],
    ["sconosciuto-1", "Caff\xe8 \x80"],
  ])("reads Latin text labelled %s", async (charset, text) => {
    const mail = await parseMail(latin1(`Content-Type: text/plain; charset=${charset}`, "", text));
    expect(mail.text).toBe("Caffè €");
  });

  it("reads UTF-8 that no header declares", async () => {
    expect((await parseMail(raw("Subject: x", "", "Perché"))).text).toBe("Perché");
  });

  it("makes the text from HTML when there is no text part", async () => {
    const mail = await parseMail(
      raw("Content-Type: text/html; charset=utf-8", "", "<p>Perch&eacute;</p><p>no</p>"),
    );
    expect(mail.text).toBe("Perché\n\nno");
    expect(mail.html).toContain("<p>");
  });

  it("does not let a flowed paragraph run into the quote above it (RFC 3676)", async () => {
    const mail = await parseMail(
      raw("Content-Type: text/plain; format=flowed", "", "> In che ", "> via? ", "Via ", "Roma"),
    );
    expect(mail.text).toBe("> In che via? \nVia Roma");
  });

  it.each([
    ["a boundary that never occurs", 'Content-Type: multipart/mixed; boundary="abc"'],
    ["no boundary at all", "Content-Type: multipart/mixed"],
  ])("finds the parts of a multipart with %s", async (_name, type) => {
    const mail = await parseMail(
      raw(
        type,
        "",
        "--xyz",
        "Content-Type: text/plain",
        "",
        "testo",
        "--xyz",
        "Content-Type: image/png",
        "",
        "png",
        "--xyz--",
      ),
    );
    expect(mail.text).toBe("testo");
    expect(mail.attachments).toHaveLength(1);
  });

  it("keeps the words of a multipart without parts", async () => {
    expect((await parseMail(raw('Content-Type: multipart/mixed; boundary="a"', "", "testo"))).text).toBe(
      "testo",
    );
  });
});

describe("attachments", () => {
  const mixed = (...parts: string[]): Uint8Array =>
    raw(
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      ...parts.flatMap((part) => ["--b", part]),
      "--b--",
    );

  it("decodes names by RFC 2231 and takes only the last part of a path", async () => {
    const mail = await parseMail(
      mixed(
        "\r\ntesto",
        "Content-Type: application/pdf\r\nContent-Disposition: attachment; filename*0*=utf-8''perch%C3;\r\n filename*1*=%A9.pdf\r\n\r\nx",
        'Content-Type: image/png\r\nContent-Disposition: attachment; filename="C:\\temp\\a.png"\r\n\r\nx',
        'Content-Type: image/png; name="../../etc/passwd"\r\n\r\nx',
      ),
    );
    expect(mail.attachments.map((part) => part.filename)).toEqual(["perché.pdf", "a.png", "passwd"]);
  });

  it("keeps enclosed mails, winmail.dat, signatures and text files as attachments", async () => {
    const mail = await parseMail(
      mixed(
        "\r\ntesto",
        "Content-Type: message/rfc822\r\n\r\nSubject: Buca in via Roma\r\n\r\ndentro",
        'Content-Type: application/ms-tnef; name="winmail.dat"\r\n\r\nx',
        "Content-Type: application/pkcs7-signature\r\n\r\nx",
        'Content-Type: text/plain; name="note.txt"\r\nContent-Disposition: inline\r\n\r\nx',
      ),
    );
    expect(mail.text.trim()).toBe("testo");
    expect(mail.attachments.map((part) => part.filename)).toEqual([
      "Buca in via Roma.eml",
      "winmail.dat",
      "attachment-3.p7s",
      "note.txt",
    ]);
  });

  it("knows inline pictures by their content id", async () => {
    const mail = await parseMail(
      raw(
        'Content-Type: multipart/related; boundary="b"',
        "",
        "--b",
        "Content-Type: text/html",
        "",
        '<img src="cid:i@x">',
        "--b",
        "Content-Type: image/png",
        "Content-ID: <i@x>",
        "Content-Transfer-Encoding: base64",
        "",
        base64("png"),
        "--b--",
      ),
    );
    expect(mail.attachments).toMatchObject([
      { contentId: "i@x", inline: true, size: 3, contentType: "image/png" },
    ]);
  });
});

describe("envelopes", () => {
  const inner = [
    "From: Anna <anna@pec.example>",
    "Subject: Richiesta",
    "Message-ID: <in@pec.example>",
    "In-Reply-To: <t1@ente.example>",
    "",
    "Buongiorno",
  ].join("\r\n");
  const pec = (header: string): Uint8Array =>
    raw(
      'From: "Per conto di: anna@pec.example" <posta-certificata@gestore.example>',
      "Subject: POSTA CERTIFICATA: Richiesta",
      "Message-ID: <out@gestore.example>",
      header,
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "",
      "Messaggio di posta certificata",
      "--b",
      'Content-Type: message/rfc822; name="postacert.eml"',
      "",
      inner,
      "--b",
      'Content-Type: application/xml; name="daticert.xml"',
      "",
      "<postacert/>",
      "--b--",
    );

  it("shows the citizen's mail inside a PEC envelope", async () => {
    const mail = await parseMail(pec("X-Trasporto: posta-certificata"));
    expect(mail).toMatchObject({
      messageId: "out@gestore.example",
      subject: "Richiesta",
      from: { address: "anna@pec.example" },
      inReplyTo: ["t1@ente.example"],
      text: "Buongiorno",
    });
    expect(mail.attachments.map((part) => part.filename)).toEqual(["postacert.eml", "daticert.xml"]);
  });

  it("leaves a PEC receipt closed: it carries our own mail", async () => {
    const mail = await parseMail(pec("X-Ricevuta: avvenuta-consegna"));
    expect(mail.subject).toBe("POSTA CERTIFICATA: Richiesta");
  });
});

/** One BER element with its length: short, long, or indefinite as OpenSSL streams it. */
function element(tag: number, content: Buffer, isIndefinite = false): Buffer {
  if (isIndefinite) return Buffer.concat([Buffer.from([tag, 0x80]), content, Buffer.from([0, 0])]);
  const length = content.length < 128 ? [content.length] : [0x82, content.length >> 8, content.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

describe("opaque S/MIME", () => {
  const inner = Buffer.from("Content-Type: text/plain; charset=utf-8\r\n\r\nPerché è firmato");
  const oid = element(0x06, Buffer.from("2a864886f70d010702", "hex"));
  const signed = (octets: Buffer, isIndefinite: boolean): Buffer => {
    const wrap = (tag: number, ...parts: Buffer[]): Buffer =>
      element(tag, Buffer.concat(parts), isIndefinite);
    const version = element(0x02, Buffer.from([1]));
    const encapsulated = wrap(0x30, oid, wrap(0xa0, octets));
    return wrap(0x30, oid, wrap(0xa0, wrap(0x30, version, element(0x31, Buffer.alloc(0)), encapsulated)));
  };
  const mailOf = (cms: Buffer): Uint8Array =>
    raw(
      "From: a@x.it",
      "Subject: firmato",
      "Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m",
      "Content-Transfer-Encoding: base64",
      "",
      cms.toString("base64"),
    );

  it.each([
    ["in one piece", signed(element(0x04, inner), false)],
    [
      "streamed",
      signed(
        element(
          0x24,
          Buffer.concat([element(0x04, inner.subarray(0, 20)), element(0x04, inner.subarray(20))]),
          true,
        ),
        true,
      ),
    ],
  ])("reads content signed %s and keeps the original", async (_name, cms) => {
    const mail = await parseMail(mailOf(cms));
    expect(mail).toMatchObject({ subject: "firmato", text: "Perché è firmato", from: { address: "a@x.it" } });
    expect(mail.attachments.map((part) => part.filename)).toEqual(["smime.p7m"]);
  });

  it.each([
    ["cut short", signed(element(0x04, inner), true).subarray(0, 40)],
    ["not CMS", Buffer.from("ciao")],
  ])("leaves what is %s as an attachment", async (_name, cms) => {
    expect((await parseMail(mailOf(cms))).attachments).toHaveLength(1);
  });
});

describe("mails past the parser's limits", () => {
  it("reads the headers and the source of a mail nested too deep", async () => {
    let body = "testo";
    for (let depth = 0; depth < 150; depth++)
      body = `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n${body}`;
    const mail = await parseMail(raw("From: Anna <a@x.it>", "Subject: =?utf-8?Q?Perch=C3=A9?=", body));
    expect(mail).toMatchObject({ subject: "Perché", from: { address: "a@x.it" } });
    expect(mail.text).toContain("testo");
  });

  it("reads the first headers of a mail with megabytes of them", async () => {
    const mail = await parseMail(
      raw("Subject: tanti", "From: a@x.it", `X-Pad: ${"x".repeat(3_000_000)}`, "", "testo"),
    );
    expect(mail).toMatchObject({ subject: "tanti", from: { address: "a@x.it" } });
  });

  it.each([[""], ["\r\n"], ["\u0000\u0001\u0002"], ["senza intestazioni"]])("answers %j", async (text) => {
    expect(await parseMail(raw(text))).toMatchObject({ messageId: "", attachments: [] });
  });
});
