import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { createTransport, type SendMailOptions } from "nodemailer";
import { freePort } from "../support/free-port.ts";
import { until } from "../support/until.ts";

// biome-ignore lint/suspicious/noExplicitAny: answers of a foreign process, looked at field by field
export type Json = any;

/** A desk that may be killed, beside a Microsoft 365 that lives on. */
export interface World {
  readonly deskData: string;
  readonly outsideData: string;
  /** Starts the desk; resolves when it is ready, or was killed before. */
  startDesk(): Promise<void>;
  /** What the desk's process holds and has used since it started. */
  deskUse(): Promise<{ readonly rss: number; readonly cpuMs: number }>;
  /** `kill -9`. */
  killDesk(): Promise<void>;
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
const READY_MS = 60_000;

export interface WorldOptions {
  /** Of the desk, Microsoft 365's pages and its SMTP door; free ones when absent. */
  readonly ports?: readonly number[] | undefined;
  /** The desk's file, made from the sample. */
  readonly deskFile?: (sample: string) => string;
  /** Fills the state of Microsoft 365 before it starts. */
  readonly before?: (outsideData: string) => Promise<void>;
}

export async function startWorld({
  ports,
  deskFile = (sample) => sample,
  before,
}: WorldOptions = {}): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "sportello-crash-"));
  const [deskData, outsideData] = [join(folder, "desk"), join(folder, "outside")];
  for (const each of [deskData, outsideData]) mkdirSync(each);
  const deskConfig = join(folder, "desk.yml");
  writeFileSync(deskConfig, deskFile(patient(readFileSync(join(ROOT, "desk.yml"), "utf8"))));
  await before?.(outsideData);
  const [port = 0, outsidePort = 0, smtpPort = 0] =
    ports ?? (await Promise.all([freePort(), freePort(), freePort()]));
  const [deskUrl, outsideUrl] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${outsidePort}`];
  const microsoft = fork(
    join(import.meta.dirname, "microsoft-process.ts"),
    [outsideData, outsidePort, smtpPort, port, deskConfig].map(String),
    { stdio: ["ignore", "inherit", "inherit", "ipc"] },
  );
  await once(microsoft, "message");
  const log = createWriteStream(join(folder, "desk.log"));
  let desk: ChildProcess | null = null;
  const end = async (child: ChildProcess | null, signal: NodeJS.Signals): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  };
  const smtp = createTransport({ host: "127.0.0.1", port: smtpPort, secure: false, ignoreTLS: true });
  const tokenOf = createTokens(outsideUrl);
  return {
    deskData,
    outsideData,
    async startDesk() {
      const started = fork(join(import.meta.dirname, "desk-process.ts"), [outsideData], {
        stdio: ["ignore", "pipe", "pipe", "ipc"],
        env: {
          ...process.env,
          PORT: String(port),
          DATA_DIR: deskData,
          DESK_CONFIG: deskConfig,
          MAIL_POLL_SECONDS: "5",
        },
      });
      desk = started;
      for (const stream of [started.stdout, started.stderr]) stream?.pipe(log, { end: false });
      await until(
        "the desk is ready",
        async () => {
          if (started.signalCode !== null) return true;
          if (started.exitCode !== null) throw new Error(`the desk ended: see ${folder}/desk.log`);
          return (await fetch(`${deskUrl}/readyz`).catch(() => null))?.ok;
        },
        READY_MS,
      );
    },
    async deskUse() {
      if (!desk) throw new Error("the desk was never started");
      desk.send("use");
      const [use] = await once(desk, "message");
      return use;
    },
    killDesk: () => end(desk, "SIGKILL"),
    async stop() {
      await end(desk, "SIGTERM");
      await end(microsoft, "SIGTERM");
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

/** The sample desk, but that citizens may be answered as often as they write. */
const patient = (sample: string): string =>
  sample.replace(/autoResponsesPerAddressPerDay: \d+/, "autoResponsesPerAddressPerDay: 1000");

function createTokens(outsideUrl: string): (operator: string) => Promise<string> {
  const tokens = new Map<string, { readonly token: string; readonly askedAt: number }>();
  return async (operator) => {
    const known = tokens.get(operator);
    if (known && Date.now() - known.askedAt < 10 * 60_000) return known.token;
    const response = await fetch(`${outsideUrl}/local/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ operator }),
    });
    const { token } = (await response.json()) as { token: string };
    tokens.set(operator, { token, askedAt: Date.now() });
    return token;
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, body: text === "" ? null : JSON.parse(text) };
}
