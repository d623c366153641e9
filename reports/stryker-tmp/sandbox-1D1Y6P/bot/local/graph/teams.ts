// @ts-nocheck
import type { Cloud } from "../cloud.ts";
import { json, type LocalRequest, type LocalResponse } from "../http-message.ts";
import { type Params, type Route, route } from "../routes.ts";
import type { Conversation, Message } from "../state/conversations.ts";
import { chatMessageJson } from "./chat-message-json.ts";
import { failGraph } from "./graph-reply.ts";

const base = "/teams/:team/channels";

/** The team, its channels and what is written there. */
export const teamRoutes: readonly Route<Cloud>[] = [
  route("GET", "/teams/:team", (_request, { team = "" }, cloud) => {
    openTeam(cloud, team);
    return json(200, { id: cloud.directory.team.aadGroupId, displayName: cloud.directory.team.name });
  }),
  route("GET", base, (_request, { team = "" }, cloud) => {
    openTeam(cloud, team);
    return json(200, { value: cloud.directory.channels.map((channel) => channelJson(cloud, channel)) });
  }),
  route("GET", `${base}/:channel`, (_request, params, cloud) =>
    json(200, channelJson(cloud, openChannel(cloud, params))),
  ),
  route("GET", `${base}/:channel/messages`, (request, params, cloud) => {
    const conversation = openChannel(cloud, params);
    const roots = cloud.conversations.messages(conversation.id).filter(({ thread }) => thread === null);
    return messagePage(request, cloud, conversation, roots);
  }),
  route("GET", `${base}/:channel/messages/:message`, (_request, params, cloud) => {
    const conversation = openChannel(cloud, params);
    return json(200, chatMessageJson(cloud, conversation, openMessage(cloud, conversation, params.message)));
  }),
  route("GET", `${base}/:channel/messages/:message/replies`, (request, params, cloud) => {
    const conversation = openChannel(cloud, params);
    const root = openMessage(cloud, conversation, params.message);
    const replies = cloud.conversations.messages(conversation.id).filter(({ thread }) => thread === root.id);
    return messagePage(request, cloud, conversation, replies);
  }),
];

/** A page of messages, newest first, as Graph lists them. */
export function messagePage(
  request: LocalRequest,
  cloud: Cloud,
  conversation: Conversation,
  messages: readonly Message[],
): LocalResponse {
  const top = Math.min(Math.max(Number(request.query.get("$top") ?? 20) || 20, 1), 50);
  const skip = Number(request.query.get("$skiptoken") ?? 0) || 0;
  const newest = messages.toReversed();
  const page = newest.slice(skip, skip + top);
  const link = `${cloud.origin()}/v1.0${request.path}?$top=${top}&$skiptoken=${skip + top}`;
  return json(200, {
    "@odata.count": page.length,
    ...(newest.length > skip + top ? { "@odata.nextLink": link } : {}),
    value: page.map((message) => chatMessageJson(cloud, conversation, message)),
  });
}

function openTeam(cloud: Cloud, id: string): void {
  if (id.toLowerCase() !== cloud.directory.team.aadGroupId) {
    failGraph(404, "NotFound", `No team found with Group Id ${id}.`);
  }
}

function openChannel(cloud: Cloud, { team = "", channel = "" }: Params): Conversation {
  openTeam(cloud, team);
  const conversation = cloud.conversations.get(channel);
  if (conversation?.kind === "channel") return conversation;
  return failGraph(404, "NotFound", `No channel found with id ${channel}.`);
}

function openMessage(cloud: Cloud, conversation: Conversation, id: string | undefined): Message {
  const message = cloud.conversations.message(id ?? "");
  if (message?.conversation === conversation.id) return message;
  return failGraph(404, "NotFound", `No message found with id ${id}.`);
}

function channelJson(cloud: Cloud, { id, name }: { readonly id: string; readonly name: string }): unknown {
  const { tenantId, team } = cloud.directory;
  const webUrl = `https://teams.microsoft.com/l/channel/${encodeURIComponent(id)}/${encodeURIComponent(name)}?groupId=${team.aadGroupId}&tenantId=${tenantId}`;
  return { id, displayName: name, description: null, membershipType: "standard", tenantId, webUrl };
}
