import type { Action } from "../../../core/people/policy.ts";
import type { Priority, TicketState } from "../../../core/ticket/ticket.ts";
import type { TicketView } from "../../../core/ticket/views/ticket-view.ts";
import { type Due, type DueContext, dueOf } from "../format/due.ts";
import { durationWords } from "../format/duration.ts";
import { customerName, initialsOf } from "../format/people.ts";

/** Which of the state icons stands before a title. */
export type StateShape = "new" | "open" | "waiting" | "done" | "failed" | "joined" | "gone";

const SHAPES: Readonly<Record<TicketState, StateShape>> = {
  new: "new",
  open: "open",
  "pending reminder": "waiting",
  "pending auto close+": "waiting",
  "pending auto close-": "waiting",
  "closed successful": "done",
  "closed unsuccessful": "failed",
  merged: "joined",
  removed: "gone",
};

export const shapeOf = (state: TicketState): StateShape => SHAPES[state];

/** Everything a row says, in words, ready to draw. */
export interface RowModel {
  readonly number: string;
  /** The number in two tones: its first ten digits and the rest. */
  readonly numberHead: string;
  readonly numberTail: string;
  readonly title: string;
  readonly due: Due;
  readonly priority: Priority;
  readonly state: TicketState;
  readonly shape: StateShape;
  readonly customer: string;
  readonly queueShort: string;
  readonly queueName: string;
  readonly age: string;
  readonly unread: boolean;
  readonly owner: { readonly initials: string; readonly name: string; readonly mine: boolean } | null;
  readonly lockedBy: { readonly name: string; readonly mine: boolean } | null;
  /** A mail of it did not arrive. */
  readonly undelivered: boolean;
  /** A better title, where the customer's says nothing. */
  readonly suggestion: string | null;
  readonly intake: TicketView["intake"];
  /** How many: what the intake check found, files, important articles. */
  readonly flags: NonNullable<TicketView["flags"]>;
  readonly abilities: readonly Action[];
}

const NO_FLAGS = { findings: 0, files: 0, important: 0 };

export interface RowContext extends DueContext {
  readonly viewer: string;
  readonly isUnread: (ticket: TicketView) => boolean;
}

export function rowModel(ticket: TicketView, context: RowContext): RowModel {
  const { t, now, viewer } = context;
  const { number, owner, lock } = ticket;
  return {
    number,
    numberHead: number.slice(0, 10),
    numberTail: number.slice(10),
    title: ticket.title,
    due: dueOf(ticket, context),
    priority: ticket.priority,
    state: ticket.state,
    shape: shapeOf(ticket.state),
    customer: customerName(ticket.customer),
    queueShort: ticket.queue.shortName,
    queueName: ticket.queue.name,
    age: durationWords(t, Date.parse(now) - Date.parse(ticket.createdAt)),
    unread: context.isUnread(ticket),
    owner: owner
      ? { initials: initialsOf(owner.name), name: owner.name, mine: owner.address === viewer }
      : null,
    lockedBy: lock ? { name: lock.by.name, mine: lock.mine } : null,
    undelivered: Boolean(ticket.deliveryFailure),
    suggestion: ticket.suggestedTitle ?? null,
    intake: ticket.intake,
    flags: ticket.flags ?? NO_FLAGS,
    abilities: ticket.abilities,
  };
}
