import { z } from "zod";
import type { Cloud } from "../cloud.ts";
import { conversationId, parseConversationId } from "../conversation-id.ts";
import {
  HttpReply,
  json,
  type LocalRequest,
  type LocalResponse,
  problem,
  readLocalJson,
} from "../http-message.ts";
import { isLoopbackUrl } from "../options.ts";
import type { ActivityJson } from "../state/conversations.ts";
import { deliver } from "../teams-client/deliver.ts";
import { keepView } from "../teams-client/viewer.ts";

const activitySchema = z.looseObject({
  type: z.string().min(1),
  serviceUrl: z.string(),
  from: z.looseObject({ id: z.string(), aadObjectId: z.string().optional() }),
  conversation: z.looseObject({ id: z.string() }),
  replyToId: z.string().optional(),
  text: z.string().optional(),
});

type PlaygroundActivity = z.infer<typeof activitySchema>;

/** `POST /local/playground/messages`: what someone did in the Agents Playground, passed on as Teams would pass it on. */
export async function fromPlayground(request: LocalRequest, cloud: Cloud): Promise<LocalResponse> {
  const given = readLocalJson(request.rawBody, activitySchema);
  if (!isLoopbackUrl(given.serviceUrl)) {
    throw new HttpReply(
      problem(400, "playground.not_local", "Bad request", "The service URL is not on loopback."),
    );
  }
  const activity = asTeams(cloud, given);
  if (given.type === "installationUpdate") {
    const { conversation } = parseConversationId(given.conversation.id);
    cloud.conversations.install(conversation, cloud.now().toISOString());
  }
  const answer = await deliver(cloud, activity);
  const person = personOf(cloud, given);
  if (given.type === "invoke" && person && typeof activity.replyToId === "string") {
    keepView(cloud, activity.replyToId, person, answer.body);
  }
  if (typeof answer.body === "string") return { status: answer.status, headers: {}, body: answer.body };
  return answer.body === null
    ? { status: answer.status, headers: {}, body: "" }
    : json(answer.status, answer.body);
}

function asTeams(cloud: Cloud, given: PlaygroundActivity): ActivityJson {
  const { origin, directory } = cloud;
  const address = parseConversationId(given.conversation.id);
  const locale = personOf(cloud, given)?.locale ?? "en-US";
  const isText = given.type === "message" && given.text !== undefined && given.text !== "";
  const knownRoot = address.thread === null ? undefined : cloud.playgroundIds.ours(address.thread);
  const id = isText ? cloud.conversations.newId(cloud.now()) : undefined;
  const thread = address.thread === null ? null : (knownRoot ?? id ?? address.thread);
  const entities = Array.isArray(given.entities) ? (given.entities as readonly ActivityJson[]) : [];
  const activity: ActivityJson = {
    ...given,
    ...(id === undefined ? {} : { id }),
    // Without the closing slash botbuilder adds one, and the signed service URL would no longer be this one.
    serviceUrl: `${origin()}/connector/playground/${encodeURIComponent(given.serviceUrl)}/`,
    locale,
    recipient: { id: directory.botId, name: directory.botName },
    conversation: {
      ...given.conversation,
      id: conversationId(address.conversation, thread),
      tenantId: directory.tenantId,
    },
    // The playground has a tenant of its own; here it is a client of ours.
    channelData: { ...Object(given.channelData), tenant: { id: directory.tenantId } },
    entities: entities.map((entity) => (entity.type === "clientInfo" ? { ...entity, locale } : entity)),
    ...(given.replyToId === undefined
      ? {}
      : { replyToId: cloud.playgroundIds.ours(given.replyToId) ?? given.replyToId }),
  };
  if (id !== undefined) {
    const isNewRoot = address.thread !== null && knownRoot === undefined;
    if (isNewRoot && address.thread !== null) cloud.playgroundIds.save(id, address.thread);
    keep(cloud, given, activity, id, address.conversation, isNewRoot ? null : thread);
  }
  return activity;
}

function keep(
  cloud: Cloud,
  given: PlaygroundActivity,
  activity: ActivityJson,
  id: string,
  conversation: string,
  thread: string | null,
): void {
  cloud.conversations.addMessage({
    id,
    conversation,
    thread,
    author: personOf(cloud, given)?.address ?? given.from.id,
    fromBot: false,
    at: cloud.now().toISOString(),
    activity,
  });
}

function personOf(cloud: Cloud, { from }: PlaygroundActivity): ReturnType<Cloud["directory"]["person"]> {
  return cloud.directory.person(from.aadObjectId ?? "") ?? cloud.directory.person(from.id);
}
