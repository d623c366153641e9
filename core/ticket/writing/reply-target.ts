import { fail, ok, type Result } from "../../result.ts";
import type { Article } from "../article.ts";
import type { ReplyTarget } from "../commands.ts";
import type { Rejection } from "../rejection.ts";

/**
 * The article an answer is about when nobody chose one: the customer's latest mail, or none (a phone ticket).
 * What the customer may not see is never quoted to him: neither notes nor what a stranger wrote into his
 * ticket (spec M5, T11).
 */
export function latestReplyTarget(articles: readonly Article[]): ReplyTarget | null {
  const latest = articles.findLast(
    ({ sender, channel, visibleToCustomer }) =>
      sender === "customer" && channel === "email" && visibleToCustomer,
  );
  return latest ? targetOf(latest) : null;
}

/** The article at this position, if it may be quoted to the customer. */
export function replyTargetAt(
  articles: readonly Article[],
  position: number,
): Result<ReplyTarget, Rejection> {
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
