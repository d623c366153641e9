import { operatorName, queueOf } from "../../../core/desk/desk.ts";
import { isClosed, type Ticket } from "../../../core/ticket/ticket.ts";
import { type CardContext, say } from "../context.ts";
import { clip, oneLine, shortName } from "../text.ts";
import { stripOf } from "../ticket/strip.ts";

/** A row of the message extension's list, as a thumbnail card shows it: its text may hold a little HTML. */
export interface SearchRow {
  readonly title: string;
  readonly text: string;
}

const MAX_TITLE = 120;

/** Subject; state, number and owner; queue (design/cards 23). Only the operator who searched sees it. */
export function searchRow(ctx: CardContext, ticket: Ticket): SearchRow {
  const { desk } = ctx;
  const owner = ticket.owner ? shortName(operatorName(desk, ticket.owner)) : say(ctx, "card.none");
  const state = `<b>${escapeHtml(stateText(ctx, ticket))}</b>`;
  const queue = escapeHtml(queueOf(desk, ticket.queue).name);
  return {
    title: clip(oneLine(ticket.title) || say(ctx, "card.title.generic"), MAX_TITLE),
    text: `${state} · ${ticket.number} · ${escapeHtml(owner)}<br>${queue}`,
  };
}

function stateText(ctx: CardContext, ticket: Ticket): string {
  const { state, who } = stripOf(ctx, ticket, null);
  return isClosed(ticket.state) ? `${state} ${who}` : state;
}

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
