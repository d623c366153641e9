import { operatorName } from "../../../core/desk/desk.ts";
import type { HistoryEvent, HistoryRecord } from "../../../core/ticket/events.ts";
import { historyText } from "../../../core/ticket/history/history-text.ts";
import type { AskedSupport } from "../../../core/ticket/history/support-history.ts";
import type { SupportOutcome } from "../../../core/ticket/support.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { linkButton, showCardButton } from "../actions.ts";
import { pastText } from "../card-time.ts";
import { type AdaptiveCard, type CardContext, say } from "../context.ts";
import { type FormInput, type FormSubject, NOTHING_TYPED } from "../forms/form-data.ts";
import { outcomeForm } from "../forms/outcome-form.ts";
import { disclosureOf } from "../privacy.ts";
import { expandTemplate } from "../template.ts";
import { clip, escapeMarkdown, oneLine } from "../text.ts";
import { letterText } from "./reply-preview-card.ts";
import { fitCard } from "./size-ladder.ts";
import { stripOf } from "./strip.ts";
import { ticketTitle } from "./ticket-zones.ts";

export interface DossierOptions {
  readonly request: AskedSupport;
  /** Oldest first. */
  readonly history: readonly HistoryRecord[];
  readonly phone: string | null;
  /** What was answered, by whom. */
  readonly answer?: {
    readonly outcome: SupportOutcome;
    readonly by: string;
    readonly text: string;
  } | null;
  /** An outcome that was not taken: what was typed and why not. */
  readonly refused?: FormInput & { readonly why: string };
}

const HISTORY_LINES = 5;
const MAX_LINE = 160;

/**
 * What a support contact needs to answer: the question, who waits, what happened, what was tried (design/cards 27, spec
 * B7). Everybody in the chat sees the same card, in the desk's language.
 */
export function dossierCard(ctx: CardContext, ticket: Ticket, options: DossierOptions): AdaptiveCard {
  return fitCard(({ messageLength }) => build(ctx, ticket, options, messageLength * 2));
}

function build(ctx: CardContext, ticket: Ticket, options: DossierOptions, maxText: number): AdaptiveCard {
  const { request, history, phone, answer, refused } = options;
  const asker = escapeMarkdown(operatorName(ctx.desk, request.askedBy));
  const facts = history.filter(({ event }) => isTold(event, request.id)).slice(-HISTORY_LINES);
  const strip = stripOf(ctx, ticket, null);
  return expandTemplate("dossier", {
    lang: ctx.language,
    fallbackText: say(ctx, "card.dossier.fallback", { number: ticket.number }),
    strip: { ...strip, state: say(ctx, "card.dossier"), who: say(ctx, "card.dossier.from", { name: asker }) },
    outcome: outcomeZone(ctx, answer ?? null, refused?.why ?? null, maxText),
    title: ticketTitle(ctx, ticket, disclosureOf(ctx, ticket, "personal")),
    question: {
      head: say(ctx, "card.dossier.question", { name: asker }),
      text: letterText(clip(request.question, maxText)),
    },
    cells: cellsOf(ctx, ticket, phone),
    history:
      facts.length > 0
        ? { head: say(ctx, "card.dossier.history"), facts: facts.map((record) => factOf(ctx, record)) }
        : undefined,
    tried:
      request.tried === ""
        ? undefined
        : { head: say(ctx, "card.escalate.tried"), lines: linesOf(clip(request.tried, maxText)) },
    actions: actionsOf({ ctx, ticket, viewer: null, surface: "personal" }, options),
  });
}

/** Until somebody recorded it; afterwards the card only tells. */
function actionsOf(subject: FormSubject, { request, answer, refused }: DossierOptions) {
  const { ctx, ticket } = subject;
  const form = outcomeForm(subject, refused ?? NOTHING_TYPED, request);
  const open = linkButton(say(ctx, "card.open.tab"), ctx.links.ticket(ticket.number));
  if (answer) return [open];
  const record = showCardButton(
    say(ctx, "card.outcome"),
    { type: "AdaptiveCard", ...form },
    { filled: true },
  );
  return [record, open];
}

function cellsOf(ctx: CardContext, ticket: Ticket, phone: string | null) {
  const { customer, lastCustomerArticleAt, createdAt } = ticket;
  return [
    {
      label: say(ctx, "card.customer"),
      value: escapeMarkdown(oneLine(customer.name) || customer.address || say(ctx, "card.none")),
      note: phone ? say(ctx, "card.dossier.phone", { phone: escapeMarkdown(phone) }) : "",
    },
    {
      label: say(ctx, "card.dossier.waiting"),
      value: pastText(ctx, lastCustomerArticleAt ?? createdAt),
      note: "",
    },
  ];
}

function outcomeZone(
  ctx: CardContext,
  answer: DossierOptions["answer"],
  refusal: string | null,
  maxText: number,
) {
  if (refusal) return { style: "attention", head: say(ctx, "card.outcome.refused"), lines: [refusal] };
  if (!answer) return undefined;
  const head = say(ctx, "card.outcome.is", { outcome: say(ctx, `card.outcome.${answer.outcome}`) });
  return {
    style: answer.outcome === "solved" ? "good" : "warning",
    head,
    lines: [letterText(clip(answer.text, maxText)), say(ctx, "card.outcome.by", { name: answer.by })],
  };
}

/** What helps to understand the case: who wrote, who took it, where it went; not the bookkeeping around it. */
function isTold(event: HistoryEvent, request: string): boolean {
  switch (event.type) {
    case "ArticleAdded":
      return event.article.sender !== "system";
    case "SupportAsked":
      return event.request !== request;
    case "StateChanged":
      return event.from !== "new";
    default:
      return ["TicketCreated", "OwnerChanged", "TicketMoved", "EscalationReached"].includes(event.type);
  }
}

const factOf = (ctx: CardContext, record: HistoryRecord) => ({
  title: pastText(ctx, record.at),
  value: escapeMarkdown(clip(oneLine(lineOf(ctx, record)), MAX_LINE)),
});

function lineOf(ctx: CardContext, record: HistoryRecord): string {
  const { event } = record;
  if (event.type === "OwnerChanged" && event.to && event.why === "taken")
    return say(ctx, "card.dossier.taken", { name: operatorName(ctx.desk, event.to) });
  return historyText(ctx.desk, ctx.language, record) ?? "";
}

/** Several lines as a list, whatever stood in front of each. */
function linesOf(text: string): readonly string[] {
  const lines = text
    .split("\n")
    .map((line) => escapeMarkdown(line.replace(/^\s*[-*•–]\s*/, "").trim()))
    .filter((line) => line !== "");
  return lines.length > 1 ? lines.map((line) => `• ${line}`) : lines;
}
