import type { Desk } from "../desk/desk.ts";
import type { OperatorAddress } from "../people/operator.ts";
import { canSeeQueue } from "../people/policy.ts";
import type { Collections, KeyedCollection } from "../ports.ts";
import type { Instant } from "../time.ts";

/** Why nothing can be posted in a channel. `refused`: Teams said so to a message, without saying more. */
export const CHANNEL_OBSTACLES = [
  "bot-removed",
  "channel-deleted",
  "team-archived",
  "team-deleted",
  "refused",
] as const;
export type ChannelObstacle = (typeof CHANNEL_OBSTACLES)[number];

/** A channel that follows queues, or did: what Teams calls it and what stands between us and it. */
export interface FollowedChannel {
  /** Teams' id of its conversation. */
  readonly id: string;
  /** Empty while Teams has not told. */
  readonly name: string;
  readonly team: { readonly id: string; readonly name: string };
  /** None: cards arrive. Several can hold at once, and each goes by itself. */
  readonly obstacles: readonly Obstacle[];
}

interface Obstacle {
  readonly what: ChannelObstacle;
  readonly since: Instant;
  /** When Teams refused last, if it did again. */
  readonly triedAt?: Instant;
}

/** What a channel's following of a queue says to those who only read it. */
export interface FollowedQueue {
  readonly queue: string;
  readonly boundBy: OperatorAddress;
  readonly boundAt: Instant;
  readonly conversation: { readonly id: string };
}

/** By `channelKey`. */
export const followedChannels = (store: Collections): KeyedCollection<FollowedChannel> =>
  store.collection("followed-channels");

/** By queue and conversation. */
export const followedQueues = (store: Collections): KeyedCollection<FollowedQueue> =>
  store.collection("channel-bindings");

/** Cards that could not be shown in a channel, by `debtKey`: they are when it comes back. */
export const cardDebts = (store: Collections): KeyedCollection<true> => store.collection("card-debts");

export const channelKey = (teamId: string, conversationId: string): string => `${teamId}|${conversationId}`;
export const debtKey = (conversationId: string, number: string): string => `${conversationId}|${number}`;

/** What happens to channels, teams and the bot in them. */
export type ChannelEvent =
  | { readonly what: "bot-removed" | "bot-added" }
  | { readonly what: "team-archived" | "team-unarchived" | "team-deleted" | "team-restored" }
  | { readonly what: "team-renamed"; readonly name: string }
  | { readonly what: "channel-renamed"; readonly channel: string; readonly name: string }
  /** `heard`: somebody wrote or clicked there, so it is there. */
  | { readonly what: "channel-deleted" | "channel-restored" | "refused" | "heard"; readonly channel: string };

const RAISES: Partial<Record<ChannelEvent["what"], ChannelObstacle>> = {
  "bot-removed": "bot-removed",
  "channel-deleted": "channel-deleted",
  "team-archived": "team-archived",
  "team-deleted": "team-deleted",
  refused: "refused",
};

const CLEARS: Partial<Record<ChannelEvent["what"], readonly ChannelObstacle[]>> = {
  "bot-added": ["bot-removed", "refused"],
  "channel-restored": ["channel-deleted", "refused"],
  "team-unarchived": ["team-archived", "refused"],
  "team-restored": ["team-deleted", "refused"],
  heard: CHANNEL_OBSTACLES,
};

/** The channel after it; the same object when it changes nothing, as when Teams says it twice. */
export function afterChannelEvent(
  channel: FollowedChannel,
  event: ChannelEvent,
  at: Instant,
): FollowedChannel {
  if ("channel" in event && event.channel !== channel.id) return channel;
  if (event.what === "channel-renamed") {
    return channel.name === event.name ? channel : { ...channel, name: event.name };
  }
  if (event.what === "team-renamed") {
    return channel.team.name === event.name
      ? channel
      : { ...channel, team: { ...channel.team, name: event.name } };
  }
  const raised = RAISES[event.what];
  if (raised) return raise(channel, raised, at);
  const gone = CLEARS[event.what] ?? [];
  const left = channel.obstacles.filter(({ what }) => !gone.includes(what));
  return left.length === channel.obstacles.length ? channel : { ...channel, obstacles: left };
}

/** A refusal tells nothing that a known obstacle does not explain. */
function raise(channel: FollowedChannel, what: ChannelObstacle, at: Instant): FollowedChannel {
  const known = channel.obstacles.find((obstacle) => obstacle.what === what);
  if (known && what !== "refused") return channel;
  if (known) {
    const obstacles = channel.obstacles.map((each) => (each === known ? { ...known, triedAt: at } : each));
    return { ...channel, obstacles };
  }
  if (what === "refused" && !isReachable(channel)) return channel;
  return { ...channel, obstacles: [...channel.obstacles, { what, since: at }] };
}

export const isReachable = ({ obstacles }: FollowedChannel): boolean => obstacles.length === 0;

/** Nobody tells when Teams takes messages again that it refused: it is tried now and then. */
const TRIED_AGAIN_AFTER_MS = 15 * 60_000;

/** `doubtful`: refused a while ago and for no known reason, so worth another try. */
export function standingOf(
  channel: FollowedChannel,
  now: Instant,
): "reachable" | "doubtful" | "out-of-reach" {
  if (isReachable(channel)) return "reachable";
  const isWorthATry = channel.obstacles.every(
    ({ what, since, triedAt = since }) =>
      what === "refused" && Date.parse(triedAt) + TRIED_AGAIN_AFTER_MS <= Date.parse(now),
  );
  return isWorthATry ? "doubtful" : "out-of-reach";
}

/** A channel as operators see it. */
export interface ChannelOverview extends FollowedChannel {
  readonly queues: readonly (Omit<FollowedQueue, "conversation" | "queue"> & { readonly key: string })[];
  /** Tickets whose card it will show when it comes back, counted up to {@link COUNTED}. */
  readonly waitingCards: number;
}

const COUNTED = 1_000;

/** Channels that follow a queue the operator may see, unreachable ones first, then by name. */
export async function channelOverviews(
  store: Collections,
  desk: Desk,
  operator: OperatorAddress,
): Promise<readonly ChannelOverview[]> {
  const bound = (await followedQueues(store).list()).map(({ value }) => value);
  const known = (await followedChannels(store).list()).map(({ value }) => value);
  const ids = [...new Set(bound.map(({ conversation }) => conversation.id))];
  const overviews = await Promise.all(
    ids.map(async (id) => ({
      ...(known.find((channel) => channel.id === id) ?? unheardOf(id)),
      queues: bound
        .filter(({ conversation, queue }) => conversation.id === id && isVisible(desk, operator, queue))
        .map(({ queue, boundBy, boundAt }) => ({ key: queue, boundBy, boundAt })),
      waitingCards: (await cardDebts(store).list(`${id}|`, COUNTED)).length,
    })),
  );
  return overviews.filter(({ queues }) => queues.length > 0).toSorted(unreachableFirst);
}

/** Followed since before names and obstacles were kept. */
const unheardOf = (id: string): FollowedChannel => ({
  id,
  name: "",
  team: { id: "", name: "" },
  obstacles: [],
});

const isVisible = (desk: Desk, operator: OperatorAddress, queue: string): boolean =>
  desk.queues.has(queue) && canSeeQueue(desk, operator, queue);

const unreachableFirst = (a: ChannelOverview, b: ChannelOverview): number =>
  Number(isReachable(a)) - Number(isReachable(b)) ||
  a.team.name.localeCompare(b.team.name) ||
  a.name.localeCompare(b.name);
