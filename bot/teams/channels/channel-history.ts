import type { Conversation, TeamsGateway } from "../conversation.ts";

/** Looks into a channel for something we may have posted before a crash. */
export interface ChannelHistory {
  /** The id of a recent message whose card or text contains `mark`, or null. */
  findRecent(conversation: Conversation, mark: string, threadOf?: string): Promise<string | null>;
}

interface ChannelMessages {
  readonly "@odata.nextLink"?: string;
  readonly value: readonly {
    readonly id: string;
    readonly body?: { readonly content?: string };
    readonly attachments?: readonly { readonly content?: string | null }[];
  }[];
}

/** Graph gives 50 a page; what was said in a busy channel since a crash fits into ten. */
const PAGES = 10;

/**
 * Through Graph (`ChannelMessage.Read.Group`, consented per team). Asked only after a crash between posting
 * and noting it down, or when Teams did not answer, which is why looking through the latest messages is enough.
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
      let path: string | undefined =
        `/teams/${encodeURIComponent(group)}/channels/${encodeURIComponent(channel.id)}/messages${thread}?$top=50`;
      for (let page = 0; path !== undefined && page < PAGES; page++) {
        const messages: ChannelMessages = await getJson<ChannelMessages>(path).catch(whenForbidden);
        const found = messages.value.find((message) => holds(message, mark));
        if (found) return found.id;
        path = messages["@odata.nextLink"];
      }
      return null;
    },
  };
}

const holds = ({ body, attachments }: ChannelMessages["value"][number], mark: string): boolean =>
  (body?.content?.includes(mark) || attachments?.some(({ content }) => content?.includes(mark))) ?? false;

/** A team that did not consent to being read cannot be asked; better a rare second card than none. */
function whenForbidden(thrown: unknown): ChannelMessages {
  if ((thrown as { status?: number }).status === 403) return { value: [] };
  throw thrown;
}
