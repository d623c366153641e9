import { parentPort } from "node:worker_threads";
import type { ParseJob } from "../../bot/mail/parse/parse-apart.ts";
import { parseMail } from "../../bot/mail/parse/parse-mail.ts";

/** The parser's thread with two weak places, as no parser we know of has them. */
parentPort?.on("message", async ({ id, raw, language }: ParseJob) => {
  const source = Buffer.from(raw).toString("latin1");
  if (source.includes("Subject: BREAK")) process.exit(1);
  for (; source.includes("Subject: ENDLESS"); );
  parentPort?.postMessage({ id, mail: await parseMail(raw, language) });
});
