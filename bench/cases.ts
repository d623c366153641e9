/**
 * `node bench/cases.ts`: runs every shared case set through `desk mail parse`'s core, in process, and prints
 * the scores as JSON lines; then those of our own mails, for the intake check and for what is said in replies (`wording-cases.ts`). The scoring is the one that ships with the cases (`score.py`, `xsscheck.mjs`).
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeLine } from "../bot/cli/mail-parse.ts";
import { scoreIntakeCases } from "./intake-cases.ts";
import { printWordingCases } from "./wording-cases.ts";

const CASES = process.env.CASES_DIR ?? join(import.meta.dirname, "../../shared/cases");
const SETS = [
  "mail-stalwart",
  "bounce-sisimai",
  "reply-crisp",
  "reply-talon",
  "signature-talon",
  "xss-zammad",
  "robust-mail",
];

const print = (value: unknown): void => console.log(JSON.stringify(value));

/** `subject: 46 of 48` lines as objects; anything else the scorer says (misses) goes through as text. */
function printScores(set: string, output: string): void {
  for (const line of output.split("\n").filter(Boolean)) {
    const score = /^(.+): (\d+) of (\d+)$/.exec(line);
    if (score) print({ set, field: score[1], ok: Number(score[2]), of: Number(score[3]) });
    else print({ set, note: line.trim() });
  }
}

function run(set: string, command: string, args: readonly string[], cwd?: string): void {
  const result = spawnSync(command, args, { encoding: "utf8", cwd });
  if (result.status === 0) printScores(set, result.stdout);
  else
    print({ set, skipped: command, why: (result.error?.message ?? result.stderr).trim().split("\n").at(-1) });
}

async function runSet(set: string, folder: string): Promise<void> {
  const source = join(CASES, `${set}.jsonl`);
  const lines = readFileSync(source, "utf8").split("\n").filter(Boolean);
  const answers: string[] = [];
  const start = performance.now();
  for (const line of lines) answers.push(JSON.stringify(await describeLine(line)));
  print({ set, cases: lines.length, ms: Math.round(performance.now() - start) });
  const out = join(folder, `${set}.jsonl`);
  writeFileSync(out, `${answers.join("\n")}\n`);
  const misses = process.argv.includes("--misses") ? ["--misses"] : [];
  run(set, "python3", [join(CASES, "score.py"), source, out, ...misses]);
  // xsscheck needs jsdom from its working directory; JSDOM_DIR names a folder that has it.
  if (set.startsWith("xss"))
    run(set, process.execPath, [join(CASES, "xsscheck.mjs"), source, out, ...misses], process.env.JSDOM_DIR);
}

if (!existsSync(CASES)) {
  print({ skipped: "all", why: `no cases at ${CASES}` });
} else {
  const folder = mkdtempSync(join(tmpdir(), "cases-"));
  for (const set of SETS) await runSet(set, folder);
  rmSync(folder, { recursive: true });
}

for (const { misses, ...score } of scoreIntakeCases()) {
  print(process.argv.includes("--misses") && misses.length > 0 ? { ...score, misses } : score);
}
printWordingCases(print);
