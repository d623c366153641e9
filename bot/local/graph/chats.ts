import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Cloud } from "../cloud.ts";
import { membersOf, personalConversation } from "../conversation-id.ts";
import type { Person } from "../directory.ts";
import { empty, HttpReply, json, type LocalRequest, type LocalResponse } from "../http-message.ts";
import { type Params, type Route, route } from "../routes.ts";
import type { Conversation } from "../state/conversations.ts";
import { ensureInstalled } from "../teams-client/install.ts";
import { chatMessageJson } from "./chat-message-json.ts";
import { failGraph, graphError, readGraphJson } from "./graph-reply.ts";
import { messagePage } from "./teams.ts";

/** Chats, the activity feed, and the app's installation in them. */
export const chatRoutes: readonly Route<Cloud>[] = [
  route("POST", "/chats", createChat),
  route("GET", "/users/:user/chats", listChats),
  route("GET", "/appCatalogs/teamsApps", listApps),
  route("GET", "/chats/:chat", (_request, { chat = "" }, cloud) =>
    json(200, chatJson(cloud, openChat(cloud, chat))),
  ),
  route("GET", "/chats/:chat/members", (_request, { chat = "" }, cloud) =>
    json(200, { value: membersOf(cloud, openChat(cloud, chat)).map((person) => memberJson(cloud, person)) }),
  ),
  route("GET", "/chats/:chat/messages", (request, { chat = "" }, cloud) => {
    const conversation = openChat(cloud, chat);
    return messagePage(request, cloud, conversation, cloud.conversations.messages(conversation.id));
  }),
  route("POST", "/chats/:chat/messages", postMessage),
  route("POST", "/chats/:chat/installedApps", installInChat),
  route("POST", "/users/:user/teamwork/sendActivityNotification", notifyFeed),
  route("GET", "/users/:user/teamwork/installedApps", (_request, { user = "" }, cloud) =>
    json(200, { value: [installationJson(cloud, openUser(cloud, user))] }),
  ),
  route("POST", "/users/:user/teamwork/installedApps", async (_request, { user = "" }, cloud) => {
    const person = openUser(cloud, user);
    return installed(await tellInstalled(cloud, personalConversation(cloud, person), person));
  }),
  route("GET", "/users/:user/teamwork/installedApps/:install/chat", (_request, { user = "" }, cloud) => {
    const { id } = personalConversation(cloud, openUser(cloud, user));
    return json(200, { id, chatType: "oneOnOne", tenantId: cloud.directory.tenantId });
  }),
];

const createChatSchema = z.looseObject({
  chatType: z.enum(["oneOnOne", "group"]),
  topic: z.string().max(250).nullish(),
  members: z
    .array(
      z.looseObject({
        "@odata.type": z.literal("#microsoft.graph.aadUserConversationMember"),
        roles: z.array(z.enum(["owner", "guest"])),
        "user@odata.bind": z.string(),
      }),
    )
    .min(2),
});

function createChat(request: LocalRequest, _params: Params, cloud: Cloud): LocalResponse {
  const wanted = readGraphJson(request.rawBody, createChatSchema);
  const people = [...new Set(wanted.members.map((each) => boundUser(cloud, each["user@odata.bind"])))];
  if (wanted.topic?.includes(":")) return failGraph(400, "BadRequest", "The topic must not contain a colon.");
  if (wanted.chatType === "oneOnOne" && people.length !== 2) {
    return failGraph(400, "BadRequest", "A oneOnOne chat has exactly two members.");
  }
  const at = cloud.now().toISOString();
  const chat: Conversation = {
    id: chatId(wanted.chatType, people),
    kind: "chat",
    name: wanted.topic ?? people.map(({ name }) => name).join(", "),
    members: people.map(({ address }) => address),
    at,
  };
  const known = cloud.conversations.get(chat.id);
  if (!known) {
    cloud.state.transaction(() => {
      cloud.conversations.save(chat);
      cloud.log.add({ kind: "chat", to: chat.id, at, payload: { event: "chatCreated", ...chat } });
    });
  }
  return json(201, chatJson(cloud, known ?? chat));
}

