import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** A package as `package-lock.json` has it (lockfile version 3). */
export interface LockedPackage {
  /** From the root, such as `node_modules/zod`; empty for the program itself. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, or null where the package says nothing of the kind. */
  readonly licence: string | null;
  /** Subresource Integrity of its archive. */
  readonly integrity: string | null;
  /** Paths of the packages it finds when it asks for what it depends on. */
  readonly dependencies: readonly string[];
}

interface Entry {
  readonly version?: string;
  readonly name?: string;
  readonly license?: string | { readonly type: string };
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export const manifest = (): {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
} => JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/**
 * What the program ships: the server's dependencies, those the tab's bundle takes in, and all that these need in
 * turn. Packages only used to build and test are not among them.
 */
export function shippedPackages(): readonly LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, Entry>>;
  };
  const found = new Map<string, LockedPackage>();
  const roots = [...Object.keys(manifest().dependencies), ...packagesOfTheTab()];
  const visit = (path: string): void => {
    const entry = packages[path];
    if (!entry || found.has(path)) return;
    const needed = { ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies };
    const dependencies = Object.keys(needed).flatMap((name) => placeOf(packages, path, name) ?? []);
    found.set(path, { ...factsOf(path, entry), dependencies });
    for (const dependency of dependencies) visit(dependency);
  };
  for (const name of roots) visit(placeOf(packages, "", name) ?? `missing/${name}`);
  return [...found.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function factsOf(path: string, entry: Entry): Omit<LockedPackage, "dependencies"> {
  const { license, integrity = null, version = "" } = entry;
  const name = entry.name ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  const licence = typeof license === "string" ? license : (license?.type ?? licenceInstalled(path));
  return { path, name, version, licence, integrity };
}

/** What a package says of itself where the lock does not know. */
function licenceInstalled(path: string): string | null {
  try {
    const { license } = JSON.parse(readFileSync(join(ROOT, path, "package.json"), "utf8"));
    return typeof license === "string" ? license : (license?.type ?? null);
  } catch {
    return null;
  }
}

/** As Node looks for a package: in the nearest `node_modules` upwards. Null when it is not installed (an optional one). */
function placeOf(packages: Readonly<Record<string, Entry>>, from: string, name: string): string | null {
  for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf("/node_modules/"), 0))) {
    const path = `${at === "" ? "" : `${at}/`}node_modules/${name}`;
    if (packages[path]) return path;
    if (at === "") return null;
  }
}

function packagesOfTheTab(): readonly string[] {
  const sources = readdirSync(join(ROOT, "tab/src"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(ROOT, "tab/src", name), "utf8"));
  const imported = sources.flatMap((text) => [...text.matchAll(/\bfrom\s+"([^".][^"]*)"/g)]);
  const names = imported.map(([, name = ""]) => name.split("/").slice(0, name.startsWith("@") ? 2 : 1));
  return [...new Set(names.map((parts) => parts.join("/")))];
}
