import type { OperatorAddress } from "../../../core/people/operator.ts";
import type { ShownHint } from "../../../core/routing/shown-hint.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { type RefreshUsers, withRefresh, withWidth } from "../card-envelope.ts";
import type { AdaptiveCard, AnswerZone, CardContext } from "../context.ts";
import { say } from "../context.ts";
import { disclosureOf } from "../privacy.ts";
import { cardActions } from "./answer-row.ts";
import { suggestionZone } from "./better-title.ts";
import { requestZone } from "./request-zone.ts";
import { hintZone } from "./routing-hint.ts";
import { fitCard, type Rung } from "./size-ladder.ts";
import { stripOf, urgencyOf } from "./strip.ts";
import {
  type CellRow,
  createdCell,
  customerCell,
  expandTicket,
  isLockedByOther,
  ownerCell,
  type PresentColleague,
  presenceText,
  priorityCell,
  solvedText,
  supportText,
  updatedText,
} from "./ticket-zones.ts";

export interface ChannelTicketOptions {
  /** Null: the stored card, valid for everybody who reads the channel. */
  readonly viewer: OperatorAddress | null;
  readonly refreshUserIds: RefreshUsers;
  readonly answer?: AnswerZone;
  /** The others who are at the ticket; absent on the stored card. */
  readonly present?: readonly PresentColleague[];
  readonly hint?: ShownHint | null;
}

/** The card of a ticket in its queue's channel: no more of the citizen than the queue allows (spec B1, B2). */
export function channelTicketCard(
  ctx: CardContext,
  ticket: Ticket,
  options: ChannelTicketOptions,
): AdaptiveCard {
  return fitCard((rung) => build(ctx, ticket, options, rung));
}

function build(ctx: CardContext, ticket: Ticket, options: ChannelTicketOptions, rung: Rung): AdaptiveCard {
  const { viewer, answer, refreshUserIds, hint } = options;
  const shown = disclosureOf(ctx, ticket, "channel");
  const card = expandTicket(ctx, ticket, shown, {
    strip: stripOf(ctx, ticket, viewer),
    answer,
    request: answer ? undefined : requestZone(ctx, ticket, "channel"),
    suggestion: answer ? undefined : suggestionZone(ctx, ticket, viewer, "channel"),
    cellRows: answer?.kind === "refused" ? [] : cells(ctx, ticket),
    hint: answer ? undefined : hintZone(ctx, ticket, hint, "channel"),
    presence: presenceText(ctx, options.present),
    foot: footOf(ctx, ticket, options),
    actions: cardActions({ ctx, ticket, viewer, surface: "channel", hint }, answer, rung),
  });
  const wide = withWidth(card, "channel");
  return answer ? wide : withRefresh(ctx, wide, ticket, refreshUserIds);
}

function cells(ctx: CardContext, ticket: Ticket): readonly CellRow[] {
  const customer = customerCell(ctx, disclosureOf(ctx, ticket, "channel"));
  const owner = ownerCell(ctx, ticket);
  const priority = priorityCell(ctx, ticket);
  const created = createdCell(ctx, ticket, urgencyOf(ctx, ticket) !== "none");
  return customer
    ? [{ cells: [customer, owner] }, { cells: [priority, created] }]
    : [{ cells: [owner, priority] }, { cells: [created] }];
}

function footOf(
  ctx: CardContext,
  ticket: Ticket,
  { viewer, answer }: ChannelTicketOptions,
): readonly string[] {
  if (answer) return answer.kind === "stale" ? [updatedText(ctx)] : answer.foot;
  const solved = solvedText(ctx, ticket);
  return [
    updatedText(ctx),
    ...supportText(ctx, ticket),
    ...(isLockedByOther(ticket, viewer) ? [say(ctx, "card.lock.rule")] : []),
    ...(solved ? [solved] : []),
  ];
}
