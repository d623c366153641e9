import { queueOf } from "../../../core/desk/desk.ts";
import type { ClaimedEffect } from "../../../core/effects.ts";
import { handle } from "../../../core/handle.ts";
import { SYSTEM } from "../../../core/people/actor.ts";
import { type AskedSupport, supportInHistory } from "../../../core/ticket/history/support-history.ts";
import type { SupportChat } from "../../../core/ticket/support.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import type { ClickDeps } from "../card-actions/click.ts";
import { type Conversation, cardMessage, type TeamsGateway } from "../conversation.ts";
import type { OperatorDirectory } from "../people/operator-directory.ts";
import { chatDeepLink, chatTopic } from "./chat-link.ts";
import { dossierOf } from "./dossier.ts";
import type { ChatMember, GroupChats } from "./group-chats.ts";
import { chatKey, type PostedDossier, type SupportPlaces } from "./support-places.ts";

export interface SupportDeps extends ClickDeps {
  readonly teams: TeamsGateway;
  readonly operators: OperatorDirectory;
  readonly groupChats: GroupChats;
  readonly support: SupportPlaces;
}

/**
 * Brings a request for support into its chat, or its dossier up to date (spec B7). Performing it twice changes nothing:
 * the chat and the message are noted before they are made, and looked for where the note has no id.
 */
export async function syncSupport(
  deps: SupportDeps,
  { ticket: number }: Pick<ClaimedEffect, "ticket">,
  requestId: string,
): Promise<void> {
  const ticket = await deps.store.load(number);
  const request = ticket && supportInHistory(await deps.store.history(number), requestId);
  if (!ticket || !request) throw new Error(`ticket ${number} has no request ${requestId}`);
  const chat = request.chat ?? (await openChat(deps, ticket, request));
  if (chat.id !== null) await showDossier(deps, ticket, request, chat.id);
}

async function openChat(deps: SupportDeps, ticket: Ticket, request: AskedSupport): Promise<SupportChat> {
  const people = [...request.operators, request.contact.address];
  const topic = chatTopic(ticket, queueOf(deps.desk, ticket.queue).shortName);
  const chat = await chatWith(deps, ticket, people, topic).catch((thrown: unknown) => {
    if (!isRefused(thrown)) throw thrown;
    return { id: null, url: chatDeepLink(people.slice(1), topic, request) };
  });
  const recorded = await handle(
    deps,
    ticket.number,
    { type: "RecordSupportChat", request: request.id, chat },
    { actor: SYSTEM, now: deps.clock.now(), source: "teams", requestKey: `support-chat:${request.id}` },
  );
  if (!recorded.ok) throw new Error(`the chat of ${ticket.number} was refused: ${recorded.error.code}`);
  return chat;
}

/** The tenant does not grant it, or does not know everybody who should be in it. */
class NotInTenant extends Error {
  override readonly name = "NotInTenant";
}

const isRefused = (thrown: unknown): boolean =>
  thrown instanceof NotInTenant || (thrown as { status?: number }).status === 403;

/** The ticket's chat with these people with the bot in it: the one there is, or a new one. */
async function chatWith(
  deps: SupportDeps,
  ticket: Ticket,
  people: readonly string[],
  topic: string,
): Promise<SupportChat> {
  const { support, groupChats } = deps;
  const key = chatKey(ticket.number, people);
  const known = await support.chats.get(key);
  if (known?.id && (await isStillThere(groupChats, known.id))) return { id: known.id, url: known.url ?? "" };
  const members = await membersOf(groupChats, people);
  // An intention without an id: the process died, or the answer was lost, before the chat was noted down.
  const found = known && !known.id ? await groupChats.find(topic, members) : null;
  await support.chats.put(key, { id: null, url: null });
  const chat = found ?? (await groupChats.create(topic, members));
  // Before the bot hears of its installation: it greets no chat that is about a ticket.
  await support.tickets.put(chat.id, ticket.number);
  await support.chats.put(key, chat);
  await groupChats.install(chat.id);
  return chat;
}

/** Also brings the bot back that somebody took out. */
async function isStillThere(groupChats: GroupChats, chatId: string): Promise<boolean> {
  try {
    await groupChats.install(chatId);
    return true;
  } catch (thrown) {
    if ((thrown as { status?: number }).status === 404) return false;
    throw thrown;
  }
}

async function membersOf(groupChats: GroupChats, people: readonly string[]): Promise<readonly ChatMember[]> {
  const members: ChatMember[] = [];
  for (const address of people) {
    const member = await groupChats.memberOf(address);
    if (!member) throw new NotInTenant(`${address} is not in the tenant`);
    members.push(member);
  }
  return members;
}

async function showDossier(
  deps: SupportDeps,
  ticket: Ticket,
  request: AskedSupport,
  chatId: string,
): Promise<void> {
  const { dossiers } = deps.support;
  const posted = await dossiers.get(request.id);
  const fingerprint = request.outcome ?? "asked";
  if (posted?.activityId && posted.fingerprint === fingerprint) return;
  const conversation = await conversationOf(deps, request, chatId);
  const message = cardMessage(await dossierOf(deps, ticket, request));
  const entry: PostedDossier = { number: ticket.number, chatId, activityId: null, fingerprint };
  const activityId = posted
    ? (posted.activityId ?? (await deps.groupChats.findMessage(chatId, request.id)))
    : null;
  if (activityId) {
    await deps.teams.update(conversation, activityId, message);
    return dossiers.put(request.id, { ...entry, activityId });
  }
  await dossiers.put(request.id, entry);
  await dossiers.put(request.id, { ...entry, activityId: await deps.teams.send(conversation, message) });
}

/** A chat the bot was never spoken to in is reached through the service that serves who asked. */
async function conversationOf(
  { operators }: SupportDeps,
  { askedBy }: AskedSupport,
  chatId: string,
): Promise<Conversation> {
  const heard = await operators.groupChat(chatId);
  if (heard) return heard;
  const own = await operators.personalChatOf(askedBy);
  if (own) return { ...own, id: chatId, kind: "group", channel: null };
  throw new Error(`the bot has not heard of the chat ${chatId} yet`);
}
