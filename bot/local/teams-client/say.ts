import { z } from "zod";
import type { Cloud } from "../cloud.ts";
import { conversationId } from "../conversation-id.ts";
import {
  HttpReply,
  json,
  type LocalRequest,
  type LocalResponse,
  problem,
  readLocalJson,
} from "../http-message.ts";
import type { ActivityJson, Conversation } from "../state/conversations.ts";
import { type Scene, textMessage } from "./activities.ts";
import { isObject } from "./card-actions.ts";
import { deliver } from "./deliver.ts";
import { ensureInstalled } from "./install.ts";
import { openPerson, openPlace } from "./open.ts";

const saySchema = z.object({
  /** `personal`, a channel's name, or a conversation id. */
  conversation: z.string().min(1),
  from: z.string().min(1),
  text: z.string(),
  /** A message of that conversation: the text goes into its thread. */
  replyTo: z.string().optional(),
  /** The client's language; the person's own by default. */
  locale: z.string().optional(),
  /** PNG files pasted into the message. */
  pictures: z.array(z.base64()).max(5).default([]),
});

/** `POST /local/teams/say`: a person writes, and the answer tells what the bot said to it. */
export async function say(request: LocalRequest, cloud: Cloud): Promise<LocalResponse> {
  const wanted = readLocalJson(request.rawBody, saySchema);
  const person = openPerson(cloud, wanted.from);
  const conversation = openPlace(cloud, person, wanted.conversation);
  const locale = wanted.locale ?? person.locale;
  const thread = threadOf(cloud, conversation, wanted.replyTo);
  await ensureInstalled(cloud, { person, conversation, thread: null, locale });
  const before = cloud.log.last();
  const scene = { person, conversation, thread, locale };
  const activity = writeMessage(cloud, scene, wanted.text, wanted.pictures);
  const answer = await deliver(cloud, activity);
  const said = cloud.log.after(before).filter(({ to }) => to === conversation.id);
  return json(200, {
    ...answer,
    activityId: activity.id,
    conversationId: conversationId(conversation.id, thread ?? rootOf(conversation, activity)),
    activities: said.filter(({ kind }) => kind === "activity").map(({ payload }) => payload),
    updates: said.filter(({ kind }) => kind === "activityUpdate").map(({ payload }) => payload),
  });
}

/** Keeps a person's message, with the pictures that Graph serves, and makes its activity. */
export function writeMessage(
  cloud: Cloud,
  scene: Scene,
  text: string,
  pictures: readonly string[] = [],
): ActivityJson {
  const id = cloud.conversations.newId(cloud.now());
  const isNewThread = scene.conversation.kind === "channel" && scene.thread === null;
  // In a channel even the first message of a thread is addressed by its own id.
  const place = isNewThread ? { ...scene, thread: id } : scene;
  const activity = withPictures(textMessage(cloud, place, id, text), pictures);
  cloud.conversations.addMessage({
    id,
    conversation: scene.conversation.id,
    thread: scene.thread,
    author: scene.person.address,
    fromBot: false,
    at: cloud.now().toISOString(),
    activity: pictures.length > 0 ? { ...activity, hostedContents: pictures } : activity,
  });
  return activity;
}

/** A picture pasted beside a mention reaches the bot as an attachment of its own. */
function withPictures(activity: ActivityJson, pictures: readonly string[]): ActivityJson {
  if (pictures.length === 0) return activity;
  const before = Array.isArray(activity.attachments) ? activity.attachments : [];
  return { ...activity, attachments: [...before, ...pictures.map(() => ({ contentType: "image/*" }))] };
}

function threadOf(cloud: Cloud, conversation: Conversation, replyTo: string | undefined): string | null {
  if (replyTo === undefined) return null;
  const message = cloud.conversations.message(replyTo);
  if (message?.conversation === conversation.id) {
    return conversation.kind === "channel" ? (message.thread ?? message.id) : null;
  }
  throw new HttpReply(problem(404, "activity.unknown", "Not found", `There is no message ${replyTo} here.`));
}

function rootOf(conversation: Conversation, activity: ActivityJson): string | null {
  const isRoot = conversation.kind === "channel" && isObject(activity) && typeof activity.id === "string";
  return isRoot ? String(activity.id) : null;
}
