import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDeskFile } from "../../bot/desk-file/read-desk-file.ts";
import { createLog } from "../../bot/log.ts";
import { buildMime } from "../../bot/mail/build-mime.ts";
import { parseMail } from "../../bot/mail/parse/parse-mail.ts";
import { sanitizeHtml } from "../../bot/mail/sanitize-html.ts";
import { type DeskServer, startDeskServer } from "../bot/http/support/desk-server.ts";
import { anArticle } from "../support/builders.ts";
import { LAURA } from "../support/sample-desk.ts";

/* What is small to send and large to read. Bounds are counted; processor time is only bounded where nothing else tells. */

/** Processor time, in milliseconds: a hundred times what it takes. */
const MOST_MS = 8_000;

async function inTime<R>(work: () => Promise<R> | R): Promise<R> {
  const before = process.cpuUsage();
  const result = await work();
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(MOST_MS);
  return result;
}

const parsed = (source: string) => inTime(() => parseMail(Buffer.from(source, "latin1")));

describe("M3 R3 mails that are bombs", () => {
  it("M3 parts within parts within parts", async () => {
    const depth = 3_000;
    const opening = Array.from(
      { length: depth },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
    );
    const mail = await parsed(`Subject: buca\r\n${opening.join("")}Content-Type: text/plain\r\n\r\nTesto.`);
    expect(mail.subject).toBe("buca");
  });

  it("M3 mails within mails within mails", async () => {
    const mail = await parsed(
      `Subject: buca\r\n${"Content-Type: message/rfc822\r\n\r\n".repeat(3_000)}Testo.`,
    );
    expect(mail.subject).toBe("buca");
  });

  it("M3 thousands of parts, of attachments, of headers, of addresses", async () => {
    const part = "--b\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nx\r\n";
    const many = await parsed(
      `Subject: s\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${part.repeat(5_000)}--b--`,
    );
    expect(many.attachments.length).toBeLessThanOrEqual(5_000);
    const headers = await parsed(`${"X-A: b\r\n".repeat(50_000)}Subject: buca\r\n\r\nTesto.`);
    expect(headers.text.trim()).toContain("Testo.");
    const addresses = await parsed(`To: ${"a@example.org, ".repeat(30_000)}\r\nSubject: s\r\n\r\nTesto.`);
    expect(addresses.to.length).toBeLessThanOrEqual(30_000);
  });

  it("M3 a header line of two megabytes, folded or not, and a parameter in ten thousand pieces", async () => {
    const long = await parsed(
      `Subject: ${"a".repeat(2_000_000)}\r\nX: ${"b\r\n ".repeat(300_000)}\r\n\r\nTesto.`,
    );
    // Too much for a header: its source is shown, as of any mail that cannot be read.
    expect(long.text).toContain("Subject: aaa");
    const pieces = Array.from({ length: 10_000 }, (_, n) => `; name*${n}=a`).join("");
    await parsed(`Content-Type: text/plain${pieces}\r\n\r\nTesto.`);
  });

  it("M3 floods of quoted-printable and base64 that are all escapes or all noise", async () => {
    const encoded = (encoding: string, body: string) =>
      parsed(`Content-Type: text/plain\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`);
    expect((await encoded("quoted-printable", "=\r\n".repeat(200_000))).text.trim()).toBe("");
    await encoded("quoted-printable", "=E8".repeat(300_000));
    await encoded("base64", "=".repeat(1_000_000));
    await encoded("base64", "A\r\n".repeat(200_000));
  });

  it("M4 an archive or a picture is kept as it came: nothing unpacks or decodes it", async () => {
    // The head of a PNG of 60,000 by 60,000 points.
    const png = Buffer.from("89504e470d0a1a0a0000000d494844520000ea600000ea600802000000", "hex");
    for (const [type, bytes] of [
      ["application/zip", Buffer.from("PK\x03\x04bomb")],
      ["image/png", png],
    ] as const) {
      const mail = await parsed(
        `Content-Type: ${type}; name=b\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString("base64")}`,
      );
      expect(Buffer.from(mail.attachments[0]!.content)).toEqual(bytes);
    }
  });

  it("M4 HTML a hundred thousand elements deep is read without its depth", async () => {
    const deep = await inTime(() =>
      sanitizeHtml(`${"<div>".repeat(100_000)}testo${"</div>".repeat(100_000)}`),
    );
    expect(deep).toContain("testo");
    let [depth, deepest] = [0, 0];
    for (const [tag] of deep.matchAll(/<\/?div/g)) {
      depth += tag === "<div" ? 1 : -1;
      deepest = Math.max(deepest, depth);
    }
    expect(deepest).toBeLessThanOrEqual(200);
    await inTime(() => sanitizeHtml("<table><tr><td>".repeat(30_000)));
    await inTime(() => sanitizeHtml(`<p ${"a=b ".repeat(200_000)}>x`));
    await inTime(() => sanitizeHtml("<".repeat(500_000)));
  });
});

