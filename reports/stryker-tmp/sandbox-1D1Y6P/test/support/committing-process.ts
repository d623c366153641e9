/**
 * Commits without end and prints what was acknowledged, until somebody kills it.
 * usage: node committing-process.ts <database file> <name of this run>
 */
// @ts-nocheck

import { writeSync } from "node:fs";
import { openStore } from "../../bot/storage/open-store.ts";
import { aCommit, aNumber, anArticle, anEffect, aTicket } from "./builders.ts";

const [file = "", run = ""] = process.argv.slice(2);
const TICKETS = 7;
const store = await openStore(`sqlite:${file}`);

for (let n = 1; ; n++) {
  const number = aNumber(1 + (n % TICKETS));
  const version = ((await store.tickets.load(number))?.version ?? 0) + 1;
  const requestKey = `run${run}n${n}`;
  const { digest } = await store.blobs.put(new TextEncoder().encode(requestKey.repeat(50)));
  const change = aCommit(aTicket({ number, version }), {
    requestKey,
    articles: [anArticle({ id: requestKey, position: version, text: `x${requestKey}x`, rawDigest: digest })],
    effects: [anEffect({ id: requestKey, ticket: number })],
  });
  const outcome = await store.tickets.commit(change);
  if (outcome !== "committed") throw new Error(`${requestKey}: ${outcome}`);
  // Straight to the pipe: what is buffered in a killed process was not acknowledged.
  writeSync(1, `${JSON.stringify({ requestKey, ticket: number, version, digest })}\n`);
}
