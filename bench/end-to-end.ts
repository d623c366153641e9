/**
 * What people wait for, through the whole desk in a process of its own beside the local Microsoft 365: a citizen's mail
 * to its card in the channel, a click on the card to its answer, an operator's answer to the citizen's box.
 * usage: node bench/end-to-end.ts [rounds=30] [first of three ports]
 * Prints JSON lines; times are milliseconds, looked for every 5 ms. One after the other: nobody else is at work.
 */

import { startWorld, type World } from "../test/crash/world.ts";
import { cardOf } from "../test/support/cards.ts";
import { CONTACT_CENTER, type LogEntry, MARTA } from "../test/support/running-desk.ts";
import { until } from "../test/support/until.ts";
import { quantiles, timed } from "./figures.ts";

const [rounds = 30, port] = process.argv.slice(2).map(Number);
const LOOK_MS = 5;
const PATIENCE_MS = 60_000;
const print = (work: string, figures: object) => console.log(JSON.stringify({ work, ...figures }));

/** What left the desk, as it comes. */
function outgoing(world: World) {
  let after = 0;
  return (what: string, isIt: (entry: LogEntry) => boolean): Promise<LogEntry> =>
    until(
      what,
      async () => {
        const { body } = await world.outside(`/log?after=${after}`);
        const found = (body as readonly LogEntry[]).find(isIt);
        if (found) after = found.seq;
        return found;
      },
      PATIENCE_MS,
      LOOK_MS,
    );
}

async function round(world: World, next: ReturnType<typeof outgoing>, n: number) {
  const subject = `Richiesta numero ${n}`;
  let card: LogEntry | undefined;
  const mailToCard = await timed(async () => {
    await world.mail({ from: `anna${n}@example.org`, to: CONTACT_CENTER, subject, text: "Buongiorno." });
    const isCard = ({ kind, to, payload }: LogEntry) =>
      kind === "activity" && to.startsWith("19:") && cardOf(payload) !== undefined;
    card = await next("the card", isCard);
  });
  const number = /20\d{6}42\d{6}/.exec(JSON.stringify(card))?.[0] ?? "";
  const clickToAnswer = await timed(async () => {
    const data = { subject: "Nota", text: "Chiamato." };
    const asked = { activityId: card?.payload.id, from: MARTA, verb: "ticket.note", data };
    const { status, body } = await world.outside("/teams/click", asked);
    if (status !== 200 || body.status !== 200) throw new Error(`the click was answered with ${status}`);
  });
  const answerToBox = await timed(async () => {
    const body = { text: `Ecco la risposta ${n}.` };
    const { status } = await world.api(MARTA, "POST", `/tickets/${number}/replies`, { body, key: `k${n}` });
    if (status >= 300) throw new Error(`the answer was refused with ${status}`);
    const isAnswer = ({ kind, payload }: LogEntry) =>
      kind === "mail" && JSON.stringify(payload).includes(`Ecco la risposta ${n}.`);
    await next("the answer", isAnswer);
  });
  return { mailToCard, clickToAnswer, answerToBox };
}

const world = await startWorld({ ports: port === undefined ? undefined : [port, port + 1, port + 2] });
try {
  await world.startDesk();
  await world.outside("/teams/say", {
    conversation: "Contact Center",
    from: MARTA,
    text: "@Sportello segui contact center",
  });
  const next = outgoing(world);
  await round(world, next, 0);
  const all = [];
  for (let n = 1; n <= rounds; n++) all.push(await round(world, next, n));
  print("mail to card", quantiles(all.map(({ mailToCard }) => mailToCard)));
  print("click to answer", quantiles(all.map(({ clickToAnswer }) => clickToAnswer)));
  print("answer to the citizen's box", quantiles(all.map(({ answerToBox }) => answerToBox)));
} finally {
  await world.killDesk();
  await world.stop();
  world.removeFiles();
}
