/** What the two learned parts of the request check are fitted with: descent, each set told by the others, the file of weights. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** What each sign is worth, for each of the answers. */
export type Weights = ReadonlyMap<string, readonly number[]>;
export type Slopes = ReadonlyMap<string, readonly number[]>;

const STEP = 0.5;
/** In front of a first step. */
const HARDLY = 1e-8;

interface Descent {
  readonly names: readonly string[];
  readonly answers: number;
  readonly rounds: number;
  readonly gradient: (weights: Weights) => Slopes;
  /** Where a weight may be. */
  readonly bound?: (name: string, weight: number) => number;
}

/** Descent along the whole gradient, with a step of its own for each weight: the further it went, the shorter. Deterministic. */
export function descend({
  names,
  answers,
  rounds,
  gradient,
  bound = (_, weight) => weight,
}: Descent): Weights {
  const filled = (value: number) => new Map(names.map((name) => [name, Array<number>(answers).fill(value)]));
  const [weights, walked] = [filled(0), filled(HARDLY)];
  for (let round = 0; round < rounds; round++) {
    for (const [name, slope] of gradient(weights)) {
      const [own, path] = [weights.get(name) as number[], walked.get(name) as number[]];
      for (const [answer, each] of slope.entries()) {
        path[answer] = (path[answer] as number) + each * each;
        own[answer] = bound(
          name,
          (own[answer] as number) - (STEP * each) / Math.sqrt(path[answer] as number),
        );
      }
    }
  }
  return weights;
}

/** What a weight costs: `always` is free. */
export const costs = (weights: Weights, penalty: number): Map<string, number[]> =>
  new Map(
    [...weights].map(([name, own]) => [name, own.map((each) => (name === "always" ? 0 : penalty * each))]),
  );

/** Prints how each set is told by weights fitted to the others, and all by those fitted to all, which it gives. */
export function tellBySets<E extends { readonly set: string }>(
  all: readonly E[],
  weightsFor: (some: readonly E[]) => Weights,
  told: (some: readonly E[], weights: Weights) => object,
): Weights {
  const print = (set: string, some: readonly E[], weights: Weights) =>
    console.log(JSON.stringify({ set, ...told(some, weights) }));
  for (const set of new Set(all.map((one) => one.set))) {
    const others = weightsFor(all.filter((one) => one.set !== set));
    print(
      set,
      all.filter((one) => one.set === set),
      others,
    );
  }
  const weights = weightsFor(all);
  print("all, fitted to", all, weights);
  return weights;
}

/** Smaller ones are written as nothing. */
const SMALLEST = 0.005;

interface WeightsFile {
  /** Below core/intake/check. */
  readonly file: string;
  readonly head: string;
  /** What its constant is declared as. */
  readonly declaration: string;
  readonly value: (own: readonly string[]) => string;
}

/** Writes what is worth something, by name, to two decimals. */
export function writeWeights(weights: Weights, { file, head, declaration, value }: WeightsFile): void {
  const lines = [...weights]
    .filter(([, own]) => own.some((each) => Math.abs(each) >= SMALLEST))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => {
      const figures = own.map((each) => String(Number(each.toFixed(2))));
      return `  ${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${value(figures)},`;
    });
  const path = join(import.meta.dirname, "../core/intake/check", file);
  writeFileSync(path, `/** ${head} */\nexport const ${declaration} = {\n${lines.join("\n")}\n};\n`);
}
