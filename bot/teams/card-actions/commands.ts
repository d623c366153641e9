import { translate } from "../../../core/i18n/translate.ts";
import { fail, ok, type Result } from "../../../core/result.ts";
import {
  CLOSE_REASONS,
  type CloseReason,
  type Command,
  type MoveReason,
  type NextState,
  type ReplyTarget,
} from "../../../core/ticket/commands.ts";
import type { Rejection } from "../../../core/ticket/rejection.ts";
import type { Priority } from "../../../core/ticket/ticket.ts";
import type { CardContext } from "../../cards/context.ts";
import { nextStateOf, pendingMomentOf } from "../../cards/forms/next-state.ts";
import type { CardAction } from "../../cards/verbs.ts";

type Of<K extends CardAction["kind"]> = Extract<CardAction, { kind: K }>;

/** Clicks that are one command and need nothing but what the card sent. */
export type PlainAction = Of<
  | "take"
  | "release"
  | "resume"
  | "note"
  | "move"
  | "assign"
  | "close"
  | "pending"
  | "priority"
  | "escalate"
  | "unreachable"
  | "charge"
  | "call"
  | "dismiss"
  | "undo"
>;

export const isPlainAction = (action: CardAction): action is PlainAction =>
  [
    "take",
    "release",
    "resume",
    "note",
    "move",
    "assign",
    "close",
    "pending",
    "priority",
    "escalate",
    "unreachable",
    "charge",
    "call",
    "dismiss",
    "undo",
  ].includes(action.kind);

/** The command a click stands for; inputs that name no moment or state are the field's fault. */
export function commandOf(action: PlainAction, ctx: CardContext): Result<Command, Rejection> {
  switch (action.kind) {
    case "take":
      return ok({ type: "TakeTicket" });
    case "release":
      return ok({ type: "ReleaseTicket" });
    case "resume":
      return ok({ type: "ReopenTicket" });
    case "unreachable":
      return ok({ type: "CloseUnreachable" });
    case "charge":
      return ok({ type: "ConfirmCharge" });
    case "call":
      return ok({ type: "RecordFailedCall" });
    case "dismiss":
      return ok({ type: "DismissProposal", proposal: action.proposal });
    case "undo":
      return ok({ type: "UndoAction", eventSeq: action.ev });
    case "note":
      return ok({
        type: "AddNote",
        subject: action.subject || translate(ctx.desk.language, "note.subject"),
        text: action.text,
        visibleToCustomer: action.visible === "1",
      });
    case "move":
      return ok({
        type: "MoveTicket",
        queue: action.queue,
        reason: action.reason as MoveReason,
        text: action.text,
      });
    case "assign":
      return ok({
        type: "AssignTicket",
        owner: action.owner.toLowerCase(),
        subject: action.subject || translate(ctx.desk.language, "assign.subject"),
        text: action.text,
      });
    case "close":
      return closeCommand(action);
    case "pending":
      return pendingCommand(action, ctx);
    case "priority":
      return priorityCommand(action);
    case "escalate":
      return ok({ type: "AskSupport", text: action.text, tried: action.tried });
  }
}

function closeCommand({ why, next, text, review }: Of<"close">): Result<Command, Rejection> {
  if (!CLOSE_REASONS.includes(why as CloseReason)) return fail({ code: "field.required", field: "why" });
  return ok({
    type: "CloseTicket",
    why: why as CloseReason,
    state: next === "closed-" ? "closed unsuccessful" : "closed successful",
    text,
    reviewRequired: review === "1",
  });
}

function pendingCommand(action: Of<"pending">, ctx: CardContext): Result<Command, Rejection> {
  const until = pendingMomentOf(ctx, action);
  if (!until) return fail({ code: "field.required", field: "untilDate" });
  const { language } = ctx.desk;
  return ok({
    type: "SetPending",
    state: "pending reminder",
    until,
    subject: action.subject || translate(language, "pending.subject"),
    text: action.text || (action.preset ? translate(language, "pending.postponed") : ""),
  });
}

function priorityCommand({ priority, type }: Of<"priority">): Result<Command, Rejection> {
  return ok({
    type: "ChangePriority",
    priority: Number(priority) as Priority,
    ...(type ? { requestType: type } : {}),
  });
}

/** What a reply form holds. */
export interface ReplyInputs {
  readonly text: string;
  readonly next: string;
  readonly untilDate: string;
  readonly untilTime: string;
}

export function replyNextState(inputs: ReplyInputs, ctx: CardContext): Result<NextState, Rejection> {
  const next = nextStateOf(ctx, inputs);
  if (!("invalid" in next)) return ok(next);
  return fail({ code: "field.invalid", field: next.invalid === "until" ? "untilDate" : next.invalid });
}

export function replyCommand(
  inputs: ReplyInputs,
  ctx: CardContext,
  replyTo: ReplyTarget | null,
): Result<Command, Rejection> {
  const next = replyNextState(inputs, ctx);
  return next.ok ? ok({ type: "SendReply", text: inputs.text, next: next.value, replyTo }) : next;
}
