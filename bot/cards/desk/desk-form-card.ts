import type { Ticket } from "../../../core/ticket/ticket.ts";
import { executeButton } from "../actions.ts";
import { pastText } from "../card-time.ts";
import { type AdaptiveCard, type CardContext, type CardElement, say } from "../context.ts";
import type { Form } from "../forms/form-data.ts";
import { expandTemplate } from "../template.ts";
import { clip, escapeMarkdown, oneLine } from "../text.ts";

/** A message of Teams that a form takes up, as much of it as the form says above its fields. */
export interface TakenUp {
  readonly sender: string;
  /** Null when Teams did not say. */
  readonly at: string | null;
  /** Names of files and pictures, which go along. */
  readonly attachments: readonly string[];
  /** Tickets its sender has open, which it may belong to. */
  readonly open?: readonly Pick<Ticket, "number" | "title">[];
}

export interface DeskFormOptions {
  readonly heading: string;
  readonly form: Form;
  readonly message?: TakenUp | null;
  /** Why nothing was done, when no field is to blame. */
  readonly refused?: string;
  readonly foot?: string;
  /** In a dialog, where there is something to close. */
  readonly isClosable?: boolean;
}

const MAX_NAMES = 300;
const MAX_TITLE = 80;

/** A long form that belongs to no ticket yet: in a dialog, and the same in the chat (spec T10, D3, B5). */
export function deskFormCard(ctx: CardContext, options: DeskFormOptions): AdaptiveCard {
  const { heading, form, message, refused, foot, isClosable = true } = options;
  return expandTemplate("desk-form", {
    lang: ctx.language,
    fallbackText: heading,
    heading,
    ...(refused ? { refused } : {}),
    ...(message ? { message: messageZone(ctx, message) } : {}),
    form: form.body,
    ...(foot ? { foot } : {}),
    actions: [...form.actions, ...(isClosable ? [closeButton(ctx)] : [])],
  });
}

const closeButton = (ctx: CardContext): CardElement =>
  executeButton(say(ctx, "card.cancel"), "dialog.close", {}, { withoutInputs: true });

function messageZone(ctx: CardContext, { sender, at, attachments, open = [] }: TakenUp) {
  const name = escapeMarkdown(clip(oneLine(sender), 80));
  const names = escapeMarkdown(clip(attachments.map(oneLine).join(", "), MAX_NAMES));
  return {
    head: at
      ? say(ctx, "card.taken.from.at", { name, date: pastText(ctx, at) })
      : say(ctx, "card.taken.from", { name }),
    attachments: names ? say(ctx, "card.taken.attachments", { names }) : "",
    open: open.map(({ number, title }) =>
      say(ctx, "card.taken.open", { number, title: escapeMarkdown(clip(oneLine(title), MAX_TITLE)) }),
    ),
  };
}
