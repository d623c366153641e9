import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { tombstonesIn } from "../../../bot/cli/archive/tombstone-lines.ts";
import {
  eraseCustomerCommand,
  exportCustomer,
  holdCustomer,
  listErasures,
  releaseCustomer,
  sayRetention,
} from "../../../bot/cli/customer.ts";
import type { Io } from "../../../bot/cli/io.ts";
import { openStore } from "../../../bot/storage/open-store.ts";
import { handle } from "../../../core/handle.ts";
import type { Command } from "../../../core/ticket/commands.ts";
import { by, byMail, CREATED } from "../../support/given.ts";
import { LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";
import { unzipped } from "../http/support/unzipped.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const HIM = CREATED.customer.address;

let home: string;
let number: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "sportello-customer-"));
  vi.stubEnv("STORE_URL", `sqlite:${join(home, "desk.db")}`);
  vi.stubEnv("DESK_CONFIG", join(ROOT, "desk.yml"));
  number = await inStore(null, CREATED, byMail);
  await inStore(null, otherTicket, byMail);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(home, { recursive: true });
});

const otherTicket: Command = {
  ...CREATED,
  customer: { address: "altri@example.org", name: "Altri" },
  message: {
    ...CREATED.message,
    from: { address: "altri@example.org", name: "" },
    messageId: "two@example.org",
  },
};

/** What the desk did while it ran. */
async function inStore(ticket: string | null, command: Command, ctx: typeof byMail): Promise<string> {
  const store = await openStore(`sqlite:${join(home, "desk.db")}`);
  const deps = { store: store.tickets, desk: SAMPLE_DESK, newId: randomUUID };
  const context = { now: "2019-03-19T12:00:00.000Z", source: "api", requestKey: randomUUID(), ...ctx };
  const handled = await handle(deps, ticket, command, context as Parameters<typeof handle>[3]);
  await store.close();
  if (!handled.ok) throw new Error(handled.error.code);
  return handled.value.ticket.number;
}

const COMMANDS = {
  "customer export": exportCustomer,
  "customer erase": eraseCustomerCommand,
  "customer hold": holdCustomer,
  "customer release": releaseCustomer,
  "customer erasures": listErasures,
  retention: sayRetention,
} as const;

/** A command as `desk` calls it. */
async function desk(command: keyof typeof COMMANDS, ...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const status = await COMMANDS[command](args, { stdin: Readable.from([]), stdout, stderr } as unknown as Io);
  stdout.end();
  stderr.end();
  return { status, stdout: await text(stdout), stderr: await text(stderr) };
}

