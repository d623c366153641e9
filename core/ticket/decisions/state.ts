import { translate } from "../../i18n/translate.ts";
import { autoResponseFor } from "../../notify/auto-response.ts";
import { fail, ok, type Result } from "../../result.ts";
import { plusMinutes } from "../../time.ts";
import type { CommandOf, NextState } from "../commands.ts";
import { requireNote } from "../fields.ts";
import type { Rejection } from "../rejection.ts";
import { isClosed, isPending } from "../ticket.ts";
import type { Decision } from "./decision.ts";
import { actingOperator, noteArticle } from "./new-article.ts";
import { giveTo, release } from "./ownership.ts";
import { beforeAction, offerUndo } from "./undo.ts";

/** Absent: the state stays as it is. */
export function checkNextState(decision: Decision, next: NextState | undefined): Result<void, Rejection> {
  if (next === undefined || !("until" in next)) return ok(undefined);
  if (Number.isNaN(Date.parse(next.until))) return fail({ code: "field.invalid", field: "until" });
  const { now } = decision.ctx;
  if (next.until <= now) return fail({ code: "field.date_past", field: "until" });
  return next.until <= plusMinutes(now, LONGEST_WAIT_MINUTES)
    ? ok(undefined)
    : fail({ code: "field.date_far", field: "until" });
}

/** Ten years. A year mistyped would put a ticket out of everybody's sight for good. */
const LONGEST_WAIT_MINUTES = 10 * 366 * 24 * 60;

/** Puts the ticket in the state that follows an action; a state that ends the work also ends the lock. Absent, it stays. */
export function applyNextState(decision: Decision, next: NextState | undefined): Result<void, Rejection> {
  const checked = checkNextState(decision, next);
  if (!checked.ok || next === undefined) return checked;
  const from = decision.ticket.state;
  const pending = "until" in next ? { until: next.until, setBy: actingOperator(decision) } : null;
  if (from !== next.state || pending)
    decision.record({ type: "StateChanged", from, to: next.state, pending });
  if (isClosed(next.state)) release(decision, "closed");
  if (isPending(next.state)) release(decision, "pending");
  return ok(undefined);
}

/** Closes without telling the customer: the reason and a note are asked for that (spec T6). */
export function closeTicket(
  decision: Decision,
  command: CommandOf<"CloseTicket">,
  operator: string,
): Result<void, Rejection> {
  const reason = translate(decision.ctx.desk.language, `close.why.${command.why}`);
  const note = requireNote(command.subject || reason, command.text, command);
  if (!note.ok) return note;
  const before = beforeAction(decision);
  const from = decision.ticket.state;
  giveTo(decision, operator, "locked");
  decision.addArticle(noteArticle(decision, note.value.subject, note.value.text, command));
  decision.record({
    type: "StateChanged",
    from,
    to: command.state,
    pending: null,
    closeReason: command.why,
    reviewRequired: command.reviewRequired ?? false,
  });
  release(decision, "closed");
  offerUndo(decision, "close", operator, before);
  return ok(undefined);
}

export function setPending(
  decision: Decision,
  command: CommandOf<"SetPending">,
  operator: string,
): Result<void, Rejection> {
  const note = requireNote(command.subject, command.text, command);
  if (!note.ok) return note;
  const next = { state: command.state, until: command.until } as const;
  const checked = checkNextState(decision, next);
  if (!checked.ok) return checked;
  giveTo(decision, operator, "locked");
  decision.addArticle(noteArticle(decision, note.value.subject, note.value.text, command));
  autoResponseFor(decision, "update");
  return applyNextState(decision, next);
}

export function reopenTicket(decision: Decision): Result<void, Rejection> {
  return applyNextState(decision, { state: "open" });
}
