import type { Desk } from "../../../core/desk/desk.ts";
import { translate } from "../../../core/i18n/translate.ts";
import type { Store } from "../../../core/ports.ts";
import type { TicketNumber } from "../../../core/ticket/ticket.ts";
import type { CardContext } from "../../cards/context.ts";
import type { ChannelHistory } from "../channels/channel-history.ts";
import type { KnownChannels } from "../channels/known-channels.ts";
import type { TeamsGateway } from "../conversation.ts";
import { inTurn } from "../pace/in-turn.ts";
import type { Turns } from "../pace/turns.ts";
import { isMessageGone, isOutOfReach, TeamsFailure } from "../teams-failure.ts";
import type { PostedCard, PostedCards } from "./posted-cards.ts";

export interface ThreadPostDeps {
  readonly allStore: Store;
  readonly desk: Desk;
  readonly teams: TeamsGateway;
  readonly cards: PostedCards;
  readonly history: ChannelHistory;
  readonly turns: Turns;
  readonly channels: KnownChannels;
  readonly links: CardContext["links"];
}

/**
 * Says in the thread of each of the ticket's cards that the customer wrote again (spec B1). Neither name nor
 * text: a channel is not the place for them. The link to the article marks the post, so that it is found
 * again after a crash and not made twice.
 */
export async function announceFollowUp(
  deps: ThreadPostDeps,
  number: TicketNumber,
  articleId: string,
): Promise<void> {
  const article = await deps.allStore.tickets.article(articleId);
  if (!article) throw new Error(`article ${articleId} is not in the store`);
  const link = `${deps.links.ticket(number)}/${article.position}`;
  for (const card of await deps.cards.ofTicket(number)) {
    await announceIn(deps, card, `${number}|${article.position}`, link);
  }
}

async function announceIn(deps: ThreadPostDeps, card: PostedCard, what: string, link: string): Promise<void> {
  const { conversation, activityId } = card;
  // The card itself is owed, and says when it was written to.
  if (!activityId || (await deps.channels.standing(conversation)) === "out-of-reach") return;
  const posts = deps.allStore.collection<{ readonly id: string | null }>("thread-posts");
  const key = `${what}|${conversation.id}`;
  const known = await posts.get(key);
  if (known?.id) return;
  const found = known && (await deps.history.findRecent(conversation, link, activityId));
  if (found) return posts.put(key, { id: found });
  await inTurn(deps.turns, conversation.id, key, async () => {
    await posts.put(key, { id: null });
    const text = translate(deps.desk.language, "chat.follow_up", { link });
    const id = await deps.teams.send(conversation, { text, threadOf: activityId });
    await posts.put(key, { id });
  }).catch(async (thrown: unknown) => {
    if (thrown instanceof TeamsFailure && thrown.isRefusal) await posts.delete(key);
    if (!isOutOfReach(thrown) && !isMessageGone(thrown)) throw thrown;
  });
}
