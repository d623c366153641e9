import { addressText, type MailAddress } from "../intake/mail.ts";
import type { Article } from "../ticket/article.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { foldText } from "./condition.ts";

/**
 * Texts of a ticket itself, at most one of each. `customer` is the address; `organisation` the key (OTRS's customer
 * id), which a ticket may be without.
 */
export const TICKET_TEXTS = ["number", "title", "customer", "organisation"] as const;
export type TicketText = (typeof TICKET_TEXTS)[number];

/** Texts of an article; it has those that are not empty. */
export const ARTICLE_TEXTS = ["from", "to", "cc", "bcc", "subject", "body", "attachmentName"] as const;
export type ArticleText = (typeof ARTICLE_TEXTS)[number];

/** What a condition can be asked of. `fullText`: the title, or any text of any article. */
export type ConditionField = TicketText | ArticleText | "fullText";

/** The article's text in a field, folded; empty when it has none. */
export const articleText = (article: Article, field: ArticleText): string =>
  foldText(READ_ARTICLE[field](article));

/** The ticket's own text, folded; null when it has none. */
export function ticketText(ticket: Ticket, field: TicketText): string | null {
  const text = field === "customer" ? ticket.customer.address : ticket[field];
  return text === null ? null : foldText(text);
}

/** The text at a place as it was written; empty when there is none. */
export function originalText(
  { field }: { readonly field: TicketText | ArticleText },
  ticket: Ticket,
  article: Article | undefined,
): string {
  if (isArticleText(field)) return article ? READ_ARTICLE[field](article) : "";
  return (field === "customer" ? ticket.customer.address : ticket[field]) ?? "";
}

const READ_ARTICLE: Readonly<Record<ArticleText, (article: Article) => string>> = {
  from: (article) => addressText(article.from),
  to: (article) => addressesText(article.to),
  cc: (article) => addressesText(article.cc),
  bcc: (article) => addressesText(article.bcc),
  subject: (article) => article.subject,
  body: (article) => article.text,
  attachmentName: (article) => article.attachments.map(({ filename }) => filename).join("\n"),
};

const addressesText = (addresses: readonly MailAddress[]): string => addresses.map(addressText).join(", ");

export const isArticleText = (field: ConditionField): field is ArticleText =>
  (ARTICLE_TEXTS as readonly string[]).includes(field);

/** The article fields a condition on `field` looks at. */
export const articleFieldsOf = (field: ConditionField): readonly ArticleText[] =>
  field === "fullText" ? ARTICLE_TEXTS : isArticleText(field) ? [field] : [];

/** The ticket's own texts a condition on `field` looks at. */
export const ticketFieldsOf = (field: ConditionField): readonly TicketText[] =>
  field === "fullText" ? ["title"] : isArticleText(field) ? [] : [field];
