import { operatorName } from "../../../core/desk/desk.ts";
import type { OperatorAddress } from "../../../core/people/operator.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { linkButton, showCardButton } from "../actions.ts";
import { pastText } from "../card-time.ts";
import { type AdaptiveCard, type AnswerZone, type CardContext, type CardElement, say } from "../context.ts";
import { type FormInput, NOTHING_TYPED } from "../forms/form-data.ts";
import { noteForm } from "../forms/note-form.ts";
import { disclosureOf } from "../privacy.ts";
import { escapeMarkdown } from "../text.ts";
import { stripOf } from "./strip.ts";
import { expandTicket, updatedText } from "./ticket-zones.ts";

export interface InsertedOptions {
  /** Who put it there; null on the answer to somebody's click. */
  readonly by: OperatorAddress | null;
  /** False where a client knows no buttons that ask the bot: unfurled links are Adaptive Cards 1.3 at most. */
  readonly canAsk?: boolean;
  readonly answer?: AnswerZone;
  /** The note's form open, with what was typed and what is wrong. */
  readonly form?: FormInput;
}

/** A ticket's card that may land in any chat: never more of it than the strictest queue shows (design/cards §2). */
export function insertedCard(ctx: CardContext, ticket: Ticket, options: InsertedOptions): AdaptiveCard {
  const { by, canAsk = true, answer, form } = options;
  const note = noteForm(
    { ctx, ticket, viewer: null, surface: "channel" },
    form ?? NOTHING_TYPED,
    "shared.note",
  );
  const open = linkButton(say(ctx, "card.open.tab"), ctx.links.ticket(ticket.number));
  const noteButton = showCardButton(say(ctx, "card.note"), { type: "AdaptiveCard", ...note });
  const actions: readonly CardElement[] = form
    ? [...note.actions, open]
    : canAsk
      ? [open, noteButton]
      : [open];
  return expandTicket(ctx, ticket, disclosureOf(ctx, ticket, "anywhere"), {
    strip: stripOf(ctx, ticket, null),
    answer,
    ...(form ? { heading: say(ctx, "card.note"), form: note.body } : {}),
    foot: answer ? answer.foot : [freshness(ctx, by), say(ctx, "card.inserted.private")],
    actions,
  });
}

const freshness = (ctx: CardContext, by: OperatorAddress | null): string =>
  by === null
    ? updatedText(ctx)
    : say(ctx, "card.inserted.by", {
        name: escapeMarkdown(operatorName(ctx.desk, by)),
        date: pastText(ctx, ctx.now),
      });
