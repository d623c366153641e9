import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseSync } from "vite";

const ROOT = join(import.meta.dirname, "../..");

/** A regular expression of the program, and the places that have it, as `core/handle.ts:12`. */
export interface FoundPattern {
  readonly source: string;
  readonly flags: string;
  readonly places: readonly string[];
}

/** What a folder's sources hold: patterns, and calls that make one of what only running them tells. */
export interface FoundPatterns {
  readonly patterns: readonly FoundPattern[];
  /** Calls that no import of their file reaches. */
  readonly unreached: readonly string[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly type: string; readonly name?: string };
}

/**
 * Every regular expression below these folders: literals from the syntax tree, and those put together of parts by
 * importing the files that do so and noting what `RegExp` is asked for.
 */
export async function findPatterns(folders: readonly string[]): Promise<FoundPatterns> {
  const found = new Map<string, { source: string; flags: string; places: string[] }>();
  const note = (source: string, flags: string, place: string): void => {
    const key = `/${source}/${flags}`;
    const known = found.get(key) ?? { source, flags, places: [] };
    if (!known.places.includes(place)) known.places.push(place);
    found.set(key, known);
  };
  const calls = new Set<string>();
  for (const path of sourcesOf(folders)) {
    const text = readFileSync(join(ROOT, path), "utf8");
    for (const node of nodesOf(parseSync(path, text).program)) {
      const place = `${path}:${text.slice(0, node.start).split("\n").length}`;
      if (node.regex) note(node.regex.pattern, node.regex.flags, place);
      if (node.callee?.type === "Identifier" && node.callee.name === "RegExp") calls.add(place);
    }
  }
  const reached = await patternsMadeBy([...new Set([...calls].map((place) => place.split(":")[0] ?? ""))]);
  for (const { source, flags, place } of reached) note(source, flags, place);
  const places = new Set(reached.map(({ place }) => place));
  return {
    patterns: [...found.values()].toSorted((a, b) => (a.source < b.source ? -1 : 1)),
    unreached: [...calls].filter((place) => !places.has(place)),
  };
}

const sourcesOf = (folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
      .map((name) => join(folder, name)),
  );

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each);
  else if (value !== null && typeof value === "object") {
    if ("type" in value) yield value as Node;
    for (const each of Object.values(value)) yield* nodesOf(each);
  }
}

/** What `RegExp` is asked for while these files are imported, with the place in the file that asks. */
async function patternsMadeBy(
  files: readonly string[],
): Promise<readonly { source: string; flags: string; place: string }[]> {
  const made: { source: string; flags: string; place: string }[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given, caller) {
      const pattern = Reflect.construct(target, given, caller === globalThis.RegExp ? target : caller);
      const place = callerOf(new Error().stack ?? "");
      if (place) made.push({ source: pattern.source, flags: pattern.flags, place });
      return pattern;
    },
  });
  try {
    for (const file of files) await import(pathToFileURL(join(ROOT, file)).href);
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}

/** The frame below the constructor's own, when it is in one of our files. */
function callerOf(stack: string): string | null {
  const frame = stack.split("\n")[2] ?? "";
  const at = frame.indexOf(`${pathToFileURL(ROOT).href}/`);
  if (at < 0) return null;
  const [path = "", line = ""] = frame.slice(at + pathToFileURL(ROOT).href.length + 1).split(":");
  return path.startsWith("node_modules/") || path.startsWith("..") ? null : `${path}:${line}`;
}
