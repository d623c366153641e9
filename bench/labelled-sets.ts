/** The labelled sets of test/cases: one file of JSON lines each, and what is said about answers to them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const CASES = join(import.meta.dirname, "../test/cases");

export interface LabelledSet<Line> {
  /** The file's name without its ending. */
  readonly set: string;
  readonly lines: readonly Line[];
}

/** The sets of a folder of test/cases, by name. Their lines are trusted to be what the caller says: we wrote them. */
export const labelledSets = <Line>(folder: string): readonly LabelledSet<Line>[] =>
  readdirSync(join(CASES, folder))
    .filter((file) => file.endsWith(".jsonl"))
    .toSorted()
    .map((file) => ({ set: file.replace(".jsonl", ""), lines: linesOf<Line>(join(CASES, folder, file)) }));

const linesOf = <Line>(path: string): readonly Line[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

/** To three decimals; null of nothing. */
export const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;
