import type { Rejection } from "../../../core/ticket/rejection.ts";
import type { Ticket, TicketNumber } from "../../../core/ticket/ticket.ts";
import { refusalAnswer, staleAnswer } from "../../cards/answers/answers.ts";
import { noticeCard } from "../../cards/answers/notice-card.ts";
import { rejectionText } from "../../cards/answers/rejection-text.ts";
import type { AdaptiveCard } from "../../cards/context.ts";
import { formCard } from "../../cards/forms/form-card.ts";
import { formErrors } from "../../cards/forms/form-errors.ts";
import type { CardAction, FormName } from "../../cards/verbs.ts";
import { type Click, type ClickDeps, cardContext, hintFor, viewerCard } from "./click.ts";
import { inSight, notFound } from "./sight.ts";

/** What was typed into which form, to be kept when the click is not carried out. */
export interface Typed {
  readonly form: FormName;
  readonly values: Readonly<Record<string, string>>;
}

/** A click that was not carried out. */
export interface Refused {
  readonly number: TicketNumber;
  readonly action: CardAction["kind"];
  readonly rejection: Rejection;
  /** Null when the click carried no words. */
  readonly typed: Typed | null;
}

/**
 * The answer to a click that was not carried out (spec B3): the form again with the field's fault, or the
 * fresh card with what changed or why not. Typed text becomes a draft.
 */
export async function refuse(deps: ClickDeps, click: Click, refused: Refused): Promise<AdaptiveCard> {
  const { number, action, rejection, typed } = refused;
  const ctx = cardContext(deps, click);
  const viewer = click.operator.address;
  const ticket = await inSight(deps, click, number);
  // Who moved it away learns why he cannot take that back, and no more.
  if (!ticket && rejection.code.startsWith("undo."))
    return noticeCard(ctx, { text: rejectionText(ctx, rejection) });
  if (!ticket) return notFound(deps, click, typed?.values.text);
  const errors = typed ? formErrors(ctx, typed.form, rejection, typed.values) : null;
  if (typed && errors) {
    const hint = typed.form === "move" ? await hintFor(deps, click, ticket) : null;
    return formCard(ctx, ticket, { viewer, surface: click.surface, ...typed, errors, hint });
  }
  const draftId = typed?.values.text?.trim() ? await keepDraft(deps, click, ticket, typed) : null;
  const answer =
    rejection.code === "ticket.changed"
      ? staleAnswer(ctx, rejection.changes, draftId)
      : refusalAnswer(ctx, ticket, rejection, draftId, action);
  return viewerCard(deps, click, ticket, { answer });
}

async function keepDraft(deps: ClickDeps, click: Click, ticket: Ticket, typed: Typed): Promise<string> {
  await deps.drafts.put(click.operator.address, ticket, typed);
  return typed.form;
}
