import { queueOf } from "../../../core/desk/desk.ts";
import { offeredTemplate } from "../../../core/desk/template.ts";
import { handle } from "../../../core/handle.ts";
import { can } from "../../../core/people/policy.ts";
import type { NextState } from "../../../core/ticket/commands.ts";
import { requireText } from "../../../core/ticket/fields.ts";
import type { Rejection } from "../../../core/ticket/rejection.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { composeReply } from "../../../core/ticket/writing/compose-reply.ts";
import { fillTemplate } from "../../../core/ticket/writing/fill-template.ts";
import { latestReplyTarget } from "../../../core/ticket/writing/reply-target.ts";
import { mailSubject } from "../../../core/ticket/writing/subject.ts";
import { type AdaptiveCard, type AnswerZone, say } from "../../cards/context.ts";
import { courtesyCard } from "../../cards/ticket/courtesy-card.ts";
import { replyPreviewCard } from "../../cards/ticket/reply-preview-card.ts";
import type { CardAction } from "../../cards/verbs.ts";
import type { Draft } from "../drafts/drafts.ts";
import { type Click, type ClickDeps, cardContext, viewerCard } from "./click.ts";
import { type ReplyInputs, replyCommand, replyNextState } from "./commands.ts";
import { cancelForm, forgetFormLock, openForm } from "./forms.ts";
import { adviceFor } from "./plain-language.ts";
import { pressContext } from "./press.ts";
import { type Refused, refuse, type Typed } from "./refuse.ts";
import { inSight, notFound } from "./sight.ts";

type Of<K extends CardAction["kind"]> = Extract<CardAction, { kind: K }>;
export type ReplyAction = Of<
  | "reply.begin"
  | "reply.template"
  | "reply.preview"
  | "reply"
  | "reply.edit"
  | "reply.cancel"
  | "courtesy.preview"
  | "courtesy"
>;

/** Everything between pressing "Rispondi" and the mail (spec T11, cards.md §4). */
export async function performReply(
  deps: ClickDeps,
  click: Click,
  action: ReplyAction,
): Promise<AdaptiveCard> {
  switch (action.kind) {
    case "reply.begin":
      return openForm(deps, click, action, "reply", action.next ? { next: action.next } : {});
    case "reply.template":
      return openForm(deps, click, action, "reply", await withTemplate(deps, click, action));
    case "reply.preview":
      return preview(deps, click, action);
    case "reply":
      return send(deps, click, action);
    case "reply.edit":
      return openForm(deps, click, action, "reply", await draftValues(deps, click, action.number));
    case "reply.cancel":
      await deps.drafts.delete(click.operator.address, action.number, "reply");
      return cancelForm(deps, click, action, true);
    case "courtesy.preview":
      return previewCourtesy(deps, click, action);
    case "courtesy":
      return sendCourtesy(deps, click, action);
  }
}

const valuesOf = ({ text, next, untilDate, untilTime }: ReplyInputs): Record<string, string> => ({
  text,
  next,
  untilDate,
  untilTime,
});

const typedReply = (inputs: ReplyInputs): Typed => ({ form: "reply", values: valuesOf(inputs) });

/** The template is added to what was typed; nothing typed is replaced. */
async function withTemplate(
  deps: ClickDeps,
  click: Click,
  action: Of<"reply.template">,
): Promise<Record<string, string>> {
  const parts = [action.text.trim(), await templateText(deps, click, action)];
  const text = parts.filter((part) => part !== "").join("\n\n");
  return { ...valuesOf(action), template: action.template, text };
}

/** Empty when the template is not, or no longer, offered in the ticket's queue. */
async function templateText(
  { desk, store, clock }: ClickDeps,
  { operator }: Click,
  { number, template: key }: Of<"reply.template">,
): Promise<string> {
  const ticket = await store.load(number);
  const template = ticket && offeredTemplate(desk, key, queueOf(desk, ticket.queue).key);
  if (!ticket || template?.kind !== "answer") return "";
  const articles = await store.articles(number);
  return fillTemplate(desk, template, ticket, {
    operator: operator.address,
    now: clock.now(),
    articles,
  }).text;
}

async function draftValues(deps: ClickDeps, click: Click, number: string): Promise<Record<string, string>> {
  return { ...(await deps.drafts.get(click.operator.address, number, "reply"))?.values };
}

async function preview(deps: ClickDeps, click: Click, action: Of<"reply.preview">): Promise<AdaptiveCard> {
  const ctx = cardContext(deps, click);
  const ticket = await deps.store.load(action.number);
  if (!ticket) return notFound(deps, click);
  const allowed = can(deps.desk, click.operator.address, "reply", ticket);
  const next = replyNextState(action, ctx);
  const text = requireText("text", action.text);
  for (const checked of [allowed, next, text]) {
    if (!checked.ok) return refuse(deps, click, refusalOf(action, checked.error, typedReply(action)));
  }
  const draft = await deps.drafts.put(click.operator.address, ticket, typedReply(action));
  const shown = { draft, text: action.text, next: next.ok ? next.value : ({ state: "open" } as const) };
  return previewOf(deps, click, ticket, { ...shown, isWrittenHere: false });
}

