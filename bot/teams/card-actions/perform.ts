import { handle } from "../../../core/handle.ts";
import { canSeeQueue } from "../../../core/people/policy.ts";
import type { MoveReason } from "../../../core/ticket/commands.ts";
import type { Rejection } from "../../../core/ticket/rejection.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { noticeCard } from "../../cards/answers/notice-card.ts";
import { saidCard } from "../../cards/answers/said-card.ts";
import { type AdaptiveCard, say } from "../../cards/context.ts";
import { escapeMarkdown } from "../../cards/text.ts";
import { movedCard } from "../../cards/ticket/moved-card.ts";
import type { Told } from "../../cards/ticket/ticket-zones.ts";
import type { CardAction, ChannelAction, FormName } from "../../cards/verbs.ts";
import { deskList, isDeskList, queueList } from "../ticket-lists.ts";
import { addMessage } from "./add-message.ts";
import { takeUpTitle } from "./better-title.ts";
import { type Click, type ClickDeps, cardContext, commandContext, viewerCard } from "./click.ts";
import { commandOf, isPlainAction, type PlainAction } from "./commands.ts";
import { cancelForm, forgetFormLock, openForm } from "./forms.ts";
import type { FormDeps } from "./long-forms.ts";
import { createTicket, openNewTicket } from "./new-ticket.ts";
import { isPreferences, performPreferences } from "./preferences.ts";
import { pressContext } from "./press.ts";
import { refuse, type Typed } from "./refuse.ts";
import { performReply } from "./reply.ts";
import { openSearch, runSearch } from "./search.ts";
import { addSharedNote } from "./shared-note.ts";
import { seenBy } from "./sight.ts";
import { splitOff } from "./split-off.ts";

/** May be clicked by somebody who is no operator: bot/teams/support. */
export type OutcomeAction = Extract<CardAction, { kind: "outcome" }>;

type Of<K extends CardAction["kind"]> = Extract<CardAction, { kind: K }>;

/** Carries out one click and gives the card that answers it; never an empty answer (design/cards §3). */
export async function performCardAction(
  deps: FormDeps,
  click: Click,
  action: Exclude<CardAction, ChannelAction | OutcomeAction>,
): Promise<AdaptiveCard> {
  if (isPreferences(action)) return performPreferences(deps, click, action);
  if (isDeskList(action)) return deskList(deps, click, action.kind);
  if (isPlainAction(action)) return performPlain(deps, click, action);
  switch (action.kind) {
    case "refresh":
      return seenBy(deps, click, await deps.store.load(action.number));
    case "form":
      return openForm(deps, click, action, action.form);
    case "form.cancel":
      return cancelForm(deps, click, action, false);
    case "draft.open":
      return openDraft(deps, click, action);
    case "desk.queue":
      return chosenQueue(deps, click, action.queue);
    case "shared.note":
      return addSharedNote(deps, click, action);
    case "desk.newTicket":
      return openNewTicket(deps, click, deps.newId(), null);
    case "new.create":
      return createTicket(deps, click, action);
    case "split":
      return splitOff(deps, click, action);
    case "message.add":
      return addMessage(deps, click, action);
    case "title":
      return takeUpTitle(deps, click, action);
    case "desk.search":
      return openSearch(deps, click);
    case "search.run":
      return runSearch(deps, click, action);
    case "dialog.close":
      return noticeCard(cardContext(deps, click), "closed");
    default:
      return performReply(deps, click, action);
  }
}

/** What would be there twice; the rest means the same however often it is pressed. */
const ONCE: ReadonlySet<PlainAction["kind"]> = new Set(["note", "escalate", "call"]);

async function performPlain(deps: ClickDeps, click: Click, action: PlainAction): Promise<AdaptiveCard> {
  const typed = typedOf(action);
  const refused = (rejection: Rejection) =>
    refuse(deps, click, { number: action.number, action: action.kind, rejection, typed });
  const command = commandOf(action, cardContext(deps, click));
  if (!command.ok) return refused(command.error);
  const context = ONCE.has(action.kind)
    ? pressContext(deps, click, action)
    : commandContext(deps, click, action.version);
  const done = await handle(deps, action.number, command.value, context);
  if (!done.ok) return refused(done.error);
  const { ticket } = done.value;
  await forgetFormLock(deps, click, ticket.number);
  if (typed) await deps.drafts.delete(click.operator.address, ticket.number, typed.form);
  if (action.kind === "escalate")
    return viewerCard(deps, click, ticket, { told: askedSupport(deps, click, ticket) });
  return action.kind === "move" ? answerToMove(deps, click, action, ticket) : seenBy(deps, click, ticket);
}

/** The chat is the outbox's work: it is there a moment later. */
function askedSupport(deps: ClickDeps, click: Click, { support }: Ticket): Told {
  const ctx = cardContext(deps, click);
  const name = escapeMarkdown(support?.contact.name || support?.contact.address || "");
  return { head: say(ctx, "card.escalated.head"), lines: [say(ctx, "card.escalated.text", { name })] };
}

function answerToMove(deps: ClickDeps, click: Click, action: Of<"move">, ticket: Ticket): AdaptiveCard {
  return movedCard(cardContext(deps, click), ticket, {
    viewer: click.operator.address,
    surface: click.surface,
    move: { reason: action.reason as MoveReason, note: action.text },
  });
}

const FORM_OF: Partial<Record<PlainAction["kind"], FormName>> = {
  note: "note",
  move: "move",
  assign: "assign",
  close: "close",
  pending: "pending",
  priority: "priority",
  escalate: "escalate",
};

/** What was typed with a click, for its form or its draft. */
function typedOf(action: PlainAction): Typed | null {
  const form = FORM_OF[action.kind];
  if (!form) return null;
  const { kind: _, number: __, version: ___, ...values } = action;
  return {
    form,
    values: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])),
  };
}

async function chosenQueue(deps: ClickDeps, click: Click, key: string): Promise<AdaptiveCard> {
  const queue = deps.desk.queues.get(key);
  const maySee = queue && canSeeQueue(deps.desk, click.operator.address, key);
  if (maySee) return queueList(deps, click, queue);
  const ctx = cardContext(deps, click);
  return saidCard(ctx, { style: "attention", head: say(ctx, "chat.queue.choose") });
}

async function openDraft(deps: ClickDeps, click: Click, action: Of<"draft.open">): Promise<AdaptiveCard> {
  const draft = await deps.drafts.get(click.operator.address, action.number, action.draft);
  return draft
    ? openForm(deps, click, action, draft.form, draft.values)
    : seenBy(deps, click, await deps.store.load(action.number));
}
