/**
 * Learns what the signs of a reply say (`core/intake/follow-up-class/model.ts`): multinomial logistic regression by gradient
 * steps in the order of the lines, no chance in it, so that the same lines give the same weights.
 */
import {
  FOLLOW_UP_CLASSES,
  type FollowUpClass,
  sharesOf,
  type Weights,
} from "../core/intake/follow-up-class/model.ts";

/** A reply whose class somebody has said. */
export interface Labelled {
  readonly signs: ReadonlySet<string>;
  readonly class: FollowUpClass;
}

/** A sign of one reply alone says nothing of others. */
const FEWEST_REPLIES = 2;
const ROUNDS = 120;
const STEP_SIZE = 0.05;
/** Draws weights back to nothing, so that no single word decides. */
const DECAY = 0.05;
/** Replies with many signs are not to learn faster than others. */
const USUAL_SIGNS = 20;

export function fitWeights(replies: readonly Labelled[]): Weights {
  const counts = new Map<string, number>();
  for (const { signs } of replies) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const weights = new Map<string, number[]>();
  for (const [sign, count] of counts)
    if (count >= FEWEST_REPLIES)
      weights.set(
        sign,
        FOLLOW_UP_CLASSES.map(() => 0),
      );
  const known = replies.map((reply) => ({
    wanted: FOLLOW_UP_CLASSES.map((one) => (one === reply.class ? 1 : 0)),
    signs: [...reply.signs].flatMap((sign) => [weights.get(sign) ?? []].filter((own) => own.length > 0)),
  }));
  for (let round = 0; round < ROUNDS; round++) for (const { signs, wanted } of known) learn(signs, wanted);
  return weights;
}

function learn(signs: readonly number[][], wanted: readonly number[]): void {
  const told = sharesOf(signs);
  const step = STEP_SIZE / Math.sqrt(1 + signs.length / USUAL_SIGNS);
  for (const own of signs) {
    for (let index = 0; index < told.length; index++) {
      const weight = own[index] as number;
      own[index] = weight + step * ((wanted[index] as number) - (told[index] as number) - DECAY * weight);
    }
  }
}
