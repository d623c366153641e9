import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { createTransport, type SendMailOptions } from "nodemailer";
import { freePort } from "../support/free-port.ts";
import { createDeskProcess, type DeskProcess, end } from "./desk-child.ts";
import type { DeskUse } from "./desk-use.ts";
import { openFrontDoor } from "./front-door.ts";

// biome-ignore lint/suspicious/noExplicitAny: answers of a foreign process, looked at field by field
export type Json = any;

/** A desk that may be killed, beside a Microsoft 365 that lives on. Its processes count from 0. */
export interface World {
  readonly deskData: string;
  readonly outsideData: string;
  /** Where the desk is kept. */
  readonly storeUrl: string;
  /** Where each process of the desk listens. */
  readonly deskUrls: readonly string[];
  /** Starts a process of the desk; resolves when it is ready, or was killed before. */
  startDesk(which?: number): Promise<void>;
  /** What a process of the desk holds and has used since it started. */
  deskUse(which?: number, how?: string): Promise<DeskUse>;
  /** `kill -9`. */
  killDesk(which?: number): Promise<void>;
  tokenOf(operator: string): Promise<string>;
  /** Another one than before: who works faster than anybody has as many as he needs, since each may ask so often. */
  newToken(operator: string): Promise<string>;
  /** Lets the desk finish what is in hand, and then Microsoft 365. */
  stop(): Promise<void>;
  /** After `stop`. */
  removeFiles(): void;
  mail(message: SendMailOptions): Promise<void>;
  /** A call below `/local` of Microsoft 365. */
  outside(path: string, body?: Json): Promise<Answer>;
  /** A call of `/api/v1`, asked again until the desk gives an answer that is none of a dying process. */
  api(operator: string, method: "GET" | "POST", path: string, options?: CallOptions): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly body: Json;
}

export interface CallOptions {
  readonly body?: Json;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly key?: string;
}

const ROOT = join(import.meta.dirname, "../..");

export interface WorldOptions {
  /** Of the desk, Microsoft 365's pages, its SMTP door and, when there are several, of each process; free ones when absent. */
  readonly ports?: readonly number[] | undefined;
  /** SQLite in a folder of its own when absent. */
  readonly storeUrl?: string | undefined;
  /** Processes of the desk on the same store, behind one address; default 1. */
  readonly instances?: number;
  /** The desk's file, made from the sample. */
  readonly deskFile?: (sample: string) => string;
  /** Fills the state of Microsoft 365 before it starts. */
  readonly before?: (outsideData: string) => Promise<void>;
}

export async function startWorld({
  ports,
  storeUrl,
  instances = 1,
  deskFile = (sample) => sample,
  before,
}: WorldOptions = {}): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "sportello-crash-"));
  const [deskData, outsideData] = [join(folder, "desk"), join(folder, "outside")];
  for (const each of [deskData, outsideData]) mkdirSync(each);
  const deskConfig = join(folder, "desk.yml");
  writeFileSync(deskConfig, deskFile(patient(readFileSync(join(ROOT, "desk.yml"), "utf8"))));
  await before?.(outsideData);
  const [port = 0, outsidePort = 0, smtpPort = 0, ...more] = ports ?? (await freePorts(3 + instances));
  const deskPorts = instances === 1 ? [port] : more.slice(0, instances);
  const urlOf = (of: number) => `http://127.0.0.1:${of}`;
  const [deskUrl, outsideUrl] = [urlOf(port), urlOf(outsidePort)];
  const door = instances === 1 ? null : await openFrontDoor(port, deskPorts);
  const microsoft = fork(
    join(import.meta.dirname, "microsoft-process.ts"),
    [outsideData, outsidePort, smtpPort, port, deskConfig].map(String),
    { stdio: ["ignore", "inherit", "inherit", "ipc"] },
  );
  await once(microsoft, "message");
  const store = storeUrl ?? `sqlite:${join(deskData, "desk.db")}`;
  const desks = deskPorts.map((deskPort) =>
    createDeskProcess({
      outsideData,
      log: join(folder, "desk.log"),
      port: deskPort,
      publicUrl: deskUrl,
      env: { DATA_DIR: deskData, DESK_CONFIG: deskConfig, STORE_URL: store, MAIL_POLL_SECONDS: "5" },
    }),
  );
  const deskOf = (which: number): DeskProcess => {
    const desk = desks[which];
    if (!desk) throw new Error(`there is no process ${which} of the desk`);
    return desk;
  };
  const smtp = createTransport({ host: "127.0.0.1", port: smtpPort, secure: false, ignoreTLS: true });
  const newToken = tokensFrom(outsideUrl);
  const tokenOf = kept(newToken);
  return {
    deskData,
    outsideData,
    storeUrl: store,
    deskUrls: deskPorts.map(urlOf),
    startDesk: (which = 0) => deskOf(which).start(),
    deskUse: (which = 0, how) => deskOf(which).use(how),
    killDesk: (which = 0) => deskOf(which).kill(),
    tokenOf,
    newToken,
    async stop() {
      await Promise.all(desks.map((desk) => desk.stop()));
      await end(microsoft, "SIGTERM");
      door?.close();
      smtp.close();
    },
    removeFiles: () => rmSync(folder, { recursive: true, force: true }),
    async mail(message) {
      await smtp.sendMail(message);
    },
    async outside(path, body) {
      const response = await fetch(`${outsideUrl}/local${path}`, {
        method: body === undefined ? "GET" : "POST",
        headers: { "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return answerOf(response);
    },
    async api(operator, method, path, { body, bytes, key } = {}) {
      const headers = {
        authorization: `Bearer ${await tokenOf(operator)}`,
        "content-type": bytes ? "application/octet-stream" : "application/json",
        ...(key && { "idempotency-key": key }),
      };
      const content = bytes ?? (body && JSON.stringify(body));
      for (;;) {
        const answer = await fetch(`${deskUrl}/api/v1${path}`, {
          method,
          headers,
          ...(content && { body: content }),
        })
          .then(answerOf)
          .catch(() => null);
        if (answer && answer.status < 500) return answer;
        await pause(30);
      }
    },
  };
}

const freePorts = (count: number): Promise<readonly number[]> =>
  Promise.all(Array.from({ length: count }, freePort));

/** The sample desk, but that citizens may be answered as often as they write. */
const patient = (sample: string): string =>
  sample.replace(/autoResponsesPerAddressPerDay: \d+/, "autoResponsesPerAddressPerDay: 1000");

type Tokens = (operator: string) => Promise<string>;

const tokensFrom =
  (outsideUrl: string): Tokens =>
  async (operator) => {
    const response = await fetch(`${outsideUrl}/local/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ operator }),
    });
    const { token } = (await response.json()) as { token: string };
    return token;
  };

function kept(newToken: Tokens): Tokens {
  const tokens = new Map<string, { readonly token: string; readonly askedAt: number }>();
  return async (operator) => {
    const known = tokens.get(operator);
    if (known && Date.now() - known.askedAt < 10 * 60_000) return known.token;
    const token = await newToken(operator);
    tokens.set(operator, { token, askedAt: Date.now() });
    return token;
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, body: text === "" ? null : JSON.parse(text) };
}
