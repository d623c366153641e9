// @ts-nocheck
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A running Agents Playground. */
export interface PlaygroundProcess {
  /** Where a browser finds it. */
  readonly url: string;
  /** Base URL of its connector. */
  readonly connectorUrl: string;
  stop(): Promise<void>;
}

/** What {@link startPlaygroundProcess} needs. */
export interface PlaygroundStart {
  readonly port: number;
  /** Folder for its configuration and log. */
  readonly folder: string;
  readonly config: string;
  /** Where it posts what people do. */
  readonly endpoint: string;
}

const startMs = 30_000;
const pollMs = 150;
const stopMs = 2000;

/** Starts the Agents Playground as a child process and waits until it answers; throws with the reason when it does not. */
export async function startPlaygroundProcess(start: PlaygroundStart): Promise<PlaygroundProcess> {
  mkdirSync(start.folder, { recursive: true });
  const configPath = join(start.folder, ".m365agentsplayground.yml");
  const logPath = join(start.folder, "m365agentsplayground.log");
  writeFileSync(configPath, start.config);
  writeFileSync(logPath, "");
  const child = spawn(process.execPath, commandLine(start), {
    cwd: start.folder,
    env: {
      TEAMSAPPTESTER_BROWSER: "none",
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: configPath,
      M365_AGENTS_PLAYGROUND_LOGFILE: logPath,
    },
    stdio: ["pipe", "pipe", "pipe"],
  });
  try {
    const port = await untilItAnswers(child);
    const url = `http://127.0.0.1:${port}`;
    return { url, connectorUrl: `${url}/_connector`, stop: () => stop(child) };
  } catch (error) {
    await stop(child);
    const reason = readFileSync(logPath, "utf8").trim().split("\n").slice(-3).join(" ");
    throw new Error(`${error instanceof Error ? error.message : String(error)} ${reason}`.trim());
  }
}

function commandLine({ endpoint, port }: PlaygroundStart): string[] {
  const manifest = createRequire(import.meta.url).resolve("@microsoft/m365agentsplayground/package.json");
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: Readonly<Record<string, string>> };
  const script = join(dirname(manifest), bin.agentsplayground ?? "cli.js");
  const preload = new URL("./preload.ts", import.meta.url).href;
  const options = ["-e", endpoint, "-c", "msteams", "--dt", "-p", String(port)];
  return ["--disable-warning=ExperimentalWarning", "--import", preload, script, "start", ...options];
}

/** Resolves to its port: the one asked for, or another when that is taken. */
async function untilItAnswers(child: ChildProcess): Promise<number> {
  const deadline = Date.now() + startMs;
  let output = "";
  const collect = (data: Buffer) => {
    output += data.toString();
  };
  child.stdout?.on("data", collect);
  child.stderr?.on("data", collect);
  let failure: string | undefined;
  child.once("error", (error) => {
    failure = error.message;
  });
  child.once("exit", (code) => {
    failure = `It ended with code ${code}.`;
  });
  while (Date.now() < deadline) {
    if (failure !== undefined) throw new Error(failure);
    const port = Number(/Listening on (\d+)/.exec(output)?.[1]);
    // It says "Listening" before it has read its configuration: only an answer proves that it lives.
    if (port > 0 && (await answers(port))) return port;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  throw new Error("It did not answer in time.");
}

async function answers(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/_debug/ping`, { signal: AbortSignal.timeout(1000) });
    return answer.ok;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const hard = setTimeout(() => child.kill("SIGKILL"), stopMs);
  await ended;
  clearTimeout(hard);
}
