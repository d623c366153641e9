// @ts-nocheck
import type { Desk } from "../../core/desk/desk.ts";
import { translate } from "../../core/i18n/translate.ts";
import type { Store } from "../../core/ports.ts";
import type { TicketNumber } from "../../core/ticket/ticket.ts";
import type { CardContext } from "../cards/context.ts";
import type { ChannelHistory } from "./channel-history.ts";
import type { TeamsGateway } from "./conversation.ts";
import type { PostedCard, PostedCards } from "./posted-cards.ts";

export interface ThreadPostDeps {
  readonly allStore: Store;
  readonly desk: Desk;
  readonly teams: TeamsGateway;
  readonly cards: PostedCards;
  readonly history: ChannelHistory;
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
  if (!activityId) return;
  const posts = deps.allStore.collection<{ readonly id: string | null }>("thread-posts");
  const key = `${what}|${conversation.id}`;
  const isNew = await posts.insert(key, { id: null });
  if (!isNew) {
    if ((await posts.get(key))?.id) return;
    const found = await deps.history.findRecent(conversation, link, activityId);
    if (found) return posts.put(key, { id: found });
  }
  const text = translate(deps.desk.language, "chat.follow_up", { link });
  const id = await deps.teams.send(conversation, { text, threadOf: activityId });
  await posts.put(key, { id });
}
