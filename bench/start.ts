/**
 * How long a desk takes from its process's first instruction until `/readyz` answers: as `npm start` runs it, once on an
 * empty data folder and then again and again on the same.
 * usage: node bench/start.ts [starts=10]
 * Prints JSON lines; milliseconds, asked every 5. A build must be there (`npm run build`), or it measures the sources.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtDesk } from "../bot/built-desk.js";
import { freePort } from "../test/support/free-port.ts";
import { until } from "../test/support/until.ts";
import { quantiles, timed } from "./figures.ts";

const ROOT = join(import.meta.dirname, "..");
const LOOK_MS = 5;
const PATIENCE_MS = 60_000;

const starts = Number(process.argv[2] ?? 10);
const folder = mkdtempSync(join(tmpdir(), "sportello-start-"));
const port = await freePort();
/** Nobody answers here, so the only question asked before the doors open, who is in the groups, fails at once. */
const TENANT = {
  TENANT_ID: "11111111-1111-4111-8111-111111111111",
  APP_ID: "22222222-2222-4222-8222-222222222222",
  APP_SECRET: "no-secret-of-anybody",
  TEAMS_APP_ID: "33333333-3333-4333-8333-333333333333",
  PUBLIC_URL: "https://desk.example.org",
};

function launch(data: string, env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ["--max-semi-space-size=8", join(ROOT, "bot/start.js")], {
    cwd: ROOT,
    stdio: "ignore",
    env: {
      ...process.env,
      PORT: String(port),
      SMTP_PORT: String(port + 1),
      PLAYGROUND: "off",
      DATA_DIR: join(folder, data),
      NODE_COMPILE_CACHE: join(folder, "compiled"),
      LOG_LEVEL: "error",
      ...env,
    },
  });
}

async function start(data: string, env: Record<string, string>): Promise<number> {
  let desk: ChildProcess | undefined;
  const isReady = async () => {
    if (desk?.exitCode != null) throw new Error(`the desk ended with ${desk.exitCode}`);
    return (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null))?.ok;
  };
  const ms = await timed(async () => {
    desk = launch(data, env);
    await until("the desk is ready", isReady, PATIENCE_MS, LOOK_MS);
  });
  const ended = desk && once(desk, "exit");
  desk?.kill("SIGTERM");
  await ended;
  return ms;
}

async function startsOf(work: string, count: number, data: string, env = {}): Promise<void> {
  const times: number[] = [];
  for (let n = 0; n < count; n++) times.push(await start(data, env));
  console.log(JSON.stringify({ work, ...quantiles(times) }));
}

console.log(JSON.stringify({ work: "what is started", is: builtDesk(ROOT) ? "the build" : "the sources" }));
try {
  await startsOf("first start: nothing compiled, no data", 1, "local");
  await startsOf("start with the local Microsoft 365", starts, "local");
  await startsOf("first start with a tenant", 1, "tenant", TENANT);
  await startsOf("start with a tenant", starts, "tenant", TENANT);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