describe("R2 R3 requests that are bombs", () => {
  let desk: DeskServer;
  beforeAll(async () => {
    desk = await startDeskServer();
  });
  afterAll(() => desk.close());

  it.each([
    ["lists within lists", `{"attributes":{"title":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`],
    ["objects within objects", `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`],
    ["a condition of brackets", JSON.stringify({ attributes: { title: "(".repeat(100_000) } })],
    ["a condition of negations", JSON.stringify({ attributes: { title: `${"!".repeat(50_000)}a` } })],
    [
      "ten thousand attributes",
      JSON.stringify({
        attributes: Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`a${n}`, "x"])),
      }),
    ],
    [
      "a prototype",
      '{"attributes":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}',
    ],
  ])("R2 %s: a clear answer, and the desk goes on", async (_what, body) => {
    const response = await inTime(async () =>
      fetch(`${desk.url}/api/v1/search`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${await desk.issuer.token(LAURA)}`,
          "content-type": "application/json",
        },
        body,
      }),
    );
    expect(response.status).toBeLessThan(500);
    expect("polluted" in {}).toBe(false);
    expect((await desk.call(LAURA, "GET", "/api/v1/me")).status).toBe(200);
  });
});

describe("R2 a desk.yml that is a bomb", () => {
  it("R2 aliases that multiply are a mistake of the file, said in a sentence", async () => {
    const levels = Array.from(
      { length: 12 },
      (_, n) => `  - &l${n + 1} [${Array(10).fill(`*l${n}`).join(", ")}]`,
    );
    const faults = await inTime(() => parseDeskFile(`desk:\n  - &l0 lol\n${levels.join("\n")}\n`));
    expect(faults).toMatchObject({ ok: false });
    if (!faults.ok) expect(faults.error.every(({ reason }) => reason.length < 300)).toBe(true);
  });

  it("R2 whatever the file holds, it is read or refused, never thrown", () => {
    const pieces = fc.constantFrom(
      "desk:",
      "queues:",
      "- ",
      "  ",
      "\n",
      "&a ",
      "*a",
      "!!binary ",
      "? ",
      ": ",
      "{",
      "}",
      "[",
      "]",
      "'",
      '"',
      "|",
      ">",
      "\t",
      "%YAML 9",
      "---",
      "<<: *a",
      "1e999",
      "è",
      "\u0000",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        expect(parseDeskFile(parts.join("")).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

const HOSTILE_LINE = fc.string({
  unit: fc.constantFrom(
    "a",
    "è",
    "\r",
    "\n",
    "\r\n",
    ":",
    " ",
    "\t",
    "\u2028",
    "\0",
    '"',
    "<",
    ">",
    "@",
    ",",
    ";",
    "=?utf-8?Q?=0D=0A?=",
  ),
});

describe("R3 what citizens and operators write stays where it belongs", () => {
  it("T11 no name, subject or file name adds a header to a mail that leaves", async () => {
    await fc.assert(
      fc.asyncProperty(HOSTILE_LINE, HOSTILE_LINE, HOSTILE_LINE, async (name, subject, filename) => {
        const inject = "\r\nBcc: vittima@example.org\r\n\r\nCorpo";
        const article = anArticle({
          messageId: "ours@desk.example",
          subject: `${subject}${inject}`,
          from: { address: "desk@example.it", name: `${name}${inject}` },
          to: [{ address: "anna@example.org", name: `${name}${inject}` }],
        });
        const file = {
          filename: `${filename}${inject}.txt`,
          contentType: "text/plain",
          content: Buffer.from("x"),
        };
        const mime = Buffer.from(await buildMime(article, [file])).toString("latin1");
        expect(mime).not.toMatch(/^Bcc:/im);
        const again = await parseMail(Buffer.from(mime, "latin1"));
        expect([again.to.map(({ address }) => address), again.cc]).toEqual([["anna@example.org"], []]);
        expect(again.attachments).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it("R3 a line of the log is one line, whatever is in it", () => {
    fc.assert(
      fc.property(HOSTILE_LINE, HOSTILE_LINE, (message, value) => {
        const lines: string[] = [];
        createLog("debug", (line) => lines.push(line)).error(message, {
          reason: `${value}\n{"level":"info"}\u001b[2J`,
        });
        expect(lines).toHaveLength(1);
        // No control character reaches a terminal but the end of the line.
        expect(lines[0]).toMatch(/^[^\p{Cc}]*\n$/u);
        expect(JSON.parse(lines[0]!)).toMatchObject({ level: "error", message });
      }),
      { numRuns: 100 },
    );
  });
});
