/**
 * `node bench/fit-request-kind.ts [--write]`: fits the weights of the signs of a request (spec G2, ADR 0038) to the labelled mails of
 * test/cases/intake, and says how well mails of a set are told that the weights were not fitted to, each set in turn.
 * Deterministic: the same mails and signs give the same weights. With `--write` it writes core/intake/check/request/weights.ts.
 */
import { checkBooking } from "../core/intake/check/booking/booking-check.ts";
import { partsOf } from "../core/intake/check/mail-parts.ts";
import { requestFeatures } from "../core/intake/check/request/features.ts";
import { REQUEST_KINDS, type RequestKind } from "../core/intake/check/request/request-kinds.ts";
import { tailOf } from "../core/intake/check/signature/signature-check.ts";
import { costs, descend, type Slopes, tellBySets, type Weights, writeWeights } from "./fit-weights.ts";
import { labelledSets } from "./labelled-sets.ts";

/** How much a weight costs: one that few mails speak for stays small. */
const PENALTY = 6;
const ROUNDS = 150;
/** Teaching is asked for in one mail of twenty-five: each counts twice. */
const RARE = 2;
/** Written by our own people, who knew the desk, they count half; and they called help that is booked "other", the later ones "support". */
const OWN_SETS = ["first", "held-out", "second-held-out", "third-held-out", "last-held-out"];

interface Example {
  readonly set: string;
  readonly kind: number;
  readonly times: number;
  readonly values: ReadonlyMap<string, number>;
}

interface Line {
  readonly subject?: string;
  readonly text: string;
  readonly attachments?: readonly string[];
  readonly expect: { readonly request_type: RequestKind; readonly booking_without_need: boolean };
}

function exampleOf(set: string, { subject = "", text, attachments = [], expect }: Line): Example {
  const parts = partsOf({ subject, from: { name: "", address: "" }, text, attachments });
  const times = timesOf(set, expect.booking_without_need) * (expect.request_type === "training" ? RARE : 1);
  const features = requestFeatures(parts, tailOf(parts), checkBooking(parts));
  const values = new Map([...features.values, ["always", 1]]);
  return { set, kind: REQUEST_KINDS.indexOf(expect.request_type), times, values };
}

function timesOf(set: string, isBooking: boolean): number {
  if (!OWN_SETS.includes(set)) return 2;
  return isBooking ? 0 : 1;
}

/** Multinomial logistic regression with a quadratic penalty. */
const weightsFor = (all: readonly Example[]): Weights =>
  descend({
    names: [...new Set(all.flatMap(({ values }) => [...values.keys()]))],
    answers: REQUEST_KINDS.length,
    rounds: ROUNDS,
    gradient: (weights) => gradient(all, weights),
  });

function gradient(all: readonly Example[], weights: Weights): Slopes {
  const slopes = costs(weights, PENALTY);
  for (const { kind, times, values } of all.filter((one) => one.times > 0)) {
    const shares = sharesOf(scoresOf(values, weights));
    for (const [name, value] of values) {
      const slope = slopes.get(name) as number[];
      for (const [index, share] of shares.entries())
        slope[index] = (slope[index] as number) + times * value * (share - (index === kind ? 1 : 0));
    }
  }
  return slopes;
}

const scoresOf = (values: ReadonlyMap<string, number>, weights: Weights): readonly number[] =>
  REQUEST_KINDS.map((_, kind) =>
    [...values].reduce((sum, [name, value]) => sum + value * (weights.get(name)?.[kind] ?? 0), 0),
  );

function sharesOf(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, each) => total + each, 0);
  return raised.map((each) => each / sum);
}

function right(some: readonly Example[], weights: Weights): number {
  return some.filter(({ kind, values }) => {
    const scores = scoresOf(values, weights);
    return scores.indexOf(Math.max(...scores)) === kind;
  }).length;
}

const all = labelledSets<Line>("intake").flatMap(({ set, lines }) =>
  lines.map((line) => exampleOf(set, line)),
);
const weights = tellBySets(all, weightsFor, (some, fitted) => ({
  of: some.length,
  right: right(some, fitted),
}));
if (process.argv.includes("--write"))
  writeWeights(weights, {
    file: "request/weights.ts",
    head: "What each sign of a request is worth for error, support, training, other. Written by `node bench/fit-request-kind.ts --write` (ADR 0038).",
    declaration: "REQUEST_WEIGHTS: Readonly<Record<string, readonly number[]>>",
    value: (figures) => `[${figures.join(", ")}]`,
  });
