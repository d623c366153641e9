import { handle } from "../../../core/handle.ts";
import { translate } from "../../../core/i18n/translate.ts";
import { operatorActor } from "../../../core/people/actor.ts";
import { fail, ok, type Result } from "../../../core/result.ts";
import { askedSearch, type Searcher, ticketToJumpTo } from "../../../core/search/asked-search.ts";
import { attributesOfLine, numberOfLine } from "../../../core/search/search-line.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { doneCard } from "../../cards/answers/done-card.ts";
import { noticeCard } from "../../cards/answers/notice-card.ts";
import { rejectionText } from "../../cards/answers/rejection-text.ts";
import { type AdaptiveCard, type CardContext, say } from "../../cards/context.ts";
import { deskFormCard } from "../../cards/desk/desk-form-card.ts";
import { addMessageForm } from "../../cards/forms/add-message-form.ts";
import type { FormInput } from "../../cards/forms/form-data.ts";
import { clip, escapeMarkdown, oneLine } from "../../cards/text.ts";
import type { CardAction } from "../../cards/verbs.ts";
import { withOrigin } from "../messages/message-origin.ts";
import { shownText, type TakenMessage, wholeText } from "../messages/taken-messages.ts";
import { likelyTickets, searcherOf } from "../own-tickets.ts";
import { type Click, cardContext } from "./click.ts";
import { type FormDeps, takenUp } from "./long-forms.ts";

type Add = Extract<CardAction, { kind: "message.add" }>;

const MAX_CHOICES = 15;
const MAX_NAME = 80;

/** "Aggiungi al ticket" on a message of Teams: which ticket, and what of the text (spec B5). */
export function openAddMessage(
  deps: FormDeps,
  click: Click,
  form: string,
  message: TakenMessage,
): Promise<AdaptiveCard> {
  return formOf(deps, click, form, message, { values: { text: shownText(message) }, errors: {} });
}

async function formOf(
  deps: FormDeps,
  click: Click,
  form: string,
  message: TakenMessage,
  input: FormInput,
): Promise<AdaptiveCard> {
  const ctx = cardContext(deps, click);
  const tickets = await likelyTickets(searcherOf(deps, click), MAX_CHOICES);
  return deskFormCard(ctx, {
    heading: say(ctx, "card.add"),
    form: addMessageForm(ctx, tickets, form, input),
    message: takenUp(ctx, message),
    foot: say(ctx, "card.add.foot"),
  });
}

/** Adds the note, once for a form however often it is sent. */
export async function addMessage(deps: FormDeps, click: Click, action: Add): Promise<AdaptiveCard> {
  const { form, ticket: chosen, which, text } = action;
  const ctx = cardContext(deps, click);
  const { address } = click.operator;
  const message = await deps.messages.find(address, form);
  if (!message) return noticeCard(ctx, { text: say(ctx, "card.add.gone") });
  const again = (errors: FormInput["errors"]) =>
    formOf(deps, click, form, message, { values: { ticket: chosen, which, text }, errors });
  if (text.trim() === "") return again({ text: say(ctx, "card.err.note") });
  const found = await ticketMeant(ctx, searcherOf(deps, click), which.trim() || chosen);
  if (!found.ok) return again({ [which.trim() ? "which" : "ticket"]: found.error });
  const pictures = await deps.messages.pictures(message);
  const subject = translate(deps.desk.language, "teams.note.subject", {
    name: clip(oneLine(message.sender.name), MAX_NAME),
  });
  const added = await handle(
    deps,
    found.value.number,
    {
      type: "AddNote",
      subject,
      text: withOrigin(ctx, wholeText(message, text), message, pictures.missed),
      attachments: pictures.attachments,
    },
    {
      actor: operatorActor(address),
      now: ctx.now,
      source: "teams",
      requestKey: `teams-form:${address}:${form}`,
    },
  );
  if (!added.ok) {
    const field = "field" in added.error ? added.error.field : which.trim() ? "which" : "ticket";
    return again({ [field]: rejectionText(ctx, added.error) });
  }
  return doneCard(ctx, {
    number: added.value.ticket.number,
    head: say(ctx, "card.add.done", { number: added.value.ticket.number }),
    lines: [escapeMarkdown(oneLine(added.value.ticket.title) || say(ctx, "card.title.generic"))],
  });
}

/** The one ticket a line means: its number, a part of it, or words that only it has. */
async function ticketMeant(
  ctx: CardContext,
  searcher: Searcher,
  line: string,
): Promise<Result<Ticket, string>> {
  if (line === "") return fail(say(ctx, "card.err.ticket"));
  const number = numberOfLine(line);
  if (number !== null) {
    const ticket = await ticketToJumpTo(searcher, number);
    return ticket ? ok(ticket) : fail(say(ctx, "card.notice.ticket_not_found.text"));
  }
  const asked = await askedSearch(searcher, attributesOfLine(line));
  if (!asked.ok) return fail(say(ctx, "card.err.ticket"));
  const { items } = await searcher.store.tickets.find({
    filter: asked.value.visible,
    sort: { by: "changedAt", direction: "desc" },
    limit: 2,
  });
  const [first, second] = items;
  if (second) return fail(say(ctx, "card.err.ticket.many"));
  return first ? ok(first) : fail(say(ctx, "card.notice.ticket_not_found.text"));
}
