import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDERS = ["bot", "core"];
/** Pins the packages. */
const PACKAGES = "package.json";

/** Beside the built desk, written last: the digest of what it was made from, then each of its modules with its size in bytes. */
export const MADE_FROM = "sources.sha256";

/**
 * Where `npm run build` put the desk (docs/adr/0036), under a folder that holds the project.
 * @returns null when it was not built, or from other sources than those that are here: then these are what is meant; or
 *   when not all of it is there, as after a copy that broke off
 */
export function builtDesk(root) {
  const folder = join(root, "dist/desk");
  const [madeFrom, ...files] = contentOf(join(folder, MADE_FROM)).trimEnd().split("\n");
  if (files.length === 0 || !files.every((file) => isWhole(folder, file))) return null;
  return madeFrom === digestOfSources(root) ? join(folder, "main.mjs") : null;
}

/** Says of the modules in a folder that they are the desk, made from sources of this digest. */
export function writeMadeFrom(folder, digest) {
  const modules = readdirSync(folder).filter((name) => name.endsWith(".mjs"));
  const files = modules.map((name) => `${statSync(join(folder, name)).size} ${name}`);
  writeFileSync(join(folder, MADE_FROM), `${[digest, ...files].join("\n")}\n`);
}

function isWhole(folder, file) {
  const [size, name] = file.split(" ");
  return statSync(join(folder, name), { throwIfNoEntry: false })?.size === Number(size);
}

/** Empty for what cannot be read, such as the link an editor leaves while it has a file open. */
function contentOf(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** SHA-256, in hex, of everything the desk is built from: names and contents, whatever the files' times. */
export function digestOfSources(root) {
  const digest = createHash("sha256");
  for (const path of [PACKAGES, ...FOLDERS.flatMap((folder) => filesBelow(root, folder))]) {
    digest.update(`${path}\0`).update(contentOf(join(root, path)));
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
