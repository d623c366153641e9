// @ts-nocheck
import type { TicketStore } from "./ports.ts";
import type { Ticket, TicketNumber } from "./ticket/ticket.ts";

/** Merged into merged into …: OTRS follows as far (reference/otrs-behaviour §1). */
const MAX_HOPS = 10;

/** The ticket of this number or, when it was merged, the main one it leads to; null when there is none. */
export async function leadingTicket(store: TicketStore, number: TicketNumber): Promise<Ticket | null> {
  let ticket = await store.load(number);
  for (let hops = 0; ticket?.mergedInto && hops < MAX_HOPS; hops++) {
    ticket = await store.load(ticket.mergedInto);
  }
  return ticket?.mergedInto ? null : ticket;
}
