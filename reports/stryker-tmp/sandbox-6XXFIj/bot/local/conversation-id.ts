// @ts-nocheck
import type { Cloud } from "./cloud.ts";
import type { Person } from "./directory.ts";
import type { Conversation } from "./state/conversations.ts";

/** A Bot Framework conversation id taken apart: a channel's thread is `<channel>;messageid=<root>`. */
export interface ConversationAddress {
  readonly conversation: string;
  readonly thread: string | null;
}

/** Splits a conversation id. */
export function parseConversationId(id: string): ConversationAddress {
  const [conversation = "", ...parameters] = id.split(";");
  const thread = parameters.find((parameter) => parameter.startsWith("messageid="));
  return { conversation, thread: thread?.slice("messageid=".length) || null };
}

/** Joins what {@link parseConversationId} split. */
export function conversationId(conversation: string, thread: string | null): string {
  return thread === null ? conversation : `${conversation};messageid=${thread}`;
}

/** The personal conversation of a person with the bot, made when it is first needed. */
export function personalConversation(cloud: Cloud, person: Person): Conversation {
  const conversation: Conversation = {
    id: cloud.directory.personalConversationId(person),
    kind: "personal",
    name: person.name,
    members: [person.address],
    at: cloud.now().toISOString(),
  };
  cloud.conversations.save(conversation);
  return conversation;
}

/** Everyone who sees a conversation. */
export function membersOf(cloud: Cloud, conversation: Conversation): readonly Person[] {
  if (conversation.kind === "channel") return cloud.directory.people;
  return conversation.members.flatMap((address) => cloud.directory.person(address) ?? []);
}