/** The mail that a draft becomes. */
export async function previewOf(
  deps: ClickDeps,
  click: Click,
  ticket: Ticket,
  shown: {
    readonly draft: Draft;
    readonly text: string;
    readonly next: NextState;
    /** The text stands in the channel already: only the citizen's name is hidden. */
    readonly isWrittenHere: boolean;
  },
): Promise<AdaptiveCard> {
  const viewer = click.operator.address;
  const compose = (about: Ticket) => composeReply(deps.desk, about, viewer, { text: shown.text }).text;
  const nameless = { ...ticket, customer: { ...ticket.customer, name: "•••" } };
  return replyPreviewCard(cardContext(deps, click), ticket, {
    viewer,
    draftId: previewId(shown.draft),
    surface: click.surface,
    from: queueOf(deps.desk, ticket.queue).address,
    to: ticket.customer,
    subject: mailSubject(ticket),
    body: compose(ticket),
    ...(shown.isWrittenHere ? { namelessBody: compose(nameless) } : {}),
    next: shown.next,
    advice: await adviceFor(deps, click, ticket, shown.text),
  });
}

async function send(deps: ClickDeps, click: Click, action: Of<"reply">): Promise<AdaptiveCard> {
  const draft = action.draft ? await deps.drafts.get(click.operator.address, action.number, "reply") : null;
  const inputs = action.draft ? inputsOf(draft) : action;
  if (action.draft && !draft) return notYours(deps, click, action);
  // Written on in the tab meanwhile: nothing leaves that was not read.
  if (draft && action.draft !== previewId(draft)) {
    return preview(deps, click, { ...action, ...inputs, kind: "reply.preview" });
  }
  const typed = typedReply(inputs);
  const replyTo = latestReplyTarget(await deps.store.articles(action.number));
  const command = replyCommand(inputs, cardContext(deps, click), replyTo);
  if (!command.ok) return refuse(deps, click, refusalOf(action, command.error, typed));
  const sent = await handle(deps, action.number, command.value, pressContext(deps, click, action));
  if (!sent.ok) return refuse(deps, click, refusalOf(action, sent.error, typed));
  await deps.drafts.delete(click.operator.address, action.number, "reply");
  await forgetFormLock(deps, click, action.number);
  return viewerCard(deps, click, sent.value.ticket);
}

/** A preview in a channel is seen by all: who did not write it sends nothing; nor does anybody twice. */
async function notYours(deps: ClickDeps, click: Click, action: Of<"reply">): Promise<AdaptiveCard> {
  const ticket = await inSight(deps, click, action.number);
  if (!ticket) return notFound(deps, click);
  const ctx = cardContext(deps, click);
  const answer: AnswerZone = {
    kind: "refused",
    head: say(ctx, "card.draft.gone"),
    lines: [say(ctx, "card.draft.gone.text")],
    foot: [],
    draftId: null,
    retry: null,
    contact: null,
  };
  return viewerCard(deps, click, ticket, { answer });
}

/** Which text a preview shows. */
const previewId = ({ savedAt }: Draft): string => `reply ${savedAt}`;

/** From the preview the words come from the draft: the card carries none. */
function inputsOf(draft: Draft | null): ReplyInputs {
  const { text = "", next = "", untilDate = "", untilTime = "" } = draft?.values ?? {};
  return { text, next, untilDate, untilTime };
}

async function previewCourtesy(
  deps: ClickDeps,
  click: Click,
  action: Of<"courtesy.preview">,
): Promise<AdaptiveCard> {
  const ticket = await deps.store.load(action.number);
  if (!ticket) return notFound(deps, click);
  const { surface, operator } = click;
  const allowed = can(deps.desk, operator.address, "reply", ticket);
  return allowed.ok
    ? courtesyCard(cardContext(deps, click), ticket, { viewer: operator.address, surface })
    : refuse(deps, click, refusalOf(action, allowed.error, null));
}

/** The ready text, or what the operator made of it; the ticket stays open and the first response is met (spec T16). */
async function sendCourtesy(deps: ClickDeps, click: Click, action: Of<"courtesy">): Promise<AdaptiveCard> {
  const { courtesyText } = deps.desk;
  const text = action.text.trim() || courtesyText;
  const replyTo = latestReplyTarget(await deps.store.articles(action.number));
  const command = { type: "SendReply", text, next: { state: "open" }, replyTo } as const;
  const sent = await handle(deps, action.number, command, pressContext(deps, click, action));
  // The ready text is there again next time; what somebody made of it is not.
  const own = text === courtesyText ? null : typedReply({ ...NOT_PENDING, text });
  if (!sent.ok) return refuse(deps, click, refusalOf(action, sent.error, own));
  return viewerCard(deps, click, sent.value.ticket);
}

const NOT_PENDING = { next: "open", untilDate: "", untilTime: "" } as const;

const refusalOf = (action: ReplyAction, rejection: Rejection, typed: Typed | null): Refused => ({
  number: action.number,
  action: action.kind,
  rejection,
  typed,
});
