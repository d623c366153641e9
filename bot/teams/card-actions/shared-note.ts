import { handle } from "../../../core/handle.ts";
import { translate } from "../../../core/i18n/translate.ts";
import { can } from "../../../core/people/policy.ts";
import { refusalAnswer, staleAnswer } from "../../cards/answers/answers.ts";
import type { AdaptiveCard } from "../../cards/context.ts";
import { formErrors } from "../../cards/forms/form-errors.ts";
import { insertedCard } from "../../cards/ticket/inserted-card.ts";
import type { CardAction } from "../../cards/verbs.ts";
import { type Click, type ClickDeps, cardContext } from "./click.ts";
import { pressContext } from "./press.ts";
import { inSight, notFound } from "./sight.ts";

type SharedNote = Extract<CardAction, { kind: "shared.note" }>;

/** A note from a card that stands in any chat: whatever the answer, it shows no more than that card did. */
export async function addSharedNote(
  deps: ClickDeps,
  click: Click,
  action: SharedNote,
): Promise<AdaptiveCard> {
  const { number, subject, text, visible } = action;
  const ctx = cardContext(deps, click);
  const done = await handle(
    deps,
    number,
    {
      type: "AddNote",
      subject: subject || translate(deps.desk.language, "note.subject"),
      text,
      visibleToCustomer: visible === "1",
    },
    pressContext(deps, click, action),
  );
  if (done.ok) return insertedCard(ctx, done.value.ticket, { by: null });
  const ticket = await inSight(deps, click, number);
  if (!ticket) return notFound(deps, click, text);
  const errors = formErrors(ctx, "note", done.error, { text });
  if (errors)
    return insertedCard(ctx, ticket, { by: null, form: { values: { subject, text, visible }, errors } });
  const answer =
    done.error.code === "ticket.changed"
      ? staleAnswer(ctx, done.error.changes, null)
      : refusalAnswer(ctx, ticket, done.error, null, "note");
  const canAsk = can(deps.desk, click.operator.address, "note", ticket).ok;
  return insertedCard(ctx, ticket, { by: null, answer, canAsk });
}
