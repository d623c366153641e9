import { queueOf } from "../../desk/desk.ts";
import { translate } from "../../i18n/translate.ts";
import { canSeeQueue, moveTargets, possibleOwners } from "../../people/policy.ts";
import { fail, ok, type Result } from "../../result.ts";
import { type CommandOf, MOVE_REASONS } from "../commands.ts";
import { requireNote, requireText } from "../fields.ts";
import type { Rejection } from "../rejection.ts";
import type { Draft } from "./draft.ts";
import { noteArticle } from "./new-article.ts";
import { giveTo, lockTo, openIfNew, release } from "./ownership.ts";
import { beforeAction, offerUndo } from "./undo.ts";

export function takeTicket(draft: Draft, operator: string): Result<void, Rejection> {
  if (draft.ticket.lock?.by === operator) return fail({ code: "ticket.already_yours" });
  lockTo(draft, operator, "taken");
  openIfNew(draft);
  return ok(undefined);
}

export function lockTicket(draft: Draft, operator: string): Result<void, Rejection> {
  lockTo(draft, operator, "locked");
  return ok(undefined);
}

export function releaseTicket(draft: Draft, command: CommandOf<"ReleaseTicket">): Result<void, Rejection> {
  const previousOwner = draft.ticket.lock?.previousOwner ?? null;
  release(draft, command.restoreOwner ? "cancelled" : "released");
  if (command.restoreOwner) giveTo(draft, previousOwner, "cancelled");
  return ok(undefined);
}

export function assignTicket(
  draft: Draft,
  command: CommandOf<"AssignTicket">,
  operator: string,
): Result<void, Rejection> {
  const { desk } = draft.ctx;
  const { queue, owner, lock } = draft.ticket;
  const note = requireNote(command.subject, command.text, command);
  if (!note.ok) return note;
  if (!possibleOwners(desk, queueOf(desk, queue).key).includes(command.owner)) {
    return fail({ code: "owner.not_allowed", owner: command.owner });
  }
  if (owner === command.owner && lock?.by === command.owner) {
    return fail({ code: "owner.unchanged", owner: command.owner });
  }
  const before = beforeAction(draft);
  draft.addArticle(noteArticle(draft, note.value.subject, note.value.text, command));
  lockTo(draft, command.owner, "assigned");
  openIfNew(draft);
  offerUndo(draft, "assign", operator, before);
  return ok(undefined);
}

/** The note comes before the move; the lock ends, and so does the owner who cannot follow (spec T9, P3). */
export function moveTicket(
  draft: Draft,
  command: CommandOf<"MoveTicket">,
  operator: string,
): Result<void, Rejection> {
  const { desk } = draft.ctx;
  const checked = checkMove(draft, command, operator);
  if (!checked.ok) return checked;
  const before = beforeAction(draft);
  const from = draft.ticket.queue;
  const subject = translate(desk.language, "move.subject", {
    queue: queueOf(desk, command.queue).name,
    reason: translate(desk.language, `move.reason.${command.reason}`),
  });
  draft.addArticle(noteArticle(draft, subject, command.text.trim()));
  release(draft, "moved");
  draft.record({ type: "TicketMoved", from, to: command.queue, reason: command.reason });
  const { owner } = draft.ticket;
  if (owner && !canSeeQueue(desk, owner, command.queue)) giveTo(draft, null, "moved");
  offerUndo(draft, "move", operator, before);
  return ok(undefined);
}

function checkMove(
  draft: Draft,
  command: CommandOf<"MoveTicket">,
  operator: string,
): Result<void, Rejection> {
  const { desk } = draft.ctx;
  if (!MOVE_REASONS.includes(command.reason) || command.text.trim() === "") {
    return fail({ code: "move.note_required" });
  }
  const text = requireText("text", command.text);
  if (!text.ok) return text;
  if (!desk.queues.has(command.queue)) return fail({ code: "queue.unknown", queue: command.queue });
  if (command.queue === draft.ticket.queue) return fail({ code: "ticket.same_queue" });
  return moveTargets(desk, operator, draft.ticket.queue).includes(command.queue)
    ? ok(undefined)
    : fail({ code: "queue.not_allowed", queue: command.queue });
}
