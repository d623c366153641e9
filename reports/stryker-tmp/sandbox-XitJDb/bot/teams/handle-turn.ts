// @ts-nocheck
import { translate } from "../../core/i18n/translate.ts";
import type { Operator } from "../../core/people/operator.ts";
import type { AdaptiveCard } from "../cards/context.ts";
import { noticeCard } from "../cards/notice-card.ts";
import { type CardAction, parseCardAction } from "../cards/verbs.ts";
import { type Log, reasonOf } from "../log.ts";
import type { TurnAnswer, TurnHandler } from "./adapter.ts";
import type { Click, ClickDeps } from "./card-actions/click.ts";
import { performCardAction } from "./card-actions/perform.ts";
import type { ChannelBindings } from "./channel-bindings.ts";
import { answerChat, greetChannel } from "./chat.ts";
import { cardMessage, type OutgoingMessage } from "./conversation.ts";
import type { OperatorDirectory } from "./operator-directory.ts";
import { type Envelope, type Inbound, parseActivity } from "./parse-activity.ts";
import type { PostedCards } from "./posted-cards.ts";

export interface TurnDeps extends ClickDeps {
  readonly operators: OperatorDirectory;
  readonly bindings: ChannelBindings;
  readonly cards: PostedCards;
  readonly log: Log;
}

type Reply = (message: OutgoingMessage) => Promise<void>;

const OK: TurnAnswer = { status: 200 };

/** What Teams expects as the answer to a clicked card (learn.microsoft.com, universal actions). */
const cardAnswer = (card: AdaptiveCard): TurnAnswer => ({
  status: 200,
  body: { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: card },
});

/** An error Teams shows on the card without replacing it. */
const errorAnswer = (status: 400 | 500, code: string, message: string): TurnAnswer => ({
  status: 200,
  body: { statusCode: status, type: "application/vnd.microsoft.error", value: { code, message } },
});

/** Takes one activity from the adapter to its answer. Whatever goes wrong is logged and said; nothing is thrown. */
export function createTurnHandler(deps: TurnDeps): TurnHandler {
  return async (raw, reply) => {
    const inbound = parseActivity(raw);
    deps.log.debug("teams: a turn", { kind: inbound.kind });
    try {
      return await handleInbound(deps, inbound, reply);
    } catch (thrown) {
      deps.log.error("teams: a turn failed", { kind: inbound.kind, reason: reasonOf(thrown) });
      return failureOf(inbound, reply);
    }
  };
}

async function handleInbound(deps: TurnDeps, inbound: Inbound, reply: Reply): Promise<TurnAnswer> {
  switch (inbound.kind) {
    case "card-action":
      return handleClick(deps, inbound, reply);
    case "message":
      return handleMessage(deps, inbound.envelope, inbound.text, reply);
    case "installed":
      return handleInstalled(deps, inbound.envelope, reply);
    case "unknown-invoke":
      return { status: 501, body: { code: "invoke.unknown", name: inbound.name } };
    case "malformed":
      return { status: 400, body: { code: "activity.malformed", reason: inbound.reason } };
    case "removed":
    case "ignored":
      return OK;
  }
}

const clickOf = (envelope: Envelope, operator: Operator): Click => ({
  operator,
  language: envelope.language,
  surface: envelope.conversation.kind === "personal" ? "personal" : "channel",
  userId: envelope.from.id,
  requestKey: `teams:${envelope.conversation.id}:${envelope.id}`,
});

async function handleClick(
  deps: TurnDeps,
  inbound: Extract<Inbound, { kind: "card-action" }>,
  reply: Reply,
): Promise<TurnAnswer> {
  const { envelope, by } = inbound;
  const operator = await deps.operators.operatorOf(envelope.from, envelope.conversation);
  const parsed = parseCardAction(inbound.verb, inbound.data);
  if (!parsed.ok) {
    const { code, field } = parsed.error;
    const message = translate(envelope.language, "chat.click.not_understood");
    if (by === "submit") await reply({ text: message });
    return errorAnswer(400, code, field ? `${message} (${field})` : message);
  }
  const card = operator
    ? await performCardAction(deps, await clickOnCard(deps, envelope, operator, parsed.value), parsed.value)
    : notOperatorCard(deps, envelope);
  if (by === "execute") return cardAnswer(card);
  await reply(cardMessage(card));
  return OK;
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
  return posted ? { ...click, channelQueue: posted.queue } : click;
}

function notOperatorCard(deps: TurnDeps, { language }: Envelope): AdaptiveCard {
  const context = { desk: deps.desk, language, now: deps.clock.now(), links: deps.links };
  return noticeCard(context, "not_operator");
}

async function handleMessage(
  deps: TurnDeps,
  envelope: Envelope,
  text: string,
  reply: Reply,
): Promise<TurnAnswer> {
  const operator = await deps.operators.operatorOf(envelope.from, envelope.conversation);
  if (!operator) {
    await reply({ text: translate(envelope.language, "chat.not_operator") });
    return OK;
  }
  if (envelope.conversation.kind === "personal") {
    await deps.operators.rememberPersonalChat(operator.address, envelope.conversation);
  }
  await answerChat(deps, clickOf(envelope, operator), envelope.conversation, text, reply);
  return OK;
}

/** Teams repeats installations; the welcome is said once a chat, and once a team. */
async function handleInstalled(deps: TurnDeps, envelope: Envelope, reply: Reply): Promise<TurnAnswer> {
  const { conversation } = envelope;
  const operator =
    conversation.kind === "personal" ? await deps.operators.operatorOf(envelope.from, conversation) : null;
  if (operator) await deps.operators.rememberPersonalChat(operator.address, conversation);
  const welcomed = deps.allStore.collection<true>("welcomed");
  if (!(await welcomed.insert(conversation.channel?.teamId || conversation.id, true))) return OK;
  if (conversation.kind !== "personal") {
    await greetChannel(deps, envelope.language, reply);
    return OK;
  }
  if (operator) await answerChat(deps, clickOf(envelope, operator), conversation, "ciao", reply);
  else await reply({ text: translate(envelope.language, "chat.not_operator") });
  return OK;
}

async function failureOf(inbound: Inbound, reply: Reply): Promise<TurnAnswer> {
  if (inbound.kind === "card-action" && inbound.by === "execute") {
    return errorAnswer(500, "internal", translate(inbound.envelope.language, "chat.failed"));
  }
  if ("envelope" in inbound) {
    // The conversation itself may be what failed; then there is nobody left to tell.
    await reply({ text: translate(inbound.envelope.language, "chat.failed") }).catch(() => undefined);
  }
  return OK;
}
