import type { AdaptiveCard } from "../context.ts";
import type { Slimming } from "./buttons.ts";

/** Our own limit, far below Teams'. Compact JSON, UTF-8. */
export const MAX_CARD_BYTES = 12 * 1024;

/** What a card gives up at a rung of the ladder. */
export interface Rung extends Slimming {
  /** Characters of the last message. */
  readonly messageLength: number;
}

const LADDER: readonly Rung[] = [
  { moveAsForm: false, replyAsForm: false, messageLength: 600 },
  { moveAsForm: true, replyAsForm: false, messageLength: 600 },
  { moveAsForm: true, replyAsForm: true, messageLength: 600 },
  { moveAsForm: true, replyAsForm: true, messageLength: 200 },
];

export const cardBytes = (card: AdaptiveCard): number => Buffer.byteLength(JSON.stringify(card));

/** The card of the first rung that fits, else of the last: nothing a person needs is ever dropped for size. */
export function fitCard(build: (rung: Rung) => AdaptiveCard): AdaptiveCard {
  let card: AdaptiveCard = {};
  for (const rung of LADDER) {
    card = build(rung);
    if (cardBytes(card) <= MAX_CARD_BYTES) return card;
  }
  return card;
}
