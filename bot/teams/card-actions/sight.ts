import { can } from "../../../core/people/policy.ts";
import type { Ticket, TicketNumber } from "../../../core/ticket/ticket.ts";
import { noticeCard } from "../../cards/answers/notice-card.ts";
import type { AdaptiveCard } from "../../cards/context.ts";
import { type Click, type ClickDeps, cardContext, isElsewhere, viewerCard } from "./click.ts";

/** The ticket, if the clicker may see it now: his card may be older than his rights (spec P3). */
export async function inSight(
  deps: ClickDeps,
  { operator }: Click,
  number: TicketNumber,
): Promise<Ticket | null> {
  const ticket = await deps.store.load(number);
  return ticket && can(deps.desk, operator.address, "view", ticket).ok ? ticket : null;
}

/**
 * The same words for a ticket that does not exist and for one the clicker may not see.
 * @param typed what would be lost: a draft could not be opened again
 */
export const notFound = (deps: ClickDeps, click: Click, typed = ""): AdaptiveCard =>
  noticeCard(cardContext(deps, click), "ticket_not_found", typed);

/** The fresh card, or the plain notice when the ticket is out of the clicker's sight. */
export async function seenBy(deps: ClickDeps, click: Click, ticket: Ticket | null): Promise<AdaptiveCard> {
  const { address } = click.operator;
  // Where it went nothing of it is shown that was not on the channel's card before.
  const maySee =
    ticket &&
    (can(deps.desk, address, "view", ticket).ok ||
      (isElsewhere(deps, click, ticket) && isMover(ticket, address)));
  return maySee ? viewerCard(deps, click, ticket) : notFound(deps, click);
}

const isMover = ({ undoable }: Ticket, address: string): boolean =>
  undoable?.action === "move" && undoable.by === address;
