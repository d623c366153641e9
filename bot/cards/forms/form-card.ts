import type { MessageKey } from "../../../core/i18n/translate.ts";
import type { OperatorAddress } from "../../../core/people/operator.ts";
import type { ShownHint } from "../../../core/routing/shown-hint.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { executeButton, ticketData } from "../actions.ts";
import { withWidth } from "../card-envelope.ts";
import { type AdaptiveCard, type AnswerZone, type CardContext, type Surface, say } from "../context.ts";
import { disclosureOf } from "../privacy.ts";
import { stripOf } from "../ticket/strip.ts";
import { expandTicket } from "../ticket/ticket-zones.ts";
import type { FormName } from "../verbs.ts";
import { assignForm } from "./assign-form.ts";
import { closeForm } from "./close-form.ts";
import { escalateForm } from "./escalate-form.ts";
import type { Form, FormInput, FormSubject } from "./form-data.ts";
import { moveForm } from "./move-form.ts";
import { noteForm } from "./note-form.ts";
import { pendingForm } from "./pending-form.ts";
import { priorityForm } from "./priority-form.ts";
import { replyForm } from "./reply-form.ts";

export interface FormCardOptions {
  readonly viewer: OperatorAddress;
  readonly form: FormName;
  readonly surface: Surface;
  /** What was typed, by field name (`text`, `queue`, `untilDate`…). */
  readonly values?: Readonly<Record<string, string>>;
  /** What is wrong, by field name; `until` stands under date and time. */
  readonly errors?: Readonly<Record<string, string>>;
  readonly answer?: AnswerZone;
  /** For the form that moves it. */
  readonly hint?: ShownHint | null;
}

const FORMS: Readonly<Record<FormName, (subject: FormSubject, input: FormInput) => Form>> = {
  note: noteForm,
  move: moveForm,
  assign: assignForm,
  pending: pendingForm,
  priority: priorityForm,
  reply: replyForm,
  close: closeForm,
  escalate: escalateForm,
};

const HEADINGS: Readonly<Record<FormName, MessageKey>> = {
  note: "card.note",
  move: "card.move",
  assign: "card.assign",
  pending: "card.form.pending",
  priority: "card.form.priority",
  reply: "card.reply",
  close: "card.close",
  escalate: "card.escalate",
};

/**
 * A form view: the ticket's strip and title with the form in the body. For what stands behind "…" and whenever the
 * server gives a form back: an error, an inserted template, a draft (design/cards §3). It carries no refresh.
 */
export function formCard(ctx: CardContext, ticket: Ticket, options: FormCardOptions): AdaptiveCard {
  const { viewer, form, surface, values = {}, errors = {}, answer, hint } = options;
  const { body, actions } = FORMS[form]({ ctx, ticket, viewer, surface, hint }, { values, errors });
  const strip = stripOf(ctx, ticket, viewer);
  const isAnswering = form === "reply" && ticket.lock?.by === viewer;
  const cancel = executeButton(say(ctx, "card.cancel"), "form.cancel", ticketData(ticket), {
    withoutInputs: true,
  });
  const card = expandTicket(ctx, ticket, disclosureOf(ctx, ticket, surface), {
    strip: isAnswering ? { ...strip, who: say(ctx, "card.replying") } : strip,
    answer,
    heading: say(ctx, HEADINGS[form]),
    form: body,
    actions: [...actions, cancel],
  });
  return withWidth(card, surface);
}
