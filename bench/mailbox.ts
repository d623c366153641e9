/**
 * Connects the whole desk to a mailbox that was in use for years, in a process of its own beside the local Microsoft 365
 * (over HTTPS), and says how the first connection goes. Half way the desk is killed and started again.
 * usage: node bench/mailbox.ts [mails=50000] [of these, not older than readSince=20000] [first of three ports]
 */
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { readMail } from "../bot/local/mail/mail-content.ts";
import { openMails } from "../bot/local/state/mails.ts";
import { openState } from "../bot/local/state/open-state.ts";
import { startWorld, type World } from "../test/crash/world.ts";
import { CONTACT_CENTER, MARTA } from "../test/support/running-desk.ts";
import { mailOfYears } from "./mail-data.ts";

const [mails = 50_000, wanted = 20_000, port] = process.argv.slice(2).map(Number);
const STEP = Math.ceil(wanted / 10);
const POLL_MS = 1_000;
const LIVE_EVERY_MS = 10_000;
const DAY_MS = 86_400_000;
const startOfAll = Date.now();
/** The mails came at equal distances over two years; the last two hours before now are left free. */
const receivedAt = (n: number) =>
  new Date(startOfAll - DAY_MS / 12 - (mails - n) * ((730 * DAY_MS) / mails)).toISOString();

const print = (work: string, figures: object) => console.log(JSON.stringify({ work, ...figures }));
const seconds = (since: number) => Number(((performance.now() - since) / 1000).toFixed(1));
const mega = (bytes: number) => Math.round(bytes / 1e6);

async function fill(folder: string): Promise<void> {
  const start = performance.now();
  const state = openState(folder);
  const box = openMails(state);
  const place = { mailbox: CONTACT_CENTER, folder: "inbox", isRead: true, isDraft: false } as const;
  for (let first = 0; first < mails; first += 1_000) {
    const numbers = Array.from({ length: Math.min(1_000, mails - first) }, (_, n) => first + n);
    const read = await Promise.all(
      numbers.map(async (n) => ({
        raw: mailOfYears(n),
        content: await readMail(mailOfYears(n)),
        at: receivedAt(n),
      })),
    );
    state.transaction(() => {
      for (const mail of read) box.add({ ...place, ...mail });
    });
  }
  state.close();
  print("mailbox filled", { mails, seconds: seconds(start) });
}

/** What the desk has taken in, looked at from outside it. */
function lookInto({ deskData }: World) {
  const db = new DatabaseSync(join(deskData, "desk.db"), { readOnly: true, timeout: 5_000 });
  const count = db.prepare(
    "select count(*) n, count(distinct message_id) once from article where message_id > 'anni-' and message_id < 'anni.'",
  );
  const times = db.prepare("select count(*) n from article where message_id = ?");
  return {
    taken: () => Number(count.get()?.n),
    timesOf: (messageId: string) => Number(times.get(messageId)?.n),
    timesAndMails: () => count.get() as { n: number; once: number },
    close: () => db.close(),
  };
}

/** Citizens who write while the old mails come in, and how long each waits for his ticket. */
async function liveMails(world: World, desk: ReturnType<typeof lookInto>, isOver: () => boolean) {
  const waits: number[] = [];
  for (let n = 0; !isOver(); n++) {
    const start = performance.now();
    const messageId = `adesso-${n}@example.org`;
    await world.mail({
      from: `adesso${n}@example.org`,
      to: CONTACT_CENTER,
      subject: `Adesso ${n}`,
      messageId: `<${messageId}>`,
      text: "Buongiorno.",
    });
    while (desk.timesOf(messageId) === 0) await pause(50);
    waits.push(seconds(start));
    await pause(LIVE_EVERY_MS);
  }
  return waits;
}

const world = await startWorld({
  ports: port === undefined ? undefined : [port, port + 1, port + 2],
  before: fill,
  deskFile: (sample) =>
    sample.replace(
      /^( +name: Contact center CMRC\n)/m,
      `$1    readSince: ${new Date(Date.parse(receivedAt(mails - wanted)) - 60_000).toISOString()}\n`,
    ),
});
/** Of the desk's process, since it was started last. */
const use = async () => {
  const { rss, cpuMs } = await world.deskUse();
  return { rssMB: mega(rss), cpuMs };
};
try {
  const start = performance.now();
  await world.startDesk();
  const desk = lookInto(world);
  print("desk started", { seconds: seconds(start), ...(await use()) });
  let isOver = false;
  const live = liveMails(world, desk, () => isOver);
  let next = STEP;
  let isKilled = false;
  for (let taken = 0; taken < wanted; taken = desk.taken()) {
    await pause(POLL_MS);
    if (taken === 0 || taken >= next) {
      const { firstReading, waiting } = (await world.api(MARTA, "GET", "/mailboxes")).body.items[0];
      print("on the way", { seconds: seconds(start), taken, ...(await use()), firstReading, waiting });
      if (taken >= next) next += STEP;
    }
    if (!isKilled && taken >= wanted / 2) {
      isKilled = true;
      await world.killDesk();
      const again = performance.now();
      await world.startDesk();
      print("killed and started again", { seconds: seconds(again), taken: desk.taken() });
    }
  }
  const all = seconds(start);
  isOver = true;
  const waits = await live;
  const { count } = (await world.outside("/graph-requests/count")).body;
  print("first connection", {
    mails,
    wanted,
    seconds: all,
    perSecond: Math.round(wanted / all),
    ...(await use()),
    requests: count,
  });
  print("mails that came meanwhile", { seconds: waits, longest: Math.max(...waits) });
  const { n, once } = desk.timesAndMails();
  if (n !== wanted || once !== wanted) throw new Error(`${n} articles of ${once} mails, ${wanted} wanted`);
  desk.close();
} finally {
  await world.killDesk();
  await world.stop();
  world.removeFiles();
}
