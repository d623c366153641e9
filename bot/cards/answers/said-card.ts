import { executeButton } from "../actions.ts";
import { type AdaptiveCard, type CardContext, type CardElement, say } from "../context.ts";
import { expandTemplate } from "../template.ts";
import { clip, escapeMarkdown, oneLine } from "../text.ts";

export interface Said {
  readonly style: "good" | "attention" | "default";
  readonly head: string;
  readonly lines?: readonly string[];
  readonly actions?: readonly CardElement[];
}

/** A sentence as a card, where only a card can answer. */
export function saidCard(ctx: CardContext, { style, head, lines = [], actions = [] }: Said): AdaptiveCard {
  const text = escapeMarkdown(head);
  return expandTemplate("notice", {
    lang: ctx.language,
    fallbackText: head,
    style,
    head: text,
    lines: lines.map(escapeMarkdown),
    actions,
  });
}

const MAX_WORDS = 200;

/** What to do with words that are no command: look for them, or make a ticket; not where everybody reads (spec B4). */
export function offerCard(
  ctx: CardContext,
  text: string,
  isPersonal: boolean,
  hint: string | null = null,
): AdaptiveCard {
  const words = clip(oneLine(text), MAX_WORDS);
  const search = executeButton(say(ctx, "chat.offer.search"), "search.run", { words }, { filled: true });
  const create = executeButton(say(ctx, "chat.offer.new_ticket"), "desk.newTicket", {});
  return saidCard(ctx, {
    style: "default",
    head: words ? say(ctx, "chat.not_understood", { text: words }) : say(ctx, "chat.nothing_said"),
    lines: [...(hint ? [hint] : []), say(ctx, "chat.offer.help")],
    actions: isPersonal ? [...(words ? [search] : []), create] : [],
  });
}
