import { type Desk, queueOf, ROLES, type Role } from "../desk/desk.ts";
import type { MailAddress } from "../intake/mail.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Rejection } from "../ticket/rejection.ts";
import { isActive, isClosed, isFinal, isPending, type Ticket, type TicketState } from "../ticket/ticket.ts";
import type { OperatorAddress } from "./operator.ts";

/** What an operator can be able to do with a ticket. Buttons are shown from these, commands are checked with these. */
export const ACTIONS = [
  "view",
  "note",
  "take",
  "release",
  "assign",
  "move",
  "reply",
  "forward",
  "bounce",
  "phone-call",
  "close",
  "pending",
  "reopen",
  "priority",
  "edit",
  "customer",
  "merge",
  "split",
  "link",
  "mark",
  "watch",
  "unwatch",
  "escalate",
  "undo",
] as const;
export type Action = (typeof ACTIONS)[number];

interface Rule {
  /** The permission asked on the ticket's queue (reference/otrs-behaviour §5). */
  readonly needs: Role;
  readonly states: (state: TicketState) => boolean;
  /** `respected`: refused while another holds the lock. `held`: only for who holds it. */
  readonly lock: "ignored" | "respected" | "held";
}

const unlessFinal = (state: TicketState) => !isFinal(state);
const anyState = () => true;
const waitingOrClosed = (state: TicketState) => isPending(state) || isClosed(state);

/** The whole policy: one line an action (spec P2, T7). */
const RULES: Readonly<Record<Action, Rule>> = {
  view: { needs: "ro", states: anyState, lock: "ignored" },
  note: { needs: "note", states: unlessFinal, lock: "ignored" },
  take: { needs: "owner", states: isActive, lock: "respected" },
  release: { needs: "ro", states: anyState, lock: "held" },
  assign: { needs: "owner", states: isActive, lock: "ignored" },
  move: { needs: "rw", states: unlessFinal, lock: "respected" },
  reply: { needs: "rw", states: unlessFinal, lock: "respected" },
  forward: { needs: "rw", states: unlessFinal, lock: "respected" },
  bounce: { needs: "rw", states: unlessFinal, lock: "respected" },
  "phone-call": { needs: "rw", states: unlessFinal, lock: "respected" },
  close: { needs: "rw", states: isActive, lock: "respected" },
  pending: { needs: "rw", states: isActive, lock: "respected" },
  reopen: { needs: "rw", states: waitingOrClosed, lock: "respected" },
  priority: { needs: "priority", states: isActive, lock: "respected" },
  edit: { needs: "rw", states: unlessFinal, lock: "respected" },
  customer: { needs: "rw", states: unlessFinal, lock: "respected" },
  merge: { needs: "rw", states: unlessFinal, lock: "respected" },
  // The new ticket asks for its own permission, `create` on its queue.
  split: { needs: "ro", states: unlessFinal, lock: "ignored" },
  link: { needs: "rw", states: unlessFinal, lock: "ignored" },
  mark: { needs: "note", states: unlessFinal, lock: "ignored" },
  watch: { needs: "ro", states: unlessFinal, lock: "ignored" },
  unwatch: { needs: "ro", states: anyState, lock: "ignored" },
  escalate: { needs: "note", states: isActive, lock: "ignored" },
  undo: { needs: "ro", states: anyState, lock: "ignored" },
};

/** Whether the operator was given this permission on the queue, directly or through `rw`. */
export function hasRole(desk: Desk, operator: OperatorAddress, queue: string, role: Role): boolean {
  const roles = desk.queues.get(queue)?.roles.get(operator);
  return roles !== undefined && (roles.has(role) || roles.has("rw"));
}

/** What the operator was given on the queue; `rw`, which contains all, stands for them. */
export function rolesIn(desk: Desk, operator: OperatorAddress, queue: string): readonly Role[] {
  const roles = desk.queues.get(queue)?.roles.get(operator);
  if (roles?.has("rw")) return ["rw"];
  return ROLES.filter((role) => roles?.has(role));
}

/** Seeing a queue's tickets takes `ro`; `note` or `move_into` alone do not show them. */
export function canSeeQueue(desk: Desk, operator: OperatorAddress, queue: string): boolean {
  return hasRole(desk, operator, queue, "ro");
}

/**
 * Whether the operator may do this to the ticket now. Undo is for who acted, even where he can see no more.
 * Ownership gives every permission as in OTRS, but only while the owner can see the queue:
 * a move into a queue without rights ends his access at once (spec P3).
 */
