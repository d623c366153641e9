/**
 * Measures the way of a mail from its bytes to the committed ticket, its card and its answer in the outbox, through
 * the code that reads a mailbox, in one process on a real file. Prints JSON lines.
 * usage: node bench/mail.ts [folder of mails] [mails=2000] [folder for the files]
 * Rounds of parsing alone, of bare durable inserts of the same bytes and of the whole take turns; `ratio` is the whole
 * against the sum of the other two.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { buildDesk } from "../bot/desk-file/build-desk.ts";
import { parseDeskFile } from "../bot/desk-file/read-desk-file.ts";
import { createLog } from "../bot/log.ts";
import { readMailbox } from "../bot/mail/mailbox-reader.ts";
import { parseApart } from "../bot/mail/parse/parse-apart.ts";
import { parseMail } from "../bot/mail/parse/parse-mail.ts";
import { newId } from "../bot/new-id.ts";
import { openStore } from "../bot/storage/open-store.ts";
import { benchGraph, largeMail, numbered } from "./mail-data.ts";

const source = process.argv[2] ?? "";
const total = Number(process.argv[3] ?? 2_000);
const parent = process.argv[4] ?? tmpdir();
if (source === "")
  throw new Error("usage: npm run bench -- mail <folder of mails> [mails] [folder for the files]");
const originals = readdirSync(source)
  .sort()
  .map((name) => readFileSync(join(source, name)));

const print = (work: string, figures: object) => console.log(JSON.stringify({ work, ...figures }));
const rounded = (value: number, digits = 2) => Number(value.toFixed(digits));
const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);

const read = parseDeskFile(readFileSync(join(import.meta.dirname, "../desk.yml"), "utf8"));
if (!read.ok) throw new Error(JSON.stringify(read.error));
const desk = buildDesk(read.value, new Map());
const [mailbox] = desk.mailboxes;
if (!mailbox) throw new Error("desk.yml has no mailbox");

mkdirSync(parent, { recursive: true });
const folder = mkdtempSync(join(parent, "sportello-mail-"));
const store = await openStore(`sqlite:${join(folder, "desk.db")}`);
const bare = new DatabaseSync(join(folder, "bare.db"));
bare.exec(
  "pragma journal_mode = wal; pragma synchronous = full; create table t (id integer primary key, body blob)",
);
const insert = bare.prepare("insert into t (body) values (?)");
const graph = benchGraph();
const deps = {
  store: store.tickets,
  allStore: store,
  desk,
  newId,
  clock: { now: () => new Date().toISOString() },
  graph,
  parseMail: (raw: Uint8Array) => parseApart(raw, desk.language),
  log: createLog("error"),
};

interface Time {
  readonly ms: number;
  /** The processor's, without waiting for the disk and for others on the machine. */
  readonly cpu: number;
}

async function timed(work: () => Promise<void>): Promise<Time> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - start, cpu: (user + system) / 1000 };
}

async function readAll(): Promise<void> {
  for (let next: string | null = ""; next !== null; ) {
    next = (await readMailbox(deps, { ...mailbox, address: mailbox?.address ?? "", name: "" }, () => true))
      .nextAt;
  }
}

const search = async (): Promise<void> => {
  await store.tickets.countEach([{ words: ["prata00000"] }]);
};

interface Round {
  readonly parse: Time;
  readonly insert: Time;
  readonly whole: Time;
  /** What a search finds to be indexed before it looks. */
  readonly words: Time;
}

async function round(first: number): Promise<Round> {
  const mails = originals.map((raw, i) => numbered(raw, first + i));
  const parse = await timed(async () => {
    for (const raw of mails) await parseMail(raw);
  });
  const inserted = await timed(async () => {
    for (const raw of mails) insert.run(raw);
  });
  graph.deliver(mails);
  return { parse, insert: inserted, whole: await timed(readAll), words: await timed(search) };
}

const rounds: Round[] = [];
const memory: number[] = [];
const rehearsed = await round(0);
print("first round", { mails: originals.length, ms: Math.round(rehearsed.whole.ms) });
while (rounds.length * originals.length < total) {
  rounds.push(await round((rounds.length + 1) * originals.length));
  if (rounds.length % 10 === 0) memory.push(megabytes());
}
const mails = rounds.length * originals.length;
const median = (pick: (one: Round) => Time, of: keyof Time): number => {
  const sorted = rounds.map((one) => pick(one)[of] / originals.length).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
const figures = (pick: (one: Round) => Time) => ({
  mails,
  msEach: rounded(median(pick, "ms"), 3),
  cpuEach: rounded(median(pick, "cpu"), 3),
});
const [parse, bareInsert, whole] = [
  figures((one) => one.parse),
  figures((one) => one.insert),
  figures((one) => one.whole),
];
print("parse alone", parse);
print("bare insert", bareInsert);
print("mail to ticket", {
  ...whole,
  perSecond: Math.round(1000 / whole.msEach),
  ratio: rounded(whole.msEach / (parse.msEach + bareInsert.msEach)),
  cpuRatio: rounded(whole.cpuEach / (parse.cpuEach + bareInsert.cpuEach)),
});
const words = figures((one) => one.words);
print("their words, before the next search", words);
print("both", { perSecond: Math.round(1000 / (whole.msEach + words.msEach)) });
print("memory", { everyMails: originals.length * 10, megabytes: memory });
const tickets = await store.tickets.countEach([{ all: [] }]);
const claimed = await store.outbox.claim(
  1_000_000,
  "9999-01-01T00:00:00.000Z",
  "9999-01-02T00:00:00.000Z",
  "bench",
);
print("result", { tickets: tickets[0], firstEffects: claimed.length });

const large = largeMail(25_000_000);
const before = megabytes();
graph.deliver([large]);
const { ms } = await timed(readAll);
print("a mail of 25 MB of attachment", {
  ms: Math.round(ms),
  mail: Math.round(large.byteLength / 1e6),
  before,
  peak: Math.round(process.resourceUsage().maxRSS / 1e3),
});
bare.close();
await store.close();
rmSync(folder, { recursive: true });
