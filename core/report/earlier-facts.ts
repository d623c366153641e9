import type { Desk } from "../desk/desk.ts";
import type { EarlierFacts, TicketStore } from "../ports.ts";
import { factsOfHistory } from "./facts.ts";

/** Tickets whose facts are written together. */
const BATCH = 200;

/**
 * Derives the facts of tickets that were stored before there were any, once for each: what is done stays done when
 * it is interrupted. Costs one question when there is nothing to do.
 */
export async function catchUpOnFacts(store: TicketStore, desk: Desk): Promise<void> {
  for (;;) {
    const owed = await store.ticketsWithoutFacts(BATCH);
    if (owed.length === 0) return;
    const derived: EarlierFacts[] = [];
    for (const ticket of owed) {
      derived.push({ ticket, facts: factsOfHistory(await store.history(ticket), desk) });
    }
    await store.addEarlierFacts(derived);
  }
}