function chatId(chatType: string, people: readonly Person[]): string {
  // Asking again for a chat of two people yields the same chat; a group is always new.
  const pair = people.map(({ objectId }) => objectId).sort();
  return chatType === "oneOnOne"
    ? `19:${pair.join("_")}@unq.gbl.spaces`
    : `19:${randomUUID().replaceAll("-", "")}@thread.v2`;
}

const chatMessageSchema = z.looseObject({
  body: z.looseObject({ contentType: z.string().optional(), content: z.string() }),
  attachments: z.array(z.record(z.string(), z.unknown())).nullish(),
});

function postMessage(request: LocalRequest, { chat = "" }: Params, cloud: Cloud): LocalResponse {
  const conversation = openChat(cloud, chat);
  const wanted = readGraphJson(request.rawBody, chatMessageSchema);
  const id = cloud.conversations.newId(cloud.now());
  const at = cloud.now().toISOString();
  const activity = { type: "message", id, text: wanted.body.content, attachments: wanted.attachments ?? [] };
  const message = cloud.state.transaction(() => {
    cloud.log.add({ kind: "chat", to: chat, at, payload: { event: "messagePosted", id, ...wanted } });
    const author = cloud.directory.botId;
    return cloud.conversations.addMessage({
      id,
      conversation: chat,
      thread: null,
      author,
      fromBot: true,
      at,
      activity,
    });
  });
  return json(201, chatMessageJson(cloud, conversation, message));
}

const installSchema = z.looseObject({ "teamsApp@odata.bind": z.string() });

async function installInChat(
  request: LocalRequest,
  { chat = "" }: Params,
  cloud: Cloud,
): Promise<LocalResponse> {
  const conversation = openChat(cloud, chat);
  const wanted = readGraphJson(request.rawBody, installSchema)["teamsApp@odata.bind"];
  if (!wanted.endsWith(`/appCatalogs/teamsApps/${catalogId(cloud)}`)) {
    return failGraph(404, "NotFound", "The app is not in the catalogue.");
  }
  const [person] = membersOf(cloud, conversation);
  return installed(person ? await tellInstalled(cloud, conversation, person) : false);
}

const installed = (isNew: boolean): LocalResponse =>
  isNew ? empty(201) : failGraph(409, "Conflict", "App is already installed in the chat.");

/** An installation succeeds whether or not the bot hears of it; false where it is a repetition. */
async function tellInstalled(cloud: Cloud, conversation: Conversation, person: Person): Promise<boolean> {
  try {
    return await ensureInstalled(cloud, { person, conversation, thread: null, locale: person.locale });
  } catch (error) {
    if (!(error instanceof HttpReply)) throw error;
    cloud.warn(`The bot did not hear of its installation in ${conversation.name}.`);
    return true;
  }
}

/** The catalogue's own id of the app is never that of its manifest. */
const catalogId = ({ directory }: Cloud): string => `${directory.appId.slice(0, -4)}ca7a`;

function listApps(request: LocalRequest, _params: Params, cloud: Cloud): LocalResponse {
  const { appId, botName } = cloud.directory;
  const wanted = /^externalId eq '([^']+)'$/.exec(request.query.get("$filter") ?? "")?.[1];
  const app = { id: catalogId(cloud), externalId: appId, displayName: botName };
  return json(200, { value: wanted === undefined || wanted === appId ? [app] : [] });
}

function listChats(request: LocalRequest, { user = "" }: Params, cloud: Cloud): LocalResponse {
  const { address } = openUser(cloud, user);
  const withMembers = request.query.get("$expand") === "members";
  const chats = cloud.conversations
    .list()
    .filter(({ kind, members }) => kind === "chat" && members.includes(address))
    .map((chat) => ({
      ...Object(chatJson(cloud, chat)),
      ...(withMembers && { members: membersOf(cloud, chat).map((person) => memberJson(cloud, person)) }),
    }));
  return json(200, { value: chats });
}

