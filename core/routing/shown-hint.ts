import { type Desk, queueOf } from "../desk/desk.ts";
import { hintsOf } from "../desk/queue-hints.ts";
import type { OperatorAddress } from "../people/operator.ts";
import { can, moveTargets } from "../people/policy.ts";
import type { TicketStore } from "../ports.ts";
import { isActive, type Ticket, type TicketNumber } from "../ticket/ticket.ts";
import type { Instant } from "../time.ts";
import type { RoutingHint } from "./neighbours.ts";
import type { Asked, RoutingMemory } from "./routing-memory.ts";

/** A solved ticket the hint rests on. */
export interface SimilarCase {
  readonly number: TicketNumber;
  readonly title: string;
}

/** A hint as one person may see it. */
export interface ShownHint extends Omit<RoutingHint, "cases"> {
  readonly cases: readonly SimilarCase[];
}

export interface HintDeps {
  readonly routing: Pick<RoutingMemory, "hintFor">;
  readonly store: Pick<TicketStore, "load">;
  readonly desk: Desk;
}

/**
 * Where cases like this ticket were solved (spec X1), as far as its viewer may know: only queues he may move it to, only
 * tickets he may see. Null where nothing is worth saying, the ticket is finished, or its queue does not want it said.
 * @param viewer null: everybody who reads a channel; then a queue is named that anybody may move it to, and no ticket
 */
export async function shownHint(
  { routing, store, desk }: HintDeps,
  ticket: Ticket,
  viewer: OperatorAddress | null,
  now: Instant,
  asked: Asked,
): Promise<ShownHint | null> {
  if (!isActive(ticket.state) || !hintsOf(queueOf(desk, ticket.queue)).routing) return null;
  const movers = viewer === null ? [...desk.operators.keys()] : [viewer];
  const isOffered = (queue: string): boolean =>
    movers.some((mover) => moveTargets(desk, mover, ticket.queue).includes(queue));
  const hint = await routing.hintFor(ticket, now, isOffered, asked);
  if (!hint) return null;
  const cases = viewer === null ? [] : await casesFor({ store, desk }, viewer, hint.cases);
  return { ...hint, cases };
}

async function casesFor(
  { store, desk }: Pick<HintDeps, "store" | "desk">,
  viewer: OperatorAddress,
  numbers: readonly TicketNumber[],
): Promise<readonly SimilarCase[]> {
  const tickets = await Promise.all(numbers.map((number) => store.load(number)));
  return tickets.flatMap((ticket) =>
    ticket && can(desk, viewer, "view", ticket).ok ? [{ number: ticket.number, title: ticket.title }] : [],
  );
}
