import { operatorName } from "../../../core/desk/desk.ts";
import type { OperatorAddress } from "../../../core/people/operator.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import type { Instant } from "../../../core/time.ts";
import { dayText, dueText, pastText, todayText } from "../card-time.ts";
import { type AdaptiveCard, type CardContext, say } from "../context.ts";
import type { FormSubject } from "../forms/form-data.ts";
import { disclosureOf } from "../privacy.ts";
import { clip, escapeMarkdown, oneLine } from "../text.ts";
import { allowed, rowActions } from "./buttons.ts";
import { fitCard } from "./size-ladder.ts";
import { ownerText, stripOf } from "./strip.ts";
import { customerCell, expandTicket } from "./ticket-zones.ts";

export interface ReminderOptions {
  readonly viewer: OperatorAddress;
  /** When the pending time was set. */
  readonly setAt: Instant;
  /** What the operator wrote to himself when he set it; null when it is not known. */
  readonly note: { readonly by: OperatorAddress; readonly at: Instant; readonly text: string } | null;
}

/** A reminder whose time has come: the operator's own note first (design/cards 20, spec T4). */
export function reminderCard(ctx: CardContext, ticket: Ticket, options: ReminderOptions): AdaptiveCard {
  const { viewer, setAt, note } = options;
  const subject: FormSubject = { ctx, ticket, viewer, surface: "personal" };
  const shown = disclosureOf(ctx, ticket, "personal");
  const customer = customerCell(ctx, shown);
  const until = ticket.pending?.until ?? ctx.now;
  const row = allowed(ctx, ticket, viewer, {
    filled: "reply",
    visible: ["reply", "postpone", "note", "close"],
    overflow: ["resume", "assign", "open"],
  });
  const wroteAt = ticket.lastCustomerArticleAt;
  return fitCard((rung) =>
    expandTicket(ctx, ticket, shown, {
      strip: {
        ...stripOf(ctx, ticket, viewer),
        style: "warning",
        color: "Warning",
        state: say(ctx, "card.reminder"),
        who: ownerText(ctx, ticket, viewer),
        due: todayText(ctx, until) ?? dueText(ctx, until),
        dueNote: say(ctx, "card.reminder.set", { date: dayText(ctx, setAt) }),
      },
      message: note
        ? {
            head: say(ctx, "card.reminder.note", {
              name: escapeMarkdown(operatorName(ctx.desk, note.by)),
              date: pastText(ctx, note.at),
            }),
            text: escapeMarkdown(clip(oneLine(note.text), rung.messageLength)),
            attachments: "",
          }
        : undefined,
      cellRows: customer ? [{ cells: [customer] }] : [],
      foot: [
        wroteAt !== null && wroteAt > setAt
          ? say(ctx, "card.reminder.message", { date: pastText(ctx, wroteAt) })
          : say(ctx, "card.reminder.quiet"),
        say(ctx, "card.reminder.repeat"),
      ],
      actions: rowActions(subject, row, rung),
    }),
  );
}
