import type { Ticket } from "../../../core/ticket/ticket.ts";
import { executeButton } from "../actions.ts";
import { type CardContext, say } from "../context.ts";
import { clip, oneLine } from "../text.ts";
import { expandForm, type Form, type FormInput, listStyle, words } from "./form-data.ts";

const MAX_TITLE = 80;

/** A message of Teams becomes a note of a ticket: one of these, or the one whose number is typed (spec B5). */
export function addMessageForm(
  ctx: CardContext,
  tickets: readonly Ticket[],
  form: string,
  input: FormInput,
): Form {
  const choices = tickets.map(({ number, title }) => ({
    title: `${clip(oneLine(title) || say(ctx, "card.title.generic"), MAX_TITLE)} · ${number}`,
    value: number,
  }));
  return expandForm(
    "add",
    "form-add-message",
    { ctx },
    input,
    {
      labels: words(ctx, {
        ticket: "card.add.ticket",
        which: choices.length > 0 ? "card.add.or.number" : "card.add.number",
        text: "card.add.text",
      }),
      required: words(ctx, { text: "card.err.note" }),
      placeholders: words(ctx, { ticket: "card.choose", which: "card.add.number.hint" }),
      ...(choices.length > 0 ? { choices: { ticket: choices } } : {}),
    },
    {
      styles: { ticket: listStyle(choices) },
      actions: [executeButton(say(ctx, "card.add"), "message.add", { form }, { filled: true })],
    },
  );
}
