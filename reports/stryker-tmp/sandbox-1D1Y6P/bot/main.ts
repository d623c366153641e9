// @ts-nocheck
import { existsSync } from "node:fs";
import { access, constants, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { compose, type RunningDesk } from "./compose.ts";
import { type Config, readConfig } from "./config.ts";
import { readDeskFile } from "./desk-file/read-desk-file.ts";
import type { DeskFile } from "./desk-file/schema.ts";
import { createLog, reasonOf } from "./log.ts";

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

function printAddresses({ addresses }: RunningDesk): void {
  const width = Math.max(...addresses.map(({ what }) => what.length));
  process.stdout.write("\nSportello is running.\n\n");
  for (const { what, where } of addresses) process.stdout.write(`  ${what.padEnd(width)}  ${where}\n`);
  process.stdout.write("\nStop it with Ctrl+C.\n");
}

function stopOnSignal(running: RunningDesk): void {
  let isStopping = false;
  const stop = async (): Promise<void> => {
    if (isStopping) process.exit(1);
    isStopping = true;
    await running.stop();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop());
}

const config = configuration();
const desk = await deskOf(config);
await prepareFolder(config);
try {
  const running = await compose(config, desk, createLog(config.logLevel));
  printAddresses(running);
  stopOnSignal(running);
} catch (thrown) {
  refuseToStart([reasonOf(thrown)]);
}
