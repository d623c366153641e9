import { type Action, can } from "../people/policy.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Command } from "./commands.ts";
import { addCustomerMessage, addNote, sendReply } from "./decisions/converse.ts";
import { createTicket } from "./decisions/create.ts";
import { settleDueTimes } from "./decisions/due-times.ts";
import {
  assignTicket,
  changePriority,
  lockTicket,
  moveTicket,
  releaseTicket,
  takeTicket,
} from "./decisions/organise.ts";
import { closeTicket, reopenTicket, setPending } from "./decisions/state.ts";
import { reachEscalation, reachLockTimeout, reachPendingTime } from "./decisions/timers.ts";
import { undoAction } from "./decisions/undo.ts";
import { type DecisionContext, type Draft, startDraft } from "./draft.ts";
import type { RecordedEvent } from "./events.ts";
import type { Rejection } from "./rejection.ts";
import type { Ticket } from "./ticket.ts";

/** What an operator must be able to do to give a command; commands not named here come from mail and timers. */
export function actionOf(command: Command): Action | null {
  switch (command.type) {
    case "AddNote":
      return "note";
    case "TakeTicket":
      return "take";
    case "LockTicket":
      return command.purpose;
    case "ReleaseTicket":
      return "release";
    case "AssignTicket":
      return "assign";
    case "MoveTicket":
      return "move";
    case "SendReply":
      return "reply";
    case "CloseTicket":
      return "close";
    case "SetPending":
      return "pending";
    case "ReopenTicket":
      return "reopen";
    case "ChangePriority":
      return "priority";
    case "UndoAction":
      return "undo";
    case "CreateTicket":
    case "AddCustomerMessage":
    case "ReachPendingTime":
    case "ReachEscalation":
    case "ReachLockTimeout":
      return null;
  }
}

/**
 * What happens when this is asked of this ticket: the events, none when there is nothing to change, or why not.
 * Pure: the same input gives the same answer.
 */
export function decide(
  ticket: Ticket | null,
  command: Command,
  ctx: DecisionContext,
): Result<readonly RecordedEvent[], Rejection> {
  const draft = startDraft(ticket, ctx);
  const allowed = authorise(ticket, command, ctx);
  if (!allowed.ok) return allowed;
  const decided = apply(draft, command, allowed.value);
  if (!decided.ok) return decided;
  if (draft.events.length > 0) settleDueTimes(draft);
  return ok(draft.events);
}

/** The operator who acts, empty for mail and timers. */
function authorise(ticket: Ticket | null, command: Command, ctx: DecisionContext): Result<string, Rejection> {
  const operator = ctx.actor.kind === "operator" ? ctx.actor.address : "";
  if (command.type === "CreateTicket") return ok(operator);
  if (!ticket) return fail({ code: "ticket.not_found" });
  const action = actionOf(command);
  if (action === null) {
    return ctx.actor.kind === "operator"
      ? fail({ code: "ticket.not_allowed", action: command.type })
      : ok(operator);
  }
  if (ctx.actor.kind !== "operator") return fail({ code: "ticket.not_allowed", action });
  const allowed = can(ctx.desk, operator, action, ticket);
  return allowed.ok ? ok(operator) : allowed;
}

function apply(draft: Draft, command: Command, operator: string): Result<void, Rejection> {
  switch (command.type) {
    case "CreateTicket":
      return createTicket(draft, command);
    case "AddCustomerMessage":
      return addCustomerMessage(draft, command);
    case "AddNote":
      return addNote(draft, command);
    case "TakeTicket":
      return takeTicket(draft, operator);
    case "LockTicket":
      return lockTicket(draft, operator);
    case "ReleaseTicket":
      return releaseTicket(draft, command);
    case "AssignTicket":
      return assignTicket(draft, command, operator);
    case "MoveTicket":
      return moveTicket(draft, command, operator);
    case "SendReply":
      return sendReply(draft, command, operator);
    case "CloseTicket":
      return closeTicket(draft, command, operator);
    case "SetPending":
      return setPending(draft, command, operator);
    case "ReopenTicket":
      return reopenTicket(draft);
    case "ChangePriority":
      return changePriority(draft, command);
    case "UndoAction":
      return undoAction(draft, command);
    case "ReachPendingTime":
      return reachPendingTime(draft, command);
    case "ReachEscalation":
      return reachEscalation(draft, command);
    case "ReachLockTimeout":
      return reachLockTimeout(draft, command);
  }
}
