import { type Desk, queueOf } from "../../../core/desk/desk.ts";
import { possibleOwners } from "../../../core/people/policy.ts";
import type { Clock, Store } from "../../../core/ports.ts";
import type { RoutingMemory } from "../../../core/routing/routing-memory.ts";
import { shownHint } from "../../../core/routing/shown-hint.ts";
import { isActive, type Ticket } from "../../../core/ticket/ticket.ts";
import { MAX_REFRESH_USERS } from "../../cards/card-envelope.ts";
import type { CardContext } from "../../cards/context.ts";
import { channelTicketCard } from "../../cards/ticket/channel-ticket-card.ts";
import { movedAwayCard } from "../../cards/ticket/moved-away-card.ts";
import { urgencyOf } from "../../cards/ticket/strip.ts";
import { Postponed } from "../../postponed.ts";
import type { ChannelBindings } from "../channels/channel-bindings.ts";
import type { ChannelHistory } from "../channels/channel-history.ts";
import type { KnownChannels } from "../channels/known-channels.ts";
import { cardMessage, type OutgoingMessage, type TeamsGateway } from "../conversation.ts";
import { inTurn } from "../pace/in-turn.ts";
import type { Turns } from "../pace/turns.ts";
import type { OperatorDirectory } from "../people/operator-directory.ts";
import { isMessageGone, TeamsFailure } from "../teams-failure.ts";
import type { PostedCard, PostedCards } from "./posted-cards.ts";

export interface PostDeps {
  readonly allStore: Store;
  readonly desk: Desk;
  readonly clock: Clock;
  readonly teams: TeamsGateway;
  readonly turns: Turns;
  readonly channels: KnownChannels;
  readonly bindings: ChannelBindings;
  readonly cards: PostedCards;
  readonly history: ChannelHistory;
  readonly operators: OperatorDirectory;
  readonly links: CardContext["links"];
  readonly routing: Pick<RoutingMemory, "hintFor">;
}

/** A card may be written in: it is not edited more often than this (design/cards §6). */
const EDIT_PAUSE_MS = 5_000;

/** Shows the ticket on a card that was posted, or finds out what became of one that was about to be. */
export async function showCard(deps: PostDeps, ticket: Ticket, card: PostedCard): Promise<void> {
  const { conversation, activityId } = card;
  if (card.deleted === "twice") return;
  if (!activityId) return resumePost(deps, ticket, card);
  const isElsewhere = await isMovedAway(deps, ticket, card);
  const fingerprint = fingerprintOf(deps, ticket, isElsewhere);
  if (card.fingerprint === fingerprint) return;
  rest(deps, card);
  try {
    await inTurn(deps.turns, conversation.id, ticket.number, async () =>
      deps.teams.update(conversation, activityId, await ticketMessage(deps, ticket, card.queue, isElsewhere)),
    );
  } catch (thrown) {
    if (!isMessageGone(thrown)) throw thrown;
    return postAgain(deps, ticket, card);
  }
  await deps.cards.put(ticket.number, { ...card, fingerprint, editedAt: deps.clock.now() });
}

function rest({ clock }: PostDeps, { editedAt }: PostedCard): void {
  const until = editedAt ? Date.parse(editedAt) + EDIT_PAUSE_MS : 0;
  if (until > Date.parse(clock.now()))
    throw new Postponed("the card was edited just now", new Date(until).toISOString());
}

/** Somebody deleted the card: it may have been a mistake the first time; the second time it is a wish. */
async function postAgain(deps: PostDeps, ticket: Ticket, card: PostedCard): Promise<void> {
  const { editedAt: _, ...rest } = card;
  if (card.deleted || !isActive(ticket.state)) {
    await deps.cards.put(ticket.number, { ...rest, activityId: null, fingerprint: null, deleted: "twice" });
    return;
  }
  await postCard(deps, ticket, { ...rest, deleted: "once" });
}

type Place = Pick<PostedCard, "conversation" | "queue" | "deleted">;

export async function postCard(
  deps: PostDeps,
  ticket: Ticket,
  { conversation, queue, deleted }: Place,
): Promise<void> {
  const card = { conversation, queue, ...(deleted ? { deleted } : {}) };
  const isElsewhere = await isMovedAway(deps, ticket, card);
  await inTurn(deps.turns, conversation.id, ticket.number, async () => {
    const message = await ticketMessage(deps, ticket, queue, isElsewhere);
    await deps.cards.put(ticket.number, { ...card, activityId: null, fingerprint: null });
    const activityId = await sendOrForget(deps, ticket, card, message);
    const fingerprint = fingerprintOf(deps, ticket, isElsewhere);
    await deps.cards.put(ticket.number, { ...card, activityId, fingerprint });
  });
}

/** What Teams refused is not there: nobody needs to look for it. */
async function sendOrForget(
  { teams, cards }: PostDeps,
  { number }: Ticket,
  { conversation }: Place,
  message: OutgoingMessage,
): Promise<string> {
  try {
    return await teams.send(conversation, message);
  } catch (thrown) {
    if (thrown instanceof TeamsFailure && thrown.isRefusal) await cards.forget(number, conversation.id);
    throw thrown;
  }
}

/** An intention without an id: the process died, or the answer was lost, between posting and noting it down. */
async function resumePost(deps: PostDeps, ticket: Ticket, card: PostedCard): Promise<void> {
  const activityId = await deps.history.findRecent(card.conversation, ticket.number);
  if (!activityId) return postCard(deps, ticket, card);
  const found = { ...card, activityId, fingerprint: null };
  await deps.cards.put(ticket.number, found);
  return showCard(deps, ticket, found);
}

/** Queues whose tickets a card's channel is for: elsewhere they have moved away. */
export async function queuesOfCard(
  bindings: ChannelBindings,
  { conversation, queue }: Pick<PostedCard, "conversation" | "queue">,
): Promise<readonly string[]> {
  return [queue, ...(await bindings.ofChannel(conversation.id)).map((binding) => binding.queue)];
}

async function isMovedAway(
  { desk, bindings }: PostDeps,
  ticket: Ticket,
  card: Pick<PostedCard, "conversation" | "queue">,
): Promise<boolean> {
  return !(await queuesOfCard(bindings, card)).includes(queueOf(desk, ticket.queue).key);
}

/** The card everybody sees; each operator's client asks for his own view through `refresh`. */
async function ticketMessage(
  deps: PostDeps,
  ticket: Ticket,
  channelQueue: string,
  isElsewhere: boolean,
): Promise<OutgoingMessage> {
  const { desk, clock, links, operators } = deps;
  const colleagues = possibleOwners(desk, queueOf(desk, isElsewhere ? channelQueue : ticket.queue).key);
  const refreshUserIds = (await operators.userIdsOf(colleagues)).slice(0, MAX_REFRESH_USERS);
  const context = { desk, language: desk.language, now: clock.now(), links, channelQueue };
  const view = { viewer: null, refreshUserIds };
  if (isElsewhere) return cardMessage(movedAwayCard(context, ticket, view));
  const hintDeps = { routing: deps.routing, store: deps.allStore.tickets, desk };
  const hint = await shownHint(hintDeps, ticket, null, context.now, "at once");
  return cardMessage(channelTicketCard(context, ticket, { ...view, hint }));
}

/** A card is edited when the ticket changed, or when time alone changed its urgency; never for its clock. */
const fingerprintOf = ({ clock, desk }: PostDeps, ticket: Ticket, isElsewhere: boolean): string =>
  isElsewhere
    ? `${ticket.queue} elsewhere`
    : `${ticket.version} ${urgencyOf({ now: clock.now(), desk }, ticket)}`;
