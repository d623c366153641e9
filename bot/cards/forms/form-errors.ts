import type { MessageKey } from "../../../core/i18n/translate.ts";
import type { Rejection } from "../../../core/ticket/rejection.ts";
import { rejectionText } from "../answers/rejection-text.ts";
import { type CardContext, say } from "../context.ts";
import type { FormName } from "../verbs.ts";

const TEXT_REQUIRED = {
  note: "card.err.note",
  move: "card.err.move",
  reply: "card.err.reply",
  assign: "card.err.text",
  pending: "card.err.text",
  priority: "card.err.text",
  close: "card.err.text",
  escalate: "card.err.escalate",
} as const satisfies Record<FormName, string>;

/**
 * The sentences under the fields of a form when core refuses what was typed, by field name;
 * null when the answer is a card instead: the refusal is about the ticket, or says whom to ask for a right.
 */
export function formErrors(
  ctx: CardContext,
  form: FormName,
  rejection: Rejection,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> | null {
  switch (rejection.code) {
    case "field.required":
      return { [rejection.field]: requiredText(ctx, form, rejection.field) };
    case "field.too_long":
      return { [rejection.field]: say(ctx, "card.err.long", { max: rejection.max }) };
    case "field.date_past":
      return { until: say(ctx, "card.err.past") };
    case "field.date_far":
      return { until: rejectionText(ctx, rejection) };
    case "field.invalid":
      return invalidField(ctx, form, rejection.field);
    case "move.note_required":
      return {
        ...(values.reason ? {} : { reason: say(ctx, "card.err.reason") }),
        ...(values.text?.trim() ? {} : { text: say(ctx, "card.err.move") }),
      };
    case "queue.unknown":
    case "ticket.same_queue":
      if (form !== "move") return null;
      return { queue: values.queue ? rejectionText(ctx, rejection) : say(ctx, "card.err.queue") };
    case "owner.not_allowed":
    case "owner.unchanged":
      if (form !== "assign") return null;
      return { owner: values.owner ? rejectionText(ctx, rejection) : say(ctx, "card.err.owner") };
    default:
      return null;
  }
}

const REQUIRED: Readonly<Record<string, MessageKey>> = {
  subject: "card.err.subject",
  why: "card.err.why",
  queue: "card.err.queue",
  reason: "card.err.reason",
  owner: "card.err.owner",
  requestType: "card.err.type",
  untilDate: "card.err.date",
  untilTime: "card.err.time",
};

function requiredText(ctx: CardContext, form: FormName, field: string): string {
  if (field === "text") return say(ctx, TEXT_REQUIRED[form]);
  return say(ctx, REQUIRED[field] ?? "card.err.required");
}

function invalidField(ctx: CardContext, form: FormName, field: string): Record<string, string> | null {
  if (field.startsWith("until")) return { until: say(ctx, "card.err.moment") };
  if (field === "requestType") return { type: say(ctx, "card.err.type") };
  if (field === "why" && form === "close") return { why: say(ctx, "card.err.why") };
  return field === "customer" ? null : { [field]: say(ctx, "card.err.invalid") };
}
