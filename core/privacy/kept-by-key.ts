import type { Collections } from "../ports.ts";
import type { TicketNumber } from "../ticket/ticket.ts";

/**
 * What each keyed collection has to do with customers. `free`: holds words or addresses, and an entry that names the
 * person or his ticket goes with him. `own`: erased by its own means. `none`: ids, operators, the desk's own doings.
 */
export const COLLECTIONS: Readonly<Record<string, "free" | "own" | "none">> = {
  customers: "own",
  "customer-words": "own",
  "legal-holds": "own",
  erasures: "own",
  "erasures-begun": "own",
  drafts: "free",
  uploads: "free",
  "saved-searches": "free",
  "extension-searches": "free",
  "taken-messages": "free",
  "held-notices": "free",
  "notice-windows": "free",
  "notice-progress": "free",
  "mail-parked": "free",
  "support-chats": "free",
  "support-chat-tickets": "free",
  "support-dossiers": "free",
  "thread-posts": "free",
  "outgoing-drafts": "free",
  presence: "free",
  faq: "none",
  preferences: "none",
  "delivery-health": "none",
  digests: "none",
  "followed-channels": "none",
  "channel-bindings": "none",
  "card-debts": "none",
  "mailbox-states": "none",
  "mail-folders": "none",
  "mail-waiting": "none",
  "mail-subscriptions": "none",
  "mail-departures": "none",
  // The ticket a thread of mails leads to: an answer to it still finds its place.
  "mail-conversations": "none",
  "group-members": "none",
  "teams-users": "none",
  "teams-user-ids": "none",
  "teams-object-ids": "none",
  "personal-chats": "none",
  "group-chats": "none",
  "ticket-cards": "none",
  "card-tickets": "none",
  "form-locks": "none",
  "teams-pace": "none",
  "teams-places": "none",
  welcomed: "none",
  secrets: "none",
  leases: "none",
  // Numbers of tickets that changed, for the other processes, until the next hundred.
  bulletin: "none",
};

/** Deletes the entries that name the person or one of his own tickets, in their key or in what they hold. */
export async function forgetEntries(
  store: Collections,
  address: string | null,
  numbers: readonly TicketNumber[],
): Promise<void> {
  const names = [...(address === null ? [] : [address]), ...numbers];
  for (const [name, kind] of Object.entries(COLLECTIONS)) {
    if (kind !== "free") continue;
    const collection = store.collection<unknown>(name);
    const entries = await collection.list();
    const told = entries.filter(({ key, value }) => {
      const text = `${key} ${JSON.stringify(value)}`.toLowerCase();
      return names.some((one) => text.includes(one));
    });
    await collection.deleteAll(told.map(({ key }) => key));
  }
}
