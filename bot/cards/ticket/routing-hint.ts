import { hintText } from "../../../core/routing/hint-view.ts";
import type { ShownHint } from "../../../core/routing/shown-hint.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { type CardContext, type Surface, say } from "../context.ts";
import type { FormSubject } from "../forms/form-data.ts";
import { clip, escapeMarkdown, oneLine } from "../text.ts";

const MAX_CASE_TITLE = 60;

/**
 * The line of a card at first level, where it is decided who solves a ticket (spec X1). The words it rests on are the
 * citizen's: they stand on personal cards only.
 */
export function hintZone(
  ctx: CardContext,
  ticket: Ticket,
  hint: ShownHint | null | undefined,
  surface: Surface,
): string | undefined {
  if (!hint || ticket.queue !== ctx.desk.firstLevelQueue) return undefined;
  return sentence(ctx, hint, surface);
}

/** What the form that moves it says above its queues: the reason, and the cases behind it, each to be opened. */
export function hintNotes({ ctx, hint, surface }: FormSubject): Readonly<Record<string, string>> {
  if (!hint) return {};
  const cases = hint.cases.map(({ number, title }) => {
    const name = surface === "personal" ? clip(oneLine(title), MAX_CASE_TITLE) : number;
    return `[${escapeMarkdown(name)}](${ctx.links.ticket(number)})`;
  });
  return {
    hint: sentence(ctx, hint, surface),
    ...(cases.length > 0 && { cases: say(ctx, "card.hint.cases", { cases: cases.join(", ") }) }),
  };
}

function sentence(ctx: CardContext, hint: ShownHint, surface: Surface): string {
  const text = escapeMarkdown(hintText(ctx.desk, ctx.language, hint));
  if (surface === "channel" || hint.words.length === 0) return text;
  return say(ctx, "card.hint.words", { text, words: escapeMarkdown(hint.words.join(", ")) });
}
