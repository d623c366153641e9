import { translate } from "../../../core/i18n/translate.ts";
import type { Operator } from "../../../core/people/operator.ts";
import { noticeCard } from "../../cards/answers/notice-card.ts";
import type { AdaptiveCard } from "../../cards/context.ts";
import { type CardAction, parseCardAction } from "../../cards/verbs.ts";
import type { Envelope } from "../activities/activity.ts";
import type { CardClick } from "../activities/card-actions.ts";
import type { Click } from "../card-actions/click.ts";
import { type OutcomeAction, performCardAction } from "../card-actions/perform.ts";
import { cardAnswer } from "../card-answer.ts";
import { hearChannel } from "../channels/channel-events.ts";
import { channelAction, isChannelAction } from "../chat/channel-commands.ts";
import { cardMessage } from "../conversation.ts";
import type { TurnAnswer } from "../door/adapter.ts";
import { queuesOfCard } from "../posts/post-card.ts";
import { recordOutcome } from "../support/record-outcome.ts";
import { clickOf, inOwnLanguage, OK, type Reply, type TurnDeps } from "./turn.ts";

/** An error Teams shows on the card without replacing it. */
export const errorAnswer = (status: 400 | 500, code: string, message: string): TurnAnswer => ({
  status: 200,
  body: { statusCode: status, type: "application/vnd.microsoft.error", value: { code, message } },
});

/** A button of a card. */
export async function answerClick(deps: TurnDeps, inbound: CardClick, reply: Reply): Promise<TurnAnswer> {
  const { envelope, by } = inbound;
  await hearChannel(deps, envelope.conversation);
  const operator = await deps.operators.operatorOf(envelope.from, envelope.conversation);
  const parsed = parseCardAction(inbound.verb, inbound.data);
  if (!parsed.ok) {
    const { code, field } = parsed.error;
    const message = translate(envelope.language, "chat.click.not_understood");
    if (by === "submit") await reply({ text: message });
    return errorAnswer(400, code, field ? `${message} (${field})` : message);
  }
  const card = await cardFor(deps, envelope, operator, parsed.value);
  if (by === "execute") return cardAnswer(card);
  await reply(cardMessage(card));
  return OK;
}

async function cardFor(
  deps: TurnDeps,
  envelope: Envelope,
  operator: Operator | null,
  action: CardAction,
): Promise<AdaptiveCard> {
  // A support contact need not be an operator.
  if (action.kind === "outcome") return recordOutcome(deps, envelope, operator, action);
  if (!operator) return notOperatorCard(deps, envelope);
  return performClick(deps, await inOwnLanguage(deps, envelope, operator), operator, action);
}

async function performClick(
  deps: TurnDeps,
  envelope: Envelope,
  operator: Operator,
  action: Exclude<CardAction, OutcomeAction>,
): Promise<AdaptiveCard> {
  const click = await clickOnCard(deps, envelope, operator, action);
  return isChannelAction(action)
    ? channelAction(deps, click, envelope.conversation, action)
    : performCardAction(deps, click, action);
}

/** A click in a channel answers with no more of the citizen than the channel's own queue allows. */
async function clickOnCard(
  deps: TurnDeps,
  envelope: Envelope,
  operator: Operator,
  action: CardAction,
): Promise<Click> {
  const click = clickOf(envelope, operator);
  if (click.surface === "personal" || !("number" in action)) return click;
  const posted = await deps.cards.find(action.number, envelope.conversation.id);
  if (!posted) return click;
  const channelQueues = await queuesOfCard(deps.bindings, posted);
  return { ...click, channelQueue: posted.queue, channelQueues };
}

function notOperatorCard(deps: TurnDeps, { language }: Envelope): AdaptiveCard {
  const context = { desk: deps.desk, language, now: deps.clock.now(), links: deps.links };
  return noticeCard(context, "not_operator");
}
