import type { OperatorAddress } from "../../../core/people/operator.ts";
import { type Action, abilities } from "../../../core/people/policy.ts";
import type { Proposal } from "../../../core/ticket/request.ts";
import { isActive, isClosed, isFinal, isPending, type Ticket } from "../../../core/ticket/ticket.ts";
import { intakeView } from "../../../core/ticket/views/intake-view.ts";
import { dialogButton, executeButton, linkButton, showCardButton, ticketData } from "../actions.ts";
import { clockText } from "../card-time.ts";
import { type CardContext, type CardElement, type Surface, say } from "../context.ts";
import { closeForm } from "../forms/close-form.ts";
import { type Form, type FormSubject, LONG_LIST, NOTHING_TYPED } from "../forms/form-data.ts";
import { moveForm, queueChoices } from "../forms/move-form.ts";
import { noteForm } from "../forms/note-form.ts";
import { postponeForm } from "../forms/pending-form.ts";
import { replyForm } from "../forms/reply-form.ts";
import { urgencyOf } from "./strip.ts";

/** What a button can be, and the ability it needs. `null`: anybody who sees the card. */
const NEEDS = {
  take: "take",
  reply: "reply",
  note: "note",
  move: "move",
  close: "close",
  assign: "assign",
  pending: "pending",
  postpone: "pending",
  priority: "priority",
  escalate: "escalate",
  release: "release",
  resume: "reopen",
  courtesy: "reply",
  undo: "undo",
  replyWindow: "reply",
  split: "split",
  unreachable: "close",
  charge: "edit",
  call: "phone-call",
  dismissSplit: "note",
  dismissUnreachable: "note",
  open: null,
} as const satisfies Record<string, Action | null>;
export type ButtonName = keyof typeof NEEDS;

/** Which buttons stand in sight and which behind "…", in order; `filled` is the usual next step. */
export interface ButtonRow {
  readonly filled: ButtonName | null;
  readonly visible: readonly ButtonName[];
  readonly overflow: readonly ButtonName[];
}

/** How far a card gives up its forms to stay small (design/cards §5). */
export interface Slimming {
  readonly moveAsForm: boolean;
  readonly replyAsForm: boolean;
}

const MAX_VISIBLE = 4;

/** The row of a ticket card: the fixed order of design/cards §3, without what the viewer may not do (spec P2). */
export function ticketRow(
  ctx: CardContext,
  ticket: Ticket,
  viewer: OperatorAddress | null,
  surface: Surface,
): ButtonRow {
  return allowed(ctx, ticket, viewer, withProposals(ctx, ticket, layoutOf(ctx, ticket, viewer, surface)));
}

/** A row without the buttons the viewer may not press. */
export function allowed(
  ctx: CardContext,
  ticket: Ticket,
  viewer: OperatorAddress | null,
  row: ButtonRow,
): ButtonRow {
  const can = viewer ? new Set(abilities(ctx.desk, viewer, ticket, ctx.now)) : abilitiesOfOthers(ctx, ticket);
  const canAnswer = ticket.customer.address !== "";
  const isOffered = (name: ButtonName) => {
    const needs = NEEDS[name];
    return needs === null || (can.has(needs) && (needs !== "reply" || canAnswer));
  };
  const visible = row.visible.filter(isOffered).slice(0, MAX_VISIBLE);
  return {
    filled: row.filled && visible.includes(row.filled) ? row.filled : null,
    visible,
    overflow: row.overflow.filter((name) => isOffered(name) && !visible.includes(name)),
  };
}

/** What somebody other than the holder of the lock may do: the stored card is for everybody who reads the channel. */
function abilitiesOfOthers({ desk, now }: CardContext, ticket: Ticket): ReadonlySet<Action> {
  const others = [...desk.operators.keys()].filter((address) => address !== ticket.lock?.by);
  const all = new Set(others.flatMap((address) => abilities(desk, address, ticket, now)));
  all.delete("undo");
  return all;
}

function layoutOf(
  ctx: CardContext,
  ticket: Ticket,
  viewer: OperatorAddress | null,
  surface: Surface,
): ButtonRow {
  const isMine = viewer !== null && ticket.owner === viewer;
  const isPersonal = surface === "personal";
  if (isClosed(ticket.state) || isFinal(ticket.state)) return row(null, ["undo", "note", "open"]);
  if (ticket.lock && ticket.lock.by !== viewer)
    return row(null, ["note", "open", "undo"], ["assign", "escalate"]);
  if (isPending(ticket.state)) {
    const others = isMine || isPersonal ? (["reply", "close", "pending", "priority"] as const) : [];
    return row(null, ["note", "resume", "open"], ["undo", "assign", "escalate", ...others]);
  }
  const isUrgent = urgencyOf(ctx, ticket) !== "none";
  const courtesy = isUrgent ? (["courtesy"] as const) : [];
  const rest = ["assign", "pending", "priority", "escalate"] as const;
  if (ticket.lock || isMine) {
    const hold = ticket.lock ? (["release"] as const) : (["take"] as const);
    const window = isPersonal ? (["replyWindow"] as const) : [];
    const more = ["undo", ...window, ...courtesy, ...rest, "call", ...hold, "open"] as const;
    return row("reply", ["reply", "note", "move", "close"], more);
  }
  const more = isPersonal ? (["reply", "close", ...rest] as const) : [];
  if (isUrgent) return row("take", ["take", "courtesy", "note", "move"], ["undo", "assign", ...more, "open"]);
  return row("take", ["take", "note", "move", "open"], ["undo", ...more]);
}

