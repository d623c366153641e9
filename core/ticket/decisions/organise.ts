import { queueOf } from "../../desk/desk.ts";
import { translate } from "../../i18n/translate.ts";
import { canSeeQueue, moveTargets, possibleOwners } from "../../people/policy.ts";
import { fail, ok, type Result } from "../../result.ts";
import { type CommandOf, MOVE_REASONS } from "../commands.ts";
import { requireNote, requireText } from "../fields.ts";
import type { Rejection } from "../rejection.ts";
import type { Decision } from "./decision.ts";
import { noteArticle } from "./new-article.ts";
import { giveTo, lockTo, openIfNew, release } from "./ownership.ts";
import { beforeAction, offerUndo } from "./undo.ts";

export function takeTicket(decision: Decision, operator: string): Result<void, Rejection> {
  if (decision.ticket.lock?.by === operator) return fail({ code: "ticket.already_yours" });
  lockTo(decision, operator, "taken");
  openIfNew(decision);
  return ok(undefined);
}

export function lockTicket(decision: Decision, operator: string): Result<void, Rejection> {
  lockTo(decision, operator, "locked");
  return ok(undefined);
}

export function releaseTicket(
  decision: Decision,
  command: CommandOf<"ReleaseTicket">,
): Result<void, Rejection> {
  const previousOwner = decision.ticket.lock?.previousOwner ?? null;
  release(decision, command.restoreOwner ? "cancelled" : "released");
  if (command.restoreOwner) giveTo(decision, previousOwner, "cancelled");
  return ok(undefined);
}

export function assignTicket(
  decision: Decision,
  command: CommandOf<"AssignTicket">,
  operator: string,
): Result<void, Rejection> {
  const { desk } = decision.ctx;
  const { queue, owner, lock } = decision.ticket;
  const note = requireNote(command.subject, command.text, command);
  if (!note.ok) return note;
  if (!possibleOwners(desk, queueOf(desk, queue).key).includes(command.owner)) {
    return fail({ code: "owner.not_allowed", owner: command.owner });
  }
  if (owner === command.owner && lock?.by === command.owner) {
    return fail({ code: "owner.unchanged", owner: command.owner });
  }
  const before = beforeAction(decision);
  decision.addArticle(noteArticle(decision, note.value.subject, note.value.text, command));
  lockTo(decision, command.owner, "assigned");
  openIfNew(decision);
  offerUndo(decision, "assign", operator, before);
  return ok(undefined);
}

/** The note comes before the move; the lock ends, and so does the owner who cannot follow (spec T9, P3). */
export function moveTicket(
  decision: Decision,
  command: CommandOf<"MoveTicket">,
  operator: string,
): Result<void, Rejection> {
  const { desk } = decision.ctx;
  const checked = checkMove(decision, command, operator);
  if (!checked.ok) return checked;
  const before = beforeAction(decision);
  const from = decision.ticket.queue;
  const subject = translate(desk.language, "move.subject", {
    queue: queueOf(desk, command.queue).name,
    reason: translate(desk.language, `move.reason.${command.reason}`),
  });
  decision.addArticle(noteArticle(decision, subject, command.text.trim()));
  release(decision, "moved");
  decision.record({ type: "TicketMoved", from, to: command.queue, reason: command.reason });
  const { owner } = decision.ticket;
  if (owner && !canSeeQueue(desk, owner, command.queue)) giveTo(decision, null, "moved");
  offerUndo(decision, "move", operator, before);
  return ok(undefined);
}

function checkMove(
  decision: Decision,
  command: CommandOf<"MoveTicket">,
  operator: string,
): Result<void, Rejection> {
  const { desk } = decision.ctx;
  if (!MOVE_REASONS.includes(command.reason) || command.text.trim() === "") {
    return fail({ code: "move.note_required" });
  }
  const text = requireText("text", command.text);
  if (!text.ok) return text;
  if (!desk.queues.has(command.queue)) return fail({ code: "queue.unknown", queue: command.queue });
  if (command.queue === decision.ticket.queue) return fail({ code: "ticket.same_queue" });
  return moveTargets(desk, operator, decision.ticket.queue).includes(command.queue)
    ? ok(undefined)
    : fail({ code: "queue.not_allowed", queue: command.queue });
}
