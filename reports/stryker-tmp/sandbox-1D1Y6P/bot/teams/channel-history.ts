// @ts-nocheck
import type { Conversation, TeamsGateway } from "./conversation.ts";

/** Looks into a channel for something we may have posted before a crash. */
export interface ChannelHistory {
  /** The id of a recent message whose card or text contains `mark`, or null. */
  findRecent(conversation: Conversation, mark: string, threadOf?: string): Promise<string | null>;
}

interface ChannelMessages {
  readonly value: readonly {
    readonly id: string;
    readonly body?: { readonly content?: string };
    readonly attachments?: readonly { readonly content?: string | null }[];
  }[];
}

/**
 * Through Graph (`ChannelMessage.Read.Group`, consented per team). Asked only after a crash between posting
 * and noting it down, which is why reading one page of the latest messages is enough.
 */
export function createChannelHistory(
  getJson: <T>(path: string) => Promise<T>,
  teamGroupId: TeamsGateway["teamGroupId"],
): ChannelHistory {
  return {
    async findRecent(conversation, mark, threadOf) {
      const { channel } = conversation;
      const group = channel && (channel.teamGroupId || (await teamGroupId(conversation)));
      if (!channel || !group) return null;
      const thread = threadOf ? `/${encodeURIComponent(threadOf)}/replies` : "";
      const path = `/teams/${encodeURIComponent(group)}/channels/${encodeURIComponent(channel.id)}/messages${thread}?$top=50`;
      const { value } = await getJson<ChannelMessages>(path).catch(whenForbidden);
      const found = value.find(
        ({ body, attachments }) =>
          body?.content?.includes(mark) || attachments?.some(({ content }) => content?.includes(mark)),
      );
      return found?.id ?? null;
    },
  };
}

/** A team that did not consent to being read cannot be asked; better a rare second card than none. */
function whenForbidden(thrown: unknown): ChannelMessages {
  if ((thrown as { status?: number }).status === 403) return { value: [] };
  throw thrown;
}
