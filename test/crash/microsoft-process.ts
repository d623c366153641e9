/**
 * The local Microsoft 365 in a process of its own: it stands for the world outside, which does not end when a desk does.
 * usage: node microsoft-process.ts <folder> <its port> <SMTP port> <the desk's port> <desk.yml>
 * Tells its parent when it is ready; `outside.json` in the folder is what a desk must know of it.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { localTenant } from "../../bot/compose-microsoft-365.ts";
import { readDeskFile } from "../../bot/desk-file/read-desk-file.ts";
import { createHttpServer } from "../../bot/http/server.ts";
import { startLocalM365 } from "../../bot/local/local-m365.ts";
import { openState } from "../../bot/local/state/open-state.ts";
import { createLog } from "../../bot/log.ts";
import { OUTSIDE, type Outside } from "./outside-file.ts";

/** A desk that starts again at once must not take what Exchange does not show yet for what never left. */
const SENT_ITEMS_DELAY_MS = 5_000;

const [folder = "", port = "", smtpPort = "", deskPort = "", deskConfig = ""] = process.argv.slice(2);
const file = await readDeskFile(deskConfig);
if (!file.ok) throw new Error(JSON.stringify(file.error));
const log = createLog("warn");
const local = await startLocalM365({
  ...localTenant(file.value),
  dataDir: folder,
  smtpPort: Number(smtpPort),
  deskUrl: `http://127.0.0.1:${deskPort}`,
  sentItemsDelayMs: SENT_ITEMS_DELAY_MS,
  warn: (message) => log.warn(message),
});
const state = openState(folder);
const outside: Outside = { certificate: state.setting("tls.cert") ?? "", endpoints: local.endpoints };
state.close();
writeFileSync(join(folder, OUTSIDE), JSON.stringify(outside));
const handle = local.handle;
const server = createHttpServer({
  endpoints: [{ prefix: "/local/", maxBytes: 41_000_000, handle }],
  log,
});
await server.listen(Number(port), "127.0.0.1");
process.send?.("ready");
process.on("SIGTERM", () => {
  void server
    .stop(1_000)
    .then(() => local.close())
    .then(() => process.exit(0));
});
// Who started it is gone.
process.on("disconnect", () => process.exit(1));
