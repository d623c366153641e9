import type { TicketStore } from "../ports.ts";
import type { Article } from "./article.ts";
import type { ReplyTarget } from "./commands.ts";
import type { TicketNumber } from "./ticket.ts";

/** The article an answer is about: the one named, else the customer's latest (spec T11). */
export async function replyTargetOf(
  store: TicketStore,
  number: TicketNumber,
  position?: number,
): Promise<ReplyTarget | null> {
  const articles = await store.articles(number);
  const named =
    position === undefined ? undefined : articles.find((article) => article.position === position);
  const article = named ?? articles.findLast(({ sender }) => sender === "customer");
  return article ? targetOf(article) : null;
}

const targetOf = ({ id, from, text, messageId, references, createdAt }: Article): ReplyTarget => ({
  articleId: id,
  from,
  text,
  messageId,
  references,
  at: createdAt,
});
