import { LEARNED_ACTS } from "./learned/acts.ts";
import { LEARNED_PAIRS } from "./learned/pairs.ts";
import { LEARNED_WORDS } from "./learned/words.ts";

/** In the order in which weights are kept. */
export const FOLLOW_UP_CLASSES = ["same_topic", "new_topic", "thanks", "solicitation", "auto_reply"] as const;

/** What a follow-up is to its ticket (spec G4, G7, M6). */
export type FollowUpClass = (typeof FOLLOW_UP_CLASSES)[number];

/** How much a sign speaks for each class, in their order. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** A weight is a letter, a tenth from one to the next; `U` says nothing. */
export const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
export const NOTHING = LETTERS.indexOf("U");
export const STEP = 0.1;

/**
 * Multinomial logistic regression: how likely each class is, given these signs. The weights are learned from the labelled
 * sets in test/cases/followup by `node bench/follow-up-model.ts`; they add up, so that one may read why a reply is what it is.
 */
export function likelihoods(
  signs: Iterable<string>,
  weights: Weights = LEARNED,
): Readonly<Record<FollowUpClass, number>> {
  const known = [...signs].flatMap((sign) => [weights.get(sign) ?? []]);
  const [same_topic, new_topic, thanks, solicitation, auto_reply] = sharesOf(known);
  return { same_topic, new_topic, thanks, solicitation, auto_reply };
}

type OneEach = [number, number, number, number, number];

function add(sums: OneEach, weights: readonly number[]): void {
  for (let index = 0; index < weights.length; index++)
    sums[index] = (sums[index] as number) + (weights[index] as number);
}

/** Shares of one, from the weights of all signs. */
export function sharesOf(weights: readonly (readonly number[])[]): OneEach {
  const sums: OneEach = [0, 0, 0, 0, 0];
  for (const own of weights) add(sums, own);
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most)) as OneEach;
  const whole = raised.reduce((sum, one) => sum + one, 0);
  return raised.map((one) => one / whole) as OneEach;
}

/** What the desk goes by. Lines of `sign|letters`, a tab between them. */
export const LEARNED: Weights = new Map(
  `${LEARNED_WORDS}\t${LEARNED_PAIRS}\t${LEARNED_ACTS}`
    .split(/[\t\n]/)
    .filter(Boolean)
    .map((entry) => {
      const cut = entry.lastIndexOf("|");
      const letters = [...entry.slice(cut + 1)];
      return [entry.slice(0, cut), letters.map((letter) => (LETTERS.indexOf(letter) - NOTHING) * STEP)];
    }),
);
