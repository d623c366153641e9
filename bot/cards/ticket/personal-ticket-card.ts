import type { OperatorAddress } from "../../../core/people/operator.ts";
import type { ShownHint } from "../../../core/routing/shown-hint.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import type { Instant } from "../../../core/time.ts";
import { withRefresh } from "../card-envelope.ts";
import { pastText } from "../card-time.ts";
import { type AdaptiveCard, type AnswerZone, type CardContext, say } from "../context.ts";
import { disclosureOf } from "../privacy.ts";
import { clip, escapeMarkdown, oneLine } from "../text.ts";
import { cardActions } from "./answer-row.ts";
import { originalTitleText, suggestionZone } from "./better-title.ts";
import { requestZone } from "./request-zone.ts";
import { hintZone } from "./routing-hint.ts";
import { fitCard, type Rung } from "./size-ladder.ts";
import { stripOf } from "./strip.ts";
import {
  type CellRow,
  customerCell,
  expandTicket,
  isLockedByOther,
  ownerCell,
  type PresentColleague,
  presenceText,
  priorityCell,
  solvedText,
  supportText,
  type Told,
  updatedText,
} from "./ticket-zones.ts";

/** What the citizen wrote last, without quoted mails and signature. */
export interface LastMessage {
  readonly from: string;
  readonly at: Instant;
  readonly text: string;
  /** How many files came with it; only the number is shown (spec N2). */
  readonly attachments?: number;
}

export interface PersonalTicketOptions {
  readonly viewer: OperatorAddress;
  readonly lastMessage: LastMessage | null;
  readonly answer?: AnswerZone;
  /** The others who are at the ticket; absent on the stored card. */
  readonly present?: readonly PresentColleague[];
  /** A notice: it says why, and no refresh takes that away. */
  readonly told?: Told | undefined;
  readonly hint?: ShownHint | null;
}

/** The card of a ticket in an operator's own chat: what the citizen wants, who he is, what can be done (spec B2). */
export function personalTicketCard(
  ctx: CardContext,
  ticket: Ticket,
  options: PersonalTicketOptions,
): AdaptiveCard {
  return fitCard((rung) => build(ctx, ticket, options, rung));
}

function build(ctx: CardContext, ticket: Ticket, options: PersonalTicketOptions, rung: Rung): AdaptiveCard {
  const { viewer, lastMessage, answer, told, hint } = options;
  const card = expandTicket(ctx, ticket, disclosureOf(ctx, ticket, "personal"), {
    strip: stripOf(ctx, ticket, viewer),
    answer,
    told,
    suggestion: answer ? undefined : suggestionZone(ctx, ticket, viewer, "personal"),
    message: lastMessage && !answer ? messageZone(ctx, lastMessage, rung.messageLength) : undefined,
    request: answer ? undefined : requestZone(ctx, ticket, "personal"),
    cellRows: answer?.kind === "refused" ? [] : personalCells(ctx, ticket),
    hint: answer ? undefined : hintZone(ctx, ticket, hint, "personal"),
    presence: presenceText(ctx, options.present),
    foot: footOf(ctx, ticket, options),
    actions: cardActions({ ctx, ticket, viewer, surface: "personal", hint }, answer, rung, told?.link),
  });
  return answer || told ? card : withRefresh(ctx, card, ticket, "everybody");
}

function footOf(
  ctx: CardContext,
  ticket: Ticket,
  { viewer, answer }: PersonalTicketOptions,
): readonly string[] {
  if (answer) return answer.kind === "stale" ? [updatedText(ctx)] : answer.foot;
  const solved = solvedText(ctx, ticket);
  return [
    ...originalTitleText(ctx, ticket),
    say(ctx, "card.created.at", { date: pastText(ctx, ticket.createdAt) }),
    updatedText(ctx),
    ...supportText(ctx, ticket),
    ...(isLockedByOther(ticket, viewer) ? [say(ctx, "card.lock.rule")] : []),
    ...(solved ? [solved] : []),
  ];
}

function personalCells(ctx: CardContext, ticket: Ticket): readonly CellRow[] {
  const customer = customerCell(ctx, disclosureOf(ctx, ticket, "personal"));
  return [
    ...(customer ? [{ cells: [customer] }] : []),
    { cells: [ownerCell(ctx, ticket), priorityCell(ctx, ticket)] },
  ];
}

const MAX_SENDER = 80;

function messageZone(ctx: CardContext, message: LastMessage, maxLength: number) {
  const name = escapeMarkdown(clip(oneLine(message.from), MAX_SENDER));
  const { attachments = 0 } = message;
  return {
    head: say(ctx, "card.message.last", { name, date: pastText(ctx, message.at) }),
    text: escapeMarkdown(clip(oneLine(message.text), maxLength)) || say(ctx, "card.message.empty"),
    attachments: attachments > 0 ? say(ctx, "card.message.attachments", { n: attachments }) : "",
  };
}
