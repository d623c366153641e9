import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { mailOfYears } from "./mail-data.ts";
import { printer } from "./table.ts";

/** A figure of a bench, as its line says it. */
type Line = Readonly<Record<string, unknown>> & { readonly work: string };

const MAILS = 100;

/** Short enough for all of them together to take a few minutes. */
const shortRuns = (folder: string): readonly (readonly [name: string, ...args: string[]])[] => [
  ["store", "3000", join(folder, "store")],
  ["mail", mailsIn(join(folder, "mails")), "500", join(folder, "mail")],
  ["teams", "20", "5", "100", "5"],
  ["tab", "5000", join(folder, "tab")],
  ["end-to-end", "15"],
  ["start", "5"],
];

/** One run after the other; 1 when one of them failed. */
export async function everyBench(isJson: boolean): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "sportello-benches-"));
  const { print, table } = printer(isJson);
  const rows: string[][] = [];
  let failed = 0;
  try {
    for (const [name, ...args] of shortRuns(folder)) {
      const isWell = await linesOf(name, args, (line) => {
        const figures = { bench: name, ...line, load: Number(loadavg()[0]?.toFixed(1)) };
        print(figures);
        rows.push([name, line.work, figuresOf(line)]);
      });
      if (!isWell) failed = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  table(["bench", "work", "figures (ms unless named)"], rows);
  return failed;
}

/** True when it ended well. */
async function linesOf(name: string, args: readonly string[], take: (line: Line) => void): Promise<boolean> {
  const bench = spawn(process.execPath, [join(import.meta.dirname, `${name}.ts`), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<number | null>((resolve) => bench.on("close", resolve));
  for await (const text of createInterface({ input: bench.stdout })) {
    const line = lineOf(text);
    if (line) take(line);
  }
  return (await ended) === 0;
}

function lineOf(text: string): Line | null {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return null;
  }
}

const figuresOf = ({ work: _work, ...figures }: Line): string =>
  Object.entries(figures)
    .filter(([name]) => name !== "samples" && name !== "tickets")
    .map(([name, value]) => `${name} ${typeof value === "object" ? JSON.stringify(value) : value}`)
    .join("  ");

/** A folder of mails of our own, for the bench of mail that comes in. */
function mailsIn(folder: string): string {
  mkdirSync(folder);
  for (let n = 0; n < MAILS; n++) writeFileSync(join(folder, `${n}.eml`), mailOfYears(n));
  return folder;
}
