import { type Desk, operatorName } from "../../desk/desk.ts";
import type { Language } from "../../i18n/language.ts";
import { translate } from "../../i18n/translate.ts";
import type { Actor } from "../../people/actor.ts";
import type { ArticleHead } from "../article.ts";
import type { DeliveryFailure } from "../ticket.ts";

/** A line of the history about a message, in the reader's language. */
export function articleText(desk: Desk, language: Language, article: ArticleHead, actor: Actor): string {
  const name = writerName(desk, article, actor);
  return article.receivedAs
    ? translate(language, `history.received.${article.receivedAs}`, { name })
    : translate(language, `history.ArticleAdded.${articleKind(article)}`, { name });
}

/** Mails leave in the name of their queue: the history tells who wrote them. */
const writerName = (desk: Desk, { sender, fromName }: ArticleHead, actor: Actor): string =>
  sender === "operator" && actor.kind === "operator" ? operatorName(desk, actor.address) : fromName;

function articleKind({ sender, channel, purpose }: ArticleHead) {
  if (sender === "system") return "system";
  if (sender === "customer") return "customer";
  if (channel === "email") return purpose ?? "reply";
  return channel === "phone" ? "call" : "note";
}

/** A line of the history about a mail that did not arrive, in the reader's language. */
export function failureText(
  language: Language,
  { source, recipient, status, reason }: DeliveryFailure,
): string {
  return translate(language, source ? "history.DeliveryFailed.sending" : "history.DeliveryFailed", {
    recipient: recipient ?? translate(language, "delivery.somebody"),
    reason: [status, reason].filter(Boolean).join(" ") || translate(language, "delivery.no_reason"),
  });
}
