import type { MessageKey } from "../../../core/i18n/translate.ts";
import type { Rejection } from "../../../core/ticket/rejection.ts";
import { type CardContext, say } from "../context.ts";
import { rejectionText } from "./rejection-text.ts";

/** What is wrong with a new ticket's form: a sentence under its field, or one above the form. */
export interface NewTicketFault {
  readonly errors: Readonly<Record<string, string>>;
  readonly refused?: string;
}

const REQUIRED: Readonly<Record<string, MessageKey>> = {
  type: "card.err.type",
  customer: "card.err.customer",
  queue: "card.err.queue",
  subject: "card.err.subject",
  text: "card.err.text",
  until: "card.err.date",
};
/** Core's names of fields that the form calls otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  requestType: "type",
  workUnits: "units",
  untilDate: "until",
  untilTime: "until",
};
const INVALID: Readonly<Record<string, MessageKey>> = {
  customer: "card.err.address",
  units: "card.err.units",
  until: "card.err.moment",
  sla: "card.err.sla",
};

export function newTicketFault(ctx: CardContext, rejection: Rejection): NewTicketFault {
  const under = (field: string, text: string): NewTicketFault => ({ errors: { [field]: text } });
  const nameOf = (field: string) => NAMES[field] ?? field;
  switch (rejection.code) {
    case "field.required": {
      const field = nameOf(rejection.field);
      return under(field, say(ctx, REQUIRED[field] ?? "card.err.required"));
    }
    case "field.invalid": {
      const field = nameOf(rejection.field);
      return under(field, say(ctx, INVALID[field] ?? "card.err.invalid"));
    }
    case "field.too_long":
      return under(nameOf(rejection.field), say(ctx, "card.err.long", { max: rejection.max }));
    case "field.date_past":
      return under("until", say(ctx, "card.err.past"));
    case "field.date_far":
      return under("until", rejectionText(ctx, rejection));
    case "queue.not_allowed":
      return under("queue", say(ctx, "card.err.queue.create"));
    case "queue.unknown":
      return under("queue", rejectionText(ctx, rejection));
    case "owner.not_allowed":
      return under("owner", rejectionText(ctx, rejection));
    default:
      return { errors: {}, refused: rejectionText(ctx, rejection) };
  }
}
