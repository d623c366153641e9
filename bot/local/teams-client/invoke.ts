import { z } from "zod";
import type { Cloud } from "../cloud.ts";
import { personalConversation } from "../conversation-id.ts";
import type { Person } from "../directory.ts";
import { json, type LocalRequest, type LocalResponse, readLocalJson } from "../http-message.ts";
import type { ActivityJson, Message } from "../state/conversations.ts";
import { baseActivity, type Scene } from "./activities.ts";
import { deliver } from "./deliver.ts";
import { messagePayload } from "./message-payload.ts";
import { openMessage, openPerson, openPlace } from "./open.ts";

const invokeSchema = z.object({
  /** `composeExtension/query`, `task/fetch`, … */
  name: z.string().min(1),
  /** Absent for a client that does not say who asks: an anonymous link. */
  from: z.string().min(1).optional(),
  /** As for `say`; the person's chat with the bot by default. */
  conversation: z.string().min(1).default("personal"),
  value: z.record(z.string(), z.unknown()).default({}),
  /** A message the action was opened on: its payload becomes part of the value. */
  message: z.string().min(1).optional(),
  locale: z.string().optional(),
  /** The same id twice is a repetition. */
  id: z.string().min(1).optional(),
});

/** `POST /local/teams/invoke`: a client asks the bot for something that is no message and no click on a card. */
export async function invoke(request: LocalRequest, cloud: Cloud): Promise<LocalResponse> {
  const wanted = readLocalJson(request.rawBody, invokeSchema);
  if (wanted.from === undefined) return json(200, await deliver(cloud, anonymous(cloud, wanted)));
  const person = openPerson(cloud, wanted.from);
  const conversation = openPlace(cloud, person, wanted.conversation);
  const scene = { person, conversation, thread: null, locale: wanted.locale ?? person.locale };
  const message = wanted.message === undefined ? null : openMessage(cloud, wanted.message);
  const activity = {
    ...baseActivity(cloud, scene, wanted.id ?? `f:${crypto.randomUUID()}`),
    type: "invoke",
    name: wanted.name,
    value: message ? { ...wanted.value, ...onMessage(cloud, person, message) } : wanted.value,
  };
  return json(200, await deliver(cloud, activity));
}

/** Teams leaves out who pasted a link and where, when the app is not there. */
function anonymous(
  cloud: Cloud,
  { name, value, locale = "en-US" }: z.output<typeof invokeSchema>,
): ActivityJson {
  const {
    from: _,
    recipient,
    ...rest
  } = baseActivity(cloud, anyScene(cloud, locale), `f:${crypto.randomUUID()}`);
  return { ...rest, from: {}, recipient, conversation: {}, channelData: {}, type: "invoke", name, value };
}

function anyScene(cloud: Cloud, locale: string): Scene {
  const [person] = cloud.directory.people;
  if (!person) throw new Error("a tenant without people");
  return { person, conversation: personalConversation(cloud, person), thread: null, locale };
}

const onMessage = (cloud: Cloud, person: Person, message: Message): ActivityJson => ({
  commandContext: "message",
  messagePayload: messagePayload(cloud, person, message),
});
