import { queueOf } from "../../../core/desk/desk.ts";
import { isMessageKey, type MessageKey } from "../../../core/i18n/translate.ts";
import type { MailAddress } from "../../../core/intake/mail.ts";
import type { HistoryRecord } from "../../../core/ticket/events.ts";
import type { Rejection } from "../../../core/ticket/rejection.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { type AnswerZone, type CardContext, say } from "../context.ts";
import { escapeMarkdown } from "../text.ts";
import { changeSentences } from "../ticket/change-text.ts";
import type { CardAction } from "../verbs.ts";
import { rejectionText } from "./rejection-text.ts";

/** The answer to a click on a card that was out of date: what changed, who, what became of the typed text (spec B3). */
export function staleAnswer(
  ctx: CardContext,
  changes: readonly HistoryRecord[],
  draftId: string | null,
): AnswerZone {
  return {
    kind: "stale",
    head: say(ctx, "card.stale.head"),
    lines: [...changeSentences(ctx, changes), ...(draftId ? [say(ctx, "card.stale.draft")] : [])],
    foot: [],
    draftId,
    retry: null,
    contact: null,
  };
}

/** The answer to a click that was refused: what, why, what else or whom to ask (spec B3). */
export function refusalAnswer(
  ctx: CardContext,
  ticket: Ticket,
  rejection: Rejection,
  draftId: string | null,
  action: CardAction["kind"] | null = null,
): AnswerZone {
  const contact = contactFor(ctx, ticket, rejection);
  const hint = hintOf(ctx, ticket, rejection, contact);
  const label = labelOf(action ?? actionOf(rejection));
  return {
    kind: "refused",
    head: label ? say(ctx, "card.refused.head", { action: say(ctx, label) }) : say(ctx, "card.refused"),
    lines: [rejectionText(ctx, rejection), ...(hint ? [hint] : [])],
    foot: [say(ctx, "card.refused.unchanged"), ...(draftId ? [say(ctx, "card.refused.draft")] : [])],
    draftId,
    retry: rejection.code.startsWith("queue.")
      ? "move"
      : rejection.code.startsWith("owner.")
        ? "assign"
        : null,
    contact,
  };
}

function hintOf(
  ctx: CardContext,
  { mergedInto }: Ticket,
  rejection: Rejection,
  contact: MailAddress | null,
): string | null {
  const name = contact ? escapeMarkdown(contact.name || contact.address) : "";
  switch (rejection.code) {
    case "ticket.locked_by_other":
      return say(ctx, "card.hint.locked");
    case "queue.not_allowed":
    case "queue.unknown":
      return contact ? say(ctx, "card.hint.queue.contact", { name }) : say(ctx, "card.hint.queue");
    case "ticket.not_allowed":
      return contact ? say(ctx, "card.hint.contact", { name }) : null;
    case "ticket.wrong_state":
      return mergedInto ? say(ctx, "card.hint.merged", { number: mergedInto }) : null;
    case "field.invalid":
      return rejection.field === "customer" ? say(ctx, "card.hint.customer") : null;
    default:
      return null;
  }
}

/** Whom to ask about a right that is missing: the contact of the queue that asks for it. */
function contactFor(ctx: CardContext, ticket: Ticket, rejection: Rejection): MailAddress | null {
  if (rejection.code === "queue.not_allowed")
    return ctx.desk.queues.get(rejection.queue)?.supportContact ?? null;
  return rejection.code === "ticket.not_allowed" ? queueOf(ctx.desk, ticket.queue).supportContact : null;
}

/** What was asked, as far as the refusal itself says. */
function actionOf(rejection: Rejection): string | null {
  if (rejection.code === "ticket.not_allowed") return rejection.action;
  if (rejection.code.startsWith("queue.") || rejection.code.startsWith("move.")) return "move";
  if (rejection.code.startsWith("owner.")) return "assign";
  return rejection.code.startsWith("undo.") ? "undo" : null;
}

const LABELS: Readonly<Record<string, MessageKey>> = {
  "reply.begin": "card.reply",
  "reply.template": "card.reply",
  "reply.preview": "card.preview",
  "reply.edit": "card.edit",
  "reply.cancel": "card.cancel.release",
  "courtesy.preview": "card.courtesy",
  "form.cancel": "card.cancel",
  "draft.open": "card.open.draft",
  reopen: "card.resume",
};

/** The words of the button that was pressed. */
function labelOf(action: string | null): MessageKey | null {
  if (action === null) return null;
  const key = `card.${action}`;
  return LABELS[action] ?? (isMessageKey(key) ? key : null);
}
