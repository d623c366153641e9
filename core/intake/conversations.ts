import type { Collections } from "../ports.ts";
import type { TicketNumber } from "../ticket/ticket.ts";
import type { StoredMail } from "./stored-mail.ts";

/** Collection of `Store.collection`: the ticket of a conversation, by mailbox and Graph's id. */
const CONVERSATIONS = "mail-conversations";

interface Conversation {
  readonly ticket: TicketNumber;
}

const keyOf = ({ mailbox, conversationId }: StoredMail): string | null =>
  conversationId ? `${mailbox}|${conversationId}` : null;

/** The ticket whose mails the mailbox holds in the same conversation, or null. */
export async function conversationOf(store: Collections, stored: StoredMail): Promise<TicketNumber | null> {
  const key = keyOf(stored);
  if (key === null) return null;
  return (await store.collection<Conversation>(CONVERSATIONS).get(key))?.ticket ?? null;
}

/** After the ticket: a crash in between loses a hint, never a mail. */
export async function rememberConversation(
  store: Collections,
  stored: StoredMail,
  ticket: TicketNumber,
): Promise<void> {
  const key = keyOf(stored);
  if (key !== null) await store.collection<Conversation>(CONVERSATIONS).insert(key, { ticket });
}
