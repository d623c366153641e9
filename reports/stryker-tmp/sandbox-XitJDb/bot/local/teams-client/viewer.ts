// @ts-nocheck
import type { Cloud } from "../cloud.ts";
import type { Person } from "../directory.ts";
import { HttpReply, problem } from "../http-message.ts";
import type { Conversation, Message } from "../state/conversations.ts";
import { cardInvoke, type Scene } from "./activities.ts";
import { cardOf, cardOfAnswer, isObject } from "./card-actions.ts";
import { type BotAnswer, deliver } from "./deliver.ts";

/** Keeps a card that the bot answered with as that viewer's own view of the message. */
export function keepView(cloud: Cloud, activityId: string, person: Person, answer: unknown): void {
  const card = cardOfAnswer(answer);
  const message = cloud.conversations.message(activityId);
  if (card && message) cloud.conversations.saveView(activityId, person.address, message.version, card);
}

/** Does what a client does when a card comes into sight: asks the bot for this viewer's card when the message names him. */
export async function refreshView(
  cloud: Cloud,
  person: Person,
  message: Message,
): Promise<BotAnswer | undefined> {
  if (currentView(cloud, person, message.id) !== undefined) return undefined;
  const refresh = cardOf(message.activity)?.refresh;
  if (!isObject(refresh) || !isObject(refresh.action)) return undefined;
  const { userIds } = refresh;
  // Without userIds everybody refreshes, as Teams does in conversations of up to 60 people.
  if (Array.isArray(userIds) && !userIds.includes(person.teamsId)) return undefined;
  const scene = sceneOf(cloud, person, message, undefined);
  const answer = await deliver(cloud, cardInvoke(cloud, scene, message.id, refresh.action, "automatic"));
  keepView(cloud, message.id, person, answer.body);
  return answer;
}

/** The card only this person sees, while it belongs to the message as it is now. */
export function currentView(cloud: Cloud, person: Person, id: string): unknown {
  const view = cloud.conversations.view(id, person.address);
  const message = cloud.conversations.message(id);
  return view && view.version === message?.version ? view.card : undefined;
}

/** Where a click of this person happens. */
export function sceneOf(cloud: Cloud, person: Person, message: Message, locale: string | undefined): Scene {
  const conversation = cloud.conversations.get(message.conversation);
  if (!conversation || !isIn(person, conversation)) {
    throw new HttpReply(
      problem(403, "conversation.not_a_member", "Forbidden", `${person.name} does not see that message.`),
    );
  }
  const thread = conversation.kind === "channel" ? (message.thread ?? message.id) : null;
  return { person, conversation, thread, locale: locale ?? person.locale };
}

function isIn(person: Person, conversation: Conversation): boolean {
  return conversation.kind === "channel" || conversation.members.includes(person.address);
}
