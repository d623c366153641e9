import { z } from "zod";
import type { Cloud } from "../cloud.ts";
import {
  HttpReply,
  json,
  type LocalRequest,
  type LocalResponse,
  problem,
  readLocalJson,
} from "../http-message.ts";
import type { ActivityJson, Conversation } from "../state/conversations.ts";
import type { TeamState } from "../state/team-state.ts";
import { baseActivity, installActivities, type Scene } from "./activities.ts";
import { deliver } from "./deliver.ts";
import { openPerson } from "./open.ts";

const EVENTS = [
  "bot-removed",
  "bot-added",
  "channel-renamed",
  "channel-deleted",
  "channel-restored",
  "team-renamed",
  "team-archived",
  "team-unarchived",
  "team-deleted",
  "team-restored",
] as const;
type TeamEventName = (typeof EVENTS)[number];

const eventSchema = z.object({
  event: z.enum(EVENTS),
  from: z.string().min(1),
  /** Name or id; the team's General channel when absent. */
  channel: z.string().optional(),
  name: z.string().min(1).optional(),
  /** False to let it happen without the bot being told, as when Teams loses an event. */
  tell: z.boolean().default(true),
});
type TeamEvent = z.infer<typeof eventSchema>;

/** `POST /local/teams/events`: something happens to the team, to a channel, or to the bot in it. */
export async function teamEvent(request: LocalRequest, cloud: Cloud): Promise<LocalResponse> {
  const wanted = readLocalJson(request.rawBody, eventSchema);
  const person = openPerson(cloud, wanted.from);
  const conversation = openChannel(cloud, wanted.channel);
  cloud.team.change(changeOf(cloud.team.get(), wanted, conversation.id));
  const scene = { person, conversation, thread: null, locale: person.locale };
  const answers = wanted.tell
    ? await Promise.all(activitiesOf(cloud, scene, wanted).map((a) => deliver(cloud, a)))
    : [];
  return json(200, { statuses: answers.map(({ status }) => status) });
}

function openChannel(cloud: Cloud, wanted: string | undefined): Conversation {
  const id = wanted === undefined ? cloud.directory.team.id : cloud.directory.channel(wanted)?.id;
  const conversation = id && cloud.conversations.get(id);
  if (conversation) return conversation;
  throw new HttpReply(
    problem(404, "conversation.unknown", "Not found", `The team has no channel called ${wanted}.`),
  );
}

function changeOf(before: TeamState, { event, name = "" }: TeamEvent, id: string): Partial<TeamState> {
  const others = before.deletedChannels.filter((channel) => channel !== id);
  switch (event) {
    case "bot-removed":
    case "bot-added":
      return { hasNoBot: event === "bot-removed" };
    case "channel-renamed":
      return { channelNames: { ...before.channelNames, [id]: name } };
    case "channel-deleted":
      return { deletedChannels: [...others, id] };
    case "channel-restored":
      return { deletedChannels: others };
    case "team-renamed":
      return { name };
    case "team-archived":
    case "team-unarchived":
      return { isArchived: event === "team-archived" };
    case "team-deleted":
    case "team-restored":
      return { isDeleted: event === "team-deleted" };
  }
}

function activitiesOf(cloud: Cloud, scene: Scene, wanted: TeamEvent): readonly ActivityJson[] {
  if (wanted.event === "bot-added") return installActivities(cloud, scene);
  const base = baseActivity(cloud, scene, `f:${crypto.randomUUID()}`);
  if (wanted.event === "bot-removed") return removal(cloud, base);
  const { channelData } = base;
  const { team } = cloud.directory;
  const isOfChannel = wanted.event.startsWith("channel");
  const name = wanted.name ?? cloud.team.get().channelNames[scene.conversation.id] ?? scene.conversation.name;
  return [
    {
      ...base,
      type: "conversationUpdate",
      channelData: {
        ...Object(channelData),
        eventType: EVENT_TYPES[wanted.event],
        channel: { id: scene.conversation.id, ...(isOfChannel ? { name } : {}) },
        team: { ...team, name: cloud.team.get().name ?? team.name },
      },
    },
  ];
}

/** Teams says it twice. */
function removal(cloud: Cloud, base: ActivityJson): readonly ActivityJson[] {
  const { botId, team } = cloud.directory;
  const channelData = { ...Object(base.channelData), team };
  return [
    { ...base, type: "installationUpdate", action: "remove", channelData },
    {
      ...base,
      type: "conversationUpdate",
      membersRemoved: [{ id: botId }],
      channelData: { ...channelData, eventType: "teamMemberRemoved" },
    },
  ];
}

/** As Teams writes them, the restored team in its own letters. */
const EVENT_TYPES: Readonly<Record<Exclude<TeamEventName, "bot-added" | "bot-removed">, string>> = {
  "channel-renamed": "channelRenamed",
  "channel-deleted": "channelDeleted",
  "channel-restored": "channelRestored",
  "team-renamed": "teamRenamed",
  "team-archived": "teamArchived",
  "team-unarchived": "teamUnarchived",
  "team-deleted": "teamDeleted",
  "team-restored": "teamrestored",
};