export function can(
  desk: Desk,
  operator: OperatorAddress,
  action: Action,
  ticket: Ticket,
): Result<void, Rejection> {
  const rule = RULES[action];
  const queue = queueOf(desk, ticket.queue).key;
  if (action === "undo" && ticket.undoable?.by === operator) return ok(undefined);
  if (!canSeeQueue(desk, operator, queue)) return fail({ code: "ticket.not_found" });
  if (action === "undo" && ticket.undoable) return fail({ code: "ticket.not_allowed", action });
  if (!hasRole(desk, operator, queue, rule.needs) && ticket.owner !== operator) {
    return fail({ code: "ticket.not_allowed", action });
  }
  if (!rule.states(ticket.state)) return fail({ code: "ticket.wrong_state", state: ticket.state });
  return lockAllows(rule, operator, ticket);
}

function lockAllows(rule: Rule, operator: OperatorAddress, ticket: Ticket): Result<void, Rejection> {
  const lock = ticket.lock;
  if (rule.lock === "held" && lock?.by !== operator) return fail({ code: "ticket.not_locked_by_you" });
  if (rule.lock === "respected" && lock && lock.by !== operator) {
    return fail({ code: "ticket.locked_by_other", by: lock.by, since: lock.since });
  }
  return ok(undefined);
}

/** What every surface may offer this operator on this ticket (spec P2). */
export function abilities(
  desk: Desk,
  operator: OperatorAddress,
  ticket: Ticket,
  now: string,
): readonly Action[] {
  return ACTIONS.filter((action) => {
    if (action === "undo" && !isUndoOpen(ticket, operator, now)) return false;
    if (action === "take" && ticket.lock?.by === operator) return false;
    if (action === (ticket.watchers.includes(operator) ? "watch" : "unwatch")) return false;
    if (action === "escalate" && !contactFor(desk, operator, ticket.queue)) return false;
    if (action === "split" && creatableQueues(desk, operator).length === 0) return false;
    if (action === "move" && moveTargets(desk, operator, ticket.queue).length === 0) return false;
    return can(desk, operator, action, ticket).ok;
  });
}

/** Whom an operator can ask about a ticket of the queue: its support contact, unless that is himself (spec B7). */
export function contactFor(desk: Desk, operator: OperatorAddress, queue: string): MailAddress | null {
  const { supportContact } = queueOf(desk, queue);
  return supportContact?.address === operator ? null : supportContact;
}

const isUndoOpen = (ticket: Ticket, operator: OperatorAddress, now: string) =>
  ticket.undoable !== null && ticket.undoable.by === operator && ticket.undoable.until > now;

/** Queues the operator may move a ticket of `queue` to; first level is always among them (spec T9). */
export function moveTargets(desk: Desk, operator: OperatorAddress, queue: string): readonly string[] {
  return [...desk.queues.keys()].filter(
    (key) => key !== queue && (key === desk.firstLevelQueue || hasRole(desk, operator, key, "move_into")),
  );
}

/** Queues the operator may open tickets in. */
export const creatableQueues = (desk: Desk, operator: OperatorAddress): readonly string[] =>
  [...desk.queues.keys()].filter((key) => hasRole(desk, operator, key, "create"));

/** Operators who may see the queue and own its tickets (spec T8). */
export function possibleOwners(desk: Desk, queue: string): readonly OperatorAddress[] {
  return [...desk.operators.keys()].filter(
    (address) => canSeeQueue(desk, address, queue) && hasRole(desk, address, queue, "owner"),
  );
}

/** Queues whose tickets the operator may see. */
export function visibleQueues(desk: Desk, operator: OperatorAddress): readonly string[] {
  return [...desk.queues.keys()].filter((key) => canSeeQueue(desk, operator, key));
}

/**
 * Full permission at first level, through which everything passes: how the desk is set up and whether its work arrives,
 * and who read and did what (spec D7).
 */
export const canRunDesk = (desk: Desk, operator: OperatorAddress): boolean =>
  hasRole(desk, operator, desk.firstLevelQueue, "rw");

const hasRoleSomewhere = (desk: Desk, operator: OperatorAddress, role: Role): boolean =>
  [...desk.queues.keys()].some((key) => hasRole(desk, operator, key, role));

/** Customers are known to whoever sees or makes tickets in some queue (spec P4). */
export const canSeeCustomers = (desk: Desk, operator: OperatorAddress): boolean =>
  hasRoleSomewhere(desk, operator, "ro") || canEditCustomers(desk, operator);

/** Who makes tickets also writes down whom they are for (spec P4). */
export const canEditCustomers = (desk: Desk, operator: OperatorAddress): boolean =>
  hasRoleSomewhere(desk, operator, "create");

/** FAQ articles are written by those who work fully on some queue; every operator reads them (spec T17). */
export const canEditFaq = (desk: Desk, operator: OperatorAddress): boolean =>
  hasRoleSomewhere(desk, operator, "rw");
