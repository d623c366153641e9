import { resolve } from "node:path";
import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import type { Io } from "../io.ts";
import { ImportReport } from "./import-report.ts";
import { type ImportDeps, ImportFault, openDesk } from "./open-desk.ts";
import { RemarkJournal } from "./remark-journal.ts";

const REPORT = "import-report.json";

export type Options = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

export interface Given {
  readonly values: Options;
  readonly positionals: readonly string[];
}

interface Command {
  readonly args: readonly string[];
  readonly io: Io;
  readonly usage: string;
  readonly options: ParseArgsOptionsConfig;
}

/** What an import tells as it goes on, and when it is to stop. */
export interface ImportRun {
  readonly report: ImportReport;
  readonly stderr: Io["stderr"];
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs an import into the desk that is configured: says how it went, writes its report, and ends between two tickets
 * when it is interrupted. The exit code is 0 unless nothing usable was there.
 * @param work false when there was nothing to report: a plan was printed
 */
export async function runImport(
  { args, io, usage, options }: Command,
  work: (deps: ImportDeps, given: Given, run: ImportRun) => Promise<boolean>,
): Promise<number> {
  const given = parsed(args, options);
  if (!given) {
    io.stderr.write(usage);
    return 2;
  }
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once("SIGINT", interrupt);
  process.once("SIGTERM", interrupt);
  try {
    const deps = await openDesk();
    try {
      const path = resolve(String(given.values.report ?? REPORT));
      const journal = new RemarkJournal(`${path}.part`, args);
      const run = { report: new ImportReport(journal), stderr: io.stderr, signal: stop.signal };
      if (!(await work(deps, given, run))) return 0;
      const code = await conclude(run.report, path, stop.signal.aborted, io);
      if (!stop.signal.aborted) journal.end();
      return code;
    } finally {
      await deps.allStore.close();
    }
  } catch (error) {
    io.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof ImportFault && error.message === usage ? 2 : 1;
  } finally {
    process.off("SIGINT", interrupt);
    process.off("SIGTERM", interrupt);
  }
}

async function conclude(
  report: ImportReport,
  path: string,
  isStopped: boolean,
  { stderr }: Io,
): Promise<number> {
  await report.write(path);
  for (const line of report.lines()) stderr.write(`${line}\n`);
  stderr.write(`report: ${path}\n`);
  if (isStopped) stderr.write("stopped; the same command goes on from here\n");
  return isStopped || report.isUsable ? 0 : 1;
}

function parsed(args: readonly string[], options: ParseArgsOptionsConfig): Given | null {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true }) as Given;
  } catch {
    return null;
  }
}
