import { operatorName } from "../../../core/desk/desk.ts";
import type { MailAddress } from "../../../core/intake/mail.ts";
import type { OperatorAddress } from "../../../core/people/operator.ts";
import type { PlainAdvice } from "../../../core/text/plain/plain-advice.ts";
import type { NextState } from "../../../core/ticket/commands.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { executeButton, ticketData } from "../actions.ts";
import { withWidth } from "../card-envelope.ts";
import { dueText } from "../card-time.ts";
import { type AdaptiveCard, type CardContext, type Surface, say } from "../context.ts";
import { disclosureOf } from "../privacy.ts";
import { clip, escapeMarkdown, oneLine, shortName } from "../text.ts";
import { adviceLines } from "./plain-advice.ts";
import { stripOf } from "./strip.ts";
import { expandTicket } from "./ticket-zones.ts";

export interface ReplyPreviewOptions {
  readonly viewer: OperatorAddress;
  readonly surface: Surface;
  readonly draftId: string;
  readonly from: MailAddress;
  readonly to: MailAddress;
  readonly subject: string;
  /** The whole text as it leaves, with salutation and signature. */
  readonly body: string;
  /** The same without the citizen's name, where the rest may be read by all. */
  readonly namelessBody?: string;
  readonly next: NextState;
  readonly advice?: PlainAdvice | null;
}

const MAX_PREVIEW = 4000;

/**
 * The mail as it will leave, and the state the ticket will be in (design/cards 14, spec T11).
 * In a channel that hides the citizen's name the letter, which begins with it, stays hidden too.
 */
export function replyPreviewCard(
  ctx: CardContext,
  ticket: Ticket,
  options: ReplyPreviewOptions,
): AdaptiveCard {
  const { viewer, surface, draftId, body } = options;
  const data = { ...ticketData(ticket), draft: draftId };
  const none = { withoutInputs: true };
  const shown = disclosureOf(ctx, ticket, surface);
  const channelRecipient = escapeMarkdown(shown.customer ?? say(ctx, "card.reply.customer"));
  const who = options.namelessBody === undefined ? say(ctx, "card.replying") : replyingText(ctx, viewer);
  const strip = { ...stripOf(ctx, ticket, viewer), who };
  const card = expandTicket(ctx, ticket, shown, {
    strip,
    heading: say(ctx, "card.preview.head"),
    facts: [
      { title: say(ctx, "card.from"), value: personText(options.from) },
      {
        title: say(ctx, "card.to"),
        value: surface === "personal" ? personText(options.to) : channelRecipient,
      },
      ...(shown.namesCustomer
        ? [{ title: say(ctx, "card.subject"), value: escapeMarkdown(oneLine(options.subject)) }]
        : []),
    ],
    letter: { head: "", text: shown.namesCustomer ? letterText(body) : hiddenText(ctx, options) },
    outcome: { text: nextText(ctx, options.next), separator: false },
    advice: options.advice ? adviceLines(ctx, options.advice).join("\n\n") : undefined,
    foot: body.length > MAX_PREVIEW ? [say(ctx, "card.preview.more")] : [],
    actions: [
      executeButton(say(ctx, "card.send.message"), "ticket.reply", data, { filled: true, ...none }),
      executeButton(say(ctx, "card.edit"), "ticket.reply.edit", data, none),
      executeButton(say(ctx, "card.cancel.release"), "ticket.reply.cancel", data, none),
    ],
  });
  return withWidth(card, surface);
}

/** A preview in a thread is before everybody: it says who is replying, and not "you". */
const replyingText = (ctx: CardContext, viewer: OperatorAddress): string =>
  say(ctx, "card.replying.other", { name: escapeMarkdown(shortName(operatorName(ctx.desk, viewer))) });

const hiddenText = (ctx: CardContext, { namelessBody }: ReplyPreviewOptions): string =>
  namelessBody ? letterText(namelessBody) : say(ctx, "card.preview.hidden");

const personText = ({ name, address }: MailAddress): string =>
  escapeMarkdown(oneLine(name && name !== address ? `${name}, ${address}` : address));

/** Markdown joins lines: each line of the mail becomes a paragraph. */
export function letterText(text: string): string {
  return clip(text, MAX_PREVIEW)
    .split("\n")
    .map((line) => escapeMarkdown(oneLine(line)))
    .filter((line) => line !== "")
    .join("\n\n");
}

function nextText(ctx: CardContext, next: NextState): string {
  const state = say(ctx, `state.${next.state}`);
  return "until" in next
    ? say(ctx, "card.after.send.until", { state, date: dueText(ctx, next.until) })
    : say(ctx, "card.after.send", { state });
}
