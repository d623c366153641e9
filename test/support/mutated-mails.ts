/** Deterministic pseudo-random numbers (mulberry32), so that a failure can be repeated. */
export function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A mail with something of everything a parser can stumble over. */
export const SEED_MAIL = Buffer.from(
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
    "Content-Type: text/calendar; method=REQUEST",
    "",
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT",
    'ORGANIZER;CN="A B":mailto:a@x.example',
    "DTSTART;TZID=Europe/Rome:20260317T093000",
    "SUMMARY:Incontro",
    "END:VEVENT",
    "END:VCALENDAR",
    "--b",
    "Content-Type: application/ms-tnef; name=winmail.dat",
    "Content-Transfer-Encoding: base64",
    "",
    "eJ8+IgEAAgKQBgAOAAAAAAAAAAAAAAAAAAAAAAAAAhCAAQAIAAAAQS5QREYAAAAAAg+ABgAIAAAAJVBERi0xLjQAAA==",
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

export function mutate(seed: Buffer, next: (below: number) => number): Buffer {
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
