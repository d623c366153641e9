import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import type { FoundPattern } from "./find-patterns.ts";

const FILE = join(import.meta.dirname, "patterns.json");
/** Most take some milliseconds; the long lists of words take seconds, and a few are never done. */
const PATIENCE_MS = 20_000;

/** The text that makes a pattern slow: the pumps again and again, and what keeps them from matching in the end. */
export interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

/** What is known of a pattern. A slow one has the attack that shows it; `unknown` is one nobody could decide. */
export interface CheckedPattern {
  readonly status: "safe" | "polynomial" | "exponential" | "unknown";
  readonly attack?: Attack;
}

export type CheckedPatterns = Readonly<Record<string, CheckedPattern>>;

export const keyOf = ({ source, flags }: Pick<FoundPattern, "source" | "flags">): string =>
  `/${source}/${flags}`;

/** What was found out so far, by pattern. */
export const checkedPatterns = (): CheckedPatterns =>
  JSON.parse(readFileSync(FILE, "utf8")) as CheckedPatterns;

/** Checks the patterns nobody knows yet, and forgets those the program has no more. */
export async function updateCheckedPatterns(found: readonly FoundPattern[]): Promise<CheckedPatterns> {
  const known = checkedPatterns();
  const checked: Record<string, CheckedPattern> = {};
  for (const pattern of found) {
    const key = keyOf(pattern);
    checked[key] = known[key] ?? (await checkedNow(pattern));
  }
  writeFileSync(FILE, `${JSON.stringify(checked, null, 2)}\n`);
  return checked;
}

async function checkedNow({ source, flags }: FoundPattern): Promise<CheckedPattern> {
  const found = await check(source, flags, { timeout: PATIENCE_MS });
  if (found.status === "safe") return { status: "safe" };
  if (found.status === "unknown") return { status: "unknown" };
  const { pumps, suffix } = found.attack;
  return {
    status: found.complexity.type === "exponential" ? "exponential" : "polynomial",
    attack: { pumps: pumps.map(({ prefix, pump }) => ({ prefix, pump })), suffix },
  };
}
