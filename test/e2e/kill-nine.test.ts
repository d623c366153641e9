import { expect, it } from "vitest";
import { crashRun } from "../crash/crash-run.ts";

const KILLS = 6;
/** A fixed sequence of moments, so that a failure can be looked at again; `npm run crash` takes others. */
const SEED = 20190319;

it(`R1 M1 M9 B1 after ${KILLS} kills under load each mail is on one ticket, each answer left once, each ticket has one card a channel`, {
  timeout: 900_000,
}, async () => {
  const progress: object[] = [];
  const { wrong, tickets, mailsOut, cards } = await crashRun({
    kills: KILLS,
    seed: SEED,
    print: (line) => progress.push(line),
  });
  expect(wrong, JSON.stringify(progress)).toEqual([]);
  expect(Math.min(tickets, mailsOut, cards), "the desk worked between the kills").toBeGreaterThan(KILLS);
});
