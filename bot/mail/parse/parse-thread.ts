import { parentPort } from "node:worker_threads";
import type { ParsedMail } from "../../../core/intake/mail.ts";
import type { ParseJob, ParseResult } from "./parse-apart.ts";
import { parseMail } from "./parse-mail.ts";

/*
 * The thread that parses mails, one after the other: whoever waits knows which one is in work.
 */

/** Smaller contents are copied back: they may lie in a buffer that others use. */
const WORTH_MOVING = 65_536;

let last: Promise<void> = Promise.resolve();

parentPort?.on("message", (job: ParseJob) => {
  last = last.then(() => work(job));
});

async function work({ id, raw, language }: ParseJob): Promise<void> {
  const mail = await parseMail(raw, language);
  const result: ParseResult = { id, mail };
  parentPort?.postMessage(result, movable(mail));
}

const movable = ({ attachments }: ParsedMail): ArrayBuffer[] => [
  ...new Set(
    attachments.flatMap(({ content: { buffer, byteLength } }) =>
      buffer instanceof ArrayBuffer && byteLength > WORTH_MOVING && buffer.byteLength === byteLength
        ? [buffer]
        : [],
    ),
  ),
];
