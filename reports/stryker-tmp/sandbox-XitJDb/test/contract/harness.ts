// @ts-nocheck
import type { Commit, Store } from "../../core/ports.ts";
import type { Filter, Sort } from "../../core/search/filter.ts";
import type { Article } from "../../core/ticket/article.ts";
import type { Ticket, TicketNumber } from "../../core/ticket/ticket.ts";
import { aCommit } from "../support/builders.ts";

/** An empty store of one engine. */
export interface OpenedStore {
  readonly store: Store;
  /** Opens the same data again, beside `store`: what a second process or the next start sees. */
  reopen(): Promise<Store>;
  /** Closes whatever is open and removes the data. */
  dispose(): Promise<void>;
}

export type OpenFresh = () => Promise<OpenedStore>;

export const OLDEST_FIRST: Sort = { by: "createdAt", direction: "asc" };

/** Commits a ticket as it is, with its articles; fails unless that works. */
export async function given(store: Store, ticket: Ticket, articles: readonly Article[] = []): Promise<void> {
  await committed(store, aCommit(ticket, { articles, expectedVersion: 0 }));
}

export async function committed(store: Store, change: Commit): Promise<void> {
  const outcome = await store.tickets.commit(change);
  if (outcome !== "committed")
    throw new Error(`expected the commit of ${change.requestKey} to land: ${outcome}`);
}

/** The numbers a filter finds, in the order of the sort. */
export async function found(
  store: Store,
  filter: Filter,
  sort: Sort = OLDEST_FIRST,
): Promise<readonly TicketNumber[]> {
  const page = await store.tickets.find({ filter, sort, limit: 1_000 });
  return page.items.map((ticket) => ticket.number);
}
