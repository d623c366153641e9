import { type Desk, operatorNamed } from "../../../core/desk/desk.ts";
import type { Operator, OperatorAddress } from "../../../core/people/operator.ts";
import type { KeyedCollection, Store } from "../../../core/ports.ts";
import { valuesOf } from "../../../core/values-of.ts";
import type { Conversation, TeamsGateway, TeamsUser } from "../conversation.ts";
import type { PersonOf } from "./entra-people.ts";

interface KnownUser {
  readonly address: OperatorAddress;
  /** `29:…`. */
  readonly userId: string;
}

/**
 * Who of the desk is behind a Teams user. Recognised by his mail address on first use, by object id from
 * then on (spec P1), so that Teams is asked once a person.
 */
export interface OperatorDirectory {
  /** Null for somebody who is no operator of this desk, which no guest is. */
  operatorOf(user: TeamsUser, conversation: Conversation): Promise<Operator | null>;
  /** The same without asking Teams, which tells nothing of a chat the bot is no longer in. */
  operatorKnownAs(user: TeamsUser): Promise<Operator | null>;
  /** The Teams ids of operators who used Teams before, for a card's `refresh.userIds`. */
  userIdsOf(addresses: readonly OperatorAddress[]): Promise<readonly string[]>;
  /** Where to write to an operator; null until he has opened the personal chat. */
  personalChatOf(address: OperatorAddress): Promise<Conversation | null>;
  rememberPersonalChat(address: OperatorAddress, conversation: Conversation): Promise<void>;
  /** The bot was removed from it: notices go by mail until it is opened again. */
  forgetPersonalChat(address: OperatorAddress): Promise<void>;
  /** Entra's id of an operator who used Teams before. */
  /** Which of them have opened their chat with the bot. */
  withPersonalChat(addresses: readonly OperatorAddress[]): Promise<ReadonlySet<OperatorAddress>>;
  objectIdOf(address: OperatorAddress): Promise<string | null>;
  /** A group chat the bot was put into; null while it has not heard of it. */
  groupChat(id: string): Promise<Conversation | null>;
  rememberGroupChat(conversation: Conversation): Promise<void>;
}

export function createOperatorDirectory(
  store: Store,
  desk: Desk,
  teams: TeamsGateway,
  personOf: PersonOf,
): OperatorDirectory {
  const byObjectId = store.collection<KnownUser>("teams-users");
  const userIds = store.collection<string>("teams-user-ids");
  const objectIds = store.collection<string>("teams-object-ids");
  const chats = store.collection<Conversation>("personal-chats");
  const groupChats = store.collection<Conversation>("group-chats");

  const recognise = async (user: TeamsUser, conversation: Conversation): Promise<Operator | null> => {
    const member = await teams.member(conversation, user.id);
    if (member?.isGuest) return null;
    // The message extension works in chats the bot is not in: there Entra knows who it is.
    const person = !member && user.aadObjectId ? await personOf(user.aadObjectId) : null;
    const names = [member?.email, member?.userPrincipalName, person?.address, person?.principalName].flatMap(
      (name) => (name ? [name.toLowerCase()] : []),
    );
    const operator = names.map((name) => operatorNamed(desk, name)).find((found) => found !== undefined);
    if (!operator) return null;
    await remember(byObjectId, userIds, user, operator.address);
    if (user.aadObjectId) await objectIds.put(operator.address, user.aadObjectId);
    return operator;
  };

  const operatorKnownAs = async (user: TeamsUser): Promise<Operator | null> => {
    const known = user.aadObjectId ? await byObjectId.get(user.aadObjectId) : null;
    return (known?.userId === user.id && desk.operators.get(known.address)) || null;
  };

  return {
    operatorKnownAs,
    async operatorOf(user, conversation) {
      return (await operatorKnownAs(user)) ?? recognise(user, conversation);
    },
    async userIdsOf(addresses) {
      const found = await Promise.all(addresses.map((address) => userIds.get(address)));
      return found.flatMap((id) => (id ? [id] : []));
    },
    personalChatOf: (address) => chats.get(address),
    withPersonalChat: async (addresses) => new Set((await valuesOf(chats, addresses)).keys()),
    objectIdOf: (address) => objectIds.get(address),
    groupChat: (id) => groupChats.get(id),
    rememberGroupChat: (conversation) => groupChats.put(conversation.id, conversation),
    async rememberPersonalChat(address, conversation) {
      const known = await chats.get(address);
      if (known?.id === conversation.id && known.serviceUrl === conversation.serviceUrl) return;
      await chats.put(address, conversation);
    },
    forgetPersonalChat: (address) => chats.delete(address),
  };
}

async function remember(
  byObjectId: KeyedCollection<KnownUser>,
  userIds: KeyedCollection<string>,
  user: TeamsUser,
  address: OperatorAddress,
): Promise<void> {
  if (user.aadObjectId) await byObjectId.put(user.aadObjectId, { address, userId: user.id });
  await userIds.put(address, user.id);
}
