import type { Desk } from "../desk/desk.ts";
import { leadingTicket } from "../merged-tickets.ts";
import { customerOf } from "../people/customer-book.ts";
import type { OperatorAddress } from "../people/operator.ts";
import { organisationOf } from "../people/organisation-of.ts";
import { can, visibleQueues } from "../people/policy.ts";
import type { Store } from "../ports.ts";
import { ok, type Result } from "../result.ts";
import type { Ticket, TicketNumber } from "../ticket/ticket.ts";
import type { Instant } from "../time.ts";
import type { Filter, Sort } from "./filter.ts";
import {
  type AttributeError,
  customersAsked,
  readSearch,
  type Search,
  type SearchAttributes,
} from "./search-request.ts";

/** Newest first, as the incumbent. */
export const DEFAULT_SORT: Sort = { by: "createdAt", direction: "desc" };

/** Who searches, in which desk, when. */
export interface Searcher {
  readonly desk: Desk;
  readonly store: Store;
  readonly operator: OperatorAddress;
  readonly now: Instant;
}

/** A search as one operator may make it. */
export interface AskedSearch extends Search {
  /** The search's filter within the queues the operator may see (spec P2). */
  readonly visible: Filter;
}

/** Reads what an operator asks for, or names each attribute that is wrong (spec D3). */
export async function askedSearch(
  searcher: Searcher,
  attributes: SearchAttributes,
): Promise<Result<AskedSearch, readonly AttributeError[]>> {
  const { desk, operator, now } = searcher;
  const read = readSearch(attributes, {
    now,
    timeZone: desk.timeZone,
    organisations: await organisationsOf(searcher, customersAsked(attributes)),
  });
  if (!read.ok) return read;
  const queues = visibleQueues(desk, operator);
  return ok({ ...read.value, visible: { all: [{ field: "queue", in: queues }, read.value.filter] } });
}

/** The ticket of this number or, when it was merged, the main one: whichever the operator may see. */
export async function ticketToJumpTo(
  { desk, store, operator }: Searcher,
  number: TicketNumber,
): Promise<Ticket | null> {
  for (const ticket of [await leadingTicket(store.tickets, number), await store.tickets.load(number)]) {
    if (ticket && can(desk, operator, "view", ticket).ok) return ticket;
  }
  return null;
}

/** Where each customer belongs: by what is known of him, and by his address. */
async function organisationsOf({ store, desk }: Searcher, customers: readonly string[]) {
  const entries = customers.map(async (address) => {
    const known = await customerOf(store, address.toLowerCase());
    const byAddress = organisationOf(desk, address);
    return [address, [...(known?.organisations ?? []), ...(byAddress === null ? [] : [byAddress])]] as const;
  });
  return new Map(await Promise.all(entries));
}
