import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../../../bot/storage/open-store.ts";
import { until } from "../../../support/until.ts";

const ROOT = resolve(import.meta.dirname, "../../../..");
const CONVERSATIONS = 100;
const MAILS = 3;

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

const importing = (archive: string): ChildProcess =>
  spawn(
    process.execPath,
    [
      "bot/cli/desk.ts",
      "import",
      "mail",
      archive,
      "--queue",
      "contact-center",
      "--report",
      join(home, "report.json"),
    ],
    {
      cwd: ROOT,
      stdio: "ignore",
      env: {
        ...process.env,
        STORE_URL: `sqlite:${join(home, "desk.db")}`,
        DESK_CONFIG: join(ROOT, "desk.yml"),
      },
    },
  );

async function ticketsNow() {
  const store = await openStore(`sqlite:${join(home, "desk.db")}`);
  try {
    const counts = await store.tickets.countByQueueAndState({ all: [] });
    const filter = { all: [] };
    const found: number[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await store.tickets.find({
        filter,
        sort: { by: "number", direction: "asc" },
        limit: 100,
        ...(cursor && { cursor }),
      });
      found.push(...page.items.map(({ articleCount }) => articleCount));
      if (page.next === null) break;
      cursor = page.next;
    }
    return { count: counts.reduce((sum, { count }) => sum + count, 0), articles: found };
  } finally {
    await store.close();
  }
}

describe("X6 an import that is killed", () => {
  it("X6 goes on where it was, and neither doubles nor loses a mail", async () => {
    const archive = join(home, "archive.mbox");
    await writeFile(archive, anArchive());
    const first = importing(archive);
    const gone = once(first, "exit");
    await until("some tickets are there", async () => (await ticketsNow().catch(() => null))?.count, 60_000);
    expect(first.exitCode).toBeNull();
    first.kill("SIGKILL");
    await gone;
    const half = (await ticketsNow()).articles.reduce((sum, each) => sum + each, 0);
    expect(half).toBeLessThan(CONVERSATIONS * MAILS);
    const [code] = await once(importing(archive), "exit");
    expect(code).toBe(0);
    const whole = await ticketsNow();
    expect(whole.articles).toEqual(Array.from({ length: CONVERSATIONS }, () => MAILS));
    const { counts, notTaken } = JSON.parse(await readFile(join(home, "report.json"), "utf8"));
    expect(counts["mails taken before"]).toBe(half);
    expect(notTaken).toEqual([]);
  }, 90_000);
});
