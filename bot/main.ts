import { existsSync } from "node:fs";
import { access, constants, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { compose, type RunningDesk } from "./compose.ts";
import { type Config, readConfig } from "./config.ts";
import { readDeskFile } from "./desk-file/read-desk-file.ts";
import type { DeskFile } from "./desk-file/schema.ts";
import { type AdjustableLog, createLog, type Log, nextLevel, reasonOf } from "./log.ts";
import { holdDesk } from "./storage/sqlite/hold.ts";
import { sqliteFileOf } from "./storage/sqlite-file-of.ts";

/** Says each line to whoever started the process, and ends it: nothing has been opened yet. */
function refuseToStart(lines: readonly string[]): never {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(1);
}

function configuration(): Config {
  const config = readConfig();
  return config.ok ? config.value : refuseToStart(["The environment is not valid:", ...config.error]);
}

async function deskOf({ deskConfig }: Config): Promise<DeskFile> {
  const desk = await readDeskFile(deskConfig);
  if (desk.ok) return desk.value;
  const lines = desk.error.map(
    ({ line, where, reason }) => `${deskConfig}:${line}: ${where ? `${where}: ` : ""}${reason}`,
  );
  return refuseToStart(lines);
}

/** Level by level: node's recursive mkdir never returns below folders that take no entries, such as /proc. */
async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return;
  await makeFolder(dirname(path));
  await mkdir(path);
}

async function prepareFolder({ dataDir }: Config): Promise<void> {
  try {
    await makeFolder(dataDir);
    await access(dataDir, constants.W_OK | constants.X_OK);
  } catch (thrown) {
    refuseToStart([`The data folder ${dataDir} cannot be written: ${reasonOf(thrown)}`]);
  }
}

/** Two processes on one file would each read its mailboxes and tell its channels; several are for MongoDB. */
function holdStore({ storeUrl }: Config): void {
  const file = sqliteFileOf(storeUrl);
  if (file === null || holdDesk(file)) return;
  refuseToStart([
    `another process runs the desk in ${file}: stop it first, or name another with DATA_DIR or STORE_URL`,
  ]);
}

function printAddresses({ addresses }: RunningDesk): void {
  const width = Math.max(...addresses.map(({ what }) => what.length));
  process.stdout.write("\nSportello is running.\n\n");
  for (const { what, where } of addresses) process.stdout.write(`  ${what.padEnd(width)}  ${where}\n`);
  process.stdout.write("\nStop it with Ctrl+C.\n");
}

/** What is in hand is finished. What takes longer than the limit goes on at the next start: nothing depends on the end. */
function stopOnSignal(running: RunningDesk, { stopSeconds }: Config, log: Log): void {
  let isStopping = false;
  const stop = async (): Promise<void> => {
    if (isStopping) process.exit(1);
    isStopping = true;
    log.info("stopping");
    setTimeout(() => {
      log.warn("stopped before everything in hand was done", { seconds: stopSeconds });
      process.exit(0);
    }, stopSeconds * 1000).unref();
    await running.stop();
    log.info("stopped");
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop());
}

/** `kill -USR2` goes round the levels, from `warn` towards more words. */
function turnLevelOnSignal(log: AdjustableLog): void {
  process.on("SIGUSR2", () => {
    log.level = nextLevel(log.level);
    log.error("the log's level was changed", { to: log.level });
  });
}

/** The desk's mailboxes may be named in the log: they say where something went wrong, and are nobody's own. */
function deskAddresses({ mailboxes, queues }: DeskFile): (address: string) => boolean {
  const ours = new Set([...mailboxes, ...queues].map(({ address }) => address.toLowerCase()));
  return (address) => ours.has(address);
}

const config = configuration();
const desk = await deskOf(config);
await prepareFolder(config);
holdStore(config);
try {
  const log = createLog(config.logLevel, undefined, deskAddresses(desk));
  turnLevelOnSignal(log);
  const running = await compose(config, desk, log);
  printAddresses(running);
  stopOnSignal(running, config, log);
} catch (thrown) {
  refuseToStart([reasonOf(thrown)]);
}
