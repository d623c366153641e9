/**
 * `node bench/fit-unsaid.ts [--write]`: fits what the signs of an unexplained request are worth (spec G1, ADR 0038) to the labelled
 * mails of test/cases/intake, and says how the mails of a set are told by the whole check with weights fitted to the others, each set in
 * turn: ids that are not found (`-`) and falsely found (`+`). Deterministic: the same mails and signs give the same weights. With
 * `--write` it writes core/intake/check/explanation/weights.ts.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkExplanation, saidIn } from "../core/intake/check/explanation/explanation-check.ts";
import { unsaidFeatures } from "../core/intake/check/explanation/features.ts";
import type { UnsaidWeights } from "../core/intake/check/explanation/unsaid.ts";
import { partsOf } from "../core/intake/check/mail-parts.ts";
import { tailOf } from "../core/intake/check/signature/signature-check.ts";
import { checkSubject } from "../core/intake/check/subject-check.ts";
import { labelledSets, share } from "./labelled-sets.ts";

const WEIGHTS = join(import.meta.dirname, "../core/intake/check/explanation/weights.ts");
const PRODUCTS: ReadonlySet<string> = new Set(["cityware", "cwol", "online"]);
/** How much a weight costs: one that few mails speak for stays small. */
const PENALTY = 1;
const ROUNDS = 250;
const STEP = 0.5;
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
  const [, name = "", address = from] = /^([^<]*)<([^>]*)>$/.exec(from) ?? [];
  const parts = partsOf({ subject, from: { name: name.trim(), address }, text, attachments });
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
function weightsFor(all: readonly Example[]): UnsaidWeights {
  const weights = new Map(all.flatMap(({ features }) => features).map((name) => [name, 0]));
  const walked = new Map([...weights.keys()].map((name) => [name, 1e-8]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, slope] of gradient(all, weights)) {
      const path = (walked.get(name) as number) + slope * slope;
      walked.set(name, path);
      weights.set(name, onItsSide(name, (weights.get(name) as number) - (STEP * slope) / Math.sqrt(path)));
    }
  }
  return Object.fromEntries(weights);
}

function onItsSide(name: string, weight: number): number {
  if (name.startsWith("-")) return Math.min(0, weight);
  return name.startsWith("+") ? Math.max(0, weight) : weight;
}

function gradient(
  all: readonly Example[],
  weights: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const slopes = new Map([...weights].map(([name, own]) => [name, name === "always" ? 0 : PENALTY * own]));
  for (const { features, isUnsaid } of all) {
    const score = features.reduce((sum, name) => sum + (weights.get(name) as number), 0);
    const off = (1 / (1 + Math.exp(-score)) - (isUnsaid ? 1 : 0)) * (isUnsaid ? RARE : 1);
    for (const name of features) slopes.set(name, (slopes.get(name) as number) + off);
  }
  return slopes;
}

function told(some: readonly Example[], weights: UnsaidWeights): object {
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

function write(weights: UnsaidWeights): void {
  const lines = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ${JSON.stringify(name)}: ${Number(weight.toFixed(2))},`);
  const head =
    "/** What each sign says for a mail that explains nothing. Written by `node bench/fit-unsaid.ts --write` (ADR 0038). */";
  const type = "export const UNSAID_WEIGHTS: Readonly<Record<string, number>> = {";
  writeFileSync(WEIGHTS, `${head}\n${type}\n${lines.join("\n").replaceAll(/"(always)"/g, "$1")}\n};\n`);
}

const all = labelledSets<Line>("intake").flatMap(({ set, lines }) =>
  lines.map((line) => exampleOf(set, line)),
);
for (const set of new Set(all.map((one) => one.set))) {
  const others = weightsFor(all.filter((one) => one.set !== set));
  console.log(
    JSON.stringify({
      set,
      ...told(
        all.filter((one) => one.set === set),
        others,
      ),
    }),
  );
}
const weights = weightsFor(all);
console.log(JSON.stringify({ set: "all, fitted to", ...told(all, weights) }));
if (process.argv.includes("--write")) write(weights);
