// @ts-nocheck
import { stringify } from "yaml";
import type { Directory, Person } from "../directory.ts";
import { guidOf } from "../directory.ts";

/** The playground takes exactly this many people beside the current user. */
const otherUsers = 5;

/** The conversations that the playground's window shows, by our ids. */
export function shownConversations(directory: Directory): readonly string[] {
  const [me] = directory.people;
  const personal = me ? [directory.personalConversationId(me)] : [];
  const extra = extraChannel(directory);
  return [...personal, groupChatId, directory.team.id, ...(extra ? [extra.id] : [])];
}

/** The playground's one group chat. */
export const groupChatId = "19:playground@thread.v2";

/**
 * `.m365agentsplayground.yml` (version 0.1.1) with our people, so that the bot recognises whoever writes there. The first person sits
 * at the window; empty seats are filled with people who are no operators.
 */
export function playgroundConfig(directory: Directory): string {
  const [me, ...others] = directory.people;
  const seats = others.slice(0, otherUsers).map(userOf);
  while (seats.length < otherUsers) seats.push(guest(seats.length + 1));
  const extra = extraChannel(directory);
  return stringify({
    version: "0.1.1",
    tenantId: directory.tenantId,
    bot: { id: directory.botId, name: directory.botName },
    currentUser: me ? userOf(me) : guest(0),
    users: seats,
    personalChat: { id: me ? directory.personalConversationId(me) : "a:playground" },
    groupChat: { id: groupChatId, name: "Chat di gruppo" },
    team: {
      id: directory.team.id,
      name: directory.team.name,
      aadGroupId: directory.team.aadGroupId,
      // General is there by itself, under the team's id; one more is all that the playground takes.
      channels: extra ? [{ id: extra.id, name: extra.name }] : [],
    },
  });
}

function extraChannel(directory: Directory): Directory["channels"][number] | undefined {
  return directory.channels.find(({ id }) => id !== directory.team.id);
}

interface ConfigUser {
  readonly id: string;
  readonly name: string;
  /** Their spelling. */
  readonly userPrincipleName: string;
  readonly aadObjectId: string;
  readonly givenName: string;
  readonly surname: string;
  readonly email: string;
}

function userOf(person: Person): ConfigUser {
  return {
    id: person.teamsId,
    name: person.name,
    userPrincipleName: person.principalName,
    aadObjectId: person.objectId,
    givenName: person.givenName,
    surname: person.surname,
    email: person.address,
  };
}

function guest(number: number): ConfigUser {
  const address = `ospite${number}@example.org`;
  return {
    id: `29:ospite-${number}`,
    name: `Ospite ${number}`,
    userPrincipleName: address,
    aadObjectId: guidOf("guest", address),
    givenName: "Ospite",
    surname: String(number),
    email: address,
  };
}
