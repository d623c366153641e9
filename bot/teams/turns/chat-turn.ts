import { translate } from "../../../core/i18n/translate.ts";
import { directoryCard, guidelinesCard } from "../../cards/desk/guidelines-card.ts";
import type { Envelope } from "../activities/activity.ts";
import type { WrittenMessage } from "../activities/messages.ts";
import { hearChannel, noteInstallation } from "../channels/channel-events.ts";
import { answerChat, greetChannel, welcomeOf } from "../chat/chat.ts";
import { parseChatCommand } from "../chat/chat-commands.ts";
import { cardMessage, type OutgoingMessage } from "../conversation.ts";
import type { TurnAnswer } from "../door/adapter.ts";
import { clickOf, inOwnLanguage, OK, type Reply, type TurnDeps } from "./turn.ts";

/** What a person wrote. */
export async function answerMessage(
  deps: TurnDeps,
  { envelope, text, bringsFiles }: WrittenMessage,
  reply: Reply,
): Promise<TurnAnswer> {
  await hearChannel(deps, envelope.conversation);
  const operator = await deps.operators.operatorOf(envelope.from, envelope.conversation);
  if (!operator) {
    await reply(answerToStranger(deps, envelope, text));
    return OK;
  }
  if (envelope.conversation.kind === "personal") {
    await deps.operators.rememberPersonalChat(operator.address, envelope.conversation);
  }
  const click = clickOf(await inOwnLanguage(deps, envelope, operator), operator);
  await answerChat(deps, click, { ...envelope, bringsFiles }, text, reply);
  return OK;
}

/** Who is no operator may know what everybody may: whom to write to, and how (spec G8). */
function answerToStranger(deps: TurnDeps, { language }: Envelope, text: string): OutgoingMessage {
  const { desk, links, clock } = deps;
  const ctx = { desk, links, language, now: clock.now() };
  switch (parseChatCommand(text).kind) {
    case "directory":
      return cardMessage(directoryCard(ctx));
    case "guidelines":
      return cardMessage(guidelinesCard(ctx));
    default:
      return { text: translate(language, "chat.not_operator") };
  }
}

/** Teams repeats installations; the welcome is said once a chat, and once a team. */
export async function welcome(deps: TurnDeps, envelope: Envelope, reply: Reply): Promise<TurnAnswer> {
  const { conversation } = envelope;
  await noteInstallation(deps, conversation, "bot-added");
  const operator =
    conversation.kind === "personal" ? await deps.operators.operatorOf(envelope.from, conversation) : null;
  if (operator) await deps.operators.rememberPersonalChat(operator.address, conversation);
  if (conversation.kind === "group") {
    await deps.operators.rememberGroupChat(conversation);
    // A chat about a ticket begins with its dossier.
    if (await deps.support.tickets.get(conversation.id)) return OK;
  }
  const welcomed = deps.allStore.collection<true>("welcomed");
  const whom = operator?.address ?? (conversation.channel?.teamId || conversation.id);
  if (!(await welcomed.insert(whom, true))) return OK;
  if (conversation.kind !== "personal") {
    await greetChannel(deps, envelope.language, reply);
    return OK;
  }
  if (operator) {
    const click = clickOf(await inOwnLanguage(deps, envelope, operator), operator);
    await reply(cardMessage(await welcomeOf(deps, click)));
  } else await reply({ text: translate(envelope.language, "chat.not_operator") });
  return OK;
}

/** Whoever removes the bot from his own chat is told by mail from then on; a team's cards wait for its return. */
export async function forgetPlace(deps: TurnDeps, { from, conversation }: Envelope): Promise<TurnAnswer> {
  await noteInstallation(deps, conversation, "bot-removed");
  await deps.allStore.collection<true>("welcomed").delete(conversation.channel?.teamId || conversation.id);
  if (conversation.kind !== "personal") return OK;
  const operator = await deps.operators.operatorKnownAs(from);
  if (operator) await deps.operators.forgetPersonalChat(operator.address);
  return OK;
}
