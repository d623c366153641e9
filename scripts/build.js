// Builds what is started and shown: the tab into dist/tab, the desk into dist/desk. `--if-needed` leaves a tab that is there
// alone, and a desk of the sources that are here. Without the builders (production dependencies only) there is nothing
// to build with, and what was built comes along.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { builtDesk } from "../bot/built-desk.js";

const root = join(import.meta.dirname, "..");
const isOnlyNeeded = process.argv.includes("--if-needed");

const vite = join(root, "node_modules/vite/bin/vite.js");
const hasTab = existsSync(join(root, "dist/tab/index.html"));
if (existsSync(vite) && !(hasTab && isOnlyNeeded)) {
  const { status } = spawnSync(process.execPath, [vite, "build", "tab", "--logLevel", "warn"], {
    cwd: root,
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}

if (existsSync(join(root, "node_modules/rolldown")) && !(builtDesk(root) && isOnlyNeeded)) {
  const { bundleDesk } = await import("./bundle-desk.js");
  try {
    await bundleDesk(root);
  } catch (error) {
    // Where nothing can be written or the disk is full, the sources are started.
    process.stderr.write(`the desk was not built: ${error.message.replace(/\s+/g, " ").slice(0, 300)}\n`);
    if (!isOnlyNeeded) process.exitCode = 1;
  }
}
