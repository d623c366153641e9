import { type Desk, queueOf } from "../../../core/desk/desk.ts";
import { isActive, type Ticket, type TicketNumber } from "../../../core/ticket/ticket.ts";
import { Postponed } from "../../postponed.ts";
import type { ChannelBinding } from "../channels/channel-bindings.ts";
import { type ChannelEventDeps, hearChannel, noteChannelEvent } from "../channels/channel-events.ts";
import { isOutOfReach } from "../teams-failure.ts";
import { type PostDeps, postCard, showCard } from "./post-card.ts";
import type { PostedCard } from "./posted-cards.ts";

export interface CardSyncDeps extends PostDeps, ChannelEventDeps {
  readonly desk: Desk;
}

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
    ...posted.map((card) => inChannel(deps, ticket, card, () => showCard(deps, ticket, card))),
    // A channel bound today is not flooded with what was finished before.
    ...(isActive(ticket.state) ? withoutCard : []).map((binding) =>
      inChannel(deps, ticket, binding, () => postCard(deps, ticket, binding)),
    ),
  ]);
  // What went wrong counts as an attempt; that a channel's turn has not come does not.
  const worst = failures.find((failure) => !(failure instanceof Postponed)) ?? earliest(failures);
  if (worst) throw worst;
}

/** One channel that fails must not keep the others from being served. */
async function settleAll(work: readonly Promise<void>[]): Promise<readonly unknown[]> {
  const results = await Promise.allSettled(work);
  return results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
}

const earliest = (failures: readonly unknown[]): unknown =>
  failures
    .filter((failure) => failure instanceof Postponed)
    .toSorted((a, b) => a.until.localeCompare(b.until))[0];

/** Does it where the bot can speak; where it cannot, the card is owed until the channel comes back. */
async function inChannel(
  deps: CardSyncDeps,
  ticket: Ticket,
  { conversation }: Pick<PostedCard | ChannelBinding, "conversation">,
  work: () => Promise<void>,
): Promise<void> {
  const owe = () => deps.channels.owe(conversation.id, ticket.number);
  let standing = await deps.channels.standing(conversation);
  if (standing === "out-of-reach") {
    await owe();
    // It may have come back, and been paid what was owed, just before.
    standing = await deps.channels.standing(conversation);
    if (standing === "out-of-reach") return;
  }
  try {
    await work();
    if (standing === "doubtful") await hearChannel(deps, conversation);
  } catch (thrown) {
    if (!isOutOfReach(thrown) || !conversation.channel) throw thrown;
    await owe();
    const { teamId } = conversation.channel;
    await noteChannelEvent(deps, teamId, { what: "refused", channel: conversation.id });
  }
}
