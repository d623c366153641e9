// @ts-nocheck
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

const ROOT = resolve(import.meta.dirname, "../..");
const SOURCE = join(ROOT, "test/ferretdb");
const CACHE = join(ROOT, "node_modules/.cache/sportello");
const GO = ["go", "/usr/local/go/bin/go"];
/** The first build fetches and compiles everything; with a warm cache it takes seconds. */
const BUILD_MS = 15 * 60_000;
const START_MS = 15_000;

/** A server that speaks MongoDB's protocol. */
export interface MongoServer {
  /** The connection string of an empty database of that name. */
  urlOf(database: string): string;
  stop(): Promise<void>;
}

/**
 * The server MONGODB_URL names, or else FerretDB, built when needed and started for the caller alone.
 * Null when there is neither; that is printed, and with CI=true it is an error.
 */
export async function mongoServer(): Promise<MongoServer | null> {
  const given = process.env.MONGODB_URL;
  if (given) return { urlOf: (database) => withDatabase(given, database), stop: async () => undefined };
  const binary = await ferretdb();
  if (binary) return start(binary);
  const message =
    "MongoDB engine: SKIPPED. Neither MONGODB_URL is set nor Go is here to build the test server";
  if (process.env.CI) throw new Error(message);
  console.warn(`\n!!! ${message} !!!\n`);
  return null;
}

function withDatabase(url: string, database: string): string {
  const [address = "", options] = url.split("?", 2);
  const start = address.indexOf("/", address.indexOf("//") + 2);
  const host = start === -1 ? address : address.slice(0, start);
  return `${host}/${database}${options === undefined ? "" : `?${options}`}`;
}

/** Builds the server unless it is there; null without Go. Named after its sources, so that a change builds anew. */
async function ferretdb(): Promise<string | null> {
  const hash = createHash("sha256");
  for (const name of ["main.go", "go.mod", "go.sum"]) hash.update(await readFile(join(SOURCE, name)));
  const binary = join(CACHE, `ferretdb-${hash.digest("hex").slice(0, 16)}`);
  if (existsSync(binary)) return binary;
  const go = await firstThatRuns(GO);
  if (go === null) return null;
  console.warn("Building FerretDB for the MongoDB contract, once; this takes a minute or two.");
  await mkdir(CACHE, { recursive: true });
  const unfinished = `${binary}.${process.pid}`;
  await run("nice", ["-n", "10", go, "build", "-o", unfinished, "."], { cwd: SOURCE, timeout: BUILD_MS });
  await rename(unfinished, binary);
  return binary;
}

async function firstThatRuns(commands: readonly string[]): Promise<string | null> {
  for (const command of commands) {
    try {
      await run(command, ["version"]);
      return command;
    } catch {
      // Not this one.
    }
  }
  return null;
}

async function start(binary: string): Promise<MongoServer> {
  const folder = await mkdtemp(join(tmpdir(), "sportello-mongo-"));
  // It reads whole collections for most questions; with less garbage collection they take half the time.
  const env = { ...process.env, GOGC: "400" };
  const server = spawn(binary, ["0", folder], { stdio: ["pipe", "pipe", "inherit"], env });
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      const gone = once(server, "exit");
      server.kill("SIGTERM");
      await gone;
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const address = await addressOf(server);
    return { urlOf: (database) => `mongodb://${address}/${database}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** It prints where it listens once it does. */
async function addressOf(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error("the server's output is not read");
  const lines = createInterface({ input: server.stdout });
  const ended = once(server, "exit").then(() => {
    throw new Error("the MongoDB test server ended before it listened");
  });
  const [line] = await Promise.race([
    once(lines, "line", { signal: AbortSignal.timeout(START_MS) }) as Promise<string[]>,
    ended,
  ]);
  ended.catch(() => undefined);
  return String(line).replace("listening on ", "");
}

const run = promisify(execFile);
