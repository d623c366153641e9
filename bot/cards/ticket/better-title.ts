import type { OperatorAddress } from "../../../core/people/operator.ts";
import { abilities } from "../../../core/people/policy.ts";
import { shownSuggestion } from "../../../core/ticket/suggestion.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { executeButton, ticketData } from "../actions.ts";
import { type CardContext, type Surface, say } from "../context.ts";
import { disclosureOf } from "../privacy.ts";
import { escapeMarkdown, oneLine } from "../text.ts";
import type { TicketZones } from "./ticket-zones.ts";

/**
 * The better title with the button that takes it up (spec X3); none for who may not change the title, nor in a channel
 * that may not read enough of it.
 */
export function suggestionZone(
  ctx: CardContext,
  ticket: Ticket,
  viewer: OperatorAddress | null,
  surface: Surface,
): TicketZones["suggestion"] {
  const title = shownSuggestion(ctx.desk, ticket);
  const viewers = viewer === null ? [...ctx.desk.operators.keys()] : [viewer];
  const mayEdit = viewers.some((one) => abilities(ctx.desk, one, ticket, ctx.now).includes("edit"));
  if (title === null || !mayEdit) return undefined;
  const shown = disclosureOf(ctx, { ...ticket, title }, surface);
  if (!shown.showsType) return undefined;
  return {
    text: say(ctx, "card.title.suggested", { title: escapeMarkdown(shown.title) }),
    action: executeButton(say(ctx, "card.title.use"), "ticket.title", ticketData(ticket), {
      withoutInputs: true,
    }),
  };
}

/** What the customer called it, for who may read that. */
export const originalTitleText = (ctx: CardContext, { originalTitle }: Ticket): readonly string[] =>
  originalTitle === undefined
    ? []
    : [say(ctx, "card.title.original", { title: escapeMarkdown(oneLine(originalTitle)) })];
