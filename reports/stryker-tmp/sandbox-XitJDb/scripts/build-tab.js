// @ts-nocheck
// Builds the tab into dist/tab. `--if-missing` leaves a build that is there alone.
// Without vite (production dependencies only) there is nothing to build with, and a built tab comes along.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const isBuilt = existsSync(join(root, "dist/tab/index.html"));
const vite = join(root, "node_modules/vite/bin/vite.js");
if (existsSync(vite) && !(isBuilt && process.argv.includes("--if-missing"))) {
  const { status } = spawnSync(process.execPath, [vite, "build", "tab", "--logLevel", "warn"], {
    cwd: root,
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}
