// @ts-nocheck
import type { Cloud } from "../cloud.ts";
import { conversationId } from "../conversation-id.ts";
import type { Message } from "../state/conversations.ts";
import { cardOf, isObject, withCard } from "../teams-client/card-actions.ts";
import { currentView, refreshView } from "../teams-client/viewer.ts";

const answerMs = 5000;

/**
 * Shows a message of the bot in the Agents Playground too. Our state is the truth: a playground that is gone or forgetful is only
 * warned about.
 * @param via service URL that the call came through, when the conversation began in the playground
 */
export async function showInPlayground(
  cloud: Cloud,
  message: Message,
  via: string | undefined,
): Promise<void> {
  const base = baseUrl(cloud, message, via);
  if (base === undefined) return;
  const known = cloud.playgroundIds.theirs(message.id);
  try {
    const seen = await asSeenAtTheWindow(cloud, message);
    if (known !== undefined) {
      await call(`${urlOf(cloud, base, message)}/${known}`, "PUT", seen, cloud);
      return;
    }
    const { id } = await call(urlOf(cloud, base, message), "POST", seen, cloud);
    if (typeof id === "string") cloud.playgroundIds.save(message.id, id);
  } catch (error) {
    cloud.warn(`The Agents Playground did not take a message: ${String(error)}`);
  }
}

/**
 * The message with the card that the person at the playground's window would see in Teams. The playground does not ask for
 * per-viewer cards by itself ("User specific view is not supported yet"), so it is done for it here.
 */
async function asSeenAtTheWindow(cloud: Cloud, message: Message): Promise<Message> {
  const [person] = cloud.directory.people;
  if (!person || !cardOf(message.activity)?.refresh) return message;
  await refreshView(cloud, person, message);
  const view = currentView(cloud, person, message.id);
  return isObject(view) ? { ...message, activity: withCard(message.activity, view) } : message;
}

function baseUrl(cloud: Cloud, message: Message, via: string | undefined): string | undefined {
  // A stored reference may hold the service URL of a playground that ran on another port.
  const { url, shown } = cloud.playground;
  if (url !== undefined) return via !== undefined || shown.has(message.conversation) ? url : undefined;
  return via;
}

function urlOf(cloud: Cloud, base: string, message: Message): string {
  const theirThread = message.thread === null ? undefined : cloud.playgroundIds.theirs(message.thread);
  const conversation = conversationId(message.conversation, theirThread ?? null);
  return `${base.replace(/\/$/, "")}/v3/conversations/${encodeURIComponent(conversation)}/activities`;
}

async function call(
  url: string,
  method: "POST" | "PUT",
  message: Message,
  cloud: Cloud,
): Promise<{ readonly id?: unknown }> {
  const { id: _id, replyToId, ...activity } = message.activity;
  const theirReply = typeof replyToId === "string" ? cloud.playgroundIds.theirs(replyToId) : undefined;
  const answer = await fetch(url, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(theirReply === undefined ? activity : { ...activity, replyToId: theirReply }),
    signal: AbortSignal.timeout(answerMs),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} answered ${answer.status} ${text.slice(0, 200)}`);
  return text === "" ? {} : (JSON.parse(text) as { id?: unknown });
}
