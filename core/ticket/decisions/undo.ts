import { fail, ok, type Result } from "../../result.ts";
import { plusMinutes } from "../../time.ts";
import type { Command } from "../commands.ts";
import type { Rejection } from "../rejection.ts";
import type { Undoable } from "../ticket.ts";
import type { Decision } from "./decision.ts";

/** How long move, close and assign can be taken back (spec X4). */
export const UNDO_MINUTES = 10;

type Before = Undoable["before"];

export function beforeAction(decision: Decision): Before {
  const { queue, state, owner, lock, pending } = decision.ticket;
  return { queue, state, owner, lock, pending };
}

export function offerUndo(decision: Decision, action: Undoable["action"], by: string, before: Before): void {
  decision.record({
    type: "UndoOffered",
    undoable: { action, by, until: plusMinutes(decision.ctx.now, UNDO_MINUTES), before },
  });
}

/** Takes back the last move, close or assignment. The note written with it stays: it was said. */
export function undoAction(
  decision: Decision,
  command: Extract<Command, { type: "UndoAction" }>,
): Result<void, Rejection> {
  const { undoable } = decision.ticket;
  if (undoable?.eventSeq !== command.eventSeq) return fail({ code: "undo.nothing" });
  if (undoable.until <= decision.ctx.now) return fail({ code: "undo.expired" });
  decision.record({ type: "ActionUndone", action: undoable.action, before: undoable.before });
  return ok(undefined);
}
