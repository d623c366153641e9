import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { createConnection } from "mysql2/promise";
import type { SampleServer } from "./postgres-server.ts";
import { type Rows, statements, type Table } from "./tables.ts";

const run = promisify(execFile);
const START_MS = 60_000;
/** It is asked this often whether it listens: it says so nowhere. */
const ASK_MS = 100;
const LARGEST_STATEMENT = 64 * 1024 * 1024;

/** A MariaDB server on a socket of its own, with these rows. Rejects where MariaDB is not installed. */
export async function mariadbWith(rows: ReadonlyMap<Table, readonly Rows[]>): Promise<SampleServer> {
  const home = await mkdtemp(join(tmpdir(), "sportello-mariadb-"));
  const [data, socket] = [join(home, "data"), join(home, "sock")];
  const user = ["--user=root", "--no-defaults"];
  await run("mariadb-install-db", [
    ...user.toReversed(),
    `--datadir=${data}`,
    "--auth-root-authentication-method=normal",
    "--skip-test-db",
  ]);
  const server = spawn(
    "mariadbd",
    [
      ...user.toReversed(),
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(home, "pid")}`,
      `--max-allowed-packet=${LARGEST_STATEMENT}`,
      "--skip-networking",
      "--innodb-flush-log-at-trx-commit=0",
      "--sql-mode=",
    ],
    { stdio: "ignore" },
  );
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      const gone = once(server, "exit");
      server.kill("SIGTERM");
      await gone;
    }
    await rm(home, { recursive: true, force: true });
  };
  try {
    const connection = await connect(server, socket);
    await connection.query("CREATE DATABASE otrs CHARACTER SET utf8mb4");
    await connection.query("USE otrs");
    for (const statement of statements("mysql", rows)) await connection.query(statement);
    await connection.end();
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `mysql://root@localhost/otrs?socketPath=${encodeURIComponent(socket)}`, stop };
}

async function connect(server: ChildProcess, socketPath: string) {
  for (let waited = 0; ; waited += ASK_MS) {
    try {
      return await createConnection({ user: "root", socketPath, charset: "utf8mb4" });
    } catch (error) {
      if (server.exitCode !== null || waited > START_MS) throw error;
    }
    await pause(ASK_MS);
  }
}
