// @ts-nocheck
import { queueOf } from "../desk/desk.ts";
import { fillPlaceholders } from "../text/placeholders.ts";
import type { Article } from "../ticket/article.ts";
import { autoResponseArticle } from "../ticket/articles.ts";
import type { IncomingMessage } from "../ticket/commands.ts";
import type { Draft } from "../ticket/draft.ts";
import { textValues } from "../ticket/placeholder-values.ts";

const TEMPLATE = { "new-ticket": "newTicket", "follow-up": "followUp" } as const;

/** Adds the queue's automatic mail of this kind, when the queue has one (spec M7). */
export function autoResponseFor(
  draft: Draft,
  kind: NonNullable<Article["autoResponse"]>,
  message: IncomingMessage,
): void {
  const { desk, now } = draft.ctx;
  const template = queueOf(desk, draft.ticket.queue).autoResponses[TEMPLATE[kind]];
  if (!template || draft.ticket.customer.address === "") return;
  const values = textValues(desk, draft.ticket, null, { now, lastMessage: message.text });
  const filled = {
    subject: fillPlaceholders(template.subject, values),
    text: fillPlaceholders(template.text, values),
  };
  const target = {
    articleId: "",
    from: message.from,
    text: "",
    messageId: message.messageId,
    references: message.references,
    at: now,
  };
  draft.addArticle(autoResponseArticle(draft, kind, filled, target));
}
