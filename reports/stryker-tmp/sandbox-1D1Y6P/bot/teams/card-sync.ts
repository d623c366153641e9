// @ts-nocheck
import { type Desk, queueOf } from "../../core/desk/desk.ts";
import { possibleOwners } from "../../core/people/policy.ts";
import type { Clock, Store } from "../../core/ports.ts";
import { isActive, type Ticket, type TicketNumber } from "../../core/ticket/ticket.ts";
import { channelTicketCard } from "../cards/channel-ticket-card.ts";
import type { CardContext } from "../cards/context.ts";
import { urgencyOf } from "../cards/strip.ts";
import type { ChannelBindings } from "./channel-bindings.ts";
import type { ChannelHistory } from "./channel-history.ts";
import { cardMessage, type OutgoingMessage, type TeamsGateway } from "./conversation.ts";
import type { OperatorDirectory } from "./operator-directory.ts";
import type { PostedCard, PostedCards } from "./posted-cards.ts";

export interface CardSyncDeps {
  readonly allStore: Store;
  readonly desk: Desk;
  readonly clock: Clock;
  readonly teams: TeamsGateway;
  readonly bindings: ChannelBindings;
  readonly cards: PostedCards;
  readonly history: ChannelHistory;
  readonly operators: OperatorDirectory;
  readonly links: CardContext["links"];
}

/** Microsoft's limit for `refresh.userIds`. */
const MAX_REFRESH_USERS = 60;

/**
 * Makes every channel that follows the ticket's queue, and every channel that already has its card, show the
 * ticket as it is now: one card each, edited in place (spec B1). Performing it twice changes nothing.
 */
export async function syncCards(deps: CardSyncDeps, number: TicketNumber): Promise<void> {
  const ticket = await deps.allStore.tickets.load(number);
  if (!ticket) throw new Error(`ticket ${number} is not in the store`);
  const posted = await deps.cards.ofTicket(number);
  const following = await deps.bindings.ofQueue(queueOf(deps.desk, ticket.queue).key);
  const withoutCard = following.filter(
    ({ conversation }) => !posted.some((card) => card.conversation.id === conversation.id),
  );
  const failures = await settleAll([
    ...posted.map((card) => showIn(deps, ticket, card)),
    // A channel bound today is not flooded with what was finished before.
    ...(isActive(ticket.state) ? withoutCard.map((binding) => postIn(deps, ticket, binding)) : []),
  ]);
  if (failures[0]) throw failures[0];
}

/** One channel that fails must not keep the others from being served. */
async function settleAll(work: readonly Promise<void>[]): Promise<readonly unknown[]> {
  const results = await Promise.allSettled(work);
  return results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
}

/** Shows the ticket on a card that was posted, or finds out what became of one that was about to be. */
async function showIn(deps: CardSyncDeps, ticket: Ticket, card: PostedCard): Promise<void> {
  const { conversation, activityId } = card;
  if (!activityId) return resumePost(deps, ticket, card);
  const fingerprint = fingerprintOf(deps, ticket);
  if (card.fingerprint === fingerprint) return;
  await deps.teams.update(conversation, activityId, await ticketMessage(deps, ticket, card.queue));
  await deps.cards.put(ticket.number, { ...card, fingerprint });
}

async function postIn(
  deps: CardSyncDeps,
  ticket: Ticket,
  { conversation, queue }: Pick<PostedCard, "conversation" | "queue">,
): Promise<void> {
  const card = { conversation, queue };
  await deps.cards.put(ticket.number, { ...card, activityId: null, fingerprint: null });
  const activityId = await deps.teams.send(card.conversation, await ticketMessage(deps, ticket, card.queue));
  await deps.cards.put(ticket.number, { ...card, activityId, fingerprint: fingerprintOf(deps, ticket) });
}

/** An intention without an id: the process died, or the answer was lost, between posting and noting it down. */
async function resumePost(deps: CardSyncDeps, ticket: Ticket, card: PostedCard): Promise<void> {
  const activityId = await deps.history.findRecent(card.conversation, ticket.number);
  if (!activityId) return postIn(deps, ticket, card);
  const found = { ...card, activityId, fingerprint: null };
  await deps.cards.put(ticket.number, found);
  return showIn(deps, ticket, found);
}

/** The card everybody sees; each operator's client asks for his own view through `refresh`. */
async function ticketMessage(
  deps: CardSyncDeps,
  ticket: Ticket,
  channelQueue: string,
): Promise<OutgoingMessage> {
  const { desk, clock, links, operators } = deps;
  const colleagues = possibleOwners(desk, queueOf(desk, ticket.queue).key);
  const refreshUserIds = (await operators.userIdsOf(colleagues)).slice(0, MAX_REFRESH_USERS);
  const context = { desk, language: desk.language, now: clock.now(), links, channelQueue };
  const card = channelTicketCard(context, ticket, { viewer: null, refreshUserIds });
  return cardMessage(card);
}

/** A card is edited when the ticket changed, or when time alone changed its urgency; never for its clock. */
const fingerprintOf = ({ clock, desk }: CardSyncDeps, ticket: Ticket): string =>
  `${ticket.version} ${urgencyOf({ now: clock.now(), desk }, ticket)}`;
