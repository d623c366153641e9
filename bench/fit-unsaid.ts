/**
 * `node bench/fit-unsaid.ts [--write]`: fits what the signs of an unexplained request are worth (spec G1, ADR 0038) to the labelled
 * mails of test/cases/intake, and says how the mails of a set are told by the whole check with weights fitted to the others, each set in
 * turn: ids that are not found (`-`) and falsely found (`+`). Deterministic: the same mails and signs give the same weights. With
 * `--write` it writes core/intake/check/explanation/weights.ts.
 */
import { addressOf } from "../bot/cli/intake-check-line.ts";
import { checkExplanation, saidIn } from "../core/intake/check/explanation/explanation-check.ts";
import { unsaidFeatures } from "../core/intake/check/explanation/features.ts";
import type { UnsaidWeights } from "../core/intake/check/explanation/unsaid.ts";
import { partsOf } from "../core/intake/check/mail-parts.ts";
import { tailOf } from "../core/intake/check/signature/signature-check.ts";
import { checkSubject } from "../core/intake/check/subject-check.ts";
import { costs, descend, type Slopes, tellBySets, type Weights, writeWeights } from "./fit-weights.ts";
import { labelledSets, share } from "./labelled-sets.ts";

const PRODUCTS: ReadonlySet<string> = new Set(["cityware", "cwol", "online"]);
/** How much a weight costs: one that few mails speak for stays small. */
const PENALTY = 1;
const ROUNDS = 250;
/** One mail in ten explains nothing: each counts twice. */
const RARE = 2;

interface Line {
  readonly id: string;
  readonly subject?: string;
  readonly from?: string;
  readonly text: string;
  readonly attachments?: readonly string[];
  readonly expect: { readonly explained: boolean };
}

interface Example {
  readonly set: string;
  readonly id: string;
  readonly isUnsaid: boolean;
  readonly features: readonly string[];
  /** Whether the check finds it with these weights. */
  readonly isFound: (weights: UnsaidWeights) => boolean;
}

function exampleOf(
  set: string,
  { id, subject = "", from = "", text, attachments = [], expect }: Line,
): Example {
  const parts = partsOf({ subject, from: addressOf(from), text, attachments });
  const tail = tailOf(parts);
  const isSubjectGood = checkSubject(parts, PRODUCTS) === null;
  const features = unsaidFeatures(saidIn(parts, tail, PRODUCTS, isSubjectGood));
  return {
    set,
    id,
    isUnsaid: !expect.explained,
    features: ["always", ...features],
    isFound: (weights) => checkExplanation(parts, tail, PRODUCTS, isSubjectGood, weights) !== null,
  };
}

/** Logistic regression with a quadratic penalty. A sign weighs to its own side or not at all: else it would stand for its mails. */
const weightsFor = (all: readonly Example[]): Weights =>
  descend({
    names: [...new Set(all.flatMap(({ features }) => features))],
    answers: 1,
    rounds: ROUNDS,
    gradient: (weights) => gradient(all, weights),
    bound: onItsSide,
  });

function onItsSide(name: string, weight: number): number {
  if (name.startsWith("-")) return Math.min(0, weight);
  return name.startsWith("+") ? Math.max(0, weight) : weight;
}

function gradient(all: readonly Example[], weights: Weights): Slopes {
  const slopes = costs(weights, PENALTY);
  for (const { features, isUnsaid } of all) {
    const score = features.reduce((sum, name) => sum + (weights.get(name)?.[0] ?? 0), 0);
    const off = (1 / (1 + Math.exp(-score)) - (isUnsaid ? 1 : 0)) * (isUnsaid ? RARE : 1);
    for (const name of features) {
      const slope = slopes.get(name) as number[];
      slope[0] = (slope[0] as number) + off;
    }
  }
  return slopes;
}

function told(some: readonly Example[], fitted: Weights): object {
  const weights = Object.fromEntries([...fitted].map(([name, [own = 0]]) => [name, own]));
  const found = some.filter(({ isFound }) => isFound(weights));
  const right = found.filter(({ isUnsaid }) => isUnsaid).length;
  const expected = some.filter(({ isUnsaid }) => isUnsaid);
  return {
    expected: expected.length,
    precision: share(right, found.length),
    recall: share(right, expected.length),
    misses: [
      ...expected.filter((one) => !found.includes(one)).map(({ id }) => `-${id}`),
      ...found.filter(({ isUnsaid }) => !isUnsaid).map(({ id }) => `+${id}`),
    ],
  };
}

const all = labelledSets<Line>("intake").flatMap(({ set, lines }) =>
  lines.map((line) => exampleOf(set, line)),
);
const weights = tellBySets(all, weightsFor, told);
if (process.argv.includes("--write"))
  writeWeights(weights, {
    file: "explanation/weights.ts",
    head: "What each sign says for a mail that explains nothing. Written by `node bench/fit-unsaid.ts --write` (ADR 0038).",
    declaration: "UNSAID_WEIGHTS: Readonly<Record<string, number>>",
    value: ([own = "0"]) => own,
  });
