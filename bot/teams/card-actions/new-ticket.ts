import { queueOf } from "../../../core/desk/desk.ts";
import { handle } from "../../../core/handle.ts";
import { operatorActor } from "../../../core/people/actor.ts";
import { rememberCustomer } from "../../../core/people/customer-book.ts";
import { creatableQueues } from "../../../core/people/policy.ts";
import type { Rejection } from "../../../core/ticket/rejection.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { doneCard } from "../../cards/answers/done-card.ts";
import { newTicketFault } from "../../cards/answers/new-ticket-fault.ts";
import { noticeCard } from "../../cards/answers/notice-card.ts";
import { type AdaptiveCard, say } from "../../cards/context.ts";
import { deskFormCard } from "../../cards/desk/desk-form-card.ts";
import type { FormInput } from "../../cards/forms/form-data.ts";
import { newTicketForm } from "../../cards/forms/new-ticket-form.ts";
import { clip, escapeMarkdown, oneLine } from "../../cards/text.ts";
import { cardBytes } from "../../cards/ticket/size-ladder.ts";
import type { CardAction } from "../../cards/verbs.ts";
import { withOrigin } from "../messages/message-origin.ts";
import { NO_PICTURES } from "../messages/message-pictures.ts";
import { shownText, type TakenMessage, wholeText } from "../messages/taken-messages.ts";
import { openTicketsOf, searcherOf } from "../own-tickets.ts";
import { type Click, type ClickDeps, cardContext } from "./click.ts";
import { type FormDeps, takenUp } from "./long-forms.ts";
import { newTicketCommand } from "./new-ticket-command.ts";

type Create = Extract<CardAction, { kind: "new.create" }>;

/** A title is a line, not a whole message. */
const MAX_TITLE = 100;
/** Beside a long text; Teams takes 28 KB. */
const MAX_FORM_BYTES = 20_000;
/** Tickets of the sender named above the form. */
const MAX_OPEN = 3;

/** The empty form, or the one that a message of Teams fills in (spec T10, B5). */
export function openNewTicket(
  deps: ClickDeps,
  click: Click,
  form: string,
  message: TakenMessage | null,
): Promise<AdaptiveCard> {
  const values = message ? valuesOf(message) : {};
  return formOf(deps, click, form, message, { values, errors: {} });
}

function valuesOf(message: TakenMessage): FormInput["values"] {
  const { sender, subject, text } = message;
  const firstLine = text.split("\n").find((line) => line.trim() !== "") ?? "";
  return {
    customer: sender.address,
    name: sender.name,
    subject: clip(oneLine(subject || firstLine), MAX_TITLE),
    text: shownText(message),
  };
}

async function formOf(
  deps: ClickDeps,
  click: Click,
  form: string,
  message: TakenMessage | null,
  input: FormInput,
  refused?: string,
): Promise<AdaptiveCard> {
  const ctx = cardContext(deps, click);
  const { address } = click.operator;
  if (creatableQueues(deps.desk, address).length === 0)
    return noticeCard(ctx, { text: say(ctx, "card.new.not_allowed") });
  const shown = message && {
    ...takenUp(ctx, message),
    open: await openTicketsOf(searcherOf(deps, click), message.sender.address, MAX_OPEN),
  };
  const build = (lists: "whole" | "short") =>
    deskFormCard(ctx, {
      heading: say(ctx, message ? "card.new.from.message" : "card.new.phone"),
      form: newTicketForm(ctx, address, form, input, lists),
      message: shown,
      ...(refused ? { refused } : {}),
      foot: say(ctx, "card.new.told"),
    });
  const whole = build("whole");
  return cardBytes(whole) <= MAX_FORM_BYTES ? whole : build("short");
}

/** Makes the ticket, once for a form however often it is sent; what is wrong comes back with the form filled in. */
export async function createTicket(deps: FormDeps, click: Click, action: Create): Promise<AdaptiveCard> {
  const { kind: _, form, ...values } = action;
  const ctx = cardContext(deps, click);
  const { address } = click.operator;
  const message = await deps.messages.find(address, form);
  const again = (rejection: Rejection) => {
    const { errors, refused = say(ctx, "card.form.check") } = newTicketFault(ctx, rejection);
    return formOf(deps, click, form, message, { values, errors }, refused);
  };
  const command = newTicketCommand(ctx, action);
  if (!command.ok) return again(command.error);
  const requestKey = form ? `teams-form:${address}:${form}` : click.requestKey;
  const wasMade = (await deps.store.ticketOfRequest(requestKey)) !== null;
  const pictures = message && !wasMade ? await deps.messages.pictures(message) : NO_PICTURES;
  const text = message
    ? withOrigin(ctx, wholeText(message, action.text), message, pictures.missed)
    : action.text;
  // Core asks for a text: where it came from is none.
  const said = action.text.trim() === "" ? "" : text;
  const made = await handle(
    deps,
    null,
    {
      ...command.value,
      message: { ...command.value.message, text: said, attachments: pictures.attachments },
    },
    { actor: operatorActor(address), now: ctx.now, source: "teams", requestKey },
  );
  if (!made.ok) return again(made.error);
  await rememberCustomer(deps.allStore, made.value.ticket.customer, ctx.now);
  return madeCard(deps, click, made.value.ticket, message !== null);
}

async function madeCard(
  deps: FormDeps,
  click: Click,
  ticket: Ticket,
  isFromMessage: boolean,
): Promise<AdaptiveCard> {
  const ctx = cardContext(deps, click);
  const { name, address } = queueOf(deps.desk, ticket.queue);
  const articles = await deps.store.articles(ticket.number);
  const isTold = articles.some(({ autoResponse }) => autoResponse === "new-ticket");
  return doneCard(ctx, {
    number: ticket.number,
    head: say(ctx, "card.new.done", { number: ticket.number }),
    lines: [
      escapeMarkdown(oneLine(ticket.title)),
      say(ctx, "card.queue.is", { queue: escapeMarkdown(name) }),
      ...(isTold ? [say(ctx, "card.new.told.done")] : []),
      ...(isFromMessage ? [say(ctx, "card.new.pointer", { address: escapeMarkdown(address.address) })] : []),
    ],
  });
}
