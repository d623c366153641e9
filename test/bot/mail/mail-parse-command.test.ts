import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { mailParse } from "../../../bot/cli/mail-parse.ts";

async function run(
  args: readonly string[],
  input: string,
): Promise<{ code: number; lines: Record<string, unknown>[] }> {
  let out = "";
  const stdout = new Writable({
    write: (chunk, _encoding, done) => {
      out += String(chunk);
      done();
    },
  });
  const code = await mailParse(args, { stdin: Readable.from([input]), stdout });
  return {
    code,
    lines: out
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

const MAIL =
  "From: Anna <a@x.it>\r\nTo: b@x.it\r\nSubject: ciao\r\nMessage-ID: <m@x>\r\n\r\nBuongiorno\r\n-- \r\nAnna";

describe("desk mail parse", () => {
  it("answers one line for a mail on standard input", async () => {
    const { code, lines } = await run(["-"], MAIL);
    expect(code).toBe(0);
    expect(lines).toEqual([
      {
        id: "-",
        subject: "ciao",
        from_email: "a@x.it",
        from_name: "Anna",
        to: ["b@x.it"],
        message_id: "m@x",
        text: "Buongiorno\n-- \nAnna",
        html: null,
        attachments: [],
        class: "person",
        reply: "Buongiorno",
        signature: "Anna",
      },
    ]);
  });

  it("reads a file, and says when it cannot", async () => {
    const folder = mkdtempSync(join(tmpdir(), "mail-"));
    const file = join(folder, "a.eml");
    writeFileSync(file, MAIL);
    expect((await run([file], "")).lines).toMatchObject([{ id: file, subject: "ciao" }]);
    rmSync(folder, { recursive: true });
    const { code, lines } = await run([file], "");
    expect(code).toBe(1);
    expect(lines[0]?.error).toContain("ENOENT");
  });

  it("answers every line and goes on after a bad one", async () => {
    const { code, lines } = await run(
      ["--jsonl"],
      [
        JSON.stringify({ id: "1", raw_b64: Buffer.from(MAIL).toString("base64") }),
        "{ rotto",
        JSON.stringify({ id: "3" }),
        JSON.stringify({ id: "4", html: "<p onclick=x>ciao</p>" }),
        JSON.stringify({ id: 5, text: "ciao\n\n> prima" }),
        "null",
        JSON.stringify({ id: "7", raw_b64: "%%%" }),
      ].join("\n"),
    );
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      { id: "1", reply: "Buongiorno" },
      { error: expect.any(String) },
      { id: "3", error: expect.stringContaining("required") },
      { id: "4", html: "<p>ciao</p>", text: "ciao", reply: "ciao" },
      { id: 5, reply: "ciao", html: null, class: "person" },
      { error: "not a JSON object" },
      { id: "7", error: "raw_b64 is not base64" },
    ]);
  });

  it("M3 takes a line separator inside a text for what it is", async () => {
    const { lines } = await run(["--jsonl"], '{"id":"1","text":"Prima riga\u2028seconda riga"}');
    expect(lines).toMatchObject([{ id: "1", text: "Prima riga\u2028seconda riga" }]);
  });

  it("explains itself when called wrongly", async () => {
    expect((await run([], "")).code).toBe(2);
    expect((await run(["--wrong"], "")).code).toBe(2);
  });
});
