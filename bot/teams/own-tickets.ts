import { visibleQueues } from "../../core/people/policy.ts";
import type { Searcher } from "../../core/search/asked-search.ts";
import type { Filter, Sort } from "../../core/search/filter.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { Click, ClickDeps } from "./card-actions/click.ts";

export const searcherOf = ({ desk, allStore, clock }: ClickDeps, { operator }: Click): Searcher => ({
  desk,
  store: allStore,
  operator: operator.address,
  now: clock.now(),
});

const LATEST_FIRST: Sort = { by: "changedAt", direction: "desc" };

const UNFINISHED: Filter = {
  not: { field: "state", in: ["closed successful", "closed unsuccessful", "merged", "removed"] },
};

/** What the operator has in hand: his, and not closed. */
export const ownFilter = ({ desk, operator }: Searcher): Filter => ({
  all: [
    { field: "queue", in: visibleQueues(desk, operator) },
    {
      any: [
        { field: "owner", in: [operator] },
        { field: "lockedBy", in: [operator] },
      ],
    },
    UNFINISHED,
  ],
});

/** Every ticket he may see. */
export const seenFilter = ({ desk, operator }: Searcher): Filter => ({
  field: "queue",
  in: visibleQueues(desk, operator),
});

/** His tickets and, behind them, those that changed last: what he most likely means. */
export async function likelyTickets(searcher: Searcher, limit: number): Promise<readonly Ticket[]> {
  const find = (filter: Filter) => searcher.store.tickets.find({ filter, sort: LATEST_FIRST, limit });
  const [own, recent] = await Promise.all([find(ownFilter(searcher)), find(seenFilter(searcher))]);
  const byNumber = new Map([...own.items, ...recent.items].map((ticket) => [ticket.number, ticket]));
  return [...byNumber.values()].slice(0, limit);
}

/** What this customer has open, as far as the operator may see it; nothing without an address. */
export async function openTicketsOf(
  searcher: Searcher,
  address: string,
  limit: number,
): Promise<readonly Ticket[]> {
  if (address === "") return [];
  const filter: Filter = { all: [seenFilter(searcher), { field: "customer", in: [address] }, UNFINISHED] };
  return (await searcher.store.tickets.find({ filter, sort: LATEST_FIRST, limit })).items;
}
