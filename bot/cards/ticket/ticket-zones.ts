import { operatorName, queueOf } from "../../../core/desk/desk.ts";
import type { OperatorAddress } from "../../../core/people/operator.ts";
import { DOINGS, type Presence } from "../../../core/people/presence.ts";
import { awaitedSupport } from "../../../core/ticket/support.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { clockText, hoursBetween, isSameDay, pastText } from "../card-time.ts";
import { type AnswerZone, type CardContext, type CardElement, say } from "../context.ts";
import { type Disclosure, requestTypeName } from "../privacy.ts";
import { expandTemplate } from "../template.ts";
import { clip, escapeMarkdown } from "../text.ts";
import { type RequestZone, requestFlags } from "./request-zone.ts";
import type { Strip } from "./strip.ts";

/** Another operator at the ticket. */
export type PresentColleague = Pick<Presence, "operator" | "doing">;

export interface Cell {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

export interface CellRow {
  readonly cells: readonly Cell[];
}

export interface Fact {
  readonly title: string;
  readonly value: string;
}

/** What a notice says before it shows the ticket (spec N2). */
export interface Told {
  readonly head: string;
  readonly lines: readonly string[];
  /** Where to go at once, in front of the usual buttons. */
  readonly link?: { readonly title: string; readonly url: string } | undefined;
}

/** The zones of `templates/ticket.json`; one that is absent leaves no trace. */
export interface TicketZones {
  readonly strip: Strip;
  readonly answer?: AnswerZone | null;
  /** Why the operator is told of it, in the answer's place. */
  readonly told?: Told | undefined;
  readonly message?: { readonly head: string; readonly text: string; readonly attachments: string };
  readonly request?: RequestZone | undefined;
  readonly cellRows?: readonly CellRow[];
  readonly heading?: string;
  readonly facts?: readonly Fact[];
  readonly form?: readonly CardElement[];
  readonly letter?: { readonly head: string; readonly text: string };
  readonly outcome?: { readonly text: string; readonly separator: boolean };
  /** A better title, with the button that takes it up (spec X3). */
  readonly suggestion?: { readonly text: string; readonly action: CardElement } | undefined;
  /** What may be said of a mail before it is sent (spec X2). */
  readonly advice?: string | undefined;
  /** Where cases like it were solved (spec X1). */
  readonly hint?: string | undefined;
  /** Who else is there: to be noticed, unlike the foot below it. */
  readonly presence?: string;
  readonly foot?: readonly string[];
  readonly actions: readonly CardElement[];
  /** False on the answer to a move: the queue is in its facts. */
  readonly showsQueue?: boolean;
}

const MAX_TITLE = 200;

/** Every card about one ticket: the same zones in the same places (design/cards §2). */
export function expandTicket(ctx: CardContext, ticket: Ticket, shown: Disclosure, zones: TicketZones) {
  const { answer, told, foot, showsQueue = true, ...rest } = zones;
  return expandTemplate("ticket", {
    ...defined(rest),
    ...(told ? { answer: { style: "accent", head: told.head, lines: told.lines } } : {}),
    ...(answer
      ? {
          answer: {
            style: answer.kind === "stale" ? "warning" : "attention",
            head: answer.head,
            lines: answer.lines,
          },
        }
      : {}),
    lang: ctx.language,
    fallbackText: say(ctx, "card.fallback", { number: ticket.number, state: zones.strip.state }),
    title: ticketTitle(ctx, ticket, shown, showsQueue),
    ...defined({ flags: requestFlags(ctx, ticket) }),
    foot: (foot ?? []).join(" · "),
    cellRows: zones.cellRows ?? [],
  });
}

/** What the ticket is about, which it is and where; a tap opens it. */
export const ticketTitle = (ctx: CardContext, ticket: Ticket, shown: Disclosure, showsQueue = true) => ({
  text: escapeMarkdown(clip(shown.title, MAX_TITLE)),
  lines: titleLines(ctx, ticket, shown, showsQueue),
  url: ctx.links.ticket(ticket.number),
  open: say(ctx, "card.open.tab"),
});

function titleLines(
  ctx: CardContext,
  ticket: Ticket,
  shown: Disclosure,
  showsQueue: boolean,
): readonly string[] {
  const number = say(ctx, "card.number", { number: ticket.number });
  const type = shown.showsType ? requestTypeName(ctx, ticket) : null;
  const first = type ? `${number} · ${escapeMarkdown(type)}` : number;
  const queue = escapeMarkdown(queueOf(ctx.desk, ticket.queue).name);
  // Not to whom: a channel reads this too.
  const failed = ticket.deliveryFailure ? [say(ctx, "card.delivery.failed")] : [];
  return [first, ...(showsQueue ? [say(ctx, "card.queue.is", { queue })] : []), ...failed];
}

export const customerCell = (ctx: CardContext, shown: Disclosure): Cell | null =>
  shown.customer === null
    ? null
    : {
        label: say(ctx, "card.customer"),
        value: escapeMarkdown(shown.customer),
        note: shown.address ? escapeMarkdown(shown.address) : "",
      };

export function ownerCell(ctx: CardContext, ticket: Ticket): Cell {
  const { owner, lock } = ticket;
  return {
    label: say(ctx, "card.owner"),
    value: owner ? escapeMarkdown(operatorName(ctx.desk, owner)) : say(ctx, "card.none"),
    note: lock ? lockedSince(ctx, lock.since) : "",
  };
}

export const priorityCell = (ctx: CardContext, ticket: Ticket): Cell => ({
  label: say(ctx, "card.priority"),
  value: say(ctx, `priority.${ticket.priority}`),
  note: "",
});

/** @param withAge only on a card edited because a threshold was passed: a relative age grows old */
export function createdCell(ctx: CardContext, ticket: Ticket, withAge: boolean): Cell {
  return {
    label: say(ctx, "card.created"),
    value: pastText(ctx, ticket.createdAt),
    note: withAge ? ageText(ctx, ticket.createdAt) : "",
  };
}

/** Who else has the ticket before him; only in answers, as it ages within a minute. */
export function presenceText(
  ctx: CardContext,
  present: readonly PresentColleague[] | undefined,
): string | undefined {
  const sentences = DOINGS.flatMap((doing) => {
    const names = (present ?? [])
      .filter((one) => one.doing === doing)
      .map(({ operator }) => escapeMarkdown(operatorName(ctx.desk, operator)));
    if (names.length === 0) return [];
    return [say(ctx, `card.presence.${doing}`, { names: names.join(", ") })];
  });
  return sentences.length > 0 ? sentences.join(" · ") : undefined;
}

/** How fresh the card is. */
export const updatedText = (ctx: CardContext): string =>
  say(ctx, "card.updated", { date: pastText(ctx, ctx.now) });

/** Whom was asked and has not answered yet. */
export function supportText(ctx: CardContext, ticket: Ticket): readonly string[] {
  const awaited = awaitedSupport(ticket);
  if (!awaited) return [];
  const name = escapeMarkdown(awaited.contact.name || awaited.contact.address);
  return [say(ctx, "card.support.awaited", { name })];
}

/** For whom the card is the viewer's own: the lock that keeps the others from acting. */
export const isLockedByOther = (ticket: Ticket, viewer: OperatorAddress | null): boolean =>
  ticket.lock !== null && ticket.lock.by !== viewer;

function lockedSince(ctx: CardContext, since: string): string {
  return isSameDay(ctx, since, ctx.now)
    ? say(ctx, "card.locked.since", { time: clockText(ctx, since) })
    : say(ctx, "card.locked.since.day", { date: pastText(ctx, since) });
}

const HOURS_SAID_AS_DAYS = 72;

function ageText(ctx: CardContext, since: string): string {
  const hours = hoursBetween(since, ctx.now);
  if (hours < 2) return "";
  return hours <= HOURS_SAID_AS_DAYS
    ? say(ctx, "card.age.hours", { n: hours })
    : say(ctx, "card.age.days", { n: Math.floor(hours / 24) });
}

/** How long a solved ticket took, or null for one that was not solved. */
export function solvedText(ctx: CardContext, ticket: Ticket): string | null {
  if (ticket.state !== "closed successful" || ticket.closedAt === null) return null;
  const hours = hoursBetween(ticket.createdAt, ticket.closedAt);
  if (hours < 1) return say(ctx, "card.solved.minutes");
  if (hours === 1) return say(ctx, "card.solved.hour");
  return hours <= HOURS_SAID_AS_DAYS
    ? say(ctx, "card.solved.hours", { n: hours })
    : say(ctx, "card.solved.days", { n: Math.floor(hours / 24) });
}

const defined = (zones: object): object =>
  Object.fromEntries(Object.entries(zones).filter(([, value]) => value !== undefined));
