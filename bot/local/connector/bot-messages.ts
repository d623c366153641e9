import { type Cloud, serviceUrl } from "../cloud.ts";
import { type ConversationAddress, conversationId } from "../conversation-id.ts";
import { HttpReply } from "../http-message.ts";
import { showInPlayground } from "../playground/forward.ts";
import type { ActivityJson, Conversation, Message } from "../state/conversations.ts";
import { connectorError, failConnector } from "./connector-reply.ts";

/** Teams refuses larger messages; counted in UTF-16, as Teams does. */
const largestMessageBytes = 100 * 1024;

/** The bot says something: checked against Teams' limits, kept, logged, shown in the playground. */
export async function postAsBot(
  cloud: Cloud,
  address: ConversationAddress,
  activity: ActivityJson,
  via: string | undefined,
): Promise<Message> {
  const conversation = openConversation(cloud, address.conversation);
  checkTeam(cloud, conversation);
  checkThread(cloud, conversation, address.thread);
  checkLimits(cloud, conversation.id, activity);
  const id = cloud.conversations.newId(cloud.now());
  const at = cloud.now().toISOString();
  const sent = stamped(cloud, activity, conversationId(conversation.id, address.thread), id, at);
  const message = cloud.state.transaction(() => {
    cloud.log.add({ kind: "activity", to: conversation.id, at, payload: sent });
    return cloud.conversations.addMessage({
      id,
      conversation: conversation.id,
      thread: address.thread,
      author: cloud.directory.botId,
      fromBot: true,
      at,
      activity: sent,
    });
  });
  await showInPlayground(cloud, message, via);
  return message;
}

/** The bot edits one of its messages in place. */
export async function editAsBot(
  cloud: Cloud,
  address: ConversationAddress,
  id: string,
  activity: ActivityJson,
  via: string | undefined,
): Promise<Message> {
  const before = openBotMessage(cloud, address, id);
  checkLimits(cloud, before.conversation, activity);
  const at = cloud.now().toISOString();
  const place = conversationId(before.conversation, before.thread);
  const edited = { ...stamped(cloud, activity, place, id, before.at), localTimestamp: at };
  const message = cloud.state.transaction(() => {
    cloud.log.add({ kind: "activityUpdate", to: before.conversation, at, payload: edited });
    return cloud.conversations.editMessage(id, edited, at) ?? before;
  });
  await showInPlayground(cloud, message, via);
  return message;
}

/** The bot takes one of its messages back. */
export function deleteAsBot(cloud: Cloud, address: ConversationAddress, id: string): void {
  const message = openBotMessage(cloud, address, id);
  const at = cloud.now().toISOString();
  const payload = { type: "messageDelete", id, conversation: { id: message.conversation } };
  cloud.state.transaction(() => {
    cloud.log.add({ kind: "activityUpdate", to: message.conversation, at, payload });
    cloud.conversations.deleteMessage(id, at);
  });
}

/** A conversation that the bot is in. */
export function openConversation(cloud: Cloud, id: string): Conversation {
  return cloud.conversations.get(id) ?? failConnector(404, "ConversationNotFound", "Conversation not found.");
}

function openBotMessage(cloud: Cloud, address: ConversationAddress, id: string): Message {
  checkTeam(cloud, openConversation(cloud, address.conversation));
  const message = cloud.conversations.message(id);
  const isThere = message?.conversation === address.conversation && message.fromBot && !message.deleted;
  if (message && isThere) return message;
  return failConnector(
    404,
    "ActivityNotFoundInConversation",
    "The activity was not found in the conversation.",
  );
}

/** What Teams answers where the bot cannot speak any more. */
function checkTeam(cloud: Cloud, { id, kind }: Conversation): void {
  if (kind !== "channel") return;
  const { hasNoBot, isArchived, isDeleted, deletedChannels } = cloud.team.get();
  if (isDeleted || deletedChannels.includes(id)) {
    failConnector(404, "ConversationNotFound", "Conversation not found.");
  }
  if (hasNoBot)
    failConnector(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");
  if (isArchived)
    failConnector(403, "MessageWritesBlocked", "Writing messages is blocked: the team is archived.");
}

function checkThread(cloud: Cloud, conversation: Conversation, thread: string | null): void {
  if (thread === null) return;
  const root = cloud.conversations.message(thread);
  if (root?.conversation !== conversation.id) {
    failConnector(404, "ConversationNotFound", "The thread's root message was not found.");
  }
}

function checkLimits(cloud: Cloud, conversation: string, activity: ActivityJson): void {
  const { text, summary, attachments, entities } = activity;
  const size = 2 * JSON.stringify({ text, summary, attachments, entities }).length;
  if (size > largestMessageBytes) failConnector(413, "MessageSizeTooBig", "Message size too large.");
  if (!cloud.faults.hasRealLimits("connector")) return;
  const at = cloud.now();
  const wait =
    cloud.sendLimiter.secondsToWait(conversation, at) || cloud.tenantLimiter.secondsToWait("tenant", at);
  if (wait > 0) {
    cloud.refused.tooMany += 1;
    const headers = { "retry-after": String(wait) };
    throw new HttpReply(connectorError(429, "Throttled", "Too Many Requests", headers));
  }
}

function stamped(cloud: Cloud, activity: ActivityJson, place: string, id: string, at: string): ActivityJson {
  const { botId, botName, tenantId } = cloud.directory;
  return {
    ...activity,
    id,
    timestamp: at,
    channelId: "msteams",
    serviceUrl: serviceUrl(cloud),
    from: { id: botId, name: botName },
    conversation: { ...Object(activity.conversation), id: place, tenantId },
  };
}