/** Teams refuses an activity type that the installed app does not declare. */
const activityTypes: readonly string[] = JSON.parse(
  readFileSync(new URL("../../../appPackage/manifest.json", import.meta.url), "utf8"),
).activities.activityTypes.map(({ type }: { type: string }) => type);

const feedSchema = z.looseObject({
  topic: z.looseObject({
    source: z.enum(["entityUrl", "text"]),
    value: z.string(),
    webUrl: z
      .string()
      .max(1024)
      .startsWith("https://teams.microsoft.com/l/", "webUrl is no deep link to Teams")
      .nullish(),
  }),
  activityType: z
    .string()
    .refine((type) => activityTypes.includes(type), "not an activity type of the manifest"),
  previewText: z.looseObject({ content: z.string().max(150) }).nullish(),
  templateParameters: z.array(z.looseObject({ name: z.string(), value: z.string() })).nullish(),
});

function notifyFeed(request: LocalRequest, { user = "" }: Params, cloud: Cloud): LocalResponse {
  const person = openUser(cloud, user);
  const payload = readGraphJson(request.rawBody, feedSchema);
  if (payload.topic.source === "text" && !payload.topic.webUrl) {
    return failGraph(400, "BadRequest", "A text topic needs a webUrl.");
  }
  const wait = cloud.faults.hasRealLimits("graph")
    ? cloud.feedLimiter.secondsToWait("tenant", cloud.now())
    : 0;
  if (wait > 0) {
    const headers = { "retry-after": String(wait) };
    throw new HttpReply(graphError(429, "TooManyRequests", "Too many requests.", headers));
  }
  cloud.log.add({ kind: "feed", to: person.address, at: cloud.now().toISOString(), payload });
  return empty(204);
}

function openUser(cloud: Cloud, user: string): Person {
  return (
    cloud.directory.person(user) ??
    failGraph(
      404,
      "NotFound",
      `Resource '${user}' does not exist or one of its queried references is absent.`,
    )
  );
}

function boundUser(cloud: Cloud, bind: string): Person {
  const key = /\/users(?:\('([^']+)'\)|\/([^/]+))\/?$/.exec(bind);
  return openUser(cloud, decodeURIComponent(key?.[1] ?? key?.[2] ?? ""));
}

function openChat(cloud: Cloud, id: string): Conversation {
  const conversation = cloud.conversations.get(id);
  if (conversation && conversation.kind !== "channel") return conversation;
  return failGraph(404, "NotFound", `No chat found with id ${id}.`);
}

function chatJson(cloud: Cloud, chat: Conversation): unknown {
  const { tenantId } = cloud.directory;
  const isGroup = chat.id.endsWith("@thread.v2");
  return {
    id: chat.id,
    topic: isGroup ? chat.name : null,
    createdDateTime: chat.at,
    lastUpdatedDateTime: chat.at,
    chatType: isGroup ? "group" : "oneOnOne",
    webUrl: `https://teams.microsoft.com/l/chat/${encodeURIComponent(chat.id)}/0?tenantId=${tenantId}`,
    tenantId,
  };
}

function memberJson(cloud: Cloud, person: Person): unknown {
  return {
    "@odata.type": "#microsoft.graph.aadUserConversationMember",
    id: Buffer.from(person.objectId).toString("base64"),
    roles: ["owner"],
    displayName: person.name,
    userId: person.objectId,
    email: person.address,
    tenantId: cloud.directory.tenantId,
  };
}

function installationJson(cloud: Cloud, person: Person): unknown {
  const id = Buffer.from(`${person.objectId}##${cloud.directory.appId}`).toString("base64url");
  const teamsApp = {
    id: cloud.directory.appId,
    externalId: cloud.directory.appId,
    displayName: cloud.directory.botName,
  };
  return { id, teamsApp };
}