describe("R4 what a customer may ask for, on the command line", () => {
  it.each([
    [["customer export", HIM], "customer export <address> <file.zip>"],
    [["customer export", "nobody", "x.zip"], "customer export <address> <file.zip>"],
    [["customer erase"], "customer erase <address> [--confirm <code>]"],
    [["customer erase", HIM, "--confirm"], "customer erase <address> [--confirm <code>]"],
    [["customer erase", HIM, "--now", "x"], "customer erase <address> [--confirm <code>]"],
    [["customer hold", HIM, " "], "customer hold <address> <reason>"],
    [["customer release", HIM, "now"], "customer release <address>"],
    [["customer erasures", HIM], "customer erasures"],
    [["retention", "now"], "retention"],
  ])("R4 %j is answered with how it is meant", async (args, usage) => {
    const [command, ...rest] = args as [keyof typeof COMMANDS, ...string[]];
    expect(await desk(command, ...rest)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: `usage: npm run -s desk -- ${usage}\n`,
    });
  });

  it("R4 a file that cannot be written, and a desk.yml with mistakes, are said in a sentence", async () => {
    const unwritable = await desk("customer export", HIM, join(home, "no", "his.zip"));
    expect(unwritable).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^\S+ cannot be written: ENOENT.*\n$/),
    });
    const file = join(home, "broken.yml");
    await writeFile(file, "desk: {}\n");
    vi.stubEnv("DESK_CONFIG", file);
    const broken = await desk("customer erasures");
    vi.stubEnv("DESK_CONFIG", join(ROOT, "desk.yml"));
    expect(broken).toMatchObject({
      status: 1,
      stderr: `${file} has mistakes: npm run -s desk -- check\n`,
    });
  });

  it("R4 nothing is said of a customer where there is no desk, and none is made; a damaged one is a sentence", async () => {
    vi.stubEnv("STORE_URL", `sqlite:${join(home, "elsewhere/desk.db")}`);
    const nowhere = [
      await desk("customer export", HIM, join(home, "nothing.zip")),
      await desk("customer erase", HIM),
      await desk("customer erasures"),
      await desk("retention"),
    ];
    const damaged = join(home, "damaged.db");
    await writeFile(damaged, "no database ".repeat(1_000));
    vi.stubEnv("STORE_URL", `sqlite:${damaged}`);
    const unreadable = await desk("customer erasures");
    vi.stubEnv("STORE_URL", `sqlite:${join(home, "desk.db")}`);
    const stderr = `there is no desk at ${join(home, "elsewhere/desk.db")}: look at DATA_DIR and STORE_URL\n`;
    expect(nowhere).toEqual(Array(4).fill({ status: 1, stdout: "", stderr }));
    expect(await readdir(home)).not.toEqual(expect.arrayContaining(["elsewhere"]));
    expect(await readdir(home)).not.toEqual(expect.arrayContaining(["nothing.zip"]));
    expect(unreadable).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^cannot open .* it is damaged[^\n]*\n$/),
    });
  });

  it("R4 he gets all that is known of him, and nothing of others", async () => {
    const file = join(home, "his.zip");
    expect(await desk("customer export", HIM, file)).toMatchObject({
      status: 0,
      stderr: "1 tickets, 0 files\n",
    });
    expect((await stat(file)).mode & 0o077, "nobody else reads it").toBe(0);
    const files = unzipped(await readFile(file));
    const data = JSON.parse(files.get("data.json") ?? "{}");
    expect(data.tickets.map(({ ticket }: { ticket: { number: string } }) => ticket.number)).toEqual([number]);
    expect(JSON.stringify(data)).not.toContain("altri@example.org");
  });

  it("R4 an erasure waits for open tickets, holds and the right code, and then leaves a line that names nobody", async () => {
    const open = await desk("customer erase", HIM);
    expect([open.status, open.stdout]).toEqual([
      1,
      expect.stringContaining(`to be closed first: ${number}\n`),
    ]);
    await inStore(
      number,
      { type: "CloseTicket", state: "closed successful", why: "told", text: "Sentito." },
      by(LAURA),
    );
    expect((await desk("customer hold", HIM, "causa in corso")).status).toBe(0);
    const held = await desk("customer erase", HIM);
    expect([held.status, held.stdout]).toEqual([1, expect.stringContaining(": causa in corso\n")]);
    expect((await desk("customer release", HIM)).status).toBe(0);

    const planned = await desk("customer erase", HIM);
    const code = /--confirm (\S+)/.exec(planned.stdout)?.[1] ?? "";
    expect([planned.status, code]).toEqual([0, expect.stringMatching(/.{6,}/)]);
    const wrong = await desk("customer erase", HIM, "--confirm", "other");
    expect([wrong.status, wrong.stdout]).toEqual([1, ""]);
    expect(wrong.stderr).toMatch(/^\p{Lu}[^\n]+\.\n$/u);
    expect((await desk("customer erasures")).stdout).toBe("");

    const erased = await desk("customer erase", HIM, "--confirm", code);
    expect(erased).toMatchObject({
      status: 0,
      stdout: "erased: 1 tickets, and what was written in 0 others\n",
    });
    const line = (await desk("customer erasures")).stdout;
    expect(tombstonesIn(line, "erasures.jsonl")).toHaveLength(1);
    expect(line).not.toContain(HIM);
    expect(await desk("customer erase", HIM, "--confirm", code)).toMatchObject({ status: 1, stdout: "" });
  });

  it("R4 retention is said and nothing is erased by it", async () => {
    expect(await desk("retention")).toMatchObject({
      status: 0,
      stdout: "no queue of desk.yml has a retention: everything is kept\n",
    });
  });

  it("R4 the command line knows them all", () => {
    const { stdout, status } = spawnSync(process.execPath, ["bot/cli/desk.ts", "help"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect(status).toBe(0);
    for (const command of Object.keys(COMMANDS)) expect(stdout).toContain(command);
  });
});
