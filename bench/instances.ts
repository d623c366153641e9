/**
 * How much several processes of the desk do on one database: operators put notes on their tickets and look at them, each
 * as soon as he has his answer.
 * usage: npm run bench -- instances [seconds=20] [processes, such as 1,2,4] [operators=8] [first of seven ports]
 * On the database MONGODB_URL names, or FerretDB, where the database is the limit before the processes are.
 */
import { setTimeout as pause } from "node:timers/promises";
import { startWorld, type World } from "../test/crash/world.ts";
import { mongoServer } from "../test/support/mongo-server.ts";
import { MARTA } from "../test/support/running-desk.ts";
import { quantiles, timed } from "./figures.ts";

const [seconds = "20", processes = "1,2,4", operators = "8", port] = process.argv.slice(2);
/** Two requests each: fewer than one token may ask at once. */
const DEEDS_A_TOKEN = 250;
const print = (figures: object) => console.log(JSON.stringify(figures));

async function openTicket(world: World, n: number): Promise<string> {
  const body = {
    customer: { address: `anna${n}@example.org` },
    queue: "contact-center",
    subject: `Richiesta ${n}`,
    text: "Ha telefonato.",
  };
  const { body: made, status } = await world.api(MARTA, "POST", "/tickets", { body, key: `ticket-${n}` });
  if (status !== 201) throw new Error(`a ticket was refused: ${JSON.stringify(made)}`);
  return JSON.stringify(made).match(/20\d{6}42\d{6}/)?.[0] ?? "";
}

/** One operator, who is led to one process, as a browser is by its connection. */
async function work(
  world: World,
  who: number,
  number: string,
  isOver: () => boolean,
): Promise<readonly number[]> {
  const url = `${world.deskUrls[who % world.deskUrls.length]}/api/v1/tickets/${number}`;
  let authorization = "";
  const times: number[] = [];
  for (let n = 0; !isOver(); n++) {
    if (n % DEEDS_A_TOKEN === 0) authorization = `Bearer ${await world.newToken(MARTA)}`;
    const headers = {
      authorization,
      "content-type": "application/json",
      "idempotency-key": `${who}-${n}`,
    };
    const body = JSON.stringify({ subject: "Nota", text: `Annotazione ${n}.` });
    const answer = async () => {
      const { status } = await fetch(`${url}/notes`, { method: "POST", headers, body });
      if (status >= 300) throw new Error(`a note was answered with ${status}`);
      await (await fetch(url, { headers: { authorization } })).arrayBuffer();
    };
    times.push(await timed(answer));
  }
  return times;
}

async function measure(storeUrl: string, instances: number): Promise<void> {
  const ports =
    port === undefined ? undefined : Array.from({ length: 3 + instances }, (_, n) => Number(port) + n);
  const world = await startWorld({ ports, storeUrl, instances });
  const all = Array.from({ length: instances }, (_, which) => which);
  try {
    for (const which of all) await world.startDesk(which);
    const tickets = [];
    for (let n = 0; n < Number(operators); n++) tickets.push(await openTicket(world, n));
    let isOver = false;
    const working = tickets.map((number, who) => work(world, who, number, () => isOver));
    await pause(Number(seconds) * 1_000);
    isOver = true;
    const times = (await Promise.all(working)).flat();
    const used = await Promise.all(all.map((which) => world.deskUse(which)));
    const cpuMs = used.map((use) => use.cpuMs);
    print({
      work: "notes",
      instances,
      perSecond: Number((times.length / Number(seconds)).toFixed(1)),
      ...quantiles(times),
      cpuMs,
    });
  } finally {
    for (const which of all) await world.killDesk(which);
    await world.stop();
    world.removeFiles();
  }
}

const server = await mongoServer();
if (!server) throw new Error("there is no server of MongoDB's protocol");
try {
  for (const instances of processes.split(",").map(Number))
    await measure(server.urlOf(`sportello-instances-${Date.now()}`), instances);
} finally {
  await server.stop();
}
