import { type Desk, queueOf } from "../../desk/desk.ts";
import { fieldsInZone } from "../../desk/desk-time.ts";
import { translate } from "../../i18n/translate.ts";
import { addressText } from "../../intake/mail.ts";
import type { OperatorAddress } from "../../people/operator.ts";
import { quotedHtml, textAsHtml } from "../../text/html.ts";
import { fillPlaceholders } from "../../text/placeholders.ts";
import type { MailWords, PassedOnArticle, ReplyTarget } from "../commands.ts";
import type { Ticket } from "../ticket.ts";
import { placeholderValues } from "./placeholder-values.ts";
import { quotedLines } from "./quote.ts";

/** A mail's words as they leave: as plain text, and with their form where the operator gave them one. */
export interface ComposedMail {
  readonly text: string;
  readonly html: string | null;
}

interface Part {
  readonly text: string;
  readonly html?: string;
}

/** A mail put together from what the operator wrote and plain texts around it. */
function composed(parts: readonly Part[], hasForm: boolean): ComposedMail {
  const said = parts.filter(({ text }) => text !== "");
  return {
    text: said.map(({ text }) => text).join("\n\n"),
    html: hasForm ? said.map(({ text, html = textAsHtml(text) }) => html).join("") : null,
  };
}

/** An answer as it leaves: salutation, what the operator wrote, signature (spec T11). */
export function composeReply(
  desk: Desk,
  ticket: Ticket,
  operator: OperatorAddress | null,
  words: MailWords,
): ComposedMail {
  return composed(answerParts(desk, ticket, operator, words), words.html !== undefined);
}

function answerParts(
  desk: Desk,
  ticket: Ticket,
  operator: OperatorAddress | null,
  words: MailWords,
): readonly Part[] {
  const queue = queueOf(desk, ticket.queue);
  const values = placeholderValues(desk, ticket, operator);
  const around = (text: string): Part => ({ text: fillPlaceholders(text, values) });
  return [around(queue.salutation), { ...words, text: words.text.trim() }, around(queue.signature)];
}

/** A whole answer: what `composeReply` gives, and below it the answered message. */
export function replyMail(
  desk: Desk,
  ticket: Ticket,
  operator: OperatorAddress | null,
  words: MailWords,
  target: ReplyTarget | null,
): ComposedMail {
  const answer = answerParts(desk, ticket, operator, words);
  return composed(target ? [...answer, quotedPart(desk, target)] : answer, words.html !== undefined);
}

const quotedPart = (desk: Desk, target: ReplyTarget): Part => ({
  text: quoteOriginal(desk, target),
  html: textAsHtml(attributionOf(desk, target)) + quotedHtml(target.text),
});

/** A forward as it leaves: what the operator wrote, the signature, and the article with who wrote it and when. */
export function forwardMail(
  desk: Desk,
  ticket: Ticket,
  operator: OperatorAddress | null,
  words: MailWords,
  article: PassedOnArticle,
): ComposedMail {
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
  const own = { ...words, text: words.text.trim() };
  const original = [{ text: header }, { text: article.text.trimEnd() }];
  return composed([own, { text: signature }, ...original], words.html !== undefined);
}

/** The answered message below the answer, each line marked with `>`. */
export const quoteOriginal = (desk: Desk, target: ReplyTarget): string =>
  `${attributionOf(desk, target)}\n${quotedLines(target.text)}`;

function attributionOf(desk: Desk, { at, from }: ReplyTarget): string {
  const { date, time } = fieldsInZone(at, desk.timeZone);
  const [year, month, day] = date.split("-");
  return `Il ${day}/${month}/${year} alle ${time} ${from.name || from.address} ha scritto:`;
}
