import type { Cloud } from "../cloud.ts";
import { parseConversationId, personalConversation } from "../conversation-id.ts";
import type { Person } from "../directory.ts";
import { HttpReply, problem } from "../http-message.ts";
import type { Conversation, Message } from "../state/conversations.ts";

/* What a request to the stand-in names: each is there, or the request is answered with the problem that it is not. */

/** The person of an address, or the problem that there is none. */
export function openPerson(cloud: Cloud, address: string): Person {
  const person = cloud.directory.person(address);
  if (person) return person;
  throw new HttpReply(problem(404, "person.unknown", "Not found", `Nobody here has the address ${address}.`));
}

/** The conversation of a name, where that person may write. */
export function openPlace(cloud: Cloud, person: Person, name: string): Conversation {
  if (name.toLowerCase() === "personal") return personalConversation(cloud, person);
  const channel = cloud.directory.channel(name);
  const id = channel?.id ?? parseConversationId(name).conversation;
  const conversation =
    cloud.conversations.get(id) ?? cloud.conversations.list().find((each) => each.name === name);
  const mayWrite = conversation?.kind === "channel" || conversation?.members.includes(person.address);
  if (conversation && mayWrite) return conversation;
  throw new HttpReply(
    problem(404, "conversation.unknown", "Not found", `${person.name} has no conversation called ${name}.`),
  );
}

/** The message of an id, or the problem that there is none. */
export function openMessage(cloud: Cloud, id: string): Message {
  const message = cloud.conversations.message(id);
  if (message) return message;
  throw new HttpReply(problem(404, "activity.unknown", "Not found", `There is no message ${id}.`));
}
