import type { ChannelEvent } from "../../../core/notify/followed-channels.ts";
import { type Activity, type Envelope, envelopeOf } from "./activity.ts";
import type { InstallationChange } from "./installation.ts";

/** Something happened to a team or its channels. */
export interface TeamEvent {
  readonly kind: "team-event";
  readonly envelope: Envelope;
  readonly teamId: string;
  readonly event: ChannelEvent;
}

/**
 * Our own coming and going, and what happens to teams and channels; members who join or leave are nobody's business
 * (learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events).
 * Teams writes some event types in other letters than its documentation: case does not count.
 */
export function parseConversationUpdate(
  activity: Activity,
): InstallationChange | TeamEvent | { readonly kind: "ignored" } {
  const { recipient, membersAdded, membersRemoved, channelData } = activity;
  const isUs = ({ id }: { readonly id: string }) => id === recipient?.id;
  const envelope = envelopeOf(activity);
  if (membersAdded?.some(isUs)) return { kind: "installed", envelope };
  if (membersRemoved?.some(isUs)) return { kind: "removed", envelope };
  const teamId = channelData?.team?.id;
  const event = teamId ? eventOf(channelData) : null;
  return teamId && event ? { kind: "team-event", envelope, teamId, event } : { kind: "ignored" };
}

function eventOf({ eventType, channel, team }: NonNullable<Activity["channelData"]>): ChannelEvent | null {
  const [id, name] = [channel?.id, channel?.name];
  switch (eventType?.toLowerCase()) {
    case "channelrenamed":
      return id && name ? { what: "channel-renamed", channel: id, name } : null;
    case "channeldeleted":
      return id ? { what: "channel-deleted", channel: id } : null;
    case "channelrestored":
      return id ? { what: "channel-restored", channel: id } : null;
    case "teamrenamed":
      return team?.name ? { what: "team-renamed", name: team.name } : null;
    case "teamarchived":
      return { what: "team-archived" };
    case "teamunarchived":
      return { what: "team-unarchived" };
    case "teamdeleted":
    case "teamharddeleted":
      return { what: "team-deleted" };
    case "teamrestored":
      return { what: "team-restored" };
    default:
      return null;
  }
}
