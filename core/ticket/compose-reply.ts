import { type Desk, queueOf } from "../desk/desk.ts";
import { fieldsInZone } from "../desk/desk-time.ts";
import { translate } from "../i18n/translate.ts";
import { addressText } from "../intake/mail.ts";
import type { OperatorAddress } from "../people/operator.ts";
import { fillPlaceholders } from "../text/placeholders.ts";
import type { PassedOnArticle, ReplyTarget } from "./commands.ts";
import { placeholderValues } from "./placeholder-values.ts";
import { quotedLines } from "./quote.ts";
import type { Ticket } from "./ticket.ts";

/** The text of an answer as it leaves: salutation, what the operator wrote, signature (spec T11). */
export function composeReply(
  desk: Desk,
  ticket: Ticket,
  operator: OperatorAddress | null,
  text: string,
): string {
  const queue = queueOf(desk, ticket.queue);
  const values = placeholderValues(desk, ticket, operator);
  return [fillPlaceholders(queue.salutation, values), text.trim(), fillPlaceholders(queue.signature, values)]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The whole text of an answer: what `composeReply` gives, and below it the answered message. */
export function replyText(
  desk: Desk,
  ticket: Ticket,
  operator: OperatorAddress | null,
  text: string,
  target: ReplyTarget | null,
): string {
  const body = composeReply(desk, ticket, operator, text);
  return target ? `${body}\n\n${quoteOriginal(desk, target)}` : body;
}

/** A forward as it leaves: what the operator wrote, the signature, and the article with who wrote it and when. */
export function forwardText(
  desk: Desk,
  ticket: Ticket,
  operator: OperatorAddress | null,
  text: string,
  article: PassedOnArticle,
): string {
  const { language } = desk;
  const { date, time } = fieldsInZone(article.at, desk.timeZone);
  const signature = fillPlaceholders(
    queueOf(desk, ticket.queue).signature,
    placeholderValues(desk, ticket, operator),
  );
  const header = [
    translate(language, "forward.original"),
    `${translate(language, "forward.from")}: ${addressText(article.from)}`,
    `${translate(language, "forward.date")}: ${date.split("-").reverse().join("/")} ${time}`,
    ...(article.to.length > 0
      ? [`${translate(language, "forward.to")}: ${article.to.map(addressText).join(", ")}`]
      : []),
    `${translate(language, "forward.subject")}: ${article.subject}`,
  ].join("\n");
  return [text.trim(), signature, header, article.text.trimEnd()].filter((part) => part !== "").join("\n\n");
}

/** The answered message below the answer, each line marked with `>`. */
export function quoteOriginal(desk: Desk, target: ReplyTarget): string {
  const { date, time } = fieldsInZone(target.at, desk.timeZone);
  const [year, month, day] = date.split("-");
  const author = target.from.name || target.from.address;
  return `Il ${day}/${month}/${year} alle ${time} ${author} ha scritto:\n${quotedLines(target.text)}`;
}
