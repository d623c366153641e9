import { autoResponseFor } from "../../notify/auto-response.ts";
import { fail, ok, type Result } from "../../result.ts";
import { customerArticle, noteArticle, replyArticle } from "../articles.ts";
import type { Command } from "../commands.ts";
import type { Draft } from "../draft.ts";
import { requireNote, requireText } from "../fields.ts";
import { lockTo } from "../ownership.ts";
import type { Rejection } from "../rejection.ts";
import { isFinal } from "../ticket.ts";
import { applyNextState, checkNextState } from "./state.ts";

type Of<T extends Command["type"]> = Extract<Command, { type: T }>;

/** As OTRS: a new ticket stays new, every other state opens and its pending time is cleared (spec M6). */
export function addCustomerMessage(draft: Draft, command: Of<"AddCustomerMessage">): Result<void, Rejection> {
  const { state } = draft.ticket;
  if (isFinal(state)) return fail({ code: "ticket.wrong_state", state });
  draft.addArticle(customerArticle(draft, command.message, command.fromCustomer));
  if (state !== "new" && state !== "open") {
    draft.record({ type: "StateChanged", from: state, to: "open", pending: null });
  }
  if (command.answerAutomatically) autoResponseFor(draft, "follow-up", command.message);
  return ok(undefined);
}

export function addNote(draft: Draft, command: Of<"AddNote">): Result<void, Rejection> {
  const note = requireNote(command.subject, command.text);
  if (!note.ok) return note;
  draft.addArticle(noteArticle(draft, note.value.subject, note.value.text, command.visibleToCustomer));
  return ok(undefined);
}

export function sendReply(draft: Draft, command: Of<"SendReply">, operator: string): Result<void, Rejection> {
  const text = requireText("text", command.text);
  if (!text.ok) return text;
  const next = checkNextState(draft, command.next);
  if (!next.ok) return next;
  if (draft.ticket.customer.address === "") return fail({ code: "field.invalid", field: "customer" });
  lockTo(draft, operator, "locked");
  draft.addArticle(replyArticle(draft, text.value, command.replyTo, command.cc ?? []));
  return applyNextState(draft, command.next);
}
