import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDERS = ["bot", "core"];
/** Pins the packages. */
const PACKAGES = "package.json";

/** Beside the built desk: the digest of what it was made from. */
export const MADE_FROM = "sources.sha256";

/**
 * Where `npm run build` put the desk (docs/adr/0036), under a folder that holds the project.
 * @returns null when it was not built, or from other sources than those that are here: then these are what is meant
 */
export function builtDesk(root) {
  const folder = join(root, "dist/desk");
  const madeFrom = join(folder, MADE_FROM);
  if (!existsSync(madeFrom) || readFileSync(madeFrom, "utf8") !== digestOfSources(root)) return null;
  return join(folder, "main.mjs");
}

/** SHA-256, in hex, of everything the desk is built from: names and contents, whatever the files' times. */
export function digestOfSources(root) {
  const digest = createHash("sha256");
  for (const path of [PACKAGES, ...FOLDERS.flatMap((folder) => filesBelow(root, folder))]) {
    digest.update(`${path}\0`).update(readFileSync(join(root, path)));
  }
  return digest.digest("hex");
}

/** In an order that is the same everywhere. */
function filesBelow(root, folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(root, path) : [path];
    });
}
