// @ts-nocheck
import { expect, it } from "vitest";
import { describeRaw } from "../../../bot/cli/mail-parse.ts";
import { parseMail } from "../../../bot/mail/parse/parse-mail.ts";

/** Deterministic pseudo-random numbers (mulberry32), so that a failure can be repeated. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const SEED_MAIL = Buffer.from(
  [
    "Return-Path: <>",
    'From: "Rossi, Mario" <mario@x.example>, =?utf-8?B?UGVyY2jDqQ==?= <p@x.example>',
    "To: Gruppo: a@x.example, b@x.example;",
    "Subject: =?iso-8859-1?Q?Perch=E9?= =?utf-8?B?w6w=?=",
    "Date: Mon, 2 Nov 2026 09:00:00 +0100",
    "Message-ID: <a@x>",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: multipart/alternative; boundary=c",
    "",
    "--c",
    "Content-Type: text/plain; charset=utf-7; format=flowed",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "Buongiorno=2C +AOg- ",
    "Il giorno 2 nov 2026 alle ore 09:00 A <a@x> ha scritto:",
    "> prima",
    "--c",
    "Content-Type: text/html; charset=windows-1252",
    "",
    '<p onclick=x>Caff&egrave; <img src="cid:i"><a href="https://x">y</a></p><blockquote>z</blockquote>',
    "--c--",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Final-Recipient: rfc822; x@y.example",
    "Status: 5.1.1",
    "--b",
    "Content-Type: message/rfc822",
    "",
    "Subject: dentro",
    "",
    "x",
    "--b",
    "Content-Type: application/pdf",
    "Content-Disposition: attachment; filename*0*=utf-8''a%20; filename*1=b.pdf",
    "Content-Transfer-Encoding: base64",
    "",
    "JVBERi0=",
    "--b--",
  ].join("\r\n"),
);

const TOKENS = [
  "=?",
  "?=",
  "\r\n",
  "--b",
  "<",
  ">",
  '"',
  "(",
  ";",
  "boundary=",
  "\u0000",
  "=",
  "\xff",
  "Content-Type: ",
  "&#x",
  "<!--",
];

function mutate(seed: Buffer, next: (below: number) => number): Buffer {
  let bytes = Buffer.from(seed);
  for (let change = next(8); change >= 0; change--) {
    const at = next(bytes.length);
    const kind = next(4);
    if (kind === 0) bytes[at] = next(256);
    else if (kind === 1) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + next(40))]);
    else if (kind === 2)
      bytes = Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from(TOKENS[next(TOKENS.length)] as string, "latin1"),
        bytes.subarray(at),
      ]);
    else
      bytes = Buffer.concat([
        bytes.subarray(0, at),
        bytes.subarray(next(at + 1), at + next(60)),
        bytes.subarray(at),
      ]);
    if (bytes.length === 0) bytes = Buffer.from("x");
  }
  return bytes;
}

it("answers 600 mutated mails, each in bounded time", async () => {
  const next = generator(20260211);
  for (let round = 0; round < 600; round++) {
    const bytes = mutate(SEED_MAIL, next);
    const start = performance.now();
    const line = await describeRaw(bytes);
    expect(performance.now() - start, `round ${round}`).toBeLessThan(1000);
    expect(typeof line.text, `round ${round}`).toBe("string");
  }
}, 20_000);

const HOSTILE = [
  "=?a?q?",
  "<",
  '"',
  "(",
  "a@b,",
  "<a@b>,",
  ":",
  "\\",
  "+",
  "-- ",
  "> ",
  "On 1 Jan 2020 ",
  "550 5.1.1 ",
  "message-id: <",
];

it.each(HOSTILE)("takes bounded time on a header and a body full of %j", async (unit) => {
  const run = unit.repeat(100_000 / unit.length);
  const start = performance.now();
  await describeRaw(
    Buffer.from(`From: ${run}\r\nTo: ${run}\r\nSubject: ${run}\r\nReferences: ${run}\r\n\r\n${run}`),
  );
  await describeRaw(
    Buffer.from(
      `From: Mailer-Daemon@x\r\nReturn-Path: <>\r\n\r\n${unit}\n`.concat(`${unit}\n`.repeat(10_000)),
    ),
  );
  await parseMail(
    Buffer.from(
      `Content-Type: text/plain; x=${run}\r\nContent-Disposition: inline; filename="C:\\${run}\r\n\r\nx`,
    ),
  );
  expect(performance.now() - start).toBeLessThan(4000);
});
