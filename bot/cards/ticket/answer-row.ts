import { executeButton, linkButton, ticketData } from "../actions.ts";
import { type AnswerZone, type CardElement, say } from "../context.ts";
import type { FormSubject } from "../forms/form-data.ts";
import { chatLink } from "../text.ts";
import { allowed, type ButtonName, type ButtonRow, rowActions, type Slimming, ticketRow } from "./buttons.ts";
import type { Told } from "./ticket-zones.ts";

/** The buttons of a ticket card, with what an answer puts in front of them (design/cards 25, 26). */
export function cardActions(
  subject: FormSubject,
  answer: AnswerZone | undefined,
  slim: Slimming,
  link?: Told["link"],
): readonly CardElement[] {
  const { ctx, ticket, viewer, surface } = subject;
  if (answer?.kind === "refused") return refusedActions(subject, answer, slim);
  const normal = ticketRow(ctx, ticket, viewer, surface);
  if (link) {
    const first = linkButton(link.title, link.url, { filled: true });
    return [first, ...rowActions(subject, withRoomForOne(normal, 2), slim)];
  }
  if (!answer?.draftId) return rowActions(subject, normal, slim);
  return [draftButton(subject, answer.draftId, null), ...rowActions(subject, withRoomForOne(normal), slim)];
}

/** After a refusal: the same with another choice, whom to ask, the ticket itself. None is the usual next step. */
function refusedActions(subject: FormSubject, answer: AnswerZone, slim: Slimming): readonly CardElement[] {
  const { ctx, ticket, viewer } = subject;
  const row = (name: ButtonName) =>
    allowed(ctx, ticket, viewer, { filled: null, visible: [name], overflow: [] });
  const retry = answer.retry && row(answer.retry).visible.length > 0 ? answer.retry : null;
  const first = answer.draftId
    ? [draftButton(subject, answer.draftId, retry)]
    : rowActions(subject, row(retry ?? "note"), slim);
  return [...first, ...contactButtons(subject, answer), ...rowActions(subject, row("open"), slim)];
}

/** Opens the form with what was typed; when the same action can be tried again the button is called like it. */
function draftButton({ ctx, ticket }: FormSubject, draft: string, retry: AnswerZone["retry"]): CardElement {
  const title = say(ctx, retry ? `card.${retry}` : "card.open.draft");
  return executeButton(title, "draft.open", { ...ticketData(ticket), draft });
}

function contactButtons({ ctx }: FormSubject, { contact }: AnswerZone): readonly CardElement[] {
  if (!contact) return [];
  const name = contact.name || contact.address;
  return [linkButton(say(ctx, "card.ask.contact", { name }), chatLink(contact.address))];
}

/** With another button in front, fewer stay in sight and none is filled. */
function withRoomForOne({ visible, overflow }: ButtonRow, inSight = 3): ButtonRow {
  return {
    filled: null,
    visible: visible.slice(0, inSight),
    overflow: [...visible.slice(inSight), ...overflow],
  };
}
