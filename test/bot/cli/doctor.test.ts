import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PassThrough } from "node:stream";
import { generate } from "selfsigned";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { doctor, report } from "../../../bot/cli/doctor.ts";
import type { Patient } from "../../../bot/compose-doctor.ts";
import { localTenant } from "../../../bot/compose-microsoft-365.ts";
import { type Config, readConfig } from "../../../bot/config.ts";
import { readDeskFile } from "../../../bot/desk-file/read-desk-file.ts";
import { checkClock } from "../../../bot/doctor/app-checks.ts";
import { checkDisk } from "../../../bot/doctor/desk-checks.ts";
import { mailSubscriptions } from "../../../bot/mail/mailbox-subscriptions.ts";
import { microsoft365At, type OwnMicrosoft365 } from "../../../bot/microsoft-365.ts";
import { openStore } from "../../../bot/storage/open-store.ts";
import { Connection } from "../../../bot/storage/sqlite/connection.ts";
import { migrate } from "../../../bot/storage/sqlite/schema.ts";
import { folderKey } from "../../../core/intake/mailbox-state.ts";
import { channelKey, followedChannels, followedQueues } from "../../../core/notify/followed-channels.ts";
import type { Store } from "../../../core/ports.ts";
import { aCommit, aNumber, anEffect, aTicket, at } from "../../support/builders.ts";
import { callLocal, startCloud } from "../local/support.ts";

const SAMPLE = resolve(import.meta.dirname, "../../../desk.yml");
const MAILBOX = "contactcenter@cittametropolitanaroma.example";
const ALL = [
  "User.Read.All",
  "GroupMember.Read.All",
  "TeamsActivity.Send",
  "Chat.Create",
  "TeamsAppInstallation.ReadWriteSelfForChat.All",
  "AppCatalog.Read.All",
];

let cloud: Awaited<ReturnType<typeof startCloud>>;
let m365: OwnMicrosoft365;
let folder: string;
beforeAll(async () => {
  const file = await readDeskFile(SAMPLE);
  if (!file.ok) throw new Error("the sample has mistakes");
  cloud = await startCloud("http://127.0.0.1:9", localTenant(file.value));
  m365 = microsoft365At(cloud.endpoints, "http://127.0.0.1:9");
});
afterAll(() => cloud.stop());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "doctor-"));
  await callLocal(cloud, "PUT", "/local/app", { roles: ALL });
  await callLocal(cloud, "DELETE", "/local/faults");
});

const configOf = (changes: Partial<Config> = {}): Config => {
  const config = readConfig({ DATA_DIR: folder, DESK_CONFIG: SAMPLE });
  if (!config.ok) throw new Error(config.error.join());
  return { ...config.value, ...changes };
};

interface Found {
  readonly level: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  readonly sentence: string;
}

async function said(patient: Partial<Patient>, options: { json: boolean; language: "it" | "en" }) {
  const stdout = new PassThrough();
  const code = await report({ config: configOf(), m365, now: Date.now, ...patient }, options, { stdout });
  return { code, text: String(stdout.read() ?? "") };
}

/** What is found, by code; and the exit code. */
async function examined(patient: Partial<Patient> = {}) {
  const { code, text } = await said(patient, { json: true, language: "en" });
  const found: Found[] = text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const of = (name: string) => found.filter((each) => each.code === name);
  return { code, found, of, levels: (name: string) => of(name).map(({ level }) => level) };
}

async function inStore(work: (store: Store) => Promise<unknown>): Promise<void> {
  const store = await openStore(configOf().storeUrl);
  await work(store);
  await store.close();
}

