import type { OperatorAddress } from "../../core/people/operator.ts";
import type { Store } from "../../core/ports.ts";
import type { Page, TicketQuery } from "../../core/search/filter.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";

/** How an operator's latest search went on, by how many rows were shown before. */
interface Trail {
  readonly text: string;
  readonly cursors: Readonly<Record<number, string>>;
}

/** Beyond this the operator is better served by more words. */
const MAX_SKIP = 500;

/**
 * A page by the number of rows before it, as Teams asks. The store goes on from a cursor, which stays right while
 * tickets come and go; it is kept from the page before. Without it the rows are counted from the start.
 */
export async function pageAfter(
  store: Store,
  operator: OperatorAddress,
  text: string,
  skip: number,
  query: TicketQuery,
): Promise<readonly Ticket[]> {
  const trails = store.collection<Trail>("extension-searches");
  const known = skip > 0 ? await trails.get(operator) : null;
  const trail = known?.text === text ? known : { text, cursors: {} };
  const cursor = trail.cursors[skip];
  const page = cursor
    ? await store.tickets.find({ ...query, cursor }).catch(notOfThisSearch)
    : skip === 0
      ? await store.tickets.find(query)
      : null;
  if (!page) return counted(store, skip, query);
  if (page.next !== null) {
    const cursors = { ...trail.cursors, [skip + page.items.length]: page.next };
    await trails.put(operator, { text, cursors });
  }
  return page.items;
}

async function counted(store: Store, skip: number, query: TicketQuery): Promise<readonly Ticket[]> {
  if (skip > MAX_SKIP) return [];
  const { items } = await store.tickets.find({ ...query, limit: skip + query.limit });
  return items.slice(skip);
}

/** The store's word for a cursor of another search: what the operator may see has changed meanwhile. */
function notOfThisSearch(error: unknown): Page<Ticket> | null {
  if (error instanceof RangeError) return null;
  throw error;
}
