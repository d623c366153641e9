import { translate } from "../../../core/i18n/translate.ts";
import { noticeCard } from "../../cards/answers/notice-card.ts";
import type { CardContext } from "../../cards/context.ts";
import { type Inbound, parseActivity } from "../activities/parse-activity.ts";
import { cardAnswer } from "../card-answer.ts";
import { dialogMessage } from "../turns/dialog-turn.ts";
import { extensionMessage } from "../turns/extension-turn.ts";
import type { TurnAnswer, TurnHandler } from "./adapter.ts";

/**
 * Tells people of other organisations, in their language, whom this desk is for; nothing is looked up or stored. What
 * anybody may ask, as a link unfolded without the app, goes on to `handler`.
 */
export function createDecline(
  context: Omit<CardContext, "language" | "now">,
  now: () => string,
  handler: TurnHandler,
): TurnHandler {
  return async (raw, reply) => {
    const inbound = parseActivity(raw);
    if (!("envelope" in inbound)) return handler(raw, reply);
    const { language } = inbound.envelope;
    const text = translate(language, "chat.foreign_tenant");
    const isSaid = inbound.kind === "message" || (inbound.kind === "card-action" && inbound.by === "submit");
    if (isSaid) await reply({ text });
    return answerTo(inbound, text, () =>
      cardAnswer(noticeCard({ ...context, language, now: now() }, { text })),
    );
  };
}

function answerTo(inbound: Inbound, text: string, card: () => TurnAnswer): TurnAnswer {
  switch (inbound.kind) {
    case "card-action":
      return inbound.by === "execute" ? card() : { status: 200 };
    case "dialog":
    case "extension-open":
    case "extension-submit":
      return dialogMessage(text);
    case "extension-query":
      return extensionMessage(text);
    default:
      return { status: 200 };
  }
}
