// @ts-nocheck
import type { Ticket } from "../../core/ticket/ticket.ts";
import { ticketData } from "./actions.ts";
import { type AdaptiveCard, type CardContext, type Surface, say } from "./context.ts";

/** The platform's limit of clients that refresh a card by themselves. */
export const MAX_REFRESH_USERS = 60;

/** Whose clients refresh the card by themselves: some users, or everybody where the conversation is small enough. */
export type RefreshUsers = readonly string[] | "everybody";

/** A channel card uses the whole width; a chat decides by itself. */
export function withWidth(card: AdaptiveCard, surface: Surface): AdaptiveCard {
  return surface === "channel" ? { ...card, msteams: { width: "Full" } } : card;
}

/**
 * Lets clients ask for their own view. Not for cards somebody may be writing in (forms, previews, answers):
 * a refresh throws away what was typed.
 */
export function withRefresh(
  ctx: CardContext,
  card: AdaptiveCard,
  ticket: Ticket,
  users: RefreshUsers,
): AdaptiveCard {
  const action = {
    type: "Action.Execute",
    title: say(ctx, "card.refresh"),
    verb: "card.refresh",
    data: ticketData(ticket),
  };
  const userIds = users === "everybody" ? {} : { userIds: users.slice(0, MAX_REFRESH_USERS) };
  return { ...card, refresh: { action, ...userIds } };
}
