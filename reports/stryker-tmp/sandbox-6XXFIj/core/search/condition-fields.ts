// @ts-nocheck
import type { MailAddress } from "../intake/mail.ts";
import type { Article } from "../ticket/article.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { foldText } from "./condition.ts";

/** Texts of a ticket itself; each ticket has exactly one of them. `customer` is the address. */
export const TICKET_TEXTS = ["number", "title", "customer"] as const;
export type TicketText = (typeof TICKET_TEXTS)[number];

/** Texts of an article; it has those that are not empty. `Bcc` joins them when articles carry it. */
export const ARTICLE_TEXTS = ["from", "to", "cc", "subject", "body", "attachmentName"] as const;
export type ArticleText = (typeof ARTICLE_TEXTS)[number];

/** What a condition can be asked of. `fullText`: the title, or any text of any article. */
export type ConditionField = TicketText | ArticleText | "fullText";

/** The article's text in a field, folded; empty when it has none. */
export const articleText = (article: Article, field: ArticleText): string =>
  foldText(READ_ARTICLE[field](article));

/** The ticket's own text, folded. */
export const ticketText = (ticket: Ticket, field: TicketText): string =>
  foldText(field === "customer" ? ticket.customer.address : ticket[field]);

const READ_ARTICLE: Readonly<Record<ArticleText, (article: Article) => string>> = {
  from: (article) => addressText(article.from),
  to: (article) => addressesText(article.to),
  cc: (article) => addressesText(article.cc),
  subject: (article) => article.subject,
  body: (article) => article.text,
  attachmentName: (article) => article.attachments.map(({ filename }) => filename).join("\n"),
};

/** As mail headers show it: `Anna Bianchi <anna@example.org>`. */
const addressText = ({ name, address }: MailAddress): string =>
  name === "" ? address : address === "" ? name : `${name} <${address}>`;

const addressesText = (addresses: readonly MailAddress[]): string => addresses.map(addressText).join(", ");

export const isArticleText = (field: ConditionField): field is ArticleText =>
  (ARTICLE_TEXTS as readonly string[]).includes(field);

/** The article fields a condition on `field` looks at. */
export const articleFieldsOf = (field: ConditionField): readonly ArticleText[] =>
  field === "fullText" ? ARTICLE_TEXTS : isArticleText(field) ? [field] : [];

/** The ticket's own texts a condition on `field` looks at. */
export const ticketFieldsOf = (field: ConditionField): readonly TicketText[] =>
  field === "fullText" ? ["title"] : isArticleText(field) ? [] : [field];