/** What the desk proposes stands beside the usual next step; how to wave it away behind "…" (spec G2, G4, G6). */
function withProposals({ desk, now }: CardContext, ticket: Ticket, usual: ButtonRow): ButtonRow {
  if (!isActive(ticket.state)) return usual;
  const { proposals, charge } = intakeView(desk, ticket, now);
  const isProposed = (what: Proposal) => proposals.some((one) => one.what === what);
  const doing: readonly ButtonName[] = [
    ...(isProposed("close") ? (["unreachable"] as const) : []),
    ...(isProposed("split") ? (["split"] as const) : []),
    ...(charge && !charge.confirmed ? (["charge"] as const) : []),
  ];
  const dismissing: readonly ButtonName[] = [
    ...(isProposed("close") ? (["dismissUnreachable"] as const) : []),
    ...(isProposed("split") ? (["dismissSplit"] as const) : []),
  ];
  const [next, ...others] = usual.visible;
  if (next === undefined || doing.length === 0) return usual;
  return {
    filled: usual.filled,
    visible: [next, ...doing.slice(0, 1), ...others.slice(0, MAX_VISIBLE - 2)],
    overflow: [...doing.slice(1), ...others.slice(MAX_VISIBLE - 2), ...dismissing, ...usual.overflow],
  };
}

const row = (
  filled: ButtonName | null,
  visible: readonly ButtonName[],
  overflow: readonly ButtonName[] = [],
): ButtonRow => ({ filled, visible, overflow });

/** The buttons of a row as actions. */
export function rowActions(subject: FormSubject, buttons: ButtonRow, slim: Slimming): readonly CardElement[] {
  return [
    ...buttons.visible.map((name) => visibleButton(subject, name, name === buttons.filled, slim)),
    ...buttons.overflow.map((name) => plainButton(subject, name, { overflow: true })),
  ];
}

/**
 * Forms open in the card without a round trip, but opening one locks nothing: reply and close are forms only
 * for who holds the lock already, else the click asks for the lock first (spec T7, design/cards §3).
 */
function visibleButton(subject: FormSubject, name: ButtonName, filled: boolean, slim: Slimming): CardElement {
  const { ctx, ticket, viewer } = subject;
  const holdsLock = viewer !== null && ticket.lock?.by === viewer;
  const opens = (form: Form) =>
    showCardButton(labelOf(ctx, ticket, name), { type: "AdaptiveCard", ...form }, { filled });
  if (name === "note") return opens(noteForm(subject, NOTHING_TYPED));
  if (name === "postpone") return opens(postponeForm(subject, NOTHING_TYPED));
  if (name === "move" && !slim.moveAsForm && queueChoices(subject).length <= LONG_LIST) {
    return opens(moveForm(subject, NOTHING_TYPED));
  }
  if (name === "reply" && holdsLock && !slim.replyAsForm) return opens(replyForm(subject, NOTHING_TYPED));
  if (name === "close" && holdsLock) return opens(closeForm(subject, NOTHING_TYPED));
  return plainButton(subject, name, { filled });
}

const VERB_OF = {
  take: "ticket.take",
  reply: "ticket.reply.begin",
  note: "form.note",
  move: "form.move",
  close: "form.close",
  assign: "form.assign",
  pending: "form.pending",
  postpone: "form.pending",
  priority: "form.priority",
  escalate: "form.escalate",
  release: "ticket.release",
  resume: "ticket.resume",
  courtesy: "ticket.courtesy.preview",
  undo: "ticket.undo",
  split: "ticket.split",
  unreachable: "ticket.unreachable",
  charge: "ticket.charge",
  call: "ticket.call",
  dismissSplit: "ticket.dismiss",
  dismissUnreachable: "ticket.dismiss",
} as const;

function plainButton(
  { ctx, ticket }: FormSubject,
  name: ButtonName,
  look: { readonly filled?: boolean; readonly overflow?: boolean },
): CardElement {
  const title = labelOf(ctx, ticket, name);
  if (name === "open") return linkButton(title, ctx.links.ticket(ticket.number), look);
  if (name === "replyWindow") return dialogButton(title, VERB_OF.reply, ticketData(ticket), look);
  return executeButton(title, VERB_OF[name], { ...ticketData(ticket), ...fieldsOf(name, ticket) }, look);
}

/** What a verb has to know besides the ticket. */
function fieldsOf(name: ButtonName, { undoable }: Ticket): Readonly<Record<string, string | number>> {
  if (name === "dismissSplit") return { proposal: "split" };
  if (name === "dismissUnreachable") return { proposal: "close" };
  return name === "undo" && undoable ? { ev: undoable.eventSeq } : {};
}

function labelOf(ctx: CardContext, ticket: Ticket, name: ButtonName): string {
  if (name === "open") return say(ctx, "card.open.tab");
  if (name === "replyWindow") return say(ctx, "card.reply.window");
  if (name !== "undo") return say(ctx, `card.${name}`);
  const { undoable } = ticket;
  if (!undoable) return say(ctx, "card.undo");
  return say(ctx, `card.undo.${undoable.action}`, { time: clockText(ctx, undoable.until) });
}
