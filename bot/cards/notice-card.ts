import { linkButton } from "./actions.ts";
import { type AdaptiveCard, type CardContext, say } from "./context.ts";
import { expandTemplate } from "./template.ts";

/** What can go wrong outside any ticket the reader may see. */
export const NOTICES = [
  "not_operator",
  "unknown_verb",
  "invalid_data",
  "ticket_not_found",
  "failed",
  "closed",
  "not_in_chat",
] as const;
export type Notice = (typeof NOTICES)[number];

/** A refusal that belongs to no ticket: what happened and what to do. It never says whether a ticket exists. */
export function noticeCard(ctx: CardContext, notice: Notice | { readonly text: string }): AdaptiveCard {
  const isKnown = typeof notice === "string";
  const head = say(ctx, isKnown ? `card.notice.${notice}` : "card.refused");
  const text = isKnown ? say(ctx, `card.notice.${notice}.text`) : notice.text;
  const mayOpen = notice !== "not_operator" && notice !== "not_in_chat";
  return expandTemplate("notice", {
    lang: ctx.language,
    fallbackText: `${head}. ${text}`,
    style: notice === "closed" ? "emphasis" : "attention",
    head,
    lines: [text],
    actions: mayOpen ? [linkButton(say(ctx, "card.open.dashboard"), ctx.links.dashboard())] : [],
  });
}
