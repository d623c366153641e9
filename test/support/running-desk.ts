import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import { freePort } from "./free-port.ts";
import { until } from "./until.ts";

const ROOT = resolve(import.meta.dirname, "../..");
export const DOMAIN = "cittametropolitanaroma.example";
export const CONTACT_CENTER = `contactcenter@${DOMAIN}`;
export const MARTA = `marta.bassi@${DOMAIN}`;
export const DAVIDE = `davide.orlandi@${DOMAIN}`;
export const ELENA = `elena.ferri@${DOMAIN}`;
export const CHIARA = `chiara.monti@${DOMAIN}`;
export const CITIZEN = { name: "Mario Rossi", address: "mario.rossi@example.org" };

// biome-ignore lint/suspicious/noExplicitAny: answers of a foreign process, looked at field by field
export type Json = any;

export interface LogEntry {
  readonly seq: number;
  readonly kind: "mail" | "activity" | "activityUpdate" | "chat" | "feed";
  readonly to: string;
  readonly payload: Json;
}

/** A desk in a process of its own, driven through its doors as acceptance would. */
export interface RunningDesk {
  readonly url: string;
  readonly smtpPort: number;
  readonly dataDir: string;
  readonly output: () => string;
  /** Asks the process to end, as a container's host does; resolves with its exit code. */
  stop(): Promise<number | null>;
  signal(name: NodeJS.Signals): void;
  /** `kill -9`, as a power cut would. */
  kill(): Promise<void>;
  /** Starts again on the same data. */
  restart(): Promise<void>;
  /** Ends the process and removes its data. */
  dispose(): Promise<void>;
  mail(message: SendMailOptions): Promise<void>;
  say(conversation: string, from: string, text: string, replyTo?: string): Promise<Json>;
  click(activityId: string, from: string, verb: string, data?: Json): Promise<Json>;
  /** What a Teams client asks that is no message and no click: search, dialogs, links. */
  invoke(asked: { name: string; from?: string; value?: Json; [more: string]: Json }): Promise<Json>;
  log(after?: number): Promise<readonly LogEntry[]>;
  faults(faults: Json): Promise<void>;
  /** A call of `/api/v1` as an operator; `body` makes it a POST. */
  api(
    operator: string | null,
    path: string,
    body?: Json,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: Json }>;
}

/** A machine that does other things at the same time starts slowly. */
const START_MS = 60_000;

/** The sample desk, but that the one citizen of a whole suite may be answered as often as he writes. */
async function patientDesk(folder: string): Promise<string> {
  const file = join(folder, "desk.yml");
  const sample = await readFile(join(ROOT, "desk.yml"), "utf8");
  await writeFile(
    file,
    sample.replace(/autoResponsesPerAddressPerDay: \d+/, "autoResponsesPerAddressPerDay: 1000"),
  );
  return file;
}

export async function startDesk(env: Record<string, string> = {}): Promise<RunningDesk> {
  const dataDir = await mkdtemp(join(tmpdir(), "sportello-"));
  const deskConfig = await patientDesk(dataDir);
  const [port, smtpPort, playgroundPort] = await Promise.all([freePort(), freePort(), freePort()]);
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  let output = "";

  const start = async (): Promise<void> => {
    const started = spawn(process.execPath, [join(ROOT, "bot/start.js")], {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        PORT: String(port),
        SMTP_PORT: String(smtpPort),
        PLAYGROUND: "off",
        PLAYGROUND_PORT: String(playgroundPort),
        DATA_DIR: dataDir,
        DESK_CONFIG: deskConfig,
        ...env,
      },
    });
    child = started;
    for (const stream of [started.stdout, started.stderr]) {
      stream?.on("data", (chunk) => {
        output += String(chunk);
      });
    }
    await until(
      "the desk is ready",
      async () => {
        if (started.exitCode !== null) throw new Error(`the desk ended: ${output}`);
        return (await fetch(`${url}/readyz`).catch(() => null))?.ok;
      },
      START_MS,
    );
  };

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = child;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    const ended = once(ending, "exit");
    ending.kill(signal);
    await ended;
  };

  const post = async (path: string, body: Json): Promise<Json> => {
    const response = await fetch(`${url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return response.json();
  };

  const smtp = createTransport({ host: "127.0.0.1", port: smtpPort, secure: false, ignoreTLS: true });
  const tokens = new Map<string, string>();
  const tokenOf = async (operator: string): Promise<string> => {
    const known = tokens.get(operator) ?? (await post("/local/token", { operator })).token;
    tokens.set(operator, known);
    return known;
  };

  await start();
  return {
    url,
    smtpPort,
    dataDir,
    output: () => output,
    async stop() {
      const stopping = child;
      await end("SIGTERM");
      return stopping?.exitCode ?? null;
    },
    signal: (name) => void child?.kill(name),
    kill: () => end("SIGKILL"),
    restart: start,
    async dispose() {
      await end("SIGTERM");
      await rm(dataDir, { recursive: true, force: true });
    },
    async mail(message) {
      await smtp.sendMail(message);
    },
    say: (conversation, from, text, replyTo) =>
      post("/local/teams/say", { conversation, from, text, ...(replyTo ? { replyTo } : {}) }),
    click: (activityId, from, verb, data = {}) =>
      post("/local/teams/click", { activityId, from, verb, data }),
    invoke: (asked) => post("/local/teams/invoke", asked),
    async log(after = 0) {
      return (await fetch(`${url}/local/log?after=${after}`)).json() as Promise<LogEntry[]>;
    },
    async faults(faults) {
      await post("/local/faults", faults);
    },
    async api(operator, path, body, headers = {}) {
      const authorization = operator ? { authorization: `Bearer ${await tokenOf(operator)}` } : {};
      const response = await fetch(`${url}/api/v1${path}`, {
        method: body === undefined ? "GET" : "POST",
        headers: { ...authorization, "content-type": "application/json", ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === "" ? null : JSON.parse(text) };
    },
  };
}
