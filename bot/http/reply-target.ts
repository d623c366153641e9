import { fail, ok, type Result } from "../../core/result.ts";
import type { Article } from "../../core/ticket/article.ts";
import type { ReplyTarget } from "../../core/ticket/commands.ts";
import type { Rejection } from "../../core/ticket/rejection.ts";

/**
 * The article an answer is about: the one asked for, otherwise the customer's latest mail, otherwise none
 * (a phone ticket). What the customer may not see is never quoted to him: neither notes nor what a stranger
 * wrote into his ticket (spec M5).
 */
export function replyTargetOf(
  articles: readonly Article[],
  position: number | undefined,
): Result<ReplyTarget | null, Rejection> {
  if (position === undefined) {
    const latest = articles.findLast(
      ({ sender, channel, visibleToCustomer }) =>
        sender === "customer" && channel === "email" && visibleToCustomer,
    );
    return ok(latest ? targetOf(latest) : null);
  }
  const chosen = articles.find((article) => article.position === position);
  return chosen?.visibleToCustomer ? ok(targetOf(chosen)) : fail({ code: "field.invalid", field: "replyTo" });
}

const targetOf = ({ id, from, text, messageId, references, createdAt }: Article): ReplyTarget => ({
  articleId: id,
  from,
  text,
  messageId,
  references,
  at: createdAt,
});
