/**
 * The whole product as `bot/main.ts` starts it, with a Microsoft 365 that lives in another process.
 * usage: node desk-process.ts <folder of outside.json> <where Microsoft 365 reaches the desk>; the rest comes from the environment, as always
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { compose } from "../../bot/compose.ts";
import { readConfig } from "../../bot/config.ts";
import { readDeskFile } from "../../bot/desk-file/read-desk-file.ts";
import { trustCertificate } from "../../bot/local/tls.ts";
import { createLog } from "../../bot/log.ts";
import { microsoft365At } from "../../bot/microsoft-365.ts";
import { COLLECTED } from "./desk-use.ts";
import { OUTSIDE, type Outside } from "./outside-file.ts";

const [folder = "", publicUrl = ""] = process.argv.slice(2);
const { certificate, endpoints } = JSON.parse(readFileSync(join(folder, OUTSIDE), "utf8")) as Outside;
trustCertificate(certificate);
const config = readConfig();
if (!config.ok) throw new Error(config.error.join("\n"));
const { deskConfig, logLevel } = config.value;
const file = await readDeskFile(deskConfig);
if (!file.ok) throw new Error(JSON.stringify(file.error));
const elsewhere = microsoft365At(endpoints, publicUrl);
const running = await compose(config.value, file.value, createLog(logLevel), elsewhere);
process.on("SIGTERM", () => void running.stop().then(() => process.exit(0)));
process.on("message", (asked) => {
  if (asked === COLLECTED) collectGarbage();
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send?.({ rss, live: heapUsed + external, cpuMs: Math.round((user + system) / 1000) });
});

/** V8 lets itself be told so only where it was allowed beforehand. */
function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}
// Who started it is gone.
process.on("disconnect", () => process.exit(1));
