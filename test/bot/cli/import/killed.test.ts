import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../../../bot/storage/open-store.ts";
import { postgresWith } from "../../../support/otrs/postgres-server.ts";
import { sampleOtrs } from "../../../support/otrs/sample.ts";
import { until } from "../../../support/until.ts";

const ROOT = resolve(import.meta.dirname, "../../../..");
const CONVERSATIONS = 100;
const MAILS = 3;
const OTRS_TICKETS = 2_000;

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "sportello-killed-"));
});
afterAll(() => rm(home, { recursive: true }));

/** Each conversation's mails far apart in the file, its answers first. */
function anArchive(): string {
  const mails: string[] = [];
  for (let turn = MAILS - 1; turn >= 0; turn--) {
    for (let n = 0; n < CONVERSATIONS; n++) {
      const date = new Date(Date.UTC(2019, 2, 1 + turn, 8, 0, n)).toUTCString().replace("GMT", "+0000");
      const answers = turn > 0 ? `In-Reply-To: <0.${n}@example.org>\n` : "";
      mails.push(
        `From x Tue Mar 19 10:00:00 2019\nMessage-ID: <${turn}.${n}@example.org>\nDate: ${date}\nFrom: c${n}@example.org\nTo: a@example.com\nSubject: Caso ${n}\n${answers}\nTesto ${turn} di ${n}.\n\n`,
      );
    }
  }
  return mails.join("");
}

/** In a process of its own, into a desk of that name. */
const importing = (desk: string, ...words: readonly string[]): ChildProcess =>
  spawn(process.execPath, ["bot/cli/desk.ts", "import", ...words, "--report", join(home, `${desk}.json`)], {
    cwd: ROOT,
    stdio: "ignore",
    env: { ...process.env, STORE_URL: urlOf(desk), DESK_CONFIG: join(ROOT, "desk.yml") },
  });

const urlOf = (desk: string): string => `sqlite:${join(home, `${desk}.db`)}`;

/** How many articles each ticket has, by number. */
async function articlesNow(desk: string): Promise<readonly number[]> {
  const store = await openStore(urlOf(desk));
  try {
    const found: number[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await store.tickets.find({
        filter: { all: [] },
        sort: { by: "number", direction: "asc" },
        limit: 100,
        ...(cursor && { cursor }),
      });
      found.push(...page.items.map(({ articleCount }) => articleCount));
      if (page.next === null) return found;
      cursor = page.next;
    }
  } finally {
    await store.close();
  }
}

/** Kills an import as soon as some tickets are there; what it had made by then. */
async function killedHalfway(desk: string, ...words: readonly string[]): Promise<readonly number[]> {
  const first = importing(desk, ...words);
  const gone = once(first, "exit");
  await until("some tickets are there", async () => (await articlesNow(desk)).length, 60_000);
  expect(first.exitCode).toBeNull();
  first.kill("SIGKILL");
  await gone;
  return articlesNow(desk);
}

/** The import to its end, and its report. */
async function ended(desk: string, ...words: readonly string[]) {
  const [code] = await once(importing(desk, ...words), "exit");
  expect(code).toBe(0);
  return JSON.parse(await readFile(join(home, `${desk}.json`), "utf8"));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe("X6 an import that is killed", () => {
  it("X6 goes on where it was, and neither doubles nor loses a mail", async () => {
    const archive = join(home, "archive.mbox");
    await writeFile(archive, anArchive());
    const words = ["mail", archive, "--queue", "contact-center"];
    const half = sum(await killedHalfway("mails", ...words));
    expect(half).toBeLessThan(CONVERSATIONS * MAILS);
    const { counts, notTaken } = await ended("mails", ...words);
    expect(await articlesNow("mails")).toEqual(Array.from({ length: CONVERSATIONS }, () => MAILS));
    expect(counts["mails taken before"]).toBe(half);
    expect(notTaken).toEqual([]);
  }, 90_000);

  it("X6 of an OTRS database has at last each ticket once, with all its articles", async () => {
    const server = await postgresWith(sampleOtrs(OTRS_TICKETS));
    const words = ["otrs", server.url, "--default-queue", "contact-center"];
    const atOnce = await ended("at-once", ...words);
    const half = (await killedHalfway("otrs", ...words)).length;
    const { counts, notTaken } = await ended("otrs", ...words);
    await server.stop();
    expect(await articlesNow("otrs")).toEqual(await articlesNow("at-once"));
    expect(counts["tickets taken before"]).toBe(half);
    expect(half).toBeLessThan(atOnce.counts.tickets);
    expect(notTaken).toEqual(atOnce.notTaken);
  }, 120_000);
});
