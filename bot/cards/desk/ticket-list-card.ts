import { isPending, type Ticket } from "../../../core/ticket/ticket.ts";
import { executeButton, linkButton } from "../actions.ts";
import { dueText, pastText, todayText } from "../card-time.ts";
import { type AdaptiveCard, type CardContext, say } from "../context.ts";
import { expandTemplate } from "../template.ts";
import { clip, escapeMarkdown, oneLine } from "../text.ts";
import { urgencyOf } from "../ticket/strip.ts";

export interface TicketListOptions {
  readonly title: string;
  /** In the order of the list; the card shows the first ones. */
  readonly tickets: readonly Ticket[];
  /** How many there are in all, when it is known. */
  readonly total?: number;
  /** After a search that began with a form. */
  readonly canSearchAgain?: boolean;
}

export const MAX_ROWS = 10;
const MAX_TITLE = 120;

/** The answer to a chat command such as `i miei`: each row opens its ticket (spec B4; personal chat only). */
export function ticketListCard(ctx: CardContext, options: TicketListOptions): AdaptiveCard {
  const { title, tickets, total = tickets.length, canSearchAgain = false } = options;
  const rows = tickets.slice(0, MAX_ROWS);
  const more = total - rows.length;
  return expandTemplate("ticket-list", {
    lang: ctx.language,
    fallbackText: title,
    heading: escapeMarkdown(title),
    ...(rows.length === 0 ? { empty: say(ctx, "card.list.empty") } : {}),
    rows: rows.map((ticket) => listRow(ctx, ticket)),
    ...(more > 0 ? { foot: say(ctx, "card.list.more", { n: more }) } : {}),
    actions: [
      ...(canSearchAgain ? [executeButton(say(ctx, "card.search.again"), "desk.search", {})] : []),
      linkButton(say(ctx, "card.open.dashboard"), ctx.links.dashboard()),
    ],
  });
}

/** A ticket as one row of a list: a tap opens it. */
export function listRow(ctx: CardContext, ticket: Ticket) {
  const { text, color } = urgencyLine(ctx, ticket);
  return {
    title: escapeMarkdown(clip(oneLine(ticket.title) || say(ctx, "card.title.generic"), MAX_TITLE)),
    line: [ticket.number, text, ...(ticket.deliveryFailure ? [say(ctx, "card.delivery.failed")] : [])].join(
      " · ",
    ),
    color,
    isSubtle: color === "",
    url: ctx.links.ticket(ticket.number),
    open: say(ctx, "card.open.tab"),
  };
}

function urgencyLine(ctx: CardContext, ticket: Ticket): { text: string; color: string } {
  const moment = (at: string) => todayText(ctx, at) ?? dueText(ctx, at);
  const { dueAt } = ticket.firstResponse;
  const until = ticket.pending?.until;
  if (isPending(ticket.state) && until) {
    const text = say(ctx, "card.list.reminder.at", { date: moment(until) });
    return { text, color: until <= ctx.now ? "Warning" : "" };
  }
  const urgency = urgencyOf(ctx, ticket);
  if (dueAt === null || ticket.firstResponse.metAt !== null || !["new", "open"].includes(ticket.state)) {
    return { text: say(ctx, "card.list.created", { date: pastText(ctx, ticket.createdAt) }), color: "" };
  }
  return urgency === "overdue"
    ? { text: say(ctx, "card.list.escalated.at", { date: moment(dueAt) }), color: "Attention" }
    : {
        text: say(ctx, "card.list.due", { date: moment(dueAt) }),
        color: urgency === "at-risk" ? "Warning" : "",
      };
}
