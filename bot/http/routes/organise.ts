import { z } from "zod";
import { operatorName } from "../../../core/desk/desk.ts";
import { translate } from "../../../core/i18n/translate.ts";
import { LOCK_PURPOSES, MOVE_REASONS, type MoveReason } from "../../../core/ticket/commands.ts";
import type { ApiDeps } from "../deps.ts";
import type { Route } from "../route.ts";
import { key, line, operatorAddress, text } from "../schemas/fields.ts";
import { extras } from "../tickets/command-form.ts";
import { actionRoute } from "./action-route.ts";

/** Reason and note may be missing here: the desk itself says what it needs before a move (spec T9). */
const move = z.strictObject({ queue: key, reason: z.enum(MOVE_REASONS).optional(), text: text.default("") });
const assignment = z.strictObject({ owner: operatorAddress, subject: line.optional(), text, ...extras });
const nothing = z.strictObject({});
const lock = z.strictObject({ purpose: z.enum(LOCK_PURPOSES) });
const release = z.strictObject({
  restoreOwner: z
    .boolean()
    .optional()
    .meta({ description: "Also gives the ticket back to its owner before" }),
});
const undo = z.strictObject({ eventSeq: z.int().min(1) });

/** Who has the ticket and where it is (spec T7, T8, T9, X4). */
export function organiseRoutes(deps: ApiDeps): readonly Route[] {
  const { desk } = deps;
  return [
    actionRoute(deps, {
      name: "moves",
      id: "moveTicket",
      summary: "Move to another queue, with a reason and a note",
      body: move,
      refusals: ["move.note_required", "queue.unknown", "queue.not_allowed", "ticket.same_queue"],
      draftOf: "move",
      command: ({ queue, reason, text }) => ({
        type: "MoveTicket",
        queue,
        reason: reason ?? ("" as MoveReason),
        text,
      }),
    }),
    actionRoute(deps, {
      name: "assignments",
      id: "assignTicket",
      summary: "Assign to an operator, who is told",
      body: assignment,
      refusals: ["owner.not_allowed", "owner.unchanged", "field.required"],
      draftOf: "assign",
      command: ({ owner, subject, ...form }) => ({
        ...form,
        type: "AssignTicket",
        owner,
        subject: subject ?? translate(desk.language, "subject.assigned", { name: operatorName(desk, owner) }),
      }),
    }),
    actionRoute(deps, {
      name: "take",
      id: "takeTicket",
      summary: "Take: lock and own",
      body: nothing,
      refusals: ["ticket.locked_by_other", "ticket.already_yours", "ticket.wrong_state"],
      command: () => ({ type: "TakeTicket" }),
    }),
    actionRoute(deps, {
      name: "lock",
      id: "lockTicket",
      summary: "Lock while a form is open",
      body: lock,
      refusals: ["ticket.locked_by_other", "ticket.wrong_state"],
      command: ({ purpose }) => ({ type: "LockTicket", purpose }),
    }),
    actionRoute(deps, {
      name: "release",
      id: "releaseTicket",
      summary: "Release one's own lock",
      body: release,
      refusals: ["ticket.not_locked_by_you"],
      command: (body) => ({ type: "ReleaseTicket", ...body }),
    }),
    actionRoute(deps, {
      name: "undo",
      id: "undoAction",
      summary: "Take back one's own move, close or assignment within ten minutes",
      body: undo,
      refusals: ["undo.expired", "undo.nothing"],
      command: ({ eventSeq }) => ({ type: "UndoAction", eventSeq }),
    }),
  ];
}
