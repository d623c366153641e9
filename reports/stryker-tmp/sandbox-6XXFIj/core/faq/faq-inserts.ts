// @ts-nocheck
import { type FaqArticle, isForEverybody } from "./faq-article.ts";

/** What an answer can take over from an article; a link leads only where the reader may go. */
export interface FaqInserts {
  readonly text: string;
  readonly textAndLink?: string;
  readonly link?: string;
}

/**
 * "Insert Text", "Insert Text & Link" and "Insert Link" (reference/otrs-behaviour §11).
 * @param link where the article can be read by everybody, once it may be
 */
export function faqInserts(article: FaqArticle, link: string): FaqInserts {
  const text = [article.problem, article.solution].filter((part) => part !== "").join("\n\n");
  return isForEverybody(article) ? { text, textAndLink: `${text}\n\n${link}`, link } : { text };
}
