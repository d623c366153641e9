import { queueOf } from "../../desk/desk.ts";
import { answerMessage, autoResponseFor } from "../../notify/auto-response.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { CommandOf } from "../commands.ts";
import { requireNote } from "../fields.ts";
import type { Rejection } from "../rejection.ts";
import { isClosed, isFinal } from "../ticket.ts";
import { checkFurtherMail } from "./check-intake.ts";
import type { Decision } from "./decision.ts";
import { customerArticle, noteArticle, phoneCallArticle } from "./new-article.ts";
import { lockTo, openIfNew, release } from "./ownership.ts";
import { noteFollowUp, tellHowItStands } from "./solicitation.ts";
import { applyNextState, checkNextState } from "./state.ts";

type CustomerMessage = CommandOf<"AddCustomerMessage">;

/**
 * As OTRS: a new ticket stays new, every other state opens and its pending time is cleared (spec M6). On a closed
 * ticket its queue decides; where that wants a new ticket, this one is refused.
 */
export function addCustomerMessage(decision: Decision, command: CustomerMessage): Result<void, Rejection> {
  const { state, queue } = decision.ticket;
  if (isFinal(state)) return fail({ code: "ticket.wrong_state", state });
  if (isClosed(state)) {
    if (command.isThanks && command.fromCustomer) return keepThanks(decision, command);
    const { followUpOnClosed = "reopen" } = queueOf(decision.ctx.desk, queue);
    if (followUpOnClosed === "new-ticket") return fail({ code: "ticket.wrong_state", state });
    if (followUpOnClosed === "reject") return keepRejected(decision, command);
  }
  decision.addArticle(customerArticle(decision, command.message, command.fromCustomer));
  if (command.fromCustomer) checkFurtherMail(decision, command.message);
  const isSolicited = noteFollowUp(decision, command);
  releaseFromAbsent(decision, command);
  if (state !== "new" && state !== "open") {
    decision.record({ type: "StateChanged", from: state, to: "open", pending: null });
  }
  if (isSolicited) tellHowItStands(decision, command);
  else answerMessage(decision, "follow-up", command);
  return ok(undefined);
}

/** Nobody has to do anything about it: the ticket stays closed, the owner sees it. */
function keepThanks(decision: Decision, { message }: CustomerMessage): Result<void, Rejection> {
  decision.addArticle(customerArticle(decision, { ...message, receivedAs: "thanks" }, true));
  autoResponseFor(decision, "follow-up", { message, refusal: "thanks" });
  return ok(undefined);
}

/** Kept, though the queue takes nothing more on a closed ticket: the customer is told to write anew. */
function keepRejected(decision: Decision, command: CustomerMessage): Result<void, Rejection> {
  decision.addArticle(customerArticle(decision, command.message, command.fromCustomer));
  answerMessage(decision, "rejected", command);
  return ok(undefined);
}

/** The owner stays; who is away or has left does not keep the others from answering. */
function releaseFromAbsent(decision: Decision, { absentOwner }: CustomerMessage): void {
  const { owner } = decision.ticket;
  if (owner !== null && (owner === absentOwner || !decision.ctx.desk.operators.has(owner)))
    release(decision, "absent");
}

export function addNote(decision: Decision, command: CommandOf<"AddNote">): Result<void, Rejection> {
  const note = requireNote(command.subject, command.text, command);
  if (!note.ok) return note;
  decision.addArticle(noteArticle(decision, note.value.subject, note.value.text, command));
  if (command.visibleToCustomer) autoResponseFor(decision, "update");
  return ok(undefined);
}

/** Calling the customer is work on the ticket and locks it; noting down his call is not (reference/otrs-behaviour §4). */
export function addPhoneCall(
  decision: Decision,
  command: CommandOf<"AddPhoneCall">,
  operator: string,
): Result<void, Rejection> {
  const said = requireNote(command.subject, command.text, command);
  if (!said.ok) return said;
  const next = checkNextState(decision, command.next);
  if (!next.ok) return next;
  if (command.direction === "outbound") lockTo(decision, operator, "locked");
  decision.addArticle(phoneCallArticle(decision, command.direction, said.value, command));
  if (command.next) return applyNextState(decision, command.next);
  openIfNew(decision);
  return ok(undefined);
}
