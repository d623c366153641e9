import { queueOf } from "../../../core/desk/desk.ts";
import type { OperatorAddress } from "../../../core/people/operator.ts";
import { canSeeQueue } from "../../../core/people/policy.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { linkButton } from "../actions.ts";
import { type RefreshUsers, withRefresh, withWidth } from "../card-envelope.ts";
import { pastText } from "../card-time.ts";
import { type AdaptiveCard, type CardContext, say } from "../context.ts";
import { disclosureOf } from "../privacy.ts";
import { escapeMarkdown } from "../text.ts";
import { movedCard } from "./moved-card.ts";
import { expandTicket, updatedText } from "./ticket-zones.ts";

/**
 * The card in a channel that does not follow the queue the ticket went to: where it is now, and no button but the link
 * (spec B1). Whoever moved it keeps the way back while there is one.
 */
export function movedAwayCard(
  ctx: CardContext,
  ticket: Ticket,
  {
    viewer,
    refreshUserIds,
  }: { readonly viewer: OperatorAddress | null; readonly refreshUserIds: RefreshUsers },
): AdaptiveCard {
  const { undoable } = ticket;
  const isMover = viewer !== null && undoable?.action === "move" && undoable.by === viewer;
  const card =
    isMover && undoable.until > ctx.now
      ? movedCard(ctx, ticket, { viewer, surface: "channel" })
      : elsewhereCard(ctx, ticket, viewer);
  return withRefresh(ctx, withWidth(card, "channel"), ticket, refreshUserIds);
}

function elsewhereCard(ctx: CardContext, ticket: Ticket, viewer: OperatorAddress | null): AdaptiveCard {
  const { key, shortName } = queueOf(ctx.desk, ticket.queue);
  const mayOpen = viewer === null || canSeeQueue(ctx.desk, viewer, key);
  return expandTicket(ctx, ticket, disclosureOf(ctx, ticket, "channel"), {
    strip: {
      style: "good",
      color: "",
      state: say(ctx, "card.moved"),
      who: say(ctx, "card.moved.to", { queue: escapeMarkdown(shortName) }),
      due: pastText(ctx, ticket.changedAt),
      dueNote: say(ctx, "card.changed.at"),
    },
    foot: [updatedText(ctx)],
    actions: mayOpen ? [linkButton(say(ctx, "card.open.tab"), ctx.links.ticket(ticket.number))] : [],
  });
}
