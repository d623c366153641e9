import type { TicketNumber } from "../../../core/ticket/ticket.ts";
import { linkButton } from "../actions.ts";
import { type AdaptiveCard, type CardContext, say } from "../context.ts";
import { expandTemplate } from "../template.ts";

/** What was done, and the way to the ticket: the last card of a long form. */
export function doneCard(
  ctx: CardContext,
  {
    number,
    head,
    lines,
  }: { readonly number: TicketNumber; readonly head: string; readonly lines: readonly string[] },
): AdaptiveCard {
  return noticeOf(ctx, "good", number, head, lines);
}

/** For somebody who has not signed in: a link with the ticket's number and nothing else of it (spec B5). */
export function signInCard(ctx: CardContext, number: TicketNumber): AdaptiveCard {
  const head = say(ctx, "card.number", { number });
  return noticeOf(ctx, "emphasis", number, head, [say(ctx, "card.sign.in")]);
}

function noticeOf(
  ctx: CardContext,
  style: "good" | "emphasis",
  number: TicketNumber,
  head: string,
  lines: readonly string[],
): AdaptiveCard {
  return expandTemplate("notice", {
    lang: ctx.language,
    fallbackText: [head, ...lines].join(". "),
    style,
    head,
    lines,
    actions: [linkButton(say(ctx, "card.open.tab"), ctx.links.ticket(number))],
  });
}
