import type { Store } from "../../../core/ports.ts";
import type { TicketNumber } from "../../../core/ticket/ticket.ts";
import type { Instant } from "../../../core/time.ts";
import type { Conversation } from "../conversation.ts";

/** The one card of a ticket in a channel. */
export interface PostedCard {
  readonly conversation: Conversation;
  /** The queue the channel followed when the card was posted; its privacy holds wherever the ticket goes. */
  readonly queue: string;
  /** Null between the intention to post and Teams' answer, and for a card that was withdrawn. */
  readonly activityId: string | null;
  /** What is shown, so that an unchanged card is not edited. */
  readonly fingerprint: string | null;
  /** When it was edited last; absent before the first time. */
  readonly editedAt?: Instant;
  /** Somebody deleted it: `once`, and it was posted again; `twice`, and it stays away. */
  readonly deleted?: "once" | "twice";
}

/** Which ticket has its card where. */
export interface PostedCards {
  ofTicket(number: TicketNumber): Promise<readonly PostedCard[]>;
  find(number: TicketNumber, conversationId: string): Promise<PostedCard | null>;
  put(number: TicketNumber, card: PostedCard): Promise<void>;
  /** A card that Teams did not take: as if nobody had meant to post it. */
  forget(number: TicketNumber, conversationId: string): Promise<void>;
  /** The ticket whose card is this activity; for words written in its thread. */
  ticketOf(conversationId: string, activityId: string): Promise<TicketNumber | null>;
}

export function createPostedCards(store: Store): PostedCards {
  const cards = store.collection<PostedCard>("ticket-cards");
  const tickets = store.collection<TicketNumber>("card-tickets");
  const keyOf = (number: TicketNumber, conversationId: string) => `${number}|${conversationId}`;
  return {
    async ofTicket(number) {
      return (await cards.list(`${number}|`)).map(({ value }) => value);
    },
    find: (number, conversationId) => cards.get(keyOf(number, conversationId)),
    async put(number, card) {
      await cards.put(keyOf(number, card.conversation.id), card);
      if (card.activityId) await tickets.put(`${card.conversation.id}|${card.activityId}`, number);
    },
    forget: (number, conversationId) => cards.delete(keyOf(number, conversationId)),
    ticketOf: (conversationId, activityId) => tickets.get(`${conversationId}|${activityId}`),
  };
}
