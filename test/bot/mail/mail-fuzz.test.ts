import { expect, it } from "vitest";
import { describeRaw } from "../../../bot/cli/mail-parse.ts";
import { parseMail } from "../../../bot/mail/parse/parse-mail.ts";
import { generator, mutate, SEED_MAIL } from "../../support/mutated-mails.ts";
import { processorMs } from "../../support/processor-time.ts";

it("answers 600 mutated mails, each in bounded time", async () => {
  const next = generator(20260211);
  for (let round = 0; round < 600; round++) {
    const bytes = mutate(SEED_MAIL, next);
    const ms = await processorMs(async () => {
      expect(typeof (await describeRaw(bytes)).text, `round ${round}`).toBe("string");
    });
    expect(ms, `round ${round}`).toBeLessThan(1000);
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
  const ms = await processorMs(async () => {
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
  });
  expect(ms).toBeLessThan(4000);
});
