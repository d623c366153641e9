import { z } from "zod";
import type { Cloud } from "../cloud.ts";
import { conversationId, membersOf, parseConversationId, personalConversation } from "../conversation-id.ts";
import type { Person } from "../directory.ts";
import { empty, json, type LocalRequest, type LocalResponse } from "../http-message.ts";
import { type Params, type Route, route } from "../routes.ts";
import { deleteAsBot, editAsBot, openConversation, postAsBot } from "./bot-messages.ts";
import { failConnector, readConnectorJson } from "./connector-reply.ts";

/** What a connector handler needs: the cloud, and the playground's service URL when the call came through it. */
export interface ConnectorContext {
  readonly cloud: Cloud;
  readonly via: string | undefined;
}

/** The Bot Connector, below its base path. */
export const connectorRoutes: readonly Route<ConnectorContext>[] = [
  route("POST", "/v3/conversations", createConversation),
  route("POST", "/v3/conversations/:id/activities", (request, { id = "" }, context) =>
    send(request, id, undefined, context),
  ),
  route("POST", "/v3/conversations/:id/activities/:activity", (request, { id = "", activity }, context) =>
    send(request, id, activity, context),
  ),
  route("PUT", "/v3/conversations/:id/activities/:activity", update),
  route("DELETE", "/v3/conversations/:id/activities/:activity", (_request, params, { cloud }) => {
    deleteAsBot(cloud, parseConversationId(params.id ?? ""), params.activity ?? "");
    return empty(200);
  }),
  route("GET", "/v3/conversations/:id/members", (_request, { id = "" }, { cloud }) =>
    json(200, accountsOf(cloud, id)),
  ),
  route("GET", "/v3/conversations/:id/pagedmembers", (_request, { id = "" }, { cloud }) =>
    json(200, { members: accountsOf(cloud, id) }),
  ),
  route("GET", "/v3/conversations/:id/activities/:activity/members", (_request, { id = "" }, { cloud }) =>
    json(200, accountsOf(cloud, id)),
  ),
  route("GET", "/v3/conversations/:id/members/:member", member),
  route("GET", "/v3/teams/:team", (_request, { team = "" }, { cloud }) => {
    const { directory } = cloud;
    openTeam(cloud, team);
    const { id, name, aadGroupId } = directory.team;
    const channelCount = directory.channels.length;
    const renamed = cloud.team.get().name ?? name;
    return json(200, { id, name: renamed, aadGroupId, channelCount, memberCount: directory.people.length });
  }),
  route("GET", "/v3/teams/:team/conversations", (_request, { team = "" }, { cloud }) => {
    openTeam(cloud, team);
    // Teams leaves the General channel without a name.
    const { channelNames } = cloud.team.get();
    const conversations = cloud.directory.channels.map(({ id, name }) =>
      id === cloud.directory.team.id
        ? { id, type: "standard" }
        : { id, name: channelNames[id] ?? name, type: "standard" },
    );
    return json(200, { conversations });
  }),
];

const activitySchema = z.looseObject({ type: z.string().min(1) });

async function send(
  request: LocalRequest,
  id: string,
  replyTo: string | undefined,
  { cloud, via }: ConnectorContext,
): Promise<LocalResponse> {
  const activity = readConnectorJson(request.rawBody, activitySchema);
  const address = parseConversationId(id);
  if (activity.type === "typing") {
    openConversation(cloud, address.conversation);
    return json(202, {});
  }
  const answered = replyTo === undefined ? undefined : cloud.conversations.message(replyTo);
  const isChannel = cloud.directory.channel(address.conversation) !== undefined;
  // A reply belongs to the thread of what it answers, even when only the channel is named.
  const thread = address.thread ?? (isChannel && answered ? (answered.thread ?? answered.id) : null);
  const given = replyTo === undefined ? activity : { ...activity, replyToId: replyTo };
  const message = await postAsBot(cloud, { ...address, thread }, given, via);
  return json(201, { id: message.id });
}

async function update(
  request: LocalRequest,
  params: Params,
  { cloud, via }: ConnectorContext,
): Promise<LocalResponse> {
  const activity = readConnectorJson(request.rawBody, activitySchema);
  const address = parseConversationId(params.id ?? "");
  const message = await editAsBot(cloud, address, params.activity ?? "", activity, via);
  return json(200, { id: message.id });
}

const createSchema = z.looseObject({
  isGroup: z.boolean().nullish(),
  members: z.array(z.looseObject({ id: z.string(), aadObjectId: z.string().nullish() })).nullish(),
  activity: activitySchema.nullish(),
  channelData: z
    .looseObject({
      channel: z.looseObject({ id: z.string() }).nullish(),
      teamsChannelId: z.string().nullish(),
    })
    .nullish(),
});

async function createConversation(
  request: LocalRequest,
  _params: Params,
  { cloud, via }: ConnectorContext,
): Promise<LocalResponse> {
  const wanted = readConnectorJson(request.rawBody, createSchema);
  const channel = wanted.channelData?.channel?.id ?? wanted.channelData?.teamsChannelId;
  if (channel) {
    if (!wanted.activity)
      return failConnector(400, "BadSyntax", "A channel thread needs its first activity.");
    const address = { conversation: parseConversationId(channel).conversation, thread: null };
    const { id } = await postAsBot(cloud, address, wanted.activity, via);
    return json(201, { id: conversationId(address.conversation, id), activityId: id });
  }
  const [first, ...others] = wanted.members ?? [];
  if (!first || others.length > 0) {
    return failConnector(400, "BadSyntax", "A bot creates conversations with one user, or in a channel.");
  }
  const person = cloud.directory.person(first.id) ?? cloud.directory.person(first.aadObjectId ?? "");
  if (!person)
    return failConnector(403, "Forbidden", "The bot is not installed in the user's personal scope.");
  const { id } = personalConversation(cloud, person);
  if (!wanted.activity) return json(201, { id });
  const message = await postAsBot(cloud, { conversation: id, thread: null }, wanted.activity, via);
  return json(201, { id, activityId: message.id });
}

function member(_request: LocalRequest, params: Params, { cloud }: ConnectorContext): LocalResponse {
  const conversation = openConversation(cloud, parseConversationId(params.id ?? "").conversation);
  if (conversation.kind === "chat" && !cloud.conversations.isInstalled(conversation.id)) {
    return failConnector(
      403,
      "BotNotInConversationRoster",
      "The bot is not part of the conversation roster.",
    );
  }
  const person = cloud.directory.person(params.member ?? "");
  const isMember = person !== undefined && membersOf(cloud, conversation).includes(person);
  if (!isMember) return failConnector(404, "MemberNotFoundInConversation", "Member not found.");
  return json(200, account(cloud, person));
}

function accountsOf(cloud: Cloud, id: string): readonly unknown[] {
  const conversation = openConversation(cloud, parseConversationId(id).conversation);
  return membersOf(cloud, conversation).map((person) => account(cloud, person));
}

function account(cloud: Cloud, person: Person): unknown {
  return {
    id: person.teamsId,
    name: person.name,
    objectId: person.objectId,
    aadObjectId: person.objectId,
    givenName: person.givenName,
    surname: person.surname,
    email: person.address,
    userPrincipalName: person.principalName,
    tenantId: cloud.directory.tenantId,
    userRole: person.role,
  };
}

function openTeam(cloud: Cloud, id: string): void {
  if (parseConversationId(id).conversation !== cloud.directory.team.id) {
    failConnector(404, "TeamNotFound", "Team not found.");
  }
}
