import { announceClosing } from "../notify/auto-response.ts";
import { type Action, can } from "../people/policy.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Command, CommandOf } from "./commands.ts";
import { settleIncomplete } from "./decisions/ask-for-missing.ts";
import { addCustomerMessage, addNote, addPhoneCall } from "./decisions/converse.ts";
import { bounceArticle, forwardArticle, sendReply } from "./decisions/correspond.ts";
import { createMailTicket, createTicket } from "./decisions/create.ts";
import { type Decision, type DecisionContext, startDecision } from "./decisions/decision.ts";
import {
  changeCustomer,
  changePriority,
  changeTitle,
  markArticle,
  unwatchTicket,
  watchTicket,
} from "./decisions/describe.ts";
import { settleDueTimes } from "./decisions/due-times.ts";
import { erasePersonalData } from "./decisions/erase.ts";
import { acknowledgeDeliveryFailure, fileMail, fileOperatorMail } from "./decisions/file-mail.ts";
import { addImported, importTicket } from "./decisions/import.ts";
import { assignTicket, lockTicket, moveTicket, releaseTicket, takeTicket } from "./decisions/organise.ts";
import {
  absorbTicket,
  addLink,
  linkTicket,
  mergeTicket,
  removeLink,
  unlinkTicket,
} from "./decisions/relate.ts";
import { closeUnreachable, confirmCharge, dismissProposal, recordFailedCall } from "./decisions/request.ts";
import { recordMailFailure, recordMailSent } from "./decisions/sending.ts";
import { closeTicket, reopenTicket, setPending } from "./decisions/state.ts";
import { askSupport, recordSupportChat, recordSupportOutcome } from "./decisions/support.ts";
import { reachEscalation, reachLockTimeout, reachPendingTime } from "./decisions/timers.ts";
import { undoAction } from "./decisions/undo.ts";
import type { RecordedEvent } from "./events.ts";
import type { Rejection } from "./rejection.ts";
import type { Ticket } from "./ticket.ts";

/** Who may give a command, and what happens when he does. */
interface Rule<C extends Command> {
  /**
   * What an operator must be able to do on the ticket. `anybody`: there is no ticket yet, the decision asks.
   * `desk`: never an operator, only mail, timers and the outbox.
   */
  readonly needs: Action | "anybody" | "desk" | ((command: C) => Action | "desk");
  /** @param operator who acts; empty for the desk itself */
  readonly by: (decision: Decision, command: C, operator: string) => Result<void, Rejection>;
}

/** Every command, a line each. */
const RULES: { readonly [T in Command["type"]]: Rule<CommandOf<T>> } = {
  CreateTicket: { needs: "anybody", by: createTicket },
  CreateMailTicket: { needs: "anybody", by: createMailTicket },
  AddCustomerMessage: { needs: "desk", by: addCustomerMessage },
  FileMail: { needs: "desk", by: fileMail },
  FileOperatorMail: { needs: "desk", by: fileOperatorMail },
  AcknowledgeDeliveryFailure: { needs: "note", by: acknowledgeDeliveryFailure },
  AddNote: { needs: "note", by: addNote },
  SendReply: { needs: "reply", by: sendReply },
  ForwardArticle: { needs: "forward", by: forwardArticle },
  BounceArticle: { needs: "bounce", by: bounceArticle },
  AddPhoneCall: { needs: "phone-call", by: addPhoneCall },
  TakeTicket: { needs: "take", by: (decision, _command, operator) => takeTicket(decision, operator) },
  LockTicket: {
    needs: ({ purpose }) => purpose,
    by: (decision, _command, operator) => lockTicket(decision, operator),
  },
  ReleaseTicket: { needs: "release", by: releaseTicket },
  AssignTicket: { needs: "assign", by: assignTicket },
  MoveTicket: { needs: "move", by: moveTicket },
  UndoAction: { needs: "undo", by: undoAction },
  CloseTicket: { needs: "close", by: closeTicket },
  SetPending: { needs: "pending", by: setPending },
  ReopenTicket: { needs: "reopen", by: reopenTicket },
  ChangePriority: { needs: "priority", by: changePriority },
  ChangeTitle: { needs: "edit", by: changeTitle },
  ChangeCustomer: { needs: "customer", by: changeCustomer },
  WatchTicket: { needs: "watch", by: (decision, _command, operator) => watchTicket(decision, operator) },
  UnwatchTicket: {
    needs: "unwatch",
    by: (decision, _command, operator) => unwatchTicket(decision, operator),
  },
  MarkArticle: { needs: "mark", by: markArticle },
  LinkTicket: { needs: "link", by: linkTicket },
  UnlinkTicket: { needs: "link", by: unlinkTicket },
  MergeTicket: { needs: "merge", by: mergeTicket },
  AddLink: { needs: "desk", by: addLink },
  RemoveLink: { needs: "desk", by: removeLink },
  AbsorbTicket: { needs: "desk", by: absorbTicket },
  ConfirmCharge: { needs: "edit", by: (decision) => confirmCharge(decision) },
  RecordFailedCall: {
    needs: "phone-call",
    by: (decision, _command, operator) => recordFailedCall(decision, operator),
  },
  CloseUnreachable: {
    needs: "close",
    by: (decision, _command, operator) => closeUnreachable(decision, operator),
  },
  DismissProposal: { needs: "note", by: dismissProposal },
  RecordMailFailure: { needs: "desk", by: recordMailFailure },
  RecordMailSent: { needs: "desk", by: recordMailSent },
  AskSupport: { needs: "escalate", by: askSupport },
  RecordSupportChat: { needs: "desk", by: recordSupportChat },
  // A contact is known to the desk only, which gives the command in his name.
  RecordSupportOutcome: { needs: ({ contact }) => (contact ? "desk" : "note"), by: recordSupportOutcome },
  ErasePersonalData: { needs: "desk", by: erasePersonalData },
  ReachPendingTime: { needs: "desk", by: reachPendingTime },
  ReachEscalation: { needs: "desk", by: reachEscalation },
  ReachLockTimeout: { needs: "desk", by: reachLockTimeout },
  ImportTicket: { needs: "anybody", by: importTicket },
  AddImported: { needs: "desk", by: addImported },
};

/** The command's own line; the table's type says that they belong together. */
const ruleOf = (command: Command) => RULES[command.type] as unknown as Rule<Command>;

/** What an operator must be able to do to give a command; null for those he never gives on a ticket. */
export function actionOf(command: Command): Action | null {
  const { needs } = ruleOf(command);
  const asked = typeof needs === "function" ? needs(command) : needs;
  return asked === "anybody" || asked === "desk" ? null : asked;
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
  const decision = startDecision(ticket, ctx);
  const allowed = authorise(ticket, command, ctx);
  if (!allowed.ok) return allowed;
  const decided = ruleOf(command).by(decision, command, allowed.value);
  if (!decided.ok) return decided;
  if (decision.events.length > 0) {
    if (ctx.importedAt === undefined) {
      announceClosing(decision);
      settleIncomplete(decision);
    }
    settleDueTimes(decision);
  }
  return ok(decision.events);
}

/** The operator who acts, empty for mail and timers. */
function authorise(ticket: Ticket | null, command: Command, ctx: DecisionContext): Result<string, Rejection> {
  const operator = ctx.actor.kind === "operator" ? ctx.actor.address : "";
  if (ruleOf(command).needs === "anybody") {
    // On a ticket that is there it would begin its log anew.
    return ticket ? fail({ code: "ticket.not_allowed", action: command.type }) : ok(operator);
  }
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
