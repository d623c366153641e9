import { queueOf } from "../../desk/desk.ts";
import { answerMessage, autoResponseFor } from "../../notify/auto-response.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { CommandOf } from "../commands.ts";
import { requireNote } from "../fields.ts";
import type { Rejection } from "../rejection.ts";
import { isClosed, isFinal } from "../ticket.ts";
import { checkFurtherMail } from "./check-intake.ts";
import type { Draft } from "./draft.ts";
import { customerArticle, noteArticle, phoneCallArticle } from "./new-article.ts";
import { lockTo, openIfNew, release } from "./ownership.ts";
import { noteFollowUp, tellHowItStands } from "./solicitation.ts";
import { applyNextState, checkNextState } from "./state.ts";

type CustomerMessage = CommandOf<"AddCustomerMessage">;

/**
 * As OTRS: a new ticket stays new, every other state opens and its pending time is cleared (spec M6). On a closed
 * ticket its queue decides; where that wants a new ticket, this one is refused.
 */
export function addCustomerMessage(draft: Draft, command: CustomerMessage): Result<void, Rejection> {
  const { state, queue } = draft.ticket;
  if (isFinal(state)) return fail({ code: "ticket.wrong_state", state });
  if (isClosed(state)) {
    if (command.isThanks && command.fromCustomer) return keepThanks(draft, command);
    const { followUpOnClosed = "reopen" } = queueOf(draft.ctx.desk, queue);
    if (followUpOnClosed === "new-ticket") return fail({ code: "ticket.wrong_state", state });
    if (followUpOnClosed === "reject") return keepRejected(draft, command);
  }
  draft.addArticle(customerArticle(draft, command.message, command.fromCustomer));
  if (command.fromCustomer) checkFurtherMail(draft, command.message);
  const isSolicited = noteFollowUp(draft, command);
  releaseFromAbsent(draft, command);
  if (state !== "new" && state !== "open") {
    draft.record({ type: "StateChanged", from: state, to: "open", pending: null });
  }
  if (isSolicited) tellHowItStands(draft, command);
  else answerMessage(draft, "follow-up", command);
  return ok(undefined);
}

/** Nobody has to do anything about it: the ticket stays closed, the owner sees it. */
function keepThanks(draft: Draft, { message }: CustomerMessage): Result<void, Rejection> {
  draft.addArticle(customerArticle(draft, { ...message, receivedAs: "thanks" }, true));
  autoResponseFor(draft, "follow-up", { message, refusal: "thanks" });
  return ok(undefined);
}

/** Kept, though the queue takes nothing more on a closed ticket: the customer is told to write anew. */
function keepRejected(draft: Draft, command: CustomerMessage): Result<void, Rejection> {
  draft.addArticle(customerArticle(draft, command.message, command.fromCustomer));
  answerMessage(draft, "rejected", command);
  return ok(undefined);
}

/** The owner stays; who is away or has left does not keep the others from answering. */
function releaseFromAbsent(draft: Draft, { absentOwner }: CustomerMessage): void {
  const { owner } = draft.ticket;
  if (owner !== null && (owner === absentOwner || !draft.ctx.desk.operators.has(owner)))
    release(draft, "absent");
}

export function addNote(draft: Draft, command: CommandOf<"AddNote">): Result<void, Rejection> {
  const note = requireNote(command.subject, command.text, command);
  if (!note.ok) return note;
  draft.addArticle(noteArticle(draft, note.value.subject, note.value.text, command));
  if (command.visibleToCustomer) autoResponseFor(draft, "update");
  return ok(undefined);
}

/** Calling the customer is work on the ticket and locks it; noting down his call is not (reference/otrs-behaviour §4). */
export function addPhoneCall(
  draft: Draft,
  command: CommandOf<"AddPhoneCall">,
  operator: string,
): Result<void, Rejection> {
  const said = requireNote(command.subject, command.text, command);
  if (!said.ok) return said;
  const next = checkNextState(draft, command.next);
  if (!next.ok) return next;
  if (command.direction === "outbound") lockTo(draft, operator, "locked");
  draft.addArticle(phoneCallArticle(draft, command.direction, said.value, command));
  if (command.next) return applyNextState(draft, command.next);
  openIfNew(draft);
  return ok(undefined);
}
