import {
  afterChannelEvent,
  type ChannelEvent,
  cardDebts,
  channelKey,
  debtKey,
  type FollowedChannel,
  followedChannels,
  standingOf,
} from "../../../core/notify/followed-channels.ts";
import type { Clock, Store } from "../../../core/ports.ts";
import type { TicketNumber } from "../../../core/ticket/ticket.ts";
import type { Conversation } from "../conversation.ts";
import type { ChannelBindings } from "./channel-bindings.ts";

/** A channel that could be reached and cannot any more, or the other way round. */
export interface ChannelTurn {
  readonly before: FollowedChannel;
  readonly after: FollowedChannel;
}

/** What became of the channels that have cards of ours. */
export interface KnownChannels {
  standing(conversation: Conversation): Promise<ReturnType<typeof standingOf>>;
  /** Keeps what Teams calls the channel and its team. */
  remember(conversation: Conversation, names: ChannelNames): Promise<void>;
  /** What the event changes, channel by channel. */
  apply(teamId: string, event: ChannelEvent): Promise<readonly ChannelTurn[]>;
  /** A card that could not be shown there. */
  owe(conversationId: string, number: TicketNumber): Promise<void>;
  /** Queues every card that is owed there. */
  payDebts(conversationId: string): Promise<void>;
}

/** Empty where Teams does not tell. */
export interface ChannelNames {
  readonly channel: string;
  readonly team: string;
}

export interface KnownChannelsDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly bindings: ChannelBindings;
}

export function createKnownChannels({ store, clock, bindings }: KnownChannelsDeps): KnownChannels {
  const channels = followedChannels(store);
  const debts = cardDebts(store);
  const keyOf = ({ id, channel }: Conversation) => channelKey(channel?.teamId ?? "", id);

  const change = async (
    key: string,
    alter: (before: FollowedChannel) => FollowedChannel,
  ): Promise<ChannelTurn | null> => {
    for (;;) {
      const before = await channels.get(key);
      if (!before) return null;
      const after = alter(before);
      if (after === before || (await channels.replace(key, before, after))) return { before, after };
    }
  };

  /** Channels bound before they were kept begin to be kept when something happens to them. */
  const ofTeam = async (teamId: string): Promise<readonly string[]> => {
    for (const { conversation } of await bindings.all()) {
      if (conversation.channel?.teamId === teamId)
        await channels.insert(keyOf(conversation), freshChannel(conversation));
    }
    return (await channels.list(channelKey(teamId, ""))).map(({ key }) => key);
  };

  return {
    async standing(conversation) {
      const known = await channels.get(keyOf(conversation));
      return known ? standingOf(known, clock.now()) : "reachable";
    },
    async remember(conversation, names) {
      await channels.insert(keyOf(conversation), freshChannel(conversation));
      await change(keyOf(conversation), (before) => ({
        ...before,
        name: names.channel || before.name,
        team: { ...before.team, name: names.team || before.team.name },
      }));
    },
    async apply(teamId, event) {
      const at = clock.now();
      const turns: ChannelTurn[] = [];
      for (const key of await ofTeam(teamId)) {
        const turn = await change(key, (before) => afterChannelEvent(before, event, at));
        if (turn && turn.before !== turn.after) turns.push(turn);
      }
      return turns;
    },
    owe: (conversationId, number) => debts.put(debtKey(conversationId, number), true),
    async payDebts(conversationId) {
      const owed = await debts.list(debtKey(conversationId, ""));
      const notBefore = clock.now();
      for (const { key } of owed) {
        const ticket = key.slice(debtKey(conversationId, "").length);
        const id = `${ticket}.return.${notBefore}.${conversationId}`;
        await store.outbox.enqueue({ id, ticket, effect: { kind: "card.sync" }, notBefore });
      }
      await debts.deleteAll(owed.map(({ key }) => key));
    },
  };
}

const freshChannel = ({ id, channel }: Conversation): FollowedChannel => ({
  id,
  name: channel?.name ?? "",
  team: { id: channel?.teamId ?? "", name: "" },
  obstacles: [],
});
