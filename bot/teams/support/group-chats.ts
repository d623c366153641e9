import type { GraphCalls } from "../people/graph-calls.ts";

/** A person of the tenant as a chat takes him. */
export interface ChatMember {
  /** Entra object id. */
  readonly id: string;
  readonly isGuest: boolean;
}

export interface GroupChat {
  readonly id: string;
  readonly url: string;
}

/** Group chats through Graph, as the app itself (Chat.Create, TeamsAppInstallation.ReadWriteSelfForChat.All). */
export interface GroupChats {
  /** Null for who is not in the tenant. */
  memberOf(address: string): Promise<ChatMember | null>;
  create(topic: string, members: readonly ChatMember[]): Promise<GroupChat>;
  /** A chat of this topic with exactly these members; null also where the tenant does not let the desk look. */
  find(topic: string, members: readonly ChatMember[]): Promise<GroupChat | null>;
  /** Puts the bot into the chat; where it is already, nothing happens. */
  install(chatId: string): Promise<void>;
  /** The id of a recent message that contains `mark`; null also where the tenant does not let the desk look. */
  findMessage(chatId: string, mark: string): Promise<string | null>;
}

interface ChatJson {
  readonly id: string;
  readonly topic?: string | null;
  readonly webUrl?: string | null;
  readonly members?: readonly { readonly userId?: string | null }[];
}

interface Page<T> {
  readonly value: readonly T[];
  readonly "@odata.nextLink"?: string;
}

/** After a crash the chat is among the latest; a person of a thousand chats is not read through. */
const MAX_PAGES = 4;

export function createGroupChats(
  graph: GraphCalls,
  { graphUrl, teamsAppId }: { readonly graphUrl: string; readonly teamsAppId: string },
): GroupChats {
  const resource = `${graphUrl.replace(/\/+$/, "")}/v1.0`;
  let catalogId: string | null = null;
  return {
    memberOf: (address) => memberOf(graph, address),
    async create(topic, members) {
      const chat = await graph.postJson<ChatJson>("/chats", {
        chatType: "group",
        topic,
        members: members.map(({ id, isGuest }) => ({
          "@odata.type": "#microsoft.graph.aadUserConversationMember",
          roles: [isGuest ? "guest" : "owner"],
          "user@odata.bind": `${resource}/users('${id}')`,
        })),
      });
      return groupChat(chat);
    },
    find: (topic, members) => find(graph, topic, members).catch(nullWhenForbidden),
    async install(chatId) {
      catalogId ??= await catalogIdOf(graph, teamsAppId);
      const body = { "teamsApp@odata.bind": `${resource}/appCatalogs/teamsApps/${catalogId}` };
      await graph
        .postJson(`/chats/${encodeURIComponent(chatId)}/installedApps`, body)
        .catch((thrown: unknown) => {
          if (statusOf(thrown) !== 409) throw thrown;
        });
    },
    findMessage: (chatId, mark) => findMessage(graph, chatId, mark).catch(nullWhenForbidden),
  };
}

type Reader = Pick<GraphCalls, "getJson">;

const statusOf = (thrown: unknown): number | undefined => (thrown as { status?: number }).status;

function nullWhenForbidden(thrown: unknown): null {
  if (statusOf(thrown) === 403) return null;
  throw thrown;
}

/** Addresses are mostly principal names; those of guests never are. */
async function memberOf(graph: Reader, address: string): Promise<ChatMember | null> {
  const select = "$select=id,userType";
  const toMember = ({ id, userType }: { id: string; userType?: string | null }): ChatMember => ({
    id,
    isGuest: userType === "Guest",
  });
  try {
    return toMember(await graph.getJson(`/users/${encodeURIComponent(address)}?${select}`));
  } catch (thrown) {
    if (statusOf(thrown) !== 404) throw thrown;
  }
  const filter = encodeURIComponent(`mail eq '${address.replaceAll("'", "''")}'`);
  const { value } = await graph.getJson<Page<{ id: string }>>(`/users?$filter=${filter}&${select}`);
  return value[0] ? toMember(value[0]) : null;
}

async function find(graph: Reader, topic: string, members: readonly ChatMember[]): Promise<GroupChat | null> {
  const wanted = members.map(({ id }) => id).toSorted();
  let path: string | undefined = `/users/${wanted[0]}/chats?$expand=members&$top=50`;
  for (let page = 0; path && page < MAX_PAGES; page++) {
    const chats: Page<ChatJson> = await graph.getJson<Page<ChatJson>>(path);
    const found = chats.value.find((chat) => chat.topic === topic && idsOf(chat).join() === wanted.join());
    if (found) return groupChat(found);
    path = chats["@odata.nextLink"];
  }
  return null;
}

const idsOf = ({ members = [] }: ChatJson): readonly string[] =>
  members.flatMap(({ userId }) => (userId ? [userId] : [])).toSorted();

const groupChat = ({ id, webUrl }: ChatJson): GroupChat => ({
  id,
  url: webUrl ?? `https://teams.microsoft.com/l/chat/${encodeURIComponent(id)}/0`,
});

/** The organisation's catalogue gives the app an id of its own (learn.microsoft.com/graph/api/chat-post-installedapps). */
async function catalogIdOf(graph: Reader, teamsAppId: string): Promise<string> {
  const filter = encodeURIComponent(`externalId eq '${teamsAppId}'`);
  const { value } = await graph.getJson<Page<{ id: string }>>(`/appCatalogs/teamsApps?$filter=${filter}`);
  if (!value[0]) throw new Error(`the app ${teamsAppId} is not in the organisation's catalogue`);
  return value[0].id;
}

async function findMessage(graph: Reader, chatId: string, mark: string): Promise<string | null> {
  const path = `/chats/${encodeURIComponent(chatId)}/messages?$top=50`;
  const { value } =
    await graph.getJson<Page<{ id: string; attachments?: readonly { content?: string | null }[] }>>(path);
  return (
    value.find(({ attachments }) => attachments?.some(({ content }) => content?.includes(mark)))?.id ?? null
  );
}
