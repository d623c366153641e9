import { ownAddresses, type Queue, queueOf, type TextTemplate } from "../desk/desk.ts";
import type { Language } from "../i18n/language.ts";
import { refusingAddress } from "../intake/auto-answer.ts";
import { SYSTEM } from "../people/actor.ts";
import { detectLanguage } from "../text/detect-language.ts";
import { fillPlaceholders } from "../text/placeholders.ts";
import { splitReply } from "../text/split-reply.ts";
import type { AutoResponseKind } from "../ticket/article.ts";
import type { AutoAnswer, IncomingMessage, ReplyTarget } from "../ticket/commands.ts";
import type { Decision } from "../ticket/decisions/decision.ts";
import { autoResponseArticle } from "../ticket/decisions/new-article.ts";
import { isClosed } from "../ticket/ticket.ts";
import { textValues } from "../ticket/writing/placeholder-values.ts";
import type { SuppressionReason } from "./suppression.ts";
import { usualText } from "./usual-texts.ts";

const TEMPLATE = {
  "new-ticket": "newTicket",
  "follow-up": "followUp",
  rejected: "rejected",
  "new-linked": "newLinked",
  update: "updated",
  closing: "closed",
  incomplete: "incomplete",
  solicited: "solicited",
  unreachable: "unreachable",
} as const;

/** The message that is answered, and why it must not be. */
interface Occasion {
  readonly message?: IncomingMessage;
  readonly refusal?: SuppressionReason | undefined;
  /** What this mail alone may name, in the language it leaves in. */
  readonly values?: (language: Language) => Readonly<Record<string, string>>;
}

/** Answers a message by itself, or records why not; says nothing where nobody expects an answer. */
export function answerMessage(
  decision: Decision,
  kind: AutoResponseKind,
  command: AutoAnswer & { readonly message: IncomingMessage },
): void {
  const { answerAutomatically, noAnswerReason, message } = command;
  if (answerAutomatically || noAnswerReason)
    autoResponseFor(decision, kind, { message, refusal: noAnswerReason });
}

/** Tells the customer that his ticket was closed, unless who closed it says that he knows (spec M7, T6). */
export function announceClosing(decision: Decision): void {
  const closing = decision.events
    .map(({ event }) => event)
    .find((event) => event.type === "StateChanged" && isClosed(event.to) && !isClosed(event.from));
  const isOpenedClosed = decision.events[0]?.event.type === "TicketCreated";
  if (closing?.type !== "StateChanged" || isOpenedClosed) return;
  const { closeReason } = closing;
  // Whoever closed it so has said so.
  if (closeReason === "unreachable") return;
  const refusal = closeReason === "told" || closeReason === "thanks" ? closeReason : undefined;
  autoResponseFor(decision, "closing", { refusal });
}

/**
 * Adds the queue's automatic mail of this kind, when the queue has one, or why it is not sent (spec M7, M8).
 * @returns whether it is on its way
 */
export function autoResponseFor(
  decision: Decision,
  kind: AutoResponseKind,
  occasion: Occasion = {},
): boolean {
  const { desk, now, importedAt } = decision.ctx;
  if (importedAt !== undefined) return false;
  const { queue, customer } = decision.ticket;
  const template = templateOf(queueOf(desk, queue), kind);
  if (!template || customer.address === "") return false;
  const { message } = occasion;
  const reason = occasion.refusal ?? deskReason(decision, message === undefined);
  if (reason) {
    decision.record({ type: "AutoResponseSuppressed", kind, reason }, SYSTEM);
    return false;
  }
  // Of the first message it has been told already.
  const isFirst = decision.ticket.articleCount === 1;
  const ofMessage = message && !isFirst ? languageOf(message) : null;
  const language = ofMessage ?? decision.ticket.language ?? desk.language;
  const { subject, text } = inLanguage(template, language);
  const lastMessage = message?.text ?? "";
  const values = {
    ...textValues(desk, decision.ticket, null, { now, lastMessage, language }),
    ...occasion.values?.(language),
  };
  const filled = { subject: fillPlaceholders(subject, values), text: fillPlaceholders(text, values) };
  const target = message ? targetOf(message, now) : null;
  decision.addArticle(autoResponseArticle(decision, kind, filled, target));
  return true;
}

/** The queue's own words, or the usual ones for what the guidelines promise. */
function templateOf({ autoResponses }: Queue, kind: AutoResponseKind): TextTemplate | null {
  const own = autoResponses[TEMPLATE[kind]];
  return own === undefined ? usualText(kind) : own;
}

/** @param isOwnDoing the mail answers none: what opened the ticket decides whether anybody reads it */
function deskReason({ ctx, ticket }: Decision, isOwnDoing: boolean): SuppressionReason | null {
  const refused = refusingAddress(ticket.customer.address, ownAddresses(ctx.desk));
  if (refused) return refused;
  if (isOwnDoing && ticket.noAutoResponses) return ticket.noAutoResponses;
  return ctx.isOverAnswerLimit ? "daily-limit" : null;
}

/**
 * The language of what a person wrote now, without what he quotes; null when it cannot be told. The subject is not
 * asked: it may be an error message.
 */
export const languageOf = ({ text }: IncomingMessage): Language | null =>
  detectLanguage(splitReply(text.slice(0, LANGUAGE_SAMPLE)).reply);

/** The beginning is enough. */
const LANGUAGE_SAMPLE = 1_500;

const inLanguage = (template: TextTemplate, language: Language): TextTemplate =>
  template[language] ?? template;

const targetOf = ({ from, messageId, references }: IncomingMessage, at: string): ReplyTarget => ({
  articleId: "",
  from,
  text: "",
  messageId,
  references,
  at,
});
