import { queueOf } from "../../../core/desk/desk.ts";
import type { OperatorAddress } from "../../../core/people/operator.ts";
import { canSeeQueue } from "../../../core/people/policy.ts";
import type { MoveReason } from "../../../core/ticket/commands.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import type { Instant } from "../../../core/time.ts";
import { executeButton, linkButton, ticketData } from "../actions.ts";
import { withWidth } from "../card-envelope.ts";
import { clockText } from "../card-time.ts";
import { type AdaptiveCard, type CardContext, type Surface, say } from "../context.ts";
import { disclosureOf } from "../privacy.ts";
import { clip, escapeMarkdown, oneLine } from "../text.ts";
import type { Strip } from "./strip.ts";
import { expandTicket, type Fact } from "./ticket-zones.ts";

export interface MovedOptions {
  readonly viewer: OperatorAddress;
  readonly surface: Surface;
  /** What the mover gave with it, when the caller has it. */
  readonly move?: { readonly reason: MoveReason; readonly note: string };
}

const MAX_NOTE = 300;

/** The answer to a move: where it went, and the way back while there is one (design/cards 17, spec T9, X4, P3). */
export function movedCard(
  ctx: CardContext,
  ticket: Ticket,
  { viewer, surface, move }: MovedOptions,
): AdaptiveCard {
  const { undoable } = ticket;
  const isMove = undoable?.action === "move" && undoable.by === viewer;
  const undo = isMove && undoable.until > ctx.now ? undoable : null;
  const from = isMove ? undoable.before.queue : ticket.queue;
  const hasRights = canSeeQueue(ctx.desk, viewer, queueOf(ctx.desk, ticket.queue).key);
  // The card stands in the channel of the queue the ticket came from.
  const shown = disclosureOf({ ...ctx, channelQueue: ctx.channelQueue ?? from }, ticket, surface);
  const card = expandTicket(ctx, ticket, shown, {
    strip: movedStrip(ctx, undo?.until ?? null),
    showsQueue: false,
    facts: factsOf(ctx, ticket, from, surface === "channel" ? { ...move, note: "" } : move),
    outcome: hasRights ? undefined : { text: say(ctx, "card.moved.lost"), separator: true },
    actions: [
      ...(undo
        ? [
            executeButton(say(ctx, "card.undo.move", { time: clockText(ctx, undo.until) }), "ticket.undo", {
              ...ticketData(ticket),
              ev: undo.eventSeq,
            }),
          ]
        : []),
      ...(hasRights ? [linkButton(say(ctx, "card.open.tab"), ctx.links.ticket(ticket.number))] : []),
    ],
  });
  return withWidth(card, surface);
}

/** Text people wrote never stands in a channel: the note is left out there. */
function factsOf(
  ctx: CardContext,
  ticket: Ticket,
  from: string,
  move: { readonly reason?: MoveReason; readonly note?: string } = {},
): readonly Fact[] {
  const queueName = (key: string) => escapeMarkdown(queueOf(ctx.desk, key).name);
  const note = escapeMarkdown(clip(oneLine(move.note ?? ""), MAX_NOTE));
  return [
    { title: say(ctx, "card.from"), value: queueName(from) },
    { title: say(ctx, "card.to"), value: queueName(ticket.queue) },
    ...(move.reason
      ? [{ title: say(ctx, "card.reason"), value: say(ctx, `move.reason.${move.reason}`) }]
      : []),
    ...(note ? [{ title: say(ctx, "card.note"), value: note }] : []),
  ];
}

function movedStrip(ctx: CardContext, undoUntil: Instant | null): Strip {
  return {
    style: "good",
    color: "",
    state: say(ctx, "card.moved"),
    who: say(ctx, "card.moved.by"),
    due: say(ctx, "card.today", { time: clockText(ctx, ctx.now) }),
    dueNote: undoUntil
      ? say(ctx, "card.moved.until", { time: clockText(ctx, undoUntil) })
      : say(ctx, "card.moved.final"),
  };
}
