import { type Desk, queueOf } from "../../../core/desk/desk.ts";
import { translate } from "../../../core/i18n/translate.ts";
import {
  type ChannelEvent,
  type FollowedChannel,
  isReachable,
} from "../../../core/notify/followed-channels.ts";
import { type Log, reasonOf } from "../../log.ts";
import type { Conversation, TeamsGateway } from "../conversation.ts";
import type { OperatorDirectory } from "../people/operator-directory.ts";
import type { ChannelBindings } from "./channel-bindings.ts";
import type { KnownChannels } from "./known-channels.ts";

export interface ChannelEventDeps {
  readonly desk: Desk;
  readonly log: Log;
  readonly teams: TeamsGateway;
  readonly bindings: ChannelBindings;
  readonly channels: KnownChannels;
  readonly operators: OperatorDirectory;
}

/**
 * Takes note of what happened to a team or a channel (spec B1): nothing is forgotten, and whoever made a channel follow
 * a queue is told when its cards stop arriving and when they arrive again. What changed meanwhile is shown then.
 */
export async function noteChannelEvent(
  deps: ChannelEventDeps,
  teamId: string,
  event: ChannelEvent,
): Promise<void> {
  for (const { before, after } of await deps.channels.apply(teamId, event)) {
    if (isReachable(before) === isReachable(after)) continue;
    if (isReachable(after)) await deps.channels.payDebts(after.id);
    await tellBinders(deps, after);
  }
}

/**
 * Somebody wrote or clicked there, or a message arrived: whatever was said of the channel, it is there. What is owed to
 * a reachable channel is left from a process that ended between noting its return and paying.
 */
export async function hearChannel(deps: ChannelEventDeps, conversation: Conversation): Promise<void> {
  const { channel, id } = conversation;
  if (!channel) return;
  const standing = await deps.channels.standing(conversation);
  if (standing === "reachable") await deps.channels.payDebts(id);
  else await noteChannelEvent(deps, channel.teamId, { what: "heard", channel: id });
}

/** What the bot was told: it is in a team, or no longer. */
export async function noteInstallation(
  deps: ChannelEventDeps,
  { channel }: Conversation,
  what: "bot-added" | "bot-removed",
): Promise<void> {
  if (channel) await noteChannelEvent(deps, channel.teamId, { what });
}

/** Once to each who made it follow something, in his own chat. A chat that fails must not undo what was noted. */
async function tellBinders(deps: ChannelEventDeps, channel: FollowedChannel): Promise<void> {
  const bound = await deps.bindings.ofChannel(channel.id);
  for (const address of new Set(bound.map(({ boundBy }) => boundBy))) {
    const operator = deps.desk.operators.get(address);
    const chat = operator && (await deps.operators.personalChatOf(address));
    if (!chat) continue;
    const { language } = operator;
    const queues = bound.map(({ queue }) => queueOf(deps.desk, queue).shortName).join(", ");
    const name = nameOf(channel, translate(language, "channel.unnamed"));
    const [obstacle] = channel.obstacles;
    const text = obstacle
      ? `${translate(language, "channel.lost", { name, queues })} ${translate(language, `channel.obstacle.${obstacle.what}`)}`
      : translate(language, "channel.back", { name, queues });
    await deps.teams.send(chat, { text }).catch((thrown: unknown) => {
      deps.log.warn("teams: who made a channel follow a queue was not told", { reason: reasonOf(thrown) });
    });
  }
}

const nameOf = ({ name, team }: FollowedChannel, unnamed: string): string =>
  [team.name, name].filter((part) => part !== "").join(" › ") || unnamed;
