/**
 * The desk's own labelled sets in test/cases, through the answers of the command line, in process: accuracy, precision
 * and recall as JSON lines; with `--misses` what was answered wrong. The first set of each kind was there while the
 * rules were written; a `held-out` one was written afterwards, and docs/quality.md says how it went the first time.
 */
import { followUpLine } from "../bot/cli/intake-followup.ts";
import { evaluation } from "../bot/cli/routing-eval.ts";
import { plainLine } from "../bot/cli/text-plain.ts";
import { type LabelledSet, labelledSets, share } from "./labelled-sets.ts";

type Line = Readonly<Record<string, unknown>> & { readonly id: string };
type Print = (figures: object) => void;

const showsMisses = process.argv.includes("--misses");

const setsOf = (kind: string): readonly LabelledSet<Line>[] =>
  labelledSets<Line>(kind).map(({ set, lines }) => ({ set: `${kind}/${set}`, lines }));

/** One figure a class, and how many are right altogether. */
function printFollowUps(set: string, lines: readonly Line[], print: Print): void {
  const answers = lines.map((line) => ({
    id: line.id,
    wanted: String(line.class),
    got: (followUpLine(line) as { class: string }).class,
  }));
  const right = answers.filter(({ wanted, got }) => wanted === got);
  print({ set, cases: answers.length, accuracy: share(right.length, answers.length) });
  for (const one of [...new Set(answers.map(({ wanted }) => wanted))].toSorted()) {
    const found = right.filter(({ wanted }) => wanted === one).length;
    const precision = share(found, answers.filter(({ got }) => got === one).length);
    print({
      set,
      class: one,
      precision,
      recall: share(found, answers.filter(({ wanted }) => wanted === one).length),
    });
  }
  if (showsMisses) for (const miss of answers) if (miss.wanted !== miss.got) print({ set, ...miss });
}

const folded = (text: string): string => text.toLowerCase().replaceAll("’", "'");
const touch = (one: string, other: string): boolean =>
  folded(one).includes(folded(other)) || folded(other).includes(folded(one));

/** Expressions found, and whether the index sets letters of an office apart from plain ones. */
function printPlain(set: string, lines: readonly Line[], print: Print): void {
  let [hits, extra, missed, apart] = [0, 0, 0, 0];
  for (const line of lines) {
    const wanted = line.expressions as readonly string[];
    const { gulpease, expressions } = plainLine(line) as { gulpease: number; expressions: readonly string[] };
    const misses = wanted.filter((one) => !expressions.some((found) => touch(one, found)));
    const extras = expressions.filter((found) => !wanted.some((one) => touch(one, found)));
    hits += wanted.length - misses.length;
    missed += misses.length;
    extra += extras.length;
    if (gulpease < 60 === wanted.length > 0) apart += 1;
    if (showsMisses && misses.length + extras.length > 0) print({ set, id: line.id, misses, extras });
  }
  print({
    set,
    cases: lines.length,
    precision: share(hits, hits + extra),
    recall: share(hits, hits + missed),
    "gulpease below 60 where bureaucratic": share(apart, lines.length),
  });
}

/** Trained on the first part of the set, asked about the rest. */
function printRouting(set: string, lines: readonly Line[], print: Print): void {
  const train = Math.round(lines.length * 0.7);
  const answer = evaluation(train);
  let [said, right] = [0, 0];
  for (const [index, line] of lines.entries()) {
    const answered = answer(line, index) as { queue: string | null; why: string } | null;
    if (!answered?.queue) continue;
    said += 1;
    if (answered.queue === line.final_queue) right += 1;
    else if (showsMisses) print({ set, id: line.id, wanted: line.final_queue, ...answered });
  }
  print({
    set,
    train,
    asked: lines.length - train,
    speaks: share(said, lines.length - train),
    right: share(right, said),
  });
}

export function printWordingCases(print: Print): void {
  for (const { set, lines } of setsOf("followup")) printFollowUps(set, lines, print);
  for (const { set, lines } of setsOf("plain")) printPlain(set, lines, print);
  for (const { set, lines } of setsOf("routing")) printRouting(set, lines, print);
}
