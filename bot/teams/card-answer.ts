import type { AdaptiveCard } from "../cards/context.ts";
import type { TurnAnswer } from "./door/adapter.ts";

/** What Teams expects as the answer to a clicked card (learn.microsoft.com, universal actions). */
export const cardAnswer = (card: AdaptiveCard): TurnAnswer => ({
  status: 200,
  body: { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: card },
});
