import { createHash } from "node:crypto";
import { type Desk, queueOf } from "../../core/desk/desk.ts";
import { possibleOwners } from "../../core/people/policy.ts";
import type { Clock, Store } from "../../core/ports.ts";
import { isActive, type Ticket, type TicketNumber } from "../../core/ticket/ticket.ts";
import type { CardLinks } from "../cards/card-context.ts";
import { channelTicketCard } from "../cards/channel-ticket-card.ts";
import type { ChannelBindings } from "./channel-bindings.ts";
import type { ChannelHistory } from "./channel-history.ts";
import type { Conversation, OutgoingMessage, TeamsGateway } from "./conversation.ts";
import type { OperatorDirectory } from "./operator-directory.ts";
import type { PostedCard, PostedCards } from "./posted-cards.ts";

export interface CardSyncDeps {
  readonly store: Store;
  readonly desk: Desk;
  readonly clock: Clock;
  readonly teams: TeamsGateway;
  readonly bindings: ChannelBindings;
  readonly cards: PostedCards;
  readonly history: ChannelHistory;
  readonly operators: OperatorDirectory;
  readonly links: CardLinks;
}

/** Microsoft's limit for `refresh.userIds`. */
const MAX_REFRESH_USERS = 60;

/**
 * Makes every channel that follows the ticket's queue, and every channel that already has its card, show the
 * ticket as it is now: one card each, edited in place (spec B1). Performing it twice changes nothing.
 */
export async function syncCards(deps: CardSyncDeps, number: TicketNumber): Promise<void> {
  const ticket = await deps.store.tickets.load(number);
  if (!ticket) throw new Error(`ticket ${number} is not in the store`);
  const posted = await deps.cards.ofTicket(number);
  const following = await deps.bindings.ofQueue(queueOf(deps.desk, ticket.queue).key);
  const withoutCard = following.filter(
    ({ conversation }) => !posted.some((card) => card.conversation.id === conversation.id),
  );
  const message = await ticketMessage(deps, ticket);
  const failures = await settleAll([
    ...posted.map((card) => showIn(deps, ticket, message, card)),
    // A channel bound today is not flooded with what was finished before.
    ...(isActive(ticket.state)
      ? withoutCard.map(({ conversation }) => postIn(deps, ticket, message, conversation))
      : []),
  ]);
  if (failures[0]) throw failures[0];
}

/** One channel that fails must not keep the others from being served. */
async function settleAll(work: readonly Promise<void>[]): Promise<readonly unknown[]> {
  const results = await Promise.allSettled(work);
  return results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
}

/** The card everybody sees; each operator's client asks for his own view through `refresh`. */
async function ticketMessage(deps: CardSyncDeps, ticket: Ticket): Promise<OutgoingMessage> {
  const { desk, clock, links, operators } = deps;
  const colleagues = possibleOwners(desk, queueOf(desk, ticket.queue).key);
  const refreshUserIds = (await operators.userIdsOf(colleagues)).slice(0, MAX_REFRESH_USERS);
  const context = { desk, language: desk.language, now: clock.now(), links };
  const card = channelTicketCard(context, ticket, { viewer: null, refreshUserIds });
  return { card, summary: typeof card.fallbackText === "string" ? card.fallbackText : undefined };
}

async function showIn(
  deps: CardSyncDeps,
  ticket: Ticket,
  message: OutgoingMessage,
  card: PostedCard,
): Promise<void> {
  const { conversation, activityId } = card;
  if (!activityId) return resumePost(deps, ticket, message, conversation);
  const fingerprint = fingerprintOf(ticket, message);
  if (card.fingerprint === fingerprint) return;
  await deps.teams.update(conversation, activityId, message);
  await deps.cards.put(ticket.number, { conversation, activityId, fingerprint });
}

async function postIn(
  deps: CardSyncDeps,
  ticket: Ticket,
  message: OutgoingMessage,
  conversation: Conversation,
): Promise<void> {
  await deps.cards.put(ticket.number, { conversation, activityId: null, fingerprint: null });
  const activityId = await deps.teams.send(conversation, message);
  await deps.cards.put(ticket.number, {
    conversation,
    activityId,
    fingerprint: fingerprintOf(ticket, message),
  });
}

/** An intention without an id: the process died, or the answer was lost, between posting and noting it down. */
async function resumePost(
  deps: CardSyncDeps,
  ticket: Ticket,
  message: OutgoingMessage,
  conversation: Conversation,
): Promise<void> {
  const activityId = await deps.history.findRecent(conversation, ticket.number);
  if (!activityId) return postIn(deps, ticket, message, conversation);
  await deps.cards.put(ticket.number, { conversation, activityId, fingerprint: null });
  return showIn(deps, ticket, message, { conversation, activityId, fingerprint: null });
}

/**
 * The card's content without its clock: "Aggiornata …" moves by itself and is no reason for an edit,
 * but a new version of the ticket or a changed urgency is.
 */
function fingerprintOf(ticket: Ticket, { card }: OutgoingMessage): string {
  const strip = JSON.stringify(card?.body ?? null).replace(/Aggiornata[^"]*|Updated[^"]*/g, "");
  return createHash("sha256").update(`${ticket.version} ${strip}`).digest("base64url").slice(0, 22);
}
