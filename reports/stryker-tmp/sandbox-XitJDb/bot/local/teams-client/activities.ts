// @ts-nocheck
import { type Cloud, channelAccount, serviceUrl } from "../cloud.ts";
import { conversationId } from "../conversation-id.ts";
import type { Person } from "../directory.ts";
import type { ActivityJson, Conversation } from "../state/conversations.ts";

const timeZone = "Europe/Rome";

/** Who does something where, in which client language. */
export interface Scene {
  readonly person: Person;
  readonly conversation: Conversation;
  readonly thread: string | null;
  readonly locale: string;
}

/** The part that every activity from Teams has. */
export function baseActivity(cloud: Cloud, scene: Scene, id: string): ActivityJson {
  const { directory } = cloud;
  const now = cloud.now();
  return {
    id,
    channelId: "msteams",
    serviceUrl: serviceUrl(cloud),
    timestamp: now.toISOString(),
    localTimestamp: localTime(now),
    localTimezone: timeZone,
    locale: scene.locale,
    from: channelAccount(scene.person),
    recipient: { id: directory.botId, name: directory.botName },
    conversation: conversationAccount(cloud, scene.conversation, scene.thread),
    entities: [clientInfo(scene.locale)],
    channelData: channelData(cloud, scene.conversation),
  };
}

/** A message that a person writes. `@<bot>` becomes a mention, as Teams does it when one picks the bot's name. */
export function textMessage(cloud: Cloud, scene: Scene, id: string, text: string): ActivityJson {
  const { botId, botName } = cloud.directory;
  const base = baseActivity(cloud, scene, id);
  const mention = new RegExp(`(^|\\s)@${escapeRegExp(botName)}(?=\\s|[,:;.!?]|$)`, "gi");
  const marked = text.replace(mention, `$1<at>${botName}</at>`);
  if (marked === text) return { ...base, type: "message", text, textFormat: "plain" };
  const html = `<p>${escapeHtml(text).replace(mention, `$1${mentionSpan(botName)}`)}</p>`;
  return {
    ...base,
    type: "message",
    text: marked,
    textFormat: "plain",
    attachments: [{ contentType: "text/html", content: html }],
    entities: [
      { type: "mention", mentioned: { id: botId, name: botName }, text: `<at>${botName}</at>` },
      clientInfo(scene.locale),
    ],
  };
}

/** The invoke behind a Universal Action. */
export function cardInvoke(
  cloud: Cloud,
  scene: Scene,
  replyToId: string,
  action: ActivityJson,
  trigger: "manual" | "automatic",
): ActivityJson {
  const base = baseActivity(cloud, scene, `f:${crypto.randomUUID()}`);
  return {
    ...base,
    type: "invoke",
    name: "adaptiveCard/action",
    replyToId,
    value: { action, trigger },
    channelData: { ...Object(base.channelData), source: { name: "message" } },
  };
}

/** What an old client sends for `Action.Submit`: a message without text whose value is the data. */
export function submitMessage(
  cloud: Cloud,
  scene: Scene,
  replyToId: string,
  value: ActivityJson,
): ActivityJson {
  const id = cloud.conversations.newId(cloud.now());
  const base = baseActivity(cloud, scene, id);
  return {
    ...base,
    type: "message",
    replyToId,
    value,
    channelData: { ...Object(base.channelData), source: { name: "message" }, legacy: { replyToId } },
  };
}

/** The events of a fresh installation, in the order of Teams. */
export function installActivities(cloud: Cloud, scene: Scene): readonly ActivityJson[] {
  const { directory } = cloud;
  const { person, conversation } = scene;
  const bot = { id: directory.botId };
  const isPersonal = conversation.kind === "personal";
  const added = isPersonal ? [{ id: person.teamsId, aadObjectId: person.objectId }, bot] : [bot];
  // A team's own events come from its General channel, whose id is the team's.
  const home = conversation.kind === "channel" ? { ...conversation, id: directory.team.id } : conversation;
  const base = (place: Conversation) =>
    baseActivity(cloud, { ...scene, conversation: place, thread: null }, `f:${crypto.randomUUID()}`);
  const update = base(home);
  const install = base(conversation);
  const data = conversation.kind === "channel" ? { team: directory.team } : {};
  return [
    {
      ...install,
      type: "installationUpdate",
      action: "add",
      channelData: {
        ...Object(install.channelData),
        ...data,
        settings: { selectedChannel: { id: conversation.id } },
        source: { name: "message" },
      },
    },
    {
      ...update,
      type: "conversationUpdate",
      membersAdded: added,
      channelData: {
        ...Object(update.channelData),
        ...data,
        ...(conversation.kind === "channel" ? { eventType: "teamMemberAdded" } : {}),
      },
    },
  ];
}

function conversationAccount(cloud: Cloud, conversation: Conversation, thread: string | null): unknown {
  const { tenantId } = cloud.directory;
  const id = conversationId(conversation.id, thread);
  if (conversation.kind === "personal") return { conversationType: "personal", tenantId, id };
  const conversationType = conversation.kind === "channel" ? "channel" : "groupChat";
  return { isGroup: true, conversationType, tenantId, id };
}

function channelData(cloud: Cloud, conversation: Conversation): unknown {
  const { tenantId, team } = cloud.directory;
  const tenant = { id: tenantId };
  if (conversation.kind !== "channel") return { tenant };
  // Names are absent here in Teams too: a bot asks for them.
  return {
    teamsChannelId: conversation.id,
    teamsTeamId: team.id,
    channel: { id: conversation.id },
    team: { id: team.id },
    tenant,
  };
}

function clientInfo(locale: string): unknown {
  const country = locale.split("-")[1] ?? locale.toUpperCase();
  return { type: "clientInfo", locale, country, platform: "Web", timezone: timeZone };
}

function mentionSpan(name: string): string {
  return `<span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">${escapeHtml(name)}</span>`;
}

function localTime(at: Date): string {
  const parts = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    dateStyle: "short",
    timeStyle: "medium",
  }).format(at);
  const zone = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" })
    .formatToParts(at)
    .find(({ type }) => type === "timeZoneName")?.value;
  const ms = String(at.getUTCMilliseconds()).padStart(3, "0");
  return `${parts.replace(" ", "T")}.${ms}${zone?.replace("GMT", "") || "+00:00"}`;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