describe("desk doctor", () => {
  it("R4 a store of an earlier version is told of and left as it is: the process that runs still knows it", async () => {
    const db = new Connection(join(folder, "desk.db"));
    migrate(db, 7);
    const { found, levels } = await examined({ m365: null });
    expect(levels("store.behind")).toEqual(["warn"]);
    expect(found.map(({ code }) => code)).toEqual(["desk.ok", "disk.ok", "store.behind", "tenant.none"]);
    expect(db.first("pragma user_version")).toEqual({ user_version: 7 });
    db.close();
  });

  it("R4 a desk that is well has no failure, and the exit code says so", async () => {
    await inStore(async (store) => {
      for (const queue of ["contact-center", "viabilita", "tributi", "ambiente"]) {
        const conversation = { id: "19:channel" };
        await followedQueues(store).put(`${queue}|19:channel`, {
          queue,
          boundBy: "",
          boundAt: at(0),
          conversation,
        });
      }
    });
    const { code, found, of } = await examined();
    expect(found.filter(({ level }) => level === "fail")).toEqual([]);
    expect(code).toBe(0);
    expect(of("token.ok")).toHaveLength(1);
    expect(of("role.ok")).toHaveLength(1);
    expect(of("clock.ok")).toHaveLength(1);
    expect(of("mailbox.ok").map(({ params }) => params.mailbox)).toEqual([MAILBOX]);
    expect(of("group.ok")).toHaveLength(1);
  });

  it("R4 says what it found and what to do in Italian and in English, and counts at the end", async () => {
    await callLocal(cloud, "PUT", "/local/app", { roles: [] });
    const italian = await said({}, { json: false, language: "it" });
    expect(italian.text).toContain("✗ fail  Manca il permesso User.Read.All. Aggiungerlo all’app in Entra");
    expect(italian.text).toMatch(/\d+ a posto, \d+ da guardare, 2 da correggere\.\n$/);
    const english = await said({}, { json: false, language: "en" });
    expect(english.text).toContain("The permission User.Read.All is missing. Add it to the app in Entra");
    expect([italian.code, english.code]).toEqual([1, 1]);
  });

  it("R4 permissions: those it cannot do without, those it can, and those that reach too far", async () => {
    await callLocal(cloud, "PUT", "/local/app", { roles: ["User.Read.All", "Mail.ReadWrite"] });
    const { of, levels } = await examined();
    expect(of("role.missing").map(({ params }) => params.permission)).toEqual(["GroupMember.Read.All"]);
    expect(of("role.useful")).toHaveLength(4);
    expect(levels("role.useful")[0]).toBe("warn");
    expect(of("role.wide").map(({ params }) => params.permission)).toEqual(["Mail.ReadWrite"]);
  });

  it("P1 an app that Entra does not know is said, and nothing is asked of Graph in its name", async () => {
    const proof = { kind: "secret", secret: "another" } as const;
    const { code, of, found } = await examined({ m365: { ...m365, proof } });
    expect(of("token.refused")[0]?.params.reason).toContain("AADSTS7000215");
    expect(found.some(({ code: each }) => each.startsWith("mailbox."))).toBe(false);
    expect(code).toBe(1);
  });

  it.each([
    [-1, "certificate.expired", "fail"],
    [20, "certificate.soon", "warn"],
    [200, "certificate.ok", "ok"],
  ])("R4 a certificate with %i days to go: %s", async (days, code, level) => {
    const notAfterDate = new Date(Date.now() + (days + 0.5) * 86_400_000);
    const notBeforeDate = new Date(Date.now() - 400 * 86_400_000);
    const made = await generate([{ name: "commonName", value: "app" }], { notBeforeDate, notAfterDate });
    const path = join(folder, "app.pem");
    writeFileSync(path, made.private + made.cert);
    const { levels } = await examined({ m365: { ...m365, proof: { kind: "certificate", path } } });
    expect(levels(code)).toEqual([level]);
  });

  it("R4 a certificate that is not there", async () => {
    const proof = { kind: "certificate", path: join(folder, "none.pem") } as const;
    expect((await examined({ m365: { ...m365, proof } })).levels("certificate.unreadable")).toEqual(["fail"]);
  });

  it("M1 mailboxes: one the app may not open, one that does not exist, and a Graph that does not answer", async () => {
    const sample = readFileSync(SAMPLE, "utf8");
    const other = (address: string) => {
      const path = join(folder, `${address.split("@")[0]}.yml`);
      writeFileSync(path, sample.replace(`address: ${MAILBOX}\n    name`, `address: ${address}\n    name`));
      return configOf({ deskConfig: path });
    };
    const forbidden = await examined({ config: other("marta.bassi@cittametropolitanaroma.example") });
    expect(forbidden.levels("mailbox.forbidden")).toEqual(["fail"]);
    const missing = await examined({ config: other("nobody@cittametropolitanaroma.example") });
    expect(missing.levels("mailbox.missing")).toEqual(["fail"]);
    await callLocal(cloud, "POST", "/local/faults", { target: "graph", kind: "503", count: 50 });
    const silent = await examined();
    expect(silent.levels("mailbox.unreachable")).toEqual(["fail"]);
    expect(silent.levels("group.refused")).toEqual(["fail"]);
  });

  it("M1 subscriptions: none, one that ran out, one that Graph forgot", async () => {
    const known = async (expiresAt: string) => {
      const entry = { id: "forgotten", expiresAt, notificationUrl: "https://desk.example/x" };
      await inStore((store) => mailSubscriptions(store).put(folderKey(MAILBOX, "inbox"), entry));
    };
    await inStore(async () => undefined);
    expect((await examined()).levels("subscription.none")).toEqual(["warn"]);
    await known("2020-01-01T00:00:00.000Z");
    expect((await examined()).levels("subscription.over")).toEqual(["warn"]);
    await known("2999-01-01T00:00:00.000Z");
    expect((await examined()).levels("subscription.gone")).toEqual(["warn"]);
  });

  it("B1 channels: queues nobody follows, and channels nothing can be posted in", async () => {
    await inStore(async (store) => {
      const conversation = { id: "19:closed" };
      await followedQueues(store).put("contact-center|19:closed", {
        queue: "contact-center",
        boundBy: "",
        boundAt: at(0),
        conversation,
      });
      await followedChannels(store).put(channelKey("t", "19:closed"), {
        id: "19:closed",
        name: "Contact Center",
        team: { id: "t", name: "Sportello" },
        obstacles: [{ what: "bot-removed", since: at(0) }],
      });
    });
    const { of, levels } = await examined();
    expect(of("channel.none")).toHaveLength(3);
    expect(levels("channel.closed")).toEqual(["fail"]);
    expect(of("channel.closed")[0]?.sentence).toContain("Contact Center");
  });

  it("R4 the outbox: what was given up on, and what has waited too long", async () => {
    await inStore(async (store) => {
      for (const n of [1, 2]) {
        const effects = [anEffect({ id: `e${n}`, ticket: aNumber(n), notBefore: at(0) })];
        await store.tickets.commit(aCommit(aTicket({ number: aNumber(n), version: 1 }), { effects }));
      }
      const [first] = await store.outbox.claim(1, at(1), at(2), "us");
      if (first) await store.outbox.settle(first, { outcome: "dead", at: at(1), reason: "no" });
    });
    const { of, levels } = await examined({ now: () => Date.parse(at(12)) });
    expect(of("outbox.dead")[0]?.params.count).toBe(1);
    expect(levels("outbox.late")).toEqual(["warn"]);
  });

  it("R4 a store that does not answer, a folder that cannot be written, mistakes in desk.yml", async () => {
    const blocked = join(folder, "blocked");
    mkdirSync(blocked);
    const broken = join(folder, "broken.yml");
    writeFileSync(broken, "desk: {}\n");
    const { code, levels } = await examined({
      config: configOf({ storeUrl: `sqlite:${blocked}`, dataDir: "/proc/1/nothing", deskConfig: broken }),
    });
    expect(levels("store.unavailable")).toEqual(["fail"]);
    expect(levels("desk.faults")).toEqual(["fail"]);
    expect(levels("disk.closed")).toEqual(["fail"]);
    expect(code).toBe(1);
  });

  it.each([
    [50_000_000, "disk.full", "fail"],
    [1_000_000_000, "disk.full", "warn"],
    [50_000_000_000, "disk.ok", "ok"],
  ])("R4 a disk with %i bytes free: %s", async (bytes, code, level) => {
    expect(await checkDisk({ folder: "/data", free: async () => bytes })).toMatchObject([{ code, level }]);
  });

  it.each([
    [2, "clock.ok", "ok"],
    [-90, "clock.wrong", "warn"],
    [400, "clock.wrong", "fail"],
    [null, "clock.unknown", "warn"],
  ])("R4 a clock %j seconds from Entra's: %s", async (seconds, code, level) => {
    const now = Date.parse(at(0));
    const time = async () => (seconds === null ? null : new Date(now + seconds * 1000));
    const access = { time, now: () => now, token: async () => "", certificateUntil: async () => null };
    expect(await checkClock(access)).toMatchObject([{ code, level }]);
  });

  it("R4 on a machine without a tenant and without data it changes nothing, and says what is not there", async () => {
    const config = configOf({
      dataDir: join(folder, "later"),
      storeUrl: `sqlite:${join(folder, "later/desk.db")}`,
    });
    const { code, found } = await examined({ config, m365: null });
    expect(found.map((each) => each.code)).toEqual(["desk.ok", "disk.ok", "store.new", "tenant.none"]);
    expect(code).toBe(0);
    expect(() => readFileSync(join(folder, "later/desk.db"))).toThrow("ENOENT");
    rmSync(folder, { recursive: true });
  });

  it("says how it is used when it is asked for something else", async () => {
    const stderr = new PassThrough();
    const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr };
    expect(await doctor(["--lang", "fr"], io)).toBe(2);
    expect(await doctor(["everything"], io)).toBe(2);
    expect(String(stderr.read())).toContain("doctor [--json] [--lang it|en]");
  });
});
