import type { OperatorAddress } from "../../../core/people/operator.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { composeReply } from "../../../core/ticket/writing/compose-reply.ts";
import { executeButton, showCardButton, ticketData } from "../actions.ts";
import { withWidth } from "../card-envelope.ts";
import { type AdaptiveCard, type CardContext, type Surface, say } from "../context.ts";
import { courtesyForm } from "../forms/courtesy-form.ts";
import { NOTHING_TYPED } from "../forms/form-data.ts";
import { disclosureOf } from "../privacy.ts";
import { allowed, type ButtonRow, rowActions } from "./buttons.ts";
import { letterText } from "./reply-preview-card.ts";
import { stripOf, urgencyOf } from "./strip.ts";
import { createdCell, customerCell, expandTicket, ownerCell, priorityCell } from "./ticket-zones.ts";

export interface CourtesyOptions {
  readonly viewer: OperatorAddress;
  readonly surface: Surface;
  /** Nobody asked for it: it comes as a warning, with what else can be done instead of a way back. */
  readonly isNotice?: boolean;
}

const INSTEAD: ButtonRow = {
  filled: null,
  visible: ["take"],
  overflow: ["reply", "note", "move", "assign", "escalate", "open"],
};

/** The ready courtesy reply, to be read before it is sent (design/cards 21, spec T16). */
export function courtesyCard(
  ctx: CardContext,
  ticket: Ticket,
  { viewer, surface, isNotice = false }: CourtesyOptions,
): AdaptiveCard {
  const subject = { ctx, ticket, viewer, surface };
  const shown = disclosureOf(ctx, ticket, surface);
  const customer = customerCell(ctx, shown);
  const owner = ownerCell(ctx, ticket);
  const created = createdCell(ctx, ticket, urgencyOf(ctx, ticket) !== "none");
  const { courtesyText } = ctx.desk;
  // In a channel without the salutation, which names the citizen.
  const letter =
    surface === "personal"
      ? composeReply(ctx.desk, ticket, viewer, { text: courtesyText }).text
      : courtesyText;
  const card = expandTicket(ctx, ticket, shown, {
    strip: stripOf(ctx, ticket, viewer),
    cellRows: [
      { cells: customer ? [customer, owner] : [owner] },
      { cells: [priorityCell(ctx, ticket), created] },
    ],
    letter: { head: say(ctx, "card.courtesy.ready"), text: letterText(letter) },
    foot: [say(ctx, "card.courtesy.foot")],
    actions: [
      executeButton(say(ctx, "card.courtesy.send"), "ticket.courtesy", ticketData(ticket), {
        filled: true,
        withoutInputs: true,
      }),
      showCardButton(say(ctx, "card.edit"), {
        type: "AdaptiveCard",
        ...courtesyForm(subject, NOTHING_TYPED),
      }),
      ...(isNotice
        ? rowActions(subject, allowed(ctx, ticket, viewer, INSTEAD), { moveAsForm: true, replyAsForm: true })
        : [
            executeButton(say(ctx, "card.cancel"), "form.cancel", ticketData(ticket), {
              withoutInputs: true,
            }),
          ]),
    ],
  });
  return withWidth(card, surface);
}
