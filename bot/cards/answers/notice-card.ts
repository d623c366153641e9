import { linkButton } from "../actions.ts";
import { type AdaptiveCard, type CardContext, say } from "../context.ts";
import { expandTemplate } from "../template.ts";
import { clip, escapeMarkdown } from "../text.ts";

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

/** A card holds 28 KB, and every character may need a sign before it. */
const MAX_TYPED = 12_000;

/**
 * A refusal that belongs to no ticket: what happened and what to do. It never says whether a ticket exists.
 * @param typed the reader's own words, given back to him
 */
export function noticeCard(
  ctx: CardContext,
  notice: Notice | { readonly text: string },
  typed = "",
): AdaptiveCard {
  const isKnown = typeof notice === "string";
  const head = say(ctx, isKnown ? `card.notice.${notice}` : "card.refused");
  const text = isKnown ? say(ctx, `card.notice.${notice}.text`) : notice.text;
  const mayOpen = notice !== "not_operator" && notice !== "not_in_chat";
  return expandTemplate("notice", {
    lang: ctx.language,
    fallbackText: `${head}. ${text}`,
    style: notice === "closed" ? "emphasis" : "attention",
    head,
    lines: [
      text,
      ...(typed.trim() ? [say(ctx, "card.notice.typed"), escapeMarkdown(clip(typed, MAX_TYPED))] : []),
    ],
    actions: mayOpen ? [linkButton(say(ctx, "card.open.dashboard"), ctx.links.dashboard())] : [],
  });
}
