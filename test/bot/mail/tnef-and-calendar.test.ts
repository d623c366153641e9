import { describe, expect, it } from "vitest";
import { parseMail } from "../../../bot/mail/parse/parse-mail.ts";
import { readTnef } from "../../../bot/mail/parse/tnef.ts";

const u16 = (value: number) => Buffer.from([value & 255, value >> 8]);
const u32 = (value: number) => Buffer.concat([u16(value & 0xffff), u16(value >>> 16)]);
const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
const attribute = (level: number, id: number, data: Buffer) =>
  Buffer.concat([Buffer.from([level]), u32(id), u32(data.length), data, u16(0)]);
const unicode = (id: number, text: string) => {
  const bytes = Buffer.from(`${text}\0`, "utf16le");
  return Buffer.concat([u16(0x1f), u16(id), u32(1), u32(bytes.length), padded(bytes)]);
};
const named = Buffer.concat([
  u16(3),
  u16(0x8001),
  Buffer.alloc(16),
  u32(1),
  u32(6),
  padded(Buffer.from("a\0b\0c\0")),
  u32(7),
]);
const many = Buffer.concat([u16(0x1003), u16(0x1234), u32(3), u32(1), u32(2), u32(3)]);
const properties = (...list: Buffer[]) => Buffer.concat([u32(list.length), ...list]);

const tnef = Buffer.concat([
  u32(0x223e9f78),
  u16(1),
  attribute(1, 0x00069007, Buffer.concat([u32(1252), u32(0)])),
  attribute(1, 0x00069003, properties(named, many, unicode(0x1000, "È tutto nel file."))),
  attribute(2, 0x00069002, Buffer.alloc(14)),
  attribute(2, 0x00018010, Buffer.from("RELAZI~1.PDF\0")),
  attribute(2, 0x0006800f, Buffer.from("%PDF-1.4")),
  attribute(
    2,
    0x00069005,
    properties(unicode(0x3707, "..\\relazione città.pdf"), unicode(0x370e, "application/pdf")),
  ),
  attribute(2, 0x00069002, Buffer.alloc(14)),
  attribute(2, 0x00018010, Buffer.from("perch\xe9.txt\0", "latin1")),
  attribute(2, 0x0006800f, Buffer.from("testo")),
]);
const mailWith = (part: string) =>
  Buffer.from(
    `From: anna@example.org\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${part}\r\n--b--\r\n`,
  );
const winmail = (bytes: Buffer) =>
  mailWith(
    `Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString("base64")}`,
  );

describe("winmail.dat", () => {
  it("M3 its attachments stand in its place, its text is the mail's when there is no other", async () => {
    const mail = await parseMail(winmail(tnef));
    expect(mail.text).toBe("È tutto nel file.");
    expect(
      mail.attachments.map(({ filename, contentType, content }) => [
        filename,
        contentType,
        String(Buffer.from(content)),
      ]),
    ).toEqual([
      ["relazione città.pdf", "application/pdf", "%PDF-1.4"],
      ["perché.txt", "application/octet-stream", "testo"],
    ]);
  });

  it("M3 cut off at any byte it never throws, and what is none stays an attachment", async () => {
    for (let length = 0; length < tnef.length; length++) readTnef(tnef.subarray(0, length));
    expect(readTnef(tnef.subarray(0, -3))?.attachments).toHaveLength(1);
    const mail = await parseMail(winmail(Buffer.from("no tnef")));
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(["winmail.dat"]);
  });
});

describe("an invitation", () => {
  const invitation = (method: string) =>
    [
      "Content-Type: text/calendar; method=REQUEST; charset=utf-8",
      "",
      "BEGIN:VCALENDAR",
      `METHOD:${method}`,
      "BEGIN:VTIMEZONE",
      "DTSTART:16010101T000000",
      "END:VTIMEZONE",
      "BEGIN:VEVENT",
      'ORGANIZER;CN="Anna Rossi":mailto:anna@example.org',
      "DTSTART;TZID=Europe/Rome:20260317T093000",
      "DTEND;TZID=Europe/Rome:20260317T103000",
      "SUMMARY:Sopralluogo\\, via",
      "  Roma",
      "LOCATION:Sala 2",
      "BEGIN:VALARM",
      "SUMMARY:no",
      "END:VALARM",
      "END:VEVENT",
      "END:VCALENDAR",
    ].join("\r\n");

  it("M3 M4 is told in words: what, when, where, from whom", async () => {
    const mail = await parseMail(mailWith(invitation("REQUEST")));
    expect(mail.text).toBe(
      "Invito: Sopralluogo, via Roma\nQuando: 17/03/2026 09:30 (Europe/Rome) – 17/03/2026 10:30 (Europe/Rome)\n" +
        "Dove: Sala 2\nOrganizzatore: Anna Rossi <anna@example.org>",
    );
    expect(mail.attachments).toHaveLength(1);
  });

  it("M3 in the desk's language, and says when it is off", async () => {
    const mail = await parseMail(mailWith(invitation("CANCEL")), "en");
    expect(mail.text).toMatch(/^Cancelled: Sopralluogo/);
  });
});
