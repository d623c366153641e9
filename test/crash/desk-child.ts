import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { until } from "../support/until.ts";
import { AS_IT_IS, type DeskUse } from "./desk-use.ts";

/** One process of the desk, again and again. */
export interface DeskProcess {
  /** Resolves when it is ready, or was killed before. */
  start(): Promise<void>;
  /** @param how `COLLECTED` for memory without its garbage */
  use(how?: string): Promise<DeskUse>;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export interface DeskProcessOptions {
  /** The folder of `outside.json`. */
  readonly outsideData: string;
  /** Where what it prints is kept. */
  readonly log: string;
  readonly port: number;
  /** Where Microsoft 365 reaches the desk. */
  readonly publicUrl: string;
  readonly env: Readonly<Record<string, string>>;
}

const READY_MS = 240_000;

export function createDeskProcess({
  outsideData,
  log,
  port,
  publicUrl,
  env,
}: DeskProcessOptions): DeskProcess {
  const lines = createWriteStream(log, { flags: "a" });
  let desk: ChildProcess | null = null;
  return {
    async start() {
      const started = fork(join(import.meta.dirname, "desk-process.ts"), [outsideData, publicUrl], {
        // As `npm start`.
        execArgv: ["--max-semi-space-size=8"],
        stdio: ["ignore", "pipe", "pipe", "ipc"],
        env: { ...process.env, PORT: String(port), ...env },
      });
      desk = started;
      for (const stream of [started.stdout, started.stderr]) stream?.pipe(lines, { end: false });
      await until(
        "the desk is ready",
        async () => {
          if (started.signalCode !== null) return true;
          if (started.exitCode !== null) throw new Error(`the desk ended: see ${log}`);
          return (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null))?.ok;
        },
        READY_MS,
      );
    },
    async use(how = AS_IT_IS) {
      if (!desk) throw new Error("the desk was never started");
      desk.send(how);
      const [use] = await once(desk, "message");
      return use;
    },
    kill: () => end(desk, "SIGKILL"),
    stop: () => end(desk, "SIGTERM"),
  };
}

/** Resolves when the process has ended; at once for one that has already. */
export async function end(child: ChildProcess | null, signal: NodeJS.Signals): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}
