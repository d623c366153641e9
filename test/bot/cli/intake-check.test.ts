import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { intakeCheck } from "../../../bot/cli/intake-check.ts";

/** The command with this input; runs in the project's root, so with the sample desk. */
async function run(args: readonly string[], input: readonly (string | Uint8Array)[] = []) {
  const said = { stdout: "", stderr: "" };
  const into = (name: keyof typeof said): Writable =>
    new Writable({
      write(piece: Buffer, _encoding, done) {
        said[name] += piece.toString();
        done();
      },
    });
  const status = await intakeCheck(args, {
    stdin: Readable.from(input),
    stdout: into("stdout"),
    stderr: into("stderr"),
  });
  return { status, ...said };
}

const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const MAIL = {
  id: "a",
  subject: "Errore stampa carta d'identità",
  from: "Mario Rossi <mario.rossi@comune.anzio.example>",
  text: 'Quando stampo compare "Errore 500" su tutte le postazioni.\nChiamatemi domani dalle 9 alle 12.\n\nMario Rossi\nTel. 06 1234567',
  attachments: [],
};

const MAIL_FILE = `From: Mario Rossi <mario.rossi@comune.anzio.example>
To: contactcenter@cittametropolitanaroma.example
Subject: Aiuto!!
Date: Thu, 5 Mar 2026 10:00:00 +0100
Content-Type: text/plain; charset=utf-8

Abbiamo due colleghe nuove al protocollo. Sono reperibile domani mattina.
Vorremmo per loro un corso di mezza giornata.
Grazie
`;

describe("desk intake check", () => {
  it("G1 answers each line with one, with exactly the fields it promises", async () => {
    const { status, stdout } = await run(["--jsonl"], [`${JSON.stringify(MAIL)}\n`]);
    expect(status).toBe(0);
    expect(linesOf(stdout)).toEqual([
      {
        id: "a",
        subject_ok: true,
        explained: true,
        signature: true,
        phone: true,
        attachment_expected_missing: false,
        third_party: false,
        named_person: false,
        booking_without_need: false,
        availability: [{ days: [1, 2, 3, 4, 5], from: "09:00", to: "12:00" }],
        organisation_named: true,
        request_type: "error",
      },
    ]);
  });

  it("G6 a date says which day domani is", async () => {
    const { stdout } = await run(
      ["--jsonl"],
      [JSON.stringify({ ...MAIL, date: "2026-03-05T10:00:00+01:00" })],
    );
    expect(linesOf(stdout)[0]).toMatchObject({ availability: [{ days: [5], from: "09:00", to: "12:00" }] });
  });

  it("G1 a line that cannot be read gets its error, and the others their answers", async () => {
    const lines = [
      "{broken",
      "[]",
      JSON.stringify({ id: 2 }),
      JSON.stringify({ id: 3, text: 5 }),
      JSON.stringify({ id: 4, text: "x", attachments: "a.pdf" }),
      JSON.stringify({ id: 5, text: "" }),
    ];
    const answers = linesOf((await run(["--jsonl"], [lines.join("\r\n")])).stdout);
    expect(answers.map(({ id, error }) => [id, error])).toEqual([
      [undefined, expect.stringContaining("JSON")],
      [undefined, "not a JSON object"],
      [2, "text is missing"],
      [3, "text is not a string"],
      [4, "attachments is not a list"],
      [5, undefined],
    ]);
  });

  it("G1 U+2028 ends no line, and a letter cut between two pieces stays whole", async () => {
    const bytes = Buffer.from(`${JSON.stringify({ ...MAIL, text: `${MAIL.text}\u2028città` })}\n`);
    const middle = bytes.lastIndexOf("à") + 1;
    const { stdout } = await run(["--jsonl"], [bytes.subarray(0, middle), bytes.subarray(middle)]);
    expect(linesOf(stdout)).toEqual([expect.objectContaining({ id: "a", subject_ok: true })]);
  });

  it("G1 G2 says of a mail what it lacks, asks for and costs, in the desk's language", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "intake-")), "mail.eml");
    writeFileSync(file, MAIL_FILE.replaceAll("\n", "\r\n"));
    const { status, stdout } = await run([file]);
    expect([status, stdout]).toEqual([
      0,
      `Controllo della richiesta: Aiuto!!
- L’oggetto non dice di che cosa si tratta: «Aiuto!!». [subject_generic]
- Manca la firma: la mail finisce con «Grazie». [signature_missing]
- Manca un recapito telefonico. [telephone_missing]

Tipo di richiesta: Formazione/consulenza, da «un corso»
A pagamento: l’ente non ha il servizio di assistenza straordinaria.
Ente: Comune di Anzio
Reperibilità: venerdì, 08:00–13:00
`,
    ]);
  });

  it("says how it is used, and which file it cannot read", async () => {
    expect(await run([])).toMatchObject({ status: 2, stderr: expect.stringContaining("usage") });
    expect(await run(["--what"])).toMatchObject({ status: 2 });
    expect(await run(["/nowhere/mail.eml"])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("ENOENT"),
    });
  });
});
