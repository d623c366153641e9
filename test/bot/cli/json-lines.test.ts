import { Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { intakeFollowup } from "../../../bot/cli/intake-followup.ts";
import type { Io } from "../../../bot/cli/io.ts";
import { routingEval } from "../../../bot/cli/routing-eval.ts";
import { textPlain } from "../../../bot/cli/text-plain.ts";

type Command = (args: string[], io: Io) => Promise<number>;

async function run(command: Command, args: string[], input: readonly (string | Buffer)[] = []) {
  let out = "";
  const stdout = new Writable({
    write: (chunk, _encoding, done) => {
      out += String(chunk);
      done();
    },
  });
  const code = await command(args, { stdin: Readable.from(input), stdout, stderr: stdout });
  return {
    code,
    out,
    lines: () =>
      out
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
  };
}

const reply = (text: string, headers?: unknown) => ({
  ticket: { subject: "Lampione spento", text: "Il lampione è spento." },
  reply: { subject: "Re: Lampione spento", text, headers },
});

describe("commands that answer line by line", () => {
  it("X2 a line that cannot be read answers with its error, and the others go on in order", async () => {
    const input = [
      '{"id":1,"text":"Il gatto."}',
      "{ rotto",
      "null",
      '{"id":"x"}',
      "",
      '{"id":"y","text":"Qualora serva."}',
    ];
    const { code, lines } = await run(textPlain, ["--jsonl"], [input.join("\r\n")]);
    expect(code).toBe(0);
    expect(lines()).toEqual([
      { id: 1, gulpease: 100, expressions: [] },
      { error: expect.any(String) },
      { error: "not a JSON object" },
      { id: "x", error: "text must be a text" },
      { id: "y", gulpease: 100, expressions: ["Qualora"] },
    ]);
  });

  it("X2 line separators of Unicode end no line, and a letter cut in two pieces is whole", async () => {
    const bytes = Buffer.from(
      '{"id":1,"text":"Qualora\u2028serva, cioè\u2029domani\u0085."}\n{"id":2,"text":"è"}',
    );
    const at = bytes.indexOf(Buffer.from("è")) + 1;
    const { lines } = await run(textPlain, ["--jsonl"], [bytes.subarray(0, at), bytes.subarray(at)]);
    expect(lines().map(({ id }) => id)).toEqual([1, 2]);
  });

  it("G4 G7 M6 intake followup: headers in any form, parts that are missing", async () => {
    const input = [
      { id: "1", ...reply("Grazie mille") },
      { id: "2", ...reply("Grazie mille", { "Auto-Submitted": "auto-replied" }) },
      { id: "3", ...reply("Grazie mille", [["X-Autoreply", "yes"]]) },
      { id: "4", ...reply("Ci sono novità?", { From: ["Anna <a@example.org>"] }) },
      { id: "5", ticket: {} },
      { id: "6", ...reply("Ciao", [7]) },
    ];
    const { lines } = await run(
      intakeFollowup,
      ["--jsonl"],
      [input.map((line) => JSON.stringify(line)).join("\n")],
    );
    expect(lines()).toEqual([
      { id: "1", class: "thanks" },
      { id: "2", class: "auto_reply" },
      { id: "3", class: "auto_reply" },
      { id: "4", class: "solicitation" },
      { id: "5", error: "reply must be an object" },
      { id: "6", error: "headers must be names with values" },
    ]);
  });

  it("X1 routing eval answers after the lines it learned from, and looks at no answer", async () => {
    const line = (id: number, queue: string, text: string) =>
      JSON.stringify({
        id,
        day: "2026-01-01",
        subject: "",
        text,
        first_queue: "cc",
        final_queue: queue,
        move_note: "",
      });
    const known = Array.from({ length: 40 }, (_, n) =>
      n % 2 === 0
        ? line(n, "strade", "La buca nell'asfalto è pericolosa.")
        : line(n, "tributi", "L'avviso TARI è sbagliato."),
    );
    const asked = [
      line(100, "altrove", "Una buca nell'asfalto pericolosa."),
      "rotta",
      line(102, "x", "Il gatto Birillo è salito sul pero."),
    ];
    const { code, lines } = await run(
      routingEval,
      ["--train", "40", "--jsonl"],
      [[...known, ...asked].join("\n")],
    );
    expect(code).toBe(0);
    expect(lines()).toEqual([
      { id: 100, queue: "strade", why: expect.stringMatching(/^\d+ of \d+ similar cases .*buca/) },
      { error: expect.any(String) },
      { id: 102, queue: null, why: expect.any(String) },
    ]);
  });

  it.each([
    [intakeFollowup, "intake followup"],
    [textPlain, "text plain"],
    [routingEval, "routing eval"],
  ])("explains itself: %o", async (command, name) => {
    expect(await run(command, ["--help"])).toMatchObject({ code: 0, out: expect.stringContaining(name) });
    expect(await run(command, [])).toMatchObject({ code: 2, out: expect.stringContaining("Usage") });
  });
});
