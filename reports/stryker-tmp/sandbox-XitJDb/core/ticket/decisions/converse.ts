// @ts-nocheck
import { autoResponseFor } from "../../notify/auto-response.ts";
import { fail, ok, type Result } from "../../result.ts";
import { customerArticle, noteArticle, phoneCallArticle } from "../articles.ts";
import type { CommandOf } from "../commands.ts";
import type { Draft } from "../draft.ts";
import { requireNote } from "../fields.ts";
import { lockTo, openIfNew } from "../ownership.ts";
import type { Rejection } from "../rejection.ts";
import { isFinal } from "../ticket.ts";
import { applyNextState, checkNextState } from "./state.ts";

/** As OTRS: a new ticket stays new, every other state opens and its pending time is cleared (spec M6). */
export function addCustomerMessage(
  draft: Draft,
  command: CommandOf<"AddCustomerMessage">,
): Result<void, Rejection> {
  const { state } = draft.ticket;
  if (isFinal(state)) return fail({ code: "ticket.wrong_state", state });
  draft.addArticle(customerArticle(draft, command.message, command.fromCustomer));
  if (state !== "new" && state !== "open") {
    draft.record({ type: "StateChanged", from: state, to: "open", pending: null });
  }
  if (command.answerAutomatically) autoResponseFor(draft, "follow-up", command.message);
  return ok(undefined);
}

export function addNote(draft: Draft, command: CommandOf<"AddNote">): Result<void, Rejection> {
  const note = requireNote(command.subject, command.text, command);
  if (!note.ok) return note;
  draft.addArticle(noteArticle(draft, note.value.subject, note.value.text, command));
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
